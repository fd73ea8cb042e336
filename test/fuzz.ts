// `npm run fuzz [edits] [seed]`: types into random drafts, and holds what is said of every version to what is said of
// it when it is read for the first time. Stops at the first difference, with what leads to it.
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import {
  createDocument,
  createLinter,
  defaultSettings,
  type LanguageId,
} from '../src/core/index.ts';
import { applyTyping, draft, languages, typing, type Typing } from './random-drafts.ts';

const [wanted = 10_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const linter = createLinter({ ...defaultSettings, storyFurniture: true });
const parts = fc.oneof(
  { weight: 3, arbitrary: fc.array(draft, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(draft, { minLength: 12, maxLength: 30 }) },
);
const edits = fc.array(typing, { minLength: 20, maxLength: 60 });

function type(text: string, language: LanguageId, all: readonly Typing[]): void {
  const follower = linter.follow();
  let document = createDocument(text, language);
  follower.lint(document);
  for (const edit of all) {
    const before = document.text;
    document = createDocument(applyTyping(before, edit), language, document);
    const followed = follower.lint(document);
    const afresh = linter.lint(createDocument(document.text, language));
    if (followed.failures.length > 0) throw new Error(String(followed.failures[0]?.error));
    if (!isDeepStrictEqual(followed, afresh)) {
      throw new Error(`differs in ${language}: ${JSON.stringify([before, document.text])}`);
    }
  }
}

let count = 0;
for (let seed = firstSeed; count < wanted; seed++) {
  const samples = fc.sample(fc.tuple(parts, edits), { seed, numRuns: 25 });
  for (const [texts, all] of samples) {
    for (const language of languages) {
      type(texts.join('\n\n'), language, all);
      count += all.length;
    }
  }
  process.stdout.write(`\r${count} edits, seed ${seed}`);
}
process.stdout.write(`\r${count} edits, no difference.\n`);
