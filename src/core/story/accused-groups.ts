import type { Sentence } from '../document/sentences/sentences.ts';
import { createCue } from '../document/words/cue.ts';
import { findPositions } from '../document/words/positions.ts';
import { isCapitalised, type Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { isInPassive } from '../english/passive.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import { findSubject } from '../english/subjects.ts';
import { isMidVerbWord, prepositions, toWordSet } from '../english/word-classes.ts';
import { isHistory } from '../facts/claims.ts';
import crimes from '../lexicons/claims/crimes.json' with { type: 'json' };
import { findWordSet } from '../lexicons/word-sets.ts';

const charging = createWordList(findWordSet('charging'));
const tales = createWordList(crimes.fiction);
const numbers = toWordSet('both two three four five six seven eight nine ten several');
/** How far behind “arrested” those may be named whom it is done to, in tokens. */
const reach = 9;
const held = createCue(
  ['custody', 'bail', 'remand', 'trial', 'held'],
  /^(?:both|two|three|four|five|six|seven|eight|nine|ten|several|the)\b[^,;:]{1,60}\b(?:are|were|remain) (?:now |still )?(?:being held|in (?:police )?custody|on (?:bail|remand|trial))\b/i,
);

/**
 * How a sentence says of several people that they were arrested or are charged: they are its subject (“Two men have been
 * arrested”, “Brack and Foss are on trial”) or its object (“Police arrested two men”).
 */
export function findAccusedGroup(
  sentence: Sentence,
  text: string,
): 'subject' | 'object' | undefined {
  const { tokens } = sentence;
  if (isHistory(sentence) || tales.isIn(sentence)) return undefined;
  if (held.test(sentence, text)) return 'subject';
  if (!charging.isIn(sentence)) return undefined;
  for (const i of findPositions(sentence, charging)) {
    if (isInPassive(tokens, i)) {
      if (isPluralPassive(tokens, i) && isOfPeople(tokens, i)) return 'subject';
    } else if (isDoneToSeveral(tokens, i)) return 'object';
  }
  return undefined;
}

/** “{were} arrested”, “{have} since been charged” */
function isPluralPassive(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || !isMidVerbWord(token)) return false;
    if (/^(?:are|have|were)$/.test(token.lower)) return true;
  }
  return false;
}

/** “Two {men}, aged 20 and 30, were arrested”, “Colin Brack, 41, {and} Ned Foss, 39, were arrested”, “Two were arrested” */
function isOfPeople(tokens: readonly Token[], verb: number): boolean {
  const subject = findSubject(tokens, verb);
  if (!subject) return false;
  const words = tokens.slice(subject.first, subject.last + 1);
  if (words.some(({ lower, base }) => numbers.has(lower) || isPersonNoun(base))) return true;
  const isNamed = isCapitalised(tokens[subject.last]);
  return isNamed && tokens.slice(0, subject.last).some(({ lower }) => lower === 'and');
}

/** “arrested {two men}”, “charged {Colin Brack, 41, and Ned Foss}” */
function isDoneToSeveral(tokens: readonly Token[], verb: number): boolean {
  const next = tokens.slice(verb + 1, verb + 1 + reach);
  if (isCapitalised(next[0]))
    return next.some(({ lower }, i) => lower === 'and' && isCapitalised(next[i + 1]));
  const end = next.findIndex(
    ({ kind, lower }) => kind === 'punctuation' || prepositions.has(lower),
  );
  const object = end < 0 ? next : next.slice(0, end);
  return object.some((token) => isSeveral(token));
}

/** “men”, “suspects” */
export function isSeveral({ base }: Token): boolean {
  return isPersonNoun(base) && /(?:s|men|people|children)$/.test(base) && !base.endsWith('ss');
}
