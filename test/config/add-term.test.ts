import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTerm } from '../../src/config/add-term.ts';
import { readCopydeskJson } from '../../src/config/copydesk-json.ts';
import { applyEdits, resolveSettings } from '../../src/core/index.ts';

/** A file before and after “chilling” is allowed; “old” holds already by other settings. */
const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  ['an empty object', '{}', '{\n  "allowedTerms": ["old", "chilling"]\n}'],
  [
    'a setting on the same line',
    '{ "showHints": true }',
    '{ "showHints": true, "allowedTerms": ["old", "chilling"] }',
  ],
  [
    'settings with comments',
    '{\n  "showHints": true, // on\n}\n',
    '{\n  "showHints": true, // on\n  "allowedTerms": ["old", "chilling"],\n}\n',
  ],
  [
    'only a comment',
    '{\n  // nothing yet\n}\n',
    '{\n  // nothing yet\n  "allowedTerms": ["old", "chilling"]\n}\n',
  ],
  ['a list on one line', '{"allowedTerms":["a","b"]}', '{"allowedTerms":["a","b", "chilling"]}'],
  [
    'a list with a comma at its end, and tabs',
    '{\n\t"allowedTerms": [\n\t\t"a", /* b,\n\t\tc */\n\t]\n}\n',
    '{\n\t"allowedTerms": [\n\t\t"a", /* b,\n\t\tc */\n\t\t"chilling",\n\t]\n}\n',
  ],
  [
    'comments behind the words, Windows line ends',
    '{\r\n    "allowedTerms": [\r\n        "a", // one\r\n        "b" // two\r\n    ]\r\n}\r\n',
    '{\r\n    "allowedTerms": [\r\n        "a", // one\r\n        "b", // two\r\n        "chilling"\r\n    ]\r\n}\r\n',
  ],
  [
    'a list that stands twice, of which the last counts',
    '{ "allowedTerms": ["a"], "allowedTerms": ["b"] }',
    '{ "allowedTerms": ["a"], "allowedTerms": ["b", "chilling"] }',
  ],
  ['an empty list', '{ "allowedTerms": [ ] }', '{ "allowedTerms": ["chilling"] }'],
  [
    'a list of comments',
    '{\n  "allowedTerms": [\n    // none\n  ]\n}',
    '{\n  "allowedTerms": [\n    // none\n    "chilling"\n  ]\n}',
  ],
];

for (const [name, before, after] of cases) {
  test(`a term is added to ${name}`, () => {
    const edits = addTerm(before, 'allowedTerms', 'chilling', ['old']);
    assert.ok(edits);
    const text = applyEdits(before, edits);
    assert.equal(text, after);
    const { raw, problems } = readCopydeskJson(text);
    assert.deepEqual(problems, []);
    assert.ok(resolveSettings(raw).settings.allowedTerms.includes('chilling'));
  });
}

test('quotation marks in a term do no harm', () => {
  const edits = addTerm('{}', 'houseTerms', 'the "war"', []);
  assert.ok(edits);
  const { raw } = readCopydeskJson(applyEdits('{}', edits));
  assert.deepEqual(resolveSettings(raw).settings.houseTerms, ['the "war"']);
});

for (const text of ['', '{ "showHints": tru', '[]', '{ "allowedTerms": "all" }', '"x"']) {
  test(`nothing is added to ${JSON.stringify(text)}`, () => {
    assert.equal(addTerm(text, 'allowedTerms', 'chilling', []), undefined);
  });
}
