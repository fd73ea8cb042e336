import type { Document } from './document/document.ts';
import type { Settings } from './settings.ts';
import type { Span } from './span.ts';
import type { Source } from './story/story.ts';

/** Words of the draft. Offsets count from the document's start. */
export interface SheetWords extends Span {
  readonly text: string;
}

/** Where the copy names the source of a statement, and which source that is. */
export interface SheetSource extends Span {
  readonly name: string;
  readonly sourceId: string | null;
  readonly cue: Span | null;
  readonly carriedFrom: Span | null;
}

/** The fact-check sheet: what a checker has to tick off, in the order of the copy. */
export interface Sheet {
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: Source['kind'];
    readonly mentions: readonly SheetWords[];
  }[];
  readonly quotations: readonly (SheetWords & { readonly speaker: SheetSource | null })[];
  readonly figures: readonly (SheetWords & {
    readonly kind: string;
    readonly status: 'attributed' | 'carried' | 'distant' | 'cited' | 'unsourced' | 'exempt';
    readonly source: SheetSource | null;
  })[];
  readonly claims: readonly (SheetWords & {
    readonly ruleId: string;
    readonly status: 'attributed' | 'carried' | 'distant' | 'cited' | 'unattributed';
    readonly source: SheetSource | null;
  })[];
}

/** Draws up the fact-check sheet of a draft. */
export function createSheet(_document: Document, _settings: Settings): Sheet {
  return { sources: [], quotations: [], figures: [], claims: [] };
}
