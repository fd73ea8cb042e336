import {
  findTableSource,
  toTableSourceWords,
} from '../checks/figures/told-elsewhere/table-source.ts';
import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Citation } from '../facts/citations.ts';
import type { Span } from '../span.ts';
import { findCitation } from '../story/owners/ownership.ts';
import type { Place } from '../story/source.ts';

/** A source that the copy gives by a link, a footnote, a source note or a `Source:` line. */
export interface CitedSource extends Place {
  /** Its words, where they are not those of the draft at the place. */
  readonly text?: string;
}

/** What answers for some words of block `index` in place of an attribution. */
export function findCited(document: Document, index: number, span: Span): CitedSource | undefined {
  const block = document.blocks[index]?.block;
  if (!block) return undefined;
  const citation = findCitation(block, span);
  if (citation) return { block: index, span: citation.span, text: toText(block, citation) };
  const at = block.kind === 'table-cell' ? findTableSource(document, index) : undefined;
  const line = at === undefined ? undefined : document.blocks[at]?.block;
  return line && at !== undefined ? { block: at, span: toTableSourceWords(line) } : undefined;
}

const address = /^\]\(\s*<?([^\s<>]+?)>?(?:\s.*)?\)$/;

/** A link is named by its address. */
function toText({ prose, source }: Block, { kind, span, text }: Citation): string {
  if (kind !== 'link') return text;
  const link = prose.elements.find(
    (each) => each.kind === 'link' && each.content.start === span.start,
  );
  return address.exec(source.slice(link?.close.start, link?.close.end))?.[1] ?? text;
}
