import { isOverlapping, type Span } from '../../span.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import type { VerbHit } from './reporting.ts';
import { findAppositionName, readSource, type SourceMention } from '../sources.ts';
import { findApposition, type TokenRun } from '../../english/subjects.ts';

/** The source that a noun phrase names, with the name that its apposition gives. */
export function toSource(
  { block, sentence, names }: FrameContext,
  { first, last }: TokenRun,
): SourceMention {
  const base = sentence.tokens[0]?.index ?? 0;
  const source = readSource(block, names, base + first, base + last);
  const apposition = findApposition(sentence.tokens, { first, last });
  if (!apposition || source.kind === 'named' || source.kind === 'pronoun') return source;
  const name = findAppositionName(block, names, base + apposition.first, base + apposition.last);
  return name ? { ...source, kind: 'named', name } : source;
}

/** Makes the attribution of a verb; undefined where nothing is attributed. */
export function toVerbAttribution(
  context: FrameContext,
  hit: VerbHit,
  source: SourceMention,
  content: readonly Span[],
  kind?: Attribution['contentKind'],
): Attribution | undefined {
  const { tokens, index } = context.sentence;
  const [from, to] = [tokens[hit.first], tokens[hit.last]];
  if (!from || !to || content.length === 0) return undefined;
  const isQuote = content.some((span) =>
    context.quotations.some((quotation) => isOverlapping(span, quotation)),
  );
  return {
    source,
    cue: { start: from.start, end: to.end, lemma: hit.verb.lemma },
    content,
    contentKind: kind ?? (isQuote ? 'quotation' : 'clause'),
    sentence: index,
  };
}
