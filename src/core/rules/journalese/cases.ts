import type { RuleCases } from '../cases.ts';
import { plainJournalese, staleJournalese } from '../wording-cases.ts';

export default {
  flagged: [
    ...staleJournalese,
    {
      text: '# Nurse {axed} over message\n\nShe left on Monday.',
      fixed: '# Nurse dismissed over message\n\nShe left on Monday.',
    },
    {
      text: 'Fares are to be {hiked} in May.',
      fixed: 'Fares are to be raised [NUMBER TK]% in May.',
    },
    {
      text: '# Council {slammed} over bins\n\nIt met on Monday.',
      fixed: '# Council criticized over bins\n\nIt met on Monday.',
    },
    {
      text: '# Driver {caged for} nine years\n\nHolm was in court on Monday.',
      fixed: '# Driver jailed for nine years\n\nHolm was in court on Monday.',
    },
    { text: 'The city plans to {hike} fees.', fixed: 'The city plans to raise fees.' },
    {
      text: 'The minister {slapped} a levy on imports.',
      fixed: 'The minister imposed a levy on imports.',
    },
    { text: 'Militias {slaughtered} 200 villagers.', fixed: 'Militias killed 200 villagers.' },
    {
      text: 'The ministers {axed} the chief of the agency.',
      fixed: 'The ministers dismissed the chief of the agency.',
    },
    {
      text: 'Two branches in the north are {facing the axe}.',
      fixed: 'Two branches in the north are facing closure.',
    },
    { text: 'Some 200 posts {face the axe}.', fixed: 'Some 200 posts face being cut.' },
    {
      text: '# Residents {hit out at} parking plan\n\nThe council met on Monday.',
      fixed: '# Residents criticize parking plan\n\nThe council met on Monday.',
      why: 'A headline is in the present.',
    },
    {
      text: 'Residents {hit out at} the plan on Monday.',
      fixed: 'Residents criticized the plan on Monday.',
    },
    { text: 'The strike has {paralysed} the city.', fixed: 'The strike has halted the city.' },
    {
      text: 'The measles {onslaught} filled three wards.',
      fixed: 'The measles outbreak filled three wards.',
    },
    {
      text: 'The weak euro {hammered} two exporters in the town.',
      fixed: 'The weak euro hurt two exporters in the town.',
    },
    { text: 'Ads {hammered} Holm for the fee.', fixed: 'Ads criticized Holm for the fee.' },
    {
      text: 'The board was {roundly condemned} by its members.',
      fixed: 'The board was condemned by its members.',
    },
    { text: 'Lenders {preyed on} the fears of new arrivals.' },
    { text: 'The plan was approved, {leaving villagers seething}.' },
    {
      text: 'The case {shone a spotlight on} the state of the wards.',
      fixed: 'The case drew attention to the state of the wards.',
    },
    {
      text: 'Holm has {thrown her weight behind} the plan.',
      fixed: 'Holm has supported the plan.',
    },
    {
      text: 'Holm {was caged for} three years.',
      fixed: 'Holm was jailed for three years.',
    },
    { text: 'The verdict {sent shockwaves through} the town.' },
    {
      text: 'Talks resumed {against the backdrop of} new sanctions.',
      fixed: 'Talks resumed during new sanctions.',
    },
    { text: 'The scandal has {rocked} the bank.' },
    {
      text: 'Prices {skyrocketed} in June.',
      fixed: 'Prices rose [NUMBER TK]% in June.',
      why: 'The reader wants the number.',
    },
    {
      text: 'The minister {came under fire} for the delay.',
      fixed: '[NAME TK] criticized the minister for the delay.',
    },
    { text: 'It was a {wake-up call} for the league.' },
    { text: 'The flood {left deep scars on} the valley.' },
    { text: '{Only time will tell} whether the plan works.' },
    { text: 'The board {rubber-stamped} the plan.', fixed: 'The board approved the plan.' },
    { text: 'He {lashed out at} the referee.', fixed: 'He criticized the referee.' },
    { text: 'The strike {left deep scars on} the town.', fixed: 'The strike damaged the town.' },
    {
      text: 'The two sides are {at loggerheads} over pay.',
      fixed: 'The two sides are at odds over pay.',
    },
    { text: 'The mayor {vilified} her critics.' },
    { text: 'Rents {soared} 20% in June.', fixed: 'Rents rose 20% in June.' },
    {
      text: 'A {scandal-plagued} agency runs the port.',
      fixed: 'An agency runs the port.',
      why: 'Name the scandal or leave it out.',
    },
    { text: 'Mayor {Slams} Rival Over Ferry Contract' },
    { text: 'The premier {took a swipe at} her rival.' },
    { text: 'The closure was a {bolt from the blue}.' },
    {
      text: 'Cole criticized the port on Monday before the vote on the dredging plan and later {ripped} the union.',
    },
    { text: 'The city is {taking aim at} a rise in thefts.' },
    { text: 'The remark {sparked} an inquiry.', fixed: 'The remark prompted an inquiry.' },
    {
      text: 'Cole {fired back at} Roy over the toll.',
      fixed: 'Cole fired back at Roy over the toll.',
    },
    {
      text: 'The storm {wreaked havoc on} travel plans.',
      fixed: 'The storm disrupted travel plans.',
    },
    { text: 'The order would {gut} the law.', fixed: 'The order would weaken the law.' },
    { text: 'The cuts would {gut} the arts budget.', fixed: 'The cuts would cut the arts budget.' },
    {
      text: 'A deal {shrouded in secrecy} was signed.',
      fixed: 'A deal shrouded in secrecy was signed.',
    },
    {
      text: 'The ruling {dealt a blow to} the mayor’s housing policy.',
      fixed: 'The ruling set back the mayor’s housing policy.',
    },
    { text: 'The leak {rocked} the election.' },
    {
      text: 'Mr Holt {slammed} the council over the bins.',
      fixed: 'Mr Holt criticised the council over the bins.',
      why: 'In British copy the fix is spelled as the British do.',
    },
    {
      text: '{In an unexpected and bitter turn of events}, the firm closed.',
      fixed: 'The firm closed.',
    },
    {
      text: 'The council {shelled out for} the pier.',
      fixed: 'The council paid for the pier.',
    },
    { text: 'The plan is the {Achilles’ heel} of the party.' },
    { text: 'Residents {vented their fury} at the council on Monday.' },
    { text: 'The two candidates {traded jabs} on Monday.' },
    { text: '{The stakes are enormous}: the party has lost nine votes in a row.' },
    {
      text: 'The strike has {crippled} bus services in Arden.',
      fixed: 'The strike has disrupted bus services in Arden.',
    },
    {
      text: 'The walkout {paralysed} learning in nine schools.',
      fixed: 'The walkout halted learning in nine schools.',
    },
    { text: 'Fifty people turned up to {quiz} the council on its plans.' },
    { text: 'The unions will meet for {crisis talks} on Monday.' },
    { text: 'Her {grip on power} has weakened since May.' },
    {
      text: 'The row is in danger of {spiralling out of control}.',
      fixed: 'The row is in danger of worsening.',
    },
    { text: 'The minister is {battling to salvage} the talks.' },
    { text: 'It was a {day of shame} for the council.' },
    { text: 'The scandal {engulfed} the ministry.' },
    { text: 'The agency treated its tenants {like cattle}.' },
    { text: 'Leaders {rammed} the budget through in one night.' },
    {
      text: 'The minister {dodged} questions on the ferry.',
      fixed: 'The minister avoided questions on the ferry.',
    },
    { text: 'Senators {grilled} the nominee.', fixed: 'Senators questioned the nominee.' },
    { text: 'The bill {split opinion} in the House.' },
    { text: 'Strikes made {a perfect storm of} delays for hospitals.' },
    { text: 'Ministers swept {the problem under the carpet}. The board will {slash and burn}.' },
  ],
  clean: [
    { text: 'The parents chided the council for piling on the head teacher.' },
    { text: 'The town fears more tax hikes.' },
    { text: 'They hiked to the mill.' },
    { text: 'Farmers slaughtered 200 pigs for the villagers.' },
    { text: 'The crowd wanted to lynch the two men, who hid in the mill.', why: 'It is meant.' },
    { text: 'The man threw her down and battered her with a pole.', why: 'It is meant.' },
    { text: 'Officers had allegedly barged into the flat.' },
    {
      text: 'Jane Poole, for Holm, said that nobody had been hurt. Her client had found work and had turned a corner.',
      why: 'The tense says that she goes on.',
    },
    { text: 'The tiger was caged for three years.' },
    { text: 'Shoppers carried on as usual.' },
    {
      text: 'The cuts sparked anger from nurses.',
      why: 'The anger has an owner, and somebody can be asked about it.',
    },
    { text: 'The boat rocked in the swell.', why: 'The boat really rocked.' },
    {
      text: 'Troops came under fire near the ridge.',
      why: 'The literal sense, told by who came under fire.',
    },
    { text: '“It’s a wake-up call,” Dunn said.' },
    { text: 'The surgery left deep scars on his arm.' },
    { text: 'The band Perfect Storm played at nine.' },
    { text: 'The plant will fuel its trucks with hydrogen.' },
    { text: 'A weather balloon landed in the field.' },
    { text: 'The train ground to a halt outside York.' },
    { text: 'The winger blasted the ball over the bar.' },
    { text: 'The thieves ransacked the office, police said.' },
    {
      text: 'On the tape he bragged about jumping the line.',
      why: 'What was recorded anybody can check.',
    },
    { text: 'The Senate used the nuclear option to confirm the judge.' },
    { text: 'The exhibit shows how men were brutalized as slaves.' },
    { text: 'Hale questioned how Lund would deal with Norden after demonizing its leader.' },
    {
      text: 'Hale: Lund should have thanked me for making history.',
      why: 'Whoever is named before the colon says “me”.',
    },
    {
      text: 'Residents spoke of heavy traffic in Mill Lane and Quay Street.',
    },
    {
      text: 'An aide compared the departure of the minister and two of his deputies to rats fleeing a sinking ship.',
      why: 'It is the aide’s picture.',
    },
    { text: 'The push left him teetering on the edge of the pavement.' },
    { text: 'The boxers traded blows in the ninth round.' },
    { text: 'Firefighters are battling to contain the blaze.' },
    ...plainJournalese,
  ],
} satisfies RuleCases;
