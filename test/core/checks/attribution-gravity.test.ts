import { describe } from 'node:test';
import { checkGravity } from './gravity.ts';

describe('a superlative is a hint where it is on public record, or told in passing', () => {
  checkGravity('unsupported-superlative', 'hint', [
    'The Harbor Club, which is the largest sailing club in the state, has moved.',
    'Vale County, the fourth-largest in the province, has no hospital.',
    'Ana Holt was elected sheriff on Tuesday, the first Sikh to hold the post.',
    'In 2011 the Reform Party won the vote, becoming the largest party in the country.',
    'The first senator to endorse her was Mel Tarn.',
    'Tarn was the only councilor in the region to attend the hearing.',
    'Holt had never before run for office in the county.',
    'The new law is the first such statute in a decade.',
    'The worst drought in a decade was a chance for well diggers.',
    'The tower is 90 feet high, the tallest in the country.',
    'Next comes Varna, where 41 judges vote, more than any other city.',
    'It was the largest revolt in the party since it took power in 2011.',
    'It was the deadliest attack in the state in more than a decade.',
    'The north elected the first woman mayor in a generation.',
  ]);
  checkGravity('unsupported-superlative', 'information', [
    'The firm, founded in a garage, is now the largest maker of kites in the country.',
    'She became the first surgeon in the country to transplant a voice box.',
    'The storm was the deadliest in the state’s history.',
    'The largest dam ever built in the valley cracked on Monday.',
    'Never before have so many ships crossed the strait.',
    'It was the first bank in the country to close 40 branches in a week.',
    'In 2019 the fares were the lowest in the country.',
    'The city ranks third for rents.',
    'It was the largest revolt in the party since 1947.',
    'It is the only bakery in the county that mills its own flour.',
    'It was the first bank in the country to ban plastic straws.',
    'Lund is the youngest person to sail the strait.',
  ]);
  checkGravity('unsupported-superlative', 'nothing', [
    'The probe was the first craft to land on a comet.',
    'She is the oldest woman to enter the White House.',
  ]);
});

describe('a claim is a hint or nothing where readers see what bears it out', () => {
  checkGravity('unattributed-claim', 'nothing', [
    'The forum has a firm ban on spam, bullying and threats.',
    'The poster shows a clown being groped by masked hands.',
    'It is believed that the treasurer siphoned money from the pension fund.',
    'There is widespread anger. A petition against the plan has been signed 9,000 times.',
    'The clerk misled inspectors, as shown in the audit.',
    'The pupils are mocked and mistreated as shown by a film.',
    'Moll has broken even more rules of taste.',
    'As the troops landed, reporters beat them ashore.',
  ]);
  checkGravity('unattributed-claim', 'hint', [
    'The vote alarmed her supporters.',
    'In January, gunmen stormed the port.',
    'Moll resigned after revelations that she had met Cole and misled the board.',
    'Housing has become a key election issue in Lund.',
    'The mayor has done little to mend the pier.',
    'Dock workers are an important constituency in the port.',
    'Ada Moll, whose speeches galvanized conservatives, died on Monday.',
  ]);
  checkGravity('unattributed-claim', 'warning', [
    'The vote alarmed retired teachers.',
    'Moll has broken the rules of the port.',
    'As the troops landed, soldiers beat him to death.',
    'Moll misled the board.',
    'The treasurer is thought to be abroad, and the ministry misled inspectors about the fund.',
    'Ivo Blanc, who misled investors for decades, died on Monday.',
  ]);
  checkGravity('ownerless-reaction', 'hint', [
    'In 2009, the agency drew criticism for its silence.',
  ]);
  checkGravity('ownerless-reaction', 'warning', [
    'The plan has drawn fierce criticism.',
    'The bridge, which opened in 2009, has drawn fierce criticism.',
  ]);
});

