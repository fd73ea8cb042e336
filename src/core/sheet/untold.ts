import { findSentenceFrom } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Attribution } from '../facts/attributions.ts';
import type { Span } from '../span.ts';
import { isInquiry, isOwnPaper } from '../story/owners/own-paper.ts';
import type { Owner } from '../story/owners/owner.ts';
import { isBodyName } from '../story/cast/persons.ts';
import { takesUp } from '../story/owners/carry.ts';
import type { Story } from '../story/story.ts';
import { isClause } from './sheet-names.ts';

/** Whether whoever the story finds for some words does not answer for them after all. */
export function isUntold({ document }: Story, index: number, span: Span, owner: Owner): boolean {
  const { attribution, source } = owner;
  if (attribution && isClause(source ?? { name: attribution.source.text, kind: 'role' }))
    return true;
  return (
    isFarFetched(document, index, span, owner) ||
    isTold(document, owner) ||
    isPrinter(document, index, span, owner) ||
    isLent(document, index, span, owner)
  );
}

const publishing = /^(?:file|give|issue|post|present|publish|release|update)$/;

/**
 * “We were told nothing,” said Moll, a fan. ¶ The club has lost {eight} games: whoever spoke in the paragraph before, of
 * something else, and a deed there, answer for nothing that does not take up what was said.
 */
function isFarFetched({ blocks }: Document, index: number, span: Span, owner: Owner): boolean {
  const { attribution, source } = owner;
  if (!attribution || !isCarriedOn(owner)) return false;
  const block = blocks[index]?.block;
  const sentence = block && findSentenceFrom(block, span.start);
  if (!sentence || takesUp(sentence.tokens)) return false;
  return isBound(attribution, source?.name ?? '') || (source?.kind === 'named' && source.isPrivate);
}

/** From another paragraph, onwards. */
function isCarriedOn({ carry, ownership }: Owner): boolean {
  return ownership === 'distant' && carry?.direction === 'forward';
}

/** Whether a source speaks of one thing and no more: a deed, or a person’s words in quotation marks. */
function isBound({ contentKind, cue, source }: Attribution, name: string): boolean {
  if (contentKind === 'quotation') return source.kind !== 'document' && !isBodyName(name);
  return contentKind === 'noun-phrase' && !publishing.test(cue.lemma);
}

const untelling = /^(?:apologi[sz]ed|had known|knew|refus)/i;

/** “The port {knew} that the quay was unsafe”, “it has {refused} to listen”: told of somebody who says none of it. */
function isTold({ blocks }: Document, { attribution, cue }: Owner): boolean {
  if (!attribution || !cue || attribution.contentKind === 'quotation') return false;
  const words = blocks[cue.block]?.block.text.slice(cue.span.start, cue.span.end) ?? '';
  const behind = blocks[cue.block]?.block.text.slice(cue.span.end, cue.span.end + 12) ?? '';
  if (words.startsWith('plead') && behind === ' not guilty ') return true;
  return untelling.test(words) && !/^(?:i|we)$/i.test(attribution.source.text);
}

/** “The Herald can reveal”: the paper that prints it is no source. */
function isPrinter({ blocks }: Document, index: number, span: Span, owner: Owner): boolean {
  const { attribution, cue } = owner;
  const block = cue && blocks[cue.block]?.block;
  if (!attribution || !block || isInquiry(attribution)) return false;
  return isOwnPaper(block, attribution, cue.block === index ? span : cue.span);
}

const acts = /^(?:admit|declare|den|plead)/i;
const supposed =
  /^It (?:is|was|has been) (?:\w+ly )?(?:believed|claimed|estimated|feared|reported|rumou?red|thought|understood)\b/;
const bound = /\b(?:has to|have to|must|shall|will)\b[^.:]*$/i;

/**
 * “Holt denies theft. ¶ Moll was fined £300.”, “{It is feared that} 40 died”, “The firm must pay: £2m for roads”: the
 * source beside it says nothing of the kind.
 */
function isLent({ blocks }: Document, index: number, span: Span, owner: Owner): boolean {
  const { attribution, cue, carriedFrom } = owner;
  const block = cue && blocks[cue.block]?.block;
  if (!attribution || !block) return false;
  const words = block.text.slice(cue.span.start, cue.span.end);
  if (words === ':') return bound.test(block.text.slice(attribution.source.end, cue.span.start));
  return carriedFrom !== undefined && (isAct(owner, words) || isSupposed(blocks[index], span));
}

/** “Holt denies theft”, told in another paragraph of what somebody did, and of nothing else. */
function isAct({ attribution, ownership }: Owner, words: string): boolean {
  return ownership === 'distant' && attribution?.contentKind === 'noun-phrase' && acts.test(words);
}

/** “It is feared that 40 died”: nobody is said to say so. */
function isSupposed(placed: Document['blocks'][number] | undefined, { start }: Span): boolean {
  const from = placed && findSentenceFrom(placed.block, start)?.start;
  return from !== undefined && supposed.test(placed?.block.text.slice(from, from + 40) ?? '');
}
