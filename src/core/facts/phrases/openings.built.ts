import { toForms } from '../../english/inflection.ts';
import { lexicons } from '../../lexicons/lexicon.ts';
import { toPhrases } from './phrase-words.ts';
import { writePairs } from './word-pairs.ts';

/** The words that phrases start with, or that stand second in one, and what is known of each. */
export interface OpeningTexts {
  /** The words, with spaces between. */
  readonly words: string;
  /** A digit for each: 1 if it is a phrase or starts one that any word may go on with, 2 if it starts one, 4 if it stands second, and their sums. */
  readonly roles: string;
  /** The numbers of the entries that each starts, as all lexicons are counted through: “12 40,,7”. */
  readonly entries: string;
  /** The first two words of all phrases, as `WordPairs` reads them. */
  readonly pairs: string;
}

interface Opening {
  readonly entries: Set<number>;
  isAlone: boolean;
  isSecond: boolean;
}

/** Writes down where the phrases of all lexicons may start. */
export function writeOpenings(): string {
  const openings = new Map<string, Opening>();
  const pairs: [string, string][] = [];
  const put = (word: string): Opening => {
    const own = openings.get(word) ?? { entries: new Set(), isAlone: false, isSecond: false };
    openings.set(word, own);
    return own;
  };
  for (const [number, entry] of lexicons.flatMap(({ entries }) => entries).entries()) {
    for (const [first = '', second] of toPhrases(entry)) {
      const isAlone = second === undefined || second === '*';
      if (!isAlone) put(second).isSecond = true;
      for (const form of entry.pos === 'verb' ? toForms(first, 'verb') : [first]) {
        const opening = put(form);
        opening.entries.add(number);
        if (isAlone) opening.isAlone = true;
        else pairs.push([form, second]);
      }
    }
  }
  const all = [...openings.values()];
  const texts: OpeningTexts = {
    words: [...openings.keys()].join(' '),
    roles: all.map(toRoles).join(''),
    entries: all.map(({ entries }) => [...entries].join(' ')).join(),
    pairs: writePairs(pairs),
  };
  return JSON.stringify(texts);
}

function toRoles({ entries, isAlone, isSecond }: Opening): number {
  return [isAlone, entries.size > 0, isSecond].reduce((sum, is, i) => sum + (is ? 1 << i : 0), 0);
}
