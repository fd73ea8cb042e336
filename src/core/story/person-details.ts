import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Token } from '../document/tokens.ts';
import { findAgesAlone, type NameUse } from '../facts/people.ts';
import titles from '../lexicons/titles.json' with { type: 'json' };
import { findNearby } from '../nearby.ts';
import type { Span } from '../span.ts';
import { isBody } from './sentences.ts';
import { foldName } from './spellings.ts';
import type { Place } from './story.ts';

/** A detail of a person that the draft gave differently before. The span is the words to flag. */
export interface DetailMismatch extends Place {
  readonly name: string;
  /** As it stands here, and the words that it stands in. */
  readonly detail: string;
  readonly words: Span;
  /** As it stood before. */
  readonly other: string;
  readonly earlier: Place;
}

/** An age or a title where it is stated. */
interface Detail extends Place {
  /** Whose it is: a surname, with the first name where the draft has two of that name. */
  readonly person: string;
  readonly name: string;
  readonly kind: 'age' | 'title';
  /** What must not differ: the years, or the number of a group of titles that go together. */
  readonly value: number;
  readonly text: string;
  readonly words: Span;
}

/** Finds the ages and titles that contradict earlier ones of the same person, by block. */
export function findDetailMismatches(
  document: Document,
): ReadonlyMap<number, readonly DetailMismatch[]> {
  const copy = document.blocks.flatMap(({ block }, index) =>
    isCopy(block) ? [{ block, index }] : [],
  );
  const firstNames = findFirstNames(copy);
  const details = copy.flatMap(({ block, index }) => findDetails(block, index, firstNames));
  const ages = new Set(details.flatMap(({ kind, person }) => (kind === 'age' ? [person] : [])));
  const all = ages.size === 1 ? withAgesAlone(copy, details) : details;
  return groupByBlock(findContradictions(all));
}

interface Copy {
  readonly block: Block;
  readonly index: number;
}

function isCopy(block: Block): boolean {
  return (isBody(block) && block.kind !== 'quotation') || block.kind === 'caption';
}

function isQuoted({ facts }: Block, use: Span): boolean {
  return findNearby(facts.quotations, use).some(
    ({ start, end }) => start < use.end && end > use.start,
  );
}

function toSurname({ words }: NameUse): string {
  return foldName(words.at(-1)?.base ?? '');
}

/** The full names of a block, each as its first and its last word. */
function findFullNames({ facts }: Block): readonly (readonly [first: string, surname: string])[] {
  return facts.nameUses.flatMap((use) => {
    const [first] = use.words;
    return first && use.words.length > 1 ? [[foldName(first.base), toSurname(use)] as const] : [];
  });
}

/** The names that come with an age or a title. */
function findDetailed(block: Block): readonly NameUse[] {
  return block.facts.nameUses.filter((use) => (use.age ?? use.title) && !isQuoted(block, use));
}

/** The first names that each surname goes with. */
function findFirstNames(copy: readonly Copy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { block } of copy) {
    for (const [first, surname] of block.derive(findFullNames)) {
      const own = found.get(surname) ?? new Set();
      found.set(surname, own.add(first));
    }
  }
  return found;
}

const groups: ReadonlyMap<string, number> = new Map(
  titles.exclusive.flatMap((group, i) => group.map((office) => [office, i] as const)),
);

function findDetails(
  block: Block,
  index: number,
  firstNames: ReadonlyMap<string, ReadonlySet<string>>,
): Detail[] {
  return block.derive(findDetailed).flatMap((use) => {
    const person = toPerson(use, firstNames.get(toSurname(use)));
    const name = block.text.slice(use.start, use.end);
    return person === undefined ? [] : readDetails(block, { block: index, person, name }, use);
  });
}

/** Whose name it is; undefined for the surname alone where several people have it. */
function toPerson(use: NameUse, firstNames: ReadonlySet<string> | undefined): string | undefined {
  const surname = toSurname(use);
  if (!firstNames || firstNames.size < 2) return firstNames ? surname : undefined;
  return use.words.length > 1 ? `${foldName(use.words[0]?.base ?? '')} ${surname}` : undefined;
}

function readDetails(
  { text, tokens }: Block,
  base: Pick<Detail, 'block' | 'person' | 'name'>,
  { title, age, end, first }: NameUse,
): Detail[] {
  const details: Detail[] = [];
  if (age && !isDated(tokens, first)) {
    const words = { start: age.start, end: age.end };
    details.push({
      ...base,
      kind: 'age',
      value: age.years,
      text: `${age.years}`,
      words,
      span: words,
    });
  }
  const group = title && !title.isQualified ? groups.get(title.office) : undefined;
  if (title && group !== undefined) {
    const words = { start: title.start, end: title.end };
    const own = text.slice(words.start, words.end);
    details.push({
      ...base,
      kind: 'title',
      value: group,
      text: own,
      words,
      span: { start: title.start, end },
    });
  }
  return details;
}

/** How far back a date may stand that an age belongs to, in tokens. */
const dateReach = 12;

/** “In 1999 Dana Holt, 22, joined the club”: how old she was then. */
function isDated(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - dateReach), first);
  const stop = before.findLastIndex(({ text }) => text === '.');
  return before.slice(stop + 1).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
}

/** With “the 36-year-old”, who is the only person that the draft gives an age. */
function withAgesAlone(copy: readonly Copy[], details: readonly Detail[]): readonly Detail[] {
  const known = details.find(({ kind }) => kind === 'age');
  if (!known) return details;
  const { person, name } = known;
  const alone = copy.flatMap(({ block, index }) =>
    findAgesAlone(block).flatMap((age): Detail[] => {
      if (isQuoted(block, age)) return [];
      const words = { start: age.start, end: age.end };
      const base = { block: index, person, name, kind: 'age', value: age.years } as const;
      return [{ ...base, text: `${age.years}`, words, span: age.phrase }];
    }),
  );
  return [...details, ...alone].sort((a, b) => a.block - b.block || a.span.start - b.span.start);
}

function findContradictions(details: readonly Detail[]): DetailMismatch[] {
  const first = new Map<string, Detail>();
  return details.flatMap((detail) => {
    const key = `${detail.kind} ${detail.person}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, detail);
    if (!earlier || earlier.value === detail.value) return [];
    const { block, span, name, text, words } = detail;
    const place = { block: earlier.block, span: earlier.span };
    return [{ block, span, name, detail: text, words, other: earlier.text, earlier: place }];
  });
}

function groupByBlock(
  found: readonly DetailMismatch[],
): ReadonlyMap<number, readonly DetailMismatch[]> {
  const byBlock = new Map<number, DetailMismatch[]>();
  for (const each of found) {
    const own = byBlock.get(each.block);
    if (own) own.push(each);
    else byBlock.set(each.block, [each]);
  }
  return byBlock;
}
