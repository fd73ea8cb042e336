import type { RuleCases } from './cases.ts';

const clubs = '| Club | Last year | This year | Change |\n| --- | --- | --- | --- |\n';

/** Sums whose figures stand apart: in the columns of a table, in other sentences and paragraphs. */
export const wrongApart: RuleCases['flagged'] = [
  {
    text: 'The fund split $10 million: {$6 million for roads, $5 million for schools}.',
    fixed: 'The fund split $11 million: $6 million for roads, $5 million for schools.',
  },
  {
    text: `${clubs}| Rowers | 31.5 | 40.2 | +8.7 |\n| Divers | 22.4 | 25.0 | +2.6 |\n| Sailors | 61.3 | 54.9 | {-4.6} |`,
    fixed: `${clubs}| Rowers | 31.5 | 40.2 | +8.7 |\n| Divers | 22.4 | 25.0 | +2.6 |\n| Sailors | 61.3 | 54.9 | -6.4 |`,
    why: 'The other rows show what the column is.',
  },
  {
    text: `${clubs}| Rowers | 1,200 | 1,800 | 50% |\n| Divers | 200 | 300 | 50% |\n| Sailors | 400 | 500 | {20%} |`,
    fixed: `${clubs}| Rowers | 1,200 | 1,800 | 50% |\n| Divers | 200 | 300 | 50% |\n| Sailors | 400 | 500 | 25% |`,
  },
  {
    text: `${clubs}| Rowers | 31 | 40 | +9 |\n| Divers | 22 | 25 | +3 |\n| Sailors | 61 | 54 | {+7} |`,
  },
  {
    text: '| Ward | Yes | Votes | Share |\n| --- | --- | --- | --- |\n| Mill | 10 | 40 | 25% |\n| Quay | 15 | 30 | 50% |\n| Hill | 400 | 500 | {85%} |',
  },
  {
    text: '| Boat | Adults | Children | Total |\n| --- | --- | --- | --- |\n| Alma | 110 | 40 | 150 |\n| Bella | 115 | 30 | 145 |\n| Cora | 140 | 50 | {180} |',
  },
];

/** The same, where they may be right. */
export const rightApart: RuleCases['clean'] = [
  {
    text: `${clubs}| Rowers | 31 | 40 | +8 |\n| Divers | 22 | 25 | +4 |\n| Sailors | 61 | 54 | -6 |`,
    why: 'Rounding explains it.',
  },
  {
    text: `${clubs}| Rowers | 31.5 | 40.2 | 3 |\n| Divers | 22.4 | 25.0 | -2 |\n| Sailors | 61.3 | 54.9 | 1 |`,
    why: 'Places on the list, not members.',
  },
  { text: `${clubs}| Rowers | 31.5 | 40.2 | +8.7 |\n| Divers | 22.4 | 25.0 | +6.2 |` },
  {
    text: '| Ward | Men | Women | Total |\n| --- | --- | --- | --- |\n| Mill | 110 | 140 | 262 |\n| Quay | 115 | 130 | 251 |\n| Hill | 140 | 150 | 290 |',
    why: 'Not everybody is in one of the two columns.',
  },
];
