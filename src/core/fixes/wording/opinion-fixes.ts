import { wordAt, type Token } from '../../document/words/tokens.ts';
import { finiteWords, toWordSet } from '../../english/word-classes.ts';
import { isComma, isStop } from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { placeAttribution } from '../../repair/attributions/place-attribution.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { isBody } from '../../story/sentences.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { hasOwnSource } from '../sentence-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

const avowals = findWordSet('avowals');
const guesses = toWordSet('clearly evidently obviously plainly surely undoubtedly unquestionably');
const modals = toWordSet('could may might will would');
const done = toWordSet("had has have hadn't hasn't haven't");

/**
 * Whether an adverb owns up to a guess: “Money is {clearly} no concern”, “will {undoubtedly} win”. What “has clearly shaped”
 * somebody has happened, and stands without the word.
 */
export function isGuess({ phrase, tokens, first, last }: PhraseUse): boolean {
  if (!guesses.has(phrase.entry.phrase)) return false;
  return ![wordAt(tokens, first - 1), wordAt(tokens, last + 1)].some((word) => done.has(word));
}

const past = toWordSet("was were had did wasn't weren't hadn't didn't");

/**
 * Asks whose view it is that the words own up to: “The goal{, of course,} is to win” says what the writer thinks, and
 * without the words it would say so as a fact. Nothing where the clause tells what happened, or has its source.
 */
export function findOpinionFixes(
  use: PhraseUse,
  cut: readonly ProseEdit[] | undefined,
): readonly ProseFix[] {
  const { context, phrase, tokens, first, last } = use;
  const { block } = context;
  const sentence = block.sentences[phrase.sentence];
  if (!sentence || !cut || !avowals.has(phrase.entry.phrase) || !isBody(block)) return [];
  // “Holt, who {clearly} has an eye on the vote, promised …”: what Holt says is not this.
  const isAside = /^(?:which|who)$/.test(wordAt(tokens, first - 1));
  if (!isAside && (!isView(tokens, first, last) || hasOwnSource(block, sentence))) return [];
  const subject =
    first === 0 ? tokens.find(({ kind }, i) => i > last && kind === 'word') : undefined;
  const credit = { source: '[SOURCE TK]', cue: 'said', isAvowed: true } as const;
  const placed = placeAttribution(block, sentence, subject ?? phrase, credit);
  return toSuggestions('Ask who says so', placed && joinRepairs(cut, placed));
}

/** Whether the words stand at an edge of the sentence or at its verb, and that is of a state: “is”, “could”, “regards”. */
function isView(tokens: readonly Token[], first: number, last: number): boolean {
  const next = wordAt(tokens, isComma(tokens[last + 1]) ? last + 2 : last + 1);
  const before = wordAt(tokens, isComma(tokens[first - 1]) ? first - 2 : first - 1);
  const isStated = /[^s]s$/.test(next) && !past.has(next);
  const isAtVerb = isStated || [before, next].some((word) => finiteWords.has(word));
  if (first > 0 && !isAtVerb && !isStop(tokens[last + 1])) return false;
  // “a fear that had lasted, as the board will {undoubtedly} vote no”
  if (modals.has(before)) return true;
  const verbs = tokens.filter(({ lower }, i) => (i < first || i > last) && finiteWords.has(lower));
  return (verbs.length > 0 || isStated) && !verbs.some(({ lower }) => past.has(lower));
}
