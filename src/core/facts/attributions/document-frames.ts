import { findPositions } from '../../document/words/positions.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import type { Span } from '../../span.ts';
import { toContentEnd } from './content.ts';
import { toPhraseAttribution, toSurroundings } from './phrase-attribution.ts';
import { isInQuotation } from '../quotations.ts';
import { isDocumentPhrase } from '../sources.ts';
import { isDocumentWord } from '../../english/noun-kinds.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** The words that the frames below start from; every other word is passed over at once. */
const cues = createWordList(
  `in under give gives gave has had put puts putting rank ranks peg pegs pegged valued estimated identified identifies
   counted counts detailed uncovered totaled showing suggesting finding indicating revealing projecting estimating`.split(
    /\s+/,
  ),
);

/**
 * Attributions to a document without a verb of saying: “in a Harrow County poll”, “a count gives her 90 votes”,
 * “a new poll showing her ahead”, “the insurer put the damage at $3 million”, “under state law”.
 */
export function findDocumentFrames(context: FrameContext): Attribution[] {
  const { tokens } = context.sentence;
  return findPositions(context.sentence, cues).flatMap((i) => {
    const token = tokens[i];
    if (!token || isInQuotation(context.quotations, token)) return [];
    const found =
      readInPoll(context, i) ??
      readUnder(context, i) ??
      readCount(context, i) ??
      readShowing(context, i) ??
      readEstimate(context, i);
    return found ? [found] : [];
  });
}

const polls = /^(?:poll|survey|census|study|average)s?$|^polling$/;

/** “In a Harrow County survey, 38 percent of voters …”: what a poll or a study found is its own. */
function readInPoll(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (wordAt(tokens, i) !== 'in' || !opensPoll(textAt(tokens, i + 1))) return undefined;
  for (let k = i + 1; k < Math.min(i + 9, tokens.length); k++) {
    if (tokens[k]?.kind === 'punctuation' || pollEnds.has(wordAt(tokens, k))) return undefined;
    if (!isPoll(tokens, k)) continue;
    const isBare = /^(?:the )?polls?$/.test(toWords(tokens, i + 1, k));
    if (isBare && !/^(?:conducted|released|taken)$/.test(wordAt(tokens, k + 1))) return undefined;
    return toPhraseAttribution(context, {
      cue: { first: i, last: i },
      source: { first: i + 1, last: k },
      lemma: 'in',
      content: toAround(tokens, i, k),
      contentKind: 'clause',
    });
  }
  return undefined;
}

function opensPoll(word: string): boolean {
  return (
    polls.test(word) ||
    /^(?:an?|the|its|their|his|her|this|that|recent|most)$|^\p{Upper}/u.test(word)
  );
}

const pollEnds = toWordSet('in on for with by to that and after before when since');

/** A poll that tells something: several only beside a figure, an average only of polls. */
function isPoll(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (!polls.test(word)) return false;
  if (word === 'average') return isPollAverage(tokens, i);
  return !/s$|ing$/.test(word) || tokens.some((token) => token.kind === 'number');
}

/** “an average of recent polls”, “the Harbor average”; not “an average of $3 million”. */
function isPollAverage(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i + 1) !== 'of') return /^\p{Upper}/u.test(textAt(tokens, i - 1));
  return tokens.slice(i + 2, i + 7).some(({ lower }) => polls.test(lower));
}

/** Behind a fronted phrase what follows its comma; else what stands on both sides: “leads in a poll by 9 points”. */
function toAround(tokens: readonly Token[], first: number, last: number): Span[] {
  const next = tokens[last + 1];
  const end = toContentEnd(tokens);
  if (first === 0 || !next || next.text === ',' || next.start >= end)
    return toSurroundings(tokens, first, findClauseEnd(tokens, last));
  return [...toSurroundings(tokens, first, last).slice(0, 1), { start: next.start, end }];
}

function toWords(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map((token) => token.lower)
    .join(' ');
}

/** The last token before the next comma or the end. */
function findClauseEnd(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex((token, i) => i > from && /^[,.;]$/.test(token.text));
  return comma < 0 ? tokens.length - 1 : comma - 1;
}

