import type { SheetFile } from './sheet-rows.ts';

/** The sheets for scripts; the shape is a promise, and grows only by a new version or new keys. */
export function formatSheetJson(files: readonly SheetFile[]): string {
  const result = {
    version: 1,
    files: files.map(({ path, words, sheet }) => ({ path, words, ...sheet })),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
