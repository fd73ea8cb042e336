import numbers from '../../../lexicons/figures/numbers.json' with { type: 'json' };
import { toAtomSpan, toJoinedWord, toWord, type AtomText } from './atoms.ts';
import type { Reading } from './number-phrase.ts';
import { readScales } from './scales.ts';

const multitudes: ReadonlyMap<string, number> = new Map(Object.entries(numbers.multitudes));

/** What makes several of a round number: “a few hundred”, “several dozen”; with the least that it can mean. */
const severals: ReadonlyMap<string, number> = new Map(Object.entries(numbers.severals));

/** Reads “dozens”, “tens of thousands”, “several hundred”, “half a dozen”; undefined where none starts. */
export function readMultitude(source: AtomText, i: number): Reading | undefined {
  if (multitudes.has(toWord(source, i))) return readPlurals(source, i);
  const isArticle = toWord(source, i) === 'a';
  const several = severals.get(isArticle ? toJoinedWord(source, i + 1) : toWord(source, i));
  if (several === undefined) return undefined;
  let from = i + (isArticle ? 2 : 1);
  while (fillers.has(toJoinedWord(source, from))) from++;
  const { factor, next } =
    toJoinedWord(source, from).length > 3 ? readScales(source, from) : noScale;
  if (next <= from) return undefined;
  const span = toAtomSpan(source, i, next - 1);
  const form = factor >= 1e6 ? 'plain' : 'multitude';
  return { phrase: { ...span, form, value: several * factor }, next };
}

/** “a couple of hundred”, “half a dozen”. */
const fillers: ReadonlySet<string> = new Set(['a', 'of']);
const noScale = { factor: 1, next: 0 };

/** “dozens”, “scores”, “hundreds of thousands”. */
function readPlurals(source: AtomText, i: number): Reading | undefined {
  let value = multitudes.get(toWord(source, i)) ?? 0;
  let next = i + 1;
  while (toJoinedWord(source, next) === 'of' && multitudes.has(toJoinedWord(source, next + 1))) {
    value *= (multitudes.get(toWord(source, next + 1)) ?? 0) / 2;
    next += 2;
  }
  if (toWord(source, i) === 'tens' && next === i + 1) return undefined;
  if (toWord(source, i) === 'scores' && !isScoreOf(source, i)) return undefined;
  const span = toAtomSpan(source, i, next - 1);
  return { phrase: { ...span, form: 'multitude', value }, next };
}

const countedBehind = /^ (?:of|were|was|are|have|had|more|dead|injured|killed|wounded|died)\b/;
const markWords =
  'the|their|his|her|its|test|exam|credit|high|low|top|math|reading|box|final|average|those|these|approval|film';
const marksBefore = new RegExp(`\\b(?:${markWords})\\s$`, 'i');

/** “Scores of people”, not “test scores of students”. */
function isScoreOf(source: AtomText, i: number): boolean {
  const { text } = source;
  const { start = 0, end = 0 } = source.at(i) ?? {};
  const isMark = marksBefore.test(text.slice(Math.max(0, start - 12), start));
  return !isMark && countedBehind.test(text.slice(end, end + 12));
}
