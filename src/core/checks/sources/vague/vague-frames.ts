import type { Block } from '../../../document/block.ts';
import { findPositions, joinOpenings } from '../../../document/words/positions.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { textAt, toTokenSpan, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createRowMatcher, type RowMatcher } from '../../../english/word-matcher.ts';
import type { Span } from '../../../span.ts';
import {
  findHead,
  isPeople,
  opensClause,
  sides,
  toExamples,
  toGroup,
  toVagueFrame,
  type VagueFrame,
} from './vague-frame.ts';
import { vagueMoodOpenings, moodSigns, readVagueMood } from './vague-moods.ts';
import { matchSeeing, readSeeing } from './vague-views.ts';

const matchExistential = createRowMatcher([
  'there are those/some/many/people who say/argue/believe/claim/think/insist/contend/feel',
]);
const opinion = 'belief/contention/fear/feeling/opinion/suspicion/view';
const holders = 'analysts/commentators/critics/experts/insiders/many/most/observers/some';
/** What “one school of thought holds”, and what “the consensus is”. */
const matchAir = createRowMatcher([
  'one school of thought argues/has/holds/maintains/says/suggests',
  `it is the ${opinion} of ${holders}`,
  `it is a ${opinion} held/shared by ${holders}`,
  `the general? consensus/feeling/mood/suspicion/thinking among/around/in/within * *? *? is/was that`,
  'the general? consensus is/was that',
  'conventional/popular/public/received opinion/wisdom has/holds/maintains/says it?',
  'locals/many/most/some will/would argue/contend/insist/say',
  'word on/around/in the * is/was that?',
  'word is/was/has that/it that?',
  'ask almost? anyone/anybody/any * *? *? *? ,? and? they/he/she will/would tell/say you?',
  'to hear * * tell it',
  'many/most/plenty/some/scores of? * *? will/would tell you',
]);
/** “In the eyes of many {voters}” */
const matchEyes = createRowMatcher([`in the eyes/opinion/view of many/most/some/${sides}`]);
const blame =
  'attacked/condemned/criticised/criticized/decried/denounced/derided/dismissed/disputed/faulted/mocked/questioned/ridiculed';
const suspicion = 'argued/believed/complained/contended/feared/speculated/suspected/warned';
const matchBlaming = createRowMatcher([
  `many/some have/had? also? ${blame}`,
  `many/numerous/some * *? have/had also? ${blame}`,
  `a number of * *? have/had also? ${blame}`,
]);
/** “Many in the county blame” */
const matchIn = createRowMatcher([
  `many/most/some across/around/in/inside/within the/her/his/its/their * *? now/still? argue/believe/blame/complain/fear/feel/suspect/think/wonder/worry`,
]);
/** “Turnout could collapse, {some fear}.”: where “fear” might be a noun. */
const matchTail = createRowMatcher(['many/most/some fear']);
const matchLong = createRowMatcher([`have long ${suspicion}`]);
/** “has been criticized by {some}”, “was attacked by {opponents}” */
const matchBlamed = createRowMatcher([
  'been/is/was/were * *? by many/some/several analysts/commentators/critics/detractors/experts/observers/opponents',
  'been/is/was/were * *? by many/some/analysts/commentators/critics/detractors/experts/observers/opponents',
]);
const blames: ReadonlySet<string> = new Set(blame.split('/'));

/** Reads one kind of frame where its matcher may find something. */
interface FrameReader {
  readonly match: RowMatcher;
  readonly read: (block: Block, tokens: readonly Token[], i: number) => VagueFrame | undefined;
}

/** Of two frames at one word the first one counts. */
const readers: readonly FrameReader[] = [
  { match: matchExistential, read: readExistential },
  { match: matchAir, read: readAir },
  { match: matchEyes, read: readEyes },
  { match: matchTail, read: readTail },
  { match: matchIn, read: readIn },
  { match: matchSeeing, read: readSeeing },
  { match: matchBlaming, read: readBlaming },
  { match: matchBlamed, read: readBlamed },
  { match: matchLong, read: readLong },
];
const openings = joinOpenings([vagueMoodOpenings, ...readers.map(({ match }) => match.openings)]);
const ownSigns = joinOpenings(readers.map(({ match }) => match.signs));
/** Without one of these no frame is there: they open with words that stand in every sentence. */
export const frameSigns = joinOpenings([moodSigns, ownSigns]);

/** Finds the first frame of a sentence that hides a source: “there are those who say”, “one school of thought holds”. */
export function findVagueFrame(block: Block, sentence: Sentence): VagueFrame | undefined {
  const isFramed = ownSigns.isIn(sentence);
  const isMoody = moodSigns.isIn(sentence);
  if (!isFramed && !isMoody) return undefined;
  const { tokens } = sentence;
  const own = isFramed ? findReaders(sentence) : [];
  for (const i of findPositions(sentence, isFramed ? openings : vagueMoodOpenings)) {
    const frame = readFrame(own, block, tokens, i);
    // Behind the verb of “market watchers blame orders from Italy” a place is nobody’s address.
    const mood = frame || !isMoody ? undefined : readVagueMood(tokens, i, opensClause);
    if (mood) return mood;
    if (frame && !isNamedNear(block, frame.span)) return frame;
  }
  return undefined;
}

