import { toPrintable } from '../printable.ts';
import {
  toSheetParts,
  toSheetPlace,
  toSheetReason,
  toSheetSummary,
  type SheetFile,
  type SheetRow,
} from './rows.ts';

/** The sheet as a worksheet for a terminal or a printer. */
export function formatSheetText(file: SheetFile): string {
  const parts = toSheetParts(file);
  const words = `${file.words} ${file.words === 1 ? 'word' : 'words'}`;
  const head = `Fact-check sheet: ${toPrintable(file.path)}, ${words}\n${toSheetSummary(parts)}\n`;
  return (
    head +
    formatPart('Sources', parts.sources, formatSource) +
    formatPart('To check', parts.checks, formatCheck)
  );
}

type FormatRow = (row: SheetRow, place: string) => string;

function formatPart(title: string, rows: readonly SheetRow[], format: FormatRow): string {
  if (rows.length === 0) return `\n${title}: none\n`;
  const width = rows.reduce((widest, row) => Math.max(widest, toSheetPlace(row).length), 0);
  return `\n${title}\n${rows.map((row) => format(row, toSheetPlace(row).padStart(width))).join('')}`;
}

function formatSource({ text, kind, status }: SheetRow, place: string): string {
  return `  ${place}  ${text}  ${kind}, ${status}\n`;
}

/** The words on one line, who owns them and why on the next. */
function formatCheck(row: SheetRow, place: string): string {
  const { part, kind, text } = row;
  const what = part === 'figure' ? `${part}, ${kind}` : part;
  const indent = ' '.repeat(place.length + 8);
  return `  [ ] ${place}  ${text}  (${what})\n${indent}${toSheetReason(row)}\n`;
}
