import { toAlternatives } from '../document/words/cue.ts';
import { months, shortMonths, weekdays } from '../english/calendar-names.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import type { Span } from '../span.ts';
import { isRoleWord } from '../english/noun-kinds.ts';
import { properAdjectives } from '../english/word-classes.ts';

/** How far the words around an acronym are looked at, in UTF-16 code units. */
const reach = 120;

/** “KPRF, the Communist Party”, “the band ABBA”, “SEPTA (the transit agency)”: the words beside initials say what they are. */
export function isExplainedAt(text: string, { start, end }: Span, ending: string): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end + ending.length, end + reach);
  if (before.endsWith('(')) return /[\p{Alpha}”"’\]]\s\($/u.test(before);
  if (before.endsWith('[') || isPartOfName(after) || isNameEnd(before, after)) return true;
  if (isStation(text, { start, end }) || isPostNominal(before, after)) return true;
  if (isListed(before, after) || isKindBehind(after) || isModel(before, after)) return true;
  return isIntroduced(before) || gloss.test(after) || apposition.test(after);
}

/** What a body or a thing is: behind “the trade group” no reader needs the letters explained. */
const kindsBefore = findWordSet('named-bodies');
/** In front of “union” neither. */
const kindsBehind = findWordSet('named-things');
const leadIn = '[,:]| [-–—]|,? (?:such as|including|like)';
const lastWord = new RegExp(`([A-Za-zÀ-ỿ]+)(?:${leadIn})? (?:the )?[“"‘']?$`, 'u');
const initials = '(?:the )?\\p{Upper}{3,6}';
/** “the unions {ATL, the NUT and }NAHT”. */
const listBefore = new RegExp(`(?:${initials}(?:, and |, | and | or ))+(?:the )?$`, 'u');
/** “(NYSE: ABC)”, “(TRI.TO, TRI)”. */
const listing = /\((?:[\p{Upper}\d.:]+[,:;]? )+$/u;
/** “RMT{ and TSSA} unions”, “the NASUWT{ teaching} union”. */
const listBehind = `(?:(?:, and|,| and| or) ${initials})*`;
const kindOf =
  'labou?r|fighter|guerrilla|militant|news|pay|political|rail|rebel|trade|\\p{Lower}{3,}ing';
const wordBehind = new RegExp(`^${listBehind} (?:(?:${kindOf}) )?(\\p{Lower}+)`, 'u');

/** Among shares, or among names. */
function isListed(before: string, after: string): boolean {
  return listing.test(before) || namesBefore.test(before) || namesBehind.test(after);
}

/** “the NASUWT teaching union”, “RMT and TSSA unions”, “a KRAS mutation”. */
function isKindBehind(after: string): boolean {
  const word = wordBehind.exec(after)?.[1] ?? '';
  return kindsBehind.has(word) || kindsBehind.has(toSingular(word));
}

/** “the Motorola RAZR M”, “a Fender STRX 40”: a maker in front, and a letter or number behind. */
function isModel(before: string, after: string): boolean {
  const maker = /(?:^|[\s(])(?:[Tt]he|[Aa]n?|[Ii]ts|new) (\p{Upper}[\p{Alpha}-]+) $/u.exec(
    before,
  )?.[1];
  if (maker === undefined || properAdjectives.has(maker.toLowerCase())) return false;
  return /^ (?:[B-HJ-Z]|\d{1,4})(?:[,;)]|\.?$|\.? \p{Upper}| (?:and|is|or|was|with)\b)/u.test(
    after,
  );
}

function toSingular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

const name = "\\p{Upper}\\p{Lower}[A-Za-zÀ-ỿ’'-]*(?: \\p{Upper}[A-Za-zÀ-ỿ’'-]*){0,3}";
/** “Axis Bank, Trent, Reliance and {BEL}”: in a row of names the letters are one. */
const namesBefore = new RegExp(`(?:${name}, ){2,}(?:and |${name} and )?$`, 'u');
const namesBehind = new RegExp(`^(?:, ${name}){2,}`, 'u');

const naming =
  'abbreviated(?: as)?|acronym|called|dubbed|formerly|initials|known (?:\\w+ ){0,4}as|or|previously';
const namedBefore = new RegExp(`\\b(?:${naming})[,:]? (?:the )?[“"‘']?$`, 'i');
const gloss = /^ \((?!\p{Upper}{1,6}\))[^()]{4,}\)/u;
const owner = "\\p{Upper}[A-Za-zÀ-ỿ.]*[’']s?|its|their|whose";
const apposition = new RegExp(
  `^,? (?:short for|which stands for|an? acronym)\\b|^, (?:an?|the|one of|or|which|${owner}) `,
  'u',
);

