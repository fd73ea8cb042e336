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
];