describe('of a poll it is asked whose it is where the copy never says', () => {
  const below =
    'The port has two cranes. Both are new. They stand on the quay.\n\nShe led by far in May. The Norden Institute poll asked 800 adults.';
  checkGravity('vague-attribution', 'hint', [
    `Polls show that most voters oppose the plan.\n\nThe vote is in May.\n\n${below}`,
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Polls show that most voters oppose the plan.\n\nThe vote is in May.',
    'The mayor will lose in May, according to recent polls.',
  ]);
  checkGravity('unnamed-specific', 'hint', [
    `A new poll shows that the mayor is in a tight race.\n\nThe vote is in May.\n\n${below}`,
  ]);
});

describe('what is known is said by the copy, what is believed by somebody', () => {
  checkGravity('agentless-attribution', 'hint', [
    'It is widely known that the firm paid for the quay.',
    'It is generally agreed that the hall is too small.',
  ]);
  checkGravity('agentless-attribution', 'warning', [
    'It is widely believed that the firm paid for the quay.',
  ]);
});

describe('what a field of science holds is a hint', () => {
  const sky = 'The telescope, in orbit for years, showed a planet and galaxies.';
  checkGravity('agentless-attribution', 'hint', [
    `${sky} The comet is thought to have a core of ice.`,
  ]);
  checkGravity('agentless-attribution', 'information', [
    `${sky} The clerk is thought to be abroad.`,
    'The chest is thought to have a false floor.',
  ]);
});

describe('whoever speaks in public has a name for all to hear', () => {
  checkGravity('anonymous-no-reason', 'nothing', [
    'Three former deckhands have sued, claiming that the line kept their wages.',
    'Two former officials filed a complaint alleging that the minister kept the files.',
  ]);
  checkGravity('anonymous-no-reason', 'hint', [
    'A senior port official said in remarks published on Monday that the crane would stay.',
    'In a 2019 video seen by the club, a veteran diplomat said the minister was lazy.',
    'The bill led to a debate in May; one lawmaker called the mayor “a tax on legs.”',
  ]);
  checkGravity('anonymous-no-reason', 'warning', [
    'Three former officials said the line kept their wages.',
    'A senior port official said in private that the crane would stay.',
    'A veteran diplomat said the minister was shown in a video from 2019.',
    'One lawmaker called the mayor “a tax on legs” before the debate.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Critics say the builder bullies the council. A spokesman for Norden Homes said: “We stand by our plans for the quay.”',
  ]);
});

describe('a camp is asked for a name where nobody speaks for it below', () => {
  const copy =
    'Mayor Ana Ruiz put the toll to a vote.\n\nBut opponents say it will empty the shops.\n\n';
  checkGravity('vague-attribution', 'hint', [
    `${copy}The ferry carries a third of the trade.\n\n“We will close in a year,” said Eli Stone, who leads the Shopkeepers’ Association.`,
    `${copy}The council meets in May.\n\n“It is a tax,” said Lars Holm of the Harbor Trust.`,
  ]);
  checkGravity('vague-attribution', 'warning', [
    copy,
    `${copy}The council meets in May.\n\n“It is a fair price,” said Lars Holm, the treasurer.`,
    `${copy}The council meets in May.\n\nHarbor master Lars Holm said the union had “no case” at all.`,
    `${copy.replace('opponents', 'some opponents')}The council meets in May.\n\n“It is a tax,” said Lars Holm of the Harbor Trust.`,
  ]);
});

describe('a line that sums a story up above it has no room for names', () => {
  const story = 'The council voted on Monday to raise the toll.\n\nIt takes effect in May.';
  checkGravity('vague-attribution', 'hint', [
    `Toll to rise in May\n\nSUMMARY\n\nWhile critics argue that it will empty the shops, the council likes the toll.\n\nFULL TEXT\n\n${story}`,
    `Toll to rise in May\n\nCritics argue that it will empty the shops.\n\nBy Ann Lee\n\n${story}`,
    `Toll to rise in May\n\nCritics argue that it will empty the shops.\n\nARDEN (AP) — ${story}`,
    `Toll to rise in May\n\nThe bridge at dusk. Critics argue that it will sink. (Photo by Ada Moll)\n\n${story}`,
  ]);
  checkGravity('vague-attribution', 'warning', [
    `Toll to rise in May\n\nCritics argue that it will empty the shops.\n\n${story}`,
    `Toll to rise in May\n\nBy Ann Lee\n\nCritics argue that it will empty the shops.\n\n${story}`,
  ]);
  checkGravity('unnamed-specific', 'hint', [
    `Gulls learn fast\n\nA study completed in May links the gulls to the pies\n\nGulls told three from four in a test on the pier in May.`,
  ]);
});

