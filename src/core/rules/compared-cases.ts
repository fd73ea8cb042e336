import type { RuleCases } from './cases.ts';

/** Amounts set against another, by a share, a multiple or a stretch of time, and lists set off, that do not come out. */
export const wrongCompared: RuleCases['flagged'] = [
  {
    text: 'The barge costs £60,000, {20%} more than the £40,000 that the old one cost.',
    fixed: 'The barge costs £60,000, 50% more than the £40,000 that the old one cost.',
    why: 'It is half as much again.',
  },
  {
    text: 'The keeper is to get £70,000 a year. That is {40%} more than the £35,000 paid to Ruiz.',
  },
  { text: 'The port chief is paid £160,000, a rise of {40 per cent} on the £120,000 of 2021.' },
  { text: 'The kiln made 600 tons, {20%} fewer than the 1,000 it made in May.' },
  { text: 'The barn went for £330,000, {25%} above the asking price of £300,000.' },
  {
    text: 'The orchard’s 30 acres went for £6m in 2020, or {£150,000} an acre.',
    fixed: 'The orchard’s 30 acres went for £6m in 2020, or £200,000 an acre.',
  },
  { text: 'The county laid 40 miles of pipe for $80 million, {$3 million} a mile.' },
  {
    text: 'The pilot earns £84,000 a year, or {£9,000} a month.',
    fixed: 'The pilot earns £84,000 a year, or £7,000 a month.',
    why: 'A year has twelve months.',
  },
  { text: 'The kiosk turned over £60,000 in its first year, {£6,500} a month on average.' },
  { text: 'Snow lay 30 cm deep in two days, almost {double} the old record of 22 cm.' },
  { text: 'The yard employs 18 people — {ten welders, five fitters and four porters}.' },
  { text: 'The fleet has 40 boats ({22 trawlers and 15 tugs}).' },
  { text: 'Brandt took {54 percent, Holt 42 percent and newcomer Ivo Lund 7 percent}.' },
  {
    text: 'The poll put Labour on {44%, the Liberals on 37%, the Greens on 15% and Reform on 9%}.',
  },
  {
    text: 'Ruiz raised $2.3 million, while Holt took in $900,000, a total of {$3.9 million}.',
    fixed: 'Ruiz raised $2.3 million, while Holt took in $900,000, a total of $3.2 million.',
  },
  {
    text: 'The quay cost £82m: {£41m for stone, £22m for cranes and £17m for sheds}.',
    why: 'Rounding explains one million, not two.',
  },
  {
    text: 'Of the 17 divers, {eight are Dutch, six Belgian and two French}.\n\nThey sail on Friday.',
    why: 'One is left, of whom nothing is told.',
  },
  {
    text: 'Of the 26 teachers, {14 were women and 10 were men}; about 40% were over 50.',
  },
];

/** The same, where they may be right. */
export const rightCompared: RuleCases['clean'] = [
  { text: 'The barge costs £60,000, 50% more than the £40,000 that the old one cost.' },
  {
    text: 'The cook earns £60,000 a year, 10% more than the £4,000 a month paid at the inn.',
    why: 'A year is set against a month.',
  },
  { text: 'The inn raised £4,000, 20% of it more than the £900 that it had hoped for.' },
  { text: 'The mast costs £90 a month, 20% more than the average, and £45 to put up.' },
  { text: 'The orchard’s 30 acres went for £6m in 2020, or £200,000 an acre.' },
  {
    text: 'The county laid 40 miles of pipe for $80 million, $3 million a mile more than planned.',
  },
  { text: 'The pilot earns £84,000 a year, or £7,000 a month.' },
  {
    text: 'The clerk earns £36,000 a year, or £2,300 a month after tax.',
    why: 'What is taken off is no slip.',
  },
  { text: 'The room costs $900 a month, or $12,500 a year including heat.' },
  { text: 'The kiosk turned over £60,000 in its first year, £6,500 a month at its peak.' },
  { text: 'The inn served 800 guests in four days, three times the 90 it can feed in one.' },
  { text: 'The club has 40 members — 25 joined in May and nine in June.' },
  { text: 'The choir has 40 singers — 25 women, a boy and 12 men.' },
  { text: 'Brandt took 54 percent in Arden, Holt 62 percent in Orme and Lund 20 percent in Hale.' },
  { text: 'Shares in Brandt rose 54 percent, Holt 42 percent and Lund 27 percent.' },
  { text: 'The quay cost £81m: £41m for stone, £22m for cranes and £17m for sheds.' },
  {
    text: 'Of the 17 divers, eight are Dutch, six Belgian and two French.\n\nThe other is a Swede.',
    why: 'The next paragraph has the one who is left.',
  },
  { text: 'Of the 17 divers, eight are women, six are over 60 and two have one arm.' },
  { text: 'He scored 30 goals in two seasons, double the 15 of his rival.' },
  { text: 'The yard built 40,000 cars, half the 80,000 it was built for.' },
  { text: 'The fire burned 3,000 hectares, or 30 square kilometers.' },
];
