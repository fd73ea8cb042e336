import { prepositions } from '../../english/word-classes.ts';
import { isOverlapping, type Span } from '../../span.ts';
import type { SourceMention } from '../sources.ts';
import type { FrameContext } from './attribution.ts';
import { isTimeWord } from './time-words.ts';
import type { VerbHit } from './reporting.ts';

/** Verbs that say nothing without a clause or a quotation: “added 200 jobs”, “accepted $3 million”. */
const silentObjects =
  /^(?:accept|add|begin|celebrate|depose|establish|maintain|open|prove|record|register|shoot back|submit)$/;

/** Whether a verb says nothing unless a clause or a quotation follows. */
export function isSilentVerb(lemma: string): boolean {
  return silentObjects.test(lemma);
}

/**
 * What stands before a verb and is said, unless it says nothing: “Phones, cable and the press, with its gossip, add
 * strain”. What such a verb of a nameless source has for an object is no statement, and nothing before it is.
 */
export function dropUnsaid(
  { sentence, quotations }: FrameContext,
  { verb, last }: VerbHit,
  source: SourceMention,
  said: readonly Span[],
): readonly Span[] {
  const next = sentence.tokens[last + 1];
  if (source.kind !== 'vague' || !next || !isSilentVerb(verb.lemma)) return said;
  const isObject =
    (verb.lemma === 'add' && next.lower === 'to') ||
    !(
      next.kind === 'punctuation' ||
      isTimeWord(sentence.tokens, last + 1) ||
      prepositions.has(next.lower)
    );
  return isObject
    ? said.filter((span) => quotations.some((quotation) => isOverlapping(quotation, span)))
    : said;
}
