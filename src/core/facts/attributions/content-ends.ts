import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Span } from '../../span.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { isIntention } from './intentions.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { isInQuotation } from '../quotations.ts';
import type { SourceMention } from '../sources.ts';
import { finiteWords, toWordSet } from '../../english/word-classes.ts';
import { findFrontedEnd, isMainClause } from './main-clauses.ts';

const comparisons = createWordList(['compared', 'while', 'versus', 'against', 'meaning']);
const dashes = createWordList(['—', '–', '―']);
const relatives = createWordList(['who', 'which', 'whom', 'whose']);
const turns = createWordList(['but', 'although', 'though']);

/** Finds where the first token behind a cue starts, outside quotations, that ends what the source says. */
type FindEnd = (isEnd: (token: Token, i: number) => boolean) => number | undefined;

/** Ends what each source of a sentence says where its clause ends; `found` in the order of the cues. */
export function withEnds(
  found: readonly Attribution[],
  { sentence, quotations }: FrameContext,
): Attribution[] {
  if (found.length === 0) return [];
  const { tokens } = sentence;
  const isOutside = (token: Token): boolean => !isInQuotation(quotations, token);
  return found.map((attribution, i) => {
    const find: FindEnd = (isEnd) =>
      tokens.find(
        (token, at) => token.start >= attribution.cue.end && isEnd(token, at) && isOutside(token),
      )?.start;
    const ends = [
      findNextSpeaker(found.slice(i + 1), tokens, attribution),
      relatives.isIn(sentence) ? findRelativeEnd(tokens, attribution, find) : undefined,
      findFrontedEnd(tokens, attribution, isOutside),
      comparisons.isIn(sentence) ? findComparison(tokens, attribution) : undefined,
      dashes.isIn(sentence) ? findDashedClause(tokens, find) : undefined,
      findIntentionEnd(tokens, attribution, find),
      ...findLooseEnds(sentence, attribution, find, quotations),
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? toEnded(attribution, Math.min(...ends)) : attribution;
  });
}

/** The content behind the cue, cut off at `limit`; what stands before the cue stays. */
function toEnded(attribution: Attribution, limit: number): Attribution {
  const { content, cue } = attribution;
  const cut = (span: Span): Span =>
    span.start >= cue.end && span.end > limit ? { start: span.start, end: limit } : span;
  const ended = content.map(cut).filter((span) => span.end > span.start);
  return ended.length > 0 ? { ...attribution, content: ended } : attribution;
}

/** What one source says ends where the next one speaks: “X said A, but Y said B”; not at a nested “he thinks”. */
function findNextSpeaker(
  later: readonly Attribution[],
  tokens: readonly Token[],
  { cue }: Attribution,
): number | undefined {
  return later.find(({ source }) => source.start >= cue.end && isNewClause(tokens, source.start))
    ?.source.start;
}

/** Whether a coordinated clause starts at `offset`: after “, but”, “; ”, “, while”. */
function isNewClause(tokens: readonly Token[], offset: number): boolean {
  const i = tokens.findIndex((token) => token.start >= offset);
  const [before, beforeThat] = [tokens[i - 1], tokens[i - 2]];
  if (before?.text === ';') return true;
  return (
    /^(?:and|but|while|although|though)$/.test(before?.lower ?? '') && beforeThat?.text === ','
  );
}

/** “Stone, who announced the plan on Monday, faces a vote”: the relative clause ends before the main verb. */
function findRelativeEnd(
  tokens: readonly Token[],
  { source }: Attribution,
  find: FindEnd,
): number | undefined {
  const at = tokens.findLastIndex(({ text, start }) => text === ',' && start < source.start);
  if (!relatives.has(tokens[at + 1])) return undefined;
  return find(({ text }, i) => text === ',' && isMainVerb(tokens[i + 1]));
}

function isMainVerb(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word' || token.text !== token.lower) return false;
  if (finiteWords.has(token.lower) || isPastForm(token)) return true;
  return !isFunctionWord(token) && /[a-z](?:ed|s)$/.test(token.lower);
}

const counted = /\d|\b(?:percent|half|majority|third|quarter|two-thirds|most)\b/i;

/**
 * “46 percent back the bridge, compared with 31 percent in May who would not”: the answer of some is not what the others said. “The
 * agency counts 900 people, meaning …”: what follows from a statement is the writer’s.
 */
function findComparison(
  tokens: readonly Token[],
  { source, cue }: Attribution,
): number | undefined {
  const others = isCounted(source) ? /^(?:compared|while|versus|against)$/ : /^meaning$/;
  const at = tokens.findIndex(
    (token, i) =>
      token.start >= cue.end &&
      others.test(token.lower) &&
      (tokens[i - 1]?.text === ',' || token.lower === 'while'),
  );
  return (tokens[at - 1]?.text === ',' ? tokens[at - 1] : tokens[at])?.start;
}

function isCounted({ kind, text }: SourceMention): boolean {
  return kind !== 'document' && counted.test(text);
}

/** Ends that hold only where no quotation follows: words that are quoted still belong to the speaker. */
function findLooseEnds(
  sentence: Sentence,
  attribution: Attribution,
  find: FindEnd,
  quotations: readonly Span[],
): (number | undefined)[] {
  const { tokens } = sentence;
  const ends = [
    turns.isIn(sentence) ? findTurn(tokens, find) : undefined,
    findObjectEnd(tokens, attribution, find),
  ];
  return ends.filter(
    (end) => end !== undefined && !quotations.some((quotation) => quotation.start > end),
  );
}

/** “Cole said the fire was out, but two people died”: what is set against a statement is the writer’s. */
function findTurn(tokens: readonly Token[], find: FindEnd): number | undefined {
  return find(
    ({ text }, i) =>
      text === ',' &&
      /^(?:but|although|though)$/.test(wordAt(tokens, i + 1)) &&
      isMainClause(tokens, i + 2),
  );
}

/** “criticized the plan, which would cost $3 million”: the object ends where a clause is added to it. */
function findObjectEnd(
  tokens: readonly Token[],
  { cue, contentKind }: Attribution,
  find: FindEnd,
): number | undefined {
  if (contentKind !== 'noun-phrase') return findNewsEnd(tokens, cue, find);
  const isErrand =
    wordAt(tokens, tokens.findIndex(({ start }) => start === cue.start) - 1) === 'to';
  // “released 500 pages, with 40 still to come”
  const isIssued = /^(?:issue|publish|release)$/.test(cue.lemma);
  return find(
    ({ text }, i) =>
      (isErrand && isNextDeed(tokens, i)) ||
      (text === ',' &&
        (/^(?:which|who|whose|where|when|because|after)$/.test(wordAt(tokens, i + 1)) ||
          (wordAt(tokens, i + 1) === 'with' && isIssued))),
  );
}

/** “came to ask for water {and} opened fire”, “stopped to demand food{, then} burned a barn”: what they did next. */
function isNextDeed(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:and|but|,|then)$/.test(textAt(tokens, i).toLowerCase())) return false;
  const next = /^(?:then|later|instead)$/.test(wordAt(tokens, i + 1))
    ? tokens[i + 2]
    : tokens[i + 1];
  return next !== undefined && isPastForm(next);
}

