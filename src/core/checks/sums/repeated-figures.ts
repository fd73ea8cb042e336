import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import type { ProseFix } from '../../report.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';

/** How far from a sum its figures may stand once more, or what they count, in blocks. */
export const nearby = 60;
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
  const first = Math.max(0, index - nearby);
  return document.blocks
    .slice(first, index + nearby + 1)
    .some(
      (placed, i) =>
        first + i !== index &&
        glean(placed, findAmounts).some(
          ({ value, unitName }) => value === figure.value && unitName === figure.unitName,
        ),
    );
}

function findAmounts({ facts }: Block): readonly Figure[] {
  return facts.figures.filter(({ kind }) => kind !== 'date' && kind !== 'label' && kind !== 'time');
}
