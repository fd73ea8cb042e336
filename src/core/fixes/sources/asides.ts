import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { conjunctions, prepositions, toWordSet } from '../../english/word-classes.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isDeterminer, isJoiner } from '../../english/word-shapes.ts';
import { isCalendarWord } from '../../facts/names.ts';
import type { ProseEdit } from '../../report.ts';
import { toHull, type Span } from '../../span.ts';

/** A source and its verb between commas: “The deal, {analysts say}, favors the larger bank”. */
export interface Aside {
  /** The source with all that belongs to it. */
  readonly phrase: Span;
  readonly cue: Attribution['cue'];
  /** What stands in its place, if not its own words. */
  readonly wording?: string;
}

/**
 * Puts words with commas of their own, “, including [NAME TK]”, behind a source that stands between commas itself.
 * Undefined where it does not.
 */
export function insertIntoAside(
  block: Block,
  sentence: Sentence,
  aside: Aside,
  words: string,
): readonly ProseEdit[] | undefined {
  const { phrase, cue } = aside;
  const rest = sentence.tokens.filter(({ start }) => start >= cue.end);
  if (isBeforeColon(sentence, phrase, rest)) return turnAround(block, aside, words);
  if (!isAside(block, phrase, rest)) return undefined;
  const [comma] = rest;
  if (comma && isFrontedAside(sentence, phrase, rest))
    return insertBehindFronted(block, sentence, aside, { words, comma });
  // “The reason,” one trader said, “is …”: in the midst of a quotation its speaker says it.
  const isQuoted = /["”’']\s*$/.test(block.text.slice(0, phrase.start));
  const isBetween = comma?.text === ',' && phrase.end < cue.start && !isQuoted;
  return (
    (isBetween ? citeBetween : turnAround)(block, aside, words) ??
    addBehind(block, aside, isBetween ? toTail(block, phrase, words) : words)
  );
}

/** “The race is close, {aides said}: four ports have voted”: what they said stands before them. */
function isBeforeColon({ tokens }: Sentence, { start }: Span, rest: readonly Token[]): boolean {
  if (rest[0]?.text !== ':' || /^["“‘']/.test(rest[1]?.text ?? '')) return false;
  const before = tokens.filter(({ end }) => end <= start);
  if (before.at(-1)?.text !== ',' || before.length < shortest) return false;
  // “In a letter to the mayor, aides said: the race is close”
  const opening = wordAt(before, 0);
  return !clauseOpeners.has(opening) && !prepositions.has(opening);
}

/** Fewest tokens of a clause. */
const shortest = 4;

/** Behind a source of one word, “critics including Ada Moll”, a comma less will do. */
function toTail({ text }: Block, { start, end }: Span, words: string): string {
  const isLong = furtherWords.test(text.slice(start, end));
  return words.startsWith(', inc') && !isLong ? words.slice(1) : words;
}

/** What says more of a source than what it is called: “people close to the mayor”. */
export const furtherWords =
  / (?:at|briefed|close|familiar|from|in|inside|involved|near|of|on|to|with|within) /;

/** Puts words behind a source, or behind what stands in its place. */
export function addBehind(
  block: Block,
  { phrase, wording }: Aside,
  words: string,
): readonly ProseEdit[] | undefined {
  if (wording === undefined) return insertAfter(block, phrase, words);
  const isOn = /^ ["“‘]?[\p{Alpha}\p{N}[]/u.test(block.text.slice(phrase.end, phrase.end + 3));
  return replaceWords(block, phrase, `${wording}${words}${isOn ? ',' : ''}`);
}

function toWords({ text }: Block, { phrase, wording }: Aside): string {
  return wording ?? text.slice(phrase.start, phrase.end);
}

/** “In the long run, {many economists say,} prices will fall”: the clause that they say is still to come. */
function insertBehindFronted(
  block: Block,
  sentence: Sentence,
  aside: Aside,
  { words, comma }: { readonly words: string; readonly comma: Span },
): readonly ProseEdit[] | undefined {
  const cited = isSetBefore(sentence, aside.phrase)
    ? citeBetween(block, aside, words)
    : sayLast(block, sentence, aside, words);
  if (cited) return cited;
  const moved = moveBehindVerb(block, sentence, aside, { words, comma });
  if (moved) return moved;
  // “In the long run, {many economists, including …, say} prices will fall”
  const cut = { span: { start: comma.start, end: comma.end }, newText: '' };
  return joinRepairs(addBehind(block, aside, words), [cut]);
}

/** “At times last year, {aides say,} …”, “But under the praise, {aides say,} …”: when and where is no part of what aides do. */
function isSetBefore({ tokens }: Sentence, { start }: Span): boolean {
  const before = tokens.filter((token) => token.end <= start);
  const comma = before.at(-1);
  return comma?.text === ',' && before.some((token) => settings.test(token.lower));
}

const settings = /^(?:ago|at|behind|beneath|despite|during|earlier|last|then|under|underneath)$/;

/** Longest phrase that goes behind “think that”, in tokens. */
const maxSetting = 5;

/** “but {at that stage, some brokers think,} Ruiz would …” → “but some brokers, including [NAME TK], think that at that stage Ruiz would …” */
function moveBehindVerb(
  block: Block,
  { tokens }: Sentence,
  { phrase }: Aside,
  { words, comma }: { readonly words: string; readonly comma: Span },
): readonly ProseEdit[] | undefined {
  const before = tokens.filter((token) => token.end <= phrase.start);
  const joiner = before.findLastIndex((token) => isJoiner(token) || token.lower === 'but');
  const setting = before.slice(joiner + 1, -1);
  const [head, last] = [setting[0], setting.at(-1)];
  if (joiner < 0 || !head || !last || !settings.test(head.lower) || setting.length > maxSetting)
    return undefined;
  const newText = ` that ${block.text.slice(head.start, last.end)}`;
  return joinRepairs(
    [{ span: { start: head.start, end: phrase.start }, newText: '' }],
    insertAfter(block, phrase, words),
    [{ span: { start: comma.start, end: comma.end }, newText }],
  );
}

/** Longest clause behind whose end its source still reads well, in tokens. */
const maxLast = 18;

/**
 * “When the dam was built, {critics say,} nobody asked them” → “…, nobody asked them, critics including [NAME TK] say”:
 * in front of its clause the verb would take the time or the reason for its own.
 */
function sayLast(
  block: Block,
  { tokens }: Sentence,
  aside: Aside,
  words: string,
): readonly ProseEdit[] | undefined {
  const { phrase, cue } = aside;
  const verb = block.text.slice(cue.start, cue.end);
  if (!timed.has(wordAt(tokens, 0)) || !words.startsWith(', including') || !plainVerbs.has(verb))
    return undefined;
  const rest = tokens.filter(({ start }) => start >= cue.end);
  const [comma, next, last] = [rest[0], rest[1], rest.at(-2)];
  if (!comma || !next || !last || rest.length > maxLast || cue.start !== phrase.end + 1)
    return undefined;
  if (rest.slice(1, -1).some(({ kind, text: mark }) => kind === 'punctuation' && mark !== ','))
    return undefined;
  const source = `${toWords(block, aside)}${toTail(block, phrase, words)}`;
  return [
    { span: { start: phrase.start, end: next.start }, newText: '' },
    { span: { start: last.end, end: last.end }, newText: `, ${source} ${verb}` },
  ];
}

const timed = toWordSet('after as because before once since until when while');

/** “The chief, {sources say}, was away” → “The chief, according to sources including …, was away” */
function citeBetween(block: Block, aside: Aside, words: string): readonly ProseEdit[] | undefined {
  const { phrase, cue } = aside;
  if (!plainVerbs.has(block.text.slice(cue.start, cue.end)) || cue.start !== phrase.end + 1)
    return undefined;
  const source = `${toWords(block, aside)}${toTail(block, phrase, words)}`;
  return replaceWords(block, toHull(phrase, cue), `according to ${source}`);
}

/** “…, {several friends said}.” → “…, said several friends, including …”: the source comes last, with room behind it. */
function turnAround(block: Block, aside: Aside, tail: string): readonly ProseEdit[] | undefined {
  const { phrase, cue } = aside;
  const written = block.text.slice(cue.start, cue.end);
  const verb = plainVerbs.get(written) ?? (turning.has(written) ? written : undefined);
  if (verb === undefined || cue.start !== phrase.end + 1) return undefined;
  return replaceWords(block, toHull(phrase, cue), `${verb} ${toWords(block, aside)}${tail}`);
}

const plainVerbs: ReadonlyMap<string, string> = new Map([
  ['say', 'say'],
  ['says', 'says'],
  ['said', 'said'],
  ['argue', 'say'],
  ['argued', 'said'],
  ['contend', 'say'],
  ['contended', 'said'],
]);

/** Verbs that stand before their source as well as behind it: “…, noted one trader.” */
const turning = toWordSet(
  'added admitted agreed commented conceded explained noted predicted recalled warned',
);

/** “The deal, {analysts say}, favors the larger bank”, “…, {critics say}.” */
export function isAside(
  { text }: Pick<Block, 'text'>,
  { start }: Span,
  rest: readonly Token[],
): boolean {
  const isBehindMark = /[,”’"']\s*$/.test(text.slice(0, start));
  return isBehindMark && (rest.length === 0 || /^[,.;?!”]/.test(rest[0]?.text ?? ''));
}

/** “In the long run, {experts say,} prices will fall”: the subject is still to come. */
export function isFrontedAside(
  { tokens }: Sentence,
  { start }: Span,
  rest: readonly Token[],
): boolean {
  if (rest[0]?.text !== ',' || opensWithVerb(rest.slice(1)) || !hasVerb(rest)) return false;
  if (conjunctions.has(wordAt(rest, 1))) return false;
  const before = tokens.filter((token) => token.end <= start).slice(0, -1);
  const segment = before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1);
  if (isNounPhrase(segment)) return false;
  return segment.length > 0 && (clauseOpeners.has(segment[0]?.lower ?? '') || !hasVerb(segment));
}

/** “The old pump, {experts say,} leaks”: the subject, though its verb may be a noun; but not “The next day”. */
function isNounPhrase(segment: readonly Token[]): boolean {
  const last = segment.at(-1);
  if (!isDeterminer(segment[0]) || !last || hasVerb(segment)) return false;
  return !isCalendarWord(last) && !times.test(last.lower);
}

const times =
  /^(?:century|day|decade|evening|hour|month|moment|morning|night|season|time|week|year)s?$/;

/** “If the tests are right, {analysts say,} the dam will hold”: a clause, but not the one that they say. */
const clauseOpeners = toWordSet(
  'although as because if once since unless until when whenever while',
);
