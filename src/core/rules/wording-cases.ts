import type { CleanCase, FlaggedCase } from './cases.ts';

/** Pictures that have gone stale. */
export const staleJournalese: readonly FlaggedCase[] = [
  {
    text: 'The effects of the new levy {remains to be seen}.',
    fixed: 'The effects of the new levy are unclear.',
  },
  {
    text: 'What happens to the ferries {remains to be seen}.',
    fixed: 'What happens to the ferries is unclear.',
  },
  { text: 'The clerk {fired off} a letter.', fixed: 'The clerk sent a letter.' },
  { text: 'Wages have {eaten into} the reserve.', fixed: 'Wages have reduced the reserve.' },
  {
    text: 'Dole {was at pains to stress} that the pump was new.',
    fixed: 'Dole stressed that the pump was new.',
  },
  {
    text: 'He {was quick to point out} that nobody was hurt.',
    fixed: 'He said that nobody was hurt.',
  },
  { text: 'The fire {ripped through} the barn.', fixed: 'The fire spread through the barn.' },
  { text: 'A tornado {tore through} the camp.', fixed: 'A tornado hit the camp.' },
  { text: 'The lift cost a {cool} £19,000.', fixed: 'The lift cost £19,000.' },
  { text: 'The scheme was {dogged by} delays.' },
  { text: 'The harbor plan {hangs in the balance}.', fixed: 'The harbor plan is undecided.' },
];

/** Stock phrases of headlines in their plain sense. */
export const plainJournalese: readonly CleanCase[] = [
  { text: 'Which rock star lives here?' },
  { text: 'Stay tuned to this page for the results.' },
  { text: 'He may take a swing at the golf course on Sunday.' },
  { text: 'Dying stars cooked up the lighter elements.' },
  { text: 'The rocket fired off its booster.' },
  { text: 'Acid had eaten into the pipe.' },
  { text: 'He was quick to learn the route.' },
  { text: 'She tore through the wrapping.' },
  { text: 'It was a cool 12 degrees.' },
  { text: 'The van was mired in mud.' },
  { text: 'Rowe, a host of the show, left.' },
  { text: 'The child slapped down a card.' },
  { text: 'Wolves snarled at the ranger.' },
  { text: 'The submarine imploded.' },
  { text: 'The castle was under siege for ten months in 1645.' },
  { text: 'A quantum leap of the electron gives off light.' },
  { text: 'Vikings plundered the abbey.' },
  { text: 'The van rammed the gate and went through the hedge.' },
  { text: 'Plumbers found the problem under the carpet.' },
  { text: 'The current turned the raft upside down.' },
  { text: 'The raft, turned upside down, drifted ashore.' },
  { text: 'Runners crossed a red line painted on the road.' },
  { text: 'A sailor on the deck threw him a lifeline.' },
  { text: 'The gardener forked out the compost.' },
  { text: 'The powder keg was found in the hold of the wreck.' },
  { text: 'He grilled the sausages himself.' },
  { text: 'The fund sold nine million dollars of paper over five years.', why: 'No verb.' },
  { text: 'The haze comes from the slash and burn clearance of land.' },
];

/** Words that judge, in another sense. */
export const plainAdjectives: readonly CleanCase[] = [
  {
    text: 'The rebels claimed massive gains along the river.',
    why: 'The size is what they claim.',
  },
  { text: 'The feud had been troubling Arden since the war.', why: 'A verb with its object.' },
  { text: 'Ivy covers a savage garden behind the mill.' },
  { text: 'A crumbling wall was fenced off.' },
  { text: 'She spent the hour taking shots at the clerk, insulting reporters and signing hats.' },
  { text: 'The tone of the debate is alarming many Germans.' },
  { text: 'The rise was not as dramatic as in 2016.' },
  { text: 'The country is ranked as one of the most corrupt in the world.' },
  { text: 'An intruder could copy or corrupt the records.' },
  { text: 'In her diary she recalled a brutal school.' },
  { text: 'The museum counted 57 unprovoked attacks by sharks.' },
  { text: 'Ozone at stratospheric levels protects the earth.' },
  { text: 'The cosy club by the river seats 40.' },
  { text: 'The madcap comedy opens in May.' },
  {
    text: '“It is a crazy idea,” Roy said.\n\nAnd part of that crazy idea is a boat.',
    why: 'The word is taken up from whoever said it.',
  },
  { text: 'Prices and wages rose in a vicious spiral.' },
  { text: 'The wasp is one of two parasitic jewel wasps.' },
  { text: 'The Dutch gave support to the line that such drastic cuts were needed.' },
  { text: 'The virus is so massive that a lens shows it.' },
  { text: 'The crash left her shares worthless.' },
  { text: 'The mill exports yarn and made-up textiles.' },
  { text: 'One drawer held useful keys, the other useless ones.' },
  {
    text: 'Many sailors considered the canal one of the most stunning works in Europe.',
    why: 'Others consider it so.',
  },
  {
    text: 'The grower said the harvest may be small, but a disastrous shortage is unlikely this year.',
    why: 'A second clause that tells no event is still hers.',
  },
  {
    text: 'The growers stress the island’s gains, particularly the dramatic and lasting return of the plum.',
    why: 'What somebody stresses is in their eyes so.',
  },
  {
    text: 'To a lot of voters, the plan looks ludicrous.',
    why: 'The copy says whose view it is.',
  },
  { text: 'An audit of his emails suggested they were reckless, but no more.' },
  { text: 'The rise in rents is alarming policymakers in Oslo.', why: 'What it does to them.' },
];
