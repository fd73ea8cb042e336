import type { Token } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
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

const traded = new Set([...findWordSet('markets'), ...toWordSet('crude index share shares stock')]);
/** “114-1/4”: nothing but a price is written so. */
const fraction = /\b\d+-\d ?\/ ?\d/;
/** “closed at 40.25 dollars”, “traded between 160 and 170”, “rose three to 57” */
const moved =
  /\b(?:closed|eased|ended|fell|finished|gained|opened|rose|slipped|traded)\b[^;:.]*? (?:at|between|to) [$£€¥]?\d/;

/** “The shares {closed} yesterday {at 40.25}”: a price, and the day of its market. */
function isOfTrade(tokens: readonly Token[], at: number): boolean {
  let [words, isNumbered, isMarket] = ['', false, false];
  const end = Math.min(tokens.length, at + tradeReach);
  for (let i = Math.max(0, at - tradeReach); i < end; i++) {
    const token = tokens[i];
    if (!token) continue;
    isNumbered ||= token.kind === 'number';
    isMarket ||= traded.has(token.base);
    words += `${token.text} `;
  }
  return isNumbered && (isMarket || fraction.test(words)) && moved.test(words);
}

/** How far from the day its price may stand, in tokens. */
const tradeReach = 14;

/** Whether a day only dates a price: what it was last night, or is this afternoon, in a report of the day’s prices. */
export function isOfPrices(tokens: readonly Token[], { start }: Span): boolean {
  let at = 0;
  while ((tokens[at]?.start ?? start) < start) at++;
  if (isOfTrade(tokens, at)) return true;
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
