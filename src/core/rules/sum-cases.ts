import type { RuleCases } from './cases.ts';

/** Votes, polls and grants whose parts come to more or less than their whole. */
export const wrongParts: RuleCases['flagged'] = [
  { text: 'The line calls at {five ports}: Riga, Orme, Arden and Lund.' },
  { text: 'The {five} winners were:\n\n- Ana Ruiz\n- Omar Vance\n- Paul Reddy' },
  {
    text: 'The three candidates took {48%, 37% and 21%} of the vote.',
    why: 'That is 106% of the vote.',
  },
  { text: '{Twelve of the 30 tenants had paid and the other 20 had not}.' },
  { text: 'The ferry carried 90 people: {50 men and 60 women}.' },
  { text: 'Holt had {52% of the vote, Lund 31% and Ms. Ruiz 22%}, the clerk said.' },
  { text: 'The poll of 900 people had Holt ahead of Lund, {49% to 42%, with 17%} undecided.' },
  {
    text: 'The $5 million fund, made up of {$3 million from the state and $1 million from the city}, will pay for a roof.',
  },
  { text: 'Of the 40 members voting, {25 were in favor and 18 opposed}.' },
  { text: 'Of 52 people who signed up to speak, {47 opposed the plan and eight supported it}.' },
  { text: 'Of the 90 homes, {40 would be for rent and 60 for sale}.' },
  { text: 'Of the 60 clerks, {40 have been vetted and 25 have not}, the mayor said.' },
  {
    text: 'The £2.9m settlement comprises {£1.6m for care, £450,000 for costs and £250,000 for fees}.',
  },
  {
    text: 'A fund of £6m was set up in May. It is made up of {£4m from the state and £1m from the county}.',
  },
  {
    text: 'The wing cost £1.8m, of which {£1.2m had come from the lottery and £800,000} from donors.',
  },
  { text: 'Holt won {54% of the vote to 49%} for Lund.' },
  {
    text: 'The jury of {eight men and five women} found her not guilty.',
    why: 'Twelve decide, or fewer; of fifteen nothing is said, since in Scotland so many do.',
  },
];

/** The same, where they come to it. */
export const rightParts: RuleCases['clean'] = [
  {
    text: 'The busiest lines across all the nine ports studied were:\n\n- Riga to Orme\n- Arden to Lund\n- Holm to Vane',
    why: 'The ports are counted, the lines listed.',
  },
  {
    text: 'Support fell from 58% to 51%, with 16% undecided, the poll of 900 people found.',
    why: 'Before and after.',
  },
  { text: 'Of the 40 members voting, 22 were in favor and 18 opposed.' },
  {
    text: 'Of the 90 homes, 40 would be affordable and 60 have been sold.',
    why: 'Some may be both.',
  },
  { text: 'The £2.9m settlement includes £1.6m for care and £450,000 for costs.' },
  {
    text: 'The £2.5m settlement comprises £1.7m for care, £600,000 for costs and £150,000 for fees.',
    why: 'Rounding explains it.',
  },
  { text: 'The wing cost £1.8m, of which £1.2m came from the lottery and £400,000 from donors.' },
  { text: 'The party’s share rose from 54% of the vote to 59%.' },
  { text: 'Holt won 54% of the vote, compared with 61% in 2019.' },
  {
    text: 'The jury of seven men and seven women, including two alternates, was told of the verdict.',
  },
  { text: 'The jury of eight men and seven women found the case not proven, and her not guilty.' },
  {
    text: 'The $5 million fund, made up of $3 million from the state and $2 million from the city, will pay for a roof.',
  },
  { text: 'Holt had 52% of the vote, Lund 31% and Ms. Ruiz 17%.' },
];

/** Changes that are larger or smaller than their two figures say. */
export const wrongChanges: RuleCases['flagged'] = [
  { text: 'Enrolments rose from 300 to 450 over three years, {a 20% rise}, the dean said.' },
  { text: 'Waits fell from 9 weeks to 6 in two years, a cut of {50%}, the trust said.' },
  { text: 'Complaints {doubled} from 200 to 300.' },
  { text: 'Support fell {3 percentage points}, from 45% to 40%.' },
  { text: 'Profit grew {fivefold}, from $10 million to $30 million.' },
  { text: 'Rents have more than {doubled}, to $1,200 from $900.' },
  { text: 'Oil rose 90 cents, or {4.2%}, to $75.10 a barrel.' },
  { text: 'The yard built 90 tugs, {twice} the 31 it built in May.' },
  { text: 'The state spent Rs 90 crore, up {20 percent} from Rs 60 crore in 2021.' },
  { text: 'Rents rose from £200 to £230, up {20%}.' },
];

