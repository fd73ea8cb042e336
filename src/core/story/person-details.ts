import type { Block } from '../document/block.ts';
import { findUnnamedAges } from '../facts/ages.ts';
import { courtesies, findCalled, toCourtesy, toPeople } from './courtesies.ts';
import {
  groups,
  hasAge,
  isCopy,
  nobody,
  readDetails,
  toFirstName,
  toSurname,
  type Detail,
} from './details.ts';
import type { Span } from '../span.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import { isSameSet } from './reads/same-set.ts';
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

/** The first details under a surname: by kind, and by kind and first name. */
type Firsts = ReadonlyMap<string, KeptUse<Detail>>;

/** What is kept of the people of a draft. */
export interface KeptPersons {
  /** By surnames, the first names that go with them; by first names, the surnames. */
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
    const isFirst = alone !== undefined && only?.value === detail && isBefore(alone, only);
    const known = isFirst
      ? { name: detail.name, earlier: alone }
      : findKnown(persons, index, detail, { alone, only });
    if (!known || !isContrary(known.earlier.value, detail)) return [];
    return [toMismatch(index, { ...detail, name: known.name }, known.earlier)];
  });
}

/** The first age that stands alone, and that of the only person who is given one. */
interface Ages {
  readonly alone: KeptUse<Detail> | undefined;
  readonly only: KeptUse<Detail> | undefined;
}

/** By how many years an age beside a first name is off; of a mother and her daughter it is more. */
const slip = 3;

/** Whose detail it is, and what the copy said before. */
function findKnown(
  persons: KeptPersons,
  index: number,
  detail: Detail,
  { alone, only }: Ages,
): { readonly name: string; readonly earlier: KeptUse<Detail> } | undefined {
  const named = detail.surname === nobody ? only?.value : toFullName(persons, detail);
  const earlier = named && findEarlier(persons, { ...named, kind: detail.kind });
  if (!named || !earlier) return undefined;
  const isOnly = detail.kind === 'age' && earlier === only;
  // “The 94-year-old said” before anybody has an age is somebody else.
  if (isOnly && alone && isBefore(alone, earlier)) return undefined;
  return isOfAnother(earlier, index, detail, named) ? undefined : { name: named.name, earlier };
}

/** “Lily, 9, … Lily Holt, 8,”: that one is asked about; “Lily Holt, 41, … Lily, 2,”: her daughter. */
function isOfAnother(
  earlier: KeptUse<Detail>,
  index: number,
  detail: Detail,
  named: Detail,
): boolean {
  if (detail.surname === nobody || named.surname === detail.surname) return false;
  const isApart = Math.abs(earlier.value.value - detail.value) > slip;
  return isApart || isBehind(earlier, index, detail);
}

function isBehind({ view, value }: KeptUse<Detail>, index: number, { span }: Detail): boolean {
  return view.index > index || (view.index === index && value.span.start > span.start);
}

function toMismatch(
  index: number,
  { kind, name, span, text, words }: Detail,
  { view, value }: KeptUse<Detail>,
): DetailMismatch {
  const earlier = { block: view.index, span: value.span };
  return { block: index, span, name, kind, detail: text, words, other: value.text, earlier };
}

/** “Lily, 9,” behind “Lily Holt”, where the copy has no other Lily: children go by their first names. */
function toFullName({ firstNames }: KeptPersons, detail: Detail): Detail {
  const { kind, first, courtesy, surname } = detail;
  if (kind !== 'age' || (first ?? courtesy) !== undefined) return detail;
  const [family, ...others] = firstNames.of(toGivenKey(surname));
  if (family === undefined || others.length > 0 || firstNames.of(surname).size > 0) return detail;
  return { ...detail, first: surname, surname: family };
}

/** The key of those who bear a first name; no surname has a space. */
function toGivenKey(first: string): string {
  return `given ${first}`;
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

/** The first names of a block under their surnames, and whether it is Mr. or Mrs. */
function readFullNames(block: Block): readonly Entry<string>[] {
  if (!isCopy(block)) return [];
  const { facts, tokens } = block;
  return facts.nameUses.flatMap((use) => {
    const first = toFirstName(use);
    const value = first ?? toCourtesy(tokens, use);
    if (value === undefined) return [];
    const own = { key: toSurname(use), value };
    return first === undefined ? [own] : [own, { key: toGivenKey(first), value: own.key }];
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
