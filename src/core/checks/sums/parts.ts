import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Figure } from '../../facts/figures.ts';
import { isPersonNoun } from '../../facts/figures/people.ts';
import { findDivision, type Division } from './complements.ts';

/** A whole and its parts, as the copy gives them. */
export interface Parts {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Where the last part ends, with its words. */
  readonly end: number;
  readonly division: Division;
}

/** Finds how descriptions of parts divide a whole; undefined where two of them may go for the same people. */
export function findDivisionOfAll(words: readonly string[]): Division | undefined {
  const [one, other, ...more] = words;
  if (one === undefined || other === undefined) return undefined;
  if (more.length === 0) return findDivision(one, other);
  const isApart = words.every((first, i) =>
    words.slice(i + 1).every((second) => findDivision(first, second) !== undefined),
  );
  return isApart ? 'apart' : undefined;
}

const appositionGap = /^(?:,| –| —| \() ?(?:(?:all|both) )?(?:made up of )?$/;
const partGap = /^(?:,|,? and) $/;

/** “arrested 47 people, 31 men and 18 women”, “killed 23 people, 14 in Malawi and 11 in Mozambique”: more than there are. */
export function findApposedParts(block: Block, figures: readonly Figure[]): Parts | undefined {
  const { text } = block;
  for (const [at, total] of figures.entries()) {
    const parts = figures.slice(at + 1);
    if (total.counted === undefined || !isApposed(text, total, parts)) continue;
    const places = findPlaces(text, parts);
    if (places !== undefined) {
      const placed = parts.filter(({ start }) => start < places);
      return { total, parts: placed, end: places, division: 'apart' };
    }
    const pair = parts.slice(0, 2);
    if (isPersonNoun(total.counted) && isDivided(text, pair))
      return { total, parts: pair, end: pair.at(-1)?.end ?? 0, division: 'apart' };
  }
  return undefined;
}

function isApposed(text: string, total: Figure, parts: readonly Figure[]): boolean {
  const [first, second] = parts;
  if (!first || !second || total.unit || [total, ...parts].some(({ bound }) => bound)) return false;
  return appositionGap.test(text.slice(total.end, first.start));
}

function isDivided(text: string, [first, second]: readonly Figure[]): boolean {
  if (!first || !second || !/^ and $/.test(text.slice(first.end, second.start))) return false;
  return findDivision(first.counted ?? '', second.counted ?? '') !== undefined;
}

const inPlace = /^ in (?:the )?(\p{Upper}[\p{Alpha}’'-]+(?: \p{Upper}[\p{Alpha}’'-]+){0,2})/u;

/** Where “14 in Malawi and 11 in Mozambique” ends; undefined where parts are not each of a place of their own. */
function findPlaces(text: string, parts: readonly Figure[]): number | undefined {
  const places: string[] = [];
  let end = 0;
  for (const { number, start, counted } of parts) {
    if (places.length > 0 && !partGap.test(text.slice(end, start))) break;
    const match =
      counted === undefined ? inPlace.exec(text.slice(number.end, number.end + 60)) : null;
    const place = match?.[1];
    if (!match || place === undefined || places.includes(place)) return undefined;
    places.push(place);
    end = number.end + match[0].length;
  }
  return places.length > 1 ? end : undefined;
}

const whomGap = /^(?: [a-z]+){0,3}, of (?:whom|which) $/;

/** “2.4 lakh teachers, of whom 1.1 lakh are women and 1.5 lakh are men” */
export function findPartsOfWhom(
  { text }: Block,
  sentence: Sentence,
  figures: readonly Figure[],
): Parts | undefined {
  const at = figures.findIndex(({ end }, i) =>
    whomGap.test(text.slice(end, figures[i + 1]?.start ?? end)),
  );
  const total = figures[at];
  const parts = figures.slice(at + 1);
  if (!total || parts.length < 2 || parts.some(({ bound, unit }) => bound ?? unit))
    return undefined;
  const words = parts.map(({ number }, i) =>
    text.slice(number.end, parts[i + 1]?.start ?? sentence.end),
  );
  const division = findDivisionOfAll(words);
  return division && { total, parts, end: parts.at(-1)?.end ?? 0, division };
}
