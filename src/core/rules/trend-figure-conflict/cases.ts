import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'The wait at the clinic is now 12 weeks, {down} from nine in May.',
      fixed: 'The wait at the clinic is now 12 weeks, up from nine in May.',
    },
    {
      text: 'Attendance was 4,000, {up} from 5,000 last year.',
      fixed: 'Attendance was 4,000, down from 5,000 last year.',
      why: 'The figures go down.',
    },
    { text: 'The rate {dropped} from 4% to 6%.', fixed: 'The rate rose from 4% to 6%.' },
    { text: 'Turnout {climbed} to 51% from 58%.', fixed: 'Turnout fell to 51% from 58%.' },
    { text: 'Deaths totaled 12, {down} from 9 a year earlier, the clinic said.' },
    {
      text: 'Police logged 80 thefts in May and 120 in April. The {rise} has hurt shops.',
      fixed: 'Police logged 80 thefts in May and 120 in April. The drop has hurt shops.',
      why: 'The months say which figure came first.',
    },
    {
      text: 'The army shot down 26 drones, compared with 43 the night before. These numbers show a {growing} pace.',
      fixed:
        'The army shot down 26 drones, compared with 43 the night before. These numbers show a shrinking pace.',
    },
    {
      text: 'The port handled 90 ships, a tally that contrasts with the previous week’s count of 140.\n\nThis trend points to {rising} demand.',
    },
    {
      text: 'The council {cut} the fee from $40 to $60.',
      fixed: 'The council raised the fee from $40 to $60.',
    },
    { text: 'Rents {grew} from about 900 euros to about 700 euros.' },
    { text: 'Seizures stood at 300 kg, a {rise} from 450 kg last year.' },
    { text: 'The deficit {narrowed} to $7.1 billion from $6.4 billion in May.' },
    { text: 'The jobless rate {edged up} to 4.1 percent from 4.3 percent.' },
    { text: 'Attendance was 31,200, {higher} than the 33,400 of last year.' },
    { text: 'The death rate {declined} from 3.1 to 3.4 per 1,000 births.' },
    {
      text: 'The clinic saw 320 people last week compared with 410 the week before, an {increase} that nurses expected.',
      fixed:
        'The clinic saw 320 people last week compared with 410 the week before, a decrease that nurses expected.',
    },
    { text: 'Thefts {fell}, with 84 logged in May and 61 in April, police said.' },
    {
      text: 'The club sold 5,000 tickets, {fewer} than the 4,000 of last year.',
      fixed: 'The club sold 5,000 tickets, more than the 4,000 of last year.',
    },
    { text: 'The wait {rose} from 9 weeks to 7.' },
    {
      text: 'The port took 90 ships in May, against 140 in April. The {surge} has filled the yard.',
    },
    {
      text: 'Some 8,200 farms had no water by dusk. That is {down} from 6,100 at noon.',
      fixed: 'Some 8,200 farms had no water by dusk. That is up from 6,100 at noon.',
      why: 'The next sentence says what it was before.',
    },
  ],
  clean: [
    {
      text: 'The brewer made 71 million pounds ($95 million) in the six months to April 30, up from 64 million a year before.',
      why: 'The months are not what went up.',
    },
    {
      text: 'The ferries carried 2.1 million people in the nine months to May, up from 1.9 million.',
    },
    {
      text: 'The brewer made 71 million pounds ($95 million), down from 80 million a year before.',
    },
    {
      text: 'Norvane reported net of 3.1 million crowns or eight ore a share, up from 412,000 crowns or one ore a share.',
    },
    {
      text: 'The board has cut its forecast for export growth to 1.9 per cent for this year from 2.6 per cent.',
      why: 'The verb says which way the forecast went.',
    },
    {
      text: 'The deficit widened to 3.7 billion crowns from 2.7 billion, largely due to a jump to 2.3 billion crowns from 200 million in payments to the port.',
    },
    {
      text: 'Police logged 80 thefts in May and 120 in April. The rise in patrols has helped, the chief said.',
      why: 'Another rise.',
    },
    {
      text: 'Sales were $5 million, compared with $6 million a year earlier, an increase in costs cutting into both.',
    },
    { text: 'The club sold 5,000 tickets, fewer than the 6,000 of last year.' },
    {
      text: 'The line earned $7.9 billion, or $1.20 a share, up from $5.4 billion, or 80 cents a share.',
      why: 'What it comes to by the share is told beside the sum that rose.',
    },
    { text: 'Attendance was 5,000, up from 4,000 last year.' },
    { text: 'The rate dropped from 6% to 4%.' },
    { text: 'Turnout climbed to 58% from 51%.' },
    { text: 'Deaths totaled 9, down from 12 a year earlier, the clinic said.' },
    { text: 'Police logged 120 thefts in May and 80 in April. The rise has hurt shops.' },
    {
      text: 'The army shot down 26 drones, compared with 43 the night before. The number fell for a second night.',
    },
    {
      text: 'Sales rose 3%, compared with 5% a year earlier.',
      why: 'Two rates of growth: sales rose both times.',
    },
    {
      text: 'The club dropped from 4th to 6th, and from 20 to 26 in the rankings.',
      why: 'A higher number is the lower rank.',
    },
    { text: 'Temperatures fell from minus 9 degrees to 15 degrees below zero.' },
    {
      text: 'A fall in demand pushed stocks from 40 tons to 60 tons.',
      why: 'The word is about another noun.',
    },
    { text: 'The number of ships fell, and the fee went from $40 to $60.' },
    { text: 'Output fell from 20 to 30 tons a day to 15 tons.' },
    { text: '“The rate dropped from 4% to 6%,” he said.' },
    { text: 'The fee rose from at least $40 to $35 or more.', why: 'The two may still fit.' },
    {
      text: 'The army shot down 26 drones, compared with 43 the night before. A growing number of towns have shelters.',
    },
    {
      text: 'The port’s loss fell to 3.5 million crowns in May from 4.1 million in April, taking what it owes the town to 26 million crowns.',
      why: 'What it owes is another sum.',
    },
    {
      text: 'Guesses at the catch run from 230 to 260 tons, down from 240 to 270 tons in March.',
      why: 'Two ranges are compared.',
    },
    { text: 'She slowed to 10.9 seconds in the final from 10.7 in the heat.' },
    { text: 'The rupee fell to 83.2 from 83.1 to the dollar.', why: 'So many more to the dollar.' },
    { text: 'Limits were eased from 10 guests to 30.' },
    { text: 'Some 6,100 farms had no water by dusk. That is down from 8,200 at noon.' },
    {
      text: 'The guild has 800 members and 300 helpers. That is down from 500.',
      why: 'Which of the two it was, the copy does not say.',
    },
    { text: 'The rupee stood at 83.2. That is up from 84.1.' },
  ],
} satisfies RuleCases;
