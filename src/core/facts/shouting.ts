import adjectives from '../lexicons/english/adjectives.json' with { type: 'json' };
import { findWordSet } from '../lexicons/word-sets.ts';
import type { Span } from '../span.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
} from '../english/word-classes.ts';

const neighbour = '(?!(?:AP|AFP|EU|FBI|GOP|UK|UN|US)\\b)\\p{Upper}{2,}';
const capitalsBefore = new RegExp(`(?<![A-Za-zÀ-ỿ.])${neighbour}[:!?]?[ -][“"‘']?$`, 'u');
const capitalsAfter = new RegExp(
  `^(?:[:!?]?[ -][“"‘']?${neighbour}|, \\p{Upper}{6,})(?!\\p{Lower})`,
  'u',
);
/** How far the words beside are looked at, in UTF-16 code units. */
const reach = 24;

/** “FULL TEXT”, “USA TODAY”, “WATCH: …”, “were AXED”: English words that stand in capitals for the sake of noise. */
export function isShouted(text: string, { start, end }: Span): boolean {
  if (text[end] === ':' && /^$|[>\]]$/.test(text.slice(0, start))) return true;
  const word = text.slice(start, end);
  if (loudWords.has(word.toLowerCase()) || participle.test(word)) return true;
  if (text[end] === '!') return true;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (/[AEIOUY]/.test(word) && beforePredicate.test(before) && behindPredicate.test(after))
    return true;
  return capitalsBefore.test(before) || capitalsAfter.test(after);
}

/** AXED, DYING: long enough to be one. */
const participle = /^(?=.*[AEIOUY].*(?:ED|ING)$)\p{Upper}{4,6}$/u;
/** “trains were SLOW today”: what is said of a subject is no body. */
const toBe = 'was|were|are|been|being|get|gets|got|getting';
const beforePredicate = new RegExp(`\\b(?:${toBe}|[a-z]+n[’']t|not) $`);
const joiners = 'after|again|and|as|because|before|but|or|than|that|until|when|while';
const places = 'about|at|by|for|from|in|of|on|over|to|with';
const behindPredicate = new RegExp(`^(?:[.,;?”"]|$| (?:${joiners}|${places})\\b)`);

/** Words that promos and shouters put in capitals. */
const loudWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...conjunctions,
  ...determiners,
  ...prepositions,
  ...subjectPronouns,
  ...findWordSet('loud-words'),
  ...adjectives.adjectives.split(' '),
]);
