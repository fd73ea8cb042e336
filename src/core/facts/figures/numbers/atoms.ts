import type { Span } from '../../../span.ts';

/** A run of letters, or a run of digits with the marks between them: `12,000`, `3.4`, `7-2`, `6:40`. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isDigits: boolean;
}

const atomPattern = /\d(?:\d|[,.:/–-](?=\d))*[½⅓⅔¼¾]?|[½⅓⅔¼¾]|[A-Za-zÀ-ỿ]+/gu;

/** Prose from some offset on as letters and digits, which are read as far as anybody asks; hyphens and spaces lie between. */
export class AtomText {
  readonly text: string;
  readonly #atoms: Atom[] = [];
  #end: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.#end = start;
  }

  /** The atom at a position; undefined outside the prose. */
  at(i: number): Atom | undefined {
    while (this.#atoms.length <= i && this.#end < this.text.length) this.#readNext();
    return this.#atoms[i];
  }

  #readNext(): void {
    atomPattern.lastIndex = this.#end;
    const text = atomPattern.exec(this.text)?.[0];
    const end = text === undefined ? this.text.length : atomPattern.lastIndex;
    this.#end = end;
    if (text === undefined) return;
    const isDigits = '0123456789½⅓⅔¼¾'.includes(text.charAt(0));
    this.#atoms.push({ start: end - text.length, end, text, lower: text.toLowerCase(), isDigits });
  }
}

/** An atom in lower case; empty where there is none. */
export function toWord(source: AtomText, i: number): string {
  return source.at(i)?.lower ?? '';
}

/** The atom at `i` in lower case if it goes on with the one before it: a space, a hyphen or nothing lies between. */
export function toJoinedWord(source: AtomText, i: number): string {
  return isJoined(source, i) ? toWord(source, i) : '';
}

/** Whether an atom goes on with the one before it. */
export function isJoined(source: AtomText, i: number): boolean {
  const [before, atom] = [source.at(i - 1), source.at(i)];
  if (!before || !atom || atom.start - before.end > 1) return false;
  return atom.start === before.end || ' \u00A0-'.includes(source.text.charAt(before.end));
}

/** Whether nothing stands between an atom and the one before it: “20bn”. */
export function isAttached(source: AtomText, i: number): boolean {
  const before = source.at(i - 1);
  return before !== undefined && before.end === source.at(i)?.start;
}

/** From the start of one atom to the end of another. */
export function toAtomSpan(source: AtomText, first: number, last: number): Span {
  const [from, to] = [source.at(first), source.at(last)];
  if (!from || !to) throw new Error(`no atoms ${first} to ${last} of ${source.text.length}`);
  return { start: from.start, end: to.end };
}
