import type { Figure } from '../../facts/figures.ts';
import { scales } from '../../lexicons/figures/scales.ts';
import type { NumeralFault } from './numeral-fault.ts';

const money = '[$£€]';
const number = '\\d(?:[\\d,.]*\\d)?';
const lead = new RegExp(`\\b([Ff]rom|[Bb]etween) (?:[A-Z][a-z]{2,8}\\.? )?(${money}?)$`);
const range = new RegExp(`^(${number})[-–](${money}?)${number}`);
/** “from 5-4 to 6-3”, “from 20-30-year-olds”, “from a 7-2 vote”. */
const otherUse =
  /^(?:\p{Alpha}|-| to |[ -](?:vote|decision|majority|record|loss|win|lead|defeat|victory)\b)/u;

const toRange = new RegExp(
  `^${number}(?:%| per ?cent| (?:${[...scales.keys()].join('|')}))?( to )${money}?${number}`,
);

/** “between $2.40 to $2.45”. */
function findHalfBetween(text: string, start: number): NumeralFault | undefined {
  const before = /\b[Bb]etween [$£€]?$/.exec(text.slice(Math.max(0, start - 10), start));
  const match = before && toRange.exec(text.slice(start, start + 40));
  if (!match) return undefined;
  const at = start + match[0].indexOf(' to ');
  return {
    kind: 'between',
    span: { start: start - before[0].length, end: start + match[0].length },
    edits: [{ span: { start: at, end: at + 4 }, newText: ' and ' }],
  };
}

/** “from May 3-7”, “between 20-30”, “between 20 to 30”: half a phrase and half a dash. */
export function findDashFault(
  text: string,
  { number: { start } }: Figure,
): NumeralFault | undefined {
  const match = lead.exec(text.slice(Math.max(0, start - 24), start));
  const dash = range.exec(text.slice(start, start + 24));
  if (!match || !dash) return findHalfBetween(text, start);
  const [whole, first = '', ownSign = ''] = dash;
  const end = start + whole.length;
  if (otherUse.test(text.slice(end, end + 16))) return undefined;
  const isFrom = /^from$/i.test(match[1] ?? '');
  const sign = ownSign === '' ? (match[2] ?? '') : '';
  const at = start + first.length;
  return {
    kind: isFrom ? 'from' : 'between',
    span: { start: start - match[0].length, end },
    edits: [{ span: { start: at, end: at + 1 }, newText: `${isFrom ? ' to ' : ' and '}${sign}` }],
  };
}
