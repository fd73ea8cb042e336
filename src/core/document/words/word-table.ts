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
  /** What the letters come to of the word that was looked for last. */
  #sum = 0;

  find(text: string, start: number, end: number): T | undefined {
    let sum = 0;
    for (let i = start; i < end; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    this.#sum = sum ^= sum >>> 15;
    const entries = this.#entries;
    const mask = entries.length - 1;
    const length = end - start;
    for (let i = 0; i < reach; i++) {
      const entry = entries[(sum + i) & mask];
      if (!entry) return undefined;
      if (entry.text.length === length && text.startsWith(entry.text, start)) return entry;
    }
    return undefined;
  }

  /** Takes up what is known of the word that was looked for last, and not found. */
  add(entry: T): void {
    if (2 * this.#count >= this.#entries.length) this.#makeRoom(entry);
    const mask = this.#entries.length - 1;
    for (let i = 0; i < reach; i++) {
      const at = (this.#sum + i) & mask;
      if (this.#entries[at]) continue;
      this.#entries[at] = entry;
      this.#count++;
      return;
    }
  }

  #makeRoom(next: T): void {
    const known = this.#entries;
    const isFull = known.length >= most;
    this.#entries = toEmpty(isFull ? fewest : known.length * 2);
    this.#count = 0;
    for (const entry of isFull ? [] : known) {
      if (!entry) continue;
      this.find(entry.text, 0, entry.text.length);
      this.add(entry);
    }
    this.find(next.text, 0, next.text.length);
  }
}

function toEmpty<T>(length: number): (T | undefined)[] {
  return Array.from<T | undefined>({ length });
}
