import { createMarkedShapeList } from '../document/words/words.ts';
import type { Span } from '../span.ts';
import { isExplainedAt } from './acronym-glosses.ts';
import type { FactBlock } from './fact-block.ts';
import { isShouted } from './shouting.ts';
import { auxiliaries, conjunctions, prepositions, toWordSet } from '../english/word-classes.ts';
import irregular from '../lexicons/english/irregular-forms.json' with { type: 'json' };

const irregularPasts = Object.values<readonly string[]>(irregular.verbs).flatMap(
  ([past]) => past ?? [],
);

/** Initials in capitals where they stand: NATO, the CFA’s, (UAV). */
export interface Acronym extends Span {
  /** In capitals, without a plural or possessive ending: `CFA`. */
  readonly letters: string;
  /** What stands behind the letters in the same word: “s”, “’s” or nothing. */
  readonly ending: string;
  /** `body` with the article of a full name, as in “the BND”; `thing` where there may be several, as in “a TGV”; undefined of a firm or a channel. */
  readonly kind: 'body' | 'thing' | undefined;
  /** The words beside it say what it stands for or what it is. */
  readonly isExplained: boolean;
  /** Of initials in parentheses behind the words that they stand for: the parentheses and all in them. */
  readonly definition?: Span;
}

const capitals = '\\p{Upper}{2,6}(?:-\\p{Upper}{2,6})?';
const pattern = new RegExp(
  `(?=\\p{Upper}{2})(?<![A-Za-zÀ-ỿ\\d@#&._/\\\\’'-])(${capitals})((?:[’']?s)?)(?![A-Za-zÀ-ỿ\\d&@_/-]|\\.[A-Za-zÀ-ỿ]|[’'][A-Za-zÀ-ỿ])`,
  'gu',
);

/** Fewer letters are a state, a pair of initials or a word that everybody knows. */
const minLetters = 3;

const inCapitals = createMarkedShapeList((_, text) => /\p{Upper}{2}/u.test(text));

/** Finds the acronyms of a block; words in capitals for the sake of noise are none. */
export function findAcronyms(block: FactBlock): readonly Acronym[] {
  const { text, listed } = block;
  if (!inCapitals.isIn(listed)) return [];
  const from = findDatelineEnd(text);
  let written: ReadonlySet<string> | undefined;
  // “MISERY for thousands … the misery”: a word that the copy also writes small stands for no other words.
  const isWritten = (letters: string): boolean => {
    written ??= new Set(block.tokens.map((token) => token.text));
    return written.has(letters.toLowerCase());
  };
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, letters = '', ending = ''] = match;
    const span = { start: match.index, end: match.index + letters.length };
    const isLong = letters.replace('-', '').length >= minLetters;
    if (!isLong || span.start < from || isShouted(text, span) || isWritten(letters)) return [];
    if (isCredit(text, span)) return [];
    const definition = findDefinition(text, letters, match.index, match.index + whole.length);
    const isExplained = definition !== undefined || isExplainedAt(text, span, ending);
    const kind = findKind(text, span, ending);
    return [
      {
        ...span,
        letters,
        ending,
        kind,
        isExplained,
        ...(definition && { definition }),
      },
    ];
  });
}

/** How far before an acronym the words that it stands for are looked for, in UTF-16 code units. */
const reach = 120;

const dateline = /^\p{Upper}{2}[^—–―\n]{0,60}?(?: ?(?:—|–|--)| -|(?<=\))-) ?/u;

/** “NAKURU, KENYA: ”, or a line of its own. */
const cityAndCountry = /^\p{Upper}{3,}(?:,? \p{Upper}{2,}){1,4}(?:: |\.?$)/u;
const monthNames = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** “RIGA, Dec 7 ”. */
const cityAndDay = new RegExp(
  `^\\p{Upper}{3,}(?:[,-]? \\p{Upper}{2,}){0,3}, (?:${monthNames})\\p{Lower}*\\.? \\d`,
  'u',
);
/** “Riga, Oct 15 (LETA): ”. */
const agency = /^\p{Upper}[^()\n]{2,40}\((\p{Upper}{3,6})\) ?[:—–-]/u;

