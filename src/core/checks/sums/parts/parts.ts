import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isRoleWord } from '../../../english/noun-kinds.ts';
import { isSharedOut } from './shared-out.ts';
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
    const listed = findListed(text, parts);
    const isTotal = listed.every(
      ({ counted = '' }) => findDivision(counted, total.counted ?? '') === undefined,
    );
    const isAll = isOfAll(total.counted) || isInTwo(listed);
    if (isTotal && isAll && isDivided(listed))
      return { total, parts: listed, end: listed.at(-1)?.end ?? 0, division: 'apart' };
  }
  return undefined;
}

function isApposed(text: string, total: Figure, parts: readonly Figure[]): boolean {
  const [first, second] = parts;
  if (!first || !second || total.unit || [total, ...parts].some(({ bound }) => bound)) return false;
  return appositionGap.test(text.slice(total.end, first.start));
}

/** What people and animals of every age and sex are. */
function isOfAll(counted: string): boolean {
  return (
    isCountOfPeople(counted) || /^(?:animals|bears|elephants|lions|whales|wolves)$/.test(counted)
  );
}

/** “30 ferries, 16 sailings and 14 landings” */
function isInTwo([one, other, more]: readonly Figure[]): boolean {
  return !more && findDivision(one?.counted ?? '', other?.counted ?? '') === 'both';
}

/** The parts that stand in one list: “four adults, three juveniles and five cubs”. */
function findListed(text: string, parts: readonly Figure[]): readonly Figure[] {
  const last = parts.findIndex(({ end }, i) => {
    const next = parts[i + 1];
    return !next || !partGap.test(text.slice(end, next.start));
  });
  return parts.slice(0, last + 1);
}

function isDivided(parts: readonly Figure[]): boolean {
  const roles = new Set(parts.flatMap(({ thing }) => (isRole(thing?.head) ? thing?.head : [])));
  const areRoles = roles.size === parts.length && parts.length > 2;
  return areRoles || findDivisionOfAll(parts.map(({ counted = '' }) => counted)) !== undefined;
}

function isRole(head: string | undefined): boolean {
  return head !== undefined && isRoleWord(head);
}

const placeName = "\\p{Upper}[\\p{Alpha}’'-]+(?: \\p{Upper}[\\p{Alpha}’'-]+){0,2}";
const areas =
  'capital|centre|center|cit(?:y|ies)|countryside|east|hills|mountains|north|south|suburbs|towns?|valley|villages?|west';
const inPlace = new RegExp(`^ in (?:the )?(${placeName}|(?:${areas})\\b)`, 'u');
/** “13 {from a revolver} and nine {from a shotgun}” */
const ofSource = new RegExp(
  `^ (?:at|by|from|of) (?!them\\b|these\\b|those\\b|which\\b|whom\\b)(?:an? |its |the )?(${placeName}|[a-z-]+(?: [a-z-]+)?)(?=[.,;]| and )`,
  'u',
);

/** Where “14 in Malawi and 11 in Mozambique” ends; undefined where parts are not each of a place of their own. */
function findPlaces(text: string, parts: readonly Figure[]): number | undefined {
  return findEndOf(text, parts, inPlace) ?? findEndOf(text, parts, ofSource);
}

function findEndOf(text: string, parts: readonly Figure[], pattern: RegExp): number | undefined {
  const places: string[] = [];
  let end = 0;
  for (const { number, start, counted } of parts) {
    if (places.length > 0 && !partGap.test(text.slice(end, start))) break;
    const match =
      counted === undefined ? pattern.exec(text.slice(number.end, number.end + 60)) : null;
    const place = match?.[1];
    if (!match || place === undefined || places.includes(place)) return undefined;
    places.push(place);
    end = number.end + match[0].length;
  }
  return places.length > 1 ? end : undefined;
}

const whomGap = /^(?: [a-z]+){0,3}(?:,| [–—]) of (?:whom|which) $/;

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
  if (!total || parts.length < 2 || parts.some(({ bound }) => bound)) return undefined;
  if (parts.some(({ unit }) => unit)) {
    const end = parts.at(-1)?.end ?? 0;
    return isSharedOut(text, sentence, total, parts)
      ? { total, parts, end, division: 'apart' }
      : undefined;
  }
  const words = parts.map(({ number }, i) =>
    text.slice(number.end, parts[i + 1]?.start ?? sentence.end),
  );
  const division = findDivisionOfAll(words);
  return division && { total, parts, end: parts.at(-1)?.end ?? 0, division };
}

const seats = /^ of (?:the )?(?:[a-z]+[’']s )?$/;
const seatGap = /^(?: seats)?(?:,|,? and|;)(?: for)?(?: the)?(?: [A-Za-zÀ-ỿ’'-]+){1,4} $/u;
const noHolder =
  /\b(?:about|after|by|compared|down|fewer|from|gained|gaining|in|less|losing|lost|more|needed|of|over|short|since|than|to|up|with)\b/;

/** “41 of the 120 seats, the Liberals 52 and other parties 31”: nobody shares a seat. */
export function findSeats({ text }: Block, figures: readonly Figure[]): Parts | undefined {
  const at = figures.findIndex(({ number }) => text.startsWith(' seats', number.end));
  const [first, total, ...rest] = figures.slice(Math.max(0, at - 1));
  const isOf = first && total && at > 0 && seats.test(text.slice(first.number.end, total.start));
  if (!isOf || rest.length === 0 || [total, ...rest].some(({ bound }) => bound)) return undefined;
  const isListed = rest.every((part, i) => {
    const gap = text.slice(rest[i - 1]?.number.end ?? total.end, part.start);
    return part.counted === undefined && seatGap.test(gap) && !noHolder.test(gap);
  });
  const end = rest.at(-1)?.number.end ?? 0;
  return isListed ? { total, parts: [first, ...rest], end, division: 'apart' } : undefined;
}
