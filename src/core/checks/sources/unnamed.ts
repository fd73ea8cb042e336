import type { Span } from '../../span.ts';

/** Somebody or something that the copy could name and does not. */
export interface Unnamed extends Span {
  /** Its noun, in lower case. */
  readonly noun: string;
  readonly kind: 'documents' | 'places' | 'bodies' | 'people';
  /** “One” rather than “a”. */
  readonly isOne: boolean;
}
