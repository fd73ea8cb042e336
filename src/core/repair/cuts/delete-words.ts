import { type Token, wordAt } from '../../document/words/tokens.ts';
import { isIndefinite, prepositions, toWordSet } from '../../english/word-classes.ts';
import type { ProseEdit } from '../../report.ts';
import type { Span } from '../../span.ts';
import { judgeArticle } from './article-slot.ts';
import { isAttributive } from './attributive.ts';
import { cutAdverb, cutBeforeAmount, cutDoubled } from './adverbs.ts';
import { cutAdjective, type Cut, type CutOrNot } from './coordination.ts';
import { deleteSentence } from './delete-sentence.ts';
import { hasOpenEnd, isCompared, isRanked, isWholeManner, leavesHole } from './holes.ts';
import { isMarkCut } from '../seams/mark-cut.ts';
import { cutLeaning, cutOpening, cutParenthesis } from './parentheses.ts';
import { findPlace, findSentenceOf, type Place, type RepairBlock } from '../place.ts';
import { joinRepairs } from '../rewrites/recast-sentence.ts';
import { toMended } from '../seams/seams.ts';
import { spellOpening } from '../seams/spell-opening.ts';
import {
  isAdjective,
  isAdverb,
  isComma,
  isDegreeAdverb,
  isDeterminer,
  isJoiner,
  isPlural,
} from '../../english/word-shapes.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What the deleted words are; the lexicon knows. */
export type DeletedKind = 'adjective' | 'adverb' | 'phrase';

/**
 * Deletes an adjective before its noun, an adverb or a phrase, and mends what stands around it: article,
 * commas, “and”, spaces, capital. Undefined when the words cannot go without leaving a hole.
 */
export function deleteWords(
  block: RepairBlock,
  span: Span,
  kind?: DeletedKind,
): readonly ProseEdit[] | undefined {
  const words = findPlace(block, span);
  if (!words) return undefined;
  const place = withQuotationMarks(words);
  const cut = findCut(place, kind ?? guessKind(place));
  if (!cut) return undefined;
  if (isWholeSentence(place, cut)) return deleteWholeSentence(block, span);
  if (leavesHole(place.tokens, cut) || leavesFragment(place.tokens, cut)) return undefined;
  return toEdits(block, place, cut);
}

/** “Very small.”: of an answer in two words the one that stays is none. */
function leavesFragment(tokens: readonly Token[], { from, to }: Cut): boolean {
  const rest = tokens.filter(({ kind }, i) => kind !== 'punctuation' && (i < from || i > to));
  return rest.length < 2;
}

type Step = (place: Place) => CutOrNot;

const steps: Readonly<Record<DeletedKind, readonly Step[]>> = {
  adjective: [cutPartitive, cutFronted, cutAdjective, cutParenthesis, cutAttributive],
  adverb: [cutDoubled, cutBeforeAmount, cutAdverb, cutParenthesis, cutOpening, cutPlain],
  phrase: [refuseOpenEnd, cutParenthesis, cutOpening, cutPlain],
};

function findCut(place: Place, kind: DeletedKind): Cut | undefined {
  const grown = kind === 'phrase' ? place : withIntensifier(place);
  const leaning = kind === 'adverb' ? cutLeaning(grown) : 'alone';
  if (leaning !== 'alone') return leaning === 'unsure' ? undefined : leaning;
  if (isCompared(grown) || strandsModifier(grown, kind)) return undefined;
  if (kind === 'adjective' && isNeeded(grown)) return undefined;
  for (const step of steps[kind]) {
    const found = step(grown);
    if (found === 'unsure') return undefined;
    if (found !== 'alone') return found;
  }
  return undefined;
}

function guessKind({ tokens, first, last }: Place): DeletedKind {
  if (last > first && !isDegreeAdverb(tokens[first])) return 'phrase';
  return isAdverb(tokens[last]) && !isAdjective(tokens[last]) ? 'adverb' : 'adjective';
}

/** a “grim” illness */
function withQuotationMarks(place: Place): Place {
  const { tokens, first, last } = place;
  const marks = wordAt(tokens, first - 1) + wordAt(tokens, last + 1);
  const isQuoted = ['“”', '""', "''", "''''"].includes(marks);
  return isQuoted ? { tokens, first: first - 1, last: last + 1 } : place;
}

