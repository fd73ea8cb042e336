import { textAt, wordAt, type Token } from '../document/tokens.ts';
import { isOverlapping, isWithin, type Span } from '../span.ts';
import type { Attribution, FrameContext } from './attributions.ts';
import { withEnds } from './content-ends.ts';
import {
  findLeftContent,
  findLeftQuotation,
  findQuoteAfter,
  findResumed,
  findResumedQuotations,
  findRightContent,
  isParenthetical,
  toContentEnd,
} from './content.ts';
import {
  canSpeak,
  findFrontedSubject,
  findInvertedSubject,
  findMainSubject,
  isFronted,
} from './frame-subjects.ts';
import { isInQuotation } from './quotations.ts';
import { findReportingVerb, isSpeechForm, type VerbHit } from './reporting.ts';
import { findAppositionName, readSource, type SourceMention } from './sources.ts';
import { findApposition, findSubject, type TokenRun } from './subjects.ts';
import { conjunctions } from './word-classes.ts';

/** Attributions whose cue is a reporting verb: “Cole said …”, “…,” said Cole, “…, Cole said, …”. */
export function findVerbFrames(context: FrameContext): Attribution[] {
  const { tokens } = context.sentence;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isInQuotation(context.quotations, token)) continue;
    const hit = findReportingVerb(tokens, i);
    if (!hit) continue;
    const attribution = readVerb(context, hit, findOuter(found));
    if (attribution) found.push(attribution);
    i = hit.last;
  }
  return withEnds(found, context);
}

/** The latest speaker of the sentence who is not spoken of by another: “Cole said he agreed, adding that …”. */
function findOuter(found: readonly Attribution[]): Attribution | undefined {
  return (
    found.findLast(
      ({ source }) =>
        !found.some(
          (outer) =>
            outer.cue.end <= source.start && outer.content.some((each) => isWithin(source, each)),
        ),
    ) ?? found.at(-1)
  );
}

function readVerb(
  context: FrameContext,
  hit: VerbHit,
  previous: Attribution | undefined,
): Attribution | undefined {
  const { tokens } = context.sentence;
  if (isPassive(tokens, hit)) return undefined;
  const behind = readSubjectBehind(context, hit);
  if (behind) return behind;
  const isFinite = hit.form !== 'gerund' || isProgressive(tokens, hit.first);
  const subject = isFinite ? findSubject(tokens, hit.first) : undefined;
  if (!subject)
    return readCoordinated(context, hit, previous) ?? readParticiple(context, hit, previous);
  if (!canSpeak(context, hit, subject)) return undefined;
  return readSubjectVerb(context, hit, toSource(context, subject), subject.first);
}

/** “…,” said Amal Idris, a baker. Said Idris: “…” */
function readSubjectBehind(context: FrameContext, hit: VerbHit): Attribution | undefined {
  const fronted = findFrontedSubject(context, hit);
  if (fronted)
    return build(context, hit, toSource(context, fronted), findQuoteAfter(context, fronted.last));
  const inverted = findInvertedSubject(context, hit);
  if (!inverted) return undefined;
  const content = [...findLeftContent(context, hit.first), ...findResumedQuotations(context, hit)];
  return build(context, hit, toSource(context, inverted), content);
}

/** “Cole noted that …, and added: …”: the verb shares the subject of the one before. */
function readCoordinated(
  context: FrameContext,
  hit: VerbHit,
  previous: Attribution | undefined,
): Attribution | undefined {
  if (!isCoordinated(context.sentence.tokens, hit)) return undefined;
  const source = findSharedSource(context, hit, previous);
  return source && readSubjectVerb(context, hit, source, hit.first);
}

function isCoordinated(tokens: readonly Token[], { first, form }: VerbHit): boolean {
  let before = first - 1;
  while (/^(?:then|also|later|has|have|had)$|.{3}ly$/.test(wordAt(tokens, before))) before--;
  const link = wordAt(tokens, before);
  // “began by saying”, “was prompted to say”
  if (/^(?:by|to)$/.test(link) && isSpeechForm(tokens[first])) return true;
  return form !== 'gerund' && /^(?:and|but|or|,)$/.test(link);
}

