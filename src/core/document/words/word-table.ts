/** How many places a new table has, and most that it may have: powers of two, of which half stay empty. */
const [fewest, most] = [2 ** 10, 2 ** 16];

/** How many places are looked at for a word: a draft whose words all come to stand in one place gains nothing by it. */
const reach = 24;

/**
 * What is known of words, found by their letters where they stand in a text: nothing is cut out of it. Where there are
 * too many all are forgotten.
 */
export class WordTable<T extends { readonly text: string }> {
  #entries = toEmpty<T>(fewest);
  #count = 0;

  find(text: string, start: number, end: number): T | undefined {
    const entries = this.#entries;
    const mask = entries.length - 1;
    const length = end - start;
    const place = toPlace(text, start, end);
    for (let i = 0; i < reach; i++) {
      const entry = entries[(place + i) & mask];
      if (!entry) return undefined;
      if (entry.text.length === length && text.startsWith(entry.text, start)) return entry;
    }
    return undefined;
  }

  /** Takes up what is known of a word that was not found. */
  add(entry: T): void {
    if (2 * this.#count >= this.#entries.length) this.#makeRoom();
    const mask = this.#entries.length - 1;
    const place = toPlace(entry.text, 0, entry.text.length);
    for (let i = 0; i < reach; i++) {
      const at = (place + i) & mask;
      if (this.#entries[at]) continue;
      this.#entries[at] = entry;
      this.#count++;
      return;
    }
  }

  #makeRoom(): void {
    const known = this.#entries;
    const isFull = known.length >= most;
    this.#entries = toEmpty(isFull ? fewest : known.length * 2);
    this.#count = 0;
    if (!isFull) for (const entry of known) if (entry) this.add(entry);
  }
}

function toEmpty<T>(length: number): (T | undefined)[] {
  return Array.from<T | undefined>({ length });
}

function toPlace(text: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum ^ (sum >>> 15);
}
