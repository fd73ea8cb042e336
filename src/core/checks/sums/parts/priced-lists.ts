import type { Sentence } from '../../../document/sentences/sentences.ts';
import type { Figure } from '../../../facts/figures.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import type { Parts } from './parts.ts';
import { notAll } from '../sum-text.ts';

/** “Hill Farm {for} £30m”, “Hill Farm {(}£30m)”: a name, and what joins it to its amount. */
const item = '(?:the )?\\p{Upper}[^,.;:()\\d]{1,50}?(?: (at|for|with) | (\\())$';
const firstItem = new RegExp(`^${item}`, 'u');
const nextItem = new RegExp(`^\\)?(?:,|;|[,;]? and) ${item}`, 'u');
const listEnd = /^\)?(?:[.,]|$)/;
const noTotal = /\b(?:average|between|compared|each|from|least|most|over|than|typically)\b/i;

/** “sold {for} £64m”, “{raising} £64m”; not “beat the record of £64m with three sales”. */
const totalBefore =
  /\b(?:cost|costing|fetched|fetching|for|making|paid|paying|raised|raising|spen[dt]|spending|split|total of|totall?ing|worth)(?: a (?:combined|joint|total of))? $/;

/** “sold three farms for £64m: Hill Farm for £30m, Low Moor for £22m and Grange for £12m” */
export function findPricedParts(
  text: string,
  { start, end }: Sentence,
  figures: readonly Figure[],
): Parts | undefined {
  const joint = text.slice(start, end).indexOf(': ');
  const colon = start + joint;
  const parts = figures.filter((figure) => figure.start > colon);
  const [first, last] = [parts[0], parts.at(-1)];
  if (joint < 0 || !first || !last || parts.length < 2) return undefined;
  const leading = figures.filter((figure) => figure.end <= colon);
  const [total, other] = leading.filter(({ unit }) => unit === 'money');
  const lead = text.slice(start, colon);
  if (!total || other || notAll.test(lead) || noTotal.test(lead)) return undefined;
  if (!totalBefore.test(text.slice(start, startOf(total)))) return undefined;
  if (!isPriced(text, parts, colon + ': '.length, total)) return undefined;
  const isCounted = leading.some(({ unit, value }) => !unit && value === parts.length);
  return { total, parts, end: last.end, division: isCounted ? 'both' : 'apart' };
}

/** Whether each part stands behind a name, joined to it as the first is. */
function isPriced(
  text: string,
  parts: readonly Figure[],
  opening: number,
  { unitName }: Figure,
): boolean {
  const joints = parts.map((part, i) => {
    const words = text.slice(parts[i - 1]?.end ?? opening, part.start);
    const found = (i === 0 ? firstItem : nextItem).exec(words);
    return part.bound || part.unitName !== unitName ? undefined : (found?.[1] ?? found?.[2]);
  });
  const behind = text.slice(parts.at(-1)?.end);
  return joints[0] !== undefined && new Set(joints).size === 1 && listEnd.test(behind);
}
