import { isSameSet } from '../reads/same-set.ts';
import type { Source } from '../source.ts';
import type { Gender } from './persons.ts';

/** Somebody or something that a draft names; what is known of them grows as the draft is read. */
export interface Character {
  traits: Traits;
  /** Where it comes up first; whatever else introduced it in an earlier version introduces another. */
  origin: Origin;
}

/** A place where somebody may come up for the first time. */
export interface Origin {
  /** Whoever did so there last, in this version or in one before. */
  introduced: Character | undefined;
}

/** What is known of a character. */
export interface Traits {
  readonly name: string;
  readonly kind: Source['kind'];
  /** Lower-case words that later mentions may use: the surname, the title, the body’s own noun. */
  readonly keys: ReadonlySet<string>;
  readonly isPerson: boolean;
  readonly gender: Gender | undefined;
  /** Some mention gives a title or a body: “Governor Stone”, “Cole, the fire chief”. */
  readonly hasOffice: boolean;
}

/** Who is in play at some point of a draft, the latest last, and what is known of them there. */
export type CastState = readonly (readonly [Character, Traits])[];

/** Whether the same would come of reading on from two states. */
export function isSameState(a: CastState, b: CastState): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(([character, traits], i) => {
    const other = b[i];
    return other?.[0] === character && isSameTraits(traits, other[1]);
  });
}

/** Whether the same is known of two characters. */
export function isSameTraits(a: Traits, b: Traits): boolean {
  if (a === b) return true;
  if (a.name !== b.name || a.kind !== b.kind || a.gender !== b.gender) return false;
  if (a.isPerson !== b.isPerson || a.hasOffice !== b.hasOffice) return false;
  return isSameSet(a.keys, b.keys);
}

/** How many characters a mention may mean; no story has more, and a longer look back would take too long. */
export const maxInPlay = 200;