/** “a very chilling warning”: what only raises the word goes with it. */
function withIntensifier({ tokens, first: start, last }: Place): Place {
  let first = start;
  while (isDegreeAdverb(tokens[first - 1]) && isEmptyAdverb(tokens[first - 1])) first--;
  if (
    isAdjective(tokens[last]) &&
    isEmptyAdverb(tokens[first - 1]) &&
    opensPhrase(tokens[first - 2])
  )
    first--;
  return { tokens, first: first - (isWeighed({ tokens, first, last }) ? 1 : 0), last };
}

const telling = findWordSet('telling-adverbs');

/** “potentially historic”, but not “increasingly strident”, “racially divisive”: these say something of their own. */
function isEmptyAdverb(token: Token | undefined): boolean {
  return (isAdverb(token) || isDegreeAdverb(token)) && !telling.has(token?.lower ?? '');
}

/** What stands before “potentially historic” when both words belong to one noun: a, with, bold and, bold, */
function opensPhrase(token: Token | undefined): boolean {
  if (!token || prepositions.has(token.lower)) return true;
  return isDeterminer(token) || isJoiner(token) || isComma(token) || isAdjective(token);
}

const stranded = toWordSet(
  'already always ever long maybe often once otherwise perhaps pretty rather seldom sometimes somewhat still times',
);

/** “the {worst} storm”; “at a school, {renowned} for its choir”, where what hangs on the word would be left. */
function isNeeded(place: Place): boolean {
  const { tokens, first, last } = place;
  const isLeanedOn = isComma(tokens[first - 1]) && prepositions.has(wordAt(tokens, last + 1));
  return isLeanedOn || isRanked(place);
}

/** “at times tense”, “the once vibrant hall”, “perhaps not surprisingly”, “offered potentially historic terms”: what modified the words. */
function strandsModifier(place: Place, kind: DeletedKind): boolean {
  const { tokens, first, last } = place;
  const before = wordAt(tokens, first - 1);
  if (stranded.has(before)) return true;
  // “very, {very loud}”
  if (kind === 'adjective' && before === ',' && isDegreeAdverb(tokens[first - 2])) return true;
  if (kind === 'adverb')
    return (
      isDenied(tokens, first) ||
      isTakenUp(place) ||
      isWholeManner(place) ||
      (first === 0 && leansOn(tokens, last + 1))
    );
  // “make up for any lackluster results”: it says which of them.
  return kind === 'adjective' && strandsNoun(place);
}

function strandsNoun(place: Place): boolean {
  const before = place.tokens[place.first - 1];
  const isAny = before?.lower === 'any' || isOneOfMany(place);
  return isAny || isAdverb(before) || isNounDenied(place);
}

/** “ruined a {once-great} club”: it was one that all knew. */
function isOneOfMany({ tokens, first, last }: Place): boolean {
  return isIndefinite(wordAt(tokens, first - 1)) && wordAt(tokens, last).startsWith('once-');
}

/** “did not need {spectacular} moves”, “a {drastic} fall is unlikely”: without the word there would be none at all. */
function isNounDenied({ tokens, first, last }: Place): boolean {
  if (definite.test(wordAt(tokens, first - 1))) return false;
  if (isDenied(tokens, first)) return true;
  const behind = tokens.slice(last + 2, last + 2 + denialReach);
  const denial = behind.findIndex(({ lower }) => /^(?:impossible|unlikely)$/.test(lower));
  return denial >= 0 && behind.slice(0, denial).every(({ kind }) => kind === 'word');
}

