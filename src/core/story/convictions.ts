import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import crimes from '../lexicons/crimes.json' with { type: 'json' };

const settled: ReadonlySet<string> = new Set(crimes.settled);

/** The surnames, in lower case, of people of whom the draft says that a court has found against them or they confessed. */
export function findConvicted({ blocks }: Document): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ block }) => block.derive(findNames)));
}

function findNames({ sentences }: Block): readonly string[] {
  return sentences
    .filter(({ tokens }) => tokens.some(({ lower }) => settled.has(lower)))
    .flatMap(({ tokens }) =>
      tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ base }) => base),
    );
}
