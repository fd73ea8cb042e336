import type { Block } from '../document/block.ts';
import type { Figure } from '../facts/figures.ts';
import type { Story } from '../story/story.ts';
import type { Span } from '../span.ts';
import { isExcused } from './figure-excuses.ts';

/** Whether nobody answers for a figure of block `index`: not the copy, not its sentence, not history. */
export function isOwnerless(story: Story, index: number, figure: Figure): boolean {
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence || figure.exemption !== undefined) return false;
  if (story.isQuoted(index, figure) || hasOwner(story, index, figure)) return false;
  return !isExcused({ story, index, block, sentence, figure });
}

function hasOwner(story: Story, index: number, figure: Figure): boolean {
  const { isCovered, attribution } = story.ownerOf(index, figure);
  // A famine that “claimed thousands of lives” tells nobody anything.
  const isIdiom = attribution?.cue.lemma === 'claim' && figure.counted === 'lives';
  return isCovered && !isIdiom;
}

/** What a finding underlines: the figure with the “more than” that belongs to it. */
export function toFlaggedSpan({ text }: Block, { start, end }: Figure): Span {
  const lead = /\b(?:fewer|less|more) than (?:an estimated )?$/i.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  return { start: start - (lead?.[0].length ?? 0), end };
}
