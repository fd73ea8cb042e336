import { isSameTraits, maxInPlay, type CastState, type Character, type Traits } from './cast.ts';

/** A question whom some words may mean, answered from those who were in play before a chapter, or by nobody. */
interface Lookup {
  /** A word that names them; without one, anybody is asked about. */
  readonly key?: string | undefined;
  readonly isMeant: (traits: Traits) => boolean;
  readonly found: Character | undefined;
}

/** What the reading of a chapter depended on, and what it did. */
export interface CastTrace {
  readonly lookups: Lookup[];
  /** Whoever came up. */
  readonly touched: Set<Character>;
  /** How often somebody came into play. */
  entered: number;
}

/** A chapter as it was read, from one state to another. */
interface ReadChapter {
  readonly before: CastState;
  readonly after: CastState;
  readonly trace: CastTrace;
}

/** The state behind a chapter that says the same from another state as it did; undefined if it has to be read. */
export function passOver(chapter: ReadChapter, state: CastState): CastState | undefined {
  const { before, after, trace } = chapter;
  const { lookups, touched, entered } = trace;
  if (!isRoomy(before, trace) || !isRoomy(state, trace)) return undefined;
  const doubtful = findDoubtful(before, state, entered);
  for (const each of doubtful) if (touched.has(each)) return undefined;
  const present = state.filter(([character]) => doubtful.has(character));
  if (!lookups.every((lookup) => stands(lookup, state, present))) return undefined;
  const others = state.filter(([character]) => !touched.has(character));
  return others
    .slice(countLeaving(state, entered))
    .concat(after.slice(after.length - touched.size));
}

/** Whether whoever comes up in a chapter is still in play behind it. */
function isRoomy(state: CastState, { touched, entered }: CastTrace): boolean {
  const leaving = countLeaving(state, entered);
  return leaving === 0 || leaving + touched.size <= state.length;
}

/** How many of a state go out of play when others come. */
function countLeaving(state: CastState, entered: number): number {
  return Math.max(0, state.length + entered - maxInPlay);
}

/** Whoever is in play in one state only, is known otherwise or comes up in another order, and whoever is about to go. */
function findDoubtful(
  before: CastState,
  state: CastState,
  entered: number,
): ReadonlySet<Character> {
  const shorter = Math.min(before.length, state.length);
  let tail = 0;
  while (tail < shorter && isSameEntry(before.at(-1 - tail), state.at(-1 - tail))) tail++;
  let head = 0;
  while (head < shorter - tail && isSameEntry(before[head], state[head])) head++;
  const [a, b] = [before, state].map((each) => each.slice(head, each.length - tail));
  const unlike = a && b ? findUnlike(a, b) : [];
  const leaving = [before, state].flatMap((each) => each.slice(0, countLeaving(each, entered)));
  return new Set([...unlike, ...leaving.map(([character]) => character)]);
}

function isSameEntry(a: CastState[number] | undefined, b: CastState[number] | undefined): boolean {
  return a === b || (a !== undefined && b?.[0] === a[0] && isSameTraits(a[1], b[1]));
}

/** Whoever is not in both lists, in the same order and known alike. */
function findUnlike(a: CastState, b: CastState): readonly Character[] {
  const places = new Map(b.map(([character], i) => [character, i]));
  const alike = new Set<Character>();
  let next = Infinity;
  for (const entry of a.toReversed()) {
    const [character] = entry;
    const at = places.get(character) ?? Infinity;
    if (at >= next || !isSameEntry(entry, b[at])) continue;
    alike.add(character);
    next = at;
  }
  return [...a, ...b].map(([character]) => character).filter((each) => !alike.has(each));
}

/** Whether a question that nobody doubtful answered is answered by none of them now. */
function stands({ key, isMeant, found }: Lookup, state: CastState, doubtful: CastState): boolean {
  return doubtful.every((entry) => {
    const [, traits] = entry;
    if ((key !== undefined && !traits.keys.has(key)) || !isMeant(traits)) return true;
    return state.indexOf(entry) < state.findIndex(([each]) => each === found);
  });
}
