import { isWithinAny } from '../collections/nearby.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './fact-block.ts';

/** Words between quotation marks. The span includes the marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  readonly marks: 'double' | 'single';
  /** No closing mark in this block: it runs on into the next opening mark, or the mark was forgotten. */
  readonly isOpen: boolean;
}

// Posts are copied with signs that nobody sees, which say in what direction a script runs.
const opensBefore = /[\s([{—–―\-/“"\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const closesAfter = /[\s.,;:!?)\]}—–―\-/”"…]/;

const openingMarks = ['“', '‘', '"', "'", '”'];

/** Finds the outermost quotations of a block. */
export function findQuotations({ text }: FactBlock): readonly Quotation[] {
  const quotations: Quotation[] = [];
  if (!openingMarks.some((mark) => text.includes(mark))) return quotations;
  let from = 0;
  while (from < text.length) {
    const start = findOpening(text, from);
    if (start < 0) break;
    const quotation = readQuotation(text, start);
    if (quotation) quotations.push(quotation);
    from = quotation ? quotation.end : start + 1;
  }
  return quotations;
}

function findOpening(text: string, from: number): number {
  for (let i = findMark(text, from); i >= 0; i = findMark(text, i + 1)) {
    const mark = text[i];
    if (mark === '“' || mark === '‘') return i;
    if (mark === '”' && isWrongWayRound(text, i)) return i;
    if (mark === '"' && (isAtWordStart(text, i, 1) || isApart(text, i))) return i;
    if (mark === "'" && isAtWordStart(text, i, text[i + 1] === "'" ? 2 : 1)) return i;
  }
  return -1;
}

/** Typed the wrong way round: ”We lost,” she said. */
function isWrongWayRound(text: string, i: number): boolean {
  return isAtWordStart(text, i, 1) && /\p{Alpha}/u.test(text.charAt(i + 1));
}

/** “It was late," he said. " We left.”: a straight mark between two spaces opens what comes behind it. */
function isApart(text: string, i: number): boolean {
  const isBehind = i === 0 || /[.,:!?] $/.test(text.slice(Math.max(0, i - 2), i));
  return isBehind && /^ \p{Upper}/u.test(text.slice(i + 1, i + 3));
}

/** The next mark that may open a quotation. */
function findMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x27 || code === 0x2018) return i;
    if (code === 0x201c || code === 0x201d) return i;
  }
  return -1;
}

/** Whether a mark of `length` units at `i` stands before a word and behind none. */
function isAtWordStart(text: string, i: number, length: number): boolean {
  return (
    (i === 0 || opensBefore.test(text[i - 1] ?? '')) && /[^\s,;>)\]}]/.test(text[i + length] ?? '')
  );
}

function readQuotation(text: string, start: number): Quotation | undefined {
  const mark = text[start];
  if (mark === '“' || mark === '”')
    return close(text, start, findCurlyClose(text, start), 'double');
  if (mark === '"') return readStraight(text, start, '"');
  if (text.startsWith("''", start)) return readStraight(text, start, "''");
  if (!isAtWordStart(text, start, 1) || isElision(text, start)) return undefined;
  const end = findSingleClose(text, start, mark === '‘' ? '’' : "'");
  if (end < 0 && !isRunningOn(text, start)) return undefined;
  return close(text, start, end, 'single');
}

/** “The family said: ‘We thank all who came. ¶ ‘She loved you.’”: marks that open a paragraph, or what follows a colon. */
function isRunningOn(text: string, start: number): boolean {
  const isOpening = start === 0 || text.slice(Math.max(0, start - 2), start) === ': ';
  return isOpening && /\p{Upper}/u.test(text.charAt(start + 1));
}

/** The closing mark of a “; a straight one where the writer mixed them and it closes first. */
function findCurlyClose(text: string, start: number): number {
  const curly = findOuterClose(text, start) ?? text.indexOf('”', start + 1);
  const straight = text.indexOf('"', start + 1);
  if (straight < 0 || (curly >= 0 && curly < straight)) return curly;
  const isCloser =
    /\S/.test(text.charAt(straight - 1)) &&
    /^(?:|[\s.,;:!?)—–―-])$/.test(text.charAt(straight + 1));
  return isCloser ? straight : curly;
}

/** How far behind its opening a mark is looked for that closes a quotation with another one in it. */
const maxNested = 2000;

/**
 * The mark that closes a “ where others are opened and closed before it: “what he calls “hell” is home”. Undefined
 * where they do not come out even, as behind a mark that was forgotten. A “ that stands as a closing mark closes.
 */
