import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Token } from '../document/tokens.ts';
import { isCalendarWord } from '../facts/names.ts';
import type { NameUse } from '../facts/people.ts';
import { isOrganisationWord } from '../facts/sources.ts';
import { toWordSet } from '../facts/word-classes.ts';
import { findNearby } from '../nearby.ts';
import type { Span } from '../span.ts';
import { compareSpellings, foldName, isComparable, toSimilarityKeys } from './spellings.ts';
import { isBody } from './sentences.ts';
import type { Place } from './story.ts';

/** A name that the draft spells in two ways: the one that is less used, or that comes later. */
export interface NameVariant {
  /** The whole names as the copy has them: “Kathryn Boyle”, “Katherine Boyle”. */
  readonly name: string;
  readonly otherName: string;
  /** The words that differ: “Kathryn”, “Katherine”. */
  readonly word: string;
  readonly otherWord: string;
  /** Where the variant stands. */
  readonly uses: readonly VariantUse[];
  /** Where the other form stands; all its places. */
  readonly others: readonly VariantUse[];
}

/** One use of a variant: the name, and in it the word that differs. */
export interface VariantUse extends Place {
  readonly word: Span;
}

/** One word of a name as it is spelled, wherever it is used. */
interface Spelling {
  readonly folded: string;
  readonly keys: readonly string[];
  readonly uses: SpellingUse[];
  /** The rest of the names that it is used in: first names, or “institute”. Empty for a name of one word. */
  readonly company: Set<string>;
}

interface SpellingUse extends VariantUse {
  readonly name: string;
  readonly text: string;
}

type Spellings = Map<string, Spelling>;

/** A variant where it is used. */
export interface PlacedVariant {
  readonly variant: NameVariant;
  readonly use: VariantUse;
}

/** Finds the names of a draft that are spelled in two ways, by the block that holds the variant. */
export function findNameVariants(
  document: Document,
): ReadonlyMap<number, readonly PlacedVariant[]> {
  const places = new Map<number, PlacedVariant[]>();
  for (const variant of findVariants(document)) {
    for (const use of variant.uses) {
      const own = places.get(use.block);
      if (own) own.push({ variant, use });
      else places.set(use.block, [{ variant, use }]);
    }
  }
  return places;
}

function findVariants(document: Document): readonly NameVariant[] {
  const surnames: Spellings = new Map();
  const firstNames: Spellings = new Map();
  for (const [index, { block }] of document.blocks.entries()) {
    for (const word of block.derive(readNameWords)) {
      add(word.isFirstName ? firstNames : surnames, word, index);
    }
  }
  return [...compareAll(surnames, isSameSurname), ...compareAll(firstNames, isSameFirstName)];
}

/** A word of a name in one block. */
interface NameWord {
  readonly isFirstName: boolean;
  readonly folded: string;
  readonly keys: readonly string[];
  /** The rest of the name. */
  readonly company: string;
  readonly use: Omit<SpellingUse, 'block'>;
}

function readNameWords(block: Block): readonly NameWord[] {
  if ((!isBody(block) && block.kind !== 'caption') || block.kind === 'quotation') return [];
  return block.facts.nameUses.flatMap((use) => {
    const isQuoted = findNearby(block.facts.quotations, use).some(({ end }) => end > use.start);
    return isQuoted ? [] : readName(use, block.text);
  });
}

/** The words of a name: the last one as a surname, the first one beside it. */
function readName({ words, start, end }: NameUse, text: string): readonly NameWord[] {
  const base = { span: { start, end }, name: text.slice(start, end) };
  const isBodyName = words.length === 2 && isOrganisationWord(words[1]?.base ?? '');
  const [head, tail] = [words[0], isBodyName ? words[0] : words.at(-1)];
  if (!head || !tail || words.length > maxWords || !isProper(tail)) return [];
  const others = words.filter((word) => word !== tail).map(({ base: word }) => foldName(word));
  const found = [readWord(tail, others[0], base, false)];
  if (words.length > 1 && !isBodyName) found.push(readWord(head, foldName(tail.base), base, true));
  return found.flatMap((each) => each ?? []);
}

function readWord(
  { base, text, start }: Token,
  company: string | undefined,
  name: Pick<SpellingUse, 'span' | 'name'>,
  isFirstName: boolean,
): NameWord | undefined {
  const folded = foldName(base);
  if (!isComparable(folded) || text === text.toUpperCase()) return undefined;
  const word = { start, end: start + base.length };
  const use = { ...name, word, text: text.slice(0, base.length) };
  return { isFirstName, folded, keys: toSimilarityKeys(folded), company: company ?? '', use };
}

const placeNouns = toWordSet(
  `airport avenue bay beach bridge building center centre church city county creek district hall harbor harbour
   highway hospital house island lake lane mountain museum park plaza port river road school square station street
   theater theatre tower town university valley village`,
);

/** A word that may be a surname or a place; not the last one of “Louisville Islamic Center”. */
function isProper(token: Token): boolean {
  return !isCalendarWord(token) && !placeNouns.has(token.base) && !isOrganisationWord(token.base);
}

/** Most words of a name that is read as a person’s or a body’s. */
const maxWords = 3;

function add(spellings: Spellings, { folded, keys, company, use }: NameWord, block: number): void {
  const known = spellings.get(folded) ?? { folded, keys, uses: [], company: new Set() };
  spellings.set(folded, known);
  known.company.add(company);
  known.uses.push({ block, ...use });
}

type Judge = (a: Spelling, b: Spelling) => boolean;

/** Most spellings that one is compared with for each of its keys; more are chance, and would take too long. */
const maxBucket = 12;

function compareAll(spellings: Spellings, isSame: Judge): NameVariant[] {
  const buckets = new Map<string, Spelling[]>();
  const variants: NameVariant[] = [];
  for (const spelling of spellings.values()) {
    const met = new Set<Spelling>();
    for (const key of spelling.keys) {
      const bucket = buckets.get(key) ?? [];
      for (const other of bucket) {
        if (!met.has(other) && isSame(other, spelling)) variants.push(toVariant(other, spelling));
        met.add(other);
      }
      if (bucket.length < maxBucket) bucket.push(spelling);
      buckets.set(key, bucket);
    }
  }
  return variants;
}

/** “Aleksei Morin … Morrin”: one of the two is never introduced; two people with a full name each are two people. */
function isSameSurname(a: Spelling, b: Spelling): boolean {
  const alike = compareSpellings(a.folded, b.folded);
  if (!alike) return false;
  const isIntroduced = [a, b].map(({ company }) => company.size > 1 || !company.has(''));
  if (isIntroduced.every(Boolean)) return isShared(a, b);
  // Two words that stand alone may be any two places.
  return alike === 'slip' || isIntroduced.some(Boolean);
}

function isSameFirstName(a: Spelling, b: Spelling): boolean {
  return isShared(a, b) && compareSpellings(a.folded, b.folded) !== undefined;
}

function isShared(a: Spelling, b: Spelling): boolean {
  return [...a.company].some((each) => each !== '' && b.company.has(each));
}

/** The form used most is right, else the one that comes first. */
function toVariant(first: Spelling, second: Spelling): NameVariant {
  const [right, wrong] = second.uses.length > first.uses.length ? [second, first] : [first, second];
  const [use, other] = [wrong.uses[0], right.uses[0]];
  if (!use || !other) throw new Error(`${wrong.folded} and ${right.folded} have no use`);
  return {
    name: use.name,
    otherName: other.name,
    word: use.text,
    otherWord: other.text,
    uses: wrong.uses,
    others: right.uses,
  };
}
