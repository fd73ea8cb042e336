import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import type { Token } from '../document/words/tokens.ts';
import type { Span } from '../span.ts';
import { findNearby } from '../collections/nearby.ts';

/** Words of a sentence by position: `first` to `last`, both included, in `tokens`. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** The parts of a block that repairs read. */
export type RepairBlock = Pick<Block, 'kind' | 'text' | 'sentences' | 'facts'>;

/**
 * Finds the whole words that a span covers, without marks at its ends. Undefined when it cuts a word or a
 * possessive in two, or reaches across sentences.
 */
export function findPlace(block: RepairBlock, span: Span): Place | undefined {
  const sentence = findSentenceOf(block, span);
  if (!sentence) return undefined;
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  const [head, tail] = [tokens[first], tokens[last]];
  if (!head || !tail || head.start < span.start || tail.end > span.end) return undefined;
  const place = withoutMarks({ tokens, first, last });
  const end = tokens[place.last];
  if (place.first > place.last || !end) return undefined;
  if (!isGlued(end, tokens[place.last + 1])) return place;
  // The mark behind ‘reckless’ in “a ‘reckless’ plan” is none of a possessor.
  return block.facts.quotations.some(({ inner }) => inner.end === end.end) ? place : undefined;
}

function withoutMarks(place: Place): Place {
  let { first, last } = place;
  while (first <= last && place.tokens[first]?.kind === 'punctuation') first++;
  while (last >= first && place.tokens[last]?.kind === 'punctuation') last--;
  return { tokens: place.tokens, first, last };
}

/** The sentence that holds a span; undefined when none holds the whole of it. */
export function findSentenceOf(
  { sentences }: RepairBlock,
  { start, end }: Span,
): Sentence | undefined {
  return findNearby(sentences, { start, end }).find(
    (sentence) => sentence.start <= start && end <= sentence.end && start < end,
  );
}

/** “thugs’ cars”: an apostrophe that belongs to the word before it. */
function isGlued(token: Token, next: Token | undefined): boolean {
  if (!next || next.start > token.end) return false;
  return next.kind === 'word' || (/^['’]$/.test(next.text) && token.lower.endsWith('s'));
}
