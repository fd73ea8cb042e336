import type { Span } from '../../span.ts';

/** A word in which characters were lost or misread on the way into the draft. */
export interface LostCharacter extends Span {
  /** What stood there, where that can be told. */
  readonly meant?: string;
}

const lost = '\uFFFD';
/** The first of the characters that come of a misread one: of “’”, “£” and “é”. */
const misreadSign = /[âÂÃ]/;

/** Finds “don�t”, “�2.7million”, “donâ€™t” and “Â£2”: the words in which a character came through as another. */
export function findLostCharacters(text: string): readonly LostCharacter[] {
  const found: LostCharacter[] = [];
  for (let i = text.indexOf(lost); i >= 0; i = text.indexOf(lost, found.at(-1)?.end ?? i + 1))
    found.push(readLost(text, i));
  if (misreadSign.test(text)) {
    for (const { 0: sign, index } of text.matchAll(misread)) {
      const span = { start: index, end: index + sign.length };
      // Misread twice: what stood there cannot be told from so little.
      const isTwice = sign === 'Ã¢' && text.charAt(span.end) === '€';
      found.push(isTwice ? span : { ...span, meant: toMeant(sign) });
    }
  }
  return found;
}

/** Finds “the region”s feuds”: words in which a quotation mark stands for an apostrophe. */
export function findTurnedApostrophes(text: string): readonly Span[] {
  if (!/[a-z][”"][a-z]/.test(text)) return [];
  return [...text.matchAll(/(?<=\p{Lower})[”"](?=(?:d|ll|m|re|s|t|ve)(?!\p{Alpha}))/gu)].map(
    ({ index }) => ({
      start: index,
      end: index + 1,
    }),
  );
}

/** How much of a word is told on either side, in UTF-16 code units. */
const reach = 24;

/** The word around a lost character. In “don�t” that was an apostrophe; before a figure it may have been any currency. */
function readLost(text: string, at: number): LostCharacter {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + reach))?.[0] ?? '';
  const word = before + after;
  const span = { start: at - before.length, end: at + after.length };
  const meant = word.replace(/(?<=\p{Alpha})\uFFFD(?=(?:d|ll|m|re|s|t|ve)(?!\p{Alpha}))/gu, '’');
  return meant.includes(lost) ? span : { ...span, meant };
}

/** The bytes of UTF-8 read one by one: three of a quotation mark or a dash, two of a pound sign or an accented letter. */
const misread = /â€[™˜œ\u009D“”¦]|[ÂÃ][\u00A0-\u00BF]|Ã [\u0301\u0304\u0308\u0327]/gu;
/** Accents that stand by themselves once another program has taken them for signs with a space: “Ã ̈” for “Ã¨”. */
const loose: ReadonlyMap<string, string> = new Map([
  ['\u0301', 'ô'],
  ['\u0304', 'ï'],
  ['\u0308', 'è'],
  ['\u0327', 'ø'],
]);
const marks: ReadonlyMap<string, string> = new Map([
  ['™', '’'],
  ['˜', '‘'],
  ['œ', '“'],
  ['\u009D', '”'],
  ['“', '–'],
  ['”', '—'],
  ['¦', '…'],
]);
/** How far the letters of the second half of Latin-1 stand behind the signs of its first. */
const latinStep = 0x40;

function toMeant(sign: string): string {
  const last = sign.at(-1) ?? '';
  if (sign.startsWith('â')) return marks.get(last) ?? last;
  const accented = loose.get(last);
  if (accented !== undefined) return accented;
  const code = last.charCodeAt(0);
  return String.fromCharCode(sign.startsWith('Ã') ? code + latinStep : code);
}
