import { once } from '../../memory/once.ts';
import { lexicons, type LexiconEntry } from './lexicon.ts';

/** What many entries have in common, as `"severity":"warning"`: each has a number, and the most common have the shortest. */
const findFields = once(() => rank(lexicons.flatMap(({ entries }) => entries.flatMap(toFields))));

/** Every entry of the lexicons of wording, one a line: its phrase, and behind a tab the numbers of its fields. */
export function writeEntries(): string {
  const places = new Map(findFields().map((field, i) => [field, i]));
  const toLine = (entry: LexiconEntry): string =>
    `${toContent(entry.phrase)}\t${toFields(entry)
      .map((field) => places.get(field))
      .join(' ')}`;
  return toAscii(lexicons.flatMap(({ entries }) => entries.map(toLine)).join('\n'));
}

/** The fields that they name, one a line. */
export function writeFields(): string {
  return toAscii(findFields().join('\n'));
}

/** The lexicons that the entries come from, in the same order, without them; and how many fields there are. */
export function writeKinds(): string {
  const kinds = lexicons.map(({ kind, note, entries }) => ({ kind, note, count: entries.length }));
  return JSON.stringify({ kinds, fields: findFields().length });
}

/** A string of JSON without its quotation marks. */
function toContent(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** What an entry says besides its phrase, each as JSON has it. */
function toFields(entry: LexiconEntry): string[] {
  const others = Object.entries(entry).filter(([name]) => name !== 'phrase');
  return others.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
}

function rank(all: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([each]) => each);
}

/** Half as long in memory as with other characters in it. */
function toAscii(text: string): string {
  return text.replaceAll(
    /[^\0-\x7f]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
