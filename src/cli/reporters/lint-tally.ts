import { severities, type Severity } from '../../core/index.ts';
import type { LintedFile } from './linted-file.ts';

/** What the last line of a lint counts. */
export interface LintTally {
  readonly files: number;
  /** The findings that are shown. */
  readonly shown: Readonly<Record<Severity, number>>;
  readonly hiddenHints: number;
}

/** The tally of no file at all. */
export const emptyTally: LintTally = {
  files: 0,
  shown: { error: 0, warning: 0, information: 0, hint: 0 },
  hiddenHints: 0,
};

/** The tally of one file. */
export function toTally({ findings, visible }: LintedFile): LintTally {
  const shown = { ...emptyTally.shown };
  for (const { severity } of visible) shown[severity]++;
  return { files: 1, shown, hiddenHints: findings.length - visible.length };
}

/** The tally of the files of both. */
export function addTallies(a: LintTally, b: LintTally): LintTally {
  const shown = { ...a.shown };
  for (const severity of severities) shown[severity] += b.shown[severity];
  return { files: a.files + b.files, shown, hiddenHints: a.hiddenHints + b.hiddenHints };
}

/** The last line: “3 findings in 2 files: 1 error, 2 warnings; 4 hints not shown (--hints)”. */
export function formatTally({ files, shown, hiddenHints }: LintTally): string {
  const counts = severities.filter((severity) => shown[severity] > 0);
  const all = counts.reduce((sum, severity) => sum + shown[severity], 0);
  const total = `${toCount(all, 'finding')} in ${toCount(files, 'file')}`;
  const kinds = counts.map((severity) => toCount(shown[severity], severity)).join(', ');
  const more = hiddenHints > 0 ? `; ${toCount(hiddenHints, 'hint')} not shown (--hints)` : '';
  return `${total}${kinds && `: ${kinds}`}${more}\n`;
}

function toCount(count: number, noun: string): string {
  const isPlural = count !== 1 && noun !== 'information';
  return `${count} ${noun}${isPlural ? 's' : ''}`;
}
