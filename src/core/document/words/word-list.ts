/** On which lists some words are: a bit for each, `width` of them in a number. */
export type Listings = readonly number[];

/** As many as an integer has room for without memory of its own. */
const width = 30;

/** What knows on which lists its words are: a word, a token, a sentence. */
export interface Listed {
  readonly listings: Listings;
  /** The lists that the words are on without their possessive endings. */
  readonly baseListings: Listings;
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
  has(token: Listed | undefined): boolean {
    return token !== undefined && ((token.listings[this.#place] ?? 0) & this.#bit) !== 0;
  }

  /** Whether the word is on the list without its possessive ending. */
  hasBase(token: Listed | undefined): boolean {
    return token !== undefined && ((token.baseListings[this.#place] ?? 0) & this.#bit) !== 0;
  }

  /** Whether the word is on the list as it is, or without its possessive ending. */
  hasEither(token: Listed | undefined): boolean {
    if (!token) return false;
    const both = (token.listings[this.#place] ?? 0) | (token.baseListings[this.#place] ?? 0);
    return (both & this.#bit) !== 0;
  }

  /** Whether any word of a sentence is on the list. */
  isIn({ listings }: Listed): boolean {
    return ((listings[this.#place] ?? 0) & this.#bit) !== 0;
  }

  /** Whether any word of a sentence is on the list without its possessive ending. */
  isBaseIn({ baseListings }: Listed): boolean {
    return ((baseListings[this.#place] ?? 0) & this.#bit) !== 0;
  }

  /** Whether any word of a sentence is on the list as it is, or without its possessive ending. */
  isAnyIn({ listings, baseListings }: Listed): boolean {
    const both = (listings[this.#place] ?? 0) | (baseListings[this.#place] ?? 0);
    return (both & this.#bit) !== 0;
  }

  /** Where words of the list stand among some tokens. */
  findIn(tokens: readonly Listed[]): number[] {
    const place = this.#place;
    const bit = this.#bit;
    let found: number[] | undefined;
    for (let i = 0; i < tokens.length; i++) {
      if (((tokens[i]?.listings[place] ?? 0) & bit) === 0) continue;
      if (found) found.push(i);
      else found = [i];
    }
    return found ?? [];
  }

  /** Where words stand that are on the list as they are, or without their possessive endings. */
  findBaseIn(tokens: readonly Listed[]): number[] {
    const [place, bit] = [this.#place, this.#bit];
    const found: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      const both = (token?.listings[place] ?? 0) | (token?.baseListings[place] ?? 0);
      if ((both & bit) !== 0) found.push(i);
    }
    return found;
  }

  /** Some listings with this list among them. */
  addTo(listings: Listings): Listings {
    const longer = [...listings];
    longer[this.#place] = (longer[this.#place] ?? 0) | this.#bit;
    return longer;
  }
}

/** The lists that a word is on. */
export class Membership {
  readonly #list: WordList;
  readonly #others: Membership | undefined;
  /** What it came to with the latest list: most words that are on some lists are on the same. */
  #longer: Membership | undefined;

  constructor(list: WordList, others?: Membership) {
    this.#list = list;
    this.#others = others;
  }

  /** The same with one list more, which is put on words one after the other. */
  with(list: WordList): Membership {
    const latest = this.#longer;
    if (latest && latest.#list === list) return latest;
    return (this.#longer = new Membership(list, this));
  }

  /** The same as bits, made when such a word is first met: few of all words ever are. */
  toListings(known: ListingsStore): Listings {
    return known.add(this.#others?.toListings(known) ?? known.blank, this.#list);
  }
}

/** Words on the same lists share what they know, of which there is so little that a machine has it at hand. */
export class ListingsStore {
  /** What words know that are on no list. */
  readonly blank: Listings;
  readonly #longer = new Map<Listings, Map<WordList, Listings>>();

  /** @param count how many lists there are */
  constructor(count: number) {
    this.blank = Array.from({ length: Math.ceil(count / width) }, () => 0);
  }

  /** Some listings and one list more. */
  add(listings: Listings, list: WordList): Listings {
    const known = this.#longer.get(listings) ?? new Map<WordList, Listings>();
    this.#longer.set(listings, known);
    const longer = known.get(list) ?? list.addTo(listings);
    known.set(list, longer);
    return longer;
  }
}

/** The lists that any of some words or sentences are on; `blank` is what those know that are on none. */
export function mergeListings(all: readonly Listed[], blank: Listings): Listed {
  const listings = [...blank];
  let hasEndings = false;
  for (const { listings: own, baseListings } of all) {
    if (own !== baseListings) hasEndings = true;
    if (own === blank) continue;
    for (let i = 0; i < listings.length; i++) listings[i] = (listings[i] ?? 0) | (own[i] ?? 0);
  }
  return { listings, baseListings: hasEndings ? mergeBaseListings(all, blank) : listings };
}

function mergeBaseListings(all: readonly Listed[], blank: Listings): Listings {
  const listings = [...blank];
  for (const { baseListings: own } of all) {
    if (own === blank) continue;
    for (let i = 0; i < listings.length; i++) listings[i] = (listings[i] ?? 0) | (own[i] ?? 0);
  }
  return listings;
}
