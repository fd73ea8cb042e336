import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { prepositions } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const attacks = findWordSet('owned-up-attacks');

/** Whether what stands behind “claimed” is claimed, and not said: “claimed no link to the family”. */
export function isClaimedThing(rest: readonly Token[]): boolean {
  return wordAt(rest, 0) === 'no' || isRight(rest) || isOwnedAttack(rest);
}

/** “claiming a right to speak”, “claimed a right for the town”: it is claimed, and not said. */
function isRight(rest: readonly Token[]): boolean {
  const at = rest.slice(0, 3).findIndex(({ lower }) => lower === 'right');
  return /^an?$/.test(wordAt(rest, 0)) && objectOrPlace.test(wordAt(rest, at + 1)) && at > 0;
}

const objectOrPlace = /^(?:for|in|of|on|over|to)$/;

/** “claimed two bombings in May”: whoever did it says so; not “claimed the attack was staged”. */
function isOwnedAttack(rest: readonly Token[]): boolean {
  const at = rest.slice(0, 5).findIndex(({ lower }) => attacks.has(lower));
  const next = rest[at + 1];
  if (at < 1 || /^(?:that|the)$/.test(wordAt(rest, 0))) return false;
  return next === undefined || next.kind === 'punctuation' || prepositions.has(next.lower);
}
