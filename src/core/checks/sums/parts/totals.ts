import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { findFigureFix, findPartFixes, type Mismatch } from '../mismatch.ts';
import { isPastRounding, toSum, toTotal } from './part-sums.ts';
import { amountKinds, cumulative, hasUncounted, isSingle, toAmountLike } from '../sum-text.ts';
import { startOf } from '../../../facts/figures/change-text.ts';

/** “…, a total of”, “…, for a full-year total of”, “…, totaling”. */
const totalBefore =
  /(?:,| –| —|\() ?(?:or |for |making |giving |with )?(?:an? |the )?(?:(?:combined|full-year|grand|overall|joint|annual|two-day) )?(?:total of|totall?ing|sum of) $|, (?:which|and that) (?:adds up to|makes) $/;
/** Words that show that what is added up is not all that stands there. */
const noSum =
  /\b(?:after|at least|between(?! them\b)|but|compared|each|every|fewer|from|including|increased?|less|not counting|of (?:them|whom|which|those|these)|per|plus|respectively|rose|than|to|up|while|down|fell)\b/i;
/** “{made up of} seven women and six men{, including no alternates}” */
/** “Alder raised $1.2 million{, while Moss} raised $700,000” */
const whileOther = /,? while (?=(?:\p{Upper}[\p{Alpha}’'-]+ ){1,3})/gu;
const none = /\bmade up of |, including no [a-z]+(?=,|$)/g;
const joined = /^[^.;:()]{0,70}(?:,|,? and)(?: [A-Za-zÀ-ỿ’'-]+){0,7} $/u;

/** Finds totals that the figures before them do not come to: “340 cars in May and 60 in June, a total of 420”. */
export function findTotalMismatches(block: Block): readonly Mismatch[] {
  if (block.facts.figures.length < 3) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    const figures = figuresOf(sentence.index);
    if (figures.length < 3) return [];
    const total = figures.find((figure) => isTotal(block, sentence, figure));
    if (!total || isQuoted(block, total)) return [];
    const before = figures.filter((figure) => figure.end <= total.start && isAddend(figure, total));
    const addends = withoutCounter(block, before);
    return isSum(block, addends, total) ? toMismatch(block, addends, total) : [];
  });
}

function isTotal({ text }: Block, { start, end }: Sentence, figure: Figure): boolean {
  if (!isSingle(figure)) return false;
  const [lead, behind] = [text.slice(start, startOf(figure)), text.slice(figure.end, end)];
  const isInAll = /, (?:or )?$/.test(lead) && /^ (?:altogether|in all|in total)\b/.test(behind);
  return isInAll || (totalBefore.test(lead) && !cumulative.test(behind));
}

/** “another 12”: some were there before. */
const addedBefore = /\b(?:a further|additional|another|extra|further) $/i;

const added: ReadonlySet<string> = new Set([...amountKinds, 'duration']);

/** What may be part of a sum: every amount that is neither a date nor an age. */
function isAddend({ kind, unit, exemption }: Figure, total: Figure): boolean {
  if (exemption === 'year' || !added.has(kind)) return false;
  // “The two shops took £1.2 million and £900,000”
  if (total.unit === 'money' && kind === 'count') return false;
  return unit === total.unit || unit !== 'duration';
}

/** “two dogs, ”, “two of the dogs and ”: a thing counted, and then the next. */
const nextInList = /^(?: [A-Za-zÀ-ỿ’'-]+){1,4}(?:,|,? and) (?:about |some )?$/u;

/** “Three shows, in Moss, Hale and Dunn, had 40, 50 and 60 guests”: the three are the shows, one for each figure. */
function withoutCounter({ text }: Block, figures: readonly Figure[]): readonly Figure[] {
  const [first, ...others] = figures;
  const [second] = others;
  if (!second || first?.value !== others.length) return figures;
  return nextInList.test(text.slice(first.number.end, startOf(second))) ? figures : others;
}

/** Whether figures are all of the kind of their total, and stand in one list. */
function isSum({ text }: Block, addends: readonly Figure[], total: Figure): boolean {
  const [first] = addends;
  if (!first || addends.length < 2) return false;
  const isOfKind = addends.every((each) => isSingle(each) && each.unitName === total.unitName);
  const from = Math.max(0, startOf(first) - 20);
  const [lead, list] = [
    text.slice(from, startOf(first)),
    text
      .slice(from, total.start)
      .replace(totalBefore, '')
      .replace(none, '')
      .replace(whileOther, ', '),
  ];
  const isOpen = addedBefore.test(lead) || hasUncounted(lead, list) || noSum.test(list);
  return (
    isOfKind &&
    !isOpen &&
    addends.every((each, i) => {
      const before = addends[i - 1];
      return !before || joined.test(toJoint(text.slice(before.number.end, startOf(each))));
    })
  );
}

function toJoint(gap: string): string {
  return gap.replace(whileOther, ', ');
}

function toMismatch(block: Block, addends: readonly Figure[], total: Figure): Mismatch[] {
  if (!isApart(toSum(addends.map(toRange)), toRange(total)) && !isPastRounding(addends, total))
    return [];
  const sum = toTotal(addends);
  const words = addends.map((each) => toAmountLike(each, each.value ?? 0)).join(' + ');
  return [
    {
      span: { start: total.start, end: total.end },
      detail: `${words} makes ${toAmountLike(total, sum)}, not ${toAmountLike(total, total.value ?? 0)}`,
      related: addends.map((span) => ({ span, message: 'One of the parts.' })),
      fixes: [...findFigureFix(block, total, sum), ...findPartFixes(block, addends, total)],
    },
  ];
}
