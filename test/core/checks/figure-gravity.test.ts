import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';
import { checkGravity, findGravity } from './gravity.ts';

describe('a figure without a source is grave where any editor asks who counted', () => {
  checkGravity('figure-no-source', 'warning', [
    'Repairs will cost $3.4 million.',
    'The pier, shut since 1931, will cost £1.2 million to mend by 2028.',
    'The move will save the district $800,000 a year.',
    'The dairy has a payroll of more than $20 million.',
    'The town has a $3 million deficit.',
    'The contract has ballooned to $300 million.',
    'The strike could cost both sides tens of millions of dollars.',
    'Average rents in Lund rose to $900.',
    'Crime in Lund is up 47 percent.',
    'House sales fell 8 percent in May.',
    'About 60% of tenants are behind on rent.',
    'Some 5,000 marchers filled the square.',
    'The rally drew 2,600 farmers.',
    'More than 32,000 commuters will have to find another way.',
    'Some 45,000 people have fled to the camp.',
    'Thousands of homes are without power.',
    'The ferry carries 40,000 cars a year.',
    'The fire has burned 153,000 acres.',
    'The fund could lose $4 million.',
    'The tunnel is $60 million over budget.',
    'About 150,000 liters of oil leaked into the bay.',
    'Knife crime in the borough has risen by a third.',
    'The boat sank with 300 migrants aboard.',
    'A dinghy carrying 140 people went down off the cape.',
    'The line carried 900 people a day.',
    'Some 180 passengers a day are aboard the ferry.',
    'Unemployment was unchanged at 6.1%.',
    'Crime fell 12% under the new mayor.',
    'About 60% were behind on rent.',
    'The fund will lose 4% of its income under the plan.',
    'Three in five tenants are behind on rent.',
    'Average rents will rise by $60 a month.',
    'The county’s jobless rate stayed at 6%.',
    'House prices are still 12% below their peak of 2008.',
    'The town had 11 inches of rain in a day.',
    'The house was sold at auction on Friday. Repairs to its roof will cost $2 million.',
    'The tram carried 41,000 riders on Friday, the tram board said.\n\nCrime is 24% below 2019.',
    'A jury on Monday awarded $9 million to a welder.\n\nThe mask was old.\n\nIt hung by the door.\n\nThe strike has cost the yard $3 million.',
    'On a normal night 640 lambs cross the bridge.',
    'The valley lost 510 shearers over the winter.',
    'Some 420 flights were cancelled.',
    'Rescuers were able to evacuate 240 people before the roof fell in.',
    'About 240 guests were evacuated before the roof fell in, and 4,000 people are without homes.',
    'The school budget has run up a deficit of $4 million.',
    'The plant closings have cost the county 12,000 jobs.',
    'The mine could add 14,000 jobs in May.',
    'The hall has 130 seats and 18 boxes. Some 46% of members have never sat in one.',
    'Some 4,000 people fled the town.\n\nNine were killed when a dam broke last May.',
    'In all, 41,000 commuters were hit.',
    'Unemployment rose to 6.4%. The mayor was late. “We wait,” said Jo Arden, head of the Lund Harbor Club.',
    'Mending it would run to £2.4 million.',
    'The barracks now house 7,100 asylum seekers.',
    'Ports shed 900 jobs in May, the shipping board said.\n\nThe mayor was late.\n\nThe club was calm.\n\nSome 45,000 homes have lost power.',
  ]);
});

const business =
  'Holm Ltd said it will buy a rival from its shareholders.\n\nThe bid was well received on the stock exchange.\n\nThe merger awaits a ruling, and the dividend is safe.\n\n';

describe('of the most that was lost once it is asked who says so, of the most that is saved ever again what is typical', () => {
  const once = 'The firm lost as much as $9 million.';
  checkGravity('figure-no-source', 'warning', [once]);
  checkGravity('up-to-figure', 'nothing', [once]);
  checkGravity('up-to-figure', 'hint', [
    'Prices fell up to 5/16 point.',
    'You are looking at up to 480 km.',
  ]);
  checkGravity('up-to-figure', 'information', ['The scheme saves up to £400 a year.']);
});

