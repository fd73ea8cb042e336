import {
  countWords,
  createSheet,
  formatSheetText,
  sheetIgnoreComments,
  type LanguageId,
  type SheetFile,
} from '../core/index.ts';
import type { Command, SheetFormat } from './arguments.ts';
import { forEachDraft } from './each-draft.ts';
import { openListing } from './listing.ts';
import type { ReadAnswer } from './reading.ts';
import { jsonLayout, plainLayout, type Layout } from './reporters/layout.ts';
import { formatSheetCsv, sheetCsvHeader } from './reporters/sheet-csv.ts';
import { formatSheetJson } from './reporters/sheet-json.ts';
import { formatSheetMarkdown } from './reporters/sheet-markdown.ts';
import type { Shift } from './shift.ts';

type SheetCommand = Extract<Command, { name: 'sheet' }>;

const formats: Readonly<Record<SheetFormat, (file: SheetFile) => string>> = {
  text: formatSheetText,
  json: formatSheetJson,
  markdown: formatSheetMarkdown,
  csv: formatSheetCsv,
};

/** Pages that whoever keeps them in a file can leave among the drafts. */
function toPageLayout(language: LanguageId): Layout {
  const foot = (isEmpty: boolean): string => (isEmpty ? '' : sheetIgnoreComments[language]);
  return { ...plainLayout, between: '\n', foot };
}

const layouts: Readonly<Record<SheetFormat, Layout>> = {
  text: toPageLayout('plaintext'),
  json: jsonLayout,
  markdown: toPageLayout('markdown'),
  csv: { ...plainLayout, head: sheetCsvHeader },
};

/** Prints the fact-check sheet of each draft. */
export async function printSheets(command: SheetCommand, shift: Shift): Promise<void> {
  const listing = await openListing(layouts[command.format], shift.terminal);
  await forEachDraft(command, shift, createSheetReader(command), listing.add);
  await listing.close();
}

/** Draws up the sheet of one draft, in words. */
export function createSheetReader({ format }: SheetCommand): ReadAnswer<string> {
  return ({ path, document, config }) => {
    const sheet = createSheet(document, config.settings);
    return formats[format]({ path, text: document.text, words: countWords(document), sheet });
  };
}
