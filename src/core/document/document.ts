import { exchange } from '../collections/exchange.ts';
import type { Block } from './block.ts';
import type { DraftText, Text } from './text/draft-text.ts';
import { findFrontMatter, isFrontMatterOpen, type FrontMatter } from './front-matter.ts';
import type { LanguageId } from './language.ts';
import type { PlacedBlock } from './placed-block.ts';
import { readSections, updateSections } from './sections/read-sections.ts';
import {
  createSectionTable,
  updateSectionTable,
  type SectionTable,
} from './sections/section-table.ts';
import type { Section } from './sections/section.ts';
import { findSuppressions, type Suppression } from './suppressions.ts';
import { findTextChange, type TextChange } from './text/text-change.ts';

/** A draft: its text and the blocks of prose in it. Offsets are UTF-16 code units into `text`. */
export interface Document {
  /** Without a leading byte-order mark. */
  readonly text: string;
  /** The same, for those who look at little of it: a text that is typed into lies in pieces until somebody reads it. */
  readonly source: Text;
  readonly languageId: LanguageId;
  readonly frontMatter: FrontMatter;
  /** How a new line is to end. */
  readonly lineEnd: '\r\n' | '\n';
  /** In order, never overlapping; what lies between is not prose. */
  readonly blocks: readonly PlacedBlock[];
  readonly suppressions: readonly Suppression[];
  /** What the text was read in; a later version takes over those that an edit did not reach. */
  readonly sections: readonly Section[];
  readonly table: SectionTable;
  /** What it has taken over from the version that it was made from. */
  readonly origin: Origin | undefined;
  /** Blocks that went lately: who takes back what was typed has them again, with all that was read of them. */
  readonly recent: readonly Block[];
}

/** What two versions of a draft share. */
export interface Origin {
  /** The blocks of the version before. */
  readonly blocks: readonly PlacedBlock[];
  /** How many blocks at the beginning are the same, and how many at the end, which may have moved. */
  readonly head: number;
  readonly tail: number;
}

/**
 * Reads a draft. With a `previous` version only what has changed is read again; the result is the same. A draft
 * text knows what has changed since: nothing else of it is looked at.
 */
export function createDocument(
  text: string | DraftText,
  languageId: LanguageId,
  previous?: Document,
): Document {
  const source = text.charAt(0) === '\uFEFF' ? text.slice(1) : text;
  if (previous?.languageId !== languageId) return readAll(source, languageId, []);
  const change = findChange(previous.source, source);
  if (change.start === change.beforeEnd && change.start === change.afterEnd) return previous;
  if (reachesFrontMatter(previous, source, change)) {
    return readAll(source, languageId, previous.sections);
  }
  return update(previous, source, change);
}

/** The text behind a block, up to the next one or to the end. */
export function readGap(
  { source, blocks }: Pick<Document, 'source' | 'blocks'>,
  index: number,
): string {
  const placed = blocks[index];
  if (!placed) return '';
  return source.slice(
    placed.start + placed.block.source.length,
    blocks[index + 1]?.start ?? source.length,
  );
}

function findChange(before: Text, after: string | DraftText): TextChange {
  const known = typeof after === 'string' ? undefined : after.findChangeSince(before);
  if (!known) return findTextChange(before.toString(), after.toString());
  const { start, beforeEnd, afterEnd } = known;
  const own = findTextChange(before.slice(start, beforeEnd), after.slice(start, afterEnd));
  return {
    start: start + own.start,
    beforeEnd: start + own.beforeEnd,
    afterEnd: start + own.afterEnd,
  };
}

function readAll(source: Text, languageId: LanguageId, before: readonly Section[]): Document {
  const text = source.toString();
  const frontMatter = findFrontMatter(text);
  const sections = readSections(text, languageId, frontMatter, before);
  const table = createSectionTable(sections);
  const blocks: PlacedBlock[] = [];
  placeBlocks(sections, { offset: 0, group: 0 }, blocks);
  const fresh = { origin: undefined, recent: [] };
  return assemble({ source, languageId, frontMatter, sections, table, blocks, ...fresh });
}

function assemble(parts: Omit<Document, 'text' | 'lineEnd' | 'suppressions'>): Document {
  const { source, table, sections, blocks } = parts;
  const lineEnd = table.withPairs > 0 ? '\r\n' : '\n';
  const suppressions =
    table.silencing.length > 0 ? findSuppressions(source.length, sections, table, blocks) : [];
  return { ...parts, text: source.toString(), lineEnd, suppressions };
}

function reachesFrontMatter(
  { frontMatter: { span } }: Document,
  source: Text,
  { start }: TextChange,
): boolean {
  return span.end > 0 ? start <= span.end : isFrontMatterOpen(source);
}

function update(previous: Document, source: Text, change: TextChange): Document {
  const { languageId, frontMatter } = previous;
  const sectionChange = updateSections(source, languageId, previous, change);
  const { first, resume, added } = sectionChange;
  const sections = previous.sections.slice();
  exchange(sections, first, resume - first, added);
  const table = updateSectionTable(previous.table, previous.sections, sectionChange);
  const head = table.blocks[first] ?? 0;
  const tail = previous.blocks.length - (previous.table.blocks[resume] ?? 0);
  const own: PlacedBlock[] = [];
  placeBlocks(added, { offset: table.starts[first] ?? 0, group: table.groups[first] ?? 0 }, own);
  const blocks = previous.blocks.slice();
  const recent = findRecent(previous, blocks.slice(head, blocks.length - tail), own);
  exchange(blocks, head, blocks.length - tail - head, own);
  const shift = source.length - previous.source.length;
  const groups = (table.groups.at(-1) ?? 0) - (previous.table.groups.at(-1) ?? 0);
  if (shift !== 0 || groups !== 0) moveLast(blocks, tail, shift, groups);
  const origin = { blocks: previous.blocks, head, tail };
  return assemble({ source, languageId, frontMatter, sections, table, blocks, origin, recent });
}

/** How many blocks are kept that have gone: few, since mostly the last one comes back. */
const maxRecent = 8;

function findRecent(
  { recent }: Document,
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
): readonly Block[] {
  const kept = new Set(after.map(({ block }) => block));
  const all = [...before.map(({ block }) => block), ...recent];
  return all.filter((block) => !kept.has(block)).slice(0, maxRecent);
}

/** Moves the last `count` blocks. */
function moveLast(blocks: PlacedBlock[], count: number, shift: number, groups: number): void {
  for (let i = blocks.length - count; i < blocks.length; i++) {
    const placed = blocks[i];
    if (!placed) continue;
    const { block, start, group, isAfterBreak } = placed;
    blocks[i] = { block, start: start + shift, group: group + groups, isAfterBreak };
  }
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
