import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, createLinter, defaultSettings } from '../../../src/core/index.ts';

const sums = new Set([
  'arithmetic-mismatch',
  'figure-inconsistent',
  'percent-vs-points',
  'trend-figure-conflict',
  'day-date-mismatch',
]);
const linter = createLinter(defaultSettings);

function findFaults(text: string): readonly string[] {
  const { findings, failures } = linter.lint(createDocument(text, 'markdown'));
  assert.deepEqual(failures, []);
  return findings.filter(({ ruleId }) => sums.has(ruleId)).map(({ ruleId }) => ruleId);
}

const right: readonly string[] = [
  // Changes in percent
  'Rents rose from $800 to $1,000, a 25% increase.',
  'Rents rose 25 percent, to $1,000 from $800.',
  'Rents rose by a quarter, from $800 to $1,000.',
  'Output fell from 50 tons to 40 tons, a drop of 20%.',
  'Output fell a fifth, from 50 tons to 40 tons.',
  'Staffing went from twenty to thirty, a 50 percent rise.',
  'Sales dropped 33%, from 90 to 60.',
  'Sales dropped 33.3%, from 90 to 60.',
  'Sales dropped about a third, from 91 to 60.',
  'Sales climbed nearly 50%, from 101 to 150.',
  'Sales climbed more than 40%, from 100 to 150.',
  'Sales climbed at least 40%, from 100 to 150.',
  'Revenue rose from $3.3 million to $3.5 million, a 6% rise.',
  'Revenue rose to $3.5 million from $3.3 million, a 5% rise.',
  'Revenue rose 4% a year, from $100 million to $150 million.',
  'Adjusted for inflation, revenue rose 2%, from $100 million to $150 million.',
  'The price rose $5, from $10 to $15.',
  'The price rose by $5 to $15 from $10.',
  'The list grew by 40 names, from 60 to 100 names.',
  'The gap widened in the first three weeks of term to 4.5 million euros from 3.2 million.',
  'The list grew by about 40 names, from 60 to 101 names.',
  'Thefts fell from 1,200 in 2019 to 900 in 2021, a 25% drop.',
  'Thefts fell from about 1,200 to about 900, a 27% drop.',
  // Factors
  'The fee doubled from $20 to $40.',
  'The fee doubled, to $40 from $20.',
  'The fee nearly doubled, from $20 to $38.',
  'The fee almost tripled, from $20 to $58.',
  'The fee more than doubled, from $20 to $55.',
  'The fee tripled from twenty euros to sixty euros.',
  'The fee halved, from $40 to $20.',
  'The herd quadrupled to 80 from 20.',
  'The herd grew tenfold, from 12 to 120.',
  'The herd grew more than tenfold, from 12 to 140.',
  'The fee doubled from $1.9 million to $3.7 million.',
  // Points
  'Support rose three points, from 41% to 44%, the poll found.',
  'Support rose 3 percentage points, from 41% to 44%.',
  'Support rose by 7.3%, from 41% to 44%.',
  'The rate rose 25 basis points, from 4% to 4.25%.',
  'The rate was cut by half a point.',
  'Turnout fell 10%, from 60% to 54%.',
  'Turnout was 60% in May and 54% in June.',
  // Direction
  'Arrests rose from 40 to 60.',
  'Arrests fell to 40 from 60.',
  'Arrests stood at 40, down from 60 last year.',
  'Arrests stood at 60, up from 40 last year.',
  'Arrests stood at 60, an increase from 40 last year.',
  'Arrests stood at 60, compared with 40 a year earlier. The rise worries shops.',
  'The court heard 30 cases in March and 20 in February. The increase was expected.',
  'Profit fell 3%, compared with a rise of 5% a year earlier.',
  'She rose from 40th to 12th in the rankings.',
  'The team dropped from 5 to 9 in the standings.',
  'Temperatures fell from minus 10 degrees to 20 below.',
  'The age limit was lowered from 21 to 18.',
  'Fares went up from $2 to $3, and ridership fell.',
  'The number of ferries fell, from 9 to 7.',
  // Parts and wholes
  'Of the 40 tenants, 25 had paid and 15 had not.',
  'Of the 40 tenants, 25 had paid.',
  'Of the 40 voters, 25 were women and 20 were over 60.',
  'Of the 40 crew, 30 were men and 10 were women.',
  'Of the 40 crew, nine were killed and 12 were injured.',
  'Ten of the 40 crew were hurt; the other 30 were safe.',
  'Ten of the 40 crew were hurt and the remaining 30 escaped.',
  'The crash hurt 30 people: 12 men and 18 women.',
  'The levy raised $10 million: $6 million for roads and $4 million for parks.',
  'The levy raised $10.2 million: $6.1 million for roads and $4.2 million for parks.',
  'The levy raised $10 million, including $6 million for roads and $5 million in fees.',
  'The fleet has nine boats: about six trawlers and four tugs.',
  // Shares
  'The parties took 48%, 37% and 15% of the vote.',
  'The parties took 48.4%, 37.3% and 14.4% of the vote.',
  'The parties took 48% and 37% of the vote.',
  'Shoppers, who could give several answers, named price, taste and habit: 60%, 50% and 40%.',
  'Sales grew 48%, 37% and 21% in the three years.',
  // Lists
  'The council has three priorities: housing, roads and parks.',
  'The council has three priorities: housing, roads, and parks.',
  'Two people were named: Ana Ruiz and Omar Vance.',
  'The club has four colors: red, blue, white and gold.',
  'The club has four colors, including: red and blue.',
  'The two speakers were: Ana Ruiz, the mayor, and Omar Vance.',
  'The plan has three parts:\n\n- housing\n- roads\n- parks',
  'She asked two questions: who paid, and why?',
  'The three towns agree on one thing: the road is bad.',
  'The shop sells two pies: steak and kidney, and apple.',
  // Consistency
  '# Fire kills nine\n\nA fire killed nine people, police said.',
  '# Fire kills at least nine\n\nA fire killed 11 people, police said.',
  '# Firm to cut 3,000 jobs\n\nThe firm will cut 2,960 jobs, it said.',
  '# Fire kills nine\n\nA fire killed four guests and five cooks, police said.',
  'Two guards were held. The two guards were freed.',
  'Two guards were held. Another guard gave himself up. The three guards were freed.',
  'Five actors read for the part. The two actors tied.',
  'The $2 million pier opened. The $2 million pier has a cafe.',
  'The $2 million grant for the pier was paid. The $3 million grant for the park was not.',
  'The army said 20 people were arrested; a rights group said all 30 people arrested were students.',
  'Six boats sank on Monday. The nine boats that sank on Tuesday were empty.',
  // Margins and scales
  'Cole won by 300 votes, 5,400 to 5,100.',
  'Cole leads by 4 points, 48% to 44%, in the poll.',
  'Cole holds a 4-point lead, 48% to 44%, in the poll.',
  'Cole won 5,400 to 5,100, a margin of 300 votes.',
  'The club led by 12 points at the break and won 98-90.',
  'The fund grew from $3.2 million to $3.4 million.',
  'The fund grew from $200 million to $1.1 billion.',
  // Dates
  'The vote is Friday, March 1, 2024.',
  'The vote is on 1 March 2024, a Friday.',
  'It opened on Feb. 29, 2020.',
  'It runs from Monday, April 1, to Friday, April 5, 2024.',
  // Copy of all kinds whose figures only look like parts of one sum
  'Brandt hit 9 of 12 free throws, or 75 percent, and 4 of 5 from deep, or 80 percent.',
  'The gallery is open from 10 a.m. to 6 p.m., six days a week.',
  'The stew takes 2 cups of stock, 3 onions and a clove of garlic, and serves six.',
  'The port lost 90 of its 400 jobs, 20 percent fewer than it had feared.',
  'Turnout was 61 percent, as 12 of 40 stations closed early.',
  'The levy of 3 cents per $100, or $60 a year on a $200,000 home, passed 5-2.',
];

