import { toForms } from '../../english/inflection.ts';
import { lexicons } from '../../lexicons/wording/lexicon.ts';
import { inflectsFirst, toPhrases } from './phrase-words.ts';
import { once } from '../../memory/once.ts';
import { writePairs } from './word-pairs.ts';

/** The words that phrases start with, or that stand second in one, and what is known of each. */
export interface OpeningTexts {
  /** The words, with spaces between. */
  readonly words: string;
  /** A digit for each: 1 if it is a phrase or starts one that any word may go on with, 2 if it starts one, 4 if it stands second, and their sums. */
  readonly roles: string;
  /**
   * The entries that each starts, a line; with a tab between those that go on with another word: “warning 12 40” are
   * that word, empty where the phrase ends, and their numbers, as all lexicons are counted through.
   */
  readonly entries: string;
  /** The first two words of all phrases, as `WordPairs` reads them. */
  readonly pairs: string;
}

interface Opening {
  /** By the word behind it, empty where there is none. */
  readonly entries: Map<string, Set<number>>;
  isAlone: boolean;
  isSecond: boolean;
}

/** Where the phrases of all lexicons may start. */
const findTexts = once(toTexts);

// Each by a function of its own: read from JSON they would be held twice.
/** The words, as `OpeningTexts` has them. */
export const writeWords = (): string => findTexts().words;
/** Their roles. */
export const writeRoles = (): string => findTexts().roles;
/** The entries that they start. */
export const writeEntries = (): string => findTexts().entries;
/** The first two words of all phrases. */
export const writePairTable = (): string => findTexts().pairs;

function toTexts(): OpeningTexts {
  const openings = new Map<string, Opening>();
  const pairs: [string, string][] = [];
  const put = (word: string): Opening => {
    const own = openings.get(word) ?? { entries: new Map(), isAlone: false, isSecond: false };
    openings.set(word, own);
    return own;
  };
  for (const [number, entry] of lexicons.flatMap(({ entries }) => entries).entries()) {
    for (const [first = '', second] of toPhrases(entry)) {
      const isAlone = second === undefined || second === '*';
      if (!isAlone) put(second).isSecond = true;
      for (const form of inflectsFirst(entry) ? toForms(first, 'verb') : [first]) {
        const opening = put(form);
        const behind = opening.entries.get(second ?? '') ?? new Set();
        opening.entries.set(second ?? '', behind.add(number));
        if (isAlone) opening.isAlone = true;
        else pairs.push([form, second]);
      }
    }
  }
  const all = [...openings.values()];
  return {
    words: [...openings.keys()].join(' '),
    roles: all.map(toRoles).join(''),
    entries: all.map(toLine).join('\n'),
    pairs: writePairs(pairs),
  };
}

function toRoles({ entries, isAlone, isSecond }: Opening): number {
  return [isAlone, entries.size > 0, isSecond].reduce((sum, is, i) => sum + (is ? 1 << i : 0), 0);
}

function toLine({ entries }: Opening): string {
  return [...entries].map(([second, numbers]) => [second, ...numbers].join(' ')).join('\t');
}
