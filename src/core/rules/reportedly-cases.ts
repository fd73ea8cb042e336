import type { RuleCases } from './cases.ts';

/** What was “reportedly” done, and no outlet is named. */
export const reportedly: RuleCases['flagged'] = [
  {
    text: 'She was off work with an illness, {reportedly} bone cancer.',
    fixed: 'She was off work with an illness, reported by [OUTLET TK] to be bone cancer.',
  },
  {
    text: 'The club paid a fee, {reportedly} $2 million, for the keeper.',
    fixed: 'The club paid a fee, reported by [OUTLET TK] to be $2 million, for the keeper.',
  },
  {
    text: 'He sold the mill, {reportedly} a year later.',
    fixed: 'He sold the mill, a year later, according to [OUTLET TK].',
  },
  {
    text: 'The army said the fort was lost. Rebels are {reportedly} near the port.',
    why: 'A hint: it may be the army that reports it.',
  },
  {
    text: 'The minister {reportedly} said the vote was over.',
    fixed: 'The minister said the vote was over, [OUTLET TK] reported.',
    why: 'Somebody heard him say it, and that is whom the reader wants to know.',
  },
  {
    text: 'The singer has {reportedly} left the country.',
    fixed: 'The singer has left the country, [OUTLET TK] reported.',
    why: '“Reportedly” is an attribution with the name torn off.',
  },
  { text: 'The fund is {reportedly} short of money. It pays 300 pensions.' },
  {
    text: 'The fund is {reportedly} making plans for the sale of its boats, which it bought with a loan that it took from the town in the year of the great flood.',
    fixed:
      '[OUTLET TK] reported that the fund is making plans for the sale of its boats, which it bought with a loan that it took from the town in the year of the great flood.',
  },
  { text: 'The fund has been busy, {reportedly} selling its boats.' },
  {
    text: 'The {reportedly} bankrupt brewer sold a pub on Monday.',
    fixed: 'The brewer, reported by [OUTLET TK] to be bankrupt, sold a pub on Monday.',
  },
  { text: 'Moll is a lawyer, but has {reportedly} been critical of the court.' },
  {
    text: 'Since May he’s {reportedly} been unwell and out of work.',
    fixed: 'Since May he’s been unwell and out of work, [OUTLET TK] reported.',
  },
  {
    text: 'The actor {reportedly} lives in Rome.',
    fixed: 'According to [OUTLET TK], the actor lives in Rome.',
  },
];

/** Reports of which only the country is told, and talk that is nobody’s. */
export const ofPlaces: RuleCases['flagged'] = [
  { text: '{Reports in France suggest} that Hale will leave the club.' },
  { text: '{Reports in the Spanish press say} that Hale will leave the club.' },
  { text: '{Reports} about a rift in the band first made headlines in May.' },
  { text: '{Rumors} of a split have been swirling for weeks.' },
  { text: '{Most speculation} has focused on Orme.' },
];
