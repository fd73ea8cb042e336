import type { Document } from '../document/document.ts';
import type { Acronym } from '../facts/acronyms.ts';
import { isQuoted } from '../facts/voice.ts';
import { isBody } from './sentences.ts';

/** The acronyms of a draft, by their letters; nothing is computed before the first question. */
export interface AcronymIndex {
  /** How often the letters stand anywhere in the draft, headlines and quotations included. */
  readonly count: (letters: string) => number;
  /** Whether the copy says somewhere what the letters stand for. */
  readonly isSpeltOut: (letters: string) => boolean;
  /** Whether the writer uses the letters here for the first time in the body, outside quotations. */
  readonly isFirst: (acronym: Acronym) => boolean;
}

interface Known {
  readonly counts: ReadonlyMap<string, number>;
  readonly first: ReadonlyMap<string, Acronym>;
  readonly speltOut: ReadonlySet<string>;
}

/** Gathers the acronyms of all blocks. */
export function createAcronymIndex(document: Document): AcronymIndex {
  let known: Known | undefined;
  const read = (): Known => (known ??= readAcronyms(document));
  return {
    count: (letters) => read().counts.get(letters) ?? 0,
    isSpeltOut: (letters) => read().speltOut.has(letters),
    isFirst: (acronym) => read().first.get(acronym.letters) === acronym,
  };
}

function readAcronyms({ blocks }: Document): Known {
  const counts = new Map<string, number>();
  const first = new Map<string, Acronym>();
  const speltOut = new Set<string>();
  for (const { block } of blocks) {
    for (const acronym of block.facts.acronyms) {
      const { letters, isExplained } = acronym;
      counts.set(letters, (counts.get(letters) ?? 0) + 1);
      if (isExplained) speltOut.add(letters);
      if (!first.has(letters) && isBody(block) && !isQuoted(block, acronym))
        first.set(letters, acronym);
    }
  }
  if (counts.size === 0) return { counts, first, speltOut };
  for (const { block } of blocks) {
    for (const initials of block.facts.initials) speltOut.add(initials);
  }
  return { counts, first, speltOut };
}
