import { formatJsonFile } from './layout.ts';
import type { SheetFile } from './sheet-rows.ts';

/** The sheet of a draft for scripts; the shape is a promise, and grows only by a new version or new keys. */
export function formatSheetJson({ path, words, sheet }: SheetFile): string {
  return formatJsonFile({ path, words, ...sheet });
}
