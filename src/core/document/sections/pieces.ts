import type { Span } from '../../span.ts';

/** Longest block in UTF-16 code units: no editor prints a paragraph of more than a thousand words. */
const maxBlock = 8000;
/** How far apart the cuts in a longer one are, and how long a piece may be. */
const minGap = 400;
const maxPiece = 2400;

/**
 * Cuts an endless paragraph at sentence ends, so that a keystroke reads one piece of it again. Where it is cut
 * follows from the words nearby alone: an edit moves no cut but those beside it.
 */
export function toPieces(text: string, start: number, end: number): readonly Span[] {
  if (start >= end) return [];
  if (end - start <= maxBlock) return [{ start, end }];
  const stops = findStops(text, start, end);
  const cuts = [...stops.filter((_, i) => isCut(stops, i)).map(({ at }) => at), end];
  const pieces: Span[] = [];
  let [from, next] = [start, 0];
  for (const cut of cuts) {
    while (cut - from > maxPiece) {
      while ((stops[next]?.at ?? Infinity) <= from + maxPiece) next++;
      const stop = toNextStop(text, from, stops[next - 1]?.at ?? 0);
      pieces.push({ start: from, end: stop });
      from = skipSpace(text, stop, end);
    }
    if (from < cut) pieces.push({ start: from, end: cut });
    from = skipSpace(text, cut, end);
  }
  return pieces;
}

/** Where a sentence ends, and a number that its last words make. */
interface Stop {
  readonly at: number;
  readonly rank: number;
}

const sentenceEnd = /[.?!]["”’)]{0,4}(?=\s)/g;

function findStops(text: string, start: number, end: number): readonly Stop[] {
  const stops: Stop[] = [];
  sentenceEnd.lastIndex = start;
  for (let match = sentenceEnd.exec(text); match; match = sentenceEnd.exec(text)) {
    const at = match.index + match[0].length;
    if (at >= end) break;
    stops.push({ at, rank: rankEnd(text, start, at) });
  }
  return stops;
}

/** How many code units before the end of a sentence rank it: few, since a key among them may move a cut. */
const context = 8;
/** How many do where those are the same, as in “… she said.” */
const wideContext = 24;

function rankEnd(text: string, start: number, at: number): number {
  const alike = rankWords(text, Math.max(start, at - wideContext), at);
  return rankWords(text, Math.max(start, at - context), at) + alike / 2 ** 32;
}

function rankWords(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Whether no sentence end nearby ranks lower; looks to both sides at once, so as to find a lower one soon. */
function isCut(stops: readonly Stop[], i: number): boolean {
  const own = stops[i];
  if (!own) return false;
  for (let step = 1; ; step++) {
    const [left, right] = [stops[i - step], stops[i + step]];
    const isLeft = left !== undefined && own.at - left.at < minGap;
    const isRight = right !== undefined && right.at - own.at < minGap;
    if (!isLeft && !isRight) return true;
    if ((isLeft && left.rank <= own.rank) || (isRight && right.rank < own.rank)) return false;
  }
}

/** Where a piece ends that would be too long: at its last sentence end, else at a space, else anywhere. */
function toNextStop(text: string, from: number, stop: number): number {
  if (stop > from + minGap) return stop;
  const words = text.slice(from, from + maxPiece);
  const space = words.lastIndexOf(' ');
  if (space > minGap) return from + space;
  // Half a character is none.
  return from + words.length - (/[\uD800-\uDBFF]$/.test(words) ? 1 : 0);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
