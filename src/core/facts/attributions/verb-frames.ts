import { findPositions } from '../../document/words/positions.ts';
import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isWithin, type Span } from '../../span.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { findBearerStart, isBearer, isQuotedAt } from './bearers.ts';
import { findBetweenSubject } from './between-subjects.ts';
import { isBorne, isPlea, isTail } from './participles.ts';
import { withEnds } from './content-ends.ts';
import {
  findLeftContent,
  findLeftQuotation,
  findQuoteAfter,
  findResumed,
  findResumedQuotations,
  findRightContent,
  toContentEnd,
} from './content.ts';
import type { RightContent } from './right-content.ts';
import { isNaming } from './namings.ts';
import { findForecastGap } from './forecast-gaps.ts';
import {
  canSpeak,
  findFrontedSubject,
  findInvertedSubject,
  findMainSubject,
  findOpeningSubject,
  findRelativeSubject,
  hasFront,
} from './frame-subjects.ts';
import { canHear, isTold, toHearing } from './hearings.ts';
import { isCalendarWord } from '../names.ts';
import { isPassive } from './passives.ts';
import { isInQuotation } from '../quotations.ts';
import { dropUnsaid } from './silent-verbs.ts';
import { findAround } from './parentheses.ts';
import { isQuotedAs } from './quoted-as.ts';
import { findReportingVerb, reportingOpenings, type VerbHit } from './reporting.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import type { SourceMention } from '../sources.ts';
import { findSubject } from '../../english/subjects.ts';
import { toSource, toVerbAttribution } from './verb-attribution.ts';

