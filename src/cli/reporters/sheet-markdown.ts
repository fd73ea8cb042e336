import { toPrintable } from '../terminal.ts';
import { toSections, type SheetFile, type SheetRow, type SheetSection } from './sheet-rows.ts';

/** The sheets as Markdown tables with a box to tick on each row. */
export function formatSheetMarkdown(files: readonly SheetFile[]): string {
  return files.map(formatFile).join('\n');
}

function formatFile(file: SheetFile): string {
  const head = `# Fact-check sheet: ${toCell(toPrintable(file.path))}\n\nWords: ${file.words}\n`;
  return head + toSections(file).map(formatSection).join('');
}

function formatSection({ title, rows }: SheetSection): string {
  if (rows.length === 0) return `\n## ${title}\n\nNone.\n`;
  const head =
    '| | Line | Words | Kind | Status | Source |\n| --- | --- | --- | --- | --- | --- |\n';
  return `\n## ${title}\n\n${head}${rows.map(formatRow).join('')}`;
}

function formatRow({ line, text, kind, status, source, carriedFrom }: SheetRow): string {
  const owner = source + (carriedFrom && ` (named at ${carriedFrom})`);
  return `| ☐ | ${[String(line), text, kind, status, owner].map(toCell).join(' | ')} |\n`;
}

/** Words of the draft stay words: no character of theirs may end the cell or start markup. */
function toCell(text: string): string {
  return text.replace(/[\\|<>*_`[\]~#&]/g, '\\$&');
}
