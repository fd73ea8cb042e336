import type { Span } from '../span.ts';
import type { Text } from './text/draft-text.ts';

/** The block of `key: value` lines between `---` lines at the top of a draft. */
export interface FrontMatter {
  /** Everything up to the body; empty where there is none. */
  readonly span: Span;
  /** Scalar values by lower-case key, unquoted. */
  readonly values: ReadonlyMap<string, string>;
  /** Where the title's words stand. */
  readonly title?: Span;
}

const fence = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
const entry = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/;

/** Whether a draft starts as front matter does, closed or not. */
export function isFrontMatterOpen(text: Text): boolean {
  return text.slice(0, 3) === '---' && fence.test(text.toString());
}

/** Reads front matter. Anything but plain `key: value` lines is passed over. */
export function findFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { span: { start: 0, end: 0 }, values: new Map() };
  const open = fence.exec(text);
  if (!open) return none;
  const rest = text.slice(open[0].length);
  const close = closing.exec(rest);
  if (!close) return none;
  const values = new Map<string, string>();
  let title: Span | undefined;
  let offset = open[0].length;
  for (const line of rest.slice(0, close.index).split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const [key, value, start] = readEntry(line, offset);
    if (key && !values.has(key)) values.set(key, value);
    if (key === 'title' && value && !title) title = { start, end: start + value.length };
    offset += line.length;
  }
  const end = open[0].length + close.index + close[0].length;
  return { span: { start: 0, end }, values, ...(title && { title }) };
}

function readEntry(line: string, offset: number): [key: string, value: string, start: number] {
  const match = entry.exec(line.replace(/[\r\n]+$/, ''));
  const [, key = '', raw = ''] = match ?? [];
  const isQuoted = /^(["']).*\1$/.test(raw) && raw.length > 1;
  const value = isQuoted ? raw.slice(1, -1) : raw;
  const start = offset + line.indexOf(raw, key.length) + (isQuoted ? 1 : 0);
  return [key.toLowerCase(), value, start];
}
