import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  createDocument,
  createLinter,
  defaultSettings,
  findNearestName,
  resolveSettings,
  rules,
} from '../../src/core/index.ts';
import { measureCpu } from '../cpu-time.ts';

describe('settings', () => {
  test('have defaults for everything', () => {
    assert.deepEqual(resolveSettings(), { settings: defaultSettings, problems: [] });
    assert.deepEqual(resolveSettings({}, undefined, {}), {
      settings: defaultSettings,
      problems: [],
    });
    assert.deepEqual(
      Object.keys(defaultSettings.rules).toSorted(),
      rules.map(({ meta }) => meta.id).toSorted(),
    );
  });

  test('take the later layer over the earlier one, key by key', () => {
    const { settings, problems } = resolveSettings(
      { spelling: 'UK', allowedTerms: ['grim'], rules: { ignoreComment: 'off' } },
      { allowedTerms: ['stark'], rules: { placeholder: 'hint' } },
    );
    assert.deepEqual(problems, []);
    assert.equal(settings.spelling, 'UK');
    assert.deepEqual(settings.allowedTerms, ['stark']);
    assert.equal(settings.rules['ignore-comment']?.severity, 'off');
    assert.equal(settings.rules['placeholder']?.severity, 'hint');
  });

  test('let a later “default” undo an earlier severity', () => {
    const { settings } = resolveSettings(
      { rules: { ignoreComment: 'off' } },
      { rules: { ignoreComment: 'default' } },
    );
    assert.equal(settings.rules['ignore-comment']?.severity, undefined);
  });

  test('know a rule by its id too', () => {
    const { settings, problems } = resolveSettings({ rules: { 'ignore-comment': 'hint' } });
    assert.deepEqual(problems, []);
    assert.equal(settings.rules['ignore-comment']?.severity, 'hint');
  });

  for (const [raw, path, message] of [
    [[], [], 'must be an object'],
    ['x', [], 'must be an object'],
    [{ showHints: 1 }, ['showHints'], 'must be true or false'],
    [{ allowedTerms: [1] }, ['allowedTerms'], 'must be a list of strings'],
    [{ spelling: 'uk' }, ['spelling'], 'must be "US" or "UK"'],
    [{ rules: 'off' }, ['rules'], 'must be an object'],
    [{ rules: { ignoreComment: true } }, ['rules', 'ignoreComment'], 'must be one of'],
    [{ options: [] }, ['options'], 'must be an object'],
    [{ options: { ignoreComment: 3 } }, ['options', 'ignoreComment'], 'must be an object'],
  ] as const) {
    test(`call ${JSON.stringify(raw)} an error and keep the rest`, () => {
      const { settings, problems } = resolveSettings(raw, { genre: 'review' });
      assert.equal(problems.length, 1);
      assert.deepEqual(problems[0]?.path, path);
      assert.equal(problems[0].severity, 'error');
      assert.ok(problems[0].message.startsWith(message), problems[0].message);
      assert.deepEqual(settings, { ...defaultSettings, genre: 'review' });
    });
  }

  for (const [raw, meant] of [
    [{ rules: { placeholder: 'eror' } }, 'error'],
    [{ genre: 'revew' }, 'review'],
    [{ genre: 'poetry' }, undefined],
    [{ genre: 3 }, undefined],
  ] as const) {
    test(`guess what was meant by ${JSON.stringify(raw)}: ${meant ?? 'nothing'}`, () => {
      const guess = /; did you mean "(\w+)"\?$/.exec(
        resolveSettings(raw).problems[0]?.message ?? '',
      );
      assert.equal(guess?.[1], meant);
    });
  }

  for (const [raw, path, message] of [
    [{ showHint: true }, ['showHint'], 'unknown setting "showHint"; did you mean "showHints"?'],
    [
      { 'copydesk.showHints': true },
      ['copydesk.showHints'],
      'unknown setting "copydesk.showHints"; did you mean "showHints"?',
    ],
    [
      { 'copydesk.rules.puffery': 'off' },
      ['copydesk.rules.puffery'],
      'unknown setting "copydesk.rules.puffery"; did you mean "rules"?',
    ],
    [
      { rules: { ignoreComent: 'off' } },
      ['rules', 'ignoreComent'],
      'unknown rule "ignoreComent"; did you mean "ignoreComment"?',
    ],
    [{ options: { nobodyKnows: {} } }, ['options', 'nobodyKnows'], 'unknown rule "nobodyKnows"'],
    [
      { options: { ignoreComment: { loud: 1 } } },
      ['options', 'ignoreComment', 'loud'],
      'unknown option "loud"',
    ],
  ] as const) {
    test(`warn of the unknown name in ${JSON.stringify(raw)}`, () => {
      assert.deepEqual(resolveSettings(raw).problems, [{ path, message, severity: 'warning' }]);
    });
  }

  test('survive any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const { settings } = resolveSettings(a, { rules: b, options: b });
        createLinter(settings).lint(createDocument('A chilling warning, TK.', 'markdown'));
      }),
    );
  });

  test('do not mistake the names of objects’ own parts for settings', () => {
    const raw = JSON.parse(
      '{"__proto__": {"showHints": true}, "constructor": 1, "rules": {"toString": "off"}, "options": {"ignoreComment": {"toString": 1}}}',
    );
    const { settings, problems } = resolveSettings(raw);
    assert.equal(settings.showHints, false);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning', 'warning', 'warning', 'warning'],
    );
  });
});

describe('the nearest name', () => {
  test('is the one that takes the fewest keystrokes', () => {
    assert.equal(findNearestName('lnit', ['lint', 'fix']), 'lint');
    assert.equal(
      findNearestName('LOADEDADJECTIVE', ['loadedAdjective', 'loadedNoun']),
      'loadedAdjective',
    );
  });

  test('is not looked for among names of quite another length', () => {
    const own = { ['x'.repeat(3_000_000)]: 'off' };
    const spent = measureCpu(() => {
      const { problems } = resolveSettings({ rules: own });
      assert.match(problems[0]?.message ?? '', /^unknown rule "x+"$/);
    });
    assert.ok(spent < 3, `${spent} s`);
    assert.equal(findNearestName('ab', ['a', 'abcde', 'abcd']), 'a');
  });

  test('is none when nothing is near', () => {
    assert.equal(findNearestName('zebra', ['lint', 'fix']), undefined);
    assert.equal(findNearestName('x', []), undefined);
  });
});
