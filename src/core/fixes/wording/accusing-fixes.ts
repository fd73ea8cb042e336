import { wordAt } from '../../document/words/tokens.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { isPredicative } from '../../english/part-of-speech.ts';
import { beForms, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { placeAttribution } from '../../repair/attributions/place-attribution.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { isBody } from '../../story/sentences.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';
import { findAskFixes, type AskPlace } from '../attribution-fixes.ts';
import { toAccusationReach } from '../claims/accusation-reach.ts';

/** Asks who says so of words that accuse somebody, where no plainer word says the same: “The vets lied, [SOURCE TK] said.” */
export function findAccusingFixes(use: PhraseUse): readonly ProseFix[] {
  const { context, phrase } = use;
  if (!isBody(context.block) || !isSaidOfSomebody(use)) return [];
  return findAskFixes(toPlace(use), 'said')
    .map((fix) => ({ ...fix, title: 'Ask who says so' }))
    .filter(({ edits }) =>
      edits.every(({ span }) => span.end <= phrase.start || span.start >= phrase.end),
    );
}

function toPlace({ context: { block, index, story }, phrase }: PhraseUse): AskPlace {
  const span = { start: phrase.start, end: phrase.end };
  return { block, index, story, span, ...toAccusationReach(block, span) };
}

/** “is corrupt”, “has a shocking record”, “are a sham”; in “the corrupt firm paid” a source would own the payment. */
function isSaidOfSomebody({ phrase, tokens, first }: PhraseUse): boolean {
  const { pos } = phrase.entry;
  if (pos === 'verb' || pos === 'phrase') return true;
  const at = /^an?$/.test(wordAt(tokens, first - 1)) ? first - 1 : first;
  if (pos === 'adj' && at === first) return isPredicative(tokens, first);
  return holders.has(wordAt(tokens, at - 1)) || beForms.has(wordAt(tokens, at - 1));
}

const holders = toWordSet('has had have having');

/** Adverbs by which the writer owns up to a guess, or to a verdict. */
const guesses = findWordSet('owned-guesses');
const matchImputed = createVerbMatcher([...findWordSet('imputed-verbs')]);
const ploys = /^(?:attempt|bid|effort|ploy|stunt|tactic|trick)$/;

/**
 * Whether the adverb is the last sign that the sentence guesses at a mind, or blames: “He {clearly} believed he would walk
 * free” is no plainer without it, and surer.
 */
export function isLastDoubt({ phrase, tokens, last }: PhraseUse): boolean {
  if (phrase.entry.pos !== 'adv' || !guesses.has(phrase.entry.phrase)) return false;
  return matchImputed(tokens, last + 1) !== undefined || isPloy(tokens, last + 1);
}

/** “{an} attempt to”, “a cynical bid to” */
function isPloy(tokens: PhraseUse['tokens'], i: number): boolean {
  if (!/^an?$/.test(wordAt(tokens, i))) return false;
  return [1, 2].some((k) => ploys.test(wordAt(tokens, i + k)));
}

/** “He {clearly} believed it” → “He believed it, [SOURCE TK] said”; “in what [SOURCE TK] said was a bid to”. */
export function findDoubtFixes(use: PhraseUse): readonly ProseFix[] {
  const {
    context: { block },
    phrase,
    tokens,
    first,
  } = use;
  if (!isBody(block)) return [];
  const cut = deleteWords(block, phrase, 'adverb');
  const be = tokens[first - 1];
  if (be && beForms.has(be.lower) && wordAt(tokens, first - 2) === 'what') {
    const span = { start: be.start, end: be.start };
    return toSuggestions(
      'Ask who says so',
      joinRepairs([{ span, newText: '[SOURCE TK] said ' }], cut),
    );
  }
  const sentence = block.sentences[phrase.sentence];
  // “He clearly believed it”: that he did is the guess, and no source of it.
  const credit = { source: '[SOURCE TK]', cue: 'said', isAvowed: true } as const;
  const placed = sentence && placeAttribution(block, sentence, phrase, credit);
  return toSuggestions('Ask who says so', placed && joinRepairs(placed, cut));
}
