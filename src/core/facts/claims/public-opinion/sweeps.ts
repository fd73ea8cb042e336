import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import { hasFiniteVerb, toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

/** What a sweeping claim starts with, or turns on: no other word needs to be read. */
export const sweepOpenings = createWordList(
  `clear denying doubt entire evident every everybody everyone few hands no nobody not nothing obvious plain question
   undeniable whole`.split(/\s+/),
);

/** What everybody or nobody is said to think, what “is obvious”, and who “has done nothing”: nobody has asked them all. */
export function readSweep(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!sweepOpenings.has(tokens[i])) return undefined;
  return (
    readNobody(tokens, i) ??
    readEverybody(tokens, i) ??
    readWhole(tokens, i) ??
    readObvious(tokens, i) ??
    readIdle(tokens, i)
  );
}

/** A clause of its own, at most joined by “and” or “but”: not “that nobody wants”, “if no one trusts”. */
function opensMainClause(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^(?:and|but|,|;)$/.test(wordAt(tokens, i - 1));
}

const withheld = toWordSet('believes cares thinks trusts wants supports feels likes');
const asked = toWordSet('asked consulted informed told warned');

/** “No one feels safe”, “nobody in the village thinks”, “not one voter was consulted”, “few doubt”. */
function readNobody(tokens: readonly Token[], i: number): TokenRun | undefined {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (!opensMainClause(tokens, i)) return undefined;
  if (word === 'few') return fewDo.has(next) ? { first: i, last: i + 1 } : undefined;
  if (word === 'not') return isUnasked(tokens, i) ? { first: i, last: i + 4 } : undefined;
  if (word !== 'nobody' && !(word === 'no' && next === 'one')) return undefined;
  const verb = skipPlace(tokens, word === 'no' ? i + 2 : i + 1);
  return withheld.has(wordAt(tokens, verb)) ? toThought(tokens, i, verb) : undefined;
}

const fewDo = toWordSet('believe doubt expect think trust');

/** “not one voter was consulted” */
function isUnasked(tokens: readonly Token[], i: number): boolean {
  return (
    wordAt(tokens, i + 1) === 'one' &&
    /^(?:was|were|is)$/.test(wordAt(tokens, i + 3)) &&
    asked.has(wordAt(tokens, i + 4))
  );
}

/** “feels safe”; “wants to win”, “wants it more than Holt” is talk. */
function toThought(tokens: readonly Token[], first: number, verb: number): TokenRun | undefined {
  const next = wordAt(tokens, verb + 1);
  if (wordAt(tokens, verb) === 'feels') {
    const isFelt =
      /^(?:safe|secure|heard|represented)$/.test(next) && wordAt(tokens, verb + 2) !== ',';
    return isFelt ? { first, last: verb + 1 } : undefined;
  }
  const isCompared = tokens
    .slice(verb + 1, verb + comparedReach)
    .some(({ lower }) => /^(?:better|less|more)$/.test(lower));
  return /^(?:to|of|)$/.test(next) || isCompared ? undefined : { first, last: verb };
}

/** How far behind a verb it may be said of whom it is truer, in tokens. */
const comparedReach = 7;

/** How many words may say where those are who think so: “in the upper valley”. */
const placeReach = 5;

function skipPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:at|in|on)$/.test(wordAt(tokens, at))) return at;
  const verb = tokens.findIndex(
    ({ lower }, k) => k > at && k <= at + placeReach && (withheld.has(lower) || shared.has(lower)),
  );
  return verb < 0 ? at : verb;
}

const shared = toWordSet('backs fears hates loathes opposes supports wants');

/** “Every single person in the valley supports”, “everybody can see that”. */
function readEverybody(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!opensMainClause(tokens, i)) return undefined;
  const isEvery =
    wordAt(tokens, i) === 'every' &&
    wordAt(tokens, i + 1) === 'single' &&
    /^(?:citizen|parent|person|resident|taxpayer|voter|worker)$/.test(wordAt(tokens, i + 2));
  if (!isEvery && !/^every(?:body|one)$/.test(wordAt(tokens, i))) return undefined;
  const verb = skipPlace(tokens, isEvery ? i + 3 : i + 1);
  const word = wordAt(tokens, verb);
  if (word === 'can')
    return wordAt(tokens, verb + 1) === 'see' && wordAt(tokens, verb + 2) === 'that'
      ? { first: i, last: verb + 2 }
      : undefined;
  return shared.has(word) ? toThought(tokens, i, verb) : undefined;
}

const wholes = findWordSet('whole-places');
const moods = findWordSet('swept-moods');

/** “The whole country is crying out for”, “the entire town is furious”. */
function readWhole(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!/^(?:entire|whole)$/.test(wordAt(tokens, i)) || !wholes.has(wordAt(tokens, i + 1)))
    return undefined;
  if (wordAt(tokens, i - 1) !== 'the' || !opensMainClause(tokens, i - 1)) return undefined;
  const verb = wordAt(tokens, i + 2);
  if (/^(?:is|was)$/.test(verb))
    return moods.has(wordAt(tokens, i + 3)) ? { first: i - 1, last: i + 3 } : undefined;
  return shared.has(verb) ? toThought(tokens, i - 1, i + 2) : undefined;
}

/** “It is obvious that”, “There is no doubt that”: the writer’s word for it. */
function readObvious(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (wordAt(tokens, i + 1) !== 'that' || wordAt(tokens, i + 2) === '') return undefined;
  const isDoubtless = /^(?:denying|doubt|question)$/.test(wordAt(tokens, i));
  const first = isDoubtless ? i - 3 : i - 2;
  const isStated = isDoubtless
    ? wordAt(tokens, first) === 'there' && wordAt(tokens, i - 1) === 'no'
    : wordAt(tokens, first) === 'it' &&
      /^(?:clear|evident|obvious|plain|undeniable)$/.test(wordAt(tokens, i));
  const isNow = wordAt(tokens, first + 1) === 'is';
  return isStated && isNow && opensMainClause(tokens, first) && hasFiniteVerb(tokens.slice(i + 2))
    ? { first, last: i + 1 }
    : undefined;
}

function readIdle(tokens: readonly Token[], i: number): TokenRun | undefined {
  return wordAt(tokens, i) === 'hands' ? readSitting(tokens, i) : readNothing(tokens, i);
}

/** “sat on their hands”; not “sat on her hands to warm them”. */
function readSitting(tokens: readonly Token[], i: number): TokenRun | undefined {
  const isIdle =
    /^(?:his|her|its|their)$/.test(wordAt(tokens, i - 1)) &&
    wordAt(tokens, i - 2) === 'on' &&
    /^(?:sat|sit|sits|sitting)$/.test(wordAt(tokens, i - 3));
  return isIdle && wordAt(tokens, i + 1) !== 'to' ? { first: i - 3, last: i } : undefined;
}

/** “has done nothing about”, “did precisely nothing to stop”. */
function readNothing(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (wordAt(tokens, i) !== 'nothing' || !/^(?:about|to)$/.test(wordAt(tokens, i + 1)))
    return undefined;
  const isStressed = /^(?:absolutely|almost|precisely|virtually)$/.test(wordAt(tokens, i - 1));
  const verb = isStressed ? i - 2 : i - 1;
  if (wordAt(tokens, verb) === 'did') return { first: verb, last: i };
  const isPerfect =
    wordAt(tokens, verb) === 'done' && /^ha(?:s|ve|d)$/.test(wordAt(tokens, verb - 1));
  return isPerfect ? { first: verb - 1, last: i } : undefined;
}
