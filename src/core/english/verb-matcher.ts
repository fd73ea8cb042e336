import { addTo } from '../collections/add-to.ts';
import type { Token } from '../document/words/tokens.ts';
import type { WordList } from '../document/words/word-list.ts';
import { createWordList } from '../document/words/words.ts';
import { isSequence } from './word-matcher.ts';
import { findVerbForm, toForms, type VerbForm } from './inflection.ts';

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
  /** The word that inflects, and those behind it. */
  readonly head: string;
  readonly rest: readonly string[];
}

/** Makes a matcher for some verbs, given by their lemmas: “shoot down”, “raise”. The longest one wins. */
export function createVerbMatcher(lemmas: readonly string[]): VerbMatcher {
  const entries = toEntries(lemmas);
  const openings = createWordList(entries.keys());
  const match = (tokens: readonly Token[], i: number): VerbMatch | undefined => {
    const token = tokens[i];
    if (!token || !openings.has(token) || token.text !== token.lower) return undefined;
    const next = tokens[i + 1]?.lower;
    for (const { lemma, head, rest } of entries.get(token.lower) ?? []) {
      if (rest.length > 0 && rest[0] !== next) continue;
      if (rest.length > 1 && !isSequence(rest, 1, tokens, i + 2)) continue;
      const form = findVerbForm(token.lower, head) ?? 'base';
      return { lemma, form, first: i, last: i + rest.length };
    }
    return undefined;
  };
  return Object.assign(match, { openings });
}

/** The verbs by each form of their first words, the longest first. */
function toEntries(lemmas: readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const heads = new Map<string, Entry[]>();
  const parts = lemmas.map((lemma) => ({ lemma, words: lemma.split(' ') }));
  for (const { lemma, words } of parts.sort((a, b) => b.words.length - a.words.length)) {
    const [head = ''] = words;
    addTo(heads, head, { lemma, head, rest: words.slice(1) });
  }
  const entries = new Map<string, readonly Entry[]>();
  for (const [head, own] of heads) {
    for (const form of toForms(head, 'verb')) {
      // “found” is a form of two verbs.
      const others = entries.get(form);
      entries.set(form, others ? toLongestFirst([...others, ...own]) : own);
    }
  }
  return entries;
}

function toLongestFirst(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => b.rest.length - a.rest.length);
}
