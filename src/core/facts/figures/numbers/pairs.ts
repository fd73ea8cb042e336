import type { NumberPhrase } from './number-phrase.ts';
import { smallNumberPattern } from '../../../english/small-numbers.ts';

const percentSign = '(?:\\s?%|[ -](?:percent|per cent|pct))?';
const moneySign = '(?:US|A|C)?[$£€¥]?';
const connector = new RegExp(
  `^${percentSign}(?: (to|or|and) |[ -](to)[ -]|\\s?[-–]\\s?)${moneySign}$`,
);

/** “fell 3% to 57% {from 60%}”: the two are no range. */
const changeBehind = new RegExp(
  `^${percentSign}(?: [A-Za-zÀ-ỿ]+){0,3} from (?:[A-Za-zÀ-ỿ]+ )?[$£€¥]?(?:\\d|one|${smallNumberPattern})`,
  'u',
);

function isChange(text: string, gap: string, b: NumberPhrase): boolean {
  return changeBehind.test(text.slice(b.end, b.end + 40)) || isShareAndEnd(text, gap, b);
}

const moved =
  /\b(?:added|climbed|declined|dropped|fell|gained|jumped|lost|rose|slid|slipped) (?:by )?[$£€¥]$/;

/** “turnout rose {4}% to 61%”: what is itself a percentage. */
const levelMoved =
  /\b(?:approval|inflation|margins?|rates?|ratings?|share|support|turnout|unemployment) (?:climbed|dipped|dropped|eased|edged up|edged down|fell|jumped|rose|slid|slipped) $/i;

/** “fell $2.50 to $47.50”: from much more to much less is no range. */
function isMove(lead: string, gap: string, a: number, b: number): boolean {
  const isAmount = /[$£€¥]$/.test(gap)
    ? moved.test(lead)
    : / (?:by|rates?) $/.test(lead) || levelMoved.test(lead);
  return isAmount && /[%$£€¥]|per ?cent/.test(gap) && b > a * 4;
}

/** “fell 6.4% to 211p”, “rose 0.5 percent to 2,121.65”: by how much, and to what. */
function isShareAndEnd(text: string, gap: string, { end }: NumberPhrase): boolean {
  return shareFirst.test(gap) && !shareBehind.test(text.slice(end, end + 12));
}

const shareFirst = /^(?:\s?%| ?-?(?:percent|per cent|pct))/;
const shareBehind = /^(?:\s?%|[ -](?:percent|per cent|pct))/;

/** Longest run of words between two numbers of a pair: “ per cent to US$”. */
const longest = 16;

/** Joins “10 to 15”, “$8–$10”, “between 20 and 30”, “two or three” and “7 to 2”; “from 43 to 26” stays two figures. */
export function joinPairs(text: string, phrases: readonly NumberPhrase[]): readonly NumberPhrase[] {
  const joined: NumberPhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const isNear = before !== undefined && phrase.start - before.end <= longest;
    const isPlain = phrase.form === 'plain' && before?.form === 'plain';
    const isOne = isNear && isPlain && !isBreak(text, before, phrase);
    const pair = isOne && joinPair(text, before, phrase);
    if (pair) joined.splice(-1, 1, pair);
    else joined.push(phrase);
  }
  return joined;
}

function joinPair(text: string, a: NumberPhrase, b: NumberPhrase): NumberPhrase | undefined {
  const gap = text.slice(a.end, Math.min(b.start, a.end + 15));
  const match = connector.exec(gap);
  if (!match || /(?:%|cent|pct).*[$£€¥]/.test(gap)) return undefined;
  const [first = 0, second = 0] = [a.value, b.value];
  const lead = text.slice(Math.max(0, a.start - 24), a.start);
  const word = match[1] ?? match[2] ?? '-';
  if (word === 'to' && (isChange(text, gap, b) || isMove(lead, gap, first, second)))
    return undefined;
  const isNumbers = isPair(
    word,
    lead,
    first,
    second,
    /[%$£€¥]|per/.test(`${lead.slice(-1)}${gap}`),
  );
  if (!isNumbers || isYearMix(text.slice(a.start, a.end), text.slice(b.start, b.end)))
    return undefined;
  return { start: a.start, end: b.end, form: 'pair', value: first, second, step: b.step };
}

/** “Nov. 24 – {Two} people”: the dash joins no digits to a word. */
function isBreak(text: string, a: NumberPhrase, b: NumberPhrase): boolean {
  if (!/^ [-–] $/.test(text.slice(a.end, b.start))) return false;
  return /\d/.test(text.charAt(a.start)) !== /\d/.test(text.charAt(b.start));
}

/** “by 2030 to 32 percent”: a year pairs with a year only. */
function isYearMix(a: string, b: string): boolean {
  const year = /^(?:1[5-9]|20)\d\d$/;
  return year.test(a) !== year.test(b);
}

function isPair(word: string, lead: string, a: number, b: number, hasUnit: boolean): boolean {
  if (word === 'and') return /\bbetween (?:about |roughly )?[$£€¥]?$/i.test(lead) && a < b;
  if (/\bfrom (?:\w+ ){0,2}[$£€¥]?$/i.test(lead)) return false;
  if (word === 'or') return a < b && b < 1e4;
  return a < b || !hasUnit;
}
