import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: '{A growing number of} parents are teaching at home.',
      fixed:
        '[NUMBER TK] parents are teaching at home, up from [NUMBER TK] in [YEAR TK], according to [SOURCE TK].',
      why: 'How many, and how many before?',
    },
    {
      text: 'Such thefts are {increasingly common}.',
      fixed: 'Such thefts are increasingly common, according to [SOURCE TK].',
    },
    { text: 'The raids have become a {persistent feature} of the summer.' },
    { text: '{More and more} diners are closing on Mondays.' },
    { text: 'Knife crime is {on the rise}.' },
    { text: 'The practice has {become commonplace}.' },
    {
      text: 'Rents in the old port {have steadily risen} in recent years.',
      fixed: 'Rents in the old port have steadily risen in recent years, according to [SOURCE TK].',
      why: 'A change and a time, and no number for either end.',
    },
    {
      text: 'The council said the bus line would close.\n\nSuch closures are {increasingly common}.',
    },
    {
      text: 'Water prices {have tripled} since 2020.',
      why: 'From what, to what, and who says so?',
    },
    { text: 'Evictions {have doubled} in two years.' },
    { text: 'Enrollment {has fallen} since the merger.' },
    { text: 'Rents {have risen}.' },
    { text: 'Rents {have been falling} across the city.' },
    { text: 'The valley has {seen a surge in} thefts.' },
    { text: 'Violence in the town {has been creeping} up for years.' },
    { text: 'Fly-tipping {is a growing problem} in the borough.' },
    { text: '{More blocks than ever} are found to have unsafe cladding.' },
    { text: 'Home births {are making a comeback}.' },
  ],
  clean: [
    { text: 'One by one, the guests left the room. The star is vanishing behind the moon.' },
    { text: 'The band made a comeback in 1998. It sold more than ever.' },
    {
      text: 'Head teachers are concerned that more and more pupils are tired.',
      why: 'They say so.',
    },
    {
      text: 'Truancy is on the rise.\n\nResearch by Norden College shows that it has doubled in two years.',
      why: 'The next sentence has the figures.',
    },
    { text: 'Budget numbers, though, show that spending has ballooned over the past decade.' },
    {
      text: 'A growing number of parents are teaching at home: 41,000 last year, up from 33,000, education department data show.',
      why: 'Two figures with their dates, and whose they are.',
    },
    { text: 'The board said thefts are increasingly common.' },
    { text: 'Home teaching rose 24% last year, according to the education department.' },
    { text: 'The sun was on the rise when the boats left.' },
    {
      text: 'The increasingly deaf bandleader retired in 1971.',
      why: 'What age does to one person is no trend.',
    },
    { text: 'The trend line is drawn in red on the chart.' },
    { text: 'Knife crime is on the rise. The force counted 410 cases last year and 290 in 2021.' },
    { text: 'He grew more and more desperate.' },
    { text: 'She has grown in recent years into a fine bowler.' },
    { text: 'Rents have risen 14% in recent years. They may fall.' },
    { text: '“Knife crime is on the rise,” Cole said.' },
    { text: 'Pickers are paid by the day.' },
    { text: 'The tree has grown since the spring.' },
    { text: 'The lead has doubled since the break.' },
    { text: 'The hotel has doubled its prices since May.' },
    { text: 'Water prices have tripled since 2020, the utility said.' },
    { text: 'The case has grown cold.' },
    { text: 'Rents have risen 4 percent.' },
    { text: 'Rents have risen from 400 to 420 crowns.' },
    {
      text: 'The price of crude has fallen from a peak of nearly $140 in 2008 as tankers lay idle.',
    },
    { text: 'Tempers have been rising in the chamber since Monday.' },
  ],
} satisfies RuleCases;
