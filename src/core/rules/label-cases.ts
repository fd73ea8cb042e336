import type { RuleCases } from './cases.ts';

/** People who are called criminals by a label before or behind their names. */
export const labelled: RuleCases['flagged'] = [
  {
    text: '{Killer} Odd Halle runs a kiosk at the harbour.',
    fixed: 'Odd Halle runs a kiosk at the harbour.',
    why: 'A label before the name is a verdict as well.',
  },
  { text: '{Fraudster} Ada Moll would not answer the door.' },
  {
    text: 'She wed {drug dealer} Odd Halle in June.',
    fixed: 'She wed Odd Halle in June.',
  },
  { text: 'Reporters asked {petty thief} Odd Halle on Sunday.' },
  {
    text: 'The kiosk is run by con man Odd Halle, who {robbed} two widows in May.',
    why: 'What he did is graver than what he is called.',
  },
  {
    text: '{The thief}, Odd Halle, runs a kiosk.',
    fixed: 'Odd Halle runs a kiosk.',
  },
  {
    text: '{The thief}, Odd Halle, 34, runs a kiosk.',
    fixed: 'Odd Halle, 34, runs a kiosk.',
  },
  {
    text: '{The arsonist’s} sister, Ida Halle, would not answer the door.',
    fixed: '[NAME TK]’s sister, Ida Halle, would not answer the door.',
    why: 'By the name of one of them everybody knows the other.',
  },
  {
    text: 'Odd Halle, {a killer}, runs a kiosk.',
    fixed: 'Odd Halle runs a kiosk.',
  },
  {
    text: 'The kiosk belongs to Odd Halle, 34, {a robber}.',
    fixed: 'The kiosk belongs to Odd Halle, 34.',
  },
  {
    text: 'Odd Halle {was one of the vandals who emptied} the kiosks.',
    fixed: 'Odd Halle is accused by [WHO TK] of being one of the vandals who emptied the kiosks.',
  },
  {
    text: 'Odd Halle, {one of the vandals}, runs a kiosk.',
    fixed: 'Odd Halle, accused by [WHO TK] of being one of the vandals, runs a kiosk.',
  },
  { text: 'Ida Bloom died in May.\n\n{Killer} Odd Halle runs a kiosk at the harbour.' },
  { text: 'The treasurer was sacked in May for {helping herself to the takings}.' },
  { text: 'Ada Moll {raided} the club’s accounts.' },
  { text: 'Ada Moll {looted} the charity.' },
  { text: 'Ada Moll {doctored} the invoices.' },
  { text: 'The treasurer {falsified the timesheets}.' },
  {
    text: 'Ada Moll {poisoned} the yew.',
    fixed: 'Ada Moll is accused by [WHO TK] of poisoning the yew.',
  },
];

/** Labels of people whom a court has called so, who are dead, whom nobody names or somebody else calls so. */
export const earnedLabels: RuleCases['clean'] = [
  {
    text: 'Odd Halle was convicted of murder in 2015.\n\nKiller Odd Halle lodged an appeal.',
    why: 'A court has called him so.',
  },
  { text: 'Killer Odd Halle was refused parole.' },
  { text: 'The killer, Odd Halle, died in May.' },
  { text: 'Odd Halle shot himself at the kiosk.\n\nThe killer, Odd Halle, left a note.' },
  { text: 'Deputies shot the robber, Odd Halle, at the kiosk.' },
  { text: 'Convicted thief Odd Halle runs a kiosk.' },
  { text: 'She wed former drug dealer Odd Halle in June.' },
  { text: 'Police said the robber, Odd Halle, left in a van.' },
  { text: 'The film is about thief Odd Halle and a heron.' },
  { text: 'Thief Odd Halle, a role that Sten Orlo took on last year, has the best songs.' },
  { text: 'Killer Mike plays the harbour on Friday.' },
  {
    text: 'Rapper Robber Rolf was charged with theft, police said. Robber Rolf was on tour.\n\nRolf, 30, left.',
    why: 'A name that he goes by.',
  },
  { text: 'To catch the thief, Ida Bloom, a locksmith, sat up all night.' },
  { text: 'The killer’s van was found at the harbour.' },
  { text: 'The heat is a killer, Odd Halle found.' },
  { text: 'Odd Halle hit a killer pass to Sten Orlo.' },
  { text: 'Paddy Killer runs a kiosk.' },
  { text: 'Police raided the club’s accounts department.' },
  { text: 'Odd Halle helped himself to soup.' },
  { text: 'Odd Halle doctored his soup with pepper.' },
];
