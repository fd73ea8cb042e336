import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { dayWords } from '../../english/calendar-names.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { hasVerb } from '../../english/verbs.ts';
import type { Span } from '../../span.ts';
import type { FactBlock } from '../fact-block.ts';
import { isInQuotation, type Quotation } from '../quotations.ts';
import { isHuman } from '../sources.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { toPhraseAttribution } from './phrase-attribution.ts';

const dashes = createWordList(['—', '–', '―', '-', '--']);

/** Longest name behind the dash, in tokens, and longest line with what else is told of the signer. */
const [maxName, maxLine] = [8, 24];

/**
 * “…” ― Ada Moll, baker: whoever signs a quotation behind a dash. `quotations` are those of the block; a line of its own
 * under a quotation signs what stands in another block, and covers nothing but itself.
 */
export function findSignature(
  context: FrameContext,
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const { sentence, block } = context;
  const { tokens } = sentence;
  const dash = tokens.findIndex((token) => dashes.has(token) && !isInQuotation(quotations, token));
  const signed = dash < 0 ? undefined : findSigned(block, quotations, tokens, dash);
  const signer = signed && findSigner(context, dash + 1);
  const found =
    signer &&
    toPhraseAttribution(context, {
      cue: { first: dash, last: dash },
      source: signer,
      lemma: signing,
      content: [{ start: signed.start, end: signed.end }],
      contentKind: 'quotation',
    });
  return found ? [found] : none;
}

/** What a block looks like in which a quotation is signed: a dash before a capital, behind a mark or at the start. */
export const signed = /(?:^\s*|["”'’]\s{0,3})(?:--?|[—–―])\s{0,3}\p{Upper}/u;

const none: readonly Attribution[] = [];
const signing = '―';

/** Whether an attribution is a signature: it says who speaks one quotation, and nothing of what comes next. */
export function isSignature({ cue }: Attribution): boolean {
  return cue.lemma === signing;
}

/** The quotation right before a dash, if nothing else stands before it in the sentence; the line itself where it is all of a block. */
function findSigned(
  { text }: FactBlock,
  quotations: readonly Quotation[],
  tokens: readonly Token[],
  dash: number,
): Span | undefined {
  const [first, mark, last] = [tokens[0], tokens[dash], tokens.at(-1)];
  if (!first || !mark || !last) return undefined;
  if (quotations.length === 0 && text.slice(0, mark.start).trim() === '')
    return text.slice(last.end).trim() === '' ? { start: first.start, end: last.end } : undefined;
  const quotation = quotations.findLast(({ end }) => end <= mark.start);
  if (!quotation || text.slice(quotation.end, mark.start).trim() !== '') return undefined;
  const lead = text.slice(first.start, Math.max(first.start, quotation.start));
  return /^[\s*-]*$/.test(lead) ? quotation : undefined;
}

/** “Ada Moll”, “Cllr Eli Stone, mayor of Lisk”: a name with a capital at once, and no verb behind it. */
function findSigner(
  { block, sentence, names, quotations }: FrameContext,
  first: number,
): TokenRun | undefined {
  const { tokens } = sentence;
  const next = tokens.findIndex((token, i) => i >= first && isInQuotation(quotations, token));
  const line = tokens.slice(first, next < 0 ? tokens.length : next);
  if (line.length > maxLine || !isCapitalised(line[0]) || hasVerb(line)) return undefined;
  const end = line.findIndex(({ kind, text }) => kind === 'punctuation' && text !== '’');
  const last = first + (end < 0 ? line.length : end) - 1;
  const base = tokens[0]?.index ?? 0;
  const isName =
    last - first < maxName &&
    !dayWords.includes(wordAt(tokens, first)) &&
    isHuman(block, names, base + first, base + last);
  return isName && textAt(tokens, last) !== '’' ? { first, last } : undefined;
}
