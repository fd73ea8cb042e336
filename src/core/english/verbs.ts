import type { Token } from '../document/words/tokens.ts';
import { isSpeechForm } from './speech-forms.ts';
import { hasFiniteVerb, toWordSet } from './word-classes.ts';
import irregular from '../lexicons/english/irregular-forms.json' with { type: 'json' };
import { isAdverb, isClosedWord, isDeterminer, isPlainNoun } from './word-shapes.ts';

const nounsToo = toWordSet('rose ground felt wound bound left cast shed saw bore lay');

const pastForms: ReadonlySet<string> = new Set(
  Object.entries(irregular.verbs)
    .filter(([lemma, [past]]) => past !== lemma)
    .flatMap(([, [past]]) => past ?? [])
    .filter((past) => !nounsToo.has(past)),
);
const unchanged: ReadonlySet<string> = new Set(
  Object.entries(irregular.verbs)
    .filter(([lemma, [past]]) => past === lemma)
    .map(([lemma]) => lemma),
);

/** Whether a word by itself looks like a finite verb: was, came, closed. */
export function isFiniteVerb(token: Token): boolean {
  return /..ed$/.test(token.lower) || hasVerb([token]);
}

/** Whether words hold a finite verb. A rough test that errs on the side of no. */
export function hasVerb(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => text !== 'May');
  return hasFiniteVerb(words) || words.some((_, i) => isPastVerb(words, i));
}

function isPastVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!token) return false;
  if (pastForms.has(token.lower) || isSpeechForm(token)) return true;
  if (!isShortPast(token)) return false;
  if (!before || isClosedWord(before)) return false;
  return (
    isPlainNoun(before) || isDeterminer(tokens[i + 1]) || /^[$€£¥]$/.test(tokens[i + 1]?.text ?? '')
  );
}

/** Whether words open as a predicate does: closed, was closed, has now closed. */
export function opensWithVerb(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || isDeterminer(first)) return false;
  if (/^[a-z]+ed$/.test(first.lower) || hasVerb([first])) return true;
  if (isAdverb(first) || first.lower === 'also') return opensWithVerb(tokens.slice(1));
  if (isShortPast(first)) return isEndOrClosed(second);
  return !isClosedWord(first) && /[^s]s$/.test(first.lower) && isDeterminer(second);
}

/** hit, cut, left: verbs that look like another word. */
function isShortPast({ lower }: Token): boolean {
  return unchanged.has(lower) || nounsToo.has(lower);
}

function isEndOrClosed(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || isClosedWord(token);
}

/** Whether words name a speaker: “police said”, “she said on Monday”, “according to the mayor”. */
export function isSpeakerTail(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first) return false;
  if (first.lower === 'according' && second?.lower === 'to') return true;
  const verb = tokens.findIndex(isSpeechForm);
  if (verb < 0 || verb > 8) return false;
  if (verb === 0) return isDeterminer(second) || /^\p{Upper}/u.test(second?.text ?? '');
  return !hasFiniteVerb(tokens.slice(0, verb)) && !/.ly$/.test(first.lower);
}
