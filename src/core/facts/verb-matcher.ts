import type { Token } from '../document/tokens.ts';
import type { WordList } from '../document/word-list.ts';
import { createWordList } from '../document/words.ts';
import { isSequence } from './word-matcher.ts';
import { findVerbForm, toForms, type VerbForm } from '../repair/inflection.ts';

/** One of the listed verbs where it stands: tokens `first` to `last` of a sentence, both included. */
export interface VerbMatch {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly first: number;
  readonly last: number;
}

/** Finds one of some verbs at a position of a sentence. */
export interface VerbMatcher {
  (tokens: readonly Token[], i: number): VerbMatch | undefined;
  /** The words that the verbs start with, in all their forms: a sentence without any needs no search. */
  readonly openings: WordList;
}

interface Entry {
  readonly lemma: string;
  /** The words behind the first, which alone inflects. */
  readonly rest: readonly string[];
  /** The form that its first word shows; found when it is first met. */
  form: VerbForm | undefined;
}

/** Makes a matcher for some verbs, given by their lemmas: “shoot down”, “raise”. The longest one wins. */
export function createVerbMatcher(lemmas: readonly string[]): VerbMatcher {
  const entries = toEntries(lemmas);
  const openings = createWordList(entries.keys());
  const match = (tokens: readonly Token[], i: number): VerbMatch | undefined => {
    const token = tokens[i];
    if (!token || !openings.has(token) || token.text !== token.lower) return undefined;
    for (const entry of entries.get(token.lower) ?? []) {
      const { lemma, rest } = entry;
      if (!isSequence(rest, 0, tokens, i + 1)) continue;
      entry.form ??= findVerbForm(token.lower, lemma.split(' ')[0] ?? '') ?? 'base';
      return { lemma, form: entry.form, first: i, last: i + rest.length };
    }
    return undefined;
  };
  return Object.assign(match, { openings });
}

/** The verbs by each form of their first words, the longest first. */
function toEntries(lemmas: readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const verbs = lemmas.map((lemma) => ({ lemma, words: lemma.split(' ') }));
  for (const { lemma, words } of verbs.sort((a, b) => b.words.length - a.words.length)) {
    const [first = '', ...rest] = words;
    for (const form of toForms(first, 'verb')) {
      const entry: Entry = { lemma, rest, form: undefined };
      const others = entries.get(form);
      if (others) others.push(entry);
      else entries.set(form, [entry]);
    }
  }
  return entries;
}
