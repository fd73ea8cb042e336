import type { Sentence } from '../../../document/sentences/sentences.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createMarkedShapeList, createWordList } from '../../../document/words/words.ts';
import { subordinators, toWordSet } from '../../../english/word-classes.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };

/** Words by which somebody accuses or was convicted, and of stories. */
const cueWords: readonly string[] = [...crimes.cues, ...crimes.fiction];

const unreal = toWordSet(
  'if whether would could might may should must not never nobody cannot can unless without nor had',
);

/** Words with which a crime may be no fact of the copy. */
export const openWords = createMarkedShapeList(
  (lower) => lower.endsWith("n't"),
  [...cueWords, ...unreal],
);

const passing: ReadonlySet<string> = new Set(crimes.ofCharges);
/** The same, but for what is said of whoever stands accused. */
export const openCues = createWordList(cueWords.filter((cue) => !passing.has(cue)));

/**
 * Where words stand in a sentence that leave open some of what its verbs say; undefined where one of them leaves open
 * all that the sentence says.
 */
export function findCues(
  sentence: Sentence,
  words: typeof openWords,
): readonly number[] | undefined {
  const { tokens } = sentence;
  const cues: number[] = [];
  for (const i of words.findIn(tokens)) {
    const token = tokens[i];
    // “stole the car in May”
    if (token?.text === 'May') continue;
    if (!isNarrow(tokens, i)) return undefined;
    cues.push(i);
  }
  return cues;
}

/** Whether one of some cues leaves open what a verb says. */
export function isLeftOpen(
  tokens: readonly Token[],
  cues: readonly number[],
  verb: number,
): boolean {
  return cues.some((i) => i < verb || !isApart(tokens, verb, i));
}

/** Whether a word may belong to another statement than the verb before it. */
function isNarrow(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (word === 'not') return wordAt(tokens, i + 1) === 'guilty';
  return onlookers.has(word) || denying.has(word) || reported.has(word);
}

/** Who is at work in a court, and at what. */
const onlookers = toWordSet('case jury prosecutor prosecutors');
const reported = toWordSet('allegedly apparently reportedly');
const denying = toWordSet('denied denies guilty not pleaded');

/** Whether a word behind a verb is of another statement, which leaves that of the verb as it stands. */
function isApart(tokens: readonly Token[], verb: number, cue: number): boolean {
  const word = wordAt(tokens, cue);
  if (onlookers.has(word)) return isOnlooker(tokens, verb, cue);
  if (reported.has(word)) return isInAside(tokens, verb, cue);
  return denying.has(word) && isPlea(tokens, verb, cue);
}

/** “Moll, who {looted} the firm, is {reportedly} ill”: the clause between the commas is not what is reported. */
function isInAside(tokens: readonly Token[], verb: number, cue: number): boolean {
  const who = tokens.findLastIndex(({ lower }, i) => i < verb && lower === 'who');
  if (who < 1 || textAt(tokens, who - 1) !== ',') return false;
  if (tokens.slice(who, verb).some(({ text }) => text === ',')) return false;
  return tokens.slice(verb, cue).some(({ text }) => text === ',');
}

/** How far behind its joint the subject of a clause may end, in tokens. */
const subjectReach = 9;
const joints = toWordSet('and as while when before after until where');
const telling =
  /^(?:according|agreed|alleged?s?|argue[ds]?|believed?s?|claim(?:ed|s)?|contend(?:ed|s)?|describe[ds]?|decide[ds]?|explain(?:ed|s)?|f(?:ind|inds|ound)|insist(?:ed|s)?|maintain(?:ed|s)?|prove[ds]?|put|reach(?:ed|es)?|recounted|said|says?|show(?:ed|s)?|suggest(?:ed|s)?|tell|telling|tells|told|took|wrote)$/;

/** “murdered his wife, and {prosecutors} opened their case”: at work beside it; not “, as prosecutors told the jury”. */
function isOnlooker(tokens: readonly Token[], verb: number, cue: number): boolean {
  const from = Math.max(verb + 1, cue - subjectReach);
  const joint = tokens.findLastIndex(({ lower }, i) => i >= from && i < cue && joints.has(lower));
  if (joint < 0) return false;
  return !tokens
    .slice(joint, cue + subjectReach)
    .some(({ lower }, i) => telling.test(lower) || (i > 0 && lower === 'that'));
}

/** “who robbed the bank {denies} it”, “{pleaded not guilty}”: not “an accusation that he denies”, “was denied parole”. */
function isPlea(tokens: readonly Token[], verb: number, cue: number): boolean {
  const word = wordAt(tokens, cue);
  switch (word) {
    case 'not':
      return wordAt(tokens, cue + 1) === 'guilty';
    case 'guilty':
      return wordAt(tokens, cue - 1) === 'not' && wordAt(tokens, cue - 2) !== 'found';
    case 'pleaded':
      return wordAt(tokens, cue + 1) === 'not';
    default:
      return !isOfClause(tokens, verb, cue) && wordAt(tokens, cue + 1) !== 'parole';
  }
}

/** “stole it, which he {denies}”: the clause is about the deed. */
function isOfClause(tokens: readonly Token[], verb: number, cue: number): boolean {
  return tokens
    .slice(verb + 1, cue)
    .some(
      ({ lower }, i) =>
        /^(?:which|that|something)$/.test(lower) ||
        (subordinators.has(lower) && textAt(tokens, verb + i) === ','),
    );
}