const wrong: readonly (readonly [text: string, ruleId: string])[] = [
  ['The levy rose by 50 euros to 300 euros from 200.', 'arithmetic-mismatch'],
  // Changes in percent
  ['Rents rose from $800 to $1,000, a 20% increase.', 'arithmetic-mismatch'],
  ['Rents rose 20 percent, to $1,000 from $800.', 'arithmetic-mismatch'],
  ['Rents rose by half, from $800 to $1,000.', 'arithmetic-mismatch'],
  ['Output fell from 50 tons to 40 tons, a drop of 25%.', 'arithmetic-mismatch'],
  ['Output fell a half, from 50 tons to 40 tons.', 'arithmetic-mismatch'],
  ['Staffing went from twenty to thirty, a 33 percent rise.', 'arithmetic-mismatch'],
  ['Sales dropped 50%, from 90 to 60.', 'arithmetic-mismatch'],
  ['Sales dropped about a half, from 91 to 60.', 'arithmetic-mismatch'],
  ['Sales climbed nearly 70%, from 101 to 150.', 'arithmetic-mismatch'],
  ['Sales climbed more than 60%, from 100 to 150.', 'arithmetic-mismatch'],
  ['Sales climbed at least 60%, from 100 to 150.', 'arithmetic-mismatch'],
  ['Revenue rose from $3.3 million to $3.5 million, a 16% rise.', 'arithmetic-mismatch'],
  ['Revenue rose to $3.5 million from $3.3 million, a 12% rise.', 'arithmetic-mismatch'],
  ['The price rose $6, from $10 to $15.', 'arithmetic-mismatch'],
  ['The price rose by $4 to $15 from $10.', 'arithmetic-mismatch'],
  ['The list grew by 30 names, from 60 to 100 names.', 'arithmetic-mismatch'],
  ['Thefts fell from 1,200 in 2019 to 900 in 2021, a 33% drop.', 'arithmetic-mismatch'],
  ['Thefts fell from about 1,200 to about 900, a 50% drop.', 'arithmetic-mismatch'],
  // Factors
  ['The fee doubled from $20 to $30.', 'arithmetic-mismatch'],
  ['The fee doubled, to $60 from $20.', 'arithmetic-mismatch'],
  ['The fee nearly doubled, from $20 to $25.', 'arithmetic-mismatch'],
  ['The fee more than doubled, from $20 to $35.', 'arithmetic-mismatch'],
  ['The fee tripled from twenty euros to forty euros.', 'arithmetic-mismatch'],
  ['The fee halved, from $40 to $30.', 'arithmetic-mismatch'],
  ['The herd quadrupled to 60 from 20.', 'arithmetic-mismatch'],
  ['The herd grew tenfold, from 12 to 60.', 'arithmetic-mismatch'],
  ['The fee doubled from $1.9 million to $2.7 million.', 'arithmetic-mismatch'],
  // Points
  ['Support rose 5 percentage points, from 41% to 44%.', 'arithmetic-mismatch'],
  ['Support rose 3%, from 41% to 44%.', 'percent-vs-points'],
  ['Support rose three percent, from 41 percent to 44 percent.', 'percent-vs-points'],
  ['Support rose from 41% to 44%, an increase of 3%.', 'percent-vs-points'],
  ['Support slid to 41% from 44%, a 3% drop.', 'percent-vs-points'],
  ['The rate rose 50 basis points, from 4% to 4.25%.', 'arithmetic-mismatch'],
  ['Turnout fell 6%, from 60% to 54%.', 'percent-vs-points'],
  // Direction
  ['Arrests rose from 60 to 40.', 'trend-figure-conflict'],
  ['Arrests fell to 60 from 40.', 'trend-figure-conflict'],
  ['Arrests stood at 60, down from 40 last year.', 'trend-figure-conflict'],
  ['Arrests stood at 40, up from 60 last year.', 'trend-figure-conflict'],
  ['Arrests stood at 40, an increase from 60 last year.', 'trend-figure-conflict'],
  [
    'Arrests stood at 40, compared with 60 a year earlier. The rise worries shops.',
    'trend-figure-conflict',
  ],
  [
    'The court heard 20 cases in March and 30 in February. The increase was expected.',
    'trend-figure-conflict',
  ],
  ['Fares went up from $3 to $2.', 'trend-figure-conflict'],
  ['The number of ferries fell, from seven to nine.', 'trend-figure-conflict'],
  ['The age limit was lowered from 18 to 21.', 'trend-figure-conflict'],
  ['Costs shrank from $2.5 million to $3.1 million.', 'trend-figure-conflict'],
  // Parts and wholes
  ['Of the 40 tenants, 25 had paid and 20 had not.', 'arithmetic-mismatch'],
  ['Of the 40 crew, 30 were men and 15 were women.', 'arithmetic-mismatch'],
  ['Of the 40 crew, 30 were killed and 12 were injured.', 'arithmetic-mismatch'],
  ['Of the forty crew, ten were men and twenty were women.', 'arithmetic-mismatch'],
  ['Ten of the 40 crew were hurt; the other 20 were safe.', 'arithmetic-mismatch'],
  ['Ten of the 40 crew were hurt and the remaining 25 escaped.', 'arithmetic-mismatch'],
  ['The crash hurt 30 people: 12 men and 20 women.', 'arithmetic-mismatch'],
  [
    'The levy raised $10 million: $6 million for roads and $5 million for parks.',
    'arithmetic-mismatch',
  ],
  [
    'The levy raised $10.2 million: $6.1 million for roads and $4.9 million for parks.',
    'arithmetic-mismatch',
  ],
  // Shares
  ['The parties took 48%, 37% and 25% of the vote.', 'arithmetic-mismatch'],
  ['The parties took 68% and 37% of the vote.', 'arithmetic-mismatch'],
  ['The parties took 48 percent, 37 percent and 21 percent of the vote.', 'arithmetic-mismatch'],
  // Lists
  ['The council has four priorities: housing, roads and parks.', 'arithmetic-mismatch'],
  ['The council has two priorities: housing, roads, and parks.', 'arithmetic-mismatch'],
  [
    'Three people were named: Ana Ruiz, Omar Vance, Paul Reddy and Eve Lund.',
    'arithmetic-mismatch',
  ],
  ['The plan has three parts:\n\n- housing\n- roads', 'arithmetic-mismatch'],
  // Consistency
  ['# Fire kills nine\n\nA fire killed 11 people, police said.', 'figure-inconsistent'],
  ['# Fire kills nine\n\nEleven people died in a fire, police said.', 'figure-inconsistent'],
  ['# Firm to cut 3,000 jobs\n\nThe firm will cut 2,400 jobs, it said.', 'figure-inconsistent'],
  ['Two guards were held. The three guards were freed.', 'figure-inconsistent'],
  ['The $2 million pier opened. The $3 million pier has a cafe.', 'figure-inconsistent'],
  ['A 30-acre park is planned. The 13-acre park will have a pond.', 'figure-inconsistent'],
  ['Police arrested 20 people. All 30 people arrested were students.', 'figure-inconsistent'],
  // Margins and scales
  ['Cole won by 200 votes, 5,400 to 5,100.', 'arithmetic-mismatch'],
  ['Cole leads by 8 points, 48% to 44%, in the poll.', 'arithmetic-mismatch'],
  ['Cole holds an 8-point lead, 48% to 44%, in the poll.', 'arithmetic-mismatch'],
  ['Cole won 5,400 to 5,100, a margin of 400 votes.', 'arithmetic-mismatch'],
  ['The fund grew from $3.2 billion to $3.4 million.', 'arithmetic-mismatch'],
  ['The fund fell from $3.4 billion to $3.2 million.', 'arithmetic-mismatch'],
  // Dates
  ['The vote is Thursday, March 1, 2024.', 'day-date-mismatch'],
  ['The vote is on 1 March 2024, a Saturday.', 'day-date-mismatch'],
  ['It opened on Feb. 29, 2021.', 'day-date-mismatch'],
  ['It opened on June 31.', 'day-date-mismatch'],
];

