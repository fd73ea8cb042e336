import type { Token } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';

/** How many tokens a price and what stands before it may take. */
const reach = 9;

/** “57.12”, “132.10/20”, “2-1/4”, “12,500”: as prices and rates are written. */
const price = '\\d[\\d,]*(?:\\.\\d+)?(?:-?\\d*/\\d[\\d.]*)?';
/** “from 56.48 {yesterday}”, “after 1.740/745 {last night}”: the day before the one that the prices are for. */
const before = new RegExp(
  `(?:^| )(?:(?:against|from|versus|vs) (?:about )?${price}|(?:after|than) (?=\\d+-?\\d*[./])${price})$`,
);
/** “was at 31, up 5/8, {this afternoon}”, “rose 2-1/4 to 87 {today}” */
const now =
  /(?:^| )(?:down|off|up) \d+(?:-\d+)?\/\d+(?: to \d[\d./-]*)?(?: ?,)?$|\/\d+ (?:at|to) \d[\d./-]*(?: ?,)?$/;

/** Whether a day only dates a price: what it was last night, or is this afternoon, in a report of the day’s prices. */
export function isOfPrices(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const near = tokens.slice(Math.max(0, at - 2), at);
  if (near.map(({ lower }) => lower).join(' ') === 'unchanged from') return true;
  if (!near.some(({ kind }) => kind === 'number')) return false;
  const words = tokens
    .slice(Math.max(0, at - reach), at)
    .map(({ text, end }, i, all) => (end === all[i + 1]?.start ? text : `${text} `))
    .join('')
    .trimEnd();
  return before.test(words) || now.test(words);
}
