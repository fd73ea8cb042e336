import type { RuleCases } from './cases.ts';

/** Crimes laid to people, offices and bodies, in whatever form the sentence has. */
export const statedCrimes: RuleCases['flagged'] = [
  {
    text: 'The mayor {stole} the painting from the hall.',
    fixed: 'The mayor stole the painting from the hall, [SOURCE TK] said.',
    why: 'There is but one mayor.',
  },
  { text: 'Larkfield Foods {forged the certificates} for nine years.' },
  { text: 'The club’s former manager secretly {raped} a trainee.' },
  { text: 'Her brother had {burgled} at least six cabins.' },
  { text: 'Thrand Ekker secretly {stole} the painting.' },
  { text: 'Ada Moll opened the meeting. He left early. She {stole} the painting.' },
  { text: 'The painting was {stolen} by Ada Moll.' },
  { text: 'The company grew rich by {defrauding} pensioners.' },
  { text: 'Ada Moll has {smuggled} guns for years.' },
  { text: 'Plasterer Odd Halle {burgled} at least six cabins by the lake.' },
  { text: 'Treasurer Ida Bloom {siphoned} more than $9,000 from the scout fund.' },
  { text: 'Banker Sten Orlo {ran} a $30 million Ponzi scheme from a boathouse.' },
  {
    text: 'In 2022, Ada Moll {stole} the painting.',
    fixed: 'In 2022, Ada Moll stole the painting, [SOURCE TK] said.',
    why: 'Nobody accused her in 2022.',
  },
  { text: 'After {stealing} the painting, Ada Moll moved to Lund.' },
  { text: 'Having {stolen} the painting, the treasurer moved to Lund.' },
  { text: 'Ada Moll spent the next four years {stealing} paintings.' },
  { text: 'The banker helped {launder} billions.' },
  { text: 'Ada Moll {engaged in insider trading}.' },
  { text: 'Ada Moll {evaded} £2m in taxes.' },
  {
    text: 'The club closed because Ada Moll {raped} a trainee.',
    fixed: 'The club closed because Ada Moll raped a trainee, [SOURCE TK] said.',
  },
  { text: 'The council {evaded} £2m in taxes.' },
];

/** Their nearest false friends. */
export const settledCrimes: RuleCases['clean'] = [
  { text: 'Investigators looked into claims that Ada Moll stole the painting.' },
  { text: 'There was never any suggestion that Ada Moll stole the painting.' },
  { text: 'The allegation that the mayor had stolen the painting was false.' },
  { text: 'If the mayor stole the painting, the club would close.' },
  { text: 'The mayor was jailed in May. The former mayor stole the painting.' },
  { text: 'Ada Moll was convicted in May. She stole the painting.' },
  { text: 'Larkfield Foods was convicted in May. Larkfield Foods forged the certificates.' },
  { text: 'Thrand Ekker secretly stole the painting, the auditor said.' },
  { text: 'A man stole a van in Lund. The man also burgled a house.' },
  { text: 'The company stole a march on its rivals. The children stole the show.' },
  {
    text: 'The painting was stolen by thieves. The game was stolen by Ada Moll in the last minute.',
  },
  { text: 'Ada Moll and Colm Brody opened the meeting. He stole the painting.' },
  { text: 'After stealing the show in Lund, Ada Moll moved on.' },
  { text: 'After being robbed at home, Ada Moll moved to Lund.' },
  { text: 'Having admitted stealing the painting, Ada Moll moved to Lund.' },
  { text: 'After thieves stole the painting, Ada Moll moved to Lund.' },
  { text: 'Ada Moll helped police find a stolen car. The clinic engaged in talks about fraud.' },
  { text: 'Ada Moll spent years painting. She evaded two tackles and 40 reporters.' },
];
