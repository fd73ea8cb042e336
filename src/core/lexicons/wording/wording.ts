import { Lines } from '../../collections/lines.ts';
import { once } from '../../memory/once.ts';
import type { LexiconEntry } from './lexicon.ts';
import { writeEntries, writeFields, writeKinds } from './wording.built.ts';

/** A lexicon without its entries. */
interface Kind {
  readonly kind: string;
  /** What is wrong with its words. */
  readonly note: string;
  /** How many entries it has. */
  readonly count: number;
}

/** All lexicons, and how many fields their entries have between them. */
interface Kinds {
  readonly kinds: readonly Kind[];
  readonly fields: number;
}

/** An entry, and the kind of its lexicon. */
export interface KnownEntry {
  readonly entry: LexiconEntry;
  readonly kind: string;
}

/** The entries of all lexicons, by number. Few of them are ever met: one is read when it is asked for. */
class Wording {
  readonly #kinds: readonly Kind[];
  readonly #lines: Lines;
  readonly #fields: Lines;
  readonly #known = new Map<number, KnownEntry>();

  constructor({ kinds, fields }: Kinds) {
    this.#kinds = kinds;
    const count = kinds.reduce((sum, kind) => sum + kind.count, 0);
    this.#lines = new Lines(writeEntries(), count);
    this.#fields = new Lines(writeFields(), fields);
  }

  find(number: number): KnownEntry | undefined {
    const known = this.#known.get(number) ?? this.#read(number);
    if (known) this.#known.set(number, known);
    return known;
  }

  findNote(kind: string): string | undefined {
    return this.#kinds.find((each) => each.kind === kind)?.note;
  }

  #read(number: number): KnownEntry | undefined {
    const [phrase, numbers] = this.#lines.find(number)?.split('\t') ?? [];
    if (phrase === undefined || numbers === undefined) return undefined;
    const fields = numbers.split(' ').map((each) => this.#fields.find(Number(each)));
    const entry: LexiconEntry = JSON.parse(`{"phrase":"${phrase}",${fields.join()}}`);
    return { entry, kind: this.#findKind(number) };
  }

  #findKind(number: number): string {
    let end = 0;
    const found = this.#kinds.find(({ count }) => number < (end += count));
    return found?.kind ?? '';
  }
}

const readWording = once(() => new Wording(JSON.parse(writeKinds())));

/** The entry of a number, as the entries of all lexicons are counted through. */
export function findEntry(number: number): KnownEntry | undefined {
  return readWording().find(number);
}

/** What is wrong with the words of a kind; undefined where there is no such kind. */
export function findNote(kind: string): string | undefined {
  return readWording().findNote(kind);
}
