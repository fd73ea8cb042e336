import { readsAsPlural } from '../../facts/figures/counted.ts';
import type { Span } from '../../span.ts';

/** A hole in the copy, or a mark that something was checked. Offsets count from the start of the prose. */
export interface Placeholder extends Span {
  readonly kind: 'hole' | 'checked';
}

interface Pattern {
  /** Letters or marks that stand in each; none, if it is empty. */
  readonly sign: string;
  readonly kind: Placeholder['kind'];
  readonly pattern: RegExp;
  /** Whether the match is one, by the words before and behind it; always, if absent. */
  readonly accepts?: (before: string, after: string) => boolean;
}

const bracketWords =
  'ADDRESS|AGE|AGENCY|AMOUNT|BYLINE|CAPTION|CITY|COMPANY|COUNTRY|COUNTY|CREDIT|DATE|DAY|DETAILS?|DISTRICT|EMBED|FIGURE|GRAPHIC|HEADLINE|IMAGE|INSERT|LINK|LOCATION|MONTH|NAME|NUMBER|OFFICIAL|PERCENT|PHONE|PHOTO|PICTURE|PLACE|PRICE|QUOTE|REPORTER|SOURCE|SPEAKER|SPOKESMAN|SPOKESPERSON|SPOKESWOMAN|STATE|SURNAME|TIME|TITLE|TOWN|URL|VENUE|VIDEO|YEAR';

const named = 'CITY|COMPANY|FIRST|FULL|LAST|PERSON|PLACE|SCHOOL|STREET|TEAM';

