import type { Finding, Severity } from '../../core/index.ts';
import { createPlaces, toPrintable } from '../../core/index.ts';
import { createPaint, type Colour, type Paint } from './paint.ts';
import type { LintedFile } from './linted-file.ts';

const colours: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** A file’s findings that are shown, with an empty line behind them; nothing for a file without any. */
export function formatLintText({ path, text, visible }: LintedFile, hasColour: boolean): string {
  if (visible.length === 0) return '';
  const paint = createPaint(hasColour);
  const toPlace = createPlaces(text);
  const rows = visible.map((finding) => {
    const { line, column } = toPlace(finding.span.start);
    return { finding, place: `${line}:${column}` };
  });
  const width = rows.reduce((widest, { place }) => Math.max(widest, place.length), 0);
  const lines = rows.map(({ finding, place }) =>
    formatFinding(finding, place.padStart(width), paint),
  );
  return `${[paint('underline', toPrintable(path)), ...lines].join('\n')}\n\n`;
}

function formatFinding(
  { severity, message, ruleId }: Finding,
  place: string,
  paint: Paint,
): string {
  const name = paint(colours[severity], severity.padEnd('information'.length));
  return `  ${paint('dim', place)}  ${name}  ${toPrintable(message)}  ${paint('dim', ruleId)}`;
}
