import type { Figure } from '../../facts/figures.ts';
import { createCue, toWords } from '../../document/words/cue.ts';
import type { FigurePlace } from './figure-place.ts';

const linked = createCue(
  toWords('amounts equal equals is makes means represents that this was'),
  /^(?:That|This|It|They|Those) (?:amounts? to|equals?|is|are|makes?|means|represents?|was|were|works out)\b/,
);
/** How far off a share may be that the copy has rounded, in points. */
const margin = 0.6;

/** “The firm lets go 60 workers in a village of 1,200. That amounts to 5% of the villagers.”: readers can work it out. */
export function isReckoned({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const { kind, value = 0, start } = figure;
  if (kind !== 'percent' || !linked.test(sentence, block.text.slice(sentence.start, sentence.end)))
    return false;
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  const figures = before && story.document.blocks[before.block]?.block.facts.figures;
  if (!figures) return false;
  const sizes = figures
    .filter((each) => each.sentence === before.sentence.index && isSize(each))
    .map((each) => each.value ?? 0);
  return sizes.some((part) =>
    sizes.some((whole) => part < whole && Math.abs((part / whole) * 100 - value) <= margin),
  );
}

function isSize({ kind, value = 0 }: Figure): boolean {
  return value > 0 && kind !== 'percent' && kind !== 'fraction';
}
