/** On which lists some words are: a bit for each, `width` of them in a number. */
export type Listings = readonly number[];

/** As many as an integer has room for without memory of its own. */
const width = 30;

/** What knows on which lists its words are: a word, a sentence. */
export interface Listed {
  readonly listings: Listings;
  /** The lists that the words are on without their possessive endings. */
  readonly baseListings: Listings;
}

/** What a list can be asked about: a token. */
interface ListedToken {
  readonly word: Listed;
}

/**
 * Words that a finder looks out for, in lower case. A word of a draft knows the lists that it is on, and so does a
 * sentence: whether it holds one of a thousand words is one look.
 */
export class WordList {
  readonly words: readonly string[];
  readonly #place: number;
  readonly #bit: number;

  constructor(words: readonly string[], index: number) {
    this.words = words;
    this.#place = Math.floor(index / width);
    this.#bit = 1 << (index % width);
  }

  /** Whether the word is on the list. */
  has(token: ListedToken | undefined): boolean {
    return token !== undefined && this.#isIn(token.word.listings);
  }

  /** Whether the word is on the list without its possessive ending. */
  hasBase(token: ListedToken | undefined): boolean {
    return token !== undefined && this.#isIn(token.word.baseListings);
  }

  /** Whether any word of a sentence is on the list. */
  isIn({ listings }: Listed): boolean {
    return this.#isIn(listings);
  }

  /** Whether any word of a sentence is on the list without its possessive ending. */
  isBaseIn({ baseListings }: Listed): boolean {
    return this.#isIn(baseListings);
  }

  /** Writes the list among those that a word is on. */
  addTo(listings: number[]): void {
    listings[this.#place] = (listings[this.#place] ?? 0) | this.#bit;
  }

  #isIn(listings: Listings): boolean {
    return ((listings[this.#place] ?? 0) & this.#bit) !== 0;
  }
}

/** What a word knows that is on none of `count` lists. */
export function toBlank(count: number): Listings {
  return Array.from({ length: Math.ceil(count / width) }, () => 0);
}

/** The lists that any of some words are on. */
export function mergeListings(tokens: readonly ListedToken[]): Listed {
  const listings = mergeAll(tokens, ({ word }) => word.listings);
  const hasEndings = tokens.some(({ word }) => word.listings !== word.baseListings);
  return {
    listings,
    baseListings: hasEndings ? mergeAll(tokens, ({ word }) => word.baseListings) : listings,
  };
}

function mergeAll(
  tokens: readonly ListedToken[],
  read: (token: ListedToken) => Listings,
): Listings {
  const merged: number[] = [];
  let last: Listings | undefined;
  for (const token of tokens) {
    const own = read(token);
    // Most words are on no list, and share what they know.
    if (own === last) continue;
    last = own;
    for (let i = 0; i < own.length; i++) merged[i] = (merged[i] ?? 0) | (own[i] ?? 0);
  }
  return merged;
}