/** Whether a bracket is text: behind a link’s words comes its address. */
function isNoLink(_before: string, after: string): boolean {
  return !/^[([]/.test(after);
}

/** Whether a quotation is open: what is in brackets there stands for what was said. */
function isInQuote(before: string): boolean {
  return /[“"][^”"]*$/.test(before);
}

const patterns: readonly Pattern[] = [
  {
    kind: 'hole',
    sign: '[',
    pattern: /\[[^[\]]{0,80}\b[Tt][Kk](?:[Tt][Kk])*\b[^[\]]{0,80}\]/g,
    accepts: isNoLink,
  },
  {
    kind: 'hole',
    sign: '[',
    pattern: new RegExp(
      `\\[(?:[A-Z]+[ /'’-]){0,4}(?:${bracketWords})S?(?:[ /'’-][A-Z]+){0,4}\\]`,
      'g',
    ),
    accepts: isNoLink,
  },
  { kind: 'hole', sign: '[', pattern: /\[(?:SOURCE|source):\s*\]/g },
  // “a copy is here [link]”; in a quotation “[name]” hides somebody
  {
    kind: 'hole',
    sign: '[',
    pattern: /\[(?:city|date|figure|image|insert|link|name|number|photo|quote|source|town|year)\]/g,
    accepts: (before, after) => isNoLink(before, after) && !isInQuote(before),
  },
  // “had tk employees”; not the address of a site in Tokelau
  { kind: 'hole', sign: 'tk', pattern: /(?<=[\s([$£€])tk(?![\p{Alpha}\d]|[.@/-]\p{Alpha})/gu },
  // “worth $X, lawyers said”
  {
    kind: 'hole',
    sign: 'X',
    pattern: /[$£€]X(?=[,;:)]| (?:a|an|billion|bn|each|for|in|m|million|on|per|to|trillion)\b)/g,
  },
  { kind: 'hole', sign: 'TBA', pattern: /(?<=\b(?:are|be|is|remains?|still|was|were) )TBA\b/g },
  {
    kind: 'checked',
    sign: '',
    pattern: /\(\s?[Cc][Qq]\s?\)|\[\s?[Cc][Qq]\s?\]/g,
    accepts: isNoLink,
  },
  { kind: 'hole', sign: '', pattern: /\b(?:TK){2,}\b|\b(?:tk){2,}\b/g },
  {
    kind: 'hole',
    sign: 'TK',
    pattern: /(?<![\p{Alpha}\d&.])TK(?:-\p{Alpha}+)*(?![\p{Alpha}\d&])/gu,
    accepts: isOpenTk,
  },
  {
    kind: 'hole',
    sign: 'XX',
    pattern: /(?<![\p{Alpha}\d])X{2,4}(?:[.,]X{1,3})*(?![\p{Alpha}\d-])/gu,
    accepts: isOpenValue,
  },
  // “venue TBC”; “TBC Bank” is a name
  {
    kind: 'hole',
    sign: '',
    pattern: /\b(?:TBD|TBC|TODO|FIXME)\b/g,
    accepts: isNoNameBehind,
  },
  { kind: 'hole', sign: '00', pattern: /(?<![\d.,:-])00[-/]00(?:[-/]00(?:00)?)?(?![\d:])/g },
  {
    kind: 'hole',
    sign: '00',
    pattern: /(?<![\d.,:-])0{1,3}(?:,000)+(?![\d.])|(?<=[$£€₹])0{2,}(?![\d.,:])/g,
  },
  { kind: 'hole', sign: '??', pattern: /\b(?:1\d|20)\?\?(?!\?)/g },
  { kind: 'hole', sign: '??', pattern: /(?<=^|[\s($£€])\?{2,}(?![?!]|\p{Alpha}{3})/gu },
  { kind: 'hole', sign: '', pattern: /\b(?:1[89]|20)(?:XX|xx)\b/g },
  {
    kind: 'hole',
    sign: '',
    pattern: new RegExp(`\\b(?:${named}) NAME\\b|\\b(?:${bracketWords}) (?:HERE|TO COME)\\b`, 'g'),
  },
  { kind: 'hole', sign: '', pattern: /\blorem ipsum\b/gi },
  // “(Note to desk: photo to follow)”, “(Eds: adds quotes)”
  {
    kind: 'hole',
    sign: '(',
    pattern:
      /\((?:[Nn]ote to (?:the )?(?:desk|editors?|night desk|self|subs?)|NOTE TO [A-Z]+|[Ee]ds|EDS|[Ss]ubs|SUBS|[Dd]esk|DESK|[Cc]hk|CHK)\b:?[^()]{0,120}\)/g,
  },
  {
    kind: 'hole',
    sign: 'TO ',
    pattern: /\b(?:MORE|PHOTOS?|PICS?|PIX|QUOTES?|REACTION) TO (?:COME|FOLLOW)\b/g,
  },
  // “[check spelling]”; what a quotation had to be given stands in one: “[to check] it”.
  {
    kind: 'hole',
    sign: '[',
    pattern:
      /\[(?:[Aa]dd|[Cc]heck|[Cc]hk|[Cc]onfirm|[Ii]nsert|[Nn]eeds?|[Vv]erify)(?: (?!to\b)[^[\]]{2,80}|\?)\]/g,
    accepts: (before, after) => isNoLink(before, after) && !isInQuote(before),
  },
];

const calendarWord =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/;

/** “TK Maxx” is a name and “TK 1984” a flight; “on TK Monday” is a hole. */
function isOpenTk(before: string, after: string): boolean {
  return isNoNameBehind(before, after) && !/^ \d{2,4}\b/.test(after);
}

function isNoNameBehind(_before: string, after: string): boolean {
  const next = /^ (\p{Upper}\p{Lower}[\p{Alpha}’'-]*)/u.exec(after)?.[1];
  return next === undefined || calendarWord.test(next);
}

const biology =
  /^\s?(?:chromosomes?|pairs?|females?|wom[ae]n|genotypes?|karyotypes?|cells?|sex|century)\b/i;

/** “men are {XY}, and women are XX”, “two {X chromosomes}, or XX” */
const biologyBefore = /\bXY\b|\b[XY]{2} or $|\bchromosomes?\b/;

/** “XX people”, “$XX”: not Super Bowl XX, not the XX chromosome. */
function isOpenValue(before: string, after: string): boolean {
  if (biology.test(after) || biologyBefore.test(before)) return false;
  if (/^[^.;]{0,24}\bXY\b/.test(after)) return false;
  if (/[$£€]$/.test(before) || /^\s?(?:%|percent\b|per cent\b)/.test(after)) return true;
  const isNumeral =
    /\p{Upper}[\p{Alpha}’'.-]*\s$/u.test(before) &&
    /[^\s“"(]\s+\p{Upper}[\p{Alpha}’'.-]*\s$|\b(?:Bowl|Title|Chapter|Part|Article|Volume|Act|Pope|King|Queen|Louis|Olympiad|Section)\s$/u.test(
      before,
    );
  if (!isNumeral) return /^\s\p{Lower}|^[.,;:)\]”"’\s]|^$/u.test(after);
  return readsAsPlural(/^ (\p{Lower}+)/u.exec(after)?.[1] ?? '');
}

/** Without one of these there is none: most copy is done here. */
const sign =
  /\[|[Cc][Qq]|TK|\((?:[Nn]ote|NOTE|[Ee]ds|EDS|[Ss]ubs|SUBS|[Dd]esk|DESK|[Cc]hk|CHK)\b|TO (?:COME|FOLLOW)|\btk\b|tktk|[$£€]X|TBA|XX|\dxx|TB[CD]|TODO|FIXME|00[-/]00|0,000|[$£€₹]00|\?\?| NAME| HERE| TO COME|[Ll][Oo][Rr][Ee][Mm] /;

/** How many code units on either side help to tell a placeholder from a name. */
const reach = 60;

/** Finds the placeholders of some prose, in order, none inside another. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (!sign.test(text)) return [];
  const found: Placeholder[] = [];
  for (const { kind, sign: part, pattern, accepts } of patterns) {
    if (!text.includes(part)) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const before = text.slice(Math.max(0, start - reach), start);
      if (accepts?.(before, text.slice(end, end + reach)) ?? true) found.push({ start, end, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const sourceNote = /^<!--\s*src:\s*([\s\S]*?)\s*-->$/i;
const checkedNote = /^<!--\s*cq\s*-->$/i;

/** What a comment in the copy is: a source note that is empty or still to come, a mark that a word was checked. */
export function readComment(comment: string): Placeholder['kind'] | undefined {
  if (checkedNote.test(comment)) return 'checked';
  const source = sourceNote.exec(comment)?.[1];
  return source === '' || /\bTK/.test(source ?? '') ? 'hole' : undefined;
}
