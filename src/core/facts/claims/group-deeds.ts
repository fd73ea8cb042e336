import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { TokenRun } from '../../english/subjects.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What the crime of a group starts with. */
export const groupOpenings = createWordList(['gang', 'gangs', 'horde', 'mob', 'mobs']);
const groups = findWordSet('blamed-groups');
const matchDeed = createVerbMatcher(
  `attack assault beat burgle kidnap kill knife loot mug murder rape ransack rob smash stab steal stone storm
   terrorise terrorize threaten torch vandalise vandalize`
    .split(/\s+/)
    .concat('break into', 'set fire to'),
);
/** How far behind its group the verb may stand, in tokens. */
const verbReach = 8;

/** “{a gang of Somalis torched} a shop”: a crime laid to a whole people; “a gang of youths” is known by the deed alone. */
export function readGroupDeed(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!groupOpenings.has(tokens[i]) || wordAt(tokens, i + 1) !== 'of') return undefined;
  const group = [i + 2, i + 3, i + 4].find((at) => groups.has(wordAt(tokens, at)));
  if (group === undefined) return undefined;
  for (let at = group + 1; at <= group + verbReach; at++) {
    if (
      /^(?:[,;:.—–”"]|accused|allegedly|and|convicted|jailed|sentenced|suspected|was|were)$/.test(
        wordAt(tokens, at),
      )
    )
      return undefined;
    const verb = matchDeed(tokens, at);
    if (verb?.form === 'past' || verb?.form === 'participle') return { first: i, last: verb.last };
  }
  return undefined;
}
