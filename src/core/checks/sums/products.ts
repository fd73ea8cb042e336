import type { Block } from '../../document/block.ts';
import { isApart, toRange, type Figure } from '../../facts/figures.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import { findTriples, isSingle, notAll, toAmountLike, toValue, type Triple } from './sum-text.ts';

/** So many things at so much each, and what they come to. */
interface Product {
  readonly total: Figure;
  readonly count: Figure;
  readonly rate: Figure;
  /** Which of them stands last. */
  readonly last: Figure;
}

/** “$90,000 was repaid {in} 30 instalments” */
const sharedOut = /^[^.;:()]{0,40} (?:by|in|into|over) $/;
const ofEach = /^ (?:of|at|for|worth) $/;
/** “15,000 at $20 each {brought in} $300,000” */
const comesTo =
  /^ (?:each|apiece),? (?:(?:would|will) )?(?:a total of|brought in|came to|cost|earned|for a total of|made|make|making|or|raised|total of|totall?ing|worth) $/;
/** “five instalments {of €40,000}”: parts of one sum are alike. */
const parted = /^(?:instal?lments?|payments?|tranches|transfers)$/;
/** “… of €40,000 {and one of €30,000}” */
const oneMore = /^(?:,? (?:and|followed|or|then|with)\b| (?:an?|per|to) )/;
/** “, came to”, “ added up to” */
const cameTo =
  /^,? (?:add(?:ed)? up to|amount(?:ed)? to|came to|come to|totall?ed|totall?ing|made) $/;
/** “£30 {to each of its} 700 members{, a total of} £21,000” */
const toEach = /^ (?:for|from|to) (?:each|every one) of (?:its|the|their|these|those) $/;
const inAll =
  /^(?: [a-zÀ-ỿ-]+){0,3}?,? (?:a total of|at a (?:total )?cost of|costing(?: it)?|which (?:would|will) cost (?:it )?|worth a total of) $/u;
/** How far behind them words may say that they are not all, in UTF-16 code units. */
const reach = 30;
/** How far off a product may be besides what rounding explains, as a share. */
const slack = 0.02;

/** Finds sums that so many things at so much each do not come to: “$90,000 in 30 instalments of $2,000 each”. */
export function findProductMismatches(block: Block): readonly Mismatch[] {
  return findTriples(block).flatMap((run) => {
    const product = findProduct(block, run);
    return product ? toMismatch(block, product) : [];
  });
}

function findProduct({ text }: Block, run: Triple): Product | undefined {
  const [a, b, c] = run;
  if (!run.every(isSingle) || notAll.test(text.slice(a.start, c.end + reach))) return undefined;
  const isEachLast = /^ (?:each|apiece)\b/.test(text.slice(c.end, c.end + 8));
  const [first, last] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
  if (isEachLast && sharedOut.test(first) && ofEach.test(last))
    return toAlike({ total: a, count: b, rate: c, last: c });
  if (ofEach.test(first) && comesTo.test(last))
    return toAlike({ total: c, count: a, rate: b, last: c });
  if (toEach.test(first)) return findGiven(text, run);
  return first === ' of ' || last === ' of ' ? findParted(text, run) : undefined;
}

/** What is paid back with interest. */
const borrowed = /\b(?:borrow|debt|financ|interest|lease|loan|mortgage|owe[ds]|repa[iy])/i;

/** “€200,000 in five instalments of €40,000”, “five instalments of €40,000, which came to €200,000” */
function findParted(text: string, [a, b, c]: Triple): Product | undefined {
  const [first, last] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
  if (borrowed.test(text.slice(Math.max(0, a.start - reach * 2), c.end))) return undefined;
  if (isParted(b) && sharedOut.test(first) && last === ' of ')
    return oneMore.test(text.slice(c.end))
      ? undefined
      : toAlike({ total: a, count: b, rate: c, last: c });
  return isParted(a) && first === ' of ' && cameTo.test(last)
    ? toAlike({ total: c, count: a, rate: b, last: c })
    : undefined;
}

function isParted({ counted = '' }: Figure): boolean {
  return parted.test(counted);
}

/** “£30 to each of its 700 members, a total of £21,000” */
function findGiven(text: string, [a, b, c]: Triple): Product | undefined {
  const [first, last] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
  return toEach.test(first) && inAll.test(last)
    ? toAlike({ total: c, count: b, rate: a, last: c })
    : undefined;
}

/** A sum and a price of one kind, and a number of things. */
function toAlike(product: Product): Product | undefined {
  const { total, count, rate } = product;
  const isCount = count.unit === undefined && count.kind === 'count';
  return isCount && total.unit === 'money' && total.unitName === rate.unitName
    ? product
    : undefined;
}

function toMismatch(block: Block, { total, count, rate, last }: Product): Mismatch[] {
  const [one, other] = [toRange(count), toRange(rate)];
  const low = one.low * other.low * (1 - slack);
  const high = one.high * other.high * (1 + slack);
  if (!isApart({ low, high }, toRange(total))) return [];
  const value = toValue(count) * toValue(rate);
  const words = `${toAmountLike(count, toValue(count))} × ${toAmountLike(rate, toValue(rate))}`;
  return [
    {
      span: { start: last.start, end: last.end },
      detail: `${words} makes ${toAmountLike(total, value)}, not ${toAmountLike(total, toValue(total))}`,
      related: [{ span: total, message: 'The total.' }],
      fixes:
        last === total
          ? findFigureFix(block, total, value)
          : [
              ...findFigureFix(block, rate, toValue(total) / toValue(count)),
              ...findFigureFix(block, total, value),
            ],
    },
  ];
}
