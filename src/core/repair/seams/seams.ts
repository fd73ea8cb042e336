import type { ProseEdit } from '../../report.ts';
import type { Span } from '../../span.ts';
import { toArticleLike } from './articles.ts';
import { findBodyStart } from '../body-start.ts';
import { findNearby } from '../../collections/nearby.ts';
import { isWordCharacter } from './letters.ts';
import type { RepairBlock } from '../place.ts';

/**
 * Makes an edit fit where it stands: one space goes with deleted words, the word behind them takes their
 * capital, and an article before the change follows the sound of the next word.
 */
export function toMended(block: RepairBlock, span: Span, newText = ''): readonly ProseEdit[] {
  const { text } = block;
  const hole = newText === '' ? toHole(text, span) : span;
  const isCapital = isCapitalLost(block, span);
  const written =
    newText === '' ? toFilling(text, hole) : toFitting(text, hole, newText, isCapital);
  const edits: ProseEdit[] = [{ span: hole, newText: written }];
  if (newText === '' && isCapital) edits.push(...toCapitalEdits(text, hole.end));
  return [...toArticleEdits(text, hole, written), ...edits];
}

/** The text with a capital first letter; names such as iPhone and addresses keep theirs. */
export function toCapitalised(text: string): string {
  const at = findSmallLetter(text);
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

/** Where the first word has a small letter that a sentence start asks to be a capital; -1 if nowhere. */
function findSmallLetter(text: string): number {
  const found = /^[^\p{Alpha}\d[@#$€£]*(\p{Lower}\S*)/u.exec(text);
  if (!found?.[1] || /\p{Upper}|[/@_]|\.\w/u.test(found[1])) return -1;
  return found[0].length - found[1].length;
}

const matching: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '"': '"',
  '(': ')',
  '[': ']',
};

/** The span with the marks that would enclose nothing, and one of the spaces beside it. */
function toHole(text: string, span: Span): Span {
  const { start, end } = withEmptiedMarks(text, span);
  if (isSpace(text, end) && /^$|[\s“‘("[]$/.test(text.slice(Math.max(0, start - 1), start))) {
    const spaces = /^\s+/.exec(text.slice(end, end + 20))?.[0] ?? ' ';
    return { start, end: end + spaces.length };
  }
  const isClosing = end >= text.length || /[\s,.;:?!)\]}”’"…]/.test(text.charAt(end));
  return withOneStop(text, {
    start: isClosing && isSpace(text, start - 1) ? start - 1 : start,
    end,
  });
}

/** “at 4 p.m., leaving a hole.” → “at 4 p.m.” */
function withOneStop(text: string, { start, end }: Span): Span {
  const isDoubled = text.charAt(start - 1) === '.' && /^\.(?!\.)/.test(text.slice(end, end + 2));
  return { start, end: isDoubled ? end + 1 : end };
}

function withEmptiedMarks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && end < text.length && matching[text.charAt(start - 1)] === text.charAt(end)) {
    start--;
    end++;
  }
  return { start, end };
}

/** A space between words that the deletion would glue together. */
function toFilling(text: string, { start, end }: Span): string {
  const isBefore = isWordCharacter(text, start - 1) || /^[,;:.]$/.test(text.charAt(start - 1));
  return isBefore && (isWordCharacter(text, end) || text.charAt(end) === '$') ? ' ' : '';
}

function isSpace(text: string, at: number): boolean {
  return at >= 0 && /\s/.test(text.charAt(at));
}

/** Whether the words start a sentence, a quotation or what follows a colon, and with a capital. */
function isCapitalLost(block: RepairBlock, { start, end }: Span): boolean {
  const { text } = block;
  const first = /\p{Alpha}/u.exec(text.slice(start, end))?.[0] ?? '';
  if (!/\p{Upper}/u.test(first)) return false;
  const around = { start, end: start };
  if (findNearby(block.facts.quotations, around).some(({ inner }) => inner.start === start))
    return true;
  const sentence = findNearby(block.sentences, around).findLast((each) => start < each.end);
  const from = sentence ? findBodyStart(block, sentence) : 0;
  const before = text.slice(from, Math.max(from, start)).trimEnd();
  return /^[^\p{Alpha}\d]*$/u.test(before) || /[:“‘(—–―]$/.test(before);
}

function toCapitalEdits(text: string, from: number): ProseEdit[] {
  const at = findSmallLetter(text.slice(from, from + 80));
  if (at < 0) return [];
  const span = { start: from + at, end: from + at + 1 };
  return [{ span, newText: text.slice(span.start, span.end).toUpperCase() }];
}

/** The new words with a capital where the old ones had it, and their last article mended by what follows. */
function toFitting(text: string, { end }: Span, newText: string, isCapital: boolean): string {
  const next = /an?\s*$/i.test(newText) ? findWordBehind(text.slice(end, end + 80)) : undefined;
  const mended = next
    ? newText.replace(/(?<![a-zÀ-ỿ\d’'-])an?(?=\s*$)/i, (article) => toArticleLike(article, next))
    : newText;
  return isCapital ? toCapitalised(mended) : mended;
}

const articleBefore = /(an?)\s+[“‘"'([]*$/i;
const wordBehind = /^[\s“‘"'([]*([$€£¥]?(\S)\S*)/;

function findWordBehind(text: string): string | undefined {
  const [, word, first = ''] = wordBehind.exec(text) ?? [];
  return isWordCharacter(first, 0) ? word : undefined;
}

function toArticleEdits(text: string, { start, end }: Span, newText: string): ProseEdit[] {
  const from = Math.max(0, start - 12);
  const found = articleBefore.exec(text.slice(from, start));
  const article = found?.[1];
  if (!found || !article) return [];
  const at = from + found.index;
  const isPart = at > from && (isWordCharacter(text, at - 1) || /[’'-]/.test(text.charAt(at - 1)));
  const next = isPart ? undefined : findWordBehind(newText + text.slice(end, end + 80));
  if (next === undefined) return [];
  if (
    article.startsWith('A') &&
    !/^$|[.?!:“‘"(—–―\]”]\s*$/.test(text.slice(Math.max(0, at - 4), at))
  )
    return [];
  const right = toArticleLike(article, next);
  if (right === article) return [];
  return [{ span: { start: at, end: at + article.length }, newText: right }];
}
