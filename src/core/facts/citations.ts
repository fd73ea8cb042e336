import type { Span } from '../span.ts';
import type { FactBlock } from './facts.ts';

/** A source that the copy gives by other means than words: a link, a footnote, a source note. */
export interface Citation {
  readonly kind: 'link' | 'footnote' | 'note' | 'bracket' | 'url';
  /** The words it stands on or behind; empty where it stands alone. */
  readonly span: Span;
  readonly text: string;
}

/** Finds links, footnote references, `<!-- src: … -->` and `[SOURCE: …]`. */
export function findCitations(_block: FactBlock): readonly Citation[] {
  return [];
}