describe('a source needs no name where one of the group speaks beside it', () => {
  checkGravity('vague-attribution', 'nothing', [
    'Some Democrats said the plan was too costly.\n\nRep. Ada Moll (D-Vale) has fought it for years. “It is a waste,” she said.',
    'As documented by the Harbor Institute, critics say the plan hurts the poor.',
    '“The ice will go,” said Lars Vane, a geologist and expert on glaciers at Dale College.\n\nThe lake will rise until the dam is mended, experts say.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Some Democrats said the plan was too costly.\n\nRep. Ada Moll (R-Vale) has fought for it for years and will fight on.',
    '“The ice will go,” said Lars Vane, a baker.\n\nThe lake will rise until the dam is mended, experts say.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Some Republicans said the plan was too costly.\n\nRep. Ada Moll (D-Vale) has fought for it for years. “It is a gift,” she said.',
  ]);
  checkGravity('anonymous-no-reason', 'nothing', [
    'Lawyers familiar with the law said the case could take years.',
  ]);
  checkGravity('anonymous-no-reason', 'warning', [
    'Lawyers familiar with the case said a deal was near.',
  ]);
});

describe('a forecast is a hint where it hangs on something, or is told on the way', () => {
  checkGravity('speculation-as-fact', 'hint', [
    'The labels are likely to list the salts.',
    'Sales of lorries fell in May, pointing to a weak summer.',
    'The vote in May could be pivotal for the pier. If the mayor wins, it may stay.',
    'The vote in May could be pivotal for the pier. The mayor wants it to stay.',
    'While it is unlikely to pass the senate, the bill has many friends in the port.',
    'Tarn was expected to win most of the wards in the south.',
    'The pier is almost certain to stay a topic at the hearing.',
    'The pier appears certain to come up at the hearing.',
  ]);
  checkGravity('speculation-as-fact', 'hint', [
    'The plan that was drawn up when she left is unlikely to pass, and nobody in the port minds.',
    'Tarn is expected to win most of the wards in the south.',
    'The ruling is likely to reshape the trade in tin.',
    'None of the seats will be crucial.',
    'In all likelihood the ward will be crucial.',
    'The mood in the hall suggests a split among the dockers.',
  ]);
  checkGravity('speculation-as-fact', 'information', [
    'The pier is certain to stay a topic at the hearing.',
    'Tarn was expected to win, and the last ward will be crucial.',
  ]);
  checkGravity('speculation-as-fact', 'warning', [
    'The ruling is set to reshape the trade in tin.',
    'The mood in the hall signals a split among the dockers.',
    'The silence of the union suggests a split among the dockers.',
  ]);
  checkGravity('motive-as-fact', 'hint', [
    'She faces a strict levy system that was intended to punish spenders.',
    'He signed tariffs on tin in retaliation for the ban.',
    'Mayor Ada Moll closed the office for fear of reprisals. The town is calm.',
    'Mayor Ada Moll closed the office in an apparent bid to avoid hard questions.',
    'The board published the audit at night in what looked like an attempt to bury it.',
  ]);
  checkGravity('motive-as-fact', 'warning', [
    'Mayor Ada Moll closed the office in a bid to avoid hard questions.',
    'Mayor Ada Moll closed the office out of spite.',
    'Mayor Ada Moll leaked the audit to discredit her rival.',
  ]);
  checkGravity('motive-as-fact', 'nothing', [
    'Moll used the strike to extract concessions from the port.',
    'Aides planned an ad blitz to discredit her rival.',
  ]);
});

