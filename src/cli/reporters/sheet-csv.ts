import { toSheetParts, type SheetFile, type SheetRow } from '../../core/index.ts';

/** What a spreadsheet would take for a formula, and run. */
const formula = /^[=+\-@\t\r]/;

const header = [
  'path',
  'part',
  'line',
  'column',
  'text',
  'kind',
  'status',
  'source',
  'named at',
  'words',
];
const parts = ['source', 'quotation', 'figure', 'claim'] as const;

/** What the columns of a spreadsheet of sheets hold. */
export const sheetCsvHeader = toLine(header);

/** The sheet for a spreadsheet: one row for each source, quotation, figure and claim. */
export function formatSheetCsv(file: SheetFile): string {
  const { sources, checks } = toSheetParts(file);
  const all = [...sources, ...checks];
  return parts
    .flatMap((part) => all.filter((row) => row.part === part))
    .map((row) => toLine(toFields(file.path, row)))
    .join('');
}

function toLine(fields: readonly string[]): string {
  return `${fields.map(toField).join(',')}\n`;
}

function toFields(path: string, row: SheetRow): string[] {
  const { part, line, column, text, kind, status, source, carriedFrom, cue } = row;
  const place = [String(line), String(column)];
  return [path, `${part}s`, ...place, text, kind, status, source, carriedFrom, cue];
}

function toField(text: string): string {
  const words = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