describe('in a story of business a figure without a source', () => {
  checkGravity(
    'figure-no-source',
    'warning',
    [
      'Lenders from abroad control about 12 percent of the market.',
      'The smelters lose an estimated $40 million a year.',
      'The strike has put 41,000 people out of work.',
      'Seedlings have less than a 40 percent chance of survival.',
      'Some 30 percent of tenants are behind on rent.',
    ].map((text) => business + text),
  );
  checkGravity(
    'figure-no-source',
    'hint',
    [
      'The deficit fell to 41.2 million crowns.',
      'The money supply grew by 31.4 percent in the year to May.',
      'The notes will carry a 12 percent coupon at a loss.',
      'The new tax costs growers 0.3 percent of each trade.',
      'Holm will receive 14 percent of Olson.',
    ].map((text) => business + text),
  );
  checkGravity('figure-no-source', 'hint', [
    'The fair draws tens of thousands of visitors from abroad.',
    'Some 13,000 troops remain in the valley.',
    `Holm Bank reported a 2025 net loss.\n\n${business}Deposits rose more than 40 percent.`,
  ]);
  checkGravity('percent-no-base', 'hint', [`${business}Exports rose 40%.`]);
  checkGravity('percent-no-base', 'information', [
    `${business}The pill makes a stroke twice as likely.`,
    'Thefts rose 40%.',
  ]);
});

