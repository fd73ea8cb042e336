import { isSameTraits, type CastState, type Character, type Origin } from './character.ts';
import type { Difference, ReadChapter } from './cast-trace.ts';
import type { Chapter } from './chapter.ts';

/** Who is another in a later version than in the one before, though the same is known of both. */
export type Namesakes = ReadonlyMap<Character, Character>;

/** Somebody who is gone, and whoever came in their place. */
type Pair = readonly [Character, Character];

/**
 * Finds those of whom nothing else is known before a chapter than was of others when it was read: where somebody
 * comes up earlier or later than before, another takes their part in all that follows.
 */
export function findNamesakes({ trace }: ReadChapter, difference: Difference): Namesakes {
  const pairs = pairNamesakes(difference);
  return new Map(pairs.filter(([, character]) => !trace.touched.has(character)));
}

/** Those who are in play in one state only, each with one of whom the other knows the same. */
export function pairNamesakes([old, own]: Difference): readonly Pair[] {
  const gone = findOthers(old, own);
  if (gone.length === 0) return [];
  return findOthers(own, old).flatMap(([character, traits]): readonly Pair[] => {
    const at = gone.findIndex(([, known]) => isSameTraits(known, traits));
    const [other] = at < 0 ? [] : gone.splice(at, 1);
    return other ? [[other[0], character]] : [];
  });
}

/**
 * Finds those who came up in some chapters in place of somebody else, who can take their part: nobody else may have
 * introduced either of them, and whoever returns must not come up in the chapters already. `here` is where somebody may
 * come up in them, `left` where somebody did so in blocks that went.
 */
export function findReturning(
  pairs: readonly Pair[],
  read: readonly Pick<Chapter, 'trace'>[],
  here: ReadonlySet<Origin>,
  left: ReadonlySet<Origin>,
): Namesakes {
  const isFree = (character: Character): boolean =>
    (here.has(character.origin) || left.has(character.origin)) &&
    !read.some(({ trace }) => trace?.touched.has(character));
  const returning = pairs.filter(([gone, come]) => here.has(come.origin) && isFree(gone));
  return new Map(returning.map(([gone, come]) => [come, gone]));
}

/** Whoever is in the first list only. */
function findOthers(list: CastState, other: CastState): CastState[number][] {
  return list.filter(([character]) => !other.some(([each]) => each === character));
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
