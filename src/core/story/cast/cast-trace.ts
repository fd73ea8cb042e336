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

/** The entries of two states that tell them apart: of one only, known otherwise or in another order. */
export type Difference = readonly [CastState, CastState];

/** A chapter as it would be read from another state, if it says the same from there; undefined if it has to be read. */
export function passOver(
  { after, trace }: ReadChapter,
  state: CastState,
  [gone, come]: Difference,
): ReadChapter | undefined {
  const { lookups, touched } = trace;
  const left = findLeaving(state, touched);
  if (!left) return undefined;
  const doubtful = new Set([...trace.left, ...left]);
  for (const [character] of gone) doubtful.add(character);
  for (const [character] of come) doubtful.add(character);
  for (const each of doubtful) if (touched.has(each)) return undefined;
  if (!areAnswered(lookups, state, doubtful)) return undefined;
  const others: CastState[number][] = [];
  for (const entry of state) {
    if (!touched.has(entry[0]) && !left.has(entry[0])) others.push(entry);
  }
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
  const present = new Set<Character>();
  for (const [character] of state) if (touched.has(character)) present.add(character);
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

/** Finds what tells two states apart, from their ends on, where they are alike for the most part. */
export function findDifference(before: CastState, state: CastState): Difference {
  const [gone, come]: [CastState[number][], CastState[number][]] = [[], []];
  let [i, at] = [before.length - 1, state.length - 1];
  for (
    let entry = before[i], other = state[at];
    entry && other;
    entry = before[i], other = state[at]
  ) {
    if (entry[0] === other[0]) {
      if (entry !== other && !isSameTraits(entry[1], other[1])) {
        gone.push(entry);
        come.push(other);
      }
      i--;
      at--;
    } else if (isNearer(entry[0], state, at, other[0], before, i)) {
      come.push(other);
      at--;
    } else {
      gone.push(entry);
      i--;
    }
  }
  return [
    before.slice(0, i + 1).concat(gone.reverse()),
    state.slice(0, at + 1).concat(come.reverse()),
  ];
}

/** Whether one of two stands nearer before the other's place than that one stands before its own. */
function isNearer(
  one: Character,
  state: CastState,
  at: number,
  other: Character,
  before: CastState,
  i: number,
): boolean {
  for (let back = 1; back <= Math.max(at, i); back++) {
    if (before[i - back]?.[0] === other) return false;
    if (state[at - back]?.[0] === one) return true;
  }
  return false;
}

/** Whether questions that nobody doubtful answered are answered by none of them now. */
function areAnswered(
  lookups: readonly Lookup[],
  state: CastState,
  doubtful: ReadonlySet<Character>,
): boolean {
  const present: CastState[number][] = [];
  for (const entry of state) if (doubtful.has(entry[0])) present.push(entry);
  const keys = new Set<string>();
  for (const [, traits] of present) for (const key of traits.keys) keys.add(key);
  return lookups.every(
    (lookup) =>
      !(lookup.found && doubtful.has(lookup.found)) &&
      ((lookup.key !== undefined && !keys.has(lookup.key)) || stands(lookup, state, present)),
  );
}

function isBefore(entry: CastState[number], found: Character, state: CastState): boolean {
  for (const each of state) {
    if (each === entry) return true;
    if (each[0] === found) return false;
  }
  return false;
}

/** Whether a question that nobody doubtful answered is answered by none of them now. */
function stands({ key, isMeant, found }: Lookup, state: CastState, doubtful: CastState): boolean {
  return doubtful.every((entry) => {
    const [, traits] = entry;
    if ((key !== undefined && !traits.keys.has(key)) || !isMeant(traits)) return true;
    return found !== undefined && isBefore(entry, found, state);
  });
}
