/** How many places a new table has, and most that it may have: powers of two, of which half stay empty. */
const [fewest, most] = [2 ** 10, 2 ** 16];

/** How many places are looked at for a word: a draft whose words all come to stand in one place gains nothing by it. */
const reach = 24;

/**
 * What is known of words, found by their letters where they stand in a text: of a word that is known nothing is cut
 * out. Where there are too many all are forgotten.
 */
export class WordTable<T extends { readonly text: string }> {
  readonly #read: (text: string) => T;
  #entries = toEmpty<T>(fewest);
  /** What the letters of each entry come to, at the same places. */
  #sums = new Int32Array(fewest);
  #count = 0;

  /** @param read works out what there is to know of a word that the table does not have */
  constructor(read: (text: string) => T) {
    this.#read = read;
  }

  /** What is known of the word between two UTF-16 offsets of a text. */
  find(text: string, start: number, end: number): T {
    let sum = 0;
    for (let i = start; i < end; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    sum ^= sum >>> 15;
    const entries = this.#entries;
    const mask = entries.length - 1;
    const length = end - start;
    for (let i = 0; i < reach; i++) {
      const entry = entries[(sum + i) & mask];
      if (!entry) break;
      if (entry.text.length === length && text.startsWith(entry.text, start)) return entry;
    }
    const entry = this.#read(text.slice(start, end));
    if (2 * this.#count >= entries.length) this.#makeRoom();
    this.#place(entry, sum);
    return entry;
  }

  #place(entry: T, sum: number): void {
    const mask = this.#entries.length - 1;
    for (let i = 0; i < reach; i++) {
      const at = (sum + i) & mask;
      if (this.#entries[at]) continue;
      this.#entries[at] = entry;
      this.#sums[at] = sum;
      this.#count++;
      return;
    }
  }

  #makeRoom(): void {
    const [known, sums] = [this.#entries, this.#sums];
    const isFull = known.length >= most;
    const length = isFull ? fewest : known.length * 2;
    this.#entries = toEmpty(length);
    this.#sums = new Int32Array(length);
    this.#count = 0;
    if (isFull) return;
    for (const [i, entry] of known.entries()) if (entry) this.#place(entry, sums[i] ?? 0);
  }
}

function toEmpty<T>(length: number): (T | undefined)[] {
  return Array.from<T | undefined>({ length });
}
