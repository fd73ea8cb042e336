import { countWhile } from '../collections/count-while.ts';
import { toShifted, type Span } from '../span.ts';
import type { PlacedBlock } from './placed-block.ts';
import { toSourceSpan } from './prose.ts';
import type { SectionTable } from './sections/section-table.ts';
import type { Section } from './sections/section.ts';

/** A comment that asks Copydesk to be silent. Offsets count from the document's start. */
export interface Suppression {
  /** The comment itself. */
  readonly directive: Span;
  /** Where the rules are silent; empty when nothing follows the comment. */
  readonly span: Span;
  /** As the writer has named them: not each need be the id of a rule. */
  readonly ruleIds: readonly string[] | 'all';
  /** Empty when the writer gave none. */
  readonly reason: string;
}

/** What stands before the colon is taken for rules, whatever it is: a name that is none is reported. */
const directivePattern = /^\s*copydesk-ignore(-file)?(?:\s([^:]*))?(?::([\s\S]*))?$/;

type Reach = (isFile: boolean) => Span;

/** Finds every comment that silences rules in a draft of some length, and what it covers. */
export function findSuppressions(
  length: number,
  sections: readonly Section[],
  table: SectionTable,
  blocks: readonly PlacedBlock[],
): Suppression[] {
  const found: Suppression[] = [];
  const add = (directive: Span, words: string, reach: Reach): void => {
    const suppression = readDirective(directive, words, reach);
    if (suppression) found.push(suppression);
  };
  for (const at of table.silencing) {
    const start = table.starts[at] ?? 0;
    for (const comment of sections[at]?.comments ?? []) {
      const directive = toShifted(comment, start);
      add(directive, comment.words, (isFile) =>
        isFile ? { start: 0, end: length } : findNextBlock(blocks, directive.end),
      );
    }
    for (const placed of blocks.slice(table.blocks[at], table.blocks[at + 1])) {
      addInline(placed, blocks, length, add);
    }
  }
  return found.sort((a, b) => a.directive.start - b.directive.start);
}

function addInline(
  placed: PlacedBlock,
  blocks: readonly PlacedBlock[],
  length: number,
  add: (directive: Span, words: string, reach: Reach) => void,
): void {
  const { block, start } = placed;
  for (const note of block.prose.notes) {
    if (note.kind !== 'comment') continue;
    const directive = { start: start + note.span.start, end: start + note.span.end };
    const words = note.text.slice(4, -3);
    const isAlone = block.text.trim() === '';
    add(directive, words, (isFile) => {
      if (isFile) return { start: 0, end: length };
      return isAlone ? findNextBlock(blocks, directive.end) : findNextSentence(placed, note.at);
    });
  }
}

function readDirective(directive: Span, words: string, reach: Reach): Suppression | undefined {
  const match = directivePattern.exec(words);
  if (!match) return undefined;
  const [, file, named = '', reason = ''] = match;
  const ruleIds = named
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return {
    directive,
    span: reach(file !== undefined),
    ruleIds: ruleIds.length > 0 ? ruleIds : 'all',
    reason: reason.trim(),
  };
}

function findNextBlock(blocks: readonly PlacedBlock[], offset: number): Span {
  let at = findBlockFrom(blocks, offset);
  while (blocks[at]?.block.text.trim() === '') at++;
  const next = blocks[at];
  if (!next) return { start: offset, end: offset };
  return { start: next.start, end: next.start + next.block.source.length };
}

/** The index of the first block that starts at an offset or behind it. */
function findBlockFrom(blocks: readonly PlacedBlock[], offset: number): number {
  return countWhile(blocks, ({ start }) => start < offset);
}

function findNextSentence({ block, start }: PlacedBlock, at: number): Span {
  const next = block.sentences.find((sentence) => sentence.start >= at || at < sentence.end - 1);
  if (!next) return { start, end: start };
  const span = toSourceSpan(block.prose, next);
  return { start: start + span.start, end: start + span.end };
}
