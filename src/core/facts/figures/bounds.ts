import lexicon from '../../lexicons/bounds.json' with { type: 'json' };
import type { Span } from '../../span.ts';

/** How a figure lies to the true one: `about` on either side, `nearly` just below it, … */
export type BoundKind = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/** The words that keep a figure from being exact: “more than”, “up to”, “or so”. */
export interface Bound extends Span {
  readonly kind: BoundKind;
}

const kinds: readonly BoundKind[] = [
  'about',
  'nearly',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
];

function toKinds(
  entries: readonly { readonly phrase: string; readonly kind: string }[],
): ReadonlyMap<string, BoundKind> {
  return new Map(
    entries.map(({ phrase, kind }) => [phrase, kinds.find((each) => each === kind) ?? 'about']),
  );
}

const kindsBefore = toKinds(lexicon.before);
const kindsBehind = toKinds(lexicon.behind);

function toAlternatives(phrases: Iterable<string>): string {
  return [...phrases].sort((a, b) => b.length - a.length).join('|');
}

/** What may stand between a bound and its number: “at least another 40”, “nearly a total of 40”. */
const between = '(?:another|an additional|a further|a total of|a record|all of|only|just|the) ';
const boundBefore = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(${toAlternatives(kindsBefore.keys())}) (?:${between})?$`,
  'iu',
);
const boundBehind = new RegExp(`^[ -](${toAlternatives(kindsBehind.keys())})(?![\\p{L}-])`, 'iu');
/** Longest run of words that is looked at before a figure, in UTF-16 code units. */
const reach = 40;

/**
 * Finds the words that keep a figure from being exact, before its number and sign, right behind them (“500-plus
 * jobs”) or behind all of it (“20 boats or so”). Where two stand together the nearer one counts.
 */
export function findBound(text: string, number: Span, figure: Span): Bound | undefined {
  return (
    findBefore(text, number.start) ?? findBehind(text, number.end) ?? findBehind(text, figure.end)
  );
}

function findBefore(text: string, start: number): Bound | undefined {
  const from = Math.max(0, start - reach);
  const match = boundBefore.exec(text.slice(from, start));
  const phrase = match?.[1];
  if (!match || phrase === undefined) return undefined;
  const at = from + match.index;
  return { start: at, end: at + phrase.length, kind: toKind(kindsBefore, phrase) };
}

function findBehind(text: string, end: number): Bound | undefined {
  if (text[end] === '+') return { start: end, end: end + 1, kind: 'at-least' };
  const match = boundBehind.exec(text.slice(end, end + reach));
  const phrase = match?.[1];
  if (!match || phrase === undefined) return undefined;
  return { start: end + 1, end: end + 1 + phrase.length, kind: toKind(kindsBehind, phrase) };
}

function toKind(known: ReadonlyMap<string, BoundKind>, phrase: string): BoundKind {
  return known.get(phrase.toLowerCase()) ?? 'about';
}
