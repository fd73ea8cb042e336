import { findSentenceAt, type Block } from '../../document/block.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { NameUse } from '../../facts/name-uses.ts';
import { isWithin, type Span } from '../../span.ts';
import type { StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

const refusal = /^(?:have |has |had )?refus(?:e|es|ed|ing) to\b/i;
const attitude = /\b(?:skeptical|wary)$/;

/**
 * What somebody decides or thinks, and says so: “The ministry has {refused to act}, saying that the law gave it no
 * power”; “Dana Holt is {skeptical} of the plan. “It is a waste,” she said”.
 */
export function isOwnStand(story: Story, block: Block, index: number, span: Span): boolean {
  const words = block.text.slice(span.start, span.end);
  if (refusal.test(words)) return isExplained(block, span);
  return attitude.test(words) && isVoicedNext(story, block, index, span);
}

/** How far behind a refusal its reason may stand, in UTF-16 code units. */
const reach = 80;
const reasons =
  /^[^.;:“”"]*?,? (?:arguing|citing|claiming|contending|explaining|insisting|maintaining|saying|stating|on the grounds) /;

function isExplained({ text }: Block, { end }: Span): boolean {
  return reasons.test(text.slice(end, end + reach));
}

/** The next sentence quotes whoever stands before the attitude, by name or as “he” or “she”. */
function isVoicedNext(story: Story, block: Block, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  const sentence = findSentenceAt(block, start);
  if (!next || !sentence || next.paragraph !== own.paragraph) return false;
  const holders = findNearby(block.facts.nameUses, sentence).filter(
    (use) => use.start >= sentence.start && use.end <= start,
  );
  return holders.some((holder) => isSpeaker(block, next, holder));
}

function isSpeaker({ facts }: Block, next: StorySentence, { words }: NameUse): boolean {
  const surname = words.at(-1)?.base;
  return next.attributions.some(({ contentKind, source }) => {
    if (contentKind !== 'quotation') return false;
    if (source.kind === 'pronoun') return true;
    return facts.nameUses.some(
      (use) => isWithin(use, source) && use.words.at(-1)?.base === surname,
    );
  });
}
