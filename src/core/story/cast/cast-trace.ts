import {
  isSameTraits,
  maxInPlay,
  type CastState,
  type Character,
  type Traits,
} from './character.ts';

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
  /** Whoever came up, in the order in which they did so for the first time. */
  readonly touched: Set<Character>;
  /** Whoever went out of play as others came up. */
  readonly left: Set<Character>;
}

/** A chapter as it was read, from one state to another. */
export interface ReadChapter {
  readonly before: CastState;
  readonly after: CastState;
  readonly trace: CastTrace;
}

/** A chapter as it would be read from another state, if it says the same from there; undefined if it has to be read. */
export function passOver(chapter: ReadChapter, state: CastState): ReadChapter | undefined {
  const { before, after, trace } = chapter;
  const { lookups, touched } = trace;
  const left = findLeaving(state, touched);
  if (!left) return undefined;
  const unlike = findUnlike(...findDifference(before, state));
  const doubtful = new Set([...unlike, ...trace.left, ...left]);
  for (const each of doubtful) if (touched.has(each)) return undefined;
  const present = state.filter(([character]) => doubtful.has(character));
  const isAnswered = (lookup: Lookup): boolean =>
    !(lookup.found && doubtful.has(lookup.found)) && stands(lookup, state, present);
  if (!lookups.every(isAnswered)) return undefined;
  const others = state.filter(([character]) => !touched.has(character) && !left.has(character));
  return {
    before: state,
    after: others.concat(after.slice(after.length - touched.size)),
    trace: { lookups, touched, left },
  };
}

/** Whoever goes out of play in a chapter as others come up, the longest forgotten first; undefined if one of those does. */
function findLeaving(
  state: CastState,
  touched: ReadonlySet<Character>,
): Set<Character> | undefined {
  const present = new Set(
    state.map(([character]) => character).filter((each) => touched.has(each)),
  );
  const stayed = new Set<Character>();
  const leaving = new Set<Character>();
  let [room, first] = [maxInPlay - state.length, 0];
  for (const each of touched) {
    if (leaving.has(each)) return undefined;
    if (present.has(each)) stayed.add(each);
    else if (room > 0) room--;
    else {
      let oldest = state[first++];
      while (oldest && stayed.has(oldest[0])) oldest = state[first++];
      if (!oldest) return undefined;
      leaving.add(oldest[0]);
    }
  }
  return leaving;
}

/** What is left of two states without that in which they begin and end alike. */
export function findDifference(
  before: CastState,
  state: CastState,
): readonly [CastState, CastState] {
  const shorter = Math.min(before.length, state.length);
  let tail = 0;
  while (tail < shorter && isSameEntry(before.at(-1 - tail), state.at(-1 - tail))) tail++;
  let head = 0;
  while (head < shorter - tail && isSameEntry(before[head], state[head])) head++;
  return [before.slice(head, before.length - tail), state.slice(head, state.length - tail)];
}

function isSameEntry(a: CastState[number] | undefined, b: CastState[number] | undefined): boolean {
  return a === b || (a !== undefined && b?.[0] === a[0] && isSameTraits(a[1], b[1]));
}

/** Whoever is in play in one of two states only, comes up in another order or is known otherwise. */
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
