import type { Sentence } from '../../../document/sentences/sentences.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createMarkedShapeList, createWordList } from '../../../document/words/words.ts';
import { subordinators, toWordSet } from '../../../english/word-classes.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };

/** Words by which somebody accuses or was convicted, and of stories. */
const cues: readonly string[] = [...crimes.cues, ...crimes.fiction];

const unreal = toWordSet(
  'if whether would could might may should must not never nobody cannot can unless without nor had',
);

/** Words with which a crime may be no fact of the copy. */
export const openWords = createMarkedShapeList(
  (lower) => lower.endsWith("n't"),
  [...cues, ...unreal],
);

const passing: ReadonlySet<string> = new Set(crimes.ofCharges);
/** The same, but for what is said of whoever stands accused. */
export const openCues = createWordList(cues.filter((cue) => !passing.has(cue)));

/** Whether one of some words leaves open what a verb of a sentence says. */
export function isLeftOpen({ tokens }: Sentence, words: typeof openWords, verb: number): boolean {
  return words
    .findIn(tokens)
    .some((i) => !isMonth(tokens[i]) && !(i > verb && isApart(tokens, verb, i)));
}

/** “stole the car in May” */
function isMonth(token: Token | undefined): boolean {
  return token?.text === 'May';
}

/** Who is at work in a court, and at what. */
const onlookers = toWordSet('case jury prosecutor prosecutors');
const denying = toWordSet('denied denies guilty not pleaded');

/** Whether a word behind a verb is of another statement, which leaves that of the verb as it stands. */
function isApart(tokens: readonly Token[], verb: number, cue: number): boolean {
  const word = wordAt(tokens, cue);
  if (onlookers.has(word)) return isOnlooker(tokens, verb, cue);
  return denying.has(word) && isPlea(tokens, verb, cue);
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
