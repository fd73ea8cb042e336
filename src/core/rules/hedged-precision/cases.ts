import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    { text: 'Growth is put at {around 1.73} percent.' },
    { text: 'The herd has {circa 3,318} cows.', fixed: 'The herd has 3,318 cows.' },
    {
      text: '{About 1,247} people attended, police said.',
      fixed: 'About 1,250 people attended, police said.',
      why: 'Somebody counted to 1,247; then it is not “about”.',
    },
    {
      text: '{Approximately $3,418,022} was spent, the audit says.',
      fixed: 'Approximately $3.42 million was spent, the audit says.',
    },
    {
      text: '{Nearly 61.38}% voted, officials said.',
      fixed: 'Nearly 61.4% voted, officials said.',
    },
    { text: '{Some 2,013} homes lost power.', fixed: 'Some 2,010 homes lost power.' },
    {
      text: '{An estimated 14,602} fish died.',
      fixed: 'An estimated 14,600 fish died.',
      why: 'An estimate to the last fish.',
    },
    {
      text: '{More than 1,003} claims were filed.',
      fixed: 'More than 1,000 claims were filed.',
      why: 'Rounded down, since it says “more than”.',
    },
    { text: 'The levy raised {roughly $12,345} last year, the clerk said.' },
    {
      text: 'The plant made {almost 9,998} cars, the company said.',
      fixed: 'The plant made 9,998 cars, the company said.',
    },
    { text: 'The index fell {more than 400.00} points.' },
    {
      text: 'The canal cost {almost Rs 6,283 crore}, the auditor said.',
      fixed: 'The canal cost almost Rs 6,290 crore, the auditor said.',
    },
    {
      text: 'The line cost {about 1,264 million} pesos, the auditor said.',
      fixed: 'The line cost about 1,260 million pesos, the auditor said.',
    },
    { text: 'The repair took {some 1,317} hours.' },
    { text: 'The hall has room for {about 1,238} chairs.' },
  ],
  clean: [
    { text: 'The fund owns about 7,431,000 shares.', why: 'It is told in thousands.' },
    { text: 'Growth is put at around 1.75 percent.', why: 'Told in quarters of a point.' },
    {
      text: 'The turnout was an average of 58.37 percent, the clerk said.',
      why: 'An average has as many digits as it has.',
    },
    { text: 'Overnight loans were made at about 4.85 percent.' },
    {
      text: 'The county covers about 2,143 square kilometers (about 1,332 square miles).',
      why: 'A figure that is wrong is not to be rounded.',
    },
    {
      text: 'The park covers about 5,120 square kilometers (about 4,911 square miles).',
      why: 'Another rule says that the conversion is wrong: there is nothing to round.',
    },
    { text: 'About 1,200 people attended, police said.', why: 'Round.' },
    { text: 'The organizer counted 1,247 people.', why: 'Exact.' },
    { text: 'In about 1847 the mill closed.', why: 'A year.' },
    { text: 'About 2.5 million tons were shipped.' },
    { text: 'The canal cost almost Rs 6,300 crore, the auditor said.' },
    { text: 'The bank is worth nearly $6.283 billion, the auditor said.' },
    { text: 'At around 4:15 p.m. the bridge fell.' },
    { text: 'Nearly 61% voted.' },
    { text: 'Over 1,850 feet of cable hung there.' },
    { text: '“About 1,247 came,” she said.' },
    {
      text: 'At least 1,003 claims were filed, the clerk said.',
      why: 'A count so far can be exact.',
    },
    { text: 'She needs more than the 1,237 delegates she has.' },
    { text: 'Ask about Bill 1247 and about Room 2013.' },
    { text: 'The repair took some 1,300 hours.' },
  ],
} satisfies RuleCases;