describe('a quotation is a hint where one person alone can have spoken it', () => {
  checkGravity('quote-no-speaker', 'hint', [
    'Wadi sees rents eroding the scene. Tired sets risk flattening the experience. “I find the players less engaged than they were.”',
    'The law is harsh. She was sent to Peru, where she had no friends. “For a month, I slept under a bridge.”',
  ]);
  checkGravity('quote-no-speaker', 'warning', [
    'The union and the owners met. “You sold us out!”',
    'She met him in the street. “I was never told about the plan.”',
  ]);
});

describe('nothing is asked of what is found, wondered or only suspected', () => {
  checkGravity('motive-as-fact', 'nothing', [
    'A jury convicted Ivo Blanc of murder.\n\nBlanc followed the van, then intentionally rammed it.',
  ]);
  checkGravity('motive-as-fact', 'warning', [
    'The road is closed.\n\nBlanc followed the van, then intentionally rammed it.',
  ]);
  checkGravity('crime-as-fact', 'nothing', [
    'In January, fighters loyal to the Lund Front beheaded nine divers.',
  ]);
  checkGravity('crime-as-fact', 'error', ['In January, Ada Moll beheaded nine divers.']);
  checkGravity('casualty-no-source', 'hint', [
    'The port is old. It has two piers. A ferry calls in May. The crew was sent home; one was later killed in Lund.',
  ]);
  checkGravity('cause-as-fact', 'hint', ['Rust contributed to the collapse of the pier.']);
  checkGravity('cause-as-fact', 'nothing', ['A suspected gas leak led to the explosion.']);
  checkGravity('cause-as-fact', 'information', ['A gas leak led to the explosion.']);
  checkGravity('vague-attribution', 'nothing', [
    'Scholars have long wondered about the role of the stones.',
    'Local activists claimed fires had been set. One activist, Nur Holm, on Sunday told the Gazette arson was used “as a weapon”.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Local activists claimed fires had been set. The mayor, Nur Holm, told the Gazette she knew of none.',
  ]);
  checkGravity('quote-no-speaker', 'nothing', [
    'Remarked port scientist Ana Curry, “This reprieve from bad news is a gift to all who helped.”',
  ]);
  checkGravity('unattributed-claim', 'nothing', [
    'Her daughters had nearly lost hope of finding her.',
  ]);
  checkGravity('unattributed-claim', 'warning', [
    'Residents have lost hope in the town.',
    'The town’s policy on housing has failed, and the guards tortured a sailor.',
  ]);
});

describe('a vague source is a hint where it is only background', () => {
  checkGravity('vague-attribution', 'hint', [
    'Past studies had suggested the shell was hollow. The mill has paid for the scan.',
    'A nova is a star that flares. Scientists believe most of them are old.',
    'The finding differs from earlier studies that suggested the lake was warm.',
    'Past studies had suggested the shell was hollow. But the new scan shows that it is not.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Scientists believe the mill has poisoned the river.',
    'Critics believe the telescope will ruin the mountain.',
  ]);
});

describe('no mind is read where a crowd acts, or a vague source is asked about', () => {
  checkGravity('mind-reading', 'nothing', [
    'Angry voters refused to leave the hall.',
    'Some analysts fear the cut will raise prices.',
  ]);
  checkGravity('mind-reading', 'information', [
    'Angry voters went home.',
    'The mayor knows the cut will raise prices.',
    'Republicans are obsessed with the reeve.',
  ]);
  checkGravity('mind-reading', 'hint', [
    'Republicans fear the cut will raise prices.',
    'Growers and brewers know that the dam is weak.',
  ]);
});

describe('a passive without an agent is a hint where the market expects it', () => {
  checkGravity('agentless-attribution', 'hint', [
    'The bank is widely expected to raise its rate in May.',
  ]);
  checkGravity('agentless-attribution', 'warning', [
    'The painting is widely considered a fake.',
    'It is widely believed that the vote will be late.',
  ]);
});

