import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { matchBareAim, matchContested } from '../../facts/claims/motives/motives.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isHuman } from '../../facts/sources.ts';
import { isOverlapping } from '../../span.ts';
import type { PhraseUse } from './phrase-use.ts';

const guesses = toWordSet(
  'clearly doubtless evidently obviously plainly privately secretly surely',
);
const guessEnds = toWordSet('doubt down heart reality secret truth');

/** How far before its verb a word may stand that owns up to a guess, in tokens: “no doubt, like others, hoped”. */
const guessReach = 3;

/** “{secretly} wants”, “{no doubt} hoped”: the copy says itself that nobody has told it. */
export function isGuess({ tokens, first }: PhraseUse): boolean {
  for (let i = first - 1; i >= Math.max(0, first - guessReach); i--) {
    const word = wordAt(tokens, i);
    if (guesses.has(word)) return true;
    if (guessEnds.has(word) && isGuessEnd(tokens, i)) return true;
  }
  return false;
}

function isGuessEnd(tokens: readonly Token[], i: number): boolean {
  return /^(?:at|deep|in|no)$/.test(wordAt(tokens, i - 1));
}

/** How far behind a wish the verb may stand that nobody owns up to, in tokens: “hopes that buyers will forget”. */
const aimReach = 7;
const oversights = /^(?:forget|overlook|forgive|miss|notice|ignore)$/;

/** “hopes to {bury} the report”, “wants voters to {forget} the spill”: a wish that nobody owns up to. */
export function isUnavowed({ tokens, last, phrase }: PhraseUse): boolean {
  if (!/^(?:hope|want|wish)(?: to)?$/.test(phrase.entry.phrase)) return false;
  const words = tokens.slice(last + 1, last + 1 + aimReach);
  const stop = words.findIndex(({ kind }) => kind === 'punctuation');
  return words.slice(0, stop < 0 ? aimReach : stop).some(({ lower }, i, reach) => {
    const before = wordAt(reach, i - 1) || wordAt(tokens, last);
    if (!/^(?:to|will|would|not)$/.test(before)) return false;
    if (oversights.test(lower) && i > 1) return true;
    return [matchContested, matchBareAim].some((match) => match(reach, i)?.form === 'base');
  });
}

/** “{Unfazed by} the boos, the captain”, “The mayor, {emboldened by} the vote,”: a feeling that hangs on its noun. */
function findBearer({ phrase, tokens, first, last }: PhraseUse): TokenRun | undefined {
  const isState = phrase.entry.pos === 'phrase' && / (?:at|by|over)$/.test(phrase.entry.phrase);
  if (!isState && !isSeething(phrase, wordAt(tokens, first))) return undefined;
  const comma = tokens.findIndex(({ text }, i) => i > last && text === ',');
  if (comma < 0) return undefined;
  if (first > 1 && textAt(tokens, first - 1) === ',') return { first: first - 2, last: first - 2 };
  if (first > 0) return undefined;
  const verb = tokens.findIndex(
    (token, i) => i > comma + 1 && (isFiniteVerb(token) || isPastForm(token)),
  );
  const head = wordAt(tokens, verb - 1).endsWith('ly') ? verb - 2 : verb - 1;
  return head > comma ? { first: comma + 1, last: head } : undefined;
}

/** “Holm, {seething} with anger,”: what is grave as a verb hangs on its noun as well. */
function isSeething({ entry }: PhraseUse['phrase'], word: string): boolean {
  return entry.pos === 'verb' && entry.severity === 'warning' && word.endsWith('ing');
}

/** The subject of what somebody thinks, past “no doubt” and the like. */
export function findMind(use: PhraseUse): TokenRun | undefined {
  const bearer = findBearer(use);
  if (bearer) return bearer;
  const { tokens, first } = use;
  const isPhrase = guessEnds.has(wordAt(tokens, first - 1)) && isGuessEnd(tokens, first - 1);
  return findSubject(tokens, isPhrase ? first - 2 : first);
}

/** What nobody says of himself, or a guess: that somebody speaks nearby does not answer for it. */
export function isImputed(use: PhraseUse): boolean {
  return use.phrase.kind === 'imputation' || isGuess(use);
}

/** “Ferrers, {who} would rather”, “an activist {who} has never hidden”: whoever stands before “who”. */
export function isOfNamedWho(use: PhraseUse): boolean {
  const { context, phrase, tokens, first } = use;
  const subject = findSubject(tokens, first);
  if (!subject || wordAt(tokens, subject.last) !== 'who') return false;
  const hasComma = textAt(tokens, subject.last - 1) === ',';
  // “people who hate the cold” are those that one speaks of.
  if (!hasComma && phrase.kind !== 'imputation') return false;
  const before = hasComma ? subject.last - 2 : subject.last - 1;
  if (before < 0) return false;
  const at = (tokens[0]?.index ?? 0) + before;
  const { block } = context;
  return (
    /(?:ant|eer|er|ian|ist|or)$/.test(wordAt(tokens, before)) ||
    isHuman(block, block.facts.names, at, at)
  );
}

/** The sentence says who tells it, or those whose mind it is have spoken before in the paragraph. */
export function isToldHere(use: PhraseUse): boolean {
  const { context, phrase, tokens } = use;
  const { attributions, quotations } = context.block.facts;
  const sentence = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  if (quotations.some((quotation) => isOverlapping(quotation, sentence))) return true;
  const voices = attributions.filter(
    ({ cue, source }) =>
      !isOverlapping(cue, phrase) && source.kind !== 'none' && source.kind !== 'document',
  );
  if (voices.some(({ cue }) => isOverlapping(cue, sentence))) return true;
  const subject = findMind(use);
  const head = subject && tokens[subject.last];
  return head !== undefined && voices.some((voice) => isVoiceOf(voice, head, sentence.start));
}

/** “Holm said … She would rather”: the one who spoke, by name or by pronoun. */
function isVoiceOf({ cue, source }: Attribution, head: Token, before: number): boolean {
  if (cue.start >= before) return false;
  const isPronoun = /^(?:he|she|they)$/.test(head.lower);
  return isPronoun || source.text.toLowerCase().split(' ').includes(head.lower);
}
