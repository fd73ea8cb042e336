import type { SheetFile } from '../../core/index.ts';
import { formatJsonFile } from './layout.ts';

/** The sheet of a draft for scripts; the shape is a promise, and grows only by a new version or new keys. */
export function formatSheetJson({ path, words, sheet }: SheetFile): string {
  return formatJsonFile({ path, words, ...sheet });
}
