import type { Figure } from '../facts/figures.ts';
import type { NumeralFault } from './numeral-faults.ts';

const money = '[$£€]';
const number = '\\d(?:[\\d,.]*\\d)?';
const lead = new RegExp(`\\b([Ff]rom|[Bb]etween) (?:[A-Z][a-z]{2,8}\\.? )?(${money}?)$`);
const range = new RegExp(`^(${number})[-–](${money}?)${number}`);
/** “from 5-4 to 6-3”, “from 20-30-year-olds”, “from a 7-2 vote”. */
const otherUse =
  /^(?:\p{L}|-| to |[ -](?:vote|decision|majority|record|loss|win|lead|defeat|victory)\b)/u;

/** “from May 3-7”, “between 20-30”: half a phrase and half a dash. */
export function findDashFault(
  text: string,
  { number: { start } }: Figure,
): NumeralFault | undefined {
  const match = lead.exec(text.slice(Math.max(0, start - 24), start));
  const dash = range.exec(text.slice(start, start + 24));
  if (!match || !dash) return undefined;
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
