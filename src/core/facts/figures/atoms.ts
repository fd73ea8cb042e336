import type { Span } from '../../span.ts';

/** A run of letters, or a run of digits with the marks between them: `12,000`, `3.4`, `7-2`, `6:40`. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isDigits: boolean;
}

/** The prose and its atoms. */
export interface AtomText {
  readonly text: string;
  readonly atoms: readonly Atom[];
}

const atomPattern = /\d(?:\d|[,.:/–-](?=\d))*[½⅓⅔¼¾]?|[½⅓⅔¼¾]|\p{L}+/gu;

/** Splits prose into letters and digits; hyphens and spaces lie between. */
export function readAtoms(text: string): AtomText {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(atomPattern)) {
    const [word] = match;
    const start = match.index;
    const isDigits = '0123456789½⅓⅔¼¾'.includes(word.charAt(0));
    atoms.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      isDigits,
    });
  }
  return { text, atoms };
}

/** An atom in lower case; empty where there is none. */
export function toWord({ atoms }: AtomText, i: number): string {
  return atoms[i]?.lower ?? '';
}

/** The atom at `i` in lower case if it goes on with the one before it: a space, a hyphen or nothing lies between. */
export function toJoinedWord(source: AtomText, i: number): string {
  return isJoined(source, i) ? toWord(source, i) : '';
}

/** Whether an atom goes on with the one before it. */
export function isJoined(source: AtomText, i: number): boolean {
  return /^[ \u00A0-]?$/.test(gapBefore(source, i));
}

/** Whether nothing stands between an atom and the one before it: “20bn”. */
export function isAttached(source: AtomText, i: number): boolean {
  return gapBefore(source, i) === '';
}

/** From the start of one atom to the end of another. */
export function toAtomSpan({ atoms }: AtomText, first: number, last: number): Span {
  const [from, to] = [atoms[first], atoms[last]];
  if (!from || !to) throw new Error(`no atoms ${first} to ${last} of ${atoms.length}`);
  return { start: from.start, end: to.end };
}

function gapBefore({ text, atoms }: AtomText, i: number): string {
  const [before, atom] = [atoms[i - 1], atoms[i]];
  return before && atom ? text.slice(before.end, atom.start) : '?';
}
