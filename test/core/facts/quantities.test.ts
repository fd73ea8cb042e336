import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument } from '../../../src/core/index.ts';
import type { Figure } from '../../../src/core/facts/figures.ts';

function findFigures(text: string): readonly Figure[] {
  return createDocument(text, 'plaintext').blocks.flatMap(({ block }) => block.facts.figures);
}

function readFirst(text: string): Figure {
  const [figure] = findFigures(text);
  assert.ok(figure, `no figure in ${JSON.stringify(text)}`);
  return figure;
}

describe('the bound of a figure', () => {
  const bounds: readonly (readonly [string, string?])[] = [
    ['The hall seats 500 people.'],
    ['About 200 jobs will go.', 'about: About'],
    ['Some 200 jobs will go.', 'about: Some'],
    ['Nearly 61% of tenants left.', 'nearly: Nearly'],
    ['Almost $3 million was lost.', 'nearly: Almost'],
    ['More than 40 boats sank.', 'more-than: More than'],
    ['Over 40 boats sank.', 'more-than: Over'],
    ['More than an estimated 5,000 people came.', 'about: an estimated'],
    ['Fewer than 40 boats sank.', 'less-than: Fewer than'],
    ['At least another 40 boats sank.', 'at-least: At least'],
    ['No fewer than 40 boats sank.', 'at-least: No fewer than'],
    ['Up to 500 jobs could go.', 'at-most: Up to'],
    ['Savings of as much as $900 are likely.', 'at-most: as much as'],
    ['No more than 40 boats sank.', 'at-most: No more than'],
    ['It wants 500-plus nurses.', 'at-least: plus'],
    ['It wants 500+ nurses.', 'at-least: +'],
    ['It wants 500 or more nurses.', 'at-least: or more'],
    ['It wants 20 boats or so.', 'about: or so'],
    ['Five hundred or fewer came.', 'at-most: or fewer'],
    ['Handsome 20 boats sank.'],
  ];
  for (const [text, expected] of bounds) {
    test(`is ${expected ?? 'none'} in ${JSON.stringify(text)}`, () => {
      const { bound } = readFirst(text);
      const words = bound && `${bound.kind}: ${text.slice(bound.start, bound.end)}`;
      assert.equal(words, expected);
    });
  }
});

describe('the unit of a figure', () => {
  const units: readonly (readonly [string, string?])[] = [
    ['The bid was $3 million.', 'dollar'],
    ['The bid was US$3 million.', 'US dollar'],
    ['The bid was A$3 million.', 'Australian dollar'],
    ['The bid was 3 million Canadian dollars.', 'Canadian dollar'],
    ['The bid was EUR 30.', 'euro'],
    ['The bid was 3 million euros.', 'euro'],
    ['The bid was £3m.', 'pound'],
    ['It paid 500 pounds.', 'pound'],
    ['It lifted 500 pounds.', 'pound of weight'],
    ['Turnout was 60%.', 'percent'],
    ['Turnout was 60 per cent.', 'percent'],
    ['Turnout rose five percentage points.', 'percentage point'],
    ['The rate rose 25 basis points.', 'basis point'],
    ['The road is 12 km long.', 'kilometer'],
    ['The road is 12 kilometres long.', 'kilometer'],
    ['The road is 12 miles long.', 'mile'],
    ['The ship carried 900 tonnes.', 'tonne'],
    ['The ship carried 900 tons.', 'ton'],
    ['The ship carried 900 metric tons.', 'tonne'],
    ['The plot has 60 sq ft.', 'square foot'],
    ['It was 40 degrees Celsius.', 'degree Celsius'],
    ['It was 40°F.', 'degree Fahrenheit'],
    ['It was 40 degrees.', 'degree'],
    ['It took six hrs to get 20 boats out.'],
    ['It took 6 hrs to get out.', 'hour'],
    ['The fleet has 40 boats.'],
  ];
  for (const [text, expected] of units) {
    test(`is ${expected ?? 'none'} in ${JSON.stringify(text)}`, () =>
      assert.equal(readFirst(text).unitName, expected));
  }
});

