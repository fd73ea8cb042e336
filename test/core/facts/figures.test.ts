import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createDocument } from '../../../src/core/index.ts';
import type { Figure } from '../../../src/core/facts/figures.ts';

function findFigures(text: string): readonly Figure[] {
  return createDocument(text, 'plaintext').blocks.flatMap(({ block }) => block.facts.figures);
}

function toWords(text: string): string[] {
  return findFigures(text).map((figure) => `${figure.kind}: ${figure.text}`);
}

describe('figures', () => {
  const read: readonly (readonly [string, ...string[]])[] = [
    ['The program has trained 12,000 teachers.', 'count: 12,000 teachers'],
    ['They hired two hundred and fifty new nurses.', 'count: two hundred and fifty new nurses'],
    ['Repairs will cost $3.4 million.', 'money: $3.4 million'],
    ['The fare is 2.20 pounds, or €2.60.', 'money: 2.20 pounds', 'money: €2.60'],
    [
      'It raised US$5m, £20bn and A$1.5 billion.',
      'money: US$5m',
      'money: £20bn',
      'money: A$1.5 billion',
    ],
    ['It paid 2 million dollars in fees.', 'money: 2 million dollars'],
    ['About 60% of tenants are late.', 'percent: 60% of tenants'],
    ['The deadliest quake since 1985 killed 217 people.', 'date: 1985', 'casualty: 217 people'],
    ['Turnout fell 3 percentage points.', 'percent: 3 percentage points'],
    ['She holds a 12-point lead.', 'percent: 12-point'],
    ['Two-thirds of farmers agree.', 'fraction: Two-thirds of farmers'],
    ['A third of the vote was lost.', 'fraction: A third of the vote'],
    ['Six in 10 voters stayed home.', 'fraction: Six in 10 voters'],
    ['Twelve homes are empty.', 'count: Twelve homes'],
    ['One out of every five homes is empty.', 'fraction: One out of every five homes'],
    ['Half the tenants left.', 'fraction: Half the tenants'],
    ['Between 10 and 15 percent agreed.', 'percent: 10 and 15 percent'],
    ['It cost $8 to $10 million.', 'money: $8 to $10 million'],
    ['ARDEN, Nov. 24 - Two people died.', 'casualty: Two people died'],
    ['ARDEN, May 3 – 14 people died.', 'casualty: 14 people died'],
    ['The fair runs Nov. 24 – 27 in Arden.', 'date: Nov. 24 – 27'],
    ['She left £40,000 to three nieces.', 'money: £40,000', 'count: three nieces'],
    ['Sales fell from 43 to 26.', 'count: 43', 'count: 26'],
    ['An estimated 5,000 people came.', 'count: An estimated 5,000 people'],
    ['Dozens of boats sank.', 'count: Dozens of boats'],
    ['Tens of thousands of refugees came.', 'count: Tens of thousands of refugees'],
    ['Half a dozen villages lost power.', 'count: Half a dozen villages'],
    ['The pit yields 3 million tons.', 'measure: 3 million tons'],
    ['There were 14 deaths per 100,000 people.', 'rate: 14 deaths per 100,000 people'],
    ['Shelling damaged the roofs of three private homes.', 'damage: three private homes'],
    ['Four schools were destroyed.', 'damage: Four schools'],
    ['The blast killed 11 people and injured 30.', 'casualty: 11 people', 'casualty: 30'],
    ['It killed six men, including two guards.', 'casualty: six men', 'casualty: two guards'],
    ['The mum-of-two died on Friday.', 'count: two'],
    ['A dad of five was shot.', 'casualty: A dad of five was shot', 'count: five'],
    ['A driver killed a mum-of-three.', 'casualty: a mum-of-three', 'count: three'],
    ['The mother of two boys was killed.', 'count: two'],
    ['The mother of two boys killed in the fire wept.', 'casualty: two boys killed'],
    ['A family of four died.', 'casualty: four died'],
    ['Dozens were wounded.', 'casualty: Dozens were wounded'],
    ['The flood left 40 missing.', 'casualty: 40 missing'],
    ['A woman was killed.', 'casualty: A woman was killed'],
    ['No one was hurt.', 'casualty: No one was hurt'],
    ['The war has cost thousands of lives.', 'casualty: thousands of lives'],
    ['The death toll rose to 43.', 'casualty: 43'],
    ['The strike could kill 40 people.', 'count: 40 people'],
    ['The governor killed two bills.', 'count: two bills'],
    ['No one came, and one of them said so.'],
  ];
  for (const [text, ...figures] of read) {
    test(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(toWords(text), figures));
  }

  const values: readonly (readonly [string, number, number?])[] = [
    ['12,000 teachers', 12_000],
    ['$3.4 million', 3_400_000],
    ['€20bn', 20_000_000_000],
    ['twenty-one boats', 21],
    ['two hundred and fifty boats', 250],
    ['one million two hundred thousand boats', 1_200_000],
    ['two and a half million boats', 2_500_000],
    ['2½ acres', 2.5],
    ['half a million boats', 500_000],
    ['2 crore 4 lakh 15 thousand 7 voters', 20_415_007],
    ['Rs 3 lakh 20 years ago', 300_000],
    ['three dozen boats', 36],
    ['two-thirds of them', 2 / 3],
    ['six in 10 voters', 0.6],
    ['$8 to $10 million', 8_000_000, 10_000_000],
    ['20-30 boats', 20, 30],
  ];
  for (const [text, value, second] of values) {
    test(`values ${JSON.stringify(text)}`, () => {
      const [figure] = findFigures(text);
      assert.deepEqual([figure?.value, figure?.second], [value, second]);
    });
  }

  test('say what is counted, and whether anybody counted', () => {
    const [dozens, guess, tons] = findFigures(
      'Dozens of boats sank, an estimated 500 crew swam, and 40 tons of fish rotted.',
    );
    assert.deepEqual([dozens?.counted, dozens?.isVague], ['boats', true]);
    assert.deepEqual([guess?.counted, guess?.isVague, guess?.isEstimate], ['crew', false, true]);
    assert.equal(tons?.unit, 'quantity');
  });
});

