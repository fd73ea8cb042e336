import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isQuoted } from '../../../facts/voice.ts';
import type { Story } from '../../../story/story.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { isRoleWord } from '../../../english/noun-kinds.ts';
import { isTotalItem } from './list-totals.ts';
import { findFigureFix, type Mismatch } from '../mismatch.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

/** Finds lists that are longer or shorter than announced: “Four people were named: Ana Ruiz, Omar Vance and Paul Reddy”. */
export function findListMismatches(story: Story, index: number, block: Block): readonly Mismatch[] {
  const figuresOf = block.derive(groupFigures);
  const last = block.text.trimEnd().length - 1;
  return block.sentences.flatMap((sentence) => {
    const figures = figuresOf(sentence.index);
    if (figures.length === 0) return [];
    const offset = block.text.slice(sentence.start, sentence.end).indexOf(':');
    const colon = sentence.start + offset;
    if (offset < 0) return findDashed(block, sentence, figures);
    const announced = findAnnounced(block, sentence, figures, colon);
    if (!announced || isQuoted(block, announced)) return [];
    if (colon === last) return toMismatch(block, announced, countBullets(story, index));
    // “nine boats: six trawlers and four tugs” is a sum.
    const after = figures.filter(({ start }) => start > colon);
    if (!isPriced(after) && after.length > 0) return [];
    const list = block.text.slice(colon + 1, sentence.end).replace(price, '');
    const items = countItems(list);
    const isNamed = isCountOfPeople(announced.counted ?? '');
    return toMismatch(block, announced, isNamed ? items.slice(0, 1) : items);
  });
}

/** “Hill Farm {for £30m}, Low Moor {for £22m}”: what an item cost. */
const price = / (?:at|for) [$€£]\d[\d.,]*\d?(?: ?(?:billion|bn|k|m|million))?(?=[,;.]| and |$)/g;

/** “sold four farms {for £64m}: Hill Farm for £30m, …”: what all cost is no number of farms. */
function isPriced(figures: readonly Figure[]): boolean {
  return figures.length > 1 && figures.every(({ unit }) => unit === 'money');
}

const dashed = /^ [—–] ([^—–:;]+) [—–] /;

const fullName = /^(?:and )?\p{Upper}\S* \p{Upper}/u;
const anyName = /^(?:and )?\p{Upper}\S+(?: \p{Upper}\S+){0,2}$/u;
/** What is named by one word or two, and listed by its names. */
const bodies = findWordSet('listed-bodies');

/** “Four men — Ana Ruiz, Omar Vance and Paul Reddy — were charged” */
function findDashed(
  block: Block,
  { start, end }: Sentence,
  figures: readonly Figure[],
): Mismatch[] {
  return figures.filter(isSmallCount).flatMap((figure) => {
    const name = findNameShape(figure);
    const list = dashed.exec(block.text.slice(figure.end, end))?.[1];
    const lead = block.text.slice(start, figure.start);
    if (!name || list === undefined || openWords.test(lead + list)) return [];
    if (isQuoted(block, figure) || !list.split(/, | and /).every((item) => name.test(item)))
      return [];
    // “Bosnia and Herzegovina” is one country.
    const counts = countItems(list);
    return toMismatch(block, figure, name === fullName ? counts.slice(0, 1) : counts);
  });
}

/** How those are named whom a number counts; undefined where they may have no names. */
function findNameShape({ counted = '', thing }: Figure): RegExp | undefined {
  if (isCountOfPeople(counted) || isRoleWord(thing?.head ?? '')) return fullName;
  return bodies.has(counted) ? anyName : undefined;
}

/** Longer lists are counted by nobody. */
const longest = 12;
const openWords =
  /\b(?:among|at least|for example|for instance|include|includes|including|more|notably|of them|other|others|such as)\b/i;

/** The one number before a colon that says how many things follow. */
function findAnnounced(
  { text }: Block,
  { start }: Sentence,
  figures: readonly Figure[],
  colon: number,
): Figure | undefined {
  const leading = figures.filter((figure) => figure.end <= colon);
  const isSold = isPriced(figures.filter((figure) => figure.start > colon));
  const before = isSold ? leading.filter(({ unit }) => unit !== 'money') : leading;
  const [figure, other] = before;
  if (!figure || other || openWords.test(text.slice(start, colon))) return undefined;
  if (isScope(text.slice(start, figure.start), text.slice(figure.end, colon))) return undefined;
  return isSmallCount(figure) ? figure : undefined;
}