/** The source of the verb before, or else the subject of the sentence. */
function findSharedSource(
  context: FrameContext,
  hit: VerbHit,
  previous: Attribution | undefined,
): SourceMention | undefined {
  const subject =
    !previous || isInFronted(context, previous) ? findMainSubject(context, hit.first) : undefined;
  return subject ? toSource(context, subject) : previous?.source;
}

/** “When asked whom she supports, Stone smiled and said”: the verb shares no subject with the fronted clause. */
function isInFronted({ sentence }: FrameContext, { cue }: Attribution): boolean {
  const { tokens } = sentence;
  const comma = tokens.find(({ text }) => text === ',');
  return isFronted(tokens) && comma !== undefined && cue.end <= comma.start;
}

/** “is also warning”, not “worth noting”. */
function isProgressive(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (/^(?:also|now|still|not|already)$|.{3}ly$/.test(wordAt(tokens, before))) before--;
  return /^(?:is|are|was|were|been|be)$|'(?:s|re|m)$/.test(wordAt(tokens, before));
}

/** “was told”, “is expected”: the subject is not the source. */
function isPassive(tokens: readonly Token[], { form, first, last }: VerbHit): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (wordAt(tokens, last + 1) === 'by' && !/^(?:said|told)$/.test(wordAt(tokens, first)))
    return true;
  for (let i = first - 1; i >= 0 && first - i < 4; i--) {
    const word = wordAt(tokens, i);
    if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return true;
    if (!/ly$|^(?:not|also|widely|long|still)$/.test(word)) return false;
  }
  return false;
}

function toSource(
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

function build(
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

function readSubjectVerb(
  context: FrameContext,
  hit: VerbHit,
  source: SourceMention,
  first: number,
): Attribution | undefined {
  const { tokens } = context.sentence;
  if (hit.verb.takes === 'label') return readLabel(context, hit, source);
  const isTrailing =
    first !== hit.first &&
    /^(?:[,”"’'?!]|'')$/.test(textAt(tokens, first - 1)) &&
    !/^(?:who|which)$/.test(wordAt(tokens, first));
  const left = isTrailing ? findLeftContent(context, first) : [];
  const said = hit.verb.takes === 'object' ? findLeftQuotation(context, left) : left;
  if (said.length > 0 && isParenthetical(context, hit)) {
    const resumed = findResumed(context, hit);
    const rest = resumed.length > 0 ? resumed : findResumedQuotations(context, hit);
    return build(context, hit, source, [...said, ...rest]);
  }
  const right = findRightContent(context, hit);
  if (right)
    return build(
      context,
      hit,
      source,
      // “…, which friends described as ‘small,’ Bell said: ‘No.’”
      [
        ...(textAt(tokens, hit.last + 1) === ':' ? [] : findLeftQuotation(context, left)),
        right.span,
      ],
      right.kind,
    );
  return build(context, hit, source, said);
}

/** “called them extremists”, “described the camp as a center”: the label is the source’s word. */
function readLabel(
  context: FrameContext,
  hit: VerbHit,
  source: SourceMention,
): Attribution | undefined {
  const { tokens } = context.sentence;
  const next = tokens[hit.last + 1];
  if (!next) return undefined;
  const left = hit.verb.lemma === 'call' && /^(?:for|on|off|up|in)$/.test(next.lower);
  const kind = left ? 'noun-phrase' : 'label';
  return build(context, hit, source, [{ start: next.start, end: toContentEnd(tokens) }], kind);
}

/** “…, adding that nobody was hurt”: the subject is that of the clause before. */
function readParticiple(
  context: FrameContext,
  hit: VerbHit,
  previous: Attribution | undefined,
): Attribution | undefined {
  const { tokens } = context.sentence;
  if (hit.form !== 'gerund') return undefined;
  const before = tokens[hit.first - 1];
  if (before && before.text !== ',' && !conjunctions.has(before.lower)) return undefined;
  const right = findRightContent(context, hit);
  const source = findSharedSource(context, hit, previous);
  return right && source && build(context, hit, source, [right.span], right.kind);
}