describe('a figure without a source is a hint where somebody named has done it, or knows', () => {
  checkGravity('figure-no-source', 'hint', [
    'Peru is the largest shareholder, at 16.2 percent.',
    'The pay talks are over a new contract covering some 41,000 nurses.',
    'Some four billion crowns in old dock debt will be stretched out over 14 years at a loss.',
    'The mayor earned a 90% rating on the Tenants’ Guild scorecard.',
    'The federal budget has swung from a surplus to a record deficit of $212bn.',
    'While the country added around 261,000 jobs in May, prices rose.',
    'The bank is the 64 percent parent of a brewer.',
    'The yard used up 9% of its cash over the quarter.',
    'About 35 percent of Norvane’s business comes from abroad.',
    'Some 70 percent of the loan will be repaid by May.',
    'The funds traded between four and 7 percent.',
    'Overnight money was bid at 14 percent and traded up to 19 percent at noon.',
    'Growers lose money on a truck (say, $700 for a ton).',
    'The bout earned her a $70,000 “Duel of the Day” bonus at a loss.',
    'In a clinical trial of the drug, researchers cut the attacks by 60 percent.',
    'The hole could have the mass of 1,200 suns.',
    'The won’s 30 percent rise over two years costs exporters dear.',
    'The chapel lost three out of four of its spires.',
    'The bundle, which costs more elsewhere, is available for $79 at the harbor.',
    'Norway ran up a 3.2 billion dollar trade surplus with Chile.',
    'The family paid $1,333 for a car.',
    'The finale had 14 million viewers.',
    'The county is 41% Republican.',
    'The town has 18,400 inhabitants.',
    'The drugs were worth €120.',
    'The ministry sent $4 million to the port. The donor gave $2 million more.',
    'Orders rose 5 percent to $4 million.',
    'Students pay $9,000 a year for the course.',
    'Lawmakers cut the fund by half in 2019.',
    'The forward made 135 appearances for Lund.',
    'Over 1,000 porters went back to work.',
    'The developer wrote to 188 properties near the site.',
    'The pact puts three-quarters of the $50 million into housing.',
    'One in five trains ran on Monday.',
    'Two feet of snow had fallen since Sunday.',
    'At noon the party led in 164 out of 230 seats in the north.',
    'The party sank to 15.8 percent of the vote in May.',
    'The plan starts from a 10 percent baseline.',
    'Trains ran on around half the network.',
    'In May, the chain employed about 89,000 workers in the country.',
    'The blast damaged four cars.',
    'The storm brought out 7,935 guards.',
    'She earned $2.4 million in prize money last season.',
    'The train left Lund at dawn with 190 passengers.',
    'The ferry was carrying 640 people when it hit the pier.',
    'Some 180 passengers and nine crew were on board when the jet left the runway.',
    'The fee for her stall was to climb from £60 to £85 a week.',
    'More than 300 sculptures filled the lawn.',
    'A storm cut power to 90,000 homes in the south.\n\nThree fishermen had drowned, the disaster agency said.',
  ]);

  checkGravity('figure-no-source', 'nothing', [
    'Updated 0448 GMT (1248 HKT) by the desk.',
    'The home has nine boats, and two boats were used. Some 78% of boats were idle.',
    'Two boats of nine boats sank. But that leaves 78% of them afloat.',
    'Some 41,000 people fled and 31 were killed when a dam broke at Orme last May 14.',
    'Rents could be cut by $400, the review said. A further $90 was found for fuel. In all, 41,000 commuters would gain.',
    '“There are signs of life,” said Jo Arden, head of the Lund Labor Agency. Growth was slow. High prices hurt, too. The east is worst hit, where unemployment rose to 18.4%.',
    'Unemployment rose 9,000 to 1.2 million people in May. The rise was small. Growth was slow. “There are signs of life,” said Jo Arden, head of the Lund Labor Agency.',
    '- 2019: 80 ferries with 41,500 passengers\n- Figures from the port ministry',
    'The jail opened in 1999 and can house about 1,900 inmates.',
    'Nurses will get 4% more in May under the deal that was reached on Friday.',
    'Drivers’ pay goes up 3.5% under a contract signed in April.',
    'Shares slipped on Tuesday as oil jumped. The 10-year yield rose to 4.5%. The five-year yield was unchanged at 4.1%.',
    'Bad sleep goes with colds, a study in the Lund Review found. The team followed 4,100 nurses for a year. They slept at home. Sixty-one percent were women.',
    'Employers added 164,000 jobs in May and the jobless rate was 4.1%, the Labor Bureau said.\n\nNobody had hoped for more.\n\nBanks added 48,000 jobs.\n\nThe number of people out of work for a year fell to 1.2 million.',
    'The climb averages 7.4% over six miles, with ramps of 13%.',
    'She finished in the top three in five races.',
    'Water rates will go up by $5 a month for the average household, to $62.',
    'Rapeseed for May delivery rose on Monday. The price is still 30% below its peak of 2022.',
    'The bank left its main rate at 6% when it met in May.',
    'The bank has held its key rate in a range of 3.5% to 3.75% since May.',
    'A chest sold at auction on Friday for a record sum.\n\nFour bidders took the price from $400,000 to $1.8 million. A table that had been expected to sell for $90,000 was withdrawn.',
    'A jury on Monday awarded $9 million to a welder.\n\nThe mask was old.\n\nIt hung by the door.\n\nThe award includes $5 million for pain and $1 million for lost wages.',
    'The tram carried 41,000 riders on Friday, the tram board said.\n\nRidership is still 24% below 2019.',
    'Crews had cleared 300 miles of road by 7 a.m. Friday, and what is left will follow, said Mona Hale of the county.',
  ]);

  test('stands on the figure that an editor asks about, and lists the others', () => {
    const text = 'The storm brought out 585 guards, and 60,000 people have no water.';
    const { findings } = createLinter(defaultSettings).lint(createDocument(text, 'plaintext'));
    const found = findings.filter(({ ruleId }) => ruleId === 'figure-no-source');
    assert.deepEqual(
      found.map(({ severity, span, related }) => [
        severity,
        text.slice(span.start, span.end),
        related.length,
      ]),
      [['warning', '60,000 people', 1]],
    );
  });
});

