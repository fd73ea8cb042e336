import type { TextEdit } from '../edit.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../span.ts';
import type { Document } from './document.ts';
import type { PlacedBlock } from './placed-block.ts';
import { toSourceSpan } from './prose.ts';

/** A comment that silences a finding, still without the writer's reason. */
export interface IgnoreEdit {
  readonly edit: TextEdit;
  /** Where in the edit's new text the reason belongs. */
  readonly caret: number;
}

/**
 * The comment that silences one finding and as little else as may be; undefined where no comment can stand,
 * as in front matter. It never starts a line that has other words: Markdown would take all of them for HTML.
 */
export function toIgnoreEdit(
  document: Document,
  { ruleId, span }: Pick<Finding, 'ruleId' | 'span'>,
): IgnoreEdit | undefined {
  const placed = document.blocks.findLast(({ start }) => start <= span.start);
  if (!placed || placed.start < document.frontMatter.span.end) return undefined;
  const words = `copydesk-ignore ${ruleId}: `;
  if (document.languageId === 'plaintext') return toLineAbove(document, placed, `// ${words}`, '');
  const comment: Comment = [`<!-- ${words}`, ' -->'];
  const at = findSentenceStart(document, placed, span);
  if (at !== undefined) return toEdit(at, '', comment, ' ');
  if (isAtLineStart(document, placed)) return toLineAbove(document, placed, ...comment);
  return toEdit(findFirstWordEnd(placed, span), ' ', comment, '');
}

type Comment = readonly [open: string, close: string];

function toEdit(at: number, before: string, [open, close]: Comment, after: string): IgnoreEdit {
  const newText = before + open + close + after;
  return { edit: { span: { start: at, end: at }, newText }, caret: before.length + open.length };
}

function toLineAbove(
  { text }: Document,
  placed: PlacedBlock,
  open: string,
  close: string,
): IgnoreEdit {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return toEdit(findLineStart(text, placed.start), '', [open, close], lineEnd);
}

function findLineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

const standalone: ReadonlySet<string> = new Set([
  'headline',
  'heading',
  'byline',
  'paragraph',
  'caption',
]);

/** Whether a line may be put above the block: not inside a list, a table or a block quotation. */
function isAtLineStart({ text }: Document, { block, start }: PlacedBlock): boolean {
  if (!standalone.has(block.kind)) return false;
  return /^ {0,3}(?:#{1,6}[ \t]+)?$/.test(text.slice(findLineStart(text, start), start));
}

/** Where the sentence of the finding starts, if it starts inside a line of its block. */
function findSentenceStart(
  { text }: Document,
  placed: PlacedBlock,
  span: Span,
): number | undefined {
  const sentence = findSentence(placed, span);
  if (!sentence || sentence.index === 0) return undefined;
  const { start } = toSourceSpan(placed.block.prose, {
    start: sentence.start,
    end: sentence.start,
  });
  const at = placed.start + start;
  return /^[\s>]*$/.test(text.slice(findLineStart(text, at), at)) ? undefined : at;
}

function findFirstWordEnd(placed: PlacedBlock, span: Span): number {
  const word = findSentence(placed, span)?.tokens.find(({ kind }) => kind !== 'punctuation');
  const end = word ? toSourceSpan(placed.block.prose, word).end : placed.block.source.length;
  return placed.start + end;
}

function findSentence({ block, start }: PlacedBlock, span: Span) {
  const offset = span.start - start;
  return block.sentences.find((sentence) => toSourceSpan(block.prose, sentence).end > offset);
}
