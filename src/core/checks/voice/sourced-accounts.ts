import { isCapitalised } from '../../document/words/tokens.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { SourceKind } from '../../facts/sources.ts';
import type { Span } from '../../span.ts';
import { isReset } from '../../story/owners/carry.ts';
import { isOwnCharge, type Voice } from '../../story/owners/own-charges.ts';
import { findContentStems, type StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

/** How far on either side of words the one source may speak between whose sentences they stand, in sentences. */
const reach = 6;

/** What one source goes on with is no new voice: “Lund said … {The drought led to losses.} “We sold cows,” she said.” */
const pronouns = /^(?:he|it|she|they)$/i;

/**
 * Whether words stand between two sentences of one source, with no heading and no other voice between: an account of
 * what the source said. Of who draws conclusions or is accused it says nothing.
 */
export function isInAccount(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  if (!own) return false;
  const { position } = own;
  const before = findVoice(story, position, -1);
  const behind = before && findVoice(story, position, 1);
  return before !== undefined && behind !== undefined && isOneVoice(story, before, behind);
}

/** The nearest sentence on one side that says whose words it has, if nothing new starts on the way. */
function findVoice(story: Story, position: number, step: 1 | -1): Attribution | undefined {
  for (let far = 1; far <= reach; far++) {
    // What starts anew parts the later sentence from the earlier one.
    const later = story.sentences[step < 0 ? position - far + 1 : position + far];
    const each = story.sentences[position + far * step];
    if (!each || !later || isReset(story.document, later)) return undefined;
    const voice = findTelling(each);
    if (voice) return voice;
  }
  return undefined;
}

/** Whoever says something in a sentence, in a clause or a quotation; what is thought or felt is nobody’s account. */
function findTelling({ attributions }: StorySentence): Attribution | undefined {
  return attributions.findLast(
    ({ source, cue, contentKind }) =>
      source.kind !== 'none' && contentKind !== 'noun-phrase' && !thoughts.has(cue.lemma),
  );
}

const thoughts = toWordSet('believe expect fear feel hope know realise realize see think want');

function isOneVoice(story: Story, before: Attribution, behind: Attribution): boolean {
  if (pronouns.test(behind.source.text)) return true;
  const source = story.sourceOf(before);
  if (source !== undefined && source === story.sourceOf(behind)) return true;
  return before.source.text.toLowerCase() === behind.source.text.toLowerCase();
}

const speakers = new Set<SourceKind>(['document', 'named', 'pronoun', 'role', 'vague']);

/** How a sentence must take up the one before to answer for it. */
interface Link {
  /** Fewest words that they share where they stand in one paragraph. */
  readonly beside: number;
  /** Fewest words that they share across the end of a paragraph. */
  readonly below: number;
}

/** “The plan could sink the ferry. Lund has said that the ferry would not outlive it.”: the next sentence has somebody say as much. */
export function isSaidNext(
  story: Story,
  index: number,
  { start }: Span,
  { beside, below }: Link,
): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  if (!next || isReset(story.document, next)) return false;
  const block = story.document.blocks[index]?.block;
  const isTold = next.attributions.some(
    (each) =>
      speakers.has(each.source.kind) &&
      each.contentKind !== 'noun-phrase' &&
      !(block && isOwnCharge(block, own.sentence, toVoice(story, next, each))),
  );
  // “Staff said they had complained about the door”: that they did is no account of what came of it
  if (!isTold || next.attributions.some(({ cue }) => cue.lemma === 'complain')) return false;
  const fewest = next.paragraph === own.paragraph ? beside : below;
  return countShared(own, next) >= fewest;
}

function toVoice(story: Story, from: StorySentence, attribution: Attribution): Voice {
  return { from, attribution, source: story.sourceOf(attribution) };
}

/** How many content words two sentences share, but for names: whoever is named again may have said anything. */
function countShared({ sentence }: StorySentence, next: StorySentence): number {
  const plain = sentence.tokens.filter((token) => !isCapitalised(token));
  return [...findContentStems(plain)].filter((stem) => next.stems.has(stem)).length;
}
