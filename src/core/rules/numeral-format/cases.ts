import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{14} people were hurt.',
      fixed: 'Fourteen people were hurt.',
      why: 'A sentence opens with a word.',
    },
    {
      text: 'The plan costs {$5 million dollars}.',
      fixed: 'The plan costs $5 million.',
      why: 'The sign says dollars already.',
    },
    {
      text: 'The festival ran {from May 3-7}.',
      fixed: 'The festival ran from May 3 to 7.',
      why: '“From” asks for “to”, and “between” for “and”.',
    },
    {
      text: 'The firm expects to earn {between $2.40 to $2.45} a share.',
      fixed: 'The firm expects to earn between $2.40 and $2.45 a share.',
    },
    { text: '{Between 20-30} boats sank.', fixed: 'Between 20 and 30 boats sank.' },
    {
      text: 'Turnout was 45% in May and {51 percent} in June.',
      fixed: 'Turnout was 45% in May and 51% in June.',
    },
    {
      text: 'Only {3} boats and four crews returned.',
      fixed: 'Only three boats and four crews returned.',
    },
    {
      text: 'The pier cost {5,200,000} euros and the hall 3 million euros, the city said.',
      fixed: 'The pier cost 5.2 million euros and the hall 3 million euros, the city said.',
    },
    {
      text: '{45}% of voters stayed home, officials said.',
      fixed: 'Forty-five percent of voters stayed home, officials said.',
    },
    { text: 'Tickets cost {between $8-10}.', fixed: 'Tickets cost between $8 and $10.' },
    { text: 'He led the union {from 2010-2014}.', fixed: 'He led the union from 2010 to 2014.' },
    {
      text: 'The mayor spoke. {250} people came, the police said.',
      fixed: 'The mayor spoke. Two hundred fifty people came, the police said.',
    },
    { text: '{1,250} people came, the police said.' },
    {
      text: 'It was 4 percent, then 5 percent, and then {6%}, the bank said.',
      fixed: 'It was 4 percent, then 5 percent, and then 6 percent, the bank said.',
    },
  ],
  clean: [
    { text: 'Fourteen people were hurt.' },
    { text: '2024 was a dry year.', why: 'Years may open a sentence.' },
    { text: 'The plan costs $5 million.' },
    { text: 'The festival ran from May 3 to 7.' },
    { text: 'Lopez, 4, has two sisters, 9 and 11.', why: 'Ages are in figures.' },
    { text: 'Turnout was 45% in May and 51% in June.' },
    { text: 'The tally moved from 5-4 to 6-3 and the court ruled after a 7-2 vote.' },
    {
      text: 'The crew of 12 had nine boats and 40 nets.',
      why: 'Words below 10, figures from 10 on.',
    },
    { text: '“14 people were hurt,” he said.' },
    { text: 'The rate rose 2 percentage points to 8%, and the yield 3 percentage points to 9%.' },
    { text: 'The pier cost 5,200,417 euros and the hall 3 million euros, the city said.' },
    { text: 'She lives at No. 10. It is on Nov. 8.' },
    { text: 'Won 3 games and lost 4 of the last nine sets.' },
    { text: '- 14 people\n- 20 boats' },
  ],
} satisfies RuleCases;
