import type { Figure } from '../../facts/figures.ts';
import { findCarrier } from '../../story/owners/carry.ts';
import { isBody } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { toHeadNoun } from '../../facts/figures/counted.ts';

/** The figures of a block that nobody answers for. */
export type FindAsked = (index: number) => readonly Figure[];

/** An unsourced figure in a later paragraph that the same answer will settle. */
export interface LaterFigure {
  readonly block: number;
  readonly figure: Figure;
}

/** How many paragraphs of a run are listed with its first question. */
const maxListed = 8;

/**
 * Whether the paragraph before has asked already: figures of one kind in a run of paragraphs come out of one pile of
 * papers, and an editor asks for the pile once. An estimate or a count of damage is asked about by itself.
 */
export function isAskedBefore(
  story: Story,
  index: number,
  figure: Figure,
  findAsked: FindAsked,
): boolean {
  const before = findNeighbour(story, index, -1);
  return before !== undefined && findAsked(before).some((other) => isAlike(figure, other));
}

/** The figures of the paragraphs behind block `index` that belong to the same run. */
export function findLater(
  story: Story,
  index: number,
  figure: Figure,
  findAsked: FindAsked,
): readonly LaterFigure[] {
  const later: LaterFigure[] = [];
  let at = findNeighbour(story, index, 1);
  for (let count = 0; at !== undefined && count < maxListed; count++) {
    const block = at;
    const alike = findAsked(block).filter((other) => isAlike(figure, other));
    if (alike.length === 0) break;
    later.push(...alike.map((other) => ({ block, figure: other })));
    at = findNeighbour(story, block, 1);
  }
  return later;
}

/** How many sentences back a pile of papers reaches. */
const pileReach = 12;

/**
 * Whether a paragraph above has asked, and no source has come in since: an editor who has asked where the figures come
 * from does not ask again at each of them. An estimate or a count of damage is asked about by itself.
 */
export function isInPile(
  story: Story,
  index: number,
  figure: Figure,
  findAsked: FindAsked,
): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own || figure.isEstimate || figure.kind === 'damage') return false;
  for (let i = 1; i <= pileReach; i++) {
    const each = story.sentences[own.position - i];
    if (!each || findCarrier(each)) return false;
    const isAsked = findAsked(each.block).some(({ sentence }) => sentence === each.sentence.index);
    if (isAsked && each.block !== index) return true;
  }
  return false;
}

function isAlike(one: Figure, other: Figure): boolean {
  if (one.isEstimate || other.isEstimate || one.kind !== other.kind) return false;
  if (/^(?:money|percent|fraction)$/.test(one.kind)) return true;
  return one.counted !== undefined && toHeadNoun(one.counted) === toHeadNoun(other.counted ?? '');
}

/** The paragraph beside a block; another one without a source may stand between. */
function findNeighbour({ document }: Story, index: number, step: -1 | 1): number | undefined {
  const at = index + step;
  const block = document.blocks[at]?.block;
  return block && isBody(block) ? at : undefined;
}