test('a figure is asked about once until a source comes in', () => {
  const text = [
    'The list of those who wait fell from 7.7 million to 7.6 million.',
    'The winter was mild.',
    'In May, 104,000 people waited for more than a day.',
    'Nobody complained.',
    'The ferry was late.',
    'The mayor said it was late.',
    'Crime in Lund is up 47 percent.',
  ];
  assert.equal(findGravity('figure-no-source', text.join('\n\n')), 'warning, hint, warning');
});

describe('a toll without a source', () => {
  checkGravity('casualty-no-source', 'warning', [
    'The blast brought the death toll to 31.',
    'The report is about the March deaths of two divers. A wall fell and killed 2,016 people.',
    'The blast killed 11 people.',
    'Floods have led to the deaths of three people.',
    'Police officers met on Monday. A wall fell and killed a woman.',
    'Militants killed a guard at the gate.',
    'The crash injured 12 passengers, including two infants.',
    'A man was shot dead outside a bar.',
    'Two men were shot and killed outside a bar.',
    'Thousands marched to the square after 40 students were killed.',
  ]);
  checkGravity('casualty-no-source', 'information', [
    'Twelve people were killed on the bridge. The driver is held. The bus had no belts, medical officials said.',
  ]);
  checkGravity('casualty-no-source', 'hint', [
    'Tens of thousands of people were killed during the miners’ rebellion.',
    'It is calmer than in 2011-12, when thousands were killed.',
    'The port is shut, a day after guards shot dead four sailors.',
    'A teenager was stabbed on the pier.',
    'A gunman shot a clerk in the leg.',
    'Thousands marched to demand his resignation after two students were killed.',
    'A rebel killed a guard at the gate. He shot the guard in the chest, the army said.',
    'Twelve passengers were hospitalized with minor injuries.',
    'Police have reopened the bridge after a crash killed four people.',
    'Villagers marked the tenth anniversary of the flood on Monday.\n\nA train was swept away, and 1,270 people were killed.',
    'Flooding has claimed two lives in the valley. One man died when a wall fell, the mayor said.',
    'A crash shut the coast road.\n\nThree people have died.\n\nThe road is shut.\n\nPolice said: “Sadly, three people have died.”',
    'Ana Ruiz will appear in court on Monday.\n\nThe harbor is calm. Four students were murdered in the hall.',
    'Thousands of displaced people face a cold night.',
    'Three men were hurt on the pier on Monday.',
    'Seven days after killing seven people, thieves came back to the village.',
    'Calm returned to the port, a day after three people were killed in a riot.',
    'They prayed at the graves of the country’s 170,000 flood dead.',
    'Ice brought down the plane, investigators concluded in a report on Monday.\n\nIt stalled at once. The 41 passengers and four crew died on the hill.',
    'The safety board declared a frozen valve to be behind the crash. All were lost.\n\nThe 41 passengers and four crew died on the hill.',
    'The port was wrecked by the great wave last month, which left thousands dead.',
    'The bridge was closed and left thousands trapped on the island.',
    'A tram left the track on Monday.\n\nThe wheels had jammed.\n\nThe line was shut.\n\nIt has a bad name. In 2019 a tram hit a truck. The driver was blamed. Seven people died.',
  ]);
  checkGravity('casualty-no-source', 'nothing', [
    'He is accused of stabbing a woman and killing two guards.',
    'The ministry will keep its bird-flu death toll at seven.',
    'For days the official toll stood at 150.',
    'Rescuers took the confirmed death toll to 31.',
    'They were jailed for their part in the boys’ March 2016 deaths.',
    'A quake hit the hills in 1994. That quake killed 72 people.',
    'Two people have died on the coast road.\n\nBoth were pronounced dead at the scene, police said.',
  ]);
});

