import { createBlock, type Block } from './block.ts';
import { findFrontMatter, type FrontMatter } from './front-matter.ts';
import { findMarkdownBlocks } from './markdown.ts';
import { findPlainTextBlocks } from './plain-text.ts';
import type { RawBlock } from './raw-block.ts';
import { findSuppressions, type Suppression } from './suppressions.ts';

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
  /** In order, never overlapping; what lies between is not prose. */
  readonly blocks: readonly PlacedBlock[];
  readonly suppressions: readonly Suppression[];
}

/** Reads a draft. Blocks whose text has not changed are taken over from `previous`. */
export function createDocument(
  text: string,
  languageId: LanguageId,
  previous?: Document,
): Document {
  const draft = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const frontMatter = findFrontMatter(draft);
  const found =
    languageId === 'markdown'
      ? findMarkdownBlocks(draft, frontMatter)
      : { blocks: findPlainTextBlocks(draft, frontMatter), comments: [] };
  const known = toBlockCache(previous);
  const blocks = found.blocks.map((each) => place(each, known));
  const suppressions = findSuppressions(draft, languageId, blocks, found.comments);
  return { text: draft, languageId, frontMatter, blocks, suppressions };
}

function place(raw: RawBlock, known: ReadonlyMap<string, Block>): PlacedBlock {
  const block = known.get(toCacheKey(raw)) ?? createBlock(raw.kind, raw.source, raw.toProse());
  return { block, start: raw.start, group: raw.group, isAfterBreak: raw.isAfterBreak };
}

function toBlockCache(previous: Document | undefined): Map<string, Block> {
  return new Map(previous?.blocks.map(({ block }) => [toCacheKey(block), block]));
}

function toCacheKey(block: Pick<Block, 'kind' | 'source'>): string {
  return `${block.kind}\n${block.source}`;
}
