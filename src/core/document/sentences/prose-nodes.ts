import type { SentenceContent } from 'nlcst';
import { ParseEnglish } from 'parse-english';

/** A word, some white space, or a mark: a stretch of prose that the parser joins with others, or does not. */
export interface ProseNode {
  readonly kind: 'word' | 'space' | 'mark';
  start: number;
  end: number;
  /** Where the words and marks end that it was joined from; nothing as long as it is one. */
  parts: number[] | undefined;
}

/** What a character is to the parser that we follow. */
const types = ['WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode'] as const;
const kinds = ['word', 'space', 'mark', 'mark'] as const;

const original = new ParseEnglish();

/**
 * The types of the characters that were met, by their codes: one more than the place of the type, 0 until it is met.
 * The original asks four patterns about every character.
 */
const known = new Uint8Array(0x10000);

/** Asks the original what a character is. */
function learn(code: number): number {
  const [node] = original.tokenize(String.fromCharCode(code));
  const type = toTypeNumber(node) + 1;
  known[code] = type;
  return type;
}

function toTypeNumber(node: SentenceContent | undefined): number {
  const found = types.findIndex((type) => type === node?.type);
  return found < 0 ? types.length - 1 : found;
}

/** Takes prose apart: words and spaces as they run on, marks one by one unless they are repeated. */
export function toProseNodes(text: string): ProseNode[] {
  const nodes: ProseNode[] = [];
  if (text === '') return nodes;
  let from = 0;
  let type = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = known[code] || learn(code);
    if (next === type && (type <= 2 || isRepeated(text, i))) continue;
    if (i > 0)
      nodes.push({ kind: kinds[type - 1] ?? 'mark', start: from, end: i, parts: undefined });
    from = i;
    type = next;
  }
  nodes.push({ kind: kinds[type - 1] ?? 'mark', start: from, end: text.length, parts: undefined });
  return nodes;
}

/** Whether a mark is the one before it, or half a character. */
function isRepeated(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code === text.charCodeAt(i - 1) || (code >= 0xd800 && code <= 0xdfff);
}

/** The characters of a node. */
export function textOf(text: string, { start, end }: ProseNode): string {
  return text.slice(start, end);
}

/** Whether a node is a mark of one character. */
export function isMark(text: string, node: ProseNode | undefined, mark: string): node is ProseNode {
  return (
    node !== undefined &&
    node.kind === 'mark' &&
    node.end - node.start === 1 &&
    text.charAt(node.start) === mark
  );
}

/** Joins a word with what follows it. */
export function append(word: ProseNode, following: readonly ProseNode[]): void {
  const parts = (word.parts ??= [word.end]);
  for (const node of following) {
    if (node.parts) parts.push(...node.parts);
    else parts.push(node.end);
    word.end = node.end;
  }
}

/** Joins a word with the mark before it. */
export function prepend(word: ProseNode, mark: ProseNode): void {
  word.parts = [mark.end, ...(word.parts ?? [word.end])];
  word.start = mark.start;
}
