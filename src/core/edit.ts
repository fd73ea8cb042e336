import { compareSpans, type Span } from './span.ts';

/** A replacement of the words at `span`; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text after all edits, which are read as made at the same time.
 *
 * @throws {Error} when two edits overlap or one lies outside the text: a broken invariant of the caller.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => compareSpans(a.span, b.span));
  let result = '';
  let position = 0;
  for (const { span, newText } of sorted) {
    if (span.start < position || span.end < span.start || span.end > text.length) {
      throw new Error(
        `edit [${span.start}, ${span.end}) does not fit after ${position} of ${text.length}`,
      );
    }
    result += text.slice(position, span.start) + newText;
    position = span.end;
  }
  return result + text.slice(position);
}
