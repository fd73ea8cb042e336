import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCopydeskJson } from '../../src/config/copydesk-json.ts';
import { setSeverity } from '../../src/config/set-severity.ts';
import { applyEdits, resolveSettings } from '../../src/core/index.ts';

/** A file before and after `figure-no-source` is turned off. */
const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'an empty object, as a new file starts',
    '{}\n',
    '{\n  "rules": {\n    "figureNoSource": "off"\n  }\n}\n',
  ],
  [
    'settings on one line',
    '{ "showHints": true }',
    '{ "showHints": true, "rules": { "figureNoSource": "off" } }',
  ],
  [
    'settings with comments, four spaces and Windows line ends',
    '{\r\n    // ours\r\n    "showHints": true // all\r\n}\r\n',
    '{\r\n    // ours\r\n    "showHints": true, // all\r\n    "rules": {\r\n        "figureNoSource": "off"\r\n    }\r\n}\r\n',
  ],
  [
    'other rules on one line',
    '{\n  "rules": { "puffery": "off" }, // ads\n}\n',
    '{\n  "rules": { "puffery": "off", "figureNoSource": "off" }, // ads\n}\n',
  ],
  [
    'other rules on lines of their own, with tabs',
    '{\n\t"rules": {\n\t\t"puffery": "off", // ads\n\t},\n}\n',
    '{\n\t"rules": {\n\t\t"puffery": "off", // ads\n\t\t"figureNoSource": "off",\n\t},\n}\n',
  ],
  [
    'rules that are yet to come',
    '{\n  "rules": {\n    // none\n  }\n}',
    '{\n  "rules": {\n    // none\n    "figureNoSource": "off"\n  }\n}',
  ],
  [
    'the rule itself, set otherwise',
    '{ "rules": { "figureNoSource": /* for now */ "error", "puffery": "off" } }',
    '{ "rules": { "figureNoSource": /* for now */ "off", "puffery": "off" } }',
  ],
  [
    'the rule by its id',
    '{ "rules": { "figure-no-source": "hint" } }',
    '{ "rules": { "figure-no-source": "off" } }',
  ],
  [
    'the rule twice, of which the last counts',
    '{ "rules": { "figureNoSource": "hint", "figure-no-source": "error" } }',
    '{ "rules": { "figureNoSource": "hint", "figure-no-source": "off" } }',
  ],
  [
    'the rule with a value that is none',
    '{ "rules": { "figureNoSource": false } }',
    '{ "rules": { "figureNoSource": "off" } }',
  ],
  [
    'options of the rule, which stay',
    '{\n  "options": { "figureNoSource": { "minimumCount": 3 } }\n}\n',
    '{\n  "options": { "figureNoSource": { "minimumCount": 3 } },\n  "rules": {\n    "figureNoSource": "off"\n  }\n}\n',
  ],
];

for (const [name, before, after] of cases) {
  test(`a rule is turned off in ${name}`, () => {
    const edits = setSeverity(before, 'figure-no-source', 'off');
    assert.ok(edits);
    const text = applyEdits(before, edits);
    assert.equal(text, after);
    const { raw, problems } = readCopydeskJson(text);
    assert.deepEqual(problems, []);
    const resolved = resolveSettings(raw);
    assert.deepEqual(resolved.problems, []);
    assert.equal(resolved.settings.rules['figure-no-source']?.severity, 'off');
  });
}

test('a rule becomes a hint', () => {
  const text = '{ "rules": { "puffery": "error" } }';
  const edits = setSeverity(text, 'puffery', 'hint');
  assert.ok(edits);
  assert.equal(applyEdits(text, edits), '{ "rules": { "puffery": "hint" } }');
});

for (const text of [
  '',
  '{ "rules": {',
  '[]',
  '{ "rules": "off" }',
  '{ "rules": { "puffery": { "severity": "off" } } }',
  '{ "rules": { "puffery": ["error", 3] } }',
]) {
  test(`nothing is said of a rule in ${JSON.stringify(text)}`, () => {
    assert.equal(setSeverity(text, 'puffery', 'off'), undefined);
  });
}
