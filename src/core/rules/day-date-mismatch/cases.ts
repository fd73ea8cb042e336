import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The vote is {Monday, March 12, 2024}.',
      fixed: 'The vote is Tuesday, March 12, 2024.',
      why: 'March 12, 2024, is a Tuesday; the Monday is the 11th.',
    },
    { text: 'The raid was on {Friday, Aug. 27, 2023}.' },
    { text: 'Claims close on {February 30}.', why: 'There is no such day.' },
    { text: 'Rent is due on {April 31}.' },
    { text: 'The shop shuts on {Tuesday, 25 December 2024}.' },
    { text: 'He was born on {Feb. 29, 2023}.', why: '2023 is no leap year.' },
    { text: 'The hearing was on {May 3, 2024, a Thursday}.' },
    {
      text: '---\ndate: 2024-03-08\n---\n\nThe vote is {Wednesday, March 12}.',
      fixed: '---\ndate: 2024-03-08\n---\n\nThe vote is Tuesday, March 12.',
      why: 'The year is the one nearest to the date of the draft; this is a warning only.',
    },
    {
      text: '---\ndate: 2024-12-30\n---\n\nThe vote is {Friday, Jan. 2}.',
      fixed: '---\ndate: 2024-12-30\n---\n\nThe vote is Thursday, Jan. 2.',
    },
    {
      text: '“It ended on {Monday, March 12, 2024},” he said.',
      why: 'In a quotation it is information.',
    },
    {
      text: 'The trial opens {Thurs., Sept. 11, 2026}.',
      fixed: 'The trial opens Fri., Sept. 11, 2026.',
    },
    {
      text: 'The skipper is due before the court on {Monday, 9 March 2024}.',
      fixed: 'The skipper is due before the court on Monday, 11 March 2024.',
      why: 'The ninth was a Saturday, on which no court sits.',
    },
    {
      text: 'The council met on Thursday evening. In a letter sent on {Friday, March 7, 2019}, Reddy called the vote a farce.',
      fixed:
        'The council met on Thursday evening. In a letter sent on Friday, March 8, 2019, Reddy called the vote a farce.',
    },
    {
      text: 'HALE, 24 November 2026 — The pool is shut.\n\nThe vote is on {Friday 3 December}.',
      fixed: 'HALE, 24 November 2026 — The pool is shut.\n\nThe vote is on Thursday 3 December.',
      why: 'The year is that of the dateline.',
    },
    { text: 'By Ana Ruiz, 24 November 2026\n\nThe vote is on {Friday 3 December}.' },
    {
      text: 'The fair opens on Monday 9th June.\n\nTickets are sold from {Tuesday 9th June}.',
      fixed: 'The fair opens on Monday 9th June.\n\nTickets are sold from Monday 9th June.',
      why: 'No date falls on two days, whatever the year.',
    },
  ],
  clean: [
    { text: 'The vote is Tuesday, March 12, 2024.' },
    { text: 'The raid was on Sunday, Aug. 27, 2023.' },
    { text: 'The shop shuts on Wednesday, 25 December 2024.' },
    { text: 'He was born on Feb. 29, 2024.' },
    { text: 'He was born on a Tuesday in March 2012.' },
    { text: 'The vote is Wednesday, March 12.', why: 'Of which year, nothing in the draft says.' },
    {
      text: 'The fair runs Saturday and Sunday, March 9 and 10, 2024.',
      why: 'Two days, two dates.',
    },
    { text: 'The fair runs Monday through Friday, March 4-8, 2024.' },
    {
      text: 'The Revolt began on Monday, July 12, 1745.',
      why: 'Old dates follow an older calendar.',
    },
    { text: 'The Marsh Sun, March 12, 2024, reported it.', why: 'A newspaper.' },
    { text: '---\ndate: 2024-03-08\n---\n\nIn the 2016 race, voting ended on Tuesday, Nov. 8.' },
    { text: 'By April 31 people had signed.', why: 'A count, not a day.' },
    { text: 'The ship left on Monday, Feb. 29, [YEAR TK].' },
    { text: 'Every Monday, March brings rain.' },
    { text: 'The fair opens on Monday 9 June. In 2021 it opened on Tuesday 9 June.' },
    { text: 'HALE, 24 November 2026 — The pool shut on Friday 3 December 2021.' },
  ],
} satisfies RuleCases;
