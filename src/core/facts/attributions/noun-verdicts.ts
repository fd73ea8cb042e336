import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { toContentEnd } from './content.ts';
import { findNounOwner } from './owned-nouns.ts';
import { toPhraseAttribution } from './phrase-attribution.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { isHuman, isDocumentPhrase } from '../sources.ts';
import { prepositions } from '../../english/word-classes.ts';

/** What a side puts before a court: “the prosecution case is that”. */
export const courtCases = createWordList(['case']);

const copula = /^(?:is|was|remains)$/;
const sides = /^(?:crown|defence|defense|prosecution|state)(?:['’]s)?$/;

/**
 * A noun of speech whose words are told by “is” or “was”: “Ms Cole’s complaint is that …”, “the finding of the inquiry
 * was that …”, “the prosecution case is that …”, and “…: that is the finding of the inquiry”.
 */
export function readNounVerdict(context: FrameContext, i: number): Attribution | undefined {
  const noun = context.sentence.tokens[i];
  if (!noun || !(isSpeechNoun(noun) || courtCases.has(noun))) return undefined;
  return readTold(context, i) ?? readPointedTo(context, i);
}

/** “Ms Cole’s complaint is that [the board knew]”, “The finding of the inquiry was that [the board knew]” */
function readTold(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const owner = courtCases.has(tokens[i]) ? findSide(tokens, i) : findNounOwner(context, i);
  const behind = owner ? undefined : findOwnerBehind(context, i);
  const source = owner ?? behind;
  const verb = (behind?.last ?? i) + 1;
  const next = tokens[verb + 2];
  if (!source || !next || !copula.test(wordAt(tokens, verb)) || wordAt(tokens, verb + 1) !== 'that')
    return undefined;
  return toPhraseAttribution(context, {
    cue: { first: i, last: i },
    source,
    lemma: wordAt(tokens, i),
    content: [{ start: next.start, end: toContentEnd(tokens) }],
    contentKind: 'clause',
  });
}

/** “[The board knew]: that is the finding of the inquiry” */
function readPointedTo(context: FrameContext, i: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const that = wordAt(tokens, i - 3);
  const isPointing = /^(?:that|this|such)$/.test(that) && copula.test(wordAt(tokens, i - 2));
  if (wordAt(tokens, i - 1) !== 'the' || !isPointing) return undefined;
  // “…, and that is the view of the auditors”
  const mark = wordAt(tokens, i - 4) === 'and' ? i - 5 : i - 4;
  if (!/^[,:;—–-]$/.test(wordAt(tokens, mark))) return undefined;
  const source = findOwnerBehind(context, i);
  const [first, last] = [tokens[0], tokens[mark - 1]];
  if (!source || !first || !last) return undefined;
  return toPhraseAttribution(context, {
    cue: { first: i, last: i },
    source,
    lemma: wordAt(tokens, i),
    content: [{ start: first.start, end: last.end }],
    contentKind: 'clause',
  });
}

/** “the [prosecution] case”, “the [Crown’s] case” */
function findSide(tokens: readonly Token[], i: number): TokenRun | undefined {
  return sides.test(wordAt(tokens, i - 1)) ? { first: i - 1, last: i - 1 } : undefined;
}

/** How many words name whoever comes behind “of”. */
const reach = 8;

/** “the finding of [the inquiry]”: somebody who speaks, or a paper that does. */
function findOwnerBehind(
  { block, names, sentence }: FrameContext,
  i: number,
): TokenRun | undefined {
  const { tokens } = sentence;
  if (wordAt(tokens, i + 1) !== 'of') return undefined;
  const [first, last] = [i + 2, findRunEnd(tokens, i + 2)];
  if (last < first) return undefined;
  const base = tokens[0]?.index ?? 0;
  const isVoice =
    isHuman(block, names, base + first, base + last) ||
    isDocumentPhrase(block, base + first, base + last) ||
    isCapitalised(tokens[last]);
  return isVoice ? { first, last } : undefined;
}

/** The last word before a mark, a verb or a phrase of its own; “a report by the auditors” is one. */
function findRunEnd(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  while (last < first + reach && tokens[last + 1]?.kind === 'word') {
    const word = wordAt(tokens, last + 1);
    if (copula.test(word) || (prepositions.has(word) && word !== 'by')) break;
    last++;
  }
  return last;
}
