import type { Span } from '../span.ts';
import type { LanguageId, PlacedBlock } from './document.ts';
import { toSourceSpan } from './prose.ts';

/** A comment that asks Copydesk to be silent. Offsets count from the document's start. */
export interface Suppression {
  /** The comment itself. */
  readonly directive: Span;
  /** Where the rules are silent; empty when nothing follows the comment. */
  readonly span: Span;
  readonly ruleIds: readonly string[] | 'all';
  /** Empty when the writer gave none. */
  readonly reason: string;
}

const directivePattern =
  /^\s*copydesk-ignore(-file)?(?:\s+([\w-]+(?:\s*,\s*[\w-]+)*))?\s*(?::\s*([\s\S]*?))?\s*$/;
const lineDirective = /^[ \t]*\/\/([^\r\n]*copydesk-ignore[^\r\n]*)/gm;
const commentPattern = /<!--([\s\S]*?)-->/g;

type Reach = (isFile: boolean) => Span;

/** Finds every comment that silences rules, and what it covers. */
export function findSuppressions(
  text: string,
  languageId: LanguageId,
  blocks: readonly PlacedBlock[],
  comments: readonly Span[],
): Suppression[] {
  if (!text.includes('copydesk-ignore')) return [];
  const found: Suppression[] = [];
  const add = (directive: Span, words: string, reach: Reach): void => {
    const suppression = readDirective(directive, words, reach);
    if (suppression) found.push(suppression);
  };
  const toNextBlock =
    (end: number): Reach =>
    (isFile) =>
      isFile ? { start: 0, end: text.length } : findNextBlock(blocks, end);
  for (const span of comments) {
    for (const match of text.slice(span.start, span.end).matchAll(commentPattern)) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      add({ start, end }, match[1] ?? '', toNextBlock(end));
    }
  }
  if (languageId === 'plaintext') {
    for (const match of text.matchAll(lineDirective)) {
      const end = match.index + match[0].trimEnd().length;
      add({ start: match.index + match[0].indexOf('//'), end }, match[1] ?? '', toNextBlock(end));
    }
  }
  for (const placed of blocks) addInline(placed, blocks, text, add);
  return found.sort((a, b) => a.directive.start - b.directive.start);
}

function addInline(
  placed: PlacedBlock,
  blocks: readonly PlacedBlock[],
  text: string,
  add: (directive: Span, words: string, reach: Reach) => void,
): void {
  const { block, start } = placed;
  for (const note of block.prose.notes) {
    if (note.kind !== 'comment') continue;
    const directive = { start: start + note.span.start, end: start + note.span.end };
    const words = note.text.slice(4, -3);
    const isAlone = block.text.trim() === '';
    add(directive, words, (isFile) => {
      if (isFile) return { start: 0, end: text.length };
      return isAlone ? findNextBlock(blocks, directive.end) : findNextSentence(placed, note.at);
    });
  }
}

function readDirective(directive: Span, words: string, reach: Reach): Suppression | undefined {
  const match = directivePattern.exec(words);
  if (!match) return undefined;
  const [, file, ids, reason = ''] = match;
  return {
    directive,
    span: reach(file !== undefined),
    ruleIds: ids ? ids.split(/\s*,\s*/) : 'all',
    reason,
  };
}

function findNextBlock(blocks: readonly PlacedBlock[], offset: number): Span {
  const next = blocks.find((placed) => placed.start >= offset && placed.block.text.trim() !== '');
  if (!next) return { start: offset, end: offset };
  return { start: next.start, end: next.start + next.block.source.length };
}

function findNextSentence({ block, start }: PlacedBlock, at: number): Span {
  const next = block.sentences.find((sentence) => sentence.start >= at || at < sentence.end - 1);
  if (!next) return { start, end: start };
  const span = toSourceSpan(block.prose, next);
  return { start: start + span.start, end: start + span.end };
}
