import type { Span } from '../span.ts';

/** A place in the prose of a block. */
export interface Place {
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly span: Span;
}

/** Someone or something that the draft names as a source. */
export interface Source {
  /**
   * `s1`, `s2`, … in order of first mention: every key may change it, and a rule that read it would look again.
   * Whoever wants to know if two sources are the same compares the objects.
   */
  readonly id: string;
  /** The fullest form that the draft uses. */
  readonly name: string;
  readonly kind: 'named' | 'role' | 'document' | 'vague';
  /** A person whom the copy gives no office: fit to speak for themselves only. */
  readonly isPrivate: boolean;
  /** Somebody’s lawyer, relative or employer, who speaks for one side of the story. */
  readonly isParty: boolean;
  /** The copy puts an article before its name: “the Coast Board”. */
  readonly hasArticle: boolean;
  /** The copy names it in one place only. */
  readonly isNamedOnce: boolean;
  /** Like `id`, every key may change them. */
  readonly mentions: readonly Place[];
}
