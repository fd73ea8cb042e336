import type { Document } from '../document/document.ts';
import type { Attribution } from '../facts/attributions.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../span.ts';

/** A place in the prose of a block. */
export interface Place {
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly span: Span;
}

/** Someone or something that the draft names as a source. */
export interface Source {
  /** `s1`, `s2`, … in order of first mention. */
  readonly id: string;
  /** The fullest form that the draft uses. */
  readonly name: string;
  readonly kind: 'named' | 'role' | 'document' | 'vague';
  readonly mentions: readonly Place[];
}

/** How a statement is owned; finer than any rule (see the fact-check sheet). */
export type Ownership = 'attributed' | 'carried' | 'distant' | 'cited' | 'none';

/** Who owns some words, and why. */
export interface Owner {
  readonly ownership: Ownership;
  /** The entity, where one is known. */
  readonly source?: Source;
  /** The words of the copy that name the source for this statement. */
  readonly words?: Place;
  readonly cue?: Place;
  /** The attribution that this one was carried from. */
  readonly carriedFrom?: Place;
  readonly attribution?: Attribution;
  /** Carried within the paragraph: nothing to query even for contentious words. */
  readonly isSameParagraph?: boolean;
}

/** What runs across blocks: how attribution travels, who the sources are. */
export interface Story {
  readonly document: Document;
  readonly settings: Settings;
  readonly sources: readonly Source[];
  /** Who owns these words of a block. */
  ownerOf(block: number, span: Span): Owner;
  /** Whether these words stand in a quotation or are someone else's by `clause`, `quotation` or `label`. */
  isVoiced(block: number, span: Span): boolean;
  /** Whether these words stand in a quotation. */
  isQuoted(block: number, span: Span): boolean;
  /** The sources that a fix may offer for a claim: the carried one, then the latest fitting ones. */
  findCandidates(block: number, span: Span): readonly { readonly name: string; readonly isCarried: boolean }[];
}

/** Links the facts of all blocks. */
export function createStory(document: Document, settings: Settings): Story {
  return {
    document,
    settings,
    sources: [],
    ownerOf: () => ({ ownership: 'none' }),
    isVoiced: () => false,
    isQuoted: () => false,
    findCandidates: () => [],
  };
}
