import type { Block } from '../document/block.ts';
import { isWithin, type Span } from '../span.ts';
import type { Attribution } from './attributions.ts';
import { isInQuotation } from './quotations.ts';
import { toWordSet } from '../english/word-classes.ts';

const voices = new Set<Attribution['contentKind']>(['clause', 'quotation', 'label']);

/** Whether words are not the writer's: quoted, or in the content of a clause, quotation or label. */
export function isVoiced(block: Block, span: Span): boolean {
  return isQuoted(block, span) || findVoices(block, span).length > 0;
}

/** The attributions in whose words a span is. */
export function findVoices(block: Block, span: Span): readonly Attribution[] {
  return block.facts.attributions.filter(
    (attribution) =>
      isAnothers(attribution) && attribution.content.some((each) => isWithin(span, each)),
  );
}

const writers = toWordSet('i we you one');
// Whoever writes that somebody knows it says that it is so.
const factives = toWordSet('know realise realize recognise recognize remember');

/** Whether what is attributed is in somebody else's words: not in those of “as we think” or of “she knows that …”. */
function isAnothers({ contentKind, source, cue }: Attribution): boolean {
  if (!voices.has(contentKind) || source.kind === 'none') return false;
  return !writers.has(source.text.toLowerCase()) && !factives.has(cue.lemma);
}

/** Whether words stand in a quotation. */
export function isQuoted(block: Block, span: Span): boolean {
  return block.kind === 'quotation' || isInQuotation(block.facts.quotations, span);
}
