import type { ProseEdit } from '../report.ts';
import type { Span } from '../span.ts';
import { findNearby } from '../collections/nearby.ts';
import type { RepairBlock } from './place.ts';

/**
 * Adds words behind a span, with the spaces they need; words that start with a comma get one at the other end when
 * the sentence goes on.
 */
export function insertAfter(
  { text }: RepairBlock,
  span: Span,
  words: string,
): readonly ProseEdit[] {
  const at = span.end;
  const isAside = /^\s*,/.test(words);
  const written = isAside && text.charAt(at - 1) === ',' ? words.replace(/^\s*,\s*/, '') : words;
  const isAttached = /^(?:[,.;:?!)\]}…”’]|<!--|\[\^)/.test(written.trim());
  const before = isAttached || at === 0 || /[\s([“‘]/.test(text.charAt(at - 1)) ? '' : ' ';
  const newText = before + written.trim() + toGap(text.slice(at, at + 8), isAside);
  return [{ span: { start: at, end: at }, newText }];
}

/** What must stand between the new words and the old ones behind them. */
function toGap(behind: string, isAside: boolean): string {
  if (/^[\p{Alpha}\p{N}]/u.test(behind)) return isAside ? ', ' : ' ';
  return isAside && /^\s+["“‘([]?[\p{Alpha}\p{N}$€£]/u.test(behind) ? ',' : '';
}

/** “She tweeted “Not now.””: what leads in to the quotation names its speaker, or should; but not “It was chaos: “…””. */
function isLedIn(text: string, sentences: RepairBlock['sentences'], { start, end }: Span): boolean {
  const sentence = findNearby(sentences, { start, end }).find((each) => start < each.end);
  if (!sentence || sentence.start >= start) return false;
  const words = text.slice(sentence.start, start).trimEnd();
  return (
    /[\p{Alpha}\p{N},][\p{Alpha}\p{N},]$/u.test(words) ||
    (words.length > 0 && /\p{Alpha},?$/u.test(words))
  );
}

/**
 * Names the speaker behind a quotation: “It was like a war zone,” [SPEAKER TK] said. Undefined when the quotation
 * does not close, or the sentence goes on behind it.
 */
export function appendSpeaker(
  { text, sentences, facts }: RepairBlock,
  quotation: Span,
  words: string,
): readonly ProseEdit[] | undefined {
  const found = findNearby(facts.quotations, quotation).find(
    ({ start, end }) => start === quotation.start && end === quotation.end,
  );
  if (!found || found.isOpen || isLedIn(text, sentences, found)) return undefined;
  const { inner, end } = found;
  const behind = text.slice(end, end + 4);
  if (/^\s*[\p{Lower}\p{N},;:—–―([-]/u.test(behind)) return undefined;
  if (/^[.?!]/.test(behind)) return [{ span: { start: end, end }, newText: `, ${words}` }];
  const marks = /[.?!…,]*$/.exec(text.slice(inner.start, inner.end))?.[0] ?? '';
  const speech = { span: { start: end, end }, newText: ` ${words}.` };
  const at = inner.end - marks.length;
  if (marks === '') return [{ span: { start: at, end: at }, newText: ',' }, speech];
  if (marks !== '.') return [speech];
  const isAbbreviated = /\b\p{Alpha}\.\p{Alpha}\.$/u.test(text.slice(inner.start, inner.end));
  const start = isAbbreviated ? inner.end : at;
  return [{ span: { start, end: inner.end }, newText: ',' }, speech];
}
