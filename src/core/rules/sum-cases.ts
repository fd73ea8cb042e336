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
