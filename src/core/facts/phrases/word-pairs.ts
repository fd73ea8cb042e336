/** How many places there are for pairs, as a power of two: ten times as many as lexicons have pairs. */
const size = 2 ** 17;

/**
 * Pairs of words, as far as a few of their letters tell: whether two words may be one of them is one look, which is
 * seldom wrong and never says no to a pair.
 */
export class WordPairs {
  readonly #known = new Uint32Array(size / 32);

  add(first: string, second: string): void {
    const place = toPlace(first, second);
    this.#known[place >> 5] = this.#at(place) | (1 << (place & 31));
  }

  mayHave(first: string, second: string): boolean {
    const place = toPlace(first, second);
    return (this.#at(place) & (1 << (place & 31))) !== 0;
  }

  #at(place: number): number {
    return this.#known[place >> 5] ?? 0;
  }
}

function toPlace(first: string, second: string): number {
  const sum = Math.imul(toNumber(first), 0x9e3779b1) ^ Math.imul(toNumber(second), 0x85ebca6b);
  return (sum ^ (sum >>> 15)) & (size - 1);
}

/** A number that the length of a word makes with its first letter, its last and one in between. */
function toNumber(word: string): number {
  const { length } = word;
  const letters = word.charCodeAt(0) + 31 * word.charCodeAt(length >> 1);
  return length + 61 * (letters + 961 * word.charCodeAt(length - 1));
}
