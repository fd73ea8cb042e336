import type { RuleCases } from '../cases.ts';

export default {
  flagged: [
    {
      text: 'Complaints rose from 200 to 250, {a 20% increase}.',
      fixed: 'Complaints rose from 200 to 250, a 25% increase.',
      why: 'The difference is a fifth of 250, but a quarter of 200.',
    },
    {
      text: 'The budget fell from $80 million to $60 million, {a 33% cut}.',
      fixed: 'The budget fell from $80 million to $60 million, a 25% cut.',
    },
    {
      text: 'Of the 30 passengers, {12 were hurt and 20 were unhurt}.',
      fixed: 'Of the 30 passengers, 12 were hurt and 18 were unhurt.',
      why: 'Nobody is left out, so the parts must make the whole.',
    },
    { text: 'Complaints {doubled} from 200 to 300.' },
    {
      text: 'The fund split $10 million: {$6 million for roads, $5 million for schools}.',
      fixed: 'The fund split $10 million: $6 million for roads, $4 million for schools.',
    },
    {
      text: 'The three candidates took {48%, 37% and 21%} of the vote.',
      why: 'That is 106% of the vote.',
    },
    {
      text: '{Four people} were named: Ana Ruiz, Omar Vance and Paul Reddy.',
      fixed: 'Three people were named: Ana Ruiz, Omar Vance and Paul Reddy.',
    },
    { text: 'The council has {four priorities}:\n\n- housing\n- roads\n- parks' },
    {
      text: 'Jobs rose by {50}, from 200 to 300, the firm said.',
      fixed: 'Jobs rose by 100, from 200 to 300, the firm said.',
    },
    { text: 'Support fell {3 percentage points}, from 45% to 40%.' },
    { text: 'Profit grew {fivefold}, from $10 million to $30 million.' },
    { text: 'Rents have more than {doubled}, to $1,200 from $900.' },
    { text: '{Twelve of the 30 tenants had paid and the other 20 had not}.' },
    { text: 'The ferry carried 90 people: {50 men and 60 women}.' },
    {
      text: 'Sales rose from £200,000 to £300,000, {an 80 per cent rise}.',
      fixed: 'Sales rose from £200,000 to £300,000, a 50 per cent rise.',
    },
    {
      text: 'Cole won by {200 votes}, 5,400 to 5,100.',
      fixed: 'Cole won by 300 votes, 5,400 to 5,100.',
    },
    {
      text: 'The fund grew from $3.2 billion to {$3.4 million}.',
      fixed: 'The fund grew from $3.2 billion to $3.4 billion.',
      why: 'Million for billion: the commonest slip of all.',
    },
    {
      text: 'A nurse found {12 new cases}, taking the total from 94 to 151.',
      fixed: 'A nurse found 57 new cases, taking the total from 94 to 151.',
    },
    { text: '{Seven} more cases were confirmed, bringing the number from 40 to 49.' },
    {
      text: 'The race covers 10 miles ({32 km}).',
      fixed: 'The race covers 10 miles (16 km).',
      why: 'The conversion is of another size.',
    },
    { text: 'It was 40 degrees Celsius ({98 degrees} Fahrenheit) in the shade.' },
    {
      text: 'Revenue was $5.2 billion, up {18%} from $4.8 billion.',
      fixed: 'Revenue was $5.2 billion, up 8% from $4.8 billion.',
    },
    {
      text: 'Two of the five hostages were freed. The other {four} are still held.',
      fixed: 'Two of the five hostages were freed. The other three are still held.',
    },
    { text: 'Police arrested 47 people, {31 men and 18 women}.' },
    {
      text: 'He worked at the mill from 1980 to 1990, a total of {12 years}.',
      fixed: 'He worked at the mill from 1980 to 1990, a total of 10 years.',
    },
    {
      text: 'Marta Oller, born in 1951, died on May 8, 2011, aged {63}.',
      why: 'She was 59 or 60.',
    },
    { text: 'The 100-seat house passed it by {58 votes to 47}.' },
    { text: '{46% said yes, 44% said no and 14%} were undecided.' },
  ],
  clean: [
    { text: 'Complaints rose from 200 to 250, a 25% increase.' },
    { text: 'The budget fell from $80 million to $60 million, a 25% cut.' },
    { text: 'Of the 30 passengers, 12 were hurt and 18 were unhurt.' },
    { text: 'Complaints more than doubled, from 200 to 430.' },
    { text: 'Sales rose about a third, from 200 to 265.', why: 'Near enough for “about”.' },
    {
      text: 'Respondents could give more than one answer: 48%, 37% and 21%.',
      why: 'Shares of the same people need not stop at 100.',
    },
    { text: 'Of the 30 passengers, 12 were hurt.', why: 'The rest is not counted.' },
    {
      text: 'Of the 30 passengers, 20 were women and 15 were over 60.',
      why: 'Some may be both.',
    },
    { text: 'Sales rose 5% a year, from 100 tons to 150 tons.', why: 'A yearly rate.' },
    { text: 'Adjusted for inflation, sales rose 5%, from $100 million to $150 million.' },
    { text: 'The fund spent $10 million, including $6 million on roads and $5 million on wages.' },
    {
      text: 'Profit rose from $3.3 million to $3.4 million, a 3% rise.',
      why: 'Rounding explains it.',
    },
    { text: 'The party won 33.4%, 33.4% and 33.4% of the vote.', why: 'Rounding explains it.' },
    { text: 'The menu has three dips: salsa, oil and vinegar.' },
    { text: 'Four people were named, among them: Ana Ruiz and Omar Vance.' },
    { text: 'The two winners were named: Ana Ruiz, the mayor, and Omar Vance.' },
    { text: '“Complaints doubled from 200 to 300,” she said.' },
    { text: 'The firm has 200 staff: about 150 drivers and 80 clerks.' },
    { text: 'A nurse found 57 new cases, taking the total from 94 to 151.' },
    { text: 'A further 40 drivers joined, bringing the staff from 200 to 240.' },
    { text: 'Twelve cases were confirmed, taking the total from 94 to 110.' },
    { text: 'The town is a mile (2 km) from the border.', why: 'Rounding explains it.' },
    { text: 'Summers are 2 degrees Celsius (3.6 degrees Fahrenheit) warmer.' },
    { text: 'He is 5 feet 10 inches (178 centimeters) tall.' },
    { text: 'Sales were $80 million, up 15 percent from May. The forecast was $70 million.' },
    { text: 'Three of the seven miners were saved. Two of the other four are missing.' },
    { text: 'Police arrested 47 people, 31 of them men, and took 18 dogs.' },
    { text: 'He worked at the mill from 1982 to 1990 and then for 12 years at the port.' },
    { text: 'Born in 1951, she was widowed when her husband died in 2011, aged 80.' },
    { text: 'The 15-member panel left it to the Assembly, which voted 120-5 for it.' },
  ],
  limits: [
    {
      text: 'The schools have 200, 300 and 400 pupils, {an average of 350}.',
      expected: 'flagged',
      why: 'Averages are weighted more often than the copy says.',
    },
  ],
} satisfies RuleCases;
