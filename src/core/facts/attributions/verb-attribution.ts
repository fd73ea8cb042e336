import { isOverlapping, type Span } from '../../span.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isGivenName } from '../../english/given-names.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import type { VerbHit } from './reporting.ts';
import { findHeadName, readSource, type SourceMention } from '../sources.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findApposition, type TokenRun } from '../../english/subjects.ts';

/** The source that a noun phrase names, with the name that its apposition gives. */
export function toSource(context: FrameContext, { first, last }: TokenRun): SourceMention {
  const { block, sentence, names } = context;
  const base = sentence.tokens[0]?.index ?? 0;
  const source = readSource(block, names, base + first, base + last);
  if (source.kind === 'pronoun' || textAt(sentence.tokens, last + 1) !== ',') return source;
  const apposition =
    findApposition(sentence.tokens, { first, last }) ?? findLastName(sentence.tokens, last);
  if (!apposition) return source;
  return toNamed(context, source, { first, last }, apposition);
}

const relatives = toWordSet('which who whom whose');

/** The source, with the name of its apposition if that is its own. */
function toNamed(
  { block, sentence, names }: FrameContext,
  source: SourceMention,
  { first, last }: TokenRun,
  apposition: TokenRun,
): SourceMention {
  const base = sentence.tokens[0]?.index ?? 0;
  // “Moll’s father” and “the head of Moll Foods” are not called Moll
  const head = findHeadName(block, names, base + first, base + last);
  // “the Taoiseach, Conor Bell,”
  if (head !== undefined && !isRoleWord(head.toLowerCase())) return source;
  // “Moll, who joined Vane Mills from the port,”
  if (relatives.has(wordAt(sentence.tokens, apposition.first))) return source;
  const name = findHeadName(block, names, base + apposition.first, base + apposition.last);
  if (name === undefined) return source;
  // “the head of Moll Foods, Ana Ruiz”, but “a nurse from Arden, Ohio”
  const isPlace =
    head === undefined &&
    source.kind === 'named' &&
    !isFullName(name) &&
    names.some((each) => each.last === base + last);
  return isPlace ? source : { ...source, kind: 'named', name };
}

/** “…,” said the mayor, {Ada Moll}: a full name and no more, up to the next mark. */
function findLastName(tokens: readonly Token[], last: number): TokenRun | undefined {
  const first = last + 2;
  let end = first;
  while (isCapitalised(tokens[end])) end++;
  const isClosed = end === tokens.length || tokens[end]?.kind === 'punctuation';
  return isClosed && end - first > 1 ? { first, last: end - 1 } : undefined;
}

function isFullName(name: string): boolean {
  return isGivenName(name.slice(0, Math.max(0, name.indexOf(' '))));
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
  // “There is anger, and fears that …”
  if (!from || !to || content.length === 0 || source.text.toLowerCase() === 'there')
    return undefined;
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
