import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { TextEdit } from '../core/index.ts';

/** The lists of terms that a `copydesk.json` can hold. */
export type TermList = 'allowedTerms' | 'houseTerms' | 'knownAcronyms';

/**
 * The edits that add a term to a list of a `copydesk.json`: what stands there stays, comments beside their words.
 * `inherited` are the terms that hold now: a list that the file does not have yet would hide them. Undefined for a
 * text that does not parse, or in which the list is something else.
 */
export function addTerm(
  text: string,
  list: TermList,
  term: string,
  inherited: readonly string[],
): readonly TextEdit[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const own = root.children?.find(({ children }) => children?.[0]?.value === list)?.children?.[1];
  if (!own) return append(text, root, toProperty(list, [...inherited, term]));
  return own.type === 'array' ? append(text, own, JSON.stringify(term)) : undefined;
}

/** A new `copydesk.json` that holds one list. */
export function createTermFile(list: TermList, terms: readonly string[]): string {
  return `{\n  ${toProperty(list, terms)}\n}\n`;
}

function toProperty(list: TermList, terms: readonly string[]): string {
  return `"${list}": [${terms.map((term) => JSON.stringify(term)).join(', ')}]`;
}

/** Adds an item behind the last one of a list or an object, on a line of its own where the others have theirs. */
function append(text: string, node: Node, item: string): readonly TextEdit[] {
  const last = node.children?.at(-1);
  if (!last) return fill(text, node, item);
  const end = last.offset + last.length;
  const rest = withoutComments(text.slice(end, node.offset + node.length - 1));
  const lineEnd = rest.search(/[\r\n]/);
  if (lineEnd < 0) return [insert(end, `, ${item}`)];
  const hasComma = rest.includes(',');
  const line = toEol(text) + toIndent(text, last.offset) + item + (hasComma ? ',' : '');
  return [...(hasComma ? [] : [insert(end, ',')]), insert(end + lineEnd, line)];
}

/** The first item: behind the comments, if that is all there is. */
function fill(text: string, node: Node, item: string): readonly TextEdit[] {
  const start = node.offset + 1;
  const end = node.offset + node.length - 1;
  const inner = text.slice(start, end);
  const own = toIndent(text, node.offset);
  const line = `${toEol(text)}${own}${own.startsWith('\t') ? '\t' : '  '}${item}`;
  if (inner.trim() !== '') return [insert(start + inner.trimEnd().length, line)];
  const newText = node.type === 'array' ? item : `${line}${toEol(text)}${own}`;
  return [{ span: { start, end }, newText }];
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
