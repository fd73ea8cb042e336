/** How many places there are for pairs, as a power of two: ten times as many as lexicons have pairs. */
const size = 2 ** 17;

/** How many places one character tells of, and the first character, of which none is in use. */
const [width, empty] = [6, 48];

/**
 * Pairs of words, as far as a few of their letters tell: whether two words may be one of them is one look, which is
 * seldom wrong and never says no to a pair.
 */
export class WordPairs {
  readonly #text: string;

  /** @param text pairs as `writePairs` writes them */
  constructor(text: string) {
    this.#text = text;
  }

  mayHave(first: string, second: string): boolean {
    const place = toPlace(first, second);
    const known = this.#text.charCodeAt(Math.floor(place / width)) - empty;
    return (known & (1 << (place % width))) !== 0;
  }
}

/** Writes pairs down as text: a bit for each place, some of them in a character. */
export function writePairs(pairs: Iterable<readonly [string, string]>): string {
  const known = Array.from({ length: Math.ceil(size / width) }, () => 0);
  for (const [first, second] of pairs) {
    const place = toPlace(first, second);
    const at = Math.floor(place / width);
    known[at] = (known[at] ?? 0) | (1 << (place % width));
  }
  return known.map((bits) => String.fromCharCode(empty + bits)).join('');
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