describe('feelings that anybody shows are hints, contempt and obsession are not', () => {
  checkGravity('mind-reading', 'hint', [
    'The mayor had misgivings about the ferry firm.',
    'The mayor is bent on winning the seat.',
    'The mayor relished the fight.',
    'The mayor has no intention of leaving.',
    'Growers were sick of the fee.',
    'Growers were frustrated with the port.',
  ]);
  checkGravity('mind-reading', 'information', [
    'The mayor has contempt for the ferry firm.',
    'The mayor is infatuated with the opera.',
  ]);
});

describe('pictures that have become plain words are hints, the phrases of headlines are not', () => {
  checkGravity('journalese', 'hint', [
    'The row over the pier made headlines.',
    'The harbor deal hit a snag in May.',
    'Ruiz threw her hat in the ring.',
  ]);
  checkGravity('journalese', 'information', [
    'A row erupted over the pier.',
    'The blame game over the pier went on.',
  ]);
  checkGravity('puffery', 'hint', ['The firm sells an innovative pump.']);
  checkGravity('scene-setting', 'hint', ['On a normal day 90 boats leave the harbor.']);
  checkGravity('contentious-label', 'hint', [
    'A far-right candidate won the ward.',
    'The terrorist group released a video.',
  ]);
});

describe('a group that has been asked about, or whose members speak with their names, is a hint', () => {
  checkGravity('vague-attribution', 'warning, hint', [
    'The pier will be shut, trade analysts said.\n\nThe ferry is late. Trade analysts said the fares would rise.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'The ferry is late. Some analysts warn that the fares will rise.',
  ]);
  checkGravity('anonymous-no-reason', 'warning, hint', [
    'Western diplomats said the talks had stalled.\n\nThe envoys met twice. Another diplomat said they would go on.',
  ]);
  checkGravity('anonymous-no-reason', 'nothing', [
    'The port should be sold, a top harbor official said.\n\nBoard member Ada Moll told a meeting that the debt was too high.',
  ]);
  checkGravity('unattributed-claim', 'hint', ['The new fares have backfired.']);
});

describe('one query is put for a group of sources in a story', () => {
  const pause = 'The quay was cleared in May.\n\nThe ferry sails at noon.\n\n';
  checkGravity('vague-attribution', 'hint', [
    `“The fares will rise,” said Ada Moll, an analyst at Dale Bank.\n\n${pause}“They will fall,” said Eli Stone of Indus Capital.\n\n${pause}The board met on Monday. Analysts predicted that the port would lose money.`,
    'Some dealers said the rate was too low for a cut.',
    'Ministry economists forecast that the port will lose money.',
    `Coast Board analysts said the wheat crop was late.\n\n${pause}Rain had spoiled it, analysts said.`,
    `Diplomats said the talks had stalled.\n\n${pause}Some diplomats believe the envoy will go home.`,
  ]);
  checkGravity('vague-attribution', 'warning', [
    `“The fares will rise,” said Ada Moll, the mayor.\n\n${pause}“They will fall,” said Eli Stone, a sailor.\n\n${pause}The board met on Monday. Analysts predicted that the port would lose money.`,
    `“The fares will rise,” said Ada Moll, an analyst at Dale Bank.\n\n${pause}The board met on Monday. Some analysts predicted that the port would lose money.`,
    `“The fares will rise,” said Ada Moll, an analyst at Dale Bank.\n\n${pause}The board met on Monday. Analysts predicted that the port would lose money.`,
    'Many dealers believe the pound will fall.',
  ]);
  checkGravity('vague-attribution', 'nothing', [
    'Some doubt that the pier will last. Ada Moll, president of the Norden Guild, said the piles were too thin.',
    'Activists say the river is dead.\n\nMoll, a leader of the Norden Guild, said no trout had been caught since May.',
    'Experts say the river is dead.\n\nAda Moll of Dale College noted that no trout had been caught since May.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Critics say the pier will not last.\n\nAda Moll, president of the Norden Guild, said it would open in May.',
    `${pause}Scientists say the river is dead.\n\nAda Moll, president of the Norden Guild, said the mill would stay open.`,
    'Some doubt that the pier will last.\n\nAda Moll, president of the Norden Guild, said they were wrong.',
  ]);
  checkGravity('anonymous-no-reason', 'hint', [
    '“Nobody sells,” said one senior bond trader at a Norden bank.',
    'Another port official said the port would be sold.',
    'Aides to Moll said she would run.',
    `An official of the Dockers’ Guild said the talks had failed.\n\n${pause}Guild official Ada Moll, a former dockers’ clerk, blamed the owners. Dockers’ official Ada Moll said they would meet again.`,
  ]);
  checkGravity('anonymous-no-reason', 'warning', [
    'Top advisers said Moll would run.',
    'A former banker said the port would be sold to a trader, and one diplomat agreed.',
    `An official of the Dockers’ Guild said the talks had failed.\n\n${pause}The Dockers’ Guild official noted that they would meet again.`,
  ]);
  checkGravity('anonymous-no-reason', 'warning, hint', [
    `A senior port official said the books were burned.\n\n${pause}Current and former officials said the clerk knew.`,
    `A top adviser said she would run.\n\n${pause}She was, one senior adviser said, ready.`,
    `Diplomats said the talks had stalled.\n\n${pause}One Western diplomat said they were over.`,
    '“It will sell,” said a broker who asked not to be named.\n\nThe line is old.\n\n“It is hard to call,” said the broker, who requested anonymity.',
  ]);
  checkGravity('anonymous-no-reason', 'warning, warning', [
    `A senior port official said the books were burned.\n\n${pause}A former navy official said the clerk knew.`,
    `An Aldane diplomat said the talks had stalled.\n\n${pause}One Western diplomat said they were over.`,
    '“It will sell,” said a broker who asked not to be named.\n\nThe line is old.\n\n“It is hard to call,” said a sailor who requested anonymity.',
  ]);
  checkGravity('anonymous-no-reason', 'nothing', [
    'A ministry spokesman and an official of its mines office said the rules had not changed.',
  ]);
});

