import type { RuleCases } from './cases.ts';

/** Sentences whose sources have no name. */
export const hidden: readonly string[] = [
  '{According to public sources}, the ministry has begun to sell its bonds abroad.',
  'If the soundings are right, {scientists say}, the wreck may be whole.',
  '{One school of thought holds} that the board will sell the mill first.',
  '{Conventional wisdom has it} that rates will fall.',
  '{Geologists have long suspected} that the ridge is hollow.',
  'The toll {was criticised by some} at the time.',
  '{A number of doctors have questioned} the cost.',
  '{The consensus in the trade is} that prices will fall.',
  '{Plenty of teachers will tell you} that the ban worked.',
  '{In the eyes of many voters}, the mayor has failed.',
  '{Recent figures show} that crime is up.',
  'Ada Moll, an analyst at Indus Capital, said the crop was late.\n\nEli Stone, an analyst at Dale Bank, said it was not.\n\nThe mill shut in May.\n\nThe port is full. {Analysts said} the rate may rise.',
  '{Scientists agree} that the lake is dying.',
  'The mayor, {say her detractors}, was too slow to publish the roll.',
  '{Commentators have described} the tram as a waste of money.',
  '{Pundits have questioned} whether she has the votes.',
  '{Doctors warn} that the wards will fill up in May.',
  '{Detractors accuse} him of arrogance.',
  '{Many in the valley feel} the dam was forced on them.',
  '{Research suggests} scans help.',
  '{Harbor experts and divers warned} that the quay would sink.',
  '{Experts believe} the virus arrived last spring.',
  '{Many argue} that the council acted too late.',
  '{Some have suggested} the vote was rushed.',
  '{Sources say} the minister will resign.',
  '{Studies show} that children sleep less than they did.',
  '{Some residents say} the wall will fail.',
  '{Some Democrats fear} the bill will fail.',
  '{Many prominent lawmakers believe} the vote was rushed.',
  '{Some Democrats said} they feared the bill.',
  '{Experts say} the reef is dying.\n\n“I paid for my boat,” said Lars Vane, a councillor.',
  '{Studies show} that night shifts harm nurses.\n\nAda Moll, a lawyer who acts for six crews, wants an inquest. “Nobody has rung us,” said Moll.',
  '{Some in the trade say} he is a bully.\n\nRob Lind, who has two stalls near Orme, says the rain has ruined May. “The mud is up to my knees,” he says.',
  '{Sources said} the ferry would go.\n\n“The crew was late again,” Lars Vane, a skipper, said.',
  '{Neighbours say} the fire killed her.',
  'The pumps were off, {locals complain}.',
  'The wall may fall, {some fear}.',
  'Moll is a hero at the port. {Opponents call} him a bully.',
  'The lock is old. {Many skippers regard} it as a death trap.',
  '{Politicians from across the political spectrum condemned} the toll.',
  'But {those critical of the toll say} it will empty the port.',
  'The toll is what {opposition groups have called} a “tax on rain”.',
  '{Affected homeowners say} nobody will buy a flat there.',
  '{Opponents have branded} the mayor a crook.',
];

/** Sentences whose sources have a name, or say nothing. */
export const named: readonly string[] = [
  'Police said many drivers view the road as safe.',
  'On clear days some guests see the island as well as the coast.',
  'Mara Lind told analysts at a conference call that the firm would grow.',
  'Many European ports see ferries as a burden.',
  'Moll closed what some call the “Harbor loophole”.',
  'Critics, led by Senator Ana Ruiz, call him a bully.',
  'The homeowners said the drains had failed.',
  'The guard who robbed two pupils told the court he was ill.',
  '“The port will pay for it,” said economists at Indus Capital.',
  'The puzzle is old: Why do studies find that sailors sleep less?',
  'Critics say the lane is unsafe.\n\n“It floods every winter,” said Ada Moll, 66.',
  'Experts say the ice is thin.\n\n“There is a crack at the pier,” said Lars Vane, a professor at Norden College.',
  'Experts say the reef is dying.\n\n“The reef has five years,” said Lars Vane, a diver.',
  'Campaigners said the plan was dead.\n\nAda Moll told Radio Orme: “We thought nobody would listen.”',
  'Neighbours say they heard a bang.',
  'Sources say the ferry will go.\n\n“The crew was late,” noted the Orme Herald last spring.',
  'The cave was dark, and observers had not realised what was in it.',
  'Some doubt that the pier will last. Ada Moll, president of the Norden Guild, said the piles were too thin.',
  'Port workers said the crane had failed.\n\nThe Arden Union of Port Workers said it would strike.',
  'The line has dropped its bid, sources close to the board confirmed.\n\nIt saw no way to raise the money, sources said.',
  'Moll presented findings from recent studies that found a link between noise and sleep.',
  'The slump began in May as freight fell, shipowners said. Stocks were too high. Some also blamed the port.',
  'The toll was criticised by the Farmers’ Union. Locals will vote on the plan in May.',
  'The toll was dismissed by critics, among them Ada Moll, as a tax.',
  'A number of doctors at St. Brannock’s Hospital have questioned the cost.',
  'It costs half of what researchers say they need.',
  'The plan, says Mayor Ana Ruiz, is dead.',
  'Doctors said he lost two fingers. There is a sense that trade is dead, Lind noted.',
  'Analysts expect a dividend in May. Some students snapped their fingers or cheered.',
  'Several friends said the mayor was ill: Ada Moll, Eli Stone and Carla Mott.',
  'Critics say the plan is late. They include Ana Ruiz, who leads the union.',
  'Ana Ruiz, a critic of the plan, called it late. Critics say it should be dropped.',
  'Cole cited data showing that rents rose in May.',
  'Rosa Lindqvist called the plan “a giveaway.” Other critics say it came too late.',
  'Critics, among them Adams, say the plan is too costly.',
  '“Experts believe anything,” Lund joked.',
  'Critics, led by Senator Ana Ruiz, say the plan is too costly.',
  'Virologist Mei Tan and other experts say the virus arrived last spring.',
];

