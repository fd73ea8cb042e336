import type { Attribution } from '../../facts/attributions.ts';
import type { Place, Source } from '../source.ts';
import type { Carry } from './carry.ts';

/** How a statement is owned; finer than any rule (see the fact-check sheet). */
export type Ownership = 'attributed' | 'carried' | 'distant' | 'cited' | 'none';

/** Who owns some words, and why. */
export interface Owner {
  readonly ownership: Ownership;
  /**
   * Enough for the no-source rules: the words have an owner, or their sentence names a source even though the
   * words lie outside what is attributed.
   */
  readonly isCovered: boolean;
  /** The entity, where one is known. */
  readonly source?: Source;
  /** The words of the copy that name the source for this statement. */
  readonly words?: Place;
  readonly cue?: Place;
  /** The attribution that this one was carried from. */
  readonly carriedFrom?: Place;
  readonly attribution?: Attribution;
  readonly carry?: Carry;
}

/** A source that a fix may offer. */
export interface SourceOffer {
  /** As it reads in the middle of a sentence: “the general staff”, “Cole”. */
  readonly name: string;
  /** The copy says that the source owns the claim: “The tally was published by the general staff.” */
  readonly isSure: boolean;
  /** A body or an office, which may own somebody else’s claim. */
  readonly isOfficial: boolean;
}
