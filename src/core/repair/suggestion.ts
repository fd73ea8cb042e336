import type { ProseEdit, ProseFix } from '../report.ts';

/** Most fixes that one finding offers. */
export const maxFixes = 4;

/** A suggestion that carries out a repair; none where the repair cannot be made. */
export function toSuggestions(title: string, edits: readonly ProseEdit[] | undefined): ProseFix[] {
  return edits ? [{ title, applicability: 'suggestion', edits }] : [];
}

const longTitles = { Delete: 'Delete the phrase', Write: 'Replace the phrase' } as const;

/** “Delete “chilling””; longer phrases do not fit a menu. */
export function toShortTitle(verb: keyof typeof longTitles, words: string): string {
  return words.split(' ').length <= 4 ? `${verb} “${words}”` : longTitles[verb];
}