/** Results, purchases and staff, of which one figure is wrong. */
export const wrongTotals: RuleCases['flagged'] = [
  {
    text: 'Ilse Brandt (Con) 15,402; Omar Vance (Lab) 11,930; Kit Lowe (Green) 4,001. Con hold. Majority {3,742}.',
    fixed:
      'Ilse Brandt (Con) 15,402; Omar Vance (Lab) 11,930; Kit Lowe (Green) 4,001. Con hold. Majority 3,472.',
    why: 'The votes of the first, less those of the second.',
  },
  { text: 'Ana Holt (Lab) 7,204 (48.1%), Paul Orr (Con) 6,911 (46%). Labour majority: {239}.' },
  {
    text: 'Ms. Holt took 12,408 votes, {1,930} more than the Liberal, Hugh Marr, on 10,578.',
    fixed: 'Ms. Holt took 12,408 votes, 1,830 more than the Liberal, Hugh Marr, on 10,578.',
  },
  { text: 'The Greens have 61 seats, {six} ahead of Labour, who have 57.' },
  { text: 'Of the 31 passengers, {18 are Dutch, nine Belgian and six French}.' },
  {
    text: 'Of the $9 million, {$4 million was spent on buses, $3 million on trams and $3 million on ferries}.',
  },
  {
    text: 'The trust sold three farms for £64m: Hill Farm for {£30m, Low Moor for £22m and Grange for £15m}.',
  },
  {
    text: 'The trust sold {four farms}: Hill Farm for £30m, Low Moor for £22m and Grange for £12m.',
  },
  {
    text: 'The school has 340 pupils. It will take another 60, bringing the total to {420}.',
    fixed: 'The school has 340 pupils. It will take another 60, bringing the total to 400.',
  },
  { text: 'The bridge cost £21.4m, {twice} the budget of £9.1m.' },
  {
    text: 'He was elected in 1987 and served for {24 years}, until 2009.',
    fixed: 'He was elected in 1987 and served for 22 years, until 2009.',
  },
  {
    text: 'The accounts are out.\n\n| From | Income |\n| --- | --- |\n| Grants | £1,900 |\n| Gifts | £800 |\n| Total income | {£2,800} |',
    fixed:
      'The accounts are out.\n\n| From | Income |\n| --- | --- |\n| Grants | £1,900 |\n| Gifts | £800 |\n| Total income | £2,700 |',
  },
  {
    text: 'Teachers backed the walkout by 540 votes to 60, a majority of {85 per cent}.',
    fixed: 'Teachers backed the walkout by 540 votes to 60, a majority of 90 per cent.',
    why: 'It is 90 per cent of the votes, and the lead over the others is 80.',
  },
  { text: 'Mr Vance lost by {31 votes}, with 702 votes to 743.' },
  {
    text: 'Mr Vance lost Mill ward by {31 votes}. He polled 702 votes to 743 for Ana Ruiz.',
    fixed: 'Mr Vance lost Mill ward by 41 votes. He polled 702 votes to 743 for Ana Ruiz.',
  },
  {
    text: 'The tide reached 4.7 metres at 6am, {0.3 metres} above the old record of 4.3 metres.',
    fixed: 'The tide reached 4.7 metres at 6am, 0.4 metres above the old record of 4.3 metres.',
    why: 'Records are kept to the last digit.',
  },
  {
    text: 'The rink let in 240 people. Another 30 were let in later, bringing the total to {280}.',
    fixed: 'The rink let in 240 people. Another 30 were let in later, bringing the total to 270.',
  },
  {
    text: 'The fee, in five instalments of €40,000, came to {€240,000}.',
    fixed: 'The fee, in five instalments of €40,000, came to €200,000.',
  },
  {
    text: 'The guild paid £30 to each of its 700 members, a total of {£2.1m}.',
    fixed: 'The guild paid £30 to each of its 700 members, a total of £21,000.',
  },
  {
    text: 'The burst left 4,000 farms dry.\n\nThe firm will give £20 to each farm, which will cost it {£800,000}.',
    fixed:
      'The burst left 4,000 farms dry.\n\nThe firm will give £20 to each farm, which will cost it £80,000.',
    why: 'The point has slipped.',
  },
  {
    text: 'There were {44 thefts} in May, police said.\n\n- Arden: 20 thefts\n- Orme: 17 thefts\n- Lund: 10 thefts',
    fixed:
      'There were 47 thefts in May, police said.\n\n- Arden: 20 thefts\n- Orme: 17 thefts\n- Lund: 10 thefts',
  },
  {
    text: 'The levy will rise by {4.6 per cent}, from £2,000 to £2,200.',
    fixed: 'The levy will rise by 10 per cent, from £2,000 to £2,200.',
  },
  {
    text: 'Nurses were offered {5 per cent} over two years: 2.5 per cent in May and 3 per cent a year later.',
  },
  {
    text: 'Plan for 90 homes at Orme Field\n\nThe yard makes way for 90 homes. Of the 90 homes, {30 are for rent and 70 for sale}.',
    fixed:
      'Plan for 90 homes at Orme Field\n\nThe yard makes way for 90 homes. Of the 90 homes, 30 are for rent and 60 for sale.',
  },
  { text: 'Its debt {doubled} to $45 million, up from $30 million, the filing shows.' },
  { text: 'Its losses {trebled} to £6m from £3m.' },
];