const news = toWordSet('acknowledge admit announce confirm disclose reveal');
const stirring = /^(?:drew|fuell?ed|prompted|raised|sparked|stirred|triggered)$/;

/** “revealed that his wife had paid, which raised questions”: what came of it is the writer’s. */
function findNewsEnd(
  tokens: readonly Token[],
  { lemma }: Attribution['cue'],
  find: FindEnd,
): number | undefined {
  if (!news.has(lemma)) return undefined;
  return find(
    ({ text }, i) =>
      text === ',' && wordAt(tokens, i + 1) === 'which' && stirring.test(wordAt(tokens, i + 2)),
  );
}

/** “The union insists the tide is turning — and the council is holding talks”: a clause behind a dash is the writer’s. */
function findDashedClause(tokens: readonly Token[], find: FindEnd): number | undefined {
  return find(({ text }, i) => {
    const head = tokens[i + 2];
    if (!head || !/^[—–―]$/.test(text) || !/^(?:and|but)$/.test(wordAt(tokens, i + 1)))
      return false;
    // “… part of a pattern – and designed to send a signal”
    return !isPastForm(head) && isMainClause(tokens, i + 2);
  });
}

/** “wants to hire 40 nurses, and …”, “a donor who wants to give more could …”: nothing is added to an intention. */
function findIntentionEnd(
  tokens: readonly Token[],
  { cue, source }: Attribution,
  find: FindEnd,
): number | undefined {
  if (!isIntention(cue.lemma)) return undefined;
  const isRelative = source.text === 'who' || source.text === 'which';
  return find(
    ({ lower, text }, i) =>
      (isRelative && finiteWords.has(lower)) ||
      (/^[,;—–―]$/.test(text) && !isListed(tokens[i + 1])),
  );
}

/** “40 nurses, 12 drivers”, “several bids, including one of $3 million”. */
function isListed(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^(?:including|[$£€].*)$/.test(token?.lower ?? '');
}
