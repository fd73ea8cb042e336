import type { RuleCases } from './cases.ts';

const clubs = '| Club | Last year | This year | Change |\n| --- | --- | --- | --- |\n';

/** Sums whose figures stand apart: in the columns of a table, in other sentences and paragraphs. */
export const wrongApart: RuleCases['flagged'] = [
  {
    text: 'The fair has 64 stalls from 31 towns: {21 bakers, 18 weavers and 27 potters}.',
    fixed: 'The fair has 66 stalls from 31 towns: 21 bakers, 18 weavers and 27 potters.',
    why: 'The whole is the number that is nearest to the sum.',
  },
  {
    text: 'Of the 286 open faults, {171 are for roofs, 64 for drains and 41 for lifts}.',
    fixed: 'Of the 276 open faults, 171 are for roofs, 64 for drains and 41 for lifts.',
  },
  {
    text: 'In the trial 412 of those who took it fell ill with a cough: {248 men and 174 women}.',
    fixed: 'In the trial 422 of those who took it fell ill with a cough: 248 men and 174 women.',
  },
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
  {
    text: 'The Mill blaze had burned 31,400 acres and was 12% contained, the agency said. A second one, at Orme, had burned 7,300 acres. Together the two have burned almost {50,000 acres}.',
    why: 'It is fewer than 39,000, and nobody would call that almost 50,000.',
  },
  {
    text: 'The state gave £3.2m for the quay and the county £2.1m, the port said.\n\nThat makes {£5.8m} in all.',
    fixed:
      'The state gave £3.2m for the quay and the county £2.1m, the port said.\n\nThat makes £5.3m in all.',
  },
  {
    text: 'The port paid:\n\n- Cranes: £331,000\n- Wages: £702,000\n- Sheds: £187,000\n\nThat adds up to {£1.12m}.',
    fixed:
      'The port paid:\n\n- Cranes: £331,000\n- Wages: £702,000\n- Sheds: £187,000\n\nThat adds up to £1.22m.',
  },
  {
    text: 'At Orme 66.4 per cent of the rowers finished, up from 51.2 per cent in May. The rise of {16.2 percentage points} pleased them.',
    fixed:
      'At Orme 66.4 per cent of the rowers finished, up from 51.2 per cent in May. The rise of 15.2 percentage points pleased them.',
  },
  {
    text: 'The fee went up from £40 to £50. That was an increase of {20 per cent}.',
    fixed: 'The fee went up from £40 to £50. That was an increase of 25 per cent.',
  },
];

/** The same, where they may be right. */
export const rightApart: RuleCases['clean'] = [
  { text: 'A majority of firms raised prices (3 percent on average).' },
  { text: 'The majority of the shares trade in Lund, at 12 percent below the issue price.' },
  {
    text: 'The trust raised $3.2 million and the fund $1.9 million. Together they have paid out $4.2 million.',
    why: 'They need not have paid out all that they raised.',
  },
  { text: 'The fair has 66 stalls from 31 towns: 21 bakers, 18 weavers and 27 potters.' },
  { text: 'Of the 386 open faults, 171 are for roofs, 64 for drains and 41 for lifts.' },
  {
    text: 'Of the 286 open faults, 171 are for roofs, 64 for drains and 41 for lifts. The others are small.',
  },
  {
    text: `${clubs}| Rowers | 31 | 40 | +8 |\n| Divers | 22 | 25 | +4 |\n| Sailors | 61 | 54 | -6 |`,
    why: 'Rounding explains it.',
  },
  {
    text: `Members in thousands.\n\n${clubs}| Rowers | 120 | 150 | 25% |\n| Divers | 200 | 230 | 15% |\n| Sailors | 103 | 110 | 6% |`,
    why: 'Thousands are rounded too.',
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
  {
    text: 'The Mill blaze had burned 31,400 acres. A second one, at Orme, had burned 7,300 acres. Together the two have burned almost 40,000 acres.',
  },
  {
    text: 'The Mill blaze had burned 31,400 acres. A second one, at Orme, had burned 7,300 acres and a third 400 acres. Together they have burned 42,000 acres.',
    why: 'Which of them are meant, the copy does not say.',
  },
  {
    text: 'The state gave £3.2m for the quay and the county £2.1m, after £500,000 last year, the port said.\n\nThat makes £5.8m in all.',
  },
  {
    text: 'The port paid:\n\n- Cranes: £331,000\n- Wages: £702,000\n- Sheds: £187,000\n\nThat comes to £40,000 a week.',
  },
  {
    text: 'At Orme 66.4 per cent of the rowers finished, up from 51.2 per cent in May. The rise of 6.2 percentage points a year pleased them.',
  },
  { text: 'The fee went up from £40 to £50. The rise of 20 per cent in bread prices is to blame.' },
];
