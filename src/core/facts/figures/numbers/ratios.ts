import { toJoinedWord, type AtomText } from './atoms.ts';
import { readNumber } from './cardinals.ts';
import type { Reading } from './number-phrase.ts';

const joints: ReadonlySet<string> = new Set(['in', 'of', 'out']);

/** Reads “six in 10”, “one out of every five”, “nine of 10” from its first number on; undefined where it is none. */
export function readRatio(source: AtomText, part: Reading): Reading | undefined {
  const { text } = source;
  if (part.phrase.form !== 'plain' || !isBeforeJoint(source, part.next)) return undefined;
  const { start, end, value = Infinity } = part.phrase;
  const joint = findJoint(text.slice(end, end + 15), value) ?? findNounJoint(text, end, value);
  if (joint === undefined) return undefined;
  const whole = readNumberAt(source, part.next, end + joint.length);
  if (whole?.phrase.form !== 'plain') return undefined;
  const { end: last, value: total = 0 } = whole.phrase;
  if (total <= value || !isWholeOf(text, joint, whole.phrase)) return undefined;
  if (ranked.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  return { phrase: { start, end: last, form: 'ratio', value: value / total }, next: whole.next };
}

/** Whether “in” or “out of” is the next word, or the one behind a noun. */
function isBeforeJoint(source: AtomText, next: number): boolean {
  return [next, next + 1].some((i) => joints.has(toJoinedWord(source, i)));
}

/** The number that starts at an offset, at or behind atom `from`. */
function readNumberAt(source: AtomText, from: number, offset: number): Reading | undefined {
  let i = from;
  while ((source.at(i)?.start ?? offset) < offset) i++;
  return source.at(i)?.start === offset ? readNumber(source, i) : undefined;
}

/** Totals that “of” goes with: nine of 10, not nine of 14. */
const roundTotals: ReadonlySet<number> = new Set([5, 10, 100, 1000]);

function isWholeOf(
  text: string,
  joint: string,
  { start, end, value: total = 0 }: Reading['phrase'],
): boolean {
  const isYear = /^\d{4}$/.test(text.slice(start, end));
  if (isElapsed(joint, text.slice(end, end + 14))) return false;
  if (nounJoint.test(joint) && !isSaidOf(text, end, total)) return false;
  return total >= 2 && !isYear && (!/^[ -]of/.test(joint) || roundTotals.has(total));
}

/** “ in ”, “ out of every ”; not in “He is one of 5 clerks who left.” */
function findJoint(behind: string, value: number): string | undefined {
  const joint = /^[ -](?:in|out of|of)(?: every)?[ -]/.exec(behind)?.[0];
  return value === 1 && joint?.trim() === 'of' ? undefined : joint;
}

const nounJoint = /^ (?!out )[a-z]{3,} (?:in|out of)(?: every)? /;

/** “one{ nurse in }eight” */
function findNounJoint(text: string, end: number, value: number): string | undefined {
  if (value !== 1) return undefined;
  return nounJoint.exec(text.slice(end, end + 40))?.[0];
}

/** Of more than this many nobody says “one farm in 25”. */
const largestShare = 20;
const saidOf =
  /^(?:[.,;:)]|$| (?:also|are|can|cannot|could|did|do|does|drinks|dropped|earns|failed|fails|fell|goes|got|had|has|have|is|leaves|left|lives|lost|may|never|now|owns|pays|quit|quits|said|says|smokes|still|thinks|uses|voted|was|were|who|will|with|works|would)\b)/;

/** “one nurse in eight {has}”, not “one school in five districts” */
function isSaidOf(text: string, end: number, total: number): boolean {
  return total <= largestShare && saidOf.test(text.slice(end, end + 14));
}

/** “in the top three in five stages” */
const ranked = /\b(?:bottom|first|last|top) $/;

/** What turns “three in 10” into a time or a run: three in 10 days. */
const elapsed =
  /^[ -](?:day|week|month|year|hour|minute|second|game|match|start|inning|state|attempt|appearance|outing|race|round|set|stage|test|tournament)s?\b|^\s?(?:%|per)/;

function isElapsed(joint: string, behind: string): boolean {
  return /^[ -]in/.test(joint) && elapsed.test(behind);
}
