import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createDocument,
  createSheet,
  defaultSettings,
  type Sheet,
} from '../../../src/core/index.ts';

type SheetFigure = Sheet['figures'][number];

function readFigures(text: string): readonly SheetFigure[] {
  return createSheet(createDocument(text, 'markdown'), defaultSettings).figures;
}

function toTwins(text: string): readonly (readonly string[])[] {
  return readFigures(text).map((figure) => [figure.text, ...figure.twins.map((twin) => twin.text)]);
}

function toTexts(text: string): readonly string[] {
  return readFigures(text).map((figure) => figure.text);
}

describe('a figure on the fact-check sheet', () => {
  test('says its value, unit, bound and what it counts', () => {
    const [first, second] = readFigures(
      'The council will cut up to 200 night jobs. It pays between $2 and $3 million, the mayor said.',
    ).map(({ value, second: other, bound, unit, counted, status }) => ({
      value,
      second: other,
      bound,
      unit,
      counted,
      status,
    }));
    assert.deepEqual(first, {
      value: 200,
      second: null,
      bound: 'at-most',
      unit: null,
      counted: 'night jobs',
      status: 'unsourced',
    });
    assert.deepEqual(second, {
      value: 2e6,
      second: 3e6,
      bound: null,
      unit: 'dollar',
      counted: null,
      status: 'attributed',
    });
  });

  test('holds the total that a share is a share of', () => {
    const figures = readFigures('Only 11 of the 15 directors left the two mills.');
    assert.deepEqual(
      figures.map(({ text, status }) => [text, status]),
      [
        ['11', 'unsourced'],
        ['15', 'unsourced'],
        ['two', 'exempt'],
      ],
    );
  });

  test('points to the figures that count the same, wherever they stand', () => {
    assert.deepEqual(
      toTwins(
        '# Blast kills 12\n\nThe blast killed 14 people. It hurt nine people.\n\nOf the 14 dead, most were guards.',
      ),
      [
        ['12', '14 people', '14 dead'],
        ['14 people', '12', '14 dead'],
        ['nine people'],
        ['14 dead', '12', '14 people'],
      ],
    );
  });

  test('points to the same amount in the same unit', () => {
    assert.deepEqual(
      toTwins('The pier cost $3.4 million.\n\nThe fund gave €3.4 million; $3.4m came back.'),
      [['$3.4 million', '$3.4m'], ['€3.4 million'], ['$3.4m', '$3.4 million']],
    );
  });

  test('has words that are those of the draft', () => {
    const text = '# Blast kills **12**\n\nThe blast killed *14* people.';
    const figures = readFigures(text);
    assert.deepEqual(
      figures.map(({ twins }) => twins.length),
      [1, 1],
    );
    for (const { start, end, text: words, twins } of figures) {
      assert.equal(text.slice(start, end), words);
      for (const twin of twins) assert.equal(text.slice(twin.start, twin.end), twin.text);
    }
  });

  test('is carried to a sentence that opens with a part of what was counted', () => {
    const figures = readFigures('Police said the blast hurt 11 people. Four were nurses.');
    assert.deepEqual(
      figures.map(({ text, status }) => [text, status]),
      [
        ['11 people', 'attributed'],
        ['Four', 'carried'],
      ],
    );
  });

  test('is cited from a link, a note, a footnote or the source line of its table', () => {
    const text =
      'It lost [$4 million](https://example.org/audit). It has 900 homes<!-- src: census -->.\n\n' +
      'Fees rose to $3 million.[^1]\n\n| Mill | Cost |\n| --- | --- |\n| Arden | $640,000 |\n\n' +
      '*Source: county audit, page 3*\n\n| Mill | Cost |\n| --- | --- |\n| Lisk | $520,000 |\n\nThe end.\n';
    assert.deepEqual(
      readFigures(text).map((each) => [each.text, each.status, each.source?.name]),
      [
        ['$4 million', 'cited', 'https://example.org/audit'],
        ['900 homes', 'cited', 'census'],
        ['$3 million', 'cited', '[^1]'],
        ['$640,000', 'cited', 'county audit, page 3'],
        ['page 3', 'exempt', undefined],
        ['$520,000', 'unsourced', undefined],
      ],
    );
  });

  test('is no telephone, no hour and no number of a thing', () => {
    const exempt = [
      'Ring 0800 555 0199 or 1800 444 000, or 020 7946 0999.',
      'Call 101, quoting log 57.',
      'At ten to five the bell rings.',
      'She took the 8.14 to Larkton.',
      'The pump at borehole 3 needs a part.',
    ];
    for (const text of exempt) {
      assert.ok(
        readFigures(text).every(({ status }) => status === 'exempt'),
        text,
      );
    }
  });

  test('is in pence, and no range where a share and its end stand side by side', () => {
    assert.deepEqual(toTexts('The dividend was cut to 7p from 9.5p.'), ['7p', '9.5p']);
    assert.deepEqual(toTexts('The shares fell 5.2% to 187p.'), ['5.2%', '187p']);
    assert.deepEqual(toTexts('The index rose 0.5 percent to 3,121.65.'), [
      '0.5 percent',
      '3,121.65',
    ]);
    assert.deepEqual(toTexts('Growth was 3% to 4%.'), ['3% to 4%']);
  });
});
