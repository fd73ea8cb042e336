import type { Text } from '../document/text/draft-text.ts';
import type { TextEdit } from '../edit.ts';
import type { Fix } from '../finding.ts';
import type { Span } from '../span.ts';

/**
 * Writes the id of a rule in a comment for a name that no rule has. Where the name goes on behind the id the colon
 * before the reason is missing.
 */
export function toRenaming(source: Text, comment: Span, name: string, id: string): readonly Fix[] {
  const words = source.slice(comment.start, comment.end);
  const at = findName(words, name);
  if (at === undefined) return [];
  const start = comment.start + at;
  if (!name.startsWith(`${id} `)) {
    return [toFix(`Write “${id}”`, { start, end: start + name.length }, id)];
  }
  const behind = start + id.length;
  return [toFix('Add the colon', { start: behind, end: behind }, ':')];
}

/** Where a name stands among those of a comment, which are parted by commas and end at a colon. */
function findName(comment: string, name: string): number | undefined {
  const from = /copydesk-ignore(?:-file)?\s/.exec(comment);
  if (!from) return undefined;
  let at = from.index + from[0].length;
  const [list = ''] = comment.slice(at).replace(/-->$/, '').split(':', 1);
  for (const each of list.split(',')) {
    if (each.trim() === name) return at + each.search(/\S/);
    at += each.length + 1;
  }
  return undefined;
}

/** How far around a comment is looked: a draft may have thousands of them. */
const reach = 200;

/** Takes a comment out, with its line where it has one to itself. */
export function toRemoval(source: Text, { start, end }: Span): Fix {
  const before = source.slice(Math.max(0, start - reach), start);
  const after = source.slice(end, end + reach);
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(before)?.[1];
  const rest = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(after)?.[0];
  const isLine = indent !== undefined && rest !== undefined;
  const span = isLine
    ? { start: start - indent.length, end: end + rest.length + toSecondGap(before, after) }
    : { start, end: end + toSecondSpace(before, after) };
  return toFix('Remove the comment', span, '');
}

/** How long the empty line is that would be a second one, or the first of all, without the line of a comment. */
function toSecondGap(before: string, after: string): number {
  const isFirst = /(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)[ \t]*$|^[ \t]*$/.test(before);
  return isFirst
    ? (/^[ \t]*(?:\r\n|\n|\r(?!\n))([ \t]*(?:\r\n|\n|\r))/.exec(after)?.[1]?.length ?? 0)
    : 0;
}

/** How long the space is that would be a second one without the comment. */
function toSecondSpace(before: string, after: string): number {
  return /(?:^|\s)$/.test(before) && after.startsWith(' ') ? 1 : 0;
}

function toFix(title: string, span: Span, newText: string): Fix {
  const edits: readonly TextEdit[] = [{ span, newText }];
  return { title, applicability: 'suggestion', edits };
}