/** By what makes the numbers innocent: texts in which every number is, and texts in which one is not for that reason. */
const exemptions: readonly {
  readonly id: string;
  readonly exempt: readonly string[];
  readonly not?: readonly string[];
}[] = [
  {
    id: 'year',
    exempt: ['in 2019', 'the 1987 storm', 'the 1990s'],
    not: ['2,019 people', '2000 homes'],
  },
  { id: 'decade', exempt: ['the ’80s', 'the 1960s and 70s', 'the class of ’16'] },
  { id: 'century', exempt: ['19th century'] },
  {
    id: 'date',
    exempt: ['Aug. 27', 'May 3, 2021', '27 August 2023', '2024-04-03', 'Nov. 6 to 10'],
    not: ['May 300 people', '27 aircraft'],
  },
  {
    id: 'clock',
    exempt: ['6:40 a.m.', '0300 GMT', '5 o’clock', 'from 6 to 8 p.m.'],
    not: ['6 amps', '6 people'],
  },
  {
    id: 'age',
    exempt: [
      'Lopez, 43, said',
      'a 34-year-old man',
      '6 months old',
      'aged 9',
      'in her 40s',
      'ages 16 to 24',
      'She turned 65.',
      'people over 65',
    ],
    not: ['Lopez sold 43', 'aged cheese, 9 tons'],
  },
  {
    id: 'duration',
    exempt: [
      'for three hours',
      'a two-week strike',
      '10-day truce',
      '34 years of war',
      'a 60-page report',
    ],
    not: ['three schools'],
  },
  { id: 'ordinal', exempt: ['21st floor', 'the third witness'] },
  {
    id: 'definite-count',
    exempt: [
      'the two leaders',
      'all three suspects',
      'their four children',
      'the 11 people killed in the blast',
    ],
    not: ['about four schools', 'the 12 million voters'],
  },
  {
    id: 'tally',
    exempt: [
      'voted 7-2',
      'a 5-4 decision',
      'ruled 6–3',
      'beat Rovers 3-1',
      'won 6-4, 6-2',
      '3-2 odds',
      'a 100-1 shot',
    ],
    not: ['20-30 boats', 'won 30% of seats', 'at 100 sites'],
  },
  {
    id: 'address',
    exempt: ['18 Elm Street', '1600 N. Oak Ave.'],
    not: ['18 Elm trees', '10 ministers'],
  },
  {
    id: 'label',
    exempt: [
      'Interstate 95',
      'Route 66',
      'Flight 370',
      'Gate 12',
      'Boeing 737',
      'Shahed 136',
      'version 2.1',
      'iOS 17',
      'Category 4 hurricane',
      'type 2 diabetes',
      'Article 5',
      'Section 230',
      'Resolution 1701',
      'Form 10-K',
      'S&P 500',
      'Channel 4',
      'Act 3',
      'page 42',
      'apartment 6',
      'Courtroom 5',
    ],
    not: [
      'US 40 million',
      'trains 12 pilots',
      'Ford 40,000 cars',
      'versions 12 people',
      'categories, 4 people',
      'articles on 5 people',
      'Part of 12 people',
      'Chicago 40 people',
    ],
  },
  {
    id: 'code',
    exempt: [
      'No. 10',
      'the M25',
      'MH370',
      'F-16',
      'S-400',
      'H.R. 1234',
      'Bill 21',
      'case 22-cv-101',
      'G7',
    ],
    not: ['EU27 states', 'cases rose 22'],
  },
  { id: 'proper-name', exempt: ['the Central Park Five', 'at the Four Seasons in town'] },
  { id: 'legal-citation', exempt: ['347 U.S. 483', '[2019] UKSC 41'], not: ['347 U.S. troops'] },
  { id: 'phone', exempt: ['555-0142', 'a 911 call'], not: ['911 people'] },
  { id: 'postcode', exempt: ['OH 44114'], not: ['US 44114 people'] },
  {
    id: 'reading',
    exempt: ['54.5° N', 'fell to -4C', '12 degrees'],
  },
  {
    id: 'distance',
    exempt: ['20 km (12 miles) north of the city'],
    not: ['burned 20 miles of fence'],
  },
  {
    id: 'dimension',
    exempt: ['a 40-seat theater', 'the 12-member council'],
    not: ['40 seats sold'],
  },
  {
    id: 'price-list',
    exempt: ['Tickets cost $12', 'Passes start at $7.50 for children and $9 for adults'],
    not: ['The bridge cost $12 million'],
  },
  {
    id: 'legal-maximum',
    exempt: ['faces up to 10 years in prison', 'bail was set at $50,000'],
    not: ['spent $50,000 on signs'],
  },
  { id: 'capacity', exempt: ['the hall seats 500'], not: ['holds 51% of shares'] },
  { id: 'list-marker', exempt: ['1. First item'], not: ['12 people.'] },
  { id: 'identifier', exempt: ['[^1]', '[3]'], not: ['[3 people]'] },
  { id: 'url-code', exempt: ['https://x.example/2024', '10.1000/xyz123'], not: ['10.5 million'] },
  {
    id: 'idiom',
    exempt: [
      '9/11',
      'zero tolerance',
      'fifty-fifty',
      'a four-star hotel',
      'half an hour',
      'first half',
    ],
    not: ['half of voters', '4 starlings'],
  },
  { id: 'participants', exempt: ['three judges', 'asked four questions'], not: ['three homes'] },
];

