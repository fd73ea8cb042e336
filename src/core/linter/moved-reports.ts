import type { Report } from '../report.ts';

/** Reports with the blocks that they point into by their number where those stand now; the same where none has moved. */
export function moveReports(
  reports: readonly Report[],
  { start, shift }: { readonly start: number; readonly shift: number },
): readonly Report[] {
  const isMoved = ({ block }: Linked): boolean => block !== undefined && block >= start;
  const move = <T extends Linked>(each: T): T =>
    isMoved(each) ? { ...each, block: (each.block ?? 0) + shift } : each;
  const isAnyMoved = reports.some(
    ({ related, fixes }) =>
      related?.some(isMoved) === true || fixes?.some(({ edits }) => edits.some(isMoved)) === true,
  );
  if (!isAnyMoved) return reports;
  return reports.map((report) => ({
    ...report,
    ...(report.related && { related: report.related.map(move) }),
    ...(report.fixes && {
      fixes: report.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })),
    }),
  }));
}

interface Linked {
  readonly block?: number | undefined;
}
