import { severities, type Finding, type Severity } from '../../core/index.ts';
import { createPlaces } from '../../core/index.ts';
import { toPrintable } from '../terminal.ts';
import { createPaint, type Colour, type Paint } from './paint.ts';
import type { LintedFile } from './linted-file.ts';

const colours: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** The findings that are shown, by file, and a last line that counts them. */
export function formatLintText(files: readonly LintedFile[], hasColour: boolean): string {
  const paint = createPaint(hasColour);
  const parts = files
    .filter(({ visible }) => visible.length > 0)
    .map((file) => formatFile(file, paint));
  return `${[...parts, formatSummary(files)].join('\n\n')}\n`;
}

function formatFile({ path, text, visible }: LintedFile, paint: Paint): string {
  const toPlace = createPlaces(text);
  const rows = visible.map((finding) => {
    const { line, column } = toPlace(finding.span.start);
    return { finding, place: `${line}:${column}` };
  });
  const width = Math.max(...rows.map(({ place }) => place.length));
  const lines = rows.map(({ finding, place }) =>
    formatFinding(finding, place.padStart(width), paint),
  );
  return [paint('underline', toPrintable(path)), ...lines].join('\n');
}

function formatFinding(
  { severity, message, ruleId }: Finding,
  place: string,
  paint: Paint,
): string {
  const name = paint(colours[severity], severity.padEnd('information'.length));
  return `  ${paint('dim', place)}  ${name}  ${toPrintable(message)}  ${paint('dim', ruleId)}`;
}

function formatSummary(files: readonly LintedFile[]): string {
  const shown = files.flatMap(({ visible }) => visible);
  const hidden = files.flatMap(({ findings }) => findings).length - shown.length;
  const counts = severities
    .map((severity) => ({
      severity,
      count: shown.filter((each) => each.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => toCount(count, severity));
  const total = `${toCount(shown.length, 'finding')} in ${toCount(files.length, 'file')}`;
  const kinds = counts.length > 0 ? `: ${counts.join(', ')}` : '';
  const more = hidden > 0 ? `; ${toCount(hidden, 'hint')} not shown` : '';
  return `${total}${kinds}${more}`;
}

function toCount(count: number, noun: string): string {
  const isPlural = count !== 1 && noun !== 'information';
  return `${count} ${noun}${isPlural ? 's' : ''}`;
}
