import { once } from '../memory/once.ts';
import type { LexiconEntry } from './lexicon.ts';
import { writeEntries, writeKinds } from './wording.built.ts';

/** A lexicon without its entries. */
interface Kind {
  readonly kind: string;
  /** What is wrong with its words. */
  readonly note: string;
  /** How many entries it has. */
  readonly count: number;
}

/** An entry, and the kind of its lexicon. */
export interface KnownEntry {
  readonly entry: LexiconEntry;
  readonly kind: string;
}

/** The entries of all lexicons, by number. Few of them are ever met: one is read when it is asked for. */
class Wording {
  readonly #kinds: readonly Kind[] = JSON.parse(writeKinds());
  readonly #lines = writeEntries().split('\n');
  readonly #known = new Map<number, KnownEntry>();

  find(number: number): KnownEntry | undefined {
    const known = this.#known.get(number) ?? this.#read(number);
    if (known) this.#known.set(number, known);
    return known;
  }

  findNote(kind: string): string | undefined {
    return this.#kinds.find((each) => each.kind === kind)?.note;
  }

  #read(number: number): KnownEntry | undefined {
    const line = this.#lines[number];
    if (line === undefined) return undefined;
    const entry: LexiconEntry = JSON.parse(line);
    return { entry, kind: this.#findKind(number) };
  }

  #findKind(number: number): string {
    let end = 0;
    const found = this.#kinds.find(({ count }) => number < (end += count));
    return found?.kind ?? '';
  }
}

const readWording = once(() => new Wording());

/** The entry of a number, as the entries of all lexicons are counted through. */
export function findEntry(number: number): KnownEntry | undefined {
  return readWording().find(number);
}

/** What is wrong with the words of a kind; undefined where there is no such kind. */
export function findNote(kind: string): string | undefined {
  return readWording().findNote(kind);
}
