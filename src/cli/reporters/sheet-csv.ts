import { toParts, type SheetFile, type SheetRow } from './sheet-rows.ts';

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

/** The sheets for a spreadsheet: one row for each source, quotation, figure and claim. */
export function formatSheetCsv(files: readonly SheetFile[]): string {
  const rows = files.flatMap((file) => {
    const { sources, checks } = toParts(file);
    const all = [...sources, ...checks];
    return parts.flatMap((part) =>
      all.filter((row) => row.part === part).map((row) => toFields(file.path, row)),
    );
  });
  return [header, ...rows].map((row) => `${row.map(toField).join(',')}\n`).join('');
}

function toFields(path: string, row: SheetRow): string[] {
  const { part, line, column, text, kind, status, source, carriedFrom, cue } = row;
  const place = [String(line), String(column)];
  return [path, `${part}s`, ...place, text, kind, status, source, carriedFrom, cue];
}

function toField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
