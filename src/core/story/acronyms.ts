import type { Block } from '../document/block.ts';
import type { Acronym } from '../facts/acronyms.ts';
import { isQuoted } from '../facts/voice.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import { isBody } from './sentences.ts';

/** The acronyms of a draft, by their letters. */
export interface AcronymIndex {
  /** How often the letters stand anywhere in the draft, headlines and quotations included: once, or twice and more. */
  readonly count: (letters: string) => number;
  /** Whether the writer gives the letters the article of a body: “the BND”. */
  readonly isBody: (letters: string) => boolean;
  /** Whether the copy says somewhere what the letters stand for. */
  readonly isSpeltOut: (letters: string) => boolean;
  /** Whether the writer uses the letters here for the first time in the body, outside quotations. */
  readonly isFirst: (acronym: Acronym) => boolean;
}

/** Letters in a block; without an acronym, its names have these initials. */
interface Letters {
  readonly acronym?: Acronym;
  /** In the writer’s own words in the body. */
  readonly isWriters: boolean;
}

/** What all blocks say of some letters. */
export interface Known {
  readonly count: number;
  readonly isBody: boolean;
  readonly first: Acronym | undefined;
  readonly isSpeltOut: boolean;
}

/** Starts to keep the acronyms of a draft. */
export function keepAcronyms(log: ReadLog): KeptIndex<Known> {
  return createKeptIndex({ name: 'acronym', read: readLetters, sum: toKnown, isSame }, log);
}

/** Answers from what is kept. */
export function createAcronymIndex({ of }: Pick<KeptIndex<Known>, 'of'>): AcronymIndex {
  return {
    count: (letters) => of(letters).count,
    isBody: (letters) => of(letters).isBody,
    isSpeltOut: (letters) => of(letters).isSpeltOut,
    isFirst: (acronym) => of(acronym.letters).first === acronym,
  };
}

const spelt: Letters = { isWriters: false };

function readLetters(block: Block): readonly Entry<Letters>[] {
  const { acronyms, initials } = block.facts;
  return [
    ...acronyms.map((acronym) => {
      const isWriters = isBody(block) && !isQuoted(block, acronym);
      return { key: acronym.letters, value: { acronym, isWriters } };
    }),
    ...Array.from(initials, (key) => ({ key, value: spelt })),
  ];
}

/** Who is told more would be asked again whenever letters that stand everywhere come once more. */
const several = 2;

function toKnown(uses: readonly KeptUse<Letters>[]): Known {
  let [count, isSpeltOut] = [0, false];
  const kinds = new Set<Acronym['kind']>();
  let first: Acronym | undefined;
  for (const { value } of uses) {
    const { acronym, isWriters } = value;
    if (acronym) count++;
    if (!acronym || acronym.isExplained) isSpeltOut = true;
    if (!isWriters) continue;
    kinds.add(acronym?.kind);
    first ??= acronym;
  }
  return {
    count: Math.min(count, several),
    isBody: kinds.has('body') && !kinds.has('thing'),
    first,
    isSpeltOut,
  };
}

/** The acronym itself has to be the same: one that looks like it may stand elsewhere. */
function isSame(a: Known, b: Known): boolean {
  const isAsOften = a.count === b.count && a.isBody === b.isBody;
  return isAsOften && a.first === b.first && a.isSpeltOut === b.isSpeltOut;
}