describe('what a figure is a figure of', () => {
  const things: readonly (readonly [string, string?])[] = [
    ['The council will cut 200 jobs.', 'counted: job'],
    ['Fire took three private homes.', 'counted: private home'],
    ['It wants 500-plus new nurses.', 'counted: new nurse'],
    ['The council will cut 200 night jobs.', 'counted: night job'],
    ['The 12 women left.', 'counted: woman'],
    ['It hired 40 policewomen.', 'counted: policewoman'],
    ['It shut 12 libraries and a pool.', 'counted: library'],
    ['About 60% of tenants are late.', 'whole: tenant'],
    ['Two-thirds of the farmers left.', 'whole: farmer'],
    ['One in five children goes hungry.', 'whole: child'],
    ['The $3 million bridge opened.', 'measured: bridge'],
    ['Its $2.5 billion road budget grew.', 'measured: road budget'],
    ['The 60-mile trail reopens Friday.', 'measured: trail'],
    ['A five-year deal was signed.', 'measured: deal'],
    ['Repairs will cost $3 million.'],
    ['The toll rose to 43.'],
  ];
  for (const [text, expected] of things) {
    test(`is ${expected ?? 'unsaid'} in ${JSON.stringify(text)}`, () => {
      const { thing } = readFirst(text);
      const words = thing && `${thing.relation}: ${[...thing.modifiers, thing.head].join(' ')}`;
      assert.equal(words, expected);
    });
  }
});

describe('the last digit of a figure', () => {
  const steps: readonly (readonly [string, number?])[] = [
    ['12,000 teachers', 1],
    ['3.4 million teachers', 100_000],
    ['$3.45', 0.01],
    ['£20bn', 1_000_000_000],
    ['two million boats', 1_000_000],
    ['two and a half million boats', 100_000],
    ['twenty-one boats', 1],
    ['20-30 boats', 1],
    ['two-thirds of them'],
  ];
  for (const [text, expected] of steps) {
    test(`is worth ${expected ?? 'nothing known'} in ${JSON.stringify(text)}`, () => {
      const { step } = readFirst(text);
      if (expected === undefined) assert.equal(step, undefined);
      else assert.ok(Math.abs((step ?? 0) - expected) < expected * 1e-9, String(step));
    });
  }
});

describe('a scale that two figures share', () => {
  const shared: readonly (readonly [string, ...number[]])[] = [
    ['It raised $26 and $31 million.', 26e6, 31e6],
    ['It raised $6, $5 and $3 million.', 6e6, 5e6, 3e6],
    ['It fell from $31 to $26 million.', 31e6, 26e6],
    ['It cost between $8 and $10 million.', 8e6],
    ['It pays $800 to $1 million.', 800],
    ['It rose from 800 to 1 million.', 800, 1e6],
    ['It sold 3 boats and $5 million of bonds.', 3, 5e6],
    ['It took in $900 and 5 million visitors.', 900, 5e6],
    ['Sales rose from 2.3 million to 2.9 million.', 2.3e6, 2.9e6],
  ];
  for (const [text, ...expected] of shared) {
    test(`makes ${expected.join(', ')} of ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        findFigures(text).map(({ value }) => value),
        expected,
      ));
  }
});

describe('a number that nobody counted', () => {
  const counts: readonly (readonly [string, boolean])[] = [
    ['A dozen homes are empty.', true],
    ['Hundreds of homes are empty.', true],
    ['A hundred homes are empty.', true],
    ['Twelve homes are empty.', false],
    ['Three dozen homes are empty.', false],
    ['Two hundred homes are empty.', false],
  ];
  for (const [text, isVague] of counts) {
    test(`${isVague ? 'is' : 'is not'} in ${JSON.stringify(text)}`, () =>
      assert.equal(readFirst(text).isVague, isVague));
  }
});
