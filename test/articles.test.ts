import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { formatTally, toTally } from '../src/cli/reporters/lint-tally.ts';
import { formatLintText } from '../src/cli/reporters/lint-text.ts';
import {
  countWords,
  createDocument,
  createLinter,
  defaultSettings,
  findVisible,
  isAtLeast,
  type Finding,
  type LanguageId,
} from '../src/core/index.ts';
import { findFixFaults } from './fix-faults.ts';

// UPDATE=1 writes what is found now; read the difference before you commit it.
const isUpdate = process.env['UPDATE'] === '1';

const articles = new URL('articles/', import.meta.url);
const samples = new URL('../samples/', import.meta.url);
const linter = createLinter(defaultSettings);

function findDrafts(folder: URL): string[] {
  return readdirSync(folder).filter(
    (name) => /\.(?:md|txt)$/.test(name) && !name.endsWith('.findings.txt'),
  );
}

function read(folder: URL, name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function toLanguage(name: string): LanguageId {
  return name.endsWith('.md') ? 'markdown' : 'plaintext';
}

function lint(name: string, text: string): readonly Finding[] {
  const { findings, failures } = linter.lint(createDocument(text, toLanguage(name)));
  assert.deepEqual(failures, []);
  return findings;
}

/** What `copydesk lint --hints` prints. */
function print(name: string, text: string): string {
  const findings = lint(name, text);
  const languageId = toLanguage(name);
  const document = createDocument(text, languageId);
  const words = countWords(document);
  const visible = findVisible(findings, true, document);
  const file = { path: name, text, languageId, words, findings, visible };
  return formatLintText(file, false) + formatTally(toTally(file));
}

for (const name of findDrafts(articles)) {
  describe(`the article ${name}`, () => {
    const text = read(articles, name);
    const expected = new URL(name.replace(/\.\w+$/, '.findings.txt'), articles);
    if (isUpdate) writeFileSync(expected, print(name, text));

    test('has the findings that an editor has approved', () => {
      assert.ok(existsSync(expected), 'run this test with UPDATE=1, and read what it writes');
      assert.equal(print(name, text), readFileSync(expected, 'utf8'));
    });

    test('has the same findings with other line ends', () => {
      for (const lineEnd of ['\r\n', '\r']) {
        assert.equal(print(name, text.replaceAll('\n', lineEnd)), print(name, text));
      }
    });

    test('is left clean by each of its fixes', () => {
      const draft = { text, language: toLanguage(name), linter };
      assert.deepEqual(findFixFaults(draft, lint(name, text)), []);
    });
  });
}

for (const name of findDrafts(samples)) {
  test(`the sample ${name} is left clean by each of its fixes`, () => {
    const text = read(samples, name);
    const draft = { text, language: toLanguage(name), linter };
    assert.deepEqual(findFixFaults(draft, lint(name, text)), []);
  });
}

describe('a story that an editor would print', () => {
  for (const name of findDrafts(articles).filter((each) => each.startsWith('control-'))) {
    test(`has no error and no warning: ${name}`, () => {
      const grave = lint(name, read(articles, name)).filter(({ severity }) =>
        isAtLeast(severity, 'warning'),
      );
      assert.deepEqual(grave, []);
    });
  }
});

/** Sentences in which no word may be flagged. */
function testSilence(file: string, minimum: number): void {
  const sentences = read(new URL('core/', import.meta.url), file)
    .trim()
    .split('\n');

  test(`is tried in ${minimum} sentences or more`, () => {
    assert.ok(new Set(sentences).size >= minimum);
    assert.equal(new Set(sentences).size, sentences.length);
  });

  for (const text of sentences) {
    test(`is left alone: ${text}`, () => {
      const loud = lint('a.md', text).filter(
        ({ category, severity }) => category === 'wording' && isAtLeast(severity, 'information'),
      );
      assert.deepEqual(
        loud.map(({ ruleId, span }) => `${ruleId}: ${text.slice(span.start, span.end)}`),
        [],
      );
    });
  }
}

describe('a word in its literal sense', () => testSilence('literal-senses.txt', 300));

describe('the plain wording of straight news', () => testSilence('straight-news.txt', 200));
