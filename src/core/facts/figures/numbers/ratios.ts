import { toJoinedWord, type AtomText } from './atoms.ts';
import { readNumber } from './cardinals.ts';
import type { Reading } from './number-phrase.ts';

const joints: ReadonlySet<string> = new Set(['in', 'of', 'out']);

/** Reads “six in 10”, “one out of every five”, “nine of 10” from its first number on; undefined where it is none. */
export function readRatio(source: AtomText, part: Reading): Reading | undefined {
  const { text } = source;
  if (part.phrase.form !== 'plain') return undefined;
  if (!joints.has(toJoinedWord(source, part.next))) return undefined;
  const { start, end, value = Infinity } = part.phrase;
  const joint = findJoint(text.slice(end, end + 15), value);
  if (joint === undefined) return undefined;
  const whole = readNumberAt(source, part.next, end + joint.length);
  if (!whole || whole.phrase.form !== 'plain') return undefined;
  const { end: last, value: total = 0 } = whole.phrase;
  const isWhole = total > value && isWholeOf(joint, text.slice(whole.phrase.start, last), total);
  if (!isWhole || isElapsed(joint, text.slice(last, last + 14))) return undefined;
  return { phrase: { start, end: last, form: 'ratio', value: value / total }, next: whole.next };
}

/** The number that starts at an offset, at or behind atom `from`. */
function readNumberAt(source: AtomText, from: number, offset: number): Reading | undefined {
  let i = from;
  while ((source.at(i)?.start ?? offset) < offset) i++;
  return source.at(i)?.start === offset ? readNumber(source, i) : undefined;
}

/** Totals that “of” goes with: nine of 10, not nine of 14. */
const roundTotals: ReadonlySet<number> = new Set([5, 10, 100, 1000]);

function isWholeOf(joint: string, digits: string, total: number): boolean {
  const isYear = /^\d{4}$/.test(digits);
  return total >= 2 && !isYear && (!/^[ -]of/.test(joint) || roundTotals.has(total));
}

/** “ in ”, “ out of every ”; not in “He is one of 5 clerks who left.” */
function findJoint(behind: string, value: number): string | undefined {
  const joint = /^[ -](?:in|out of|of)(?: every)?[ -]/.exec(behind)?.[0];
  return value === 1 && joint?.trim() === 'of' ? undefined : joint;
}

/** What turns “three in 10” into a time or a run: three in 10 days. */
const elapsed =
  /^[ -](?:day|week|month|year|hour|minute|second|game|match|start|inning|state|attempt|appearance|outing)s?\b|^\s?(?:%|per)/;

function isElapsed(joint: string, behind: string): boolean {
  return /^[ -]in/.test(joint) && elapsed.test(behind);
}
