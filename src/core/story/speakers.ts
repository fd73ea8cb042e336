import type { Document } from '../document/document.ts';
import type { Attribution } from '../facts/attributions.ts';
import type { Quotation } from '../facts/quotations.ts';
import { isOverlapping } from '../span.ts';
import { isAllQuotation, type StorySentence } from './sentences.ts';

/** Who speaks a quotation, and how we know. */
export interface Speaker {
  readonly attribution: Attribution;
  /** The block that names the speaker. */
  readonly block: number;
  /** Named in the quotation's own sentence, or elsewhere. */
  readonly via: 'own' | 'carried';
}

/** Finds the speaker of a quotation of block `index`. */
export function findSpeaker(
  document: Document,
  sentences: readonly StorySentence[],
  index: number,
  quotation: Quotation,
): Speaker | undefined {
  const own = sentences.filter((each) => each.block === index);
  const touching = own.filter(({ sentence }) => isOverlapping(sentence, quotation));
  for (const { attributions } of touching) {
    const attribution = findCovering(attributions, quotation);
    if (attribution) return { attribution, block: index, via: 'own' };
  }
  const first = touching[0];
  const last = touching.at(-1);
  if (!first || !last) return undefined;
  return (
    findAfter(document, sentences, last) ??
    findBefore(document, sentences, first) ??
    findAcross(document, sentences, first)
  );
}

function findCovering(attributions: readonly Attribution[], quotation: Quotation): Attribution | undefined {
  const covers = (each: Attribution): boolean =>
    each.source.kind !== 'none' && each.content.some((content) => isOverlapping(content, quotation));
  return attributions.find((each) => covers(each) && each.contentKind !== 'noun-phrase') ?? attributions.find(covers);
}

/** “We were told to run.” Idris said it twice: the very next sentence of the paragraph names the speaker. */
function findAfter(document: Document, sentences: readonly StorySentence[], last: StorySentence): Speaker | undefined {
  const next = sentences[last.position + 1];
  if (!next || next.block !== last.block) return undefined;
  const block = document.blocks[next.block]?.block;
  if (!block || isAllQuotation(block, next.sentence)) return undefined;
  const attribution = next.attributions.find(({ contentKind, source }) => contentKind === 'quotation' && source.kind === 'pronoun');
  return attribution && { attribution, block: next.block, via: 'carried' };
}

/** The paragraph already runs on one speaker, or a lead-in stands before the quotation. */
function findBefore(document: Document, sentences: readonly StorySentence[], first: StorySentence): Speaker | undefined {
  for (let position = first.position - 1; position >= 0; position--) {
    const before = sentences[position];
    if (!before || before.block !== first.block) return undefined;
    const attribution = before.attributions.findLast(({ source }) => source.kind !== 'none');
    if (attribution) return { attribution, block: before.block, via: 'carried' };
    const block = document.blocks[before.block]?.block;
    if (!block || (!isAllQuotation(block, before.sentence) && first.position - position > 1)) return undefined;
  }
  return undefined;
}

/** A paragraph that is all quotation goes on with the speaker of the paragraph before. */
function findAcross(document: Document, sentences: readonly StorySentence[], first: StorySentence): Speaker | undefined {
  const start = sentences.findLast((each) => each.position <= first.position && each.sentence.index === 0);
  if (!start || start.isAfterBreak) return undefined;
  const block = document.blocks[first.block]?.block;
  const opensWithQuotation = block?.facts.quotations[0]?.start === block?.tokens[0]?.start;
  if (!block || !opensWithQuotation) return undefined;
  for (let position = start.position - 1; position >= 0 && start.position - position < 8; position--) {
    const before = sentences[position];
    const attribution = before?.attributions.findLast(({ source }) => source.kind !== 'none');
    if (before && attribution) return { attribution, block: before.block, via: 'carried' };
    const earlier = before && document.blocks[before.block]?.block;
    if (!before || !earlier || !isAllQuotation(earlier, before.sentence)) return undefined;
  }
  return undefined;
}