describe('what the story tells elsewhere, or nobody doubts, is a hint or nothing', () => {
  const pause = 'The quay was cleared in May.\n\nThe ferry sails at noon.\n\n';
  checkGravity('attribution-distant', 'hint', [
    'Guards said they left at noon as it was hot.\n\nGuards opened fire on a bus at the gate.',
  ]);
  checkGravity('attribution-distant', 'information', [
    'Guards kicked a handcuffed man in the yard. The allegation is made in a claim lodged on Monday.',
    'The ministry published its nightly report.\n\nTroops shot down 31 drones over four provinces.',
  ]);
  checkGravity('unattributed-claim', 'hint', [
    `Gunmen opened fire at a clinic on Monday.\n\n${pause}Two nurses were hurt, Ada Moll, the matron, said.\n\nA guard fled, the police said.\n\nThe road was shut at once, the mayor said.`,
  ]);
  checkGravity('unattributed-claim', 'warning', [
    `Gunmen opened fire at a clinic on Monday.\n\n${pause}Two nurses were hurt.\n\nA guard fled, the police said.`,
  ]);
  checkGravity('vague-attribution', 'nothing', [
    'There is a perception in the port that the ferry can be saved, Ada Moll noted.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'There is a perception in the port that the ferry can be saved.',
  ]);
  checkGravity('second-hand-sourcing', 'hint', [
    `The mill was reportedly sold on Monday.\n\n${pause}The price was low, the clerk told Reuters.`,
  ]);
  checkGravity('second-hand-sourcing', 'warning', [
    `The mill was reportedly sold on Monday.\n\n${pause}The price was low.`,
  ]);
  checkGravity('attribution-verb', 'nothing', [
    'The firms admitted as members in May have an edge, Moll said.',
    'The mayor attacked recent Republican claims that the pier is lost.',
  ]);
  checkGravity('attribution-verb', 'information', [
    'The port published its figures on Monday, revealing a grim trend.',
    'The firms admitted as a group that the pier is lost.',
    'Holm claims that Lind fired a clerk. But two others may have left by themselves.',
  ]);
  checkGravity('attribution-verb', 'hint', [
    'The clerk revealed that Moll had left the party.',
    'Holm claims that Lind fired a clerk. But two others say that the man left by himself.',
  ]);
  checkGravity('agentless-attribution', 'hint', [
    'Officials said the crop was small. The growers too are said to be worried.',
    'The bank would wait if the pound was seen as weak.',
  ]);
  checkGravity('agentless-attribution', 'information', [
    'The crop was small. The trees are said to be sound.',
    'The bank will wait. The pound was seen as weak.',
  ]);
  checkGravity('motive-as-fact', 'hint', [
    'In retaliation for the ban the port set tariffs on tin.',
  ]);
  checkGravity('cause-as-fact', 'nothing', ['Attacks on the pier have caused many deaths.']);
  checkGravity('cause-as-fact', 'information', ['Rust in the pier has caused many deaths.']);
  checkGravity('quote-no-speaker', 'nothing', [
    'The mayor mocked the “Harbor men and their friends” who had stayed away.',
    'Sunday’s shows include a comedy, “Mended… With Sailors,” which began in May.',
  ]);
  checkGravity('quote-no-speaker', 'warning', [
    'The mayor met the crowd. “Harbor men and their friends stayed away.”',
  ]);
  checkGravity('scare-quotes', 'hint', [
    'The board chose a “short-form” permit on Monday.',
    'The flood hit a “large number” of sheds.',
  ]);
  checkGravity('scare-quotes', 'information', [
    'The board named an “independent” panel on Monday.',
  ]);
});

