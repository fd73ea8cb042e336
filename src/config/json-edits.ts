import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { TextEdit } from '../core/index.ts';

/** The object that a text holds, comments allowed; undefined for a text that does not parse, or holds no object. */
export function readObject(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 && root?.type === 'object' ? root : undefined;
}

/** The value under one of some names; of several the last, which is the one that counts. */
export function findValue(object: Node, ...names: readonly string[]): Node | undefined {
  return object.children?.findLast(({ children }) => names.includes(children?.[0]?.value))
    ?.children?.[1];
}

/** Writes another value in the place of one. */
export function replace({ offset, length }: Node, newText: string): readonly TextEdit[] {
  return [{ span: { start: offset, end: offset + length }, newText }];
}

/**
 * Adds an item behind the last one of a list or an object, on a line of its own where the others have theirs; an item
 * with lines of its own, each with a tab for every level, then keeps them. Comments stay beside their words.
 */
export function append(text: string, node: Node, item: string): readonly TextEdit[] {
  const last = node.children?.at(-1);
  if (!last) return fill(text, node, item);
  const end = last.offset + last.length;
  const rest = withoutComments(text.slice(end, node.offset + node.length - 1));
  const lineEnd = rest.search(/[\r\n]/);
  if (lineEnd < 0) return [insert(end, `, ${item.replace(/\n\t*/g, ' ')}`)];
  const hasComma = rest.includes(',');
  const indent = toIndent(text, last.offset);
  const own = toIndent(text, node.offset);
  const unit = indent.startsWith(own) ? indent.slice(own.length) : '';
  const line = toLines(text, item, indent, unit || '  ') + (hasComma ? ',' : '');
  return [...(hasComma ? [] : [insert(end, ',')]), insert(end + lineEnd, line)];
}

/** The first item: behind the comments, if that is all there is. */
function fill(text: string, node: Node, item: string): readonly TextEdit[] {
  const start = node.offset + 1;
  const end = node.offset + node.length - 1;
  const inner = text.slice(start, end);
  const own = toIndent(text, node.offset);
  const unit = own.startsWith('\t') ? '\t' : '  ';
  const line = toLines(text, item, own + unit, unit);
  if (inner.trim() !== '') return [insert(start + inner.trimEnd().length, line)];
  const newText = node.type === 'array' ? item : `${line}${toEol(text)}${own}`;
  return [{ span: { start, end }, newText }];
}

/** An item on lines of its own, indented as the file is. */
function toLines(text: string, item: string, indent: string, unit: string): string {
  return `\n${item}`.replace(/\n(\t*)/g, (_, { length }: string) => {
    return toEol(text) + indent + unit.repeat(length);
  });
}

/** The same text with spaces for comments, so that places stay. */
function withoutComments(text: string): string {
  return text.replace(/\/\/[^\r\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (comment) =>
    ' '.repeat(comment.length),
  );
}

/** The white space before the first word of a line. */
function toIndent(text: string, at: number): string {
  const line = text.slice(
    Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1,
  );
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function toEol(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
