import type { ProseEdit, ProseFix } from './rule.ts';

/** Most fixes that one finding offers. */
export const maxFixes = 4;

/** A suggestion that carries out a repair; none where the repair cannot be made. */
export function toSuggestions(title: string, edits: readonly ProseEdit[] | undefined): ProseFix[] {
  return edits ? [{ title, applicability: 'suggestion', edits }] : [];
}