/** Attributions whose cue is a reporting verb: “Cole said …”, “…,” said Cole, “…, Cole said, …”. */
export function findVerbFrames(context: FrameContext): Attribution[] {
  const { tokens } = context.sentence;
  const found: Attribution[] = [];
  let last = -1;
  for (const i of findPositions(context.sentence, reportingOpenings)) {
    const token = tokens[i];
    if (!token || i <= last || isInQuotation(context.quotations, token)) continue;
    const hit = findReportingVerb(tokens, i);
    if (!hit) continue;
    const attribution = isTold(tokens, hit)
      ? readHearing(context, hit)
      : readVerb(context, hit, findOuter(found));
    if (attribution) found.push(attribution);
    last = hit.last;
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
  if (isPassive(tokens, hit) && !isQuotedAs(tokens, hit)) return undefined;
  const behind = readSubjectBehind(context, hit);
  if (behind) return behind;
  const isFinite = hit.form !== 'gerund' || isProgressive(tokens, hit.first);
  const subject = isFinite
    ? (findSubject(tokens, hit.first) ?? findRelativeSubject(context, hit.first))
    : undefined;
  if (!subject)
    return readCoordinated(context, hit, previous) ?? readParticiple(context, hit, previous);
  if (!canSpeak(context, hit, subject) || wordAt(tokens, subject.last) === 'you') return undefined;
  return readSubjectVerb(context, hit, toSource(context, subject), subject.first);
}

/** “The court heard that …”, “councillors were told …” */
function readHearing(context: FrameContext, hit: VerbHit): Attribution | undefined {
  const { tokens } = context.sentence;
  const subject = findSubject(tokens, hit.first);
  if (!subject || !canHear(tokens, subject)) return undefined;
  return readSubjectVerb(context, toHearing(hit), toSource(context, subject), subject.first);
}

/** “…,” said Amal Idris, a baker. Said Idris: “…” The plan, say critics, is dead. */
function readSubjectBehind(context: FrameContext, hit: VerbHit): Attribution | undefined {
  const fronted = findFrontedSubject(context, hit);
  if (fronted)
    return toVerbAttribution(
      context,
      hit,
      toSource(context, fronted),
      findQuoteAfter(context, fronted.last),
    );
  const between = findBetweenSubject(context, hit);
  if (between) {
    const content = [...findLeftContent(context, hit.first), ...findResumed(context, hit)];
    return toVerbAttribution(context, hit, toSource(context, between), content);
  }
  const inverted = findInvertedSubject(context, hit);
  if (!inverted) return undefined;
  const content = [...findLeftContent(context, hit.first), ...findResumedQuotations(context, hit)];
  return toVerbAttribution(context, hit, toSource(context, inverted), content);
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

function isCoordinated(tokens: readonly Token[], { verb, first, form }: VerbHit): boolean {
  let before = first - 1;
  while (/^(?:then|also|later|has|have|had)$|.{3}ly$/.test(wordAt(tokens, before))) before--;
  const link = wordAt(tokens, before);
  // “began by saying”, “was prompted to say”, “was among 12 members to vote against”
  const isShared = isSpeechForm(tokens[first]) || verb.lemma === 'vote';
  if (/^(?:by|to)$/.test(link) && isShared) return true;
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
  return hasFront(tokens) && comma !== undefined && cue.end <= comma.start;
}

/** “is also warning”, not “worth noting”. */
function isProgressive(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (/^(?:also|now|still|not|already)$|.{3}ly$/.test(wordAt(tokens, before))) before--;
  return /^(?:is|are|was|were|been|be)$|'(?:s|re|m)$/.test(wordAt(tokens, before));
}

function readSubjectVerb(
  context: FrameContext,
  hit: VerbHit,
  source: SourceMention,
  first: number,
): Attribution | undefined {
  const { tokens } = context.sentence;
  if (hit.verb.takes === 'label') return readLabel(context, hit, source);
  const left = first === hit.first ? [] : findTrailed(context, first);
  if (left.length > 0 && isQuotedAs(tokens, hit))
    return toVerbAttribution(context, hit, source, left);
  const said = takesObject(hit) ? findLeftQuotation(context, left) : left;
  const around = findAround(context, hit, said, first);
  if (around) return toVerbAttribution(context, hit, source, around);
  const forecast = findForecastGap(tokens, hit, first);
  if (forecast) return toVerbAttribution(context, hit, source, [forecast], 'noun-phrase');
  const right = findRightContent(context, hit);
  if (right)
    return toVerbAttribution(
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
  return toVerbAttribution(context, hit, source, dropUnsaid(context, hit, source, said));
}

/** Not of “…, Cole boasted online.” */
function takesObject({ verb }: VerbHit): boolean {
  return /^(?:object|words|intention)$/.test(verb.takes) && !/^(?:boast|post)$/.test(verb.lemma);
}

/** What stands before a source that trails its statement: “…, Cole said”, “…, as Cole said”. */
function findTrailed(context: FrameContext, first: number): Span[] {
  const { tokens } = context.sentence;
  const end = wordAt(tokens, first - 1) === 'as' ? first - 1 : first;
  const isTrailing =
    /^(?:[,”“"’?!]|'{1,3})$/.test(textAt(tokens, end - 1)) &&
    !/^(?:who|which)$/.test(wordAt(tokens, first));
  return isTrailing ? findLeftContent(context, end) : [];
}

/** “called them extremists”, “described the camp as a center”: the label is the source’s word. */
function readLabel(
  context: FrameContext,
  hit: VerbHit,
  source: SourceMention,
): Attribution | undefined {
  const { tokens } = context.sentence;
  const next = tokens[hit.last + 1];
  if (!next || isNaming(tokens, hit)) return undefined;
  const isCall = hit.verb.lemma === 'call';
  if (isCall && /^(?:off|up|in|back|out|upon|at)$/.test(next.lower)) return undefined;
  // “call 101”
  if (isCall && hit.form === 'base' && next.kind === 'number') return undefined;
  const kind = isCall && /^(?:for|on)$/.test(next.lower) ? 'noun-phrase' : 'label';
  const label = { start: next.start, end: toContentEnd(tokens) };
  return toVerbAttribution(context, hit, source, [label], kind);
}

/** “…, adding that nobody was hurt”: the subject is that of the clause before. */
function readParticiple(
  context: FrameContext,
  hit: VerbHit,
  previous: Attribution | undefined,
): Attribution | undefined {
  const { tokens } = context.sentence;
  if (hit.form !== 'gerund') return undefined;
  const right = findRightContent(context, hit);
  if (!isTail(tokens, hit.first)) return right && readBearer(context, hit, previous, right);
  const source = right && (findSharedSource(context, hit, previous) ?? findOpener(context, hit));
  return source && toVerbAttribution(context, hit, source, [right.span], right.kind);
}

function findOpener(context: FrameContext, { first }: VerbHit): SourceMention | undefined {
  const subject = isSpeechForm(context.sentence.tokens[first])
    ? findOpeningSubject(context, first)
    : undefined;
  return subject && toSource(context, subject);
}

/** “held up a sign saying ‘No’”, “sent a letter on Friday saying that …”: the bearer of the words, or who sent them. */
function readBearer(
  context: FrameContext,
  hit: VerbHit,
  previous: Attribution | undefined,
  { span, kind }: RightContent,
): Attribution | undefined {
  const { tokens } = context.sentence;
  if (tokens[hit.first - 1]?.kind !== 'word') return undefined;
  if (!isBorne(context, hit) && !isPlea(tokens, hit)) return undefined;
  const bearer = findSubject(tokens, hit.first);
  const source =
    bearer && !isCalendarWord(tokens[bearer.last]) && isBearer(tokens, bearer.last)
      ? toSource(context, { first: findBearerStart(tokens, bearer), last: bearer.last })
      : findSharedSource(context, hit, previous);
  // “It is worth noting that …” is nobody’s
  if (!source || /^it$/i.test(source.text)) return undefined;
  const content = isQuotedAt(context, hit.last + 1) ? findQuoteAfter(context, hit.last) : [span];
  return toVerbAttribution(context, hit, source, content, kind);
}
