import { toSentenceText, takeBehind, type StorySentence } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import type { Span } from '../../../span.ts';
import { isOutletName } from './told-outlets.ts';

/** How many sentences behind hearsay whoever has it may be named. */
const reach = 2;
const kinds = 'broadcaster|magazine|newspaper|tabloid|website';
const outlet = new RegExp(
  String.raw`\b(?!(?:A|An|Another|His|Her|Its|No|One|That|The|Their|This|Two)\b)\p{Upper}[\p{Alpha}’'-]* (?:${kinds}|news agency)\b|\b(?:${kinds}|daily|news agency|weekly),? (?:The )?\p{Upper}`,
  'u',
);

/** “is reportedly ill. The Harbor newspaper wrote …”, “according to a report. … Vane and Co, its author, said”: the next words name them. */
export function isOutletNamedNext(story: Story, index: number, { start, end }: Span): boolean {
  const own = story.sentenceAt(index, start);
  if (!own) return false;
  const words = story.document.blocks[index]?.block.text.slice(start, end) ?? '';
  if (own.position < top && /\ba report\b/.test(words) && isIssuerNext(story, own)) return true;
  return takeBehind(story.sentences, own.position, reach).some((each) => namesOutlet(story, each));
}

/** How many sentences the top of a draft has. */
const top = 3;

/** “a report has said. The Schools Ombudsman said …”, “according to a report. … say researchers at Vane”: whose it is. */
function isIssuerNext(story: Story, own: StorySentence): boolean {
  return takeBehind(story.sentences, own.position, reach).some(({ attributions }) =>
    attributions.some(
      ({ source: { text, kind } }) => kind !== 'pronoun' && /\p{Upper}/u.test(text),
    ),
  );
}

function namesOutlet(story: Story, each: StorySentence): boolean {
  const names = story.document.blocks[each.block]?.block.facts.names ?? [];
  const { start, end } = each.sentence;
  const own = names.filter((name) => name.start >= start && name.end <= end);
  return (
    outlet.test(toSentenceText(story.document, each)) ||
    own.some(({ text }) => isOutletName(text) && !/^\p{Upper}+$/u.test(text))
  );
}
