import type { RuleCases } from './cases.ts';

/** Rests that the parts do not leave, and a stretch of time behind a number. */
export const wrongRests: RuleCases['flagged'] = [
  {
    text: 'The line said the majority of the cooks are in Arden, amounting to {40 percent}, followed by 30 percent in Lund.',
    why: 'Forty in a hundred are fewer than half.',
  },
  { text: 'A minority of the crews ({62%}) want the toll, the line said.' },
  { text: 'Fewer than half of the crews, or {54 percent}, want the toll, the line said.' },
  {
    text: 'The gale sank two boats and five sailors died, the coastguard said.\n\nThe dead, who included {two boys, three women and a man}, were brought ashore.',
    why: 'Two, three and one are six.',
  },
  {
    text: 'Ruiz beat Holt by just {430 votes} on Tuesday.\n\nRuiz had 6,120 votes to Holt’s 5,710.',
    fixed: 'Ruiz beat Holt by just 410 votes on Tuesday.\n\nRuiz had 6,120 votes to Holt’s 5,710.',
  },
  { text: 'The ban was passed {8-3}, with one abstention. All 14 trustees were present.' },
  { text: 'The trustees passed the ban {8-3}. All 12 trustees voted.' },
  {
    text: 'The ban was passed by {21 votes to 17}, with two abstentions. The guild has 39 members, and all were present.',
  },
  {
    text: 'The guild voted 604 to 196, with {83%} in favor.',
    fixed: 'The guild voted 604 to 196, with 76% in favor.',
  },
  {
    text: 'Overtime more than {doubled}, to 310 hours from 170.',
    why: 'More than double is never less.',
  },
  { text: 'Calls rose by more than {half}, from 610 to 885.' },
  {
    text: 'The ice cut off 48,000 farms. Crews reached 31,000 by Friday, leaving {19,000} without light.',
    fixed:
      'The ice cut off 48,000 farms. Crews reached 31,000 by Friday, leaving 17,000 without light.',
    why: 'What is left of the farms.',
  },
  {
    text: 'Officers held 90 sailors on Friday.\n\nOf those, {60 are from Tolmin, 21 from Arden and 14} from Lund.',
  },
  { text: 'The fair drew 214 bids, clerk Ana Ruiz said: {61 in May, 58 in June and 85 in July}.' },
  {
    text: 'Ruiz spent $18.4 million on posters, and Holt $21.6 million. Together they spent {$42 million}.',
    fixed:
      'Ruiz spent $18.4 million on posters, and Holt $21.6 million. Together they spent $40 million.',
  },
  { text: 'The guards shot 15 people, {nine of them fatally; seven} survived.' },
  { text: 'A gunman shot 15 people in Tolmin, killing {nine and wounding seven}.' },
  {
    text: 'The Greens were on 21 per cent, {four points} behind the Liberals on 23.',
    fixed: 'The Greens were on 21 per cent, two points behind the Liberals on 23.',
  },
  { text: 'The rowers have {lost six of their nine races this season, won two and drawn two}.' },
  { text: 'The port cancelled 30 ferries, {17 departures and 15 arrivals}.' },
  {
    text: 'She is ahead by 12 points, compared with four in May, meaning her lead has {quadrupled}.',
  },
  { text: 'Coal made {18% of the power, gas 48%, nuclear 17% and wind 23%}.' },
  { text: 'The board’s seven members meet in May. The ban was passed by {6-3} a year ago.' },
  {
    text: 'The average fee went up from £1,600 to £1,760 in April, an increase of {12%}.',
    fixed: 'The average fee went up from £1,600 to £1,760 in April, an increase of 10%.',
    why: 'Both are averages of one thing.',
  },
  {
    text: '| Year | Fires |\n| --- | --- |\n| 2021 | 160 |\n| 2022 | 310 |\n| 2023 | 410 |\n| Total | {980} |',
  },
  {
    text: 'The work has three parts:\n\n- Roads: $1.4 million\n- Parks: $900,000\n- Pools: $700,000\n- Total: {$3.2 million}',
  },
  {
    text: 'The panel is made up of seven women and six men, including no lawyers, for a total of {12}.',
  },
  {
    text: 'Orders fell to 6.4 million crates last year from 8 million five years before, a drop of {30%}.',
    fixed:
      'Orders fell to 6.4 million crates last year from 8 million five years before, a drop of 20%.',
    why: 'How long ago it was is no part of the figure.',
  },
  {
    text: 'The ferry cost £30.5m. The port paid £12m, the lottery £10.5m and the county £4m; the rest, {£6m}, is a loan.',
    fixed:
      'The ferry cost £30.5m. The port paid £12m, the lottery £10.5m and the county £4m; the rest, £4m, is a loan.',
    why: 'The rest is what the parts leave of the whole.',
  },
  {
    text: 'Harding was the choice of 44%, Oakes of 36% and Lunn of 11%. The remaining {14%} had not made up their minds.',
    fixed:
      'Harding was the choice of 44%, Oakes of 36% and Lunn of 11%. The remaining 9% had not made up their minds.',
  },
];

