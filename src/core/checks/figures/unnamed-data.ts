import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { isWithin, type Span } from '../../span.ts';
import { findCarrier } from '../../story/owners/carry.ts';
import type { SourceMention } from '../../facts/sources.ts';
import type { Story } from '../../story/story.ts';
import { takeBefore } from '../../story/sentences.ts';

const bare =
  /^(?:(?:available|current|early|existing|most|new|newest|preliminary|recent|several|some|various) )*(?:data|estimates|figures|numbers|statistics)$|^(?:one|(?:an?|one) (?:early|recent|rough)) estimate$/i;
/** How many sentences before may have said whose the data are. */
const reach = 3;

/** “According to recent data, 40 percent …”: the words for data that are nobody’s, where only they answer for a figure. */
export function findUnnamedData(story: Story, index: number, figure: Figure): Span | undefined {
  const { attribution, words } = story.ownerOf(index, figure);
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence || !attribution || (words && words.block !== index)) return undefined;
  const { source } = attribution;
  if (!isWithin(source, sentence) || !isOfData(block, figure, source)) return undefined;
  const own = story.sentenceAt(index, figure.start);
  const told = own ? takeBefore(story.sentences, own.position, reach) : [];
  return told.some((each) => findCarrier(each) !== undefined) ? undefined : source;
}

/** Whether it is bare data that say it; in “lost 4% {after data showed} that stocks rose” they do not. */
function isOfData({ text }: Block, { end }: Figure, { start, text: data }: SourceMention): boolean {
  return bare.test(data) && !(end <= start && /\b(?:after|as|when) $/.test(text.slice(end, start)));
}
