import type { Section } from './section.ts';

/** Where the sections of a draft stand; each list has one entry more than there are sections, for what follows. */
export interface SectionTable {
  /** Where each starts in the text. */
  readonly starts: Uint32Array;
  /** How many blocks stand before each. */
  readonly blocks: Uint32Array;
  /** How many groups stand before each. */
  readonly groups: Uint32Array;
  /** The sections, by number, that hold something that may silence rules. */
  readonly silencing: readonly number[];
  /** How many have Windows line ends. */
  readonly withPairs: number;
  /** The highest number of the footnotes for sources; 0 where there is none. */
  readonly lastSourceNote: number;
}

/** Some sections in place of those from `first` to `resume`, the latter not included. */
export interface SectionChange {
  readonly first: number;
  readonly resume: number;
  readonly added: readonly Section[];
}

const empty: SectionTable = {
  starts: new Uint32Array(1),
  blocks: new Uint32Array(1),
  groups: new Uint32Array(1),
  silencing: [],
  withPairs: 0,
  lastSourceNote: 0,
};

/** The table of a draft that is read for the first time. */
export function createSectionTable(sections: readonly Section[]): SectionTable {
  return updateSectionTable(empty, [], { first: 0, resume: 0, added: sections });
}

/** The table after a change; `sections` are those before it. Looks at no section that stays. */
export function updateSectionTable(
  before: SectionTable,
  sections: readonly Section[],
  change: SectionChange,
): SectionTable {
  const removed = sections.slice(change.first, change.resume);
  const { added } = change;
  const count = (isMeant: (section: Section) => boolean): number =>
    added.filter(isMeant).length - removed.filter(isMeant).length;
  return {
    starts: splice(before.starts, change, ({ length }) => length),
    blocks: splice(before.blocks, change, ({ blocks }) => blocks.length),
    groups: splice(before.groups, change, ({ groups }) => groups),
    silencing: findSilencing(before.silencing, change),
    withPairs: before.withPairs + count(({ hasWindowsLineEnds }) => hasWindowsLineEnds),
    lastSourceNote: findLastSourceNote(before, sections, change),
  };
}

function findSilencing(
  before: readonly number[],
  { first, resume, added }: SectionChange,
): readonly number[] {
  if (before.length === 0 && !added.some(({ isSilencing }) => isSilencing)) return before;
  const shift = added.length - (resume - first);
  const own = added.flatMap(({ isSilencing }, i) => (isSilencing ? [first + i] : []));
  const behind = before.filter((each) => each >= resume);
  return [
    ...before.filter((each) => each < first),
    ...own,
    ...(shift === 0 ? behind : behind.map((each) => each + shift)),
  ];
}

function splice(
  before: Uint32Array,
  { first, resume, added }: SectionChange,
  measure: (section: Section) => number,
): Uint32Array {
  if (isSameMeasure(before, { first, resume, added }, measure)) return before;
  const spliced = new Uint32Array(before.length - resume + first + added.length);
  spliced.set(before.subarray(0, first));
  let at = before[first] ?? 0;
  let next = first;
  for (const section of added) {
    spliced[next++] = at;
    at += measure(section);
  }
  const shift = at - (before[resume] ?? 0);
  for (let i = resume; i < before.length; i++) spliced[next++] = (before[i] ?? 0) + shift;
  return spliced;
}

/** Whether the sections that came measure what those did that went, one by one. */
function isSameMeasure(
  before: Uint32Array,
  { first, resume, added }: SectionChange,
  measure: (section: Section) => number,
): boolean {
  if (added.length !== resume - first) return false;
  return added.every(
    (section, i) => measure(section) === (before[first + i + 1] ?? 0) - (before[first + i] ?? 0),
  );
}

function findLastSourceNote(
  before: SectionTable,
  sections: readonly Section[],
  { first, resume, added }: SectionChange,
): number {
  const own = findLast(added);
  if (own >= before.lastSourceNote) return own;
  if (findLast(sections.slice(first, resume)) < before.lastSourceNote) return before.lastSourceNote;
  return Math.max(own, findLast(sections.slice(0, first)), findLast(sections.slice(resume)));
}

function findLast(sections: readonly Section[]): number {
  return sections.reduce((last, { lastSourceNote }) => Math.max(last, lastSourceNote), 0);
}
