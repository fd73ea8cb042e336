import type { Block } from '../document/block.ts';
import type { Token } from '../document/words/tokens.ts';
import { findAgesAlone, findUnnamedAges, type Age } from '../facts/ages.ts';
import type { NameUse } from '../facts/name-uses.ts';
import titles from '../lexicons/names/titles.json' with { type: 'json' };
import { findNearby } from '../collections/nearby.ts';
import { courtesies, findCalled, toCourtesy, toPeople } from './courtesies.ts';
import type { Span } from '../span.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import { isSameSet } from './reads/same-set.ts';
import { isBody } from './sentences.ts';
import { foldName } from './spellings/spellings.ts';
import type { Place } from './source.ts';

/** A detail of a person that the draft gave differently before. The span is the words to flag. */
export interface DetailMismatch extends Place {
  readonly name: string;
  readonly kind: 'age' | 'title';
  /** As it stands here, and the words that it stands in. */
  readonly detail: string;
  readonly words: Span;
  /** As it stood before. */
  readonly other: string;
  readonly earlier: Place;
}

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

/** The first details under a surname: by kind, and by kind and first name. */
type Firsts = ReadonlyMap<string, KeptUse<Detail>>;

/** What is kept of the people of a draft. */
export interface KeptPersons {
  /** By surnames, the first names that go with them. */
  readonly firstNames: KeptIndex<ReadonlySet<string>>;
  /** By surnames, the first ages and titles; of ages that stand alone by the empty one. */
  readonly details: KeptIndex<Firsts>;
  /** Under the empty key, the surnames that come with an age. */
  readonly aged: KeptIndex<ReadonlySet<string>>;
  /** Under the empty key, the ages of people without a name. */
  readonly unnamed: KeptIndex<ReadonlySet<string>>;
}

/** Starts to keep who is who, how old and in what office. */
export function keepPersons(log: ReadLog): KeptPersons {
  const sets = {
    sum: (uses: readonly KeptUse<string>[]): ReadonlySet<string> =>
      new Set(uses.map(({ value }) => value)),
    isSame: isSameSet<string>,
    retain: 'all' as const,
  };
  return {
    firstNames: createKeptIndex({ name: 'first names', read: readFullNames, ...sets }, log),
    details: createKeptIndex(
      { name: 'details', read: readDetailEntries, sum: toFirsts, isSame: isSameFirsts },
      log,
    ),
    aged: createKeptIndex({ name: 'aged', read: readAged, ...sets }, log),
    unnamed: createKeptIndex({ name: 'unnamed', read: readUnnamed, ...sets }, log),
  };
}

function toFirsts(uses: readonly KeptUse<Detail>[]): Firsts {
  const firsts = new Map<string, KeptUse<Detail>>();
  for (const use of uses) {
    const { kind, first } = use.value;
    for (const key of first === undefined ? [kind] : [kind, `${kind} ${first}`]) {
      if (!firsts.has(key)) firsts.set(key, use);
    }
  }
  return firsts;
}

/** The details themselves have to be the same: those that look alike may stand elsewhere. */
function isSameFirsts(a: Firsts, b: Firsts): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([key, { view, value }]) => {
    const other = b.get(key);
    return other?.view === view && other.value === value;
  });
}

/** Finds the ages and titles of a block that contradict earlier ones of the same person. */
export function findDetailMismatches(
  persons: KeptPersons,
  block: Block,
  index: number,
): readonly DetailMismatch[] {
  const own = block.derive(readDetails);
  const isAged = own.some(({ kind }) => kind === 'age');
  const alone = isAged ? persons.details.of(nobody).get('age') : undefined;
  const only = alone && findOnlyAged(persons);
  return own.flatMap((detail) => {
    const named = detail.surname === nobody ? only?.value : detail;
    const earlier = named && findEarlier(persons, { ...named, kind: detail.kind });
    if (!named || !earlier) return [];
    const isOnly = only !== undefined && detail.kind === 'age' && earlier === only;
    // “The 94-year-old said” before anybody has an age is somebody else.
    if (isOnly && alone && isBefore(alone, earlier)) return [];
    if (!isContrary(earlier.value, detail)) return [];
    const { kind, span, text, words } = detail;
    const { view, value } = earlier;
    const place = { block: view.index, span: value.span };
    const base = { block: index, span, name: named.name, kind, detail: text, words };
    return [{ ...base, other: value.text, earlier: place }];
  });
}

/** “General Holt, who seized power in 2014, …. President Holt”: of a head of state only another such title differs. */
function isContrary(one: Detail, other: Detail): boolean {
  if (one.value === other.value) return false;
  if (one.kind === 'title' && [one, other].some(({ value }) => ministers.has(value)))
    return [one, other].some(({ value }) => noMinisters.has(value));
  if (one.kind === 'age' || !(heads.has(one.value) || heads.has(other.value))) return true;
  return governing.has(one.value) && governing.has(other.value);
}

