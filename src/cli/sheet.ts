import { countWords, createSheet } from '../core/index.ts';
import type { Command, SheetFormat } from './arguments.ts';
import { forEachDraft } from './each-draft.ts';
import type { Report } from './report.ts';
import { formatSheetCsv } from './reporters/sheet-csv.ts';
import { formatSheetJson } from './reporters/sheet-json.ts';
import { formatSheetMarkdown } from './reporters/sheet-markdown.ts';
import type { SheetFile } from './reporters/sheet-rows.ts';
import { formatSheetText } from './reporters/sheet-text.ts';
import type { Terminal } from './terminal.ts';

const formats: Readonly<Record<SheetFormat, (files: readonly SheetFile[]) => string>> = {
  text: formatSheetText,
  json: formatSheetJson,
  markdown: formatSheetMarkdown,
  csv: formatSheetCsv,
};

/** Prints the fact-check sheet of each draft. */
export async function printSheets(
  command: Extract<Command, { name: 'sheet' }>,
  terminal: Terminal,
  report: Report,
): Promise<void> {
  const files: SheetFile[] = [];
  await forEachDraft(command, { terminal, report }, ({ path, document, config }) => {
    const sheet = createSheet(document, config.settings);
    files.push({ path, text: document.text, words: countWords(document), sheet });
  });
  terminal.write(formats[command.format](files));
}
