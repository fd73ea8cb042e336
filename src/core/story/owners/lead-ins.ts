import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findReportingVerb } from '../../facts/attributions/reporting.ts';
import { findSubject } from '../../english/subjects.ts';
import { toSource } from '../../facts/attributions/verb-attribution.ts';
import { glean } from '../reads/views.ts';
import { isBody, type StorySentence } from '../sentences.ts';

/** An attribution that introduces what stands in other blocks or sentences. */
export interface Introduction {
  readonly attribution: Attribution;
  readonly block: number;
}

/** How many items of a list one lead-in introduces. */
const maxItems = 20;

/** “Stone made these points:”: the attribution that introduces block `index`, a list item or the next paragraph. */
export function findLeadIn({ blocks }: Document, index: number): Introduction | undefined {
  let lead = index;
  while (glean(blocks[lead], findPart)[0] === 'item' && index - lead < maxItems) lead--;
  if (lead === index) lead--;
  if (glean(blocks[lead], findPart)[0] !== 'lead-in') return undefined;
  const block = blocks[lead]?.block;
  if (!block) return undefined;
  const end = block.text.trimEnd().length;
  const last = block.sentences.length - 1;
  const attribution = block.facts.attributions.findLast(
    ({ sentence, source, content }) =>
      sentence === last && source.kind !== 'none' && content.some((span) => span.end >= end - 1),
  );
  return attribution && { attribution, block: lead };
}

/** What a block is to what it introduces, or to what introduces it. */
function findPart(block: Block): readonly ('item' | 'lead-in')[] {
  if (block.kind === 'list-item') return items;
  return isBody(block) && block.text.trimEnd().endsWith(':') ? leadIns : none;
}

const items = ['item'] as const;
const leadIns = ['lead-in'] as const;
const none: readonly never[] = [];

/** “Her friend Ada Moll agreed.”: who speaks the quotation that comes next. */
export function findShortIntroduction(
  document: Document,
  { block: index, sentence }: StorySentence,
): Introduction | undefined {
  const block = document.blocks[index]?.block;
  const { tokens } = sentence;
  if (!block || tokens.length > 20) return undefined;
  const from = tokens.findIndex((_, i) => {
    const hit = i > 0 ? findReportingVerb(tokens, i) : undefined;
    return hit?.last === tokens.length - 2 && hit.form !== 'gerund';
  });
  const [verb, end] = [tokens[from], tokens.at(-2)];
  const subject = verb && tokens.at(-1)?.text === '.' ? findSubject(tokens, from) : undefined;
  if (!verb || !end || !subject) return undefined;
  const context = { block, sentence, quotations: [], names: block.facts.names };
  const attribution: Attribution = {
    source: toSource(context, subject),
    cue: { start: verb.start, end: end.end, lemma: verb.lower },
    content: [],
    contentKind: 'noun-phrase',
    sentence: sentence.index,
  };
  return { attribution, block: index };
}
