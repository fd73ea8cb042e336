import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  createDocument,
  createLinter,
  defaultSettings,
  rules,
  type Finding,
  type Rule,
} from '../src/core/index.ts';
import { brokenShapes, hugeShapes, repeatedShapes, type Shape } from './bad-shapes.ts';
import { createDesk } from './cli/desk.ts';
import { lintByLaw } from './lint-laws.ts';
import { applyTyping, draft, languages, typing } from './random-drafts.ts';

/** Seconds of work, however busy the machine is otherwise: a hang takes longer, a slow machine does not. */
const limit = 60;

function testShapes(shapes: readonly Shape[]): void {
  for (const { name, text } of shapes) {
    for (const language of languages) {
      test(`${name}, as ${language}`, () => {
        const start = process.threadCpuUsage();
        lintByLaw(text, language);
        const spent = process.threadCpuUsage(start).user / 1e6;
        assert.ok(spent < limit, `took ${Math.round(spent)} s`);
      });
    }
  }
}

describe('five megabytes on one line are read, and none of it is lost:', () =>
  testShapes(hugeShapes));
describe('a mark many times over is read in good time:', () => testShapes(repeatedShapes));
describe('a broken draft is read:', () => testShapes(brokenShapes));

describe('the command line', () => {
  test('reads every broken draft in a folder and says where each finding stands', (t) => {
    const files = brokenShapes.filter(
      ({ text }) => !/\p{Surrogate}/u.test(text) && !text.includes('\0'),
    );
    const names = files.map((_, i) => `${String(i).padStart(2, '0')}.md`);
    const desk = createDesk(
      t,
      Object.fromEntries(files.map(({ text }, i) => [names[i] ?? '', text])),
    );
    const { status, stdout, stderr } = desk.run(['lint', '--format', 'json']);
    assert.deepEqual([status, stderr], [1, []]);
    const result: {
      files: { path: string; findings: { start: number; end: number; text: string }[] }[];
    } = JSON.parse(stdout);
    assert.deepEqual(
      result.files.map(({ path }) => path),
      names,
    );
    for (const [i, { findings }] of result.files.entries()) {
      const text = files[i]?.text.replace(/^\uFEFF/, '') ?? '';
      for (const each of findings) assert.equal(text.slice(each.start, each.end), each.text);
    }
  });

  test('fixes nothing in a draft that has nothing safe to fix, to the byte', (t) => {
    const files = brokenShapes.filter(({ name }) => name !== 'an open quotation');
    const desk = createDesk(t, Object.fromEntries(files.map(({ text }, i) => [`${i}.txt`, text])));
    assert.equal(desk.run(['fix', '.']).stdout, '0 fixes in 0 files\n');
    for (const [i, { text }] of files.entries()) {
      assert.deepEqual(desk.read(`${i}.txt`), Buffer.from(text));
    }
  });

  test('calls a surrogate that was written as UTF-8 what it is', (t) => {
    const desk = createDesk(t, { 'a.txt': Buffer.from([0x54, 0x4b, 0xed, 0xa0, 0x80]) });
    const { status, stderr } = desk.run(['lint', 'a.txt']);
    assert.deepEqual(
      [status, stderr],
      [2, ['copydesk: a.txt: is not UTF-8 text; save it as UTF-8']],
    );
  });
});

describe('a rule that throws', () => {
  const [first] = rules;
  assert.ok(first);
  const broken: Rule = {
    meta: { ...first.meta, id: 'broken' },
    check: () => {
      throw new Error('out of order');
    },
  };
  const half: Rule = {
    meta: { ...first.meta, id: 'half' },
    *check() {
      yield { span: { start: 0, end: 3 }, messageId: 'nowhere' };
    },
  };

  test('is named, and hides no finding of the others', () => {
    const document = createDocument('The mayor, TK, left.', 'markdown');
    const { findings, failures } = createLinter(defaultSettings, [broken, ...rules, half]).lint(
      document,
    );
    assert.deepEqual(
      failures.map(({ ruleId }) => ruleId),
      ['broken', 'half'],
    );
    assert.match(String(failures[0]?.error), /out of order/);
    assert.deepEqual(findings, createLinter(defaultSettings).lint(document).findings);
    assert.notEqual(findings.length, 0);
  });
});

describe('whatever is typed', () => {
  const language = fc.constantFrom(...languages);
  const runs = { seed: 20_26, numRuns: 300 };

  test('linting keeps its laws', () => {
    fc.assert(
      fc.property(draft, language, (text, id) => {
        lintByLaw(text, id);
      }),
      runs,
    );
  });

  test('a draft that was typed gives the findings of one that was opened', () => {
    fc.assert(
      fc.property(draft, typing, language, (text, edit, id) => {
        const next = applyTyping(text, edit);
        const previous = createDocument(text, id);
        createLinter(defaultSettings).lint(previous);
        assert.deepEqual(lintByLaw(next, id, previous), lintByLaw(next, id));
      }),
      runs,
    );
  });

  test('line ends make no difference', () => {
    fc.assert(
      fc.property(draft, language, (text, id) => {
        const lines = text.replaceAll(/\r\n?/g, '\n');
        const expected = toWords(lines, lintByLaw(lines, id));
        for (const lineEnd of ['\r\n', '\r']) {
          const other = lines.replaceAll('\n', lineEnd);
          assert.deepEqual(toWords(other, lintByLaw(other, id)), expected);
        }
      }),
      runs,
    );
  });
});

function toWords(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, span }) => {
    const words = text.replace(/^\uFEFF/, '').slice(span.start, span.end);
    return `${ruleId}: ${words.replaceAll(/\r\n?/g, '\n')}`;
  });
}
