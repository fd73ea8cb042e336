import { isSameTraits, type CastState, type Character } from './character.ts';
import { findDifference, type ReadChapter } from './cast-trace.ts';
import type { Chapter } from './chapter.ts';

/** Who is another in a later version than in the one before, though the same is known of both. */
export type Namesakes = ReadonlyMap<Character, Character>;

/**
 * Finds those of whom nothing else is known before a chapter than was of others when it was read: where somebody
 * comes up earlier or later than before, another takes their part in all that follows.
 */
export function findNamesakes({ before, trace }: ReadChapter, state: CastState): Namesakes {
  const [old, own] = findDifference(before, state);
  const gone = findOthers(old, own);
  const namesakes = new Map<Character, Character>();
  for (const [character, traits] of findOthers(own, old)) {
    if (trace.touched.has(character)) continue;
    const at = gone.findIndex(([, known]) => isSameTraits(known, traits));
    const [other] = at < 0 ? [] : gone.splice(at, 1);
    if (other) namesakes.set(other[0], character);
  }
  return namesakes;
}

/** Whoever is in the first list only. */
function findOthers(list: CastState, other: CastState): CastState[number][] {
  const known = new Set(other.map(([character]) => character));
  return list.filter(([character]) => !known.has(character));
}

/** Has others take the parts of some characters in a chapter, as if it had been read so; what would have come of it. */
export function recast(
  { mentions, known }: Pick<Chapter, 'mentions' | 'known'>,
  reading: ReadChapter,
  namesakes: Namesakes,
): ReadChapter {
  if (namesakes.size === 0) return reading;
  const toNow = (character: Character): Character => namesakes.get(character) ?? character;
  const toState = (state: CastState): CastState =>
    state.map((entry) => (namesakes.has(entry[0]) ? [toNow(entry[0]), entry[1]] : entry));
  for (const mention of mentions) mention.character &&= toNow(mention.character);
  const all = [...known];
  known.clear();
  for (const [character, traits] of all) known.set(toNow(character), traits);
  const { before, after, trace } = reading;
  const lookups = trace.lookups.map((each) => ({
    ...each,
    found: each.found && toNow(each.found),
  }));
  const touched = new Set(Array.from(trace.touched, toNow));
  const left = new Set(Array.from(trace.left, toNow));
  return { before: toState(before), after: toState(after), trace: { lookups, touched, left } };
}
