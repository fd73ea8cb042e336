import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import type { PlacedBlock } from '../../document/placed-block.ts';
import type { Figure } from '../../facts/figures.ts';
import type { ProseFix } from '../../report.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';

/** How far from a sum its figures may stand once more, or what they count, in blocks. */
const nearby = 60;
/** Smaller numbers stand in a draft twice without being the same. */
const fewest = 20;

/** The edits of a sum that leave a figure as it is where the draft gives it again elsewhere: that one is not the slip. */
export function withoutRepeated(
  story: Story,
  index: number,
  block: Block,
  fixes: readonly ProseFix[],
): readonly ProseFix[] {
  return fixes.filter(({ edits }) => {
    const figure = block.facts.figures.find(({ number }) =>
      edits.some(({ span }) => span.start < number.end && span.end > number.start),
    );
    return !figure || !isRepeated(story, index, figure);
  });
}

function isRepeated({ document }: Story, index: number, figure: Figure): boolean {
  if (figure.value === undefined || figure.value < fewest) return false;
  return findNearby(document, index).some(
    ({ placed, at }) =>
      at !== index &&
      glean(placed, findAmounts).some(
        ({ value, unitName }) => value === figure.value && unitName === figure.unitName,
      ),
  );
}

/** The blocks near a sum, its own among them, and their numbers. */
export function findNearby(
  { blocks }: Document,
  index: number,
): readonly { readonly placed: PlacedBlock; readonly at: number }[] {
  const first = Math.max(0, index - nearby);
  return blocks.slice(first, index + nearby + 1).map((placed, i) => ({ placed, at: first + i }));
}

function findAmounts({ facts }: Block): readonly Figure[] {
  return facts.figures.filter(({ kind }) => kind !== 'date' && kind !== 'label' && kind !== 'time');
}