/** “March”, “Sept”; not “Marg”. */
const calendarText = new RegExp(
  `^${toAlternatives([...weekdays, ...months, ...shortMonths])}s?\\b`,
);
const callSign = /^[CKW]\p{Upper}{3}$|^[CKW]\p{Upper}{2,3}-(?:TV|AM|FM|LP)$/u;
/** NDTV, TVNZ. */
const channel = /^(?:TV\p{Upper}{1,4}|\p{Upper}{1,4}TV)$/u;
const airWords = findWordSet('broadcasting');

const nextInName = /^ (\p{Upper}[A-Za-zÀ-ỿ’'-]+|for \p{Upper}|v\.)/u;

/** “DLA Piper”, “BTIG Research”, “a BVA poll”, “the INDIA bloc”: a firm goes by the letters, or the copy says what it is. */
function isPartOfName(after: string): boolean {
  const next = nextInName.exec(after)?.[1];
  return next !== undefined && !calendarText.test(next) && !isTitle(next);
}

const nameBefore = /\p{Lower}(?<!\bthe),? (\p{Upper}\p{Lower}+) $/u;

/** “at Larkfield ALC in Arden”: the letters end a name; not “the Ukrainian SBU”, “the Lund DPC”, “on Monday KPRF”. */
function isNameEnd(before: string, after: string): boolean {
  const word = nameBefore.exec(before)?.[1];
  if (word === undefined || calendarText.test(word) || isRoleWord(word.toLowerCase())) return false;
  return (
    !properAdjectives.has(word.toLowerCase()) &&
    /^(?:[.,;]|$| (?:in|at|on|and|was|is)\b)/.test(after)
  );
}

/** “CAA Director Lund” is no name of a firm; “the CORE Teachers” are. */
function isTitle(word: string): boolean {
  return !word.endsWith('s') && isRoleWord(word.toLowerCase());
}

/** Not “reported a loss”. */
const reporting = /^ report(?:s|ed)\b(?! (?:an?|the|no|its|\d))/;

/** “an interview with WQRS in Belford”. */
function isStation(text: string, { start, end }: Span): boolean {
  const letters = text.slice(start, end);
  if (channel.test(letters)) return true;
  const before = text.slice(Math.max(0, start - reach), start);
  // “LETA reported that”: a newsroom; a body that reports has its article.
  const isReporter = !/\bthe $/i.test(before) && reporting.test(text.slice(end, end + 14));
  if (isReporter) return true;
  if (!callSign.test(letters)) return false;
  if (letters.includes('-') || /\b\d{2,4}(?:\.\d)? $/.test(before)) return true;
  const around = text.slice(Math.max(0, start - reach), end + reach);
  const isHeard = (around.toLowerCase().match(/\p{Alpha}+/gu) ?? []).some((word) =>
    airWords.has(word),
  );
  return isHeard || /\b(?:according to|on|told) $/i.test(before);
}

/** “Ana Ruiz, MP, KBE, came”: an order or a degree. */
const namedInFront = /\p{Upper}\p{Lower}+, (?:\p{Upper}{2,5}, )*$/u;

function isPostNominal(before: string, after: string): boolean {
  return namedInFront.test(before) && /^(?:,|\.$)/.test(after);
}

function isIntroduced(before: string): boolean {
  const word = lastWord.exec(before.replace(listBefore, ''))?.[1]?.toLowerCase() ?? '';
  return kindsBefore.has(word) || kindsBefore.has(toSingular(word)) || namedBefore.test(before);
}
