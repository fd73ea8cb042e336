// `npm run fuzz [edits] [seed]`: types into random drafts, and holds what is said of every version to what is said of
// it when it is read for the first time; what the typing ends with is held to the laws of every draft, and is fixed
// until nothing is left to fix. Stops at the first difference, with what leads to it.
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import {
  applySafeFixes,
  createDocument,
  createLinter,
  defaultSettings,
  findSafeFixes,
  type Document,
  type LanguageId,
} from '../src/core/index.ts';
import { lintByLaw } from './lint-laws.ts';
import { applyTyping, draft, languages, typing, type Typing } from './random-drafts.ts';

const [wanted = 10_000, firstSeed = 1] = process.argv.slice(2).map(Number);
if (!(wanted > 0 && Number.isInteger(firstSeed))) throw new Error('npm run fuzz [edits] [seed]');
const linter = createLinter({ ...defaultSettings, storyFurniture: true });
const parts = fc.oneof(
  { weight: 3, arbitrary: fc.array(draft, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(draft, { minLength: 12, maxLength: 30 }) },
);
const edits = fc.array(typing, { minLength: 20, maxLength: 60 });
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

function type(text: string, language: LanguageId, all: readonly Typing[]): void {
  const follower = linter.follow();
  let document = createDocument(text, language);
  follower.lint(document);
  const versions = [text];
  for (const [i, edit] of all.entries()) {
    const before = document.text;
    // Some of what is typed is taken back, at once or later.
    const earlier = i % 5 === 2 || i % 7 === 6 ? versions.at(-2 - (i % 3)) : undefined;
    document = createDocument(earlier ?? applyTyping(before, edit), language, document);
    versions.push(document.text);
    const { findings, failures } = follower.lint(document);
    const afresh = linter.lint(createDocument(document.text, language));
    if (failures.length > 0) throw new Error(String(failures[0]?.error));
    if (!isDeepStrictEqual({ findings: findings(), failures }, afresh)) {
      throw new Error(`differs in ${language}: ${JSON.stringify([before, document.text])}`);
    }
  }
  lintByLaw(document.text, language);
  settle(document);
}

/** A fix may uncover the next, but they come to an end. */
function settle(document: Document): void {
  const mended = applySafeFixes(document, linter, () => true).document;
  const { findings, failures } = linter.lint(createDocument(mended.text, mended.languageId));
  if (failures.length > 0) throw new Error(String(failures[0]?.error));
  const left = findSafeFixes(findings).length;
  if (left > 0) throw new Error(`${left} fixes are left: ${JSON.stringify(document.text)}`);
}

let count = 0;
for (let seed = firstSeed; count < wanted; seed++) {
  const samples = fc.sample(fc.tuple(parts, edits, lineEnd), { seed, numRuns: 25 });
  for (const [texts, all, end] of samples) {
    const text = texts.join('\n\n').replaceAll('\n', end);
    for (const language of languages) {
      type(text, language, all);
      count += all.length;
    }
  }
  process.stdout.write(`\r${count} edits, seed ${seed}`);
}
process.stdout.write(`\r${count} edits, no difference.\n`);