/** The same, where they may be right. */
export const rightTotals: RuleCases['clean'] = [
  { text: 'Ilse Brandt (Con) 15,402; Omar Vance (Lab) 11,930. Con hold. Majority 3,472.' },
  {
    text: 'Also standing: Omar Vance (Lab) 8,768; Kit Lowe (Green) 4,001. Majority 3,232.',
    why: 'The winner is not in the list.',
  },
  { text: 'Result: Labour 411; Conservatives 121; Greens 72. Labour majority 174.' },
  { text: 'The chain sold 400 homes, 60 fewer than Holt & Co, with 120 in Kent.' },
  { text: 'Rovers have 40 points, six ahead of Arden with 14 games left.' },
  {
    text: 'Of the 41 sailors, 20 play cards, 14 chess and nine darts.',
    why: 'Some may play two games.',
  },
  { text: 'Of the 41 sailors, 20 were Catholic, 14 Irish and nine Black.' },
  { text: 'Of the 40 pupils, 30 went to Rome, 20 to Paris and 15 to Oslo.' },
  { text: 'Of the 60 tickets, 30 were sold for £5, 20 for £10 and 15 for £20.' },
  {
    text: 'The trust sold its farms for £84m: Hill Farm (£30m), Low Moor (£22m) and Grange (£15m).',
  },
  {
    text: 'The gallery beat the £64m record with three sales: Holt for £70m, Lund for £22m and Ruiz for £12m.',
  },
  { text: 'The chain has 40 shops in Wales. It will open another six, bringing the total to 120.' },
  { text: 'The site has 400 homes, three times the area of 60 football pitches.' },
  { text: 'He was elected in 1987 and served for 22 years, until 2009.' },
  { text: 'She was elected in 1987, lost in 1990 and sat again for 12 years, until 2009.' },
  {
    text: '| From | Income |\n| --- | --- |\n| Grants | £1.9m |\n| Gifts | £0.8m |\n| Total | £2.8m |',
    why: 'Rounding explains it.',
  },
  {
    text: '| Age | Voters |\n| --- | --- |\n| Men | 500 |\n| Women | 520 |\n| Under 40 | 400 |\n| Total | 1,020 |',
    why: 'Some stand in two rows.',
  },
  { text: 'Teachers backed the walkout by 540 votes to 60, a majority of 80 per cent.' },
  { text: 'Teachers backed it by 540 votes to 60, a majority of 45 per cent of the staff.' },
  { text: 'Mr Vance lost Mill ward by 31 votes. In 2019 he polled 702 votes to 743.' },
  { text: 'Mr Vance lost by 31 votes. He polled 702 votes to 743 in 2019.' },
  {
    text: 'Sales were £59m, £4m above the £54m of last year.',
    why: 'They may all be rounded.',
  },
  {
    text: 'The rink let in 240 people. Another 30 were let in later, bringing the total to 280 since Friday.',
  },
  {
    text: 'The rink let in 240 people. Another 30 were let in later, bringing the total to 900.',
    why: 'More had come before.',
  },
  { text: 'The loan of £60,000 is repaid in 12 payments of £6,000.', why: 'With interest.' },
  { text: 'The fee was paid in five instalments of €40,000 and one of €30,000, €230,000 in all.' },
  { text: 'The guild pays £30 a week to each of its 700 members, a total of £2.1m.' },
  {
    text: 'The burst left 4,000 farms dry.\n\nThe firm will give £20 to each farm, which will cost it £95,000.',
  },
  {
    text: 'There were 50 thefts in May, police said.\n\n- Arden: 20 thefts\n- Orme: 17 thefts\n- Lund: 10 thefts',
  },
  { text: 'The 44 players with most goals:\n\n- Ana Ruiz, 20\n- Paul Reddy, 17\n- Omar Vance, 10' },
  {
    text: 'Prices rose 5 per cent over two years: 2.5 per cent in the north and 8 per cent in the south.',
  },
  { text: 'Its debt more than doubled to $65 million, up from $30 million.' },
];
