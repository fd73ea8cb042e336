import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isCalendarWord } from '../../facts/names.ts';
import { isOverlapping } from '../../span.ts';
import { type StorySentence, takeBehind } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import type { Reaction } from './reaction.ts';

/** How many sentences below somebody may speak of a reaction. */
const reach = 3;

/**
 * Whether readers can see a reaction: it is of a year that the sentence gives, the next sentence has a petition or a
 * march of those who reacted, or somebody below speaks of it in the same word.
 */
export function isReactionShown(
  story: Story,
  index: number,
  sentence: Sentence,
  { start, end, noun }: Reaction,
): boolean {
  if (isDated(sentence, end)) return true;
  if (isActedOut(story, index, { start, noun })) return true;
  const own = story.sentenceAt(index, start);
  const below = own ? takeBehind(story.sentences, own.position, reach) : [];
  return below.some((each) => isSpokenOf(story, each, noun));
}

/** “There is widespread anger. A petition against the plan has 60,000 signatures.” */
export function isActedOut(
  story: Story,
  index: number,
  { start, noun }: Pick<Reaction, 'start' | 'noun'>,
): boolean {
  const own = stirred.has(noun) ? story.sentenceAt(index, start) : undefined;
  const next = own && story.sentences[own.position + 1];
  if (!next || next.isAfterBreak) return false;
  return next.sentence.tokens.some(({ lower }) => crowds.has(lower));
}

/** “In 2009 the agency came under withering criticism”, “drew complaints in May 2011”. */
function isDated({ tokens }: Sentence, end: number): boolean {
  return (
    isYearAt(tokens, 0) ||
    isYearAt(
      tokens,
      tokens.findIndex(({ start }) => start >= end),
    )
  );
}

/** “in 2009”, “in May 2009” */
function isYearAt(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'in') return false;
  const year = tokens[isCalendarWord(tokens[i + 1]) ? i + 2 : i + 1];
  return /^(?:19|20)\d\d$/.test(year?.text ?? '');
}

/** What brings people out, or gets them to sign. */
const stirred = findWordSet('stirred-feelings');
const crowds = findWordSet('crowd-acts');

/** ““I have heard the speculation,” said Ana Ruiz.” */
function isSpokenOf(
  { document }: Story,
  { block, sentence }: StorySentence,
  noun: string,
): boolean {
  const { quotations = [] } = document.blocks[block]?.block.facts ?? {};
  return sentence.tokens.some(
    (token) =>
      token.lower === noun && quotations.some((quotation) => isOverlapping(quotation, token)),
  );
}
