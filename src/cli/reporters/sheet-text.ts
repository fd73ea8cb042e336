import { toPrintable } from '../terminal.ts';
import {
  toSections,
  toWords,
  type SheetFile,
  type SheetRow,
  type SheetSection,
} from './sheet-rows.ts';

/** The sheets for reading in a terminal. */
export function formatSheetText(files: readonly SheetFile[]): string {
  return files.map(formatFile).join('\n');
}

function formatFile(file: SheetFile): string {
  const head = `${toPrintable(file.path)}, ${file.words} ${file.words === 1 ? 'word' : 'words'}\n`;
  return head + toSections(file).map(formatSection).join('');
}

function formatSection({ title, rows }: SheetSection): string {
  if (rows.length === 0) return `\n${title}: none\n`;
  const width = Math.max(...rows.map((row) => toWords(row).length));
  const lines = rows.map((row) => `  ${toWords(row).padStart(width)}  ${formatRow(row)}\n`);
  return `\n${title}\n${lines.join('')}`;
}

function formatRow({ text, kind, status, source, carriedFrom }: SheetRow): string {
  const owner = source && `: ${source}${carriedFrom && ` (named at ${carriedFrom})`}`;
  return [text, kind, status + owner].filter((part) => part !== '').join('  ');
}