describe('numbers that need no source', () => {
  for (const { id, exempt, not = [] } of exemptions) {
    for (const text of exempt) {
      test(`${id}: ${text}`, () => {
        assert.deepEqual(
          findFigures(text).filter(({ exemption }) => exemption === undefined),
          [],
        );
      });
    }
    for (const text of not) {
      test(`not ${id}: ${text}`, () => {
        assert.ok(
          findFigures(text).some(({ exemption }) => exemption !== id),
          toWords(text).join(),
        );
      });
    }
  }

  test('carry the words that belong to them', () => {
    const text = 'Lopez left 18 Elm Street at 6:40 a.m. on Aug. 27, 2023, aboard Flight 370.';
    assert.deepEqual(toWords(text), [
      'label: 18 Elm Street',
      'time: 6:40 a.m.',
      'date: Aug. 27, 2023',
      'label: Flight 370',
    ]);
  });
});

const pieces = [
  '1',
  '12,000',
  '7-2',
  '$3.4 million',
  '6:40',
  '19',
  'one',
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'dozens',
  'of',
  'scores',
  'people',
  'killed',
  'were',
  'percent',
  '%',
  '-',
  ' ',
  '. ',
  ', ',
  '(',
  ')',
  '“',
  '”',
  'Aug.',
  'km',
  '½',
  'third',
  '\u{1F600}',
  '\uD800',
  'é',
  'No.',
];
const draft = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((words) => words.join(' '));

describe('whatever the text', () => {
  test('figures lie in the prose, in order, and hold their number', () => {
    fc.assert(
      fc.property(fc.oneof(draft, fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
        for (const { block } of createDocument(text, 'plaintext').blocks) {
          let last = 0;
          for (const figure of block.facts.figures) {
            assert.ok(figure.start >= last && figure.end <= block.text.length);
            assert.ok(figure.start <= figure.number.start && figure.number.end <= figure.end);
            assert.equal(block.text.slice(figure.start, figure.end), figure.text);
            last = figure.start;
          }
        }
      }),
    );
  });

  test('a long line of numbers takes no more than its length in time', () => {
    for (const piece of [
      '1-',
      '1 ',
      'one hundred and ',
      'a ',
      'dozens of ',
      '(',
      '1/',
      'killed 1 ',
      'US ',
      '$1 to ',
    ]) {
      const text = piece.repeat(7500 / piece.length);
      const start = process.threadCpuUsage();
      findFigures(text);
      assert.ok(process.threadCpuUsage(start).user < 3e6, JSON.stringify(piece));
    }
  });
});
