import type { Block } from '../document/block.ts';
import crimes from '../lexicons/crimes.json' with { type: 'json' };
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';

const settled: ReadonlySet<string> = new Set(crimes.settled);

/** Stands for whoever it may be; no surname is empty. */
const anybody = '';

/**
 * Starts to keep the surnames, in lower case, of people of whom the draft says that a court has found against them
 * or they confessed; under the empty one whether it says so of anybody.
 */
export function keepConvicted(log: ReadLog): KeptIndex<boolean> {
  return createKeptIndex(
    { name: 'convicted', read: readNames, sum: (uses) => uses.length > 0 },
    log,
  );
}

function readNames({ sentences }: Block): readonly Entry<true>[] {
  const names = sentences
    .filter(({ tokens }) => tokens.some(({ lower }) => settled.has(lower)))
    .flatMap(({ tokens }) =>
      tokens.filter(({ text }) => /^\p{Upper}/u.test(text)).map(({ base }) => base),
    );
  const keys = names.length > 0 ? [anybody, ...names] : [];
  return keys.map((key) => ({ key, value: true }));
}
