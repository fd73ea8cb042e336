import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Token } from '../../document/words/tokens.ts';
import type { WordList } from '../../document/words/word-list.ts';
import {
  createMarkedShapeList,
  createWordList,
  fillWordLists,
} from '../../document/words/words.ts';
import { Lines } from '../../collections/lines.ts';
import { once } from '../../memory/once.ts';
import {
  writeEntries,
  writePairTable,
  writeRoles,
  writeWords,
  type OpeningTexts,
} from './openings.built.ts';
import { WordPairs } from './word-pairs.ts';

/** The words that phrases start with, or that stand second in one. */
class Openings {
  /** Each with those that stand second behind it. */
  readonly pairs: WordPairs;
  readonly #places = new Map<string, number>();
  readonly #roles: string;
  readonly #entries: () => Lines;

  constructor({ words, roles, entries, pairs }: OpeningTexts) {
    this.pairs = new WordPairs(pairs);
    this.#roles = roles;
    this.#entries = once(() => new Lines(entries, roles.length));
    for (const word of words.split(' ')) this.#places.set(word, this.#places.size);
  }

  /** What a word may be, as in `OpeningTexts`. */
  findRoles(word: string): number {
    const place = this.#places.get(word);
    return place === undefined ? 0 : Number(this.#roles.charAt(place));
  }

  findEntries(word: string): EntriesAt {
    const place = this.#places.get(word);
    const line = place === undefined ? '' : (this.#entries().find(place) ?? '');
    return new Map(line === '' ? [] : line.split('\t').map(readGroup));
  }
}

/** The numbers of the entries that a word starts, by the word that they go on with; it is empty where they end. */
export type EntriesAt = ReadonlyMap<string, readonly number[]>;

function readGroup(text: string): [string, readonly number[]] {
  const [second = '', ...numbers] = text.split(' ');
  return [second, numbers.map(Number)];
}

const openings = once(
  () =>
    new Openings({
      words: writeWords(),
      roles: writeRoles(),
      entries: writeEntries(),
      pairs: writePairTable(),
    }),
);

/** Whether phrases start with a word. */
export function isStart(word: string): boolean {
  return (openings().findRoles(word) & 2) !== 0;
}

/** The entries that a word starts. */
export function findEntriesAt(word: string): EntriesAt {
  return openings().findEntries(word);
}

/** Words that are a phrase, or start one that any word may go on with. */
const alone = createWordList([]);
/** Words that start a phrase, and those that stand second in one. */
const starts = createWordList([]);
const seconds = createWordList([]);

fillWordLists((lower) => {
  const own = findLists(lower);
  return lower.includes('-') ? [...own, ...findLists(toCompound(lower))] : own;
});

const compounds = createMarkedShapeList((lower) => lower.includes('-'));

const none: readonly WordList[] = [];

/** The lists of a word, by the roles that it has. */
const listsOfRoles: readonly (readonly WordList[])[] = Array.from({ length: 8 }, (_, roles) =>
  [alone, starts, seconds].filter((_list, i) => (roles & (1 << i)) !== 0),
);

function findLists(word: string): readonly WordList[] {
  return listsOfRoles[openings().findRoles(word)] ?? none;
}

/** Where phrases may start in a sentence, as far as two words tell. */
export function findStarts(sentence: Sentence): readonly number[] {
  if (!starts.isIn(sentence) && !starts.isBaseIn(sentence)) return [];
  const { tokens } = sentence;
  const hasCompounds = compounds.isIn(sentence);
  const found = starts.findBaseIn(tokens);
  let count = 0;
  for (const i of found) {
    const first = tokens[i];
    const second = tokens[i + 1];
    if (!first) continue;
    const mayEnd = alone.hasEither(first);
    if (mayEnd || (second && seconds.hasEither(second) && mayGoOn(first, second, hasCompounds)))
      found[count++] = i;
  }
  found.length = count;
  return found;
}

/** Whether a word that may stand second in a phrase may do so behind one that starts some. */
function mayGoOn(first: Token, second: Token, hasCompounds: boolean): boolean {
  if (hasCompounds && (compounds.has(first) || compounds.has(second))) return true;
  const { pairs } = openings();
  const isOwner = first.base !== first.lower;
  const isOwned = second.base !== second.lower;
  return (
    pairs.mayHave(first.lower, second.lower) ||
    (isOwned && pairs.mayHave(first.lower, second.base)) ||
    (isOwner && pairs.mayHave(first.base, second.lower)) ||
    (isOwner && isOwned && pairs.mayHave(first.base, second.base))
  );
}

/** “gang-infested” → “*-infested”, which stands in a lexicon for every compound of that end. */
export function toCompound(lower: string): string {
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 ? `*${lower.slice(hyphen)}` : '';
}
