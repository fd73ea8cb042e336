import { applyEdits, type TextEdit } from './edit.ts';
import { compareSpans, toShifted, type Span } from './span.ts';

/** Something that is done to the text in the middle, or has made some of it. */
interface Deed {
  /** In the text in the middle. */
  readonly span: Span;
  /** By how much the words that it made are longer than those before. */
  readonly growth: number;
  /** What is done to them now. */
  readonly edit?: TextEdit;
}

/**
 * The edits that do in one go what some edits do, and others to the text that those have made. Those that touch become
 * one.
 *
 * @param middle what the first edits have made
 */
export function joinEdits(
  first: readonly TextEdit[],
  then: readonly TextEdit[],
  middle: string,
): readonly TextEdit[] {
  const deeds = [
    ...toMade(first),
    ...then.map((edit): Deed => ({ span: edit.span, growth: 0, edit })),
  ].sort((a, b) => compareSpans(a.span, b.span));
  const joined: TextEdit[] = [];
  let shift = 0;
  for (let from = 0; from < deeds.length;) {
    const together = takeTouching(deeds, from);
    const { edit, growth } = joinTouching(together, shift, middle);
    joined.push(edit);
    shift += growth;
    from += together.length;
  }
  return joined;
}

/** Where in the text that they make the words of edits stand. */
function toMade(edits: readonly TextEdit[]): Deed[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map(({ span, newText }) => {
      const growth = newText.length - (span.end - span.start);
      const start = span.start + shift;
      shift += growth;
      return { span: { start, end: start + newText.length }, growth };
    });
}

function takeTouching(deeds: readonly Deed[], from: number): readonly Deed[] {
  let [to, end] = [from, deeds[from]?.span.end ?? 0];
  for (; to < deeds.length; to++) {
    const { span } = deeds[to] ?? { span: { start: Infinity, end } };
    if (span.start > end) break;
    end = Math.max(end, span.end);
  }
  return deeds.slice(from, to);
}

/** One edit of the first text that makes what all of these make, which lies `shift` further on in the middle. */
function joinTouching(deeds: readonly Deed[], shift: number, middle: string) {
  const start = deeds[0]?.span.start ?? 0;
  const end = deeds.reduce((last, { span }) => Math.max(last, span.end), start);
  const growth = deeds.reduce((sum, deed) => sum + deed.growth, 0);
  const own = deeds.flatMap(({ edit }) =>
    edit ? [{ ...edit, span: toShifted(edit.span, -start) }] : [],
  );
  const span = { start: start - shift, end: end - shift - growth };
  return { edit: { span, newText: applyEdits(middle.slice(start, end), own) }, growth };
}
