import { wordAt, type Token } from '../../document/words/tokens.ts';
import { beForms, isIndefinite } from '../../english/word-classes.ts';
import { isAdjective, isClosedWord, isComma, isDeterminer } from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { toShortTitle, toSuggestions } from '../../repair/suggestion.ts';
import { isBody } from '../../story/sentences.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findClauseCut } from '../sentence-fixes.ts';
import { findDoubtFixes } from './accusing-fixes.ts';
import { cutAside, findAside } from './described-asides.ts';

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
      : cutAround(use);
  return better.length > 0 ? better : bare;
}

function cutAround({ context, tokens, first, last }: PhraseUse): readonly ProseFix[] {
  const aside = findAside(tokens, first - 1, last + 1);
  return aside ? cutAside(context.block, tokens, aside) : [];
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
