import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  createDocument,
  createLinter,
  defaultSettings,
  rules,
  type Finding,
  type Linter,
  type Rule,
} from '../src/core/index.ts';
import type { RuleCases } from '../src/core/rules/cases.ts';
import { applyEdits } from '../src/core/edit.ts';
import { findFixFaults } from './fix-faults.ts';
import { readMarkedText } from './marked-text.ts';

const folder = new URL('../src/core/rules/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const sources = new Map<string, RuleCases>();
for (const id of folders) sources.set(id, await readCases(id));

async function readCases(id: string): Promise<RuleCases> {
  const file = new URL(`${id}/cases.ts`, folder);
  const module: { readonly default: RuleCases } = await import(file.href);
  return module.default;
}

test('every rule says what to write and when the words are fine, or its lexicon does', () => {
  const silent = rules.filter(({ meta, kinds }) => !kinds && (!meta.remedy || !meta.fine));
  assert.deepEqual(
    silent.map(({ meta }) => meta.id),
    [],
  );
});

/** All rules as they come, and the rule in question even if it is off or waits for a setting. */
function createLinterFor({ meta }: Rule): Linter {
  const settings = {
    ...defaultSettings,
    storyFurniture: meta.id === 'missing-story-furniture',
  };
  if (meta.defaultSeverity !== 'off') return createLinter(settings);
  const own = defaultSettings.rules[meta.id] ?? { options: {} };
  return createLinter({
    ...settings,
    rules: { ...settings.rules, [meta.id]: { ...own, severity: 'hint' } },
  });
}

function lint(linter: Linter, text: string): readonly Finding[] {
  const { findings, failures } = linter.lint(createDocument(text, 'markdown'));
  assert.deepEqual(failures, []);
  return findings;
}

function toWords(text: string, findings: readonly Finding[]): string {
  const words = findings.map(
    ({ ruleId, span }) => `${ruleId}: “${text.slice(span.start, span.end)}”`,
  );
  return words.length > 0 ? words.join('; ') : 'nothing';
}

test('every rule has a folder and every folder a rule', () => {
  assert.deepEqual(folders.toSorted(), rules.map(({ meta }) => meta.id).toSorted());
});

test('every folder holds the three files and nothing else', () => {
  for (const id of folders) {
    const files = readdirSync(new URL(id, folder)).toSorted();
    assert.deepEqual(files, ['README.md', 'cases.ts', 'rule.ts'], id);
  }
});

test('every page says in its own words why, and when to turn the rule off', () => {
  for (const id of folders) {
    const page = readFileSync(new URL(`${id}/README.md`, folder), 'utf8');
    assert.match(page, /^## Why\n+(?!#|<!--)\S/m, id);
    assert.match(page, /^## When to turn it off\n+(?!#|<!--)\S/m, id);
  }
});

test('every rule has an id of its own', () => {
  const ids = rules.map(({ meta }) => meta.id);
  assert.equal(new Set(ids).size, ids.length);
});

for (const rule of rules) {
  const cases = sources.get(rule.meta.id);
  if (!cases) continue;
  describe(rule.meta.id, () => {
    testMeta(rule);
    testCases(rule, cases);
  });
}

function testMeta({ meta }: Rule): void {
  test('has an id in kebab case', () => assert.match(meta.id, /^[a-z]+(?:-[a-z]+)+$|^[a-z]+$/));

  test('sums itself up in one sentence', () => {
    assert.match(meta.summary, /^\p{Lu}[^.!?\n]*(?:[.!?](?=\S)[^.!?\n]*)*\.$/u);
  });

  test('says what it finds in whole sentences', () => {
    for (const message of Object.values(meta.messages)) {
      assert.match(message, /^[\p{Lu}“"{][\s\S]*[.?]$/u);
      assert.doesNotMatch(message, /\bplease\b|\berror\b/i);
    }
  });

  test('describes its options', () => {
    for (const [name, { description }] of Object.entries(meta.options)) {
      assert.match(name, /^[a-z][A-Za-z]*$/);
      assert.match(description, /^\p{Lu}[\s\S]*\.$/u);
    }
  });

  test('names the version it came with', () => assert.match(meta.since, /^\d+\.\d+\.\d+$/));
}

function testCases(rule: Rule, { flagged, clean, limits = [] }: RuleCases): void {
  const { meta } = rule;
  const linter = createLinterFor(rule);
  const own = (text: string): readonly Finding[] =>
    lint(linter, text).filter(({ ruleId }) => ruleId === meta.id);
  const texts = [...flagged, ...clean, ...limits].map(({ text }) => readMarkedText(text).text);

  test('has at least five flagged and five clean cases, none of them twice', () => {
    assert.ok(flagged.length >= 5, `${flagged.length} flagged`);
    assert.ok(clean.length >= 5, `${clean.length} clean`);
    const repeated = texts.filter((text, i) => texts.indexOf(text) !== i);
    assert.deepEqual(repeated, []);
  });

  for (const each of flagged) {
    test(`flags ${JSON.stringify(each.text)}`, () => assertFlagged(each.text, own));
    if (each.fixed === undefined) continue;
    test(`mends ${JSON.stringify(each.text)}`, () =>
      assert.equal(mend(each.text, own), each.fixed));
  }
  for (const { text } of clean) {
    test(`passes ${JSON.stringify(text)}`, () => assertClean(text, own));
  }
  for (const { text, expected } of limits) {
    test(`is still wrong about ${JSON.stringify(text)}`, () => {
      assert.equal(
        readMarkedText(text).spans.length > 0,
        expected === 'flagged',
        'braces mark what to flag',
      );
      const assertRight = expected === 'flagged' ? assertFlagged : assertClean;
      assert.throws(
        () => assertRight(text, own),
        assert.AssertionError,
        'no longer a limit: make it a case',
      );
    });
  }

  test('offers fixes that leave clean copy and no finding', () => {
    const faults = texts.flatMap((text) =>
      findFixFaults({ text, language: 'markdown', linter }, lint(linter, text)),
    );
    assert.deepEqual(faults, []);
  });

  test('says truly what kind of fixes it has', () => {
    const kinds = texts.flatMap((text) =>
      own(text).flatMap(({ fixes }) => fixes.map((fix) => fix.applicability)),
    );
    const best = kinds.includes('safe') ? 'safe' : (kinds[0] ?? 'none');
    assert.equal(best, meta.fixes);
  });

  test('shows each of its messages in a case', () => {
    const said = flagged.flatMap(({ text }) =>
      own(readMarkedText(text).text).map(({ message }) => message),
    );
    for (const [id, template] of Object.entries(meta.messages)) {
      const pattern = toPattern(template);
      assert.ok(
        said.some((message) => pattern.test(message)),
        `no case shows ${id}: ${template}`,
      );
    }
  });
}

function assertFlagged(marked: string, own: (text: string) => readonly Finding[]): void {
  const { text, spans } = readMarkedText(marked);
  const findings = own(text);
  assert.notEqual(spans.length, 0, 'no braces');
  const found = findings.map(({ span }) => text.slice(span.start, span.end));
  const wanted = spans.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, wanted, toWords(text, findings));
}

function assertClean(text: string, own: (text: string) => readonly Finding[]): void {
  assert.equal(toWords(text, own(text)), 'nothing');
}

function mend(marked: string, own: (text: string) => readonly Finding[]): string {
  const { text } = readMarkedText(marked);
  return applyEdits(text, own(text)[0]?.fixes[0]?.edits ?? []);
}

/** What a message template can become; a placeholder stands for anything. */
function toPattern(template: string): RegExp {
  const parts = template
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`, 'u');
}
