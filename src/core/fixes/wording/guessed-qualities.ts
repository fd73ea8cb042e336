import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { beForms, isIndefinite, subordinators } from '../../english/word-classes.ts';
import {
  isAdjective,
  isClosedWord,
  isComma,
  isDash,
  isDeterminer,
} from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { isMarkCut } from '../../repair/seams/mark-cut.ts';
import { toMended } from '../../repair/seams/seams.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { toShortTitle, toSuggestions } from '../../repair/suggestion.ts';
import { isBody } from '../../story/sentences.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { isWithin } from '../../span.ts';
import { findClauseCut } from '../sentence-fixes.ts';
import { findDoubtFixes } from './accusing-fixes.ts';

const vouching = findWordSet('vouching');

/** Where a description stands whose adverb vouches for it. */
export type GuessedQuality = 'aside' | 'attribute' | 'predicate' | 'relative';

/**
 * Where the word behind an adverb describes somebody and the adverb is the only sign that the writer judges by looks or
 * by repute: “which was {clearly} rehearsed”, “the {notoriously} mean landlord”. Without it the guess would be a fact.
 */
export function findGuessedQuality({
  phrase,
  tokens,
  first,
  last,
}: PhraseUse): GuessedQuality | undefined {
  if (!vouching.has(phrase.entry.phrase)) return undefined;
  const isSetOff = isComma(tokens[first - 1]) && isComma(tokens[last + 1]);
  const [before, next] = isSetOff ? [first - 2, last + 2] : [first - 1, last + 1];
  const described = /^(?:not|no)$/.test(wordAt(tokens, next)) ? next + 1 : next;
  if (beForms.has(wordAt(tokens, before))) {
    if (!isDescription(tokens[described], phrase.entry.phrase)) return undefined;
    return relative.test(wordAt(tokens, before - 1)) ? 'relative' : 'predicate';
  }
  if (isSetOff) return undefined;
  if (findAside(tokens, before, next)) return 'aside';
  return isAttribute(tokens, before, next) ? 'attribute' : undefined;
}

const relative = /^(?:that|which|who)$/;
const reputed = /^(?:famous|infamous|notorious)ly$/;

/** “a lie”, “fake”, “rehearsed”; but “is famously shown” tells what happens. */
function isDescription(word: Token | undefined, adverb: string): boolean {
  if (word?.kind !== 'word') return false;
  if (isAdjective(word) || /^an?$/.test(word.lower)) return true;
  return !reputed.test(adverb) && !isClosedWord(word) && !word.lower.endsWith('ing');
}

/** Most words of an aside. */
const asideLength = 8;

interface Aside {
  readonly opening: Token;
  /** The mark behind it. */
  readonly end: Token;
}

/** “Officers{, clearly embarrassed,} left”, “Councillors{, many of them clearly embarrassed,} left” */
function findAside(tokens: readonly Token[], before: number, next: number): Aside | undefined {
  const isOfThem = /^(?:them|whom)$/.test(wordAt(tokens, before));
  const from = isOfThem ? tokens.findLastIndex((each, i) => i < before && isComma(each)) : before;
  const behind = tokens.slice(next, next + asideLength);
  const length = behind.findIndex(({ kind }) => kind === 'punctuation');
  const [opening, end] = [tokens[from], behind[length]];
  if (!opening || !end || length === 0 || !isMark(opening)) return undefined;
  const isSure = isOfThem || isAdjective(tokens[next]) || isMark(end);
  return isSure && hasHost(tokens, from, next + length) ? { opening, end } : undefined;
}

function isMark(token: Token): boolean {
  return isComma(token) || isDash(token);
}

/** Whether the sentence stands without the aside: “the firm, a builder, clearly favoured the bill” has none. */
function hasHost(tokens: readonly Token[], opening: number, end: number): boolean {
  const closing = tokens[end];
  return closing && isMark(closing)
    ? opensWithVerb(tokens.slice(end + 1))
    : hasVerb(tokens.slice(0, opening));
}

/** “the {notoriously} mean landlord” */
function isAttribute(tokens: readonly Token[], before: number, next: number): boolean {
  const [owner, word] = [tokens[before], tokens[next]];
  if (word?.kind !== 'word' || isClosedWord(word) || tokens[next + 1]?.kind !== 'word')
    return false;
  return isDeterminer(owner) || /['’]s?$/.test(owner?.text ?? '') || isAdjective(owner);
}

/** Asks whose judgement it is, or cuts it whole; the adverb alone goes only where nothing better can be done. */
export function findQualityFixes(
  use: PhraseUse,
  quality: GuessedQuality,
  bare: readonly ProseFix[],
): readonly ProseFix[] {
  const { context, phrase, tokens, first } = use;
  const sentence = context.block.sentences[phrase.sentence];
  const cut = bare[0]?.edits;
  if (!sentence || !cut || !isBody(context.block)) return bare;
  if (quality === 'predicate') return [...findDoubtFixes(use), ...bare];
  // “has a famously difficult brother”
  if (quality === 'attribute')
    return isIndefinite(wordAt(tokens, first - 1)) ? bare : [...cutDescription(use), ...bare];
  const better =
    quality === 'relative'
      ? [...askWhoSays(use, cut), ...findClauseCut(context.block, sentence, phrase)]
      : cutAside(use);
  return better.length > 0 ? better : bare;
}

/** “Officers{, clearly embarrassed,} left”; an aside with more to it than the description stays. */
function cutAside({ context: { block }, tokens, first, last }: PhraseUse): readonly ProseFix[] {
  const aside = findAside(tokens, first - 1, last + 1);
  if (!aside) return [];
  const isInserted = isMark(aside.end);
  const { start } = aside.opening;
  const span = { start, end: isInserted ? aside.end.end : aside.end.start };
  const words = tokens.filter((token) => isWithin(token, span));
  const isMore = words.some(
    (token) => token.kind === 'number' || isCapitalised(token) || subordinators.has(token.lower),
  );
  if (isMore || isMarkCut(block, span)) return [];
  return toSuggestions('Delete the aside', toMended(block, span));
}

/** “which was {clearly} rehearsed” → “which [SOURCE TK] said was rehearsed” */
function askWhoSays({ tokens, first }: PhraseUse, cut: readonly ProseEdit[]): readonly ProseFix[] {
  const be = tokens[isComma(tokens[first - 1]) ? first - 2 : first - 1];
  if (!be) return [];
  const asked = { span: { start: be.start, end: be.start }, newText: '[SOURCE TK] said ' };
  return toSuggestions('Ask who says so', joinRepairs([asked], cut));
}

/** “the {notoriously mean} landlord” */
function cutDescription({ context, phrase, tokens, last }: PhraseUse): readonly ProseFix[] {
  const end = tokens[last + 1]?.end ?? phrase.end;
  const span = { start: phrase.start, end };
  const words = context.block.text.slice(span.start, span.end);
  return toSuggestions(
    toShortTitle('Delete', words),
    deleteWords(context.block, span, 'adjective'),
  );
}
