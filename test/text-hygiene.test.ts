import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { takesAn } from './indefinite-article.ts';
import { countFaults, findNewFaults, type TextFault } from './text-hygiene.ts';

const broken: readonly (readonly [TextFault, string])[] = [
  ['doubled space', 'The minister issued a  warning.'],
  ['space before a mark', 'The minister left , he said.'],
  ['space before a mark', 'The minister left .'],
  ['space before a mark', 'The minister ( left) early.'],
  ['stray mark', 'The minister left,.'],
  ['stray mark', 'The minister left,, he said.'],
  ['stray mark', 'The minister left, , he said.'],
  ['stray mark', 'The minister left..'],
  ['stray mark', ', the minister left.'],
  ['wrong a or an', 'It was a awful day.'],
  ['wrong a or an', 'It was an grim day.'],
  ['wrong a or an', 'An report came out.'],
  ['wrong a or an', 'He left. A award followed.'],
  ['lower-case sentence start', 'The minister left. he was late.'],
  ['lower-case sentence start', 'three climbers died.'],
  ['lower-case sentence start', 'He said “no.” they left.'],
  ['capital inside a sentence', 'The mayor said The plan was late.'],
  ['unbalanced marks', 'He called it “late.'],
  ['unbalanced marks', 'He called it late.”'],
  ['unbalanced marks', 'He called it "late.'],
  ['unbalanced marks', 'The mayor (of Arden left.'],
  ['empty markup', 'The minister issued a **** warning.'],
  ['empty markup', 'The minister issued a [](https://example.org/a) warning.'],
  ['empty markup', 'The minister issued a “” warning.'],
  ['broken markup', 'The minister issued a ** warning**.'],
  ['broken markup', 'The minister issued a *warning.'],
  ['empty sentence', 'The minister left. . He was late.'],
  ['empty sentence', 'The minister left.\n\n- \n- He was late.'],
  ['empty sentence', 'The minister left.\n\n…'],
  ['doubled word', 'The minister issued a a warning.'],
  ['doubled word', 'The the minister left.'],
  ['doubled word', 'It was a and startling report.'],
  ['doubled word', 'Hale, a former former banker, left.'],
  ['two speakers', 'She tweeted “Not now,” [SPEAKER TK] said.'],
  ['two speakers', 'He told the board, “Not now,” [SPEAKER TK] said.'],
  ['empty noun', 'She sang in a way.'],
  ['empty noun', 'He is doing a job turning out voters.'],
  ['empty noun', 'Sirens rang out amid scenes in the capital.'],
  ['space at a line’s edge', ' The minister left.'],
  ['space at a line’s edge', 'The minister left. '],
];

const sound = [
  'The minister issued a warning, an hour late, and left.',
  'An FBI agent and a NATO base, a European one, a one-off, an heir, a user, an 8-year-old.',
  'He earned $3.5 million … and .5 percent more (so he said).',
  '# Three hurt in fire\n\nBy Ana Ruiz\n\nARDEN, Ohio — **Three** people *left* “early.”\n\n- One\n- Two\n',
  'The U.S. officials met at 8 p.m. on Monday. “We left,” she said. “Nobody stayed.”',
  'The Guardian said The Times was late.',
  '[The survey](https://example.org/a_b_c) was ~~late~~ early.[^1]\n\n[^1]: A note.',
  'It was chaos: “People ran,” [SPEAKER TK] said. She sang in a way that pleased him, way, way off.',
  '| City | Dead |\n| --- | --- |\n| Arden | 3 |\n',
];

describe('the checks for what an edit leaves behind', () => {
  for (const [fault, text] of broken) {
    test(`find ${fault} in ${JSON.stringify(text)}`, () => {
      assert.ok(
        countFaults(text, 'markdown').has(fault),
        [...countFaults(text, 'markdown').keys()].join(),
      );
    });
  }

  for (const text of sound) {
    test(`find nothing in ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.deepEqual([...countFaults(text, 'markdown')], []);
    });
  }

  test('hold an edit only to what it brought in', () => {
    assert.deepEqual(findNewFaults('a  b. c', 'a  b. c d', 'markdown'), []);
    assert.deepEqual(findNewFaults('A b c.', 'A b  c.', 'markdown'), ['doubled space']);
  });
});

describe('a and an', () => {
  const an =
    'apple hour honest heir honorary F X-ray 8 11 18 80 8,000 11,000 1867 OPEC émigré urgent';
  const a =
    'report European university user usual one one-time once ewe U-turn BBC T-shirt 10 1 100 110 uranium';
  for (const word of an.split(' ')) test(`an ${word}`, () => assert.equal(takesAn(word), true));
  for (const word of a.split(' ')) test(`a ${word}`, () => assert.equal(takesAn(word), false));
  for (const word of ['unidentified', 'unimportant', 'uninsured', 'unusual', 'onerous']) {
    test(`an ${word}`, () => assert.equal(takesAn(word), true));
  }
  for (const word of ['FBI', 'NATO', 'SWAT']) {
    test(`a or an ${word}`, () => assert.equal(takesAn(word), undefined));
  }
});
