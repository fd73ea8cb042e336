import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { findNearby } from '../../../collections/nearby.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import type { VerbMatch } from '../../../english/verb-matcher.ts';
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { prepositions, subordinators, toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { otherNames } from '../../person-names.ts';
import { pastVerbs } from './suspect-doers.ts';

/** Crimes for gain, in which whoever did it is mostly after a thing: theft, fraud, bribery. */
export const thefts: ReadonlySet<string> = new Set(crimes.thefts);
const againstPeople: ReadonlySet<string> = new Set(crimes.againstPeople);
/** What people steal without a crime: the show, a goal. */
export const otherObjects: ReadonlySet<string> = new Set(crimes.otherObjects);

/** Whether a verb of crime has an object that makes it one: not “stole the show”, “robbed them of a win”. */
export function hasCrimeObject(
  block: Block,
  tokens: readonly Token[],
  { lemma, last }: VerbMatch,
): boolean {
  const i = last + 1;
  const next = tokens[i];
  if (!next || next.kind === 'punctuation') return false;
  const isQuantity = next.lower === 'at' && /^(?:least|most)$/.test(tokens[i + 1]?.lower ?? '');
  if (!isQuantity && elsewhere.has(next.lower)) return false;
  const isOther = tokens.slice(i, i + 6).some(({ base }) => otherObjects.has(base));
  if (isOther && thefts.has(toLastWord(lemma))) return false;
  // “stabbed his partner at her home”: nobody stole home.
  return !(isOther || againstPeople.has(lemma)) || isPersonObject(block, tokens, i);
}

/** “attempt to rob” → rob */
function toLastWord(lemma: string): string {
  return lemma.slice(lemma.lastIndexOf(' ') + 1);
}

/** What leads past a verb, or says that nothing was done: “stole away”, “robbed by”, “took no bribes”. */
const elsewhere = toWordSet(
  'no nobody nothing away back by in into at up over past around out through',
);

/** “his wife”, “two hikers”, “Ana Ruiz”; “a bank” too, which people rob. */
export function isPersonObject({ facts }: Block, tokens: readonly Token[], at: number): boolean {
  const i = tokens[at + 1]?.lower === 'of' ? skipShare(tokens, at) : at;
  // “The man who robbed the bank {appeared} in court”: behind the object stands the verb of the main clause.
  const isRelative = wordAt(tokens, at - 2) === 'who';
  const stop = tokens.findIndex(
    ({ kind, lower }, end) =>
      end > i &&
      (kind === 'punctuation' ||
        prepositions.has(lower) ||
        objectEnds.has(lower) ||
        (isRelative && isNextVerb(tokens, end))),
  );
  const [first, last] = [tokens[i], tokens[(stop < 0 ? tokens.length : stop) - 1]];
  if (!first || !last) return false;
  const isObjectPronoun = first === last && /^(?:him|her|them)$/.test(last.lower);
  const isRobbed = robbed.has(last.lower);
  if (isObjectPronoun || isRobbed || isPersonNoun(last.base)) return true;
  return findNearby(facts.names, last).length > 0 && !otherNames.has(last.base);
}

/** “[two of] the babies”, “[one of] them” */
function skipShare(tokens: readonly Token[], i: number): number {
  const isShare = tokens[i]?.kind === 'number' || shares.has(wordAt(tokens, i));
  return isShare ? i + 2 : i;
}

const shares = toWordSet(
  'all another both dozens each five four hundreds many most one scores seven several six some ten three two',
);

/** Whether a verb stands at a place, behind people or a bank. */
function isNextVerb(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || !(pastVerbs.has(token) || /^(?:denies|faces)$/.test(token.lower)))
    return false;
  return robbed.has(before.lower) || isPersonNoun(before.base);
}

const objectEnds: ReadonlySet<string> = new Set([
  ...subordinators,
  ...toWordSet(`and or but who that when while as then will would could is are was were has have had last early late again twice
    only even just shortly soon minutes hours days weeks months years monday tuesday wednesday thursday friday saturday
    sunday`),
]);

/** Places that people rob. */
const robbed = findWordSet('robbed-places');