/** Those of which a sign is there. */
function findReaders(sentence: Sentence): readonly FrameReader[] {
  const found: FrameReader[] = [];
  for (const reader of readers) if (reader.match.signs.isIn(sentence)) found.push(reader);
  return found;
}

function readFrame(
  own: readonly FrameReader[],
  block: Block,
  tokens: readonly Token[],
  i: number,
): VagueFrame | undefined {
  for (const { match, read } of own) {
    const frame = match.openings.has(tokens[i]) ? read(block, tokens, i) : undefined;
    if (frame) return frame;
  }
  return undefined;
}

/** “there are those who say” */
function readExistential(_: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = matchExistential(tokens, i);
  return last === undefined ? undefined : toVagueFrame(tokens, i, last);
}

/** “one school of thought holds”, “the consensus in Arden is that” */
function readAir(_: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = opensClause(tokens, i) ? matchAir(tokens, i) : undefined;
  if (last === undefined) return undefined;
  // The conjunction stays.
  if (wordAt(tokens, last) === 'that') return toVagueFrame(tokens, i, last - 1);
  return toVagueFrame(tokens, i, isQuantity(tokens[last]) ? findGroupEnd(tokens, last) : last);
}

function isQuantity(token: Token | undefined): boolean {
  return /^(?:many|most|some)$/.test(token?.lower ?? '');
}

/** “the opinion of some {growers} that” */
function findGroupEnd(tokens: readonly Token[], last: number): number {
  return /[^s]s$/.test(wordAt(tokens, last + 1)) ? last + 1 : last;
}

/** “in the eyes of {many voters}” */
function readEyes(_: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = matchEyes(tokens, i);
  if (last === undefined) return undefined;
  const end = findGroupEnd(tokens, last);
  return toVagueFrame(tokens, i, end, toGroup(toTokenSpan(tokens, last, end)));
}

/** “Turnout could collapse, {some fear}.” */
function readTail(_: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = textAt(tokens, i - 1) === ',' ? matchTail(tokens, i) : undefined;
  if (last === undefined || !/^[,.]$/.test(textAt(tokens, last + 1))) return undefined;
  return toVagueFrame(tokens, i, last, toGroup(toTokenSpan(tokens, i, i)));
}

/** “{Many in the county} blame” */
function readIn(_: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = opensClause(tokens, i) ? matchIn(tokens, i) : undefined;
  if (last === undefined) return undefined;
  return toVagueFrame(tokens, i, last, toGroup(toTokenSpan(tokens, i, last - 1)));
}

/** “{Many} have questioned the trip”, “{a number of doctors} have questioned” */
function readBlaming(block: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = opensClause(tokens, i) ? matchBlaming(tokens, i) : undefined;
  if (last === undefined) return undefined;
  const head = findHead(tokens, i, last);
  if (head !== i && !isPeople(block, tokens, head)) return undefined;
  return toVagueFrame(tokens, i, last, toGroup(toTokenSpan(tokens, i, head)));
}

/** “Geologists {have long suspected}”: all of them? */
function readLong(block: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = matchLong(tokens, i);
  if (last === undefined || !isPeople(block, tokens, i - 1)) return undefined;
  let first = i - 1;
  while (first > 0 && isPlainWord(tokens[first - 1])) first--;
  const isWhole = i - first <= longestGroup && opensClause(tokens, first);
  return isWhole
    ? toVagueFrame(tokens, first, last, toGroup(toTokenSpan(tokens, first, i - 1)))
    : undefined;
}

/** Longest name of such a group, in words: “many local anglers”. */
const longestGroup = 3;

function isPlainWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !/^(?:and|but|that|the|these|those|though|while)$/.test(token.lower)
  );
}

/** “has been criticized by some” */
function readBlamed(_: Block, tokens: readonly Token[], i: number): VagueFrame | undefined {
  const last = matchBlamed(tokens, i);
  if (last === undefined) return undefined;
  const by = tokens.findIndex(({ lower }, at) => at > i && lower === 'by');
  if (!blames.has(wordAt(tokens, by - 1))) return undefined;
  return toVagueFrame(tokens, i, last, toGroup(toTokenSpan(tokens, by + 1, last)));
}

/** “by some at Norden College”, “by critics, among them Ada Moll”: somebody has a name, or an address. */
function isNamedNear({ text }: Block, { end }: Span): boolean {
  return named.test(text.slice(end, end + 70));
}

const named = new RegExp(
  String.raw`^[^.;]{0,25}?(?:${toExamples}|(?:^| )(?:at|from|in|of|within)) (?:the )?[\p{Upper}[]`,
  'u',
);
