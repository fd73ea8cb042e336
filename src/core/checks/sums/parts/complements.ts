import { conjunctions, determiners, prepositions } from '../../../english/word-classes.ts';
import lexicon from '../../../lexicons/figures/complements.json' with { type: 'json' };

/** How two descriptions divide a whole: `both` leaves nobody out, `apart` has nobody in both. */
export type Division = 'both' | 'apart';

const divisions: ReadonlyMap<string, Division> = new Map([
  ...toEntries(lexicon.apart, 'apart'),
  ...lexicon.outcomes.flatMap((words) => toEntries(toPairs(words), 'apart')),
  ...toEntries(lexicon.both, 'both'),
]);

function toPairs(words: readonly string[]): string[][] {
  return words.flatMap((one, i) => words.slice(i + 1).map((other) => [one, other]));
}

function toEntries(
  pairs: readonly (readonly string[])[],
  division: Division,
): (readonly [string, Division])[] {
  return pairs.map((pair) => [toKey(pair), division] as const);
}

function toKey(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** Finds how two descriptions divide a whole: “were hurt” and “were unhurt”, “men” and “women”, “had paid” and “had not”. */
export function findDivision(one: string, other: string): Division | undefined {
  const [first, second] = [toContentWords(one), toContentWords(other)];
  if (isNegated(one) !== isNegated(other) && isElliptical(first, second)) return 'both';
  for (const a of first) {
    for (const b of second) {
      const division = divisions.get(toKey([a, b])) ?? (isOpposite(a, b) ? 'both' : undefined);
      if (division && !isOfOthers([one, a], [other, b])) return division;
    }
  }
  return undefined;
}

/** “passed maths” and “failed reading”: two tests, and some may have sat both. */
function isOfOthers(...pairs: readonly (readonly [string, string])[]): boolean {
  const [object, other] = pairs.map(([words, word]) => {
    const behind = words.toLowerCase().split(` ${word} `)[1];
    const next = /^[a-z]+/.exec(behind ?? '')?.[0];
    return next === undefined || little.some((list) => list.has(next)) ? undefined : next;
  });
  return object !== undefined && other !== undefined && object !== other;
}

const little = [conjunctions, determiners, prepositions];

const fillers =
  /^(?:are|be|been|did|do|does|had|has|have|is|not|n['’]t|people|said|the|they|voted|was|were|who)$/;

/** Most words of a description that are compared. */
const maxWords = 6;

function toContentWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{Alpha}’'-]+/u)
    .filter((word) => word !== '' && !fillers.test(word))
    .slice(0, maxWords);
}

function isNegated(words: string): boolean {
  return /\bnot\b|n['’]t\b/.test(words);
}

/** “were insured” and “were not”, “had paid” and “had not paid”. */
function isElliptical(first: readonly string[], second: readonly string[]): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length === 0 || (short[0] !== undefined && short[0] === long[0]);
}

/** “hurt” and “unhurt”. */
function isOpposite(a: string, b: string): boolean {
  return [a, b].some(
    (word, i) => /^(?:un|in|non-?)/.test(word) && word.endsWith([b, a][i] ?? '?') && a !== b,
  );
}
