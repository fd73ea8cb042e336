import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Last month 41 per cent waited. That is up {3 per cent} from 38 per cent.',
      fixed: 'Last month 41 per cent waited. That is up 3 percentage points from 38 per cent.',
    },
    {
      text: 'Support rose {5%}, from 40% to 45%.',
      fixed: 'Support rose 5 percentage points, from 40% to 45%.',
      why: 'Five points on 40 are an eighth more: 12.5%.',
    },
    {
      text: 'The rate went from 2% to 3%, a {1%} increase.',
      fixed: 'The rate went from 2% to 3%, a 1 percentage point increase.',
      why: 'It is half as high again.',
    },
    {
      text: 'Turnout fell {three percent} to 57% from 60%.',
      fixed: 'Turnout fell three percentage points to 57% from 60%.',
    },
    { text: 'The party’s share climbed by {10 percent}, from 20 percent to 30 percent.' },
    { text: 'The bank raised its key rate {0.25%} to 4.5% from 4.25%.' },
    { text: 'Unemployment dropped {0.5%}, from 5.5% to 5%.' },
    {
      text: 'The vacancy rate slid from 9 per cent to 6 per cent, a drop of {3 per cent}.',
      fixed: 'The vacancy rate slid from 9 per cent to 6 per cent, a drop of 3 percentage points.',
    },
    { text: 'Approval is up {4%}, from 31% to 35%, the pollster said.' },
    {
      text: 'The bank raised its policy rate by {0.5%} to 7.25% in May.',
      fixed: 'The bank raised its policy rate by 0.5 percentage points to 7.25% in May.',
      why: 'Of 6.75 percent, half a hundredth is next to nothing.',
    },
    { text: 'The bank cut the repo rate {0.25%} to 6% on Monday.' },
    { text: 'The gap between the two narrowed from 12% to 9%, a {3%} fall.' },
    {
      text: 'Turnout went to 61 percent from 70 percent, a {9 percent} drop that nobody had foreseen.',
      fixed:
        'Turnout went to 61 percent from 70 percent, a 9 percentage point drop that nobody had foreseen.',
    },
    { text: 'The bank raised its benchmark rate by {0.5%} to 7.25%.' },
    { text: 'Inflation eased {2%} to 5% from 7%.' },
    { text: 'Its margin improved {3 percent}, to 12 percent from 9 percent.' },
    {
      text: 'Of the rowers 5 per cent fell ill, against 7.5 per cent of the others, a difference of {2.5 per cent}.',
      fixed:
        'Of the rowers 5 per cent fell ill, against 7.5 per cent of the others, a difference of 2.5 percentage points.',
      why: 'Two groups are as many points apart.',
    },
    {
      text: 'The Harbour Party is on 31%, up {3%}.',
      fixed: 'The Harbour Party is on 31%, up 3 percentage points.',
      why: 'A party that is on 31% and was on 28% has gained three points.',
    },
    {
      text: 'Unemployment fell {0.3%} to 4.4% in May.',
      fixed: 'Unemployment fell 0.3 percentage points to 4.4% in May.',
    },
    { text: 'Lund won 44 per cent of the vote, down {two per cent}.' },
  ],
  clean: [
    { text: 'Last month 41 per cent waited. That is up 3 points from 38 per cent.' },
    { text: 'Last month 41 per cent waited. That is up 8 per cent from 38 per cent.' },
    { text: 'Support rose 5 percentage points, from 40% to 45%.' },
    {
      text: 'Support rose 12.5%, from 40% to 45%.',
      why: 'That is the true change in percent.',
    },
    { text: 'Sales rose 5%, from $40 million to $42 million.' },
    { text: 'The rate rose a quarter point to 4.5%.' },
    { text: 'Prices rose 3% in May and 4% in June.', why: 'Two rates, not a change between them.' },
    { text: 'He won by 45% to 40%.' },
    { text: 'The share fell 4 points, from 52% to 48%.' },
    { text: '“Support rose 5%, from 40% to 45%,” she said.', why: 'A speaker’s own slip.' },
    { text: 'Prices rose 5% to 10% in most towns.', why: 'A range.' },
    {
      text: 'Output rose 5%, from 100% of the quota to 105%.',
      why: 'From 100 the two are the same.',
    },
    { text: 'The bank raised its policy rate by half a point to 7.25%.' },
    { text: 'Fees rose 3% to $4,120, the college said.' },
    { text: 'Its margin improved by a third, to 12 percent from 9 percent.' },
    {
      text: 'Of the rowers 5 per cent fell ill, against 7.5 per cent of the others, a fall of 33 per cent.',
    },
    { text: 'The Harbour Party is on 31%, up three points.' },
    { text: 'The new ale is a stout of 6%, up 1%.', why: 'A strength is no share of votes.' },
    { text: 'Ferry sales were 31% of the total, up 3%.', why: 'What is up may be the sales.' },
    { text: 'Prices of ore and coal rose 1% to 5%.' },
  ],
} satisfies RuleCases;