describe('a source is a hint where the copy tells who it is, or where everybody holds what it says', () => {
  checkGravity('attribution-verb', 'hint', [
    'Although the mill claims that its water is clean, tests by the county show lead.',
    'The mill claims that its water is clean, but the county’s records show lead.',
    'The shop stopped lending skis in May, claiming that nobody wanted them. But it may be that they had worn out.',
    'Lind pointed out that the pier was effectively closed.',
  ]);
  checkGravity('attribution-verb', 'information', [
    'The mill claims that its water is clean, and the county has shut two wells.',
    'While the county shut two wells, the mill claims that its water is clean.',
    'The mill claims that its water is clean, but it will close in May.',
    'Lind pointed out that the mayor had lied.',
  ]);
  checkGravity('attribution-verb', 'nothing', [
    'Sales are nowhere near the wealthy owner’s fairground barker claims.',
  ]);
  checkGravity('agentless-attribution', 'hint', ['The valley has long been seen as a haven.']);
  checkGravity('agentless-attribution', 'information', ['The valley has been seen as a haven.']);
  checkGravity('vague-attribution', 'hint', [
    'Scientists have long suspected that the reef grows at night.',
    'The fall in wool prices was not as sharp as analysts had expected, however.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'Critics have long suspected that the board sold the reef.',
    'Scientists have long argued that the reef must be closed.',
    'Analysts had expected that the price of wool would fall.',
  ]);
  checkGravity('anonymous-no-reason', 'hint', [
    'The vote will slip to May, said a port official who was not authorized to speak.',
    'The dam is to be raised, a senior legislator said on Monday.\n\nThe law on dams is old.\n\n“We propose to raise it,” the head of the water committee, Ada Moll, said.',
  ]);
  checkGravity('anonymous-no-reason', 'warning', [
    'The vote will slip to May, said a port official.',
    'The dam is to be raised, a senior official said on Monday.\n\n“It must be,” the official said.\n\n“It is late,” the head of the water committee, Ada Moll, said.',
    'The dam is to be raised, a senior official said on Monday.\n\n“It is late,” Ada Moll, a baker, said.',
  ]);
});

describe('marks round a word are graver where the word lends something standing', () => {
  checkGravity('scare-quotes', 'information', [
    'The mayor named an “independent” auditor on Monday.',
    'The “experts” on the panel met in private.',
  ]);
  checkGravity('scare-quotes', 'hint', [
    'It may be the “flying pig” that the town feared.',
    'The union plans a “sing-in” on the pier.',
  ]);
});

