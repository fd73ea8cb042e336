import { createWordList } from '../../../document/words/words.ts';
import { joinOpenings } from '../../../document/words/positions.ts';
import { textAt, toTokenSpan, wordAt, type Token } from '../../../document/words/tokens.ts';
import causes from '../../../lexicons/claims/causes.json' with { type: 'json' };
import { isInPassive } from '../../../english/passive.ts';
import { toPlural } from '../../../english/plural.ts';
import { findSubject } from '../../../english/subjects.ts';
import { createVerbMatcher, type VerbMatcher } from '../../../english/verb-matcher.ts';
import { subjectPronouns } from '../../../english/word-classes.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import type { Span } from '../../../span.ts';
import { isDefinite, isEffect, readObject } from './cause-effects.ts';

const matchBlame = createWordMatcher(causes.blames);
const theCause = createWordList(['cause']);
const unknown = createWordList(causes.unknown);
const matchPlunge = createVerbMatcher(causes.plungers);
const depths = createWordList(causes.depths);
const matchWrecking = createVerbMatcher(causes.wreckings);
const faults = createWordList(causes.faults.flatMap((noun) => [noun, toPlural(noun)]));

/** Verbs that name a cause with some objects: “sparked the wildfire”, “drove up rents”. */
const pairs: readonly Pair[] = [
  // “A brake sparked a small fire” tells what happened by the way.
  { match: createVerbMatcher(causes.igniters), objects: toObjects(causes.fires), isOwn: true },
  { match: createVerbMatcher(causes.movers), objects: toObjects(causes.moved), isOwn: false },
];

interface Pair {
  readonly match: VerbMatcher;
  readonly objects: ReadonlySet<string>;
  /** The object must be one of which the copy tells. */
  readonly isOwn: boolean;
}

function toObjects(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.flatMap((noun) => [noun, toPlural(noun)]));
}

/** What these ways to name a cause start with. */
export const moreCauseWords = joinOpenings([
  matchBlame.openings,
  theCause,
  matchPlunge.openings,
  matchWrecking.openings,
  ...pairs.map(({ match }) => match.openings),
]);

/** Reads a cause that is named by its guilt, by what it moved, or as a fault that wrecked something. */
export function readMoreCauses(tokens: readonly Token[], i: number): Span | undefined {
  if (!moreCauseWords.has(tokens[i])) return undefined;
  return readBlame(tokens, i) ?? readTheCause(tokens, i) ?? readDoing(tokens, i);
}

/** “A faulty valve {was the cause of} the blast”, “A fungus {is behind} the die-off” */
function readBlame(tokens: readonly Token[], i: number): Span | undefined {
  const last = matchBlame(tokens, i);
  if (last === undefined || !/^(?:are|is|was|were)$/.test(wordAt(tokens, i - 1))) return undefined;
  const subject = findSubject(tokens, i - 1);
  const effect = readObject(tokens, last + 1);
  if (!subject || !effect || isSomebody(tokens, subject.last)) return undefined;
  if (!isEffect(tokens, effect) || !isDefinite(tokens, effect)) return undefined;
  return toTokenSpan(tokens, i - 1, last);
}

/** “who was behind the attack”, “he was responsible for” */
function isSomebody(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return subjectPronouns.has(word) || /^(?:that|what|which|who|whoever)$/.test(word);
}

/** “{The cause of} the failure was a cracked pin”; not “was unknown”. */
function readTheCause(tokens: readonly Token[], i: number): Span | undefined {
  if (!theCause.has(tokens[i]) || wordAt(tokens, i - 1) !== 'the' || i > 1) return undefined;
  if (wordAt(tokens, i + 1) !== 'of') return undefined;
  const be = tokens.findIndex(({ lower }, at) => at > i && /^(?:is|was)$/.test(lower));
  const effect = readObject(tokens, i + 2);
  if (be < 0 || !effect || effect.last >= tokens.length) return undefined;
  const behind = tokens.slice(be + 1, be + 4);
  if (unknown.findIn(behind).length > 0 || wordAt(tokens, be + 1).endsWith('ed')) return undefined;
  const isFinding = isEffect(tokens, { ...effect, last: Math.min(effect.last, be - 1) });
  return isFinding ? toTokenSpan(tokens, i - 1, i + 1) : undefined;
}

/** “A cigarette {sparked} the wildfire”, “The rentals {drove up} rents”, “A design flaw {sank} the trawler” */
function readDoing(tokens: readonly Token[], i: number): Span | undefined {
  const last = readPair(tokens, i) ?? readPlunge(tokens, i) ?? readWrecking(tokens, i);
  return last === undefined ? undefined : toTokenSpan(tokens, i, last);
}

function readPair(tokens: readonly Token[], i: number): number | undefined {
  for (const { match, objects, isOwn } of pairs) {
    const verb = match(tokens, i);
    const object = verb && readObject(tokens, verb.last + 1);
    const head = object && tokens[object.last];
    if (verb?.form !== 'past' || !head || !objects.has(head.base)) continue;
    if (isOfThing(tokens, i) && (!isOwn || isDefinite(tokens, object))) return verb.last;
  }
  return undefined;
}

/** How far behind its verb the end may stand to which it brings somebody, in tokens. */
const reach = 9;

/** “{plunged} the company into bankruptcy” */
function readPlunge(tokens: readonly Token[], i: number): number | undefined {
  const verb = matchPlunge(tokens, i);
  if (verb?.form !== 'past' || !isOfThing(tokens, i)) return undefined;
  const into = tokens.findIndex(
    ({ lower, kind }, at) => at > i && (lower === 'into' || kind === 'punctuation'),
  );
  if (into < 0 || into > i + reach || textAt(tokens, into) !== 'into') return undefined;
  return depths.has(tokens[into + 1]) ? verb.last : undefined;
}

/** “A design flaw {sank} the trawler” */
function readWrecking(tokens: readonly Token[], i: number): number | undefined {
  const verb = matchWrecking(tokens, i);
  if (verb?.form !== 'past' || isInPassive(tokens, i) || !tokens[verb.last + 1]) return undefined;
  const subject = findSubject(tokens, i);
  return subject && faults.has(tokens[subject.last]) ? verb.last : undefined;
}

/** A thing or an event did it, and nobody who would know. */
function isOfThing(tokens: readonly Token[], i: number): boolean {
  const subject = isInPassive(tokens, i) ? undefined : findSubject(tokens, i);
  return subject !== undefined && !isSomebody(tokens, subject.last);
}