const rules = findWordSet('binding-papers');

/** “Under state law, a candidate who trails by less than 1 percent can ask for a recount.” */
function readUnder(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (i !== 0 || wordAt(tokens, i) !== 'under') return undefined;
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 2 || comma > 8 || !rules.has(wordAt(tokens, comma - 1))) return undefined;
  return toPhraseAttribution(context, {
    cue: { first: 0, last: 0 },
    source: { first: 1, last: comma - 1 },
    lemma: 'under',
    content: toSurroundings(tokens, 0, comma - 1),
    contentKind: 'clause',
  });
}

/** “The latest count gives her 90 votes”, “The poll has Stone ahead by 5 points”. */
function readCount(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (i === 0 || !isCountVerb(wordAt(tokens, i))) return undefined;
  // “The poll has a margin of error of 3 points”
  if (
    /^ha[sd]$/.test(wordAt(tokens, i)) &&
    !/^(?:him|her|them)$|^\p{Upper}/u.test(textAt(tokens, i + 1))
  )
    return undefined;
  const subject = findSubject(tokens, i);
  if (!subject) return undefined;
  return isPollRun(context, subject, findings.has(wordAt(tokens, i)))
    ? toRight(context, i, subject, wordAt(tokens, i))
    : undefined;
}

/** What any document does with figures. */
const findings = toWordSet('identified identifies counted counts detailed uncovered totaled');

function isCountVerb(word: string): boolean {
  return findings.has(word) || /^(?:gives?|gave|ha[sd]|puts?|ranks?|pegs|pegged)$/.test(word);
}

function isPollRun(
  { block, sentence }: FrameContext,
  { first, last }: TokenRun,
  isAny: boolean,
): boolean {
  const base = sentence.tokens[0]?.index ?? 0;
  if (!isDocumentPhrase(block, base + first, base + last)) return false;
  if (isAny) return true;
  const words = sentence.tokens.slice(first, last + 1).map((token) => token.base);
  return words.some(
    (word) =>
      polls.test(word) || /^(?:count|tally|estimate|ranking|projection|forecast)s?$/.test(word),
  );
}

/** “a new poll showing her support at 14 percent”, “polls that show him ahead”. */
function readShowing(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (
    !/^(?:showing|suggesting|finding|indicating|revealing|projecting|estimating)$/.test(
      wordAt(tokens, i),
    )
  )
    return undefined;
  const before = tokens[i - 1];
  if (!before || !isDocumentWord(before.base)) return undefined;
  let first = i - 1;
  while (first > 0 && tokens[first - 1]?.kind === 'word' && i - first < 4) first--;
  while (first < i - 1 && !/^(?:an?|the|new|recent)$/.test(wordAt(tokens, first))) first++;
  return toRight(context, i, { first, last: i - 1 }, 'show');
}

const amounts = toWordSet(
  'about around nearly almost roughly some approximately more less over under between $ £ €',
);

/** “The owner put the damage at $300,000”, “One ranking pegs him at No. 10”. */
function readEstimate(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (!/^(?:put|puts|putting|peg|pegs|pegged|valued|estimated)$/.test(wordAt(tokens, i)))
    return undefined;
  const at = tokens.findIndex(
    (token, k) => k > i + 1 && k < i + 12 && token.lower === 'at' && isAmount(tokens[k + 1]),
  );
  const subject = at > 0 ? findSubject(tokens, i) : undefined;
  return subject && toRight(context, i, subject, 'put');
}

function isAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'word' || amounts.has(token.lower));
}

function toRight(
  context: FrameContext,
  verb: number,
  source: TokenRun,
  lemma: string,
): Attribution | undefined {
  const { tokens } = context.sentence;
  const next = tokens[verb + 1];
  if (!next || next.start >= toContentEnd(tokens)) return undefined;
  return toPhraseAttribution(context, {
    cue: { first: verb, last: verb },
    source,
    lemma,
    content: [{ start: next.start, end: toContentEnd(tokens) }],
    contentKind: 'clause',
  });
}
