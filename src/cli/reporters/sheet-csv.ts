import { toSections, type SheetFile } from './sheet-rows.ts';

const header = ['path', 'part', 'line', 'column', 'text', 'kind', 'status', 'source', 'named at'];

/** The sheets for a spreadsheet: one row for each source, quotation, figure and claim. */
export function formatSheetCsv(files: readonly SheetFile[]): string {
  const rows = files.flatMap((file) =>
    toSections(file).flatMap((section) =>
      section.rows.map(({ line, column, text, kind, status, source, carriedFrom }) => [
        file.path,
        section.title.toLowerCase(),
        String(line),
        String(column),
        text,
        kind,
        status,
        source,
        carriedFrom,
      ]),
    ),
  );
  return [header, ...rows].map((row) => `${row.map(toField).join(',')}\n`).join('');
}

function toField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
