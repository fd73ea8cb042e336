import irregular from '../../lexicons/english/irregular-forms.json' with { type: 'json' };
import numbers from '../../lexicons/figures/numbers.json' with { type: 'json' };
import type { Span } from '../../span.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
  toWordSet,
} from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** The words behind a number that say what is counted: “private homes”. */
export interface Counted extends Span {
  /** The last of them, in lower case. */
  readonly head: string;
}

const plurals: ReadonlySet<string> = new Set(Object.values(irregular.nouns));
const samePlural = findWordSet('same-plural');
/** Words that end like plurals and are none. */
const notPlural = toWordSet(
  `is was has does says this his its us as plus minus less across towards afterwards perhaps always sometimes
   besides whereas versus unless news yes`,
);
const adverbs = toWordSet(
  `more fewer less than ago later earlier away apart each overall altogether again also today yesterday tomorrow now
   then there here not only even just so too yet already still once when while because if plus minus between said
   says told came went made took got gave found left died became began ran who whom whose which whether where
   annually daily weekly monthly yearly together total out up down off over`,
);

function isStop(word: string): boolean {
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word) ||
    subjectPronouns.has(word) ||
    adverbs.has(word)
  );
}

/** “policewomen”, “grandchildren”, “gunmen”; not “specimen”. */
const compoundPlural = /.(?:children|women|(?<!abdo|acu|regi|speci)men)$/;

/** Whether a word reads as a plural noun. */
export function readsAsPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (samePlural.has(lower) || plurals.has(lower) || compoundPlural.test(lower)) return true;
  return lower.length > 3 && /[^s’'iu]s$/.test(lower) && !notPlural.has(lower);
}

/** Letters as in other patterns, without the signs “×” and “÷” among them. */
const letters = 'A-Za-zÀ-ÖØ-öø-ỿ';
const wordPattern = new RegExp(
  `^[ \\u00A0-](?:((?:[${letters}]\\.){2,})(?= )|([${letters}][${letters}\\d’'/-]*))`,
);

/** Most words of a noun phrase that are read, the noun included. */
const maxWords = 5;

/** Plurals that stand before another one: “sales jobs”. */
const attributives = toWordSet('arms customs goods rights sales savings sports');

/** Reads the noun phrase behind `end`; plural unless `isSingular`. Undefined where none is plain to see. */
export function findCounted(
  text: string,
  end: number,
  limit: number,
  isSingular = false,
): Counted | undefined {
  const words = readWords(text, end, limit);
  const last = isSingular ? words.length - 1 : findLastPlural(text, words);
  const [first, head] = [words[0], words[last]];
  return first && head && { ...head, start: first.start };
}

/** The words behind `end` that can belong to a noun phrase. */
function readWords(text: string, end: number, limit: number): Counted[] {
  const words: Counted[] = [];
  let position = end;
  while (words.length < maxWords && position < limit) {
    const match = wordPattern.exec(text.slice(position, position + 50));
    const word = match?.[1] ?? match?.[2]?.replace(/[’'/-]+$/, '') ?? '';
    const lower = word.toLowerCase();
    if (word === '' || isStop(lower)) break;
    const start = position + 1;
    if (numberWords.has(lower) && isStretch(text, start + word.length)) break;
    position = start + word.length;
    words.push({ start, end: position, head: lower.replace(/[’']s$/, '') });
  }
  return words;
}

const numberWords: ReadonlySet<string> = new Set(Object.keys(numbers.cardinals));
const stretch = /^ (?:years|months|weeks|days|decades|centuries|hours|seasons)\b/;

/** “11 million {five years} before”: how long ago is not what is counted. */
function isStretch(text: string, end: number): boolean {
  return stretch.test(text.slice(end, end + 12));
}

/** “two state police patrol cars”: what the police have. */
function isOfPolice(words: readonly Counted[], i: number): boolean {
  return (
    words[i]?.head === 'police' &&
    /^(?:boats?|cars?|cruisers?|dogs?|patrol|posts?|stations?|vans?|vehicles?)$/.test(
      words[i + 1]?.head ?? '',
    )
  );
}

/** The first plural, or the last of several in a row: “12,000 sales jobs”. */
function findLastPlural(text: string, words: readonly Counted[]): number {
  let last = words.findIndex(({ head }, i) => readsAsPlural(head) && !isOfPolice(words, i));
  while (last >= 0 && readsAsPlural(words[last + 1]?.head ?? '')) {
    // “The union of 11 countries buys 80 percent”: a verb
    const { end = 0 } = words[last + 1] ?? {};
    if (/^ [$€£¥\d]/.test(text.slice(end, end + 2))) return last;
    last++;
  }
  return last;
}

/** Of “one in five children goes hungry” just the children: a verb in the singular ends like a plural. */
export function toSubject(text: string, counted: Counted | undefined): Counted | undefined {
  if (!counted) return undefined;
  const words = text.slice(counted.start, counted.end).split(' ');
  const last = words.findIndex(
    (word) => readsAsPlural(word) && !attributives.has(word.toLowerCase()),
  );
  if (last < 0) return counted;
  const own = words.slice(0, last + 1).join(' ');
  return { start: counted.start, end: counted.start + own.length, head: words[last] ?? '' };
}

const ofPattern =
  /^ of (?:(?:the|its|their|all|his|her|our|those|these|all the|all of the|U\.S\.) ){0,2}/;

/** Reads “of tenants”, “of the vote”, “of all voters” behind a share or a multitude. */
export function findPartitive(text: string, end: number, limit: number): Counted | undefined {
  const lead = ofPattern.exec(text.slice(end, end + 40))?.[0];
  if (lead === undefined) return undefined;
  const from = end + lead.length - 1;
  const plural = findCounted(text, from, limit);
  if (plural) return { ...plural, start: end + 1 };
  const single = findCounted(text, from, limit, true);
  const isOne = single && !text.slice(from + 1, single.end).includes(' ');
  return isOne ? { ...single, start: end + 1 } : undefined;
}

/** The last word of what is counted: “workers” of “hospital workers”. */
export function toHeadNoun(counted: string): string {
  return counted.slice(counted.lastIndexOf(' ') + 1);
}
