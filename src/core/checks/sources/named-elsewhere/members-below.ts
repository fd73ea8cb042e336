import type { Span } from '../../../span.ts';
import type { Story } from '../../../story/story.ts';
import { isOfClass } from './named-examples.ts';
import { takeBehind } from '../../../story/sentences.ts';

/** How many sentences behind a group one of them is still worth a call, and not too far for the reader to forget. */
const reach = 14;

/**
 * The first person behind a group whom the copy names and calls one of them, too far behind to answer for it: “Growers
 * say the water is gone. … “We are done,” said Ada Moll, a grower in Orme.”
 */
export function findMemberBelow(
  story: Story,
  index: number,
  span: Span,
  within = reach,
): string | undefined {
  const own = story.sentenceAt(index, span.start);
  const block = story.document.blocks[index]?.block;
  if (!own || !block) return undefined;
  const words = block.text.slice(span.start, span.end);
  const below = takeBehind(story.sentences, own.position, within);
  const end = below.findIndex(({ isAfterBreak }) => isAfterBreak);
  for (const each of end < 0 ? below : below.slice(0, end)) {
    const member = each.attributions.find((attribution) =>
      isOfClass(story, each, attribution, words),
    );
    const name = member && story.sourceOf(member)?.name;
    if (name !== undefined && isFullName.test(name)) return name;
  }
  return undefined;
}

const isFullName = /^\p{Upper}[^\s,]* (?:\p{Upper}[^\s,]* )*\p{Upper}[^\s,]*$/u;