/** Abuse from whoever a reporter met, and talk of markets and officials. */
export const abusive: RuleCases['flagged'] = [
  { text: 'Mara Lind is the choice to succeed Colin Bell, {two senior officials said}.' },
  {
    text: 'The list will be cut, {a Treasury House official said}.\n\nIt is long, the Treasury House official told a briefing.',
    why: 'The same official, who has no name there either.',
  },
  { text: '{People close to the Lund striker have not ruled out} a sale.' },
  {
    text: 'The sugar will be sold by May, {trade sources said}.',
    why: 'A hint: talk of the market.',
  },
  {
    text: '{A senior port official said} the books were burned.\n\nThe clerk knew, {a former official said}.',
    why: 'The second is a hint: officials of one kind are asked about once.',
  },
  { text: '“He never read it,” {said a person} who attended the meeting.' },
  { text: '{A White House official said} the list was long.' },
  {
    text: '“She is a thief,” {said one resident}.',
    why: 'Abuse needs somebody who can be held to it.',
  },
  { text: '“She was kind,” {said a neighbour}. “Her husband is a monster.”' },
  {
    text: '{A senior official fears} the raid was a mistake.',
    fixed: '[NAME TK], a senior official, fears the raid was a mistake.',
  },
];

/** What is claimed or reported in passing, and by nobody. */
export const passing: RuleCases['flagged'] = [
  { text: 'The north berth {is generally accepted as} the windier side.' },
  { text: 'Cole {was praised on Monday as} a “great skipper”.' },
  {
    text: 'Moll, {believed to} be mentally unwell, was later named as Odd Halle.',
    fixed: 'Moll, believed by [WHO TK] to be mentally unwell, was later named as Odd Halle.',
  },
  {
    text: 'Crowds booed Moll, {seen as} a relic of the old board.',
    why: 'A hint: told in passing.',
  },
  { text: 'A man of 19, {named locally as} Odd Halle, was arrested on suspicion of murder.' },
  {
    text: 'The mill sold its pier, {it is claimed}.',
    fixed: 'The mill sold its pier, [SOURCE TK] said.',
  },
  {
    text: 'The club, {it is understood}, will move to Orme.',
    fixed: 'The club, [SOURCE TK] said, will move to Orme.',
  },
  {
    text: 'Colleagues call Moll shy. She {is widely seen as} the best skipper in the fleet.',
    why: 'The colleagues call her shy, and nothing more.',
  },
];

/** Sources with a name, and offices that speak for their house. */
export const answerable: RuleCases['clean'] = [
  { text: 'Aides are privately alarmed at the bill, thought to be £4m.' },
  { text: 'Lund beat two critics at the far post and scored.' },
  { text: 'A senior nurse, Ada Cole, said the wards were full.' },
  { text: '“She was kind,” said a neighbour.' },
  { text: 'A teacher said the bus was late.' },
  { text: 'Residents involved in the march said they would be back.' },
  { text: 'A former mayor said the bridge was safe.' },
  { text: 'The minister said the list was late.' },
  { text: 'A union leader, Ada Moll, said the list was late.' },
  { text: '“It was chaos,” said two aides, including Tomas Reyes.' },
  { text: 'A police spokesperson said no one was hurt.' },
  { text: 'An official at the port authority, Renata Cole, said the berth was closed.' },
  { text: '“It was chaos,” said one aide, Tomas Reyes.' },
];

/** What people feel they say, facts they acknowledge, and figures show. */
export const plainVerbs: RuleCases['flagged'] = [
  {
    text: 'The vicar {admitted} she was deeply sorry for the noise.',
    fixed: 'The vicar said she was deeply sorry for the noise.',
  },
  {
    text: 'The vicar {admitted} that the crypt was locked.',
    fixed: 'The vicar acknowledged that the crypt was locked.',
  },
  {
    text: 'Thefts of bicycles doubled in Lund, the figures {reveal}.',
    fixed: 'Thefts of bicycles doubled in Lund, the figures show.',
  },
];
