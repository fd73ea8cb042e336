import { lexicons } from './lexicon.ts';

/** Every entry of the lexicons of wording, one a line. */
export function writeEntries(): string {
  const lines = lexicons.flatMap(({ entries }) => entries.map((entry) => JSON.stringify(entry)));
  // Half as long in memory as with other characters among them.
  return lines.join('\n').replaceAll(/[^\0-\x7f]/g, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The lexicons that the entries come from, in the same order, without them. */
export function writeKinds(): string {
  return JSON.stringify(
    lexicons.map(({ kind, note, entries }) => ({ kind, note, count: entries.length })),
  );
}