describe('sums that are right', () => {
  for (const text of right) {
    test(JSON.stringify(text), () => assert.deepEqual(findFaults(text), []));
  }
});

describe('sums that are wrong', () => {
  for (const [text, ruleId] of wrong) {
    test(JSON.stringify(text), () => assert.deepEqual(findFaults(text), [ruleId]));
  }
});

test('no sum is listed twice, and there are enough of them', () => {
  const texts = [...right, ...wrong.map(([text]) => text)];
  assert.equal(new Set(texts).size, texts.length);
  assert.ok(texts.length >= 150, String(texts.length));
});

test('a wrong change points to its two figures', () => {
  const { findings } = linter.lint(
    createDocument('Rents rose from $800 to $1,000, a 20% increase.', 'markdown'),
  );
  const [found] = findings.filter(({ ruleId }) => ruleId === 'arithmetic-mismatch');
  assert.deepEqual(
    found?.related.map(({ message }) => message),
    ['Before: “$800”.', 'After: “$1,000”.'],
  );
});

describe('a message writes amounts as a desk does:', () => {
  const messages = {
    'The crew dug 12 feet on Monday and 9 feet on Tuesday, a total of 30 feet.': 'makes 21 feet,',
    'The canal got Rs 45 crores in May and Rs 20 crores in June, a total of Rs 80 crores.':
      'makes Rs 65 crores,',
    'The sale ran from 9 a.m. to 10 a.m., three hours.': 'is 1 hour,',
  };
  for (const [text, words] of Object.entries(messages))
    test(words, () => {
      const { findings } = linter.lint(createDocument(text, 'markdown'));
      assert.match(findings.map(({ message }) => message).join(), new RegExp(words));
    });
});
