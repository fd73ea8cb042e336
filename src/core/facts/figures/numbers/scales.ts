import { scalesBehind, scaleSuffixes } from '../../../lexicons/figures/scales.ts';
import { isAttached, isJoined, toJoinedWord, toWord, type AtomText } from './atoms.ts';

/** What follows a number and belongs to it. */
export interface Scaling {
  readonly factor: number;
  /** One half for “two and a half”, else nothing. */
  readonly half: number;
  /** Position of the atom behind. */
  readonly next: number;
}

/** Reads the words and letters behind a number that multiply it: “million”, “bn”, “and a half million”. */
export function readScales(source: AtomText, from: number): Scaling {
  const isHalved =
    toJoinedWord(source, from) === 'and' &&
    toJoinedWord(source, from + 1) === 'a' &&
    toJoinedWord(source, from + 2) === 'half';
  let next = isHalved ? from + 3 : from;
  let factor = 1;
  for (; isJoined(source, next); next++) {
    const scale = scalesBehind.get(toWord(source, next)) ?? findSuffix(source, next);
    if (scale === undefined) break;
    factor *= scale;
  }
  return { factor, half: isHalved ? 0.5 : 0, next };
}

function findSuffix(source: AtomText, i: number): number | undefined {
  if (!isAttached(source, i) || source.at(i - 1)?.isDigits !== true) return undefined;
  return isMetre(source, i) ? undefined : scaleSuffixes.get(toWord(source, i));
}

/** Words that show that the m of “100m” is for metres. */
const metreWords =
  'tall high long wide deep away above below north south east west from sprint race relay freestyle dash final hurdles';
const metreContext = new RegExp(`^(?: (?:${metreWords.replaceAll(' ', '|')})\\b|[.,;)]|$)`);

function isMetre(source: AtomText, i: number): boolean {
  const { text } = source;
  const [digits, letter] = [source.at(i - 1), source.at(i)];
  if (!digits || letter?.text !== 'm') return false;
  const isMoney = /[$£€¥]\s?$/.test(text.slice(Math.max(0, digits.start - 2), digits.start));
  return !isMoney && metreContext.test(text.slice(letter.end, letter.end + 12));
}