/** “DALLAS (AP) — ”: capitals of the dateline. */
function findDatelineEnd(text: string): number {
  const opening = text.slice(0, 80);
  const found = dateline.exec(opening) ?? cityAndCountry.exec(opening) ?? cityAndDay.exec(opening);
  if (found) return found[0].length;
  const [whole = '', letters = ''] = agency.exec(opening) ?? [];
  const isNamed = isSpeltBefore(whole.slice(0, whole.indexOf('(')).trimEnd(), letters);
  return isNamed ? 0 : whole.length;
}

/** “… on Monday. (LETA)”: who has sent the story, at its end. */
function isCredit(text: string, { start, end }: Span): boolean {
  return /^\)?\.?$/.test(text.slice(end)) && /[.!?”"] ?[([—–-] ?$/.test(text.slice(0, start));
}

const theBefore = /(?:^|[\s(“"])[Tt]he (?:\p{Upper}\p{Lower}+ )?$/u;
const countBefore =
  /(?:^|[\s(“"])(?:[Aa]n?|[Ee]ach|[Ee]very|[Oo]ne|[Tt]wo|another|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\d+) (?:\p{Lower}+ )?$/u;

/** “Members of TUC”, “inspectors from MSHA”: none but a body or an office has them. */
const peopleBefore =
  /(?:^|[\s(“"])(?:[Aa]gents|[Dd]elegates|[Ii]nspectors|[Ii]nvestigators|[Ll]awmakers|[Mm]embers|[Mm]onitors|[Oo]fficials|[Pp]eacekeepers|[Rr]angers|[Rr]egulators|[Rr]epresentatives) (?:at|for|from|of|with) $/u;

/** “of the BND”, “the German BND’s agents”: not “the SAE ladder”, “the Hamilton NRL side”. */
function findKind(text: string, { start, end }: Span, ending: string): Acronym['kind'] {
  const before = text.slice(Math.max(0, start - articleReach), start);
  if (ending === 's' || countBefore.test(before)) return 'thing';
  if (peopleBefore.test(before)) return 'body';
  if (!theBefore.test(before)) return undefined;
  // “the IRAC 8 camera”: a model, or what it is made for.
  if (ending === '' && /^ \d/.test(text.slice(end, end + 2))) return undefined;
  const next = /^ (\p{Lower}+)/u.exec(text.slice(end + ending.length, end + articleReach))?.[1];
  const isHead = next === undefined || ending !== '' || notNouns.has(next);
  return isHead || /(?:ed|ly)$/.test(next) ? 'body' : undefined;
}

/** How far the article before a body stands, with an adjective between, in UTF-16 code units. */
const articleReach = 24;
/** What may stand behind initials that have no noun of their own. */
const notNouns: ReadonlySet<string> = new Set([
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...irregularPasts,
  ...toWordSet('also says not to never has had itself again'),
]);

/** The parentheses around an acronym, where the words before them spell it. */
function findDefinition(
  text: string,
  letters: string,
  start: number,
  end: number,
): Span | undefined {
  if (text[start - 1] !== '(' || text[end] !== ')') return undefined;
  const words = text.slice(Math.max(0, start - 1 - reach), start - 1).trimEnd();
  const isSpelt = isSpeltBefore(words, letters);
  return isSpelt ? { start: start - 1, end: end + 1 } : undefined;
}

const smallWords = toWordSet(
  'a an and at by de del della du en for from in la le of on or the to with y &',
);

/** Most words that an acronym of six letters stands for. */
const maxWords = 12;

function isSpeltBefore(before: string, letters: string): boolean {
  const clause =
    /[^.;:!?()“”"]*$/.exec(before.replace(/\b(\p{Upper})\.(?=\p{Upper}\.|\s)/gu, '$1'))?.[0] ?? '';
  const words = clause.match(/[A-Za-zÀ-ỿ\d&]+/gu)?.slice(-maxWords) ?? [];
  return words.some((_, i) => {
    const own = words.slice(i).map((word) => word.toLowerCase());
    return (
      own[0]?.[0] === letters[0]?.toLowerCase() &&
      spells(own, letters.toLowerCase().replace('-', ''))
    );
  });
}

/** Whether each word gives its first letter, and perhaps more of its letters, in order; small words need not. */
function spells(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (smallWords.has(word) && spells(rest, letters)) return true;
  for (let count = 1; count <= letters.length; count++) {
    if (!holdsInOrder(word, letters.slice(0, count))) return false;
    if (spells(rest, letters.slice(count))) return true;
  }
  return false;
}

function holdsInOrder(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let from = 0;
  for (const letter of letters) {
    const at = word.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
