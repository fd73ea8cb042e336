import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  applyEdits,
  createDocument,
  createLinter,
  defaultSettings,
} from '../../../src/core/index.ts';
import { toForms, toVerbForm, type VerbForm } from '../../../src/core/english/inflection.ts';
import { toPlural } from '../../../src/core/english/plural.ts';
import { lexicons, type LexiconEntry } from '../../../src/core/lexicons/wording/lexicon.ts';
import { findWordSet } from '../../../src/core/lexicons/word-sets.ts';
import { takesAn } from '../../indefinite-article.ts';
import { findNewFaults } from '../../text-hygiene.ts';

const entries = lexicons.flatMap((lexicon) => lexicon.entries);
const verbForms: readonly VerbForm[] = ['thirdPerson', 'past', 'participle', 'gerund'];

function findSuggestions({ suggest = [], senses = [] }: LexiconEntry): readonly string[] {
  return [...new Set([...suggest, ...senses.flatMap((sense) => sense.suggest)])];
}

/** Names take no plural. */
const bare = findWordSet('bare');

function inflect(words: string, { phrase, pos }: LexiconEntry): readonly string[] {
  const isFixed = pos === 'noun' && toPlural(phrase) === phrase;
  if (isFixed || bare.has(words.toLowerCase())) return [];
  if (pos === 'verb') return verbForms.map((form) => toVerbForm(words, form));
  return pos === 'noun' ? [toPlural(words)] : [];
}

/** The words of some suggestions that the lexicons do not hold themselves: somebody has to read them. */
function findWritten(): readonly string[] {
  const written = entries.flatMap((entry) =>
    findSuggestions(entry).flatMap((words) => {
      const own = new Set(words.split(' '));
      return inflect(words, entry).flatMap((form) =>
        form.split(' ').filter((word) => !own.has(word)),
      );
    }),
  );
  return [...new Set(written)].toSorted();
}

test('every form that a fix can write is on the list of those that somebody has read', () => {
  const read = readFileSync(new URL('written-forms.txt', import.meta.url), 'utf8');
  assert.deepEqual(findWritten(), read.trim().split('\n'));
});

test('no entry suggests a verb that has no other forms', () => {
  const modals = /^(?:can|could|may|might|must|ought|shall|should|will|would)\b/;
  const odd = entries
    .filter(({ pos }) => pos === 'verb')
    .flatMap((entry) => findSuggestions(entry).filter((words) => modals.test(words)));
  assert.deepEqual(odd, []);
});

/** How a verb can stand, and what may follow it. */
const frames: readonly (readonly [string, VerbForm])[] = [
  ['The mayor will ', 'base'],
  ['The towns ', 'base'],
  ['The mayor ', 'thirdPerson'],
  ['The mayor ', 'past'],
  ['The towns have ', 'participle'],
  ['The mayor was ', 'participle'],
  ['The mayor is ', 'gerund'],
  ['The mayor left, ', 'gerund'],
  ['Without ', 'gerund'],
];
const objects = [' the council in May.', ' jobs and services in May.', ' anger in the town.'];

function toArticle(noun: string): string {
  return takesAn(noun) ? 'an' : 'a';
}

/** Drafts in which an entry stands in all its forms. */
function writeDrafts({ phrase, pos }: LexiconEntry): readonly string[] {
  const words = phrase.replaceAll('*-', 'mouse-').replaceAll('*', 'the');
  const a = toArticle(words);
  if (pos === 'verb')
    return frames.flatMap(([lead, form]) =>
      objects.map((object) => lead + toVerbForm(words, form) + object),
    );
  if (pos === 'noun') {
    const [one = words, many = words] = toForms(words, 'noun');
    return [
      `They saw ${a} ${one} in May.`,
      `They saw a growing ${one} in May.`,
      `The ${one} was seen in May.`,
      `The ${many} were seen in May.`,
      `They saw two ${many} in May.`,
      `It is their ${one} again.`,
    ];
  }
  return [
    `They saw ${a} ${words} plan in May.`,
    `The plan is ${words}.`,
    `They met ${words} the vote.`,
    `The town will ${words} vote in May.`,
  ];
}

const linter = createLinter(defaultSettings);
const inflectedModal = /\b(?:can|could|may|might|must|shall|should|will|would)(?:e?s|e?d|ing)\b/;
const names = /\b(?:an?|the) (?:Israel|Kyiv)\b|\b(?:Israel|Kyiv)s\b/;

function findOdd(draft: string): readonly string[] {
  const { findings } = linter.lint(createDocument(draft, 'plaintext'));
  const mended = findings
    .filter(({ category }) => category === 'wording')
    .flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(draft, edits)));
  return mended.filter(
    (after) =>
      findNewFaults(draft, after, 'plaintext').length > 0 ||
      inflectedModal.test(after) ||
      names.test(after) ||
      /\b(?:is|was) having\b/.test(after),
  );
}

test('every replacement prints in every form in which its entry stands', () => {
  const odd = entries
    .filter((entry) => findSuggestions(entry).length > 0)
    .flatMap(writeDrafts)
    .flatMap(findOdd);
  assert.deepEqual(odd, []);
});
