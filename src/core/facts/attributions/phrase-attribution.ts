import type { Token } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { toContentEnd } from './content.ts';
import { readSource } from '../sources.ts';
import type { TokenRun } from '../../english/subjects.ts';

/** What a phrase that attributes is made of; positions are those of the sentence's tokens. */
export interface PhraseParts {
  readonly cue: TokenRun;
  readonly source: TokenRun;
  readonly lemma: string;
  readonly content: readonly Span[];
  readonly contentKind: Attribution['contentKind'];
}

/** Makes an attribution of its parts; undefined where nothing is attributed. */
export function toPhraseAttribution(
  { block, sentence, names }: FrameContext,
  { cue, source, lemma, content, contentKind }: PhraseParts,
): Attribution | undefined {
  const { tokens, index } = sentence;
  const base = tokens[0]?.index ?? 0;
  const [from, to] = [tokens[cue.first], tokens[cue.last]];
  if (!from || !to || content.length === 0) return undefined;
  return {
    source: readSource(block, names, base + source.first, base + source.last),
    cue: { start: from.start, end: to.end, lemma },
    content,
    contentKind,
    sentence: index,
  };
}

/** The clause that goes on behind a phrase, without a comma between them. */
export function toRest(tokens: readonly Token[], last: number): Span[] {
  const next = tokens[last + 1];
  return next ? [{ start: next.start, end: toContentEnd(tokens) }] : [];
}

/** The clause around a phrase: what stands before it, and what follows the comma after it. */
export function toSurroundings(tokens: readonly Token[], first: number, last: number): Span[] {
  const spans: Span[] = [];
  const [opening, before] = [tokens[0], tokens[first - 1]];
  if (opening && before) spans.push({ start: opening.start, end: before.end });
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (next && /^[,—–―]$/.test(next.text) && after && after.start < toContentEnd(tokens)) {
    spans.push({ start: after.start, end: toContentEnd(tokens) });
  } else if (next && first === 0 && !/^[.]$/.test(next.text))
    spans.push({ start: next.start, end: toContentEnd(tokens) });
  return spans;
}
