import type { Character, Origin } from './character.ts';
import { isSameMention } from './mentions.ts';
import type { Encounter, Mention, Scene } from './scene.ts';
import { isSameEncounter, toMentions } from './scenes.ts';

/** Whoever came up in a block comes up in the block that took its place, if that names them the same way. */
export function takeOver(before: readonly Scene[], after: readonly Scene[]): void {
  pair(toMentions(before), toMentions(after), isSameMention);
  pair(before.flatMap(toEncounters), after.flatMap(toEncounters), isSameEncounter);
}

function pair<T extends Mention | Encounter>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): void {
  let next = 0;
  for (const each of after) {
    const other = before[next];
    if (!other || !isSame(each, other)) continue;
    handOn(other, each);
    next++;
  }
}

/** Whoever came up first in one place does so in another now. */
function handOn(from: Origin, to: Origin): void {
  if (from.introduced?.origin === from) settle(from.introduced, to);
}

/** Has somebody come up first in a place. */
export function settle(character: Character, origin: Origin): void {
  origin.introduced = character;
  character.origin = origin;
}

/** Where somebody may come up for the first time in a sentence. */
export function toOrigins({ mentions, encounters }: Scene): readonly Origin[] {
  return [...mentions, ...encounters];
}

function toEncounters({ encounters }: Scene): readonly Encounter[] {
  return encounters;
}