/** “The busiest routes across all the {10} ports studied were:”: the number says where, and what is listed has none. */
function isScope(before: string, behind: string): boolean {
  return scopeBefore.test(before) && (isBehind.test(behind) || ranked.test(before));
}

const scopeBefore =
  /\b(?:across|at|by|for|from|in|over|throughout|under)(?: all)?(?: (?:her|his|its|our|the|their|these|those))? $/i;
const isBehind = /\b(?:are|is|was|were)$/;
const ranked = /\b(?:best|biggest|commonest|leading|main|most|top|worst|\p{Lower}{3,}est)\b/u;

function isSmallCount({ value = 0, second, bound, unit, thing, isVague }: Figure): boolean {
  const isPlain = !unit && !bound && !isVague && second === undefined;
  return isPlain && thing?.relation === 'counted' && value >= 2 && value <= longest;
}

/** How many blocks may part one item of a list from the next. */
const resumedWithin = 4;

/** How many bullets stand behind a paragraph; none where no list follows. */
function countBullets({ document }: Story, index: number): readonly number[] {
  const next = document.blocks[index + 1];
  if (next?.block.kind !== 'list-item') return [];
  let count = 0;
  while (isItemOf(document.blocks[index + 1 + count], next.group)) count++;
  const last = document.blocks[index + count]?.block;
  // “– Total: £980” is no part.
  if (last && isTotalItem(last)) return [count - 1];
  // “1) …”, a paragraph on it, “2) …”: the list goes on.
  const behind = document.blocks.slice(index + 1 + count, index + 1 + count + resumedWithin);
  return behind.some(({ block }) => block.kind === 'list-item') ? [] : [count];
}

function isItemOf(placed: Story['document']['blocks'][number] | undefined, group: number): boolean {
  return placed?.block.kind === 'list-item' && placed.group === group;
}

/** Words that a plain item never holds: it would be a clause, or a note on the item before. */
const noItem =
  /\b(?:is|are|was|were|has|have|had|who|which|that|including|said|says|will|etc|others|and|or|but|not|aged|formerly)\b|[\d“”"():—–―…]/i;
/** Most words of a plain item. */
const maxWords = 4;

/** “…, it said on Monday” */
const attributed = /, (?:[A-Za-zÀ-ỿ’'-]+ ){1,5}said(?: on [A-Z][a-z]+)?$/u;

/** How many items a list in a sentence may be said to have; none where that is not plain to see. */
function countItems(words: string): readonly number[] {
  const list = words
    .trim()
    .replace(/[.!?]+$/, '')
    .replace(attributed, '')
    .replace(/^in (?=\p{Upper})/u, '');
  const segments = list.split(list.includes(';') ? /;\s/ : /,\s/);
  const last = segments.at(-1) ?? '';
  const isClosed = last.startsWith('and ');
  const tail = isClosed ? [last.slice(4)] : last.split(' and ');
  const items = [...segments.slice(0, -1), ...tail];
  if (tail.length !== (isClosed ? 1 : 2) || items.length < 2) return [];
  if (!items.every(isPlainItem) || isMixed(items)) return [];
  // “soup, bread and butter” may be two.
  return isClosed ? [items.length] : [items.length, items.length - 1];
}

function isPlainItem(item: string): boolean {
  return item !== '' && item.split(' ').length <= maxWords && !noItem.test(item);
}

/** “Ana Ruiz, the mayor, and Paul Reddy”: names and notes on them. */
function isMixed(items: readonly string[]): boolean {
  const named = items.filter((item) => /^\p{Upper}/u.test(item)).length;
  return named > 0 && named < items.length;
}

function toMismatch(block: Block, figure: Figure, counts: readonly number[]): Mismatch[] {
  const [count] = counts;
  const { value = 0, start, end, number } = figure;
  if (count === undefined || counts.includes(value)) return [];
  const words = block.text.slice(number.start, number.end);
  return [
    {
      span: { start, end },
      detail: `the copy announces ${words.toLowerCase()} and lists ${count}`,
      related: [],
      fixes: findFigureFix(block, figure, count),
    },
  ];
}
