import type { Block } from './block.ts';
import { findFrontMatter, isFrontMatterOpen, type FrontMatter } from './front-matter.ts';
import { readSections, updateSections } from './read-sections.ts';
import type { Section } from './section.ts';
import { findSuppressions, type Suppression } from './suppressions.ts';
import { findTextChange, type TextChange } from './text-change.ts';

/** The languages that a draft can be written in. */
export type LanguageId = 'markdown' | 'plaintext';

/** A block where it stands. */
export interface PlacedBlock {
  readonly block: Block;
  /** Where its source starts in the document. */
  readonly start: number;
  /** Which paragraph it belongs to: list items and table cells that belong together share a number. */
  readonly group: number;
  /** A rule line or other break stands between it and the block before. */
  readonly isAfterBreak: boolean;
}

/** A draft: its text and the blocks of prose in it. Offsets are UTF-16 code units into `text`. */
export interface Document {
  /** Without a leading byte-order mark. */
  readonly text: string;
  readonly languageId: LanguageId;
  readonly frontMatter: FrontMatter;
  /** How a new line is to end. */
  readonly lineEnd: '\r\n' | '\n';
  /** In order, never overlapping; what lies between is not prose. */
  readonly blocks: readonly PlacedBlock[];
  readonly suppressions: readonly Suppression[];
  /** What the text was read in; a later version takes over those that an edit did not reach. */
  readonly sections: readonly Section[];
}

/**
 * Reads a draft. With a `previous` version only what has changed is read again; the result is the same.
 */
export function createDocument(
  text: string,
  languageId: LanguageId,
  previous?: Document,
): Document {
  const draft = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (previous?.languageId !== languageId) return readAll(draft, languageId, []);
  if (previous.text === draft) return previous;
  const change = findTextChange(previous.text, draft);
  if (reachesFrontMatter(previous, draft, change)) {
    return readAll(draft, languageId, previous.sections);
  }
  return update(previous, draft, change);
}

function readAll(text: string, languageId: LanguageId, before: readonly Section[]): Document {
  const frontMatter = findFrontMatter(text);
  const sections = readSections(text, languageId, frontMatter, before);
  const blocks: PlacedBlock[] = [];
  placeBlocks(sections, { offset: 0, group: 0 }, blocks);
  return assemble(text, languageId, frontMatter, sections, blocks);
}

function assemble(
  text: string,
  languageId: LanguageId,
  frontMatter: FrontMatter,
  sections: readonly Section[],
  blocks: readonly PlacedBlock[],
): Document {
  const hasPairs = sections.some(({ hasWindowsLineEnds }) => hasWindowsLineEnds);
  const lineEnd = hasPairs ? '\r\n' : '\n';
  const suppressions = findSuppressions(text, sections, blocks);
  return { text, languageId, frontMatter, lineEnd, sections, blocks, suppressions };
}

function reachesFrontMatter(
  { frontMatter: { span } }: Document,
  text: string,
  { start }: TextChange,
): boolean {
  return span.end > 0 ? start <= span.end : isFrontMatterOpen(text);
}

function update(previous: Document, text: string, change: TextChange): Document {
  const { languageId, frontMatter } = previous;
  const { sections, first } = updateSections(text, languageId, previous, change);
  const place = { offset: 0, group: 0 };
  let kept = 0;
  for (let i = 0; i < first; i++) {
    const section = sections[i];
    if (!section) break;
    place.offset += section.length;
    place.group += section.groups;
    kept += section.blocks.length;
  }
  const blocks = previous.blocks.slice(0, kept);
  placeBlocks(sections.slice(first), place, blocks);
  return assemble(text, languageId, frontMatter, sections, blocks);
}

function placeBlocks(
  sections: readonly Section[],
  place: { readonly offset: number; readonly group: number },
  placed: PlacedBlock[],
): void {
  let { offset, group } = place;
  for (const section of sections) {
    for (const { block, offset: own, group: ownGroup, isAfterBreak } of section.blocks) {
      placed.push({ block, start: offset + own, group: group + ownGroup, isAfterBreak });
    }
    offset += section.length;
    group += section.groups;
  }
}