/** Rests that may be right. */
export const rightRests: RuleCases['clean'] = [
  { text: 'A majority of the crews (54%) want the toll, the line said.' },
  {
    text: 'A majority of the cooks, or 40 percent of the town, want the toll, the line said.',
    why: 'A share of something else.',
  },
  { text: 'The party won a majority of the seats with 45 percent of the vote.' },
  {
    text: 'The gale sank two boats and five sailors died, the coastguard said.\n\nThe dead, who included two boys and three women, were brought ashore.',
  },
  {
    text: 'The gale sank two boats and five sailors died, the coastguard said. Nine died in 2014.\n\nThe dead, who included two boys, three women and a man, were brought ashore.',
    why: 'Another toll stands there.',
  },
  {
    text: 'Ruiz beat Holt by just 430 votes on Tuesday.\n\nIn the harbour ward Vance had 6,120 votes to Lund’s 5,710.',
    why: 'Another race.',
  },
  {
    text: 'Ruiz beat Holt by 430 votes in 2019.\n\nThis time Ruiz had 6,120 votes to Holt’s 5,710.',
  },
  { text: 'The guild voted 604 to 196, with 76% in favor and a third of members voting.' },
  { text: 'Overtime nearly doubled, to 330 hours from 170.' },
  { text: 'Calls rose by about half, from 610 to 885.' },
  {
    text: 'The ban was passed 8-3. All 14 trustees were present.',
    why: 'Three may have kept out of it.',
  },
  {
    text: 'At the peak 48,000 farms were cut off. Crews reached 31,000 by Friday, leaving 19,000 without light.',
    why: 'More may have been cut off than at any one time.',
  },
  { text: 'The mill employs 500 people. It cut 40 jobs, leaving 455.', why: 'People are no jobs.' },
  {
    text: 'Officers held 95 sailors on Friday.\n\nOf those, 60 are from Tolmin, 21 from Arden and 14 from Lund.',
  },
  { text: 'The fair has 112 stalls.\n\nOf those, 84 sell food, 60 sell drink and 12 are shut.' },
  {
    text: 'A total of 214 people complained, the fair said: 12 wrote letters and 31 phoned.',
    why: 'The others may have come.',
  },
  {
    text: 'Ruiz spent $4 million and Holt $5 million, after $2 million in May. Together they spent $10 million.',
  },
  { text: 'The raiders attacked two farms, killing three people and wounding nine.' },
  { text: 'A gunman shot 15 people in Tolmin, killing nine and wounding six.' },
  {
    text: 'The Greens were on 21 per cent, three points behind the Liberals on 23.',
    why: 'Rounding explains it.',
  },
  { text: 'The rowers have won six of their nine races, lost one and drawn two.' },
  { text: 'The rowers won six of their nine races and lost two.', why: 'One may have been drawn.' },
  { text: 'Gas rose 12%, oil 40% and coal 60%.' },
  { text: 'The board’s seven members meet in May. The Assembly passed the ban by 61-30.' },
  { text: 'The board’s seven members meet in May. The ban was passed by 4-3 a year ago.' },
  { text: 'The average price rose from $300,000 to $330,000, an average increase of 4% a year.' },
  {
    text: 'The work has three parts:\n\n- Roads: $1.4 million\n- Parks: $900,000\n- Pools: $700,000\n- Total: $3 million',
    why: 'The total is no part.',
  },
  {
    text: 'Orders fell to 6.4 million crates last year from 8 million five years before, a drop of 20%.',
  },
  {
    text: 'The hall cost $9.2m, of which the state paid $5m, $1m of it for the roof; the remaining $4.2m was raised in town.',
  },
  {
    text: 'Harding was the choice of 44%, Oakes of 36% and Lunn of 11%. The remaining 9% had not made up their minds.',
  },
  {
    text: 'The bank raised £3bn in May. It keeps £1bn, has £500m in cash and will spend the remaining £1.2bn on loans.',
  },
  {
    text: 'The mill uses 62% of the water and the town 31%, two points up. The remaining 12% of the wells are dry.',
    why: 'Another whole may be meant.',
  },
];