const definite = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|whose)$|['’]s$/;
/** How far behind a noun “is unlikely” may stand, in tokens. */
const denialReach = 3;

/** “Relentlessly cheerful, she went on.” */
function leansOn(tokens: readonly Token[], next: number): boolean {
  return isAdjective(tokens[next]) && isComma(tokens[next + 1]);
}

const negations = toWordSet(
  'not never no nobody none cannot without nor neither hardly rarely seldom few little beyond',
);
/** How far before an adverb a negation still reaches it, in words. */
const negationReach = 5;
/** The same where the adverb says how much: “did not find the slogan terribly original”. */
const degreeReach = 16;

/** “has not significantly changed”: without the adverb it would not have changed at all. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  const isDegree = isDegreeAdverb(tokens[first]);
  const reach = isDegree ? degreeReach : negationReach;
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i];
    // “did not find the “city of reading” slogan terribly original”
    if (isDegree && token && /^[“”"‘’']$/.test(token.text)) continue;
    if (
      !token ||
      token.kind === 'punctuation' ||
      (i < first - negationReach && token.lower === 'that')
    )
      return false;
    if (negations.has(token.lower) || token.lower.endsWith("n't")) return true;
  }
  return false;
}

/** “She {clearly} won the first round, and just as clearly lost the second.” */
function isTakenUp({ tokens, last }: Place): boolean {
  const word = wordAt(tokens, last);
  return tokens.some(
    ({ lower }, i) => i > last && lower === word && /^(?:as|equally)$/.test(wordAt(tokens, i - 1)),
  );
}

/** “More importantly, the bill failed.” */
function isWeighed({ tokens, first, last }: Place): boolean {
  if (!isAdverb(tokens[last]) || !isComma(tokens[last + 1])) return false;
  const opensClause = first === 1 || isComma(tokens[first - 2]);
  return opensClause && /^(?:more|most|perhaps|even|rather)$/.test(wordAt(tokens, first - 1));
}

function cutPlain({ first, last }: Place): CutOrNot {
  return { from: first, to: last };
}

/** “some {of the iconic} halls had to close”: without the word nothing says which halls “the halls” are. */
function cutPartitive({ tokens, first, last }: Place): CutOrNot {
  const [noun, next] = [tokens[last + 1], tokens[last + 2]];
  const isPart = wordAt(tokens, first - 1) === 'the' && wordAt(tokens, first - 2) === 'of';
  if (!isPart || !parts.has(wordAt(tokens, first - 3)) || !noun || !isPlural(noun)) return 'alone';
  const isBare = next?.kind === 'punctuation' || opensWithVerb(tokens.slice(last + 2));
  return isBare ? { from: first - 2, to: last } : 'alone';
}

const parts = toWordSet('few many most several some');

function cutAttributive(place: Place): CutOrNot {
  return isAttributive(place) ? cutPlain(place) : 'unsure';
}

/** “Furious, the owner left.” */
function cutFronted({ tokens, first, last }: Place): CutOrNot {
  const isFronted = first === 0 && isComma(tokens[last + 1]) && isDeterminer(tokens[last + 2]);
  return isFronted ? { from: first, to: last + 1 } : 'alone';
}

function refuseOpenEnd(place: Place): CutOrNot {
  return hasOpenEnd(place) ? 'unsure' : 'alone';
}

function isWholeSentence({ tokens }: Place, { from, to }: Cut): boolean {
  return tokens.every((token, i) => (i >= from && i <= to) || token.kind === 'punctuation');
}

function deleteWholeSentence(block: RepairBlock, span: Span): readonly ProseEdit[] | undefined {
  const sentence = findSentenceOf(block, span);
  return sentence && deleteSentence(block, sentence.index);
}

function toEdits(
  block: RepairBlock,
  { tokens }: Place,
  { from, to, comma }: Cut,
): readonly ProseEdit[] | undefined {
  const article = judgeArticle(tokens, from - 1, to + 1);
  const [head, tail] = [tokens[article === 'drop' ? from - 1 : from], tokens[to]];
  if (!head || !tail || article === 'unsure') return undefined;
  const hole = { start: head.start, end: tail.end };
  if (isMarkCut(block, hole) || meetsItself(tokens, { from, to, comma })) return undefined;
  const edits = joinRepairs(toMended(block, hole), spellOpening(tokens, head, to + 1));
  const serial = comma === undefined ? undefined : tokens[comma];
  if (!serial || !edits) return edits;
  return [...edits, { span: { start: serial.start, end: serial.end }, newText: '' }];
}

/** “an ugly, {grim, and} ugly fight”: without what stood between, a word would stand twice. */
function meetsItself(tokens: readonly Token[], { from, to, comma }: Cut): boolean {
  const before = comma === from - 1 ? from - 2 : from - 1;
  const after = comma === to + 1 ? to + 2 : to + 1;
  return tokens[before]?.kind === 'word' && wordAt(tokens, before) === wordAt(tokens, after);
}