/** The first detail of the kind that the draft gives of the person; undefined where it does not say who that is. */
function findEarlier(
  { firstNames, details }: KeptPersons,
  { kind, first, courtesy, surname }: Pick<Detail, 'kind' | 'first' | 'courtesy' | 'surname'>,
): KeptUse<Detail> | undefined {
  const names = firstNames.of(surname);
  const people = toPeople(names);
  const called = first ?? findCalled(people, courtesy);
  // “Mrs Holt, 43, is stable. Mr Holt, 45, died.”
  const isCouple = names.has(courtesies.mr) && names.has(courtesies.mrs);
  if (called === undefined && isCouple) return undefined;
  // A surname alone may be anybody’s where several people have it.
  if (people.length === 0 || (people.length > 1 && called === undefined)) return undefined;
  return details.of(surname).get(people.length > 1 ? `${kind} ${called}` : kind);
}

function isBefore(a: KeptUse<Detail>, b: KeptUse<Detail>): boolean {
  return (a.view.index - b.view.index || a.value.span.start - b.value.span.start) < 0;
}

/** Stands for a surname where none is given; no surname is empty. */
const nobody = '';

/** How many surnames may come with an age before nobody is looked for who alone has one. */
const maxAged = 50;

/** The first age of the only person whom the draft gives one; nobody’s where it speaks of the age of others. */
function findOnlyAged(persons: KeptPersons): KeptUse<Detail> | undefined {
  const surnames = persons.aged.of('');
  if (surnames.size > maxAged) return undefined;
  const [only, ...others] = [...surnames].flatMap((surname) => findAgedPersons(persons, surname));
  if (!only || others.length > 0) return undefined;
  const unnamed = persons.unnamed.of('');
  return [...unnamed].every((age) => age === String(only.value.value)) ? only : undefined;
}

/** The first age of each person of a surname. */
function findAgedPersons(
  { firstNames, details }: KeptPersons,
  surname: string,
): readonly KeptUse<Detail>[] {
  const people = toPeople(firstNames.of(surname));
  const firsts = details.of(surname);
  const keys = people.length > 1 ? people.map((first) => `age ${first}`) : ['age'];
  return people.length === 0 ? [] : keys.flatMap((key) => firsts.get(key) ?? []);
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

/** “dana” of “Dana Holt”; undefined of “Holt”. */
function toFirstName({ words }: NameUse): string | undefined {
  const [first] = words;
  return first && words.length > 1 ? foldName(first.base) : undefined;
}

/** The first names of a block under their surnames, and whether it is Mr. or Mrs. */
function readFullNames(block: Block): readonly Entry<string>[] {
  if (!isCopy(block)) return [];
  const { facts, tokens } = block;
  return facts.nameUses.flatMap((use) => {
    const value = toFirstName(use) ?? toCourtesy(tokens, use);
    return value === undefined ? [] : [{ key: toSurname(use), value }];
  });
}

function readDetailEntries(block: Block): readonly Entry<Detail>[] {
  return block.derive(readDetails).map((value) => ({ key: value.surname, value }));
}

function readAged(block: Block): readonly Entry<string>[] {
  return block
    .derive(readDetails)
    .filter(({ kind, surname }) => kind === 'age' && surname !== nobody)
    .map(({ surname }) => ({ key: '', value: surname }));
}

function readUnnamed(block: Block): readonly Entry<string>[] {
  if (!isCopy(block) || !hasAge(block)) return [];
  const found = findUnnamedAges(block, block.facts.nameUses);
  return found.map((years) => ({ key: '', value: String(years) }));
}

function hasAge({ text }: Block): boolean {
  return /-years?-olds?\b/.test(text);
}

const groups: ReadonlyMap<string, number> = new Map(
  titles.exclusive.flatMap((group, i) => group.map((office) => [office, i] as const)),
);

function toGroups(names: readonly string[]): ReadonlySet<number> {
  return new Set(names.flatMap((name) => groups.get(name) ?? []));
}

/** A “Minister Holt” may be in charge of anything, but of no town, court or force. */
const ministers = toGroups(['minister']);
const noMinisters = toGroups(
  [
    'alderman|ambassador|chief inspector|commissioner|coroner|councillor|deputy mayor|district attorney',
    'fire chief|governor|inspector|lieutenant governor|mayor|police chief|principal|sheriff|superintendent',
  ].flatMap((names) => names.split('|')),
);
const heads = toGroups(['president', 'vice president']);
const governing = toGroups(['president', 'vice president', 'prime minister']);

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