function findOuterClose(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + maxNested);
  let depth = 1;
  for (let i = start + 1; i < limit && depth > 0; i++) {
    const mark = text[i];
    if (mark !== '“' && mark !== '”') continue;
    const isOpener = mark === '“' && !isTurned(text, i);
    if (isOpener && depth === 2) return undefined;
    depth += isOpener ? 1 : -1;
    if (depth === 0) return i;
  }
  return undefined;
}

/** “Did you sign it?“ he asked: an opening mark typed for a closing one. */
function isTurned(text: string, i: number): boolean {
  return /[\p{Alpha}.,!?]/u.test(text.charAt(i - 1)) && closesAfter.test(text.charAt(i + 1));
}

/** A straight mark closes where it stands behind something; if another one opens first, the first was forgotten. */
function readStraight(text: string, start: number, mark: string): Quotation | undefined {
  const { length } = mark;
  const next = findStraight(text, start + length, mark);
  const curly = length === 1 ? findMixedClose(text.slice(start, next < 0 ? undefined : next)) : -1;
  if (curly >= 0) return close(text, start, start + curly, 'double');
  if (next < 0) return close(text, start, -1, 'double', length);
  const isOpener = isAtWordStart(text, next, length) && /\s/.test(text[next - 1] ?? '');
  return isOpener ? undefined : close(text, start, next, 'double', length);
}

/** The next of some marks; of three apostrophes the first closes the quotation within: ''He said, 'No.''' */
function findStraight(text: string, from: number, mark: string): number {
  const next = text.indexOf(mark, from);
  const isNested = mark.length === 2 && next > 0 && /^'''(?!')/.test(text.slice(next, next + 4));
  return isNested && /\S/.test(text.charAt(next - 1)) ? next + 1 : next;
}

/** The curly mark that closes a straight one where the writer mixed them; -1 where it has an opening of its own. */
function findMixedClose(words: string): number {
  const curly = words.indexOf('”');
  const opening = words.indexOf('“');
  return opening >= 0 && opening < curly ? -1 : curly;
}

/** ’90s and ’em typed with an opening mark. */
function isElision(text: string, start: number): boolean {
  return /^['‘](?:\d\ds?\b|(?:em|til|tis|twas|cause|round|n)\b)/i.test(
    text.slice(start, start + 8),
  );
}

function close(
  text: string,
  start: number,
  end: number,
  marks: Quotation['marks'],
  length = 1,
): Quotation {
  const isOpen = end < 0;
  const last = isOpen ? text.length : end + length;
  const inner = { start: start + length, end: isOpen ? last : end };
  return { start, end: last, inner, marks, isOpen };
}

/** Longest quotation in single marks, in UTF-16 code units; beyond it an apostrophe was taken for a mark. */
const maxSingle = 600;

/** The first mark that is not an apostrophe: one at a word's end; after an s only if punctuation makes it clear. */
function findSingleClose(text: string, start: number, mark: string): number {
  let doubtful = -1;
  const limit = Math.min(text.length, start + maxSingle);
  for (let i = text.indexOf(mark, start + 2); i >= 0 && i < limit; i = text.indexOf(mark, i + 1)) {
    const [before, after] = [text.charAt(i - 1), text.charAt(i + 1)];
    if (/\s/.test(before) || (after !== '' && !closesAfter.test(after))) continue;
    if (!/s/i.test(before) || after === '' || /[.,;:!?]/.test(after)) return i;
    if (doubtful < 0) doubtful = i;
  }
  return doubtful;
}

/** Whether words stand in one of the quotations. */
export function isInQuotation(quotations: readonly Quotation[], span: Span): boolean {
  return quotations.length > 0 && isWithinAny(span, quotations);
}

/** How many words a quotation holds, runs of letters and digits with hyphens and apostrophes; from `most` on they are not counted. */
export function countQuotedWords(text: string, { inner }: Quotation, most: number): number {
  let count = 0;
  let isInWord = false;
  for (let i = inner.start; i < inner.end && count < most; i++) {
    const code = text.charCodeAt(i);
    const isLetter = code < 128 ? ascii[code] === 1 : isLetterAt(text, i);
    if (isLetter && !isInWord) count++;
    isInWord = isLetter || (isInWord && isWithinWord(code));
  }
  return count;
}

/** By the codes of ASCII characters, 1 for letters and digits. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z\d]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a character beyond ASCII is a letter. */
function isLetterAt(text: string, at: number): boolean {
  return /^\p{Alpha}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Hyphens, apostrophes and the second halves of letters. */
function isWithinWord(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || (code >= 0xdc00 && code <= 0xdfff);
}