describe('“claimed” is a hint of a party and its case, and asked about of a person', () => {
  checkGravity('attribution-verb', 'hint', [
    'The Liberals claimed the levy would cost shops a year of sales.',
    'Islamabad claims its pilot was taken as a punishment.',
    'The statement claimed that the port was full.',
    'The scan took an hour, revealing where the wing had broken.',
    'Both pilots claimed that they were treated well, but it is impossible to know whether that was so.',
  ]);
  checkGravity('attribution-verb', 'information', [
    'Ada Moll claimed the levy would cost shops a year of sales.',
    'The mayor claimed that the port was full.',
  ]);
});

describe('hearsay is a hint where the next sentences name whoever has it', () => {
  checkGravity('second-hand-sourcing', 'hint', [
    'The mill could cut 90 jobs, according to newspaper reports. Its owner was quoted by the Vale newspaper as saying the orders were gone.',
    'The firm is reportedly facing a fine.\n\nVesna magazine reported that the letter had come on Monday.',
    'The ward made an error with a drip, a report has said. The Norden Health Ombudsman said nurses had not been trained.',
  ]);
  checkGravity('second-hand-sourcing', 'warning', [
    'The mill could cut 90 jobs, according to newspaper reports. Its owner said the orders were gone.',
    'The firm is reportedly facing a fine.\n\nThe letter came on Monday.',
  ]);
});

describe('the second of several nameless sources is a hint', () => {
  checkGravity('anonymous-no-reason', 'hint', [
    'The vote was a formality, a second official in the treasury said.',
  ]);
  checkGravity('anonymous-no-reason', 'warning', [
    'The vote was a formality, an official in the treasury said.',
  ]);
});

describe('a passive that tells weight or rank is a hint, one that tells a motive or a verdict is not', () => {
  checkGravity('agentless-attribution', 'hint', [
    'Ada Moll is viewed as a likely successor to the mayor.',
    'The dyke is seen as one of the toughest issues in the talks.',
    'The index is regarded as a gauge of how farmers spend.',
    'Marsh fever is believed to have evolved on the delta.',
  ]);
  checkGravity('agentless-attribution', 'information', [
    'Ada Moll is viewed as a stooge of the mayor.',
    'The vote is seen as a snub to the mayor.',
    'The fire is believed to have started in the attic.',
  ]);
});

describe('opponents are asked about, but for those whom the sentences before tell of', () => {
  checkGravity('vague-attribution', 'hint', [
    'The Liberals and some Labour members will vote against the bill. The mayor defends it. Opponents say only judges can order that.',
    'Traders and analysts estimate that the wells give 900 barrels a day.',
  ]);
  checkGravity('vague-attribution', 'warning', [
    'The council will vote on the bill. The mayor defends it. Opponents say only judges can order that.',
  ]);
});

describe('a cause is a hint where its effect is what anybody could see come', () => {
  checkGravity('cause-as-fact', 'hint', ['Her arrest led to riots in the port.']);
  checkGravity('cause-as-fact', 'information', ['A wrong signal led to the collision.']);
});

describe('“claimed” is a hint where the copy tells both sides', () => {
  checkGravity('attribution-verb', 'hint', [
    'The clerk said the pier would shut in May. However, diver Ana Ruiz claimed that her club had been picked out.',
    'Her sons claimed that the clinic could have found it sooner. She died in May. The coroner ruled that nobody was to blame.',
    'In May she claimed that Holm had paid for two boats with club money. Holm denied it.',
  ]);
  checkGravity('attribution-verb', 'information', [
    'The pier will shut in May. However, diver Ana Ruiz claimed that her club had been picked out.',
    'Her sons claimed that the clinic could have found it sooner. She died in May. Nobody was to blame.',
    'In May she claimed that Holm had paid for two boats with club money. Holm has moved away.',
  ]);
});

describe('what was thought then is a hint where the copy tells how it came out', () => {
  checkGravity('agentless-attribution', 'hint', [
    'Moll won by nine votes on Monday. She was thought to be heading for a close vote.',
  ]);
  checkGravity('agentless-attribution', 'information', [
    'Moll won by nine votes on Monday. She was thought to be heading for the border.',
  ]);
});
