import { toRarity } from '../document/words/positions.ts';
import type { Token } from '../document/words/tokens.ts';
import type { WordList } from '../document/words/word-list.ts';
import { createWordList } from '../document/words/words.ts';

/** Finds one of some word sequences at a position of a sentence: the position of its last word. */
export interface WordMatcher {
  (tokens: readonly Token[], i: number): number | undefined;
  /** The words that they start with: a sentence without any needs no search. */
  readonly openings: WordList;
}

/** Makes a matcher for words that do not inflect: “in an attempt to”, “deliberately”. The longest one wins. */
export function createWordMatcher(phrases: readonly string[]): WordMatcher {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? phrase;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const openings = createWordList(byFirst.keys());
  const match = (tokens: readonly Token[], i: number): number | undefined => {
    const token = tokens[i];
    if (!token || !openings.has(token)) return undefined;
    const next = tokens[i + 1]?.lower;
    for (const words of byFirst.get(token.lower) ?? []) {
      if (words.length > 1 && words[1] !== next) continue;
      if (words.length < 3 || isSequence(words, 2, tokens, i + 2)) return i + words.length - 1;
    }
    return undefined;
  };
  return Object.assign(match, { openings });
}

/** What may take one place of a row. */
interface Slot {
  /** Any word, if absent. */
  readonly words: ReadonlySet<string> | undefined;
  readonly isOptional: boolean;
}

/** A matcher for rows. */
export interface RowMatcher extends WordMatcher {
  /** Of each row the words of one place, mostly the rarest: a sentence without any needs no search either. */
  readonly signs: WordList;
}

/**
 * Makes a matcher for rows of words. A slash stands between words that may take one place, a question mark behind those
 * that may be missing, a star for any word: “questions/doubts have/had? * been? raised”. The first row that fits wins.
 */
export function createRowMatcher(rows: readonly string[]): RowMatcher {
  const byFirst = new Map<string, (readonly Slot[])[]>();
  for (const row of rows) {
    const [first, ...others] = row.split(' ').map(toSlot);
    for (const word of first?.words ?? [])
      byFirst.set(word, [...(byFirst.get(word) ?? []), others]);
  }
  const openings = createWordList(byFirst.keys());
  const match = (tokens: readonly Token[], i: number): number | undefined => {
    const token = tokens[i];
    if (!token || !openings.has(token)) return undefined;
    const next = tokens[i + 1]?.lower ?? '';
    for (const slots of byFirst.get(token.lower) ?? []) {
      const [second] = slots;
      // Most rows end at their second place.
      if (second?.words && !second.isOptional && !second.words.has(next)) continue;
      const end = fitSlots(slots, 0, tokens, i + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return Object.assign(match, { openings, signs: createWordList(new Set(rows.flatMap(toSigns))) });
}

/** The words of the place of which the commonest is rarest. */
function toSigns(row: string): readonly string[] {
  const places = row.split(' ').flatMap((text) => {
    const { words, isOptional } = toSlot(text);
    return words && !isOptional ? [[...words]] : [];
  });
  return places.reduce((a, b) => (toRarityOfAny(b) > toRarityOfAny(a) ? b : a));
}

function toRarityOfAny(words: readonly string[]): number {
  return Math.min(...words.map(toRarity));
}

function toSlot(text: string): Slot {
  const isOptional = text.endsWith('?');
  const words = isOptional ? text.slice(0, -1) : text;
  return { words: words === '*' ? undefined : new Set(words.split('/')), isOptional };
}

/** The position of the last word, where the slots from number `from` on are filled from a position on. */
function fitSlots(
  slots: readonly Slot[],
  from: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const slot = slots[from];
  if (!slot) return at - 1;
  const token = tokens[at];
  const isFilled = token !== undefined && (slot.words?.has(token.lower) ?? token.kind === 'word');
  const end = isFilled ? fitSlots(slots, from + 1, tokens, at + 1) : undefined;
  return end === undefined && slot.isOptional ? fitSlots(slots, from + 1, tokens, at) : end;
}

/** Whether some words, from number `from` on, stand at a position of a sentence. */
export function isSequence(
  words: readonly string[],
  from: number,
  tokens: readonly Token[],
  at: number,
): boolean {
  for (let i = from; i < words.length; i++) {
    if (tokens[at + i - from]?.lower !== words[i]) return false;
  }
  return true;
}

/** The words from one position of a sentence to another, both included, in lower case. */
export function joinLowerWords(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
