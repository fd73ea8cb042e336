import type { Block } from '../document/block.ts';
import type { Token } from '../document/words/tokens.ts';
import { findAgesAlone, type Age } from '../facts/ages.ts';
import type { NameUse } from '../facts/name-uses.ts';
import titles from '../lexicons/names/titles.json' with { type: 'json' };
import { findNearby } from '../collections/nearby.ts';
import { toCourtesy } from './courtesies.ts';
import type { Span } from '../span.ts';
import { isBody } from './sentences.ts';
import { foldName } from './spellings/spellings.ts';

/** An age or a title as a block states it. */
export interface Detail {
  /** The words of the name in lower case; an age that stands alone has no surname. */
  readonly first: string | undefined;
  /** Whether “Mr” or “Mrs” stands before a surname. */
  readonly courtesy: string | undefined;
  readonly surname: string;
  readonly name: string;
  readonly kind: 'age' | 'title';
  /** What must not differ: the years, or the number of a group of titles that go together. */
  readonly value: number;
  readonly text: string;
  readonly words: Span;
  readonly span: Span;
}

/** Stands for a surname where none is given; no surname is empty. */
export const nobody = '';

/** Whether a block tells of people in the writer’s own words. */
export function isCopy(block: Block): boolean {
  return (isBody(block) && block.kind !== 'quotation') || block.kind === 'caption';
}

function isQuoted({ facts }: Block, use: Span): boolean {
  return findNearby(facts.quotations, use).some(
    ({ start, end }) => start < use.end && end > use.start,
  );
}

/** The last word of a name, as it is compared. */
export function toSurname({ words }: NameUse): string {
  return foldName(words.at(-1)?.base ?? '');
}

/** “dana” of “Dana Holt”; undefined of “Holt”. */
export function toFirstName({ words }: NameUse): string | undefined {
  const [first] = words;
  return first && words.length > 1 ? foldName(first.base) : undefined;
}

/** Whether somebody’s years stand in a block as one word: “43-year-old”. */
export function hasAge({ text }: Block): boolean {
  return /-years?-olds?\b/.test(text);
}

/** The offices of which each goes with those of its group only, with the number of the group. */
export const groups: ReadonlyMap<string, number> = new Map(
  titles.exclusive.flatMap((group, i) => group.map((office) => [office, i] as const)),
);

/** Reads the ages and titles of a block outside quotations, in order; for `derive`. */
export function readDetails(block: Block): readonly Detail[] {
  if (!isCopy(block)) return [];
  const named = block.facts.nameUses
    .filter((use) => (use.age ?? use.title) && !isQuoted(block, use))
    .flatMap((use) => readNamed(block, use));
  const alone = hasAge(block) ? findAgesAlone(block).filter((age) => !isQuoted(block, age)) : [];
  if (alone.length === 0) return named;
  const unnamed = alone.map((age): Detail => {
    const who = { first: undefined, courtesy: undefined, surname: nobody, name: '' };
    const base = { ...who, kind: 'age' } as const;
    return { ...base, ...toAge(age), span: age.phrase };
  });
  return [...named, ...unnamed].sort((a, b) => a.span.start - b.span.start);
}

function readNamed({ text, tokens }: Block, use: NameUse): Detail[] {
  const { title, age, start, end, first } = use;
  const base = {
    first: toFirstName(use),
    courtesy: toCourtesy(tokens, use),
    surname: toSurname(use),
    name: text.slice(start, end),
  };
  const details: Detail[] = [];
  if (age && !isDated(tokens, first)) {
    const own = toAge(age);
    details.push({ ...base, kind: 'age', ...own, span: own.words });
  }
  const value = title && !title.isQualified ? groups.get(title.office) : undefined;
  if (title && value !== undefined) {
    const words = { start: title.start, end: title.end };
    const own = text.slice(words.start, words.end);
    const span = { start: title.start, end };
    details.push({ ...base, kind: 'title', value, text: own, words, span });
  }
  return details;
}

function toAge({ start, end, years }: Age): Pick<Detail, 'value' | 'text' | 'words'> {
  return { value: years, text: `${years}`, words: { start, end } };
}

/** How far back a date may stand that an age belongs to, in tokens. */
const dateReach = 12;

/** “In 1999 Dana Holt, 22, joined the club”: how old she was then. */
function isDated(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - dateReach), first);
  const stop = before.findLastIndex(({ text }) => text === '.');
  return before.slice(stop + 1).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
}