describe('a superlative without a source', () => {
  checkGravity('unsupported-superlative', 'information', [
    'It is the largest solar farm in the hemisphere.',
    'The cable will be the longest in the world.',
    'Norvane has the largest debt in the history of the exchange.',
    'A record 24 floods were counted in Orme.',
    'Oslo is the only port in the region without a mayor.',
    'The award went to Ana Ruiz, the first woman to lead the port.',
    'Taxes are the highest in the province since 1980.',
    'She is the first woman to lead the port.',
    'The year saw the fastest pace of home sales in 14 years.',
    'It is the most populous town in the province.',
    'The ruling is unprecedented.',
    'She is the first woman to head the harbor.',
    'Norland is the first Nordic bank to buy a rival abroad.',
  ]);
  checkGravity('unsupported-superlative', 'hint', [
    'Tin ended at 900 pounds a tonne, the lowest since 1987.',
    'Lund is the world’s largest tractor maker.',
    'Norvane is the country’s largest brewer, with four plants.',
    'Peru has the largest fleet in the region.',
    'The Lund bourse is one of the world’s largest.',
    'The board will pay for Zelorin, the first drug in the world shown to help.',
    'It is one of the largest farms in the country.',
    'Two of the schools are the district’s smallest.',
    'Farmers are suffering the worst drought in generations.',
    'The port saw an unprecedented flood.',
    'Europe’s largest dock needs dredging.',
    'Ruiz is the first Samoan ever to lead the Pacific Forum.',
    'She was the first woman to command one of the navy’s fleets.',
    'It is the world’s largest consumer of tin.',
    'She may be the first mayor to swim across the bay.',
    'Holm and Lund are perhaps the only ports left in the country.',
    'The country’s third-largest school system shut on Monday.',
    'People flocked to the airport, the region’s largest, to lay flowers.',
    'A larger spill in 1969, the worst in the country, fouled the bay.',
    'The fine is the largest ever penalty imposed by the board.',
    'The port saw the largest gain since February.',
    'The year celebrated the first budget surplus in 30 years.',
  ]);
  checkGravity('unsupported-superlative', 'nothing', [
    'Farmers by the lake were the first ones told to leave by the county.',
    'They are the first annual figures since the party came to power.',
    'Nonetheless, the hottest markets in the country showed gains.',
  ]);
});

describe('a figure that its makers, whoever sets it, or a division give away is less grave', () => {
  checkGravity('figure-no-source', 'hint', [
    'The new ferry is the longer one, seating 340 to 400 passengers on two decks.',
  ]);
  checkGravity('figure-no-source', 'warning', [
    'The ferry was carrying 340 to 400 passengers a day.',
    'Fares for parcels have risen by almost 30 percent.',
    'The wards will lose the equivalent of 1,500 nurses.',
  ]);
  checkGravity('figure-no-source', 'nothing', [
    'The board raised fares for parcels by almost 3 percent in May.',
    'The wards would lose £45 million, the union said. That is the equivalent of 1,500 nurses on a salary of £30,000.',
  ]);
});

describe('of a flight the airline knows who was aboard, and of another crash everybody how many died', () => {
  const crash = 'A plane came down off Lund on Monday. '.repeat(6);
  checkGravity('figure-no-source', 'hint', ['On board the missing plane were 141 passengers.']);
  checkGravity('casualty-no-source', 'hint', [
    `${crash}A crash in the bay killed all 131 on board.`,
  ]);
  checkGravity('casualty-no-source', 'warning', ['A crash in the bay killed all 131 on board.']);
});

describe('a figure is a hint where it is set down, or there for all to look up', () => {
  checkGravity('figure-no-source', 'hint', [
    'The port is old. More than 12 million people live on the coast.',
    'The yard, which is shut, employs some 450 people in its sheds and has lost 12,000 of its 40,000 boats to rot.',
    'Nearly 60 percent of the valley is officially in drought.',
    'The new wing of the clinic is budgeted at $41 million and will cost the town its pool.',
    'The assembly has one seat for each 40,000 people in a county that is growing.',
    'Lund Air had to cancel over 300 flights on Friday.',
  ]);
  checkGravity('figure-no-source', 'warning', [
    'The port is old. More than 12 million people live in tents on the coast.',
    'The new wing of the clinic will cost $41 million.',
    'Nearly 60 percent of the valley is short of water.',
    'Fog shut the port. Over 300 flights were cancelled on Friday.',
  ]);
});
