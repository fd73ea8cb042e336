import { textAt, wordAt, type Token } from '../document/tokens.ts';
import { isOverlapping, isWithin, type Span } from '../span.ts';
import type { Attribution, FrameContext } from './attributions.ts';
import { isCalendarWord } from './names.ts';
import { isInQuotation } from './quotations.ts';
import { findReportingVerb, isSpeechForm, type VerbHit } from './reporting.ts';
import { findSubject, isDocumentPhrase, isHuman, readSource, type SourceMention, type TokenRun } from './sources.ts';
import { auxiliaries, conjunctions, determiners, hasFiniteVerb, prepositions, subjectPronouns } from './word-classes.ts';

/** Attributions whose cue is a reporting verb: “Cole said …”, “…,” said Cole, “…, Cole said, …”. */
export function findVerbFrames(context: FrameContext): Attribution[] {
  const { tokens } = context.sentence;
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isInQuotation(context.quotations, token)) continue;
    const hit = findReportingVerb(tokens, i);
    if (!hit) continue;
    const attribution = readVerb(context, hit, found.at(-1));
    if (attribution) found.push(attribution);
    i = hit.last;
  }
  return withEnds(found, tokens);
}

/** What one source says ends where the next one speaks: “X said A, but Y said B”; not at a nested “he thinks”. */
function withEnds(found: readonly Attribution[], tokens: readonly Token[]): Attribution[] {
  return found.map((attribution, i) => {
    const next = found.slice(i + 1).find((other) => other.source.start >= attribution.cue.end && isNewClause(tokens, other.source.start));
    if (!next) return attribution;
    const limit = next.source.start;
    const content = attribution.content
      .map((span) => (span.start < limit && span.end > limit && span.start >= attribution.cue.end ? { start: span.start, end: limit } : span))
      .filter((span) => span.end > span.start);
    return { ...attribution, content };
  });
}

/** Whether a coordinated clause starts at `offset`: after “, but”, “; ”, “, while”. */
function isNewClause(tokens: readonly Token[], offset: number): boolean {
  const i = tokens.findIndex((token) => token.start >= offset);
  const [before, beforeThat] = [tokens[i - 1], tokens[i - 2]];
  if (before?.text === ';') return true;
  return /^(?:and|but|while|although|though)$/.test(before?.lower ?? '') && beforeThat?.text === ',';
}

function readVerb(context: FrameContext, hit: VerbHit, previous: Attribution | undefined): Attribution | undefined {
  const { tokens } = context.sentence;
  if (isPassive(tokens, hit)) return undefined;
  const fronted = findFrontedSubject(context, hit);
  if (fronted) return build(context, hit, toSource(context, fronted), findQuoteAfter(context, fronted.last));
  const inverted = findInvertedSubject(context, hit);
  if (inverted) {
    const content = [...findLeftContent(context, hit.first), ...findResumedQuotations(context, hit)];
    return build(context, hit, toSource(context, inverted), content);
  }
  const isTail = hit.form === 'gerund' && textAt(tokens, hit.first - 1) === ',';
  const subject = isTail ? undefined : findSubject(tokens, hit.first);
  if (subject) {
    if (!canSpeak(context, hit, subject)) return undefined;
    return readSubjectVerb(context, hit, toSource(context, subject), subject.first);
  }
  return readCoordinated(context, hit, previous) ?? readParticiple(context, hit, previous);
}

/** Verbs that things do too: “the figures underscore”, “the silence suggests”. */
const evidenceVerbs = new Set(
  `underscore underline highlight illustrate demonstrate show suggest indicate signal prove reveal accentuate establish
   echo project hint imply threaten promise mean record`.split(/\s+/),
);
/** Of these only people and bodies are sources, not the figures they speak of. */
const pointingVerbs = new Set('underscore underline highlight illustrate demonstrate signal echo threaten promise hint'.split(' '));

/** Whether the subject of a verb of showing is a source: a person, a body or a document, not an event. */
function canSpeak({ block, sentence, names }: FrameContext, { verb }: VerbHit, { first, last }: TokenRun): boolean {
  if (!evidenceVerbs.has(verb.lemma)) return true;
  const base = sentence.tokens[0]?.index ?? 0;
  if (isHuman(block, names, base + first, base + last)) return true;
  const { kind } = readSource(block, names, base + first, base + last);
  return !pointingVerbs.has(verb.lemma) && (kind === 'vague' || isDocumentPhrase(block, base + first, base + last));
}

/** Said Amal Idris, a baker: “…” */
function findFrontedSubject(context: FrameContext, hit: VerbHit): TokenRun | undefined {
  const { tokens } = context.sentence;
  const next = tokens[hit.last + 1];
  if (hit.first !== 0 || !next || !isNounPhraseStart(next, context)) return undefined;
  const comma = tokens.findIndex((token, i) => i > hit.last + 1 && token.kind === 'punctuation');
  return comma < 0 ? undefined : { first: hit.last + 1, last: comma - 1 };
}

function findQuoteAfter({ sentence, quotations }: FrameContext, position: number): Span[] {
  const after = sentence.tokens[position]?.end ?? 0;
  return quotations.filter(({ start }) => start >= after).slice(0, 1);
}

/** “Cole noted that …, and added: …”: the verb shares the subject of the one before. */
function readCoordinated(
  context: FrameContext,
  hit: VerbHit,
  previous: Attribution | undefined,
): Attribution | undefined {
  const { tokens } = context.sentence;
  let before = hit.first - 1;
  while (/^(?:then|also|later|has|have|had)$|.{3}ly$/.test(wordAt(tokens, before))) before--;
  const link = wordAt(tokens, before);
  // “began by saying”, “was prompted to say”
  const isIndirect = /^(?:by|to)$/.test(link) && isSpeechForm(tokens[hit.first]);
  if (!isIndirect && (hit.form === 'gerund' || !/^(?:and|but|or|,)$/.test(link))) return undefined;
  const subject = previous ? undefined : findMainSubject(context, hit.first);
  const source = previous?.source ?? (subject && toSource(context, subject));
  return source && readSubjectVerb(context, hit, source, hit.first);
}

/** “was told”, “is expected”: the subject is not the source. */
function isPassive(tokens: readonly Token[], { form, first, last }: VerbHit): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (wordAt(tokens, last + 1) === 'by' && !/^(?:said|told)$/.test(wordAt(tokens, first))) return true;
  for (let i = first - 1; i >= 0 && first - i < 4; i--) {
    const word = wordAt(tokens, i);
    if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return true;
    if (!/ly$|^(?:not|also|widely|long|still)$/.test(word)) return false;
  }
  return false;
}

function toSource({ block, sentence, names }: FrameContext, { first, last }: TokenRun): SourceMention {
  const base = sentence.tokens[0]?.index ?? 0;
  return readSource(block, names, base + first, base + last);
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
  const isQuote = content.some((span) => context.quotations.some((quotation) => isOverlapping(span, quotation)));
  return {
    source,
    cue: { start: from.start, end: to.end, lemma: hit.verb.lemma },
    content,
    contentKind: kind ?? (isQuote ? 'quotation' : 'clause'),
    sentence: index,
  };
}

/** “…,” said Amal Idris, a baker: the subject behind the verb. */
function findInvertedSubject(context: FrameContext, hit: VerbHit): TokenRun | undefined {
  const { tokens } = context.sentence;
  if (hit.form === 'gerund' || hit.form === 'base' || hit.verb.takes === 'addressee') return undefined;
  const before = tokens[hit.first - 1];
  if (!before || !/^(?:[,”"’'—]|'')$/.test(before.text)) return undefined;
  const next = tokens[hit.last + 1];
  if (!next || !isNounPhraseStart(next, context)) return undefined;
  const isAfterQuotation = context.quotations.some((quotation) => quotation.end >= before.end - 1 && quotation.end <= before.end + 1);
  if (!isAfterQuotation && !isPlainInversion(tokens, hit)) return undefined;
  let last = hit.last + 1;
  for (let i = last; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && !/^[[\]’']$/.test(token.text))) break;
    if (i > hit.last + 1 && /^(?:who|in|on|at|during|after|when|as|while|that|to|with)$/.test(token.lower)) break;
    last = i;
  }
  return { first: hit.last + 1, last };
}

function isNounPhraseStart(token: Token, { quotations }: FrameContext): boolean {
  if (isInQuotation(quotations, token) || token.kind === 'punctuation') return token.text === '[';
  if (/^\p{Lu}/u.test(token.text) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower)) return true;
  if (subjectPronouns.has(token.lower) && token.lower !== 'which') return true;
  return (determiners.has(token.lower) && token.lower !== 'that') || /^(?:one|two|three|another|police|officials|prosecutors|organizers)$/.test(token.lower);
}

/** “The fire was out, said Cole.”: a clause before the comma, and nothing but the source behind the verb. */
function isPlainInversion(tokens: readonly Token[], hit: VerbHit): boolean {
  if (!isSpeechForm(tokens[hit.first])) return false;
  const comma = tokens.findIndex((token) => token.text === ',');
  const lead = tokens.slice(0, comma);
  return hasFiniteVerb(lead) || (comma === hit.first - 1 && lead.length > 5);
}

function readSubjectVerb(context: FrameContext, hit: VerbHit, source: SourceMention, first: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const right = findRightContent(context, hit);
  const before = tokens[first - 1];
  const isTrailing = first !== hit.first && before !== undefined && /^(?:[,”"’'?!]|'')$/.test(before.text);
  const left = isTrailing ? findLeftContent(context, first) : [];
  const said = hit.verb.takes === 'object' ? findLeftQuotation(context, left) : left;
  if (hit.verb.takes === 'label') return readLabel(context, hit, source);
  if (isTrailing && said.length > 0 && isParenthetical(context, hit)) {
    const resumed = findResumed(context, hit);
    return build(context, hit, source, [...said, ...(resumed.length > 0 ? resumed : findResumedQuotations(context, hit))]);
  }
  if (right) return build(context, hit, source, [...findLeftQuotation(context, left), right.span], right.kind);
  return said.length > 0 ? build(context, hit, source, said) : undefined;
}

function findLeftQuotation({ quotations }: FrameContext, left: readonly Span[]): Span[] {
  return left.filter((span) => quotations.some((quotation) => isOverlapping(quotation, span)));
}

/** Nothing but time and place between the verb and the next mark: “, Cole said Tuesday,”. */
function isParenthetical(context: FrameContext, hit: VerbHit): boolean {
  const { tokens } = context.sentence;
  for (let i = hit.last + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (/^[,.;—–“"?!]$/.test(token.text)) return !/^[“"]$/.test(token.text) || i > hit.last + 1;
    if (token.lower === 'that' || token.lower === 'to') return false;
    if (hasFiniteVerb([token])) return false;
    const isAside = prepositions.has(token.lower) || isCalendarWord(token) || /day$|^(?:last|this|earlier|later|week|month|year|in|a|an|the|also|then)$/.test(token.lower);
    if (i === hit.last + 1 && !isAside && !/^(?:reporters|lawmakers|him|her|them|me|us)$/.test(token.lower)) return false;
  }
  return true;
}

/** “…,” said Cole, “…”: the quotation goes on. */
function findResumedQuotations({ sentence, quotations }: FrameContext, hit: VerbHit): Span[] {
  const after = sentence.tokens[hit.last]?.end ?? 0;
  return quotations.filter(({ start }) => start >= after).map(({ start, end }) => ({ start, end }));
}

/** What goes on after the parenthesis: “…, Cole said, and nobody was hurt”. */
function findResumed({ sentence }: FrameContext, hit: VerbHit): Span[] {
  const { tokens } = sentence;
  const comma = tokens.findIndex((token, i) => i > hit.last && /^[,;—–]$/.test(token.text));
  const next = tokens[comma + 1];
  if (comma < 0 || !next) return [];
  if (/^(?:adding|saying|noting|who|which|citing|speaking|calling|describing|as|while|but|though|although|after|before)$/.test(next.lower)) return [];
  return [{ start: next.start, end: toContentEnd(tokens) }];
}

/** From the start of the sentence, or the last semicolon, to the comma before the cue. */
function findLeftContent({ sentence, quotations }: FrameContext, position: number): Span[] {
  const { tokens } = sentence;
  let from = 0;
  for (let i = position - 1; i > 0; i--) {
    const token = tokens[i];
    if (token && token.text === ';' && !isInQuotation(quotations, token)) {
      from = i + 1;
      break;
    }
  }
  const [first, last] = [tokens[from], tokens[position - 1]];
  if (!first || !last || last.index < first.index) return [];
  const opening = quotations.find((quotation) => isWithin(first, quotation));
  return [{ start: opening ? Math.min(opening.start, first.start) : first.start, end: last.end }];
}

/** Verbs that are often followed by a mere object: “announced a plan”, “reported the incident”. */
const objectVerbs = new Set(
  `add announce report reveal confirm show find predict estimate claim recommend propose suggest fear expect stress
  emphasize emphasise highlight underscore underline disclose demonstrate deny acknowledge indicate project forecast
  allege accept recognize recognise grant establish prove divulge decry lament recall recollect repeat reiterate know
  understand write shout declare signal promise threaten pledge concede admit request determine calculate echo assume
  anticipate doubt accentuate certify verify specify guarantee relay restate reaffirm affirm mention observe`.split(/\s+/),
);

interface RightContent {
  readonly span: Span;
  readonly kind?: Attribution['contentKind'];
}

/** What follows the verb: “that”-clause, bare clause, quotation, infinitive, or a mere noun phrase. */
function findRightContent({ sentence, quotations }: FrameContext, hit: VerbHit): RightContent | undefined {
  const { tokens } = sentence;
  const rest = tokens.slice(hit.last + 1);
  const end = toContentEnd(tokens);
  const [next] = rest;
  const { takes, lemma } = hit.verb;
  if (!next || next.start >= end) return undefined;
  const that = findComplementizer(rest, takes);
  const quote = quotations.find((quotation) => quotation.start >= next.start - 1);
  const isQuoteNear = quote !== undefined && rest.findIndex((token) => token.start >= quote.start) < 12;
  if (takes === 'object' && !isQuoteNear && ((prepositions.has(next.lower) && next.lower !== 'for') || isTimeWord(next))) return undefined;
  if (takes === 'object') return isQuoteNear && !hasFiniteVerb(rest.filter((token) => token.end <= quote.start)) ? { span: { start: quote.start, end } } : { span: { start: next.start, end }, kind: 'noun-phrase' };
  const start = that >= 0 ? (rest[that + 1]?.start ?? next.start) : next.start;
  if (that >= 0 || isQuoteNear || next.text === ':' || next.lower === 'to') return { span: { start, end } };
  if (/^[,.;?!]$/.test(next.text)) return takes === 'addressee' || rest.length < 3 ? undefined : { span: { start: next.end, end } };
  if (takes === 'addressee') return hasFiniteVerb(rest) ? { span: { start: next.start, end } } : undefined;
  if (!objectVerbs.has(lemma)) return { span: { start: next.start, end } };
  return { span: { start: next.start, end }, ...(!hasFiniteVerb(rest) && { kind: 'noun-phrase' as const }) };
}

function isTimeWord(token: Token): boolean {
  return isCalendarWord(token) || /ly$|^(?:last|this|earlier|later|yesterday)$/.test(token.lower);
}

/** “said that”, “said on Tuesday that”, “told reporters that”; not the relative “a center that works”. */
function findComplementizer(rest: readonly Token[], takes: string): number {
  const that = rest.slice(0, 14).findIndex((token) => token.lower === 'that');
  const [next] = rest;
  if (that <= 0 || !next) return that;
  const isQuantity = rest[1]?.kind === 'number' || /^(?:least|most)$/.test(wordAt(rest, 1));
  const isAside = (prepositions.has(next.lower) && !isQuantity) || isTimeWord(next);
  return takes === 'addressee' || isAside ? that : -1;
}

/** “called them extremists”, “described the camp as a center”: the label is the source’s word. */
function readLabel(context: FrameContext, hit: VerbHit, source: SourceMention): Attribution | undefined {
  const { tokens } = context.sentence;
  const next = tokens[hit.last + 1];
  if (!next) return undefined;
  const left = hit.verb.lemma === 'call' && /^(?:for|on|off|up|in)$/.test(next.lower);
  const kind = left ? 'noun-phrase' : 'label';
  return build(context, hit, source, [{ start: next.start, end: toContentEnd(tokens) }], kind);
}

/** “…, adding that nobody was hurt”: the subject is that of the clause before. */
function readParticiple(context: FrameContext, hit: VerbHit, previous: Attribution | undefined): Attribution | undefined {
  const { tokens } = context.sentence;
  if (hit.form !== 'gerund') return undefined;
  const before = tokens[hit.first - 1];
  if (before && before.text !== ',' && !conjunctions.has(before.lower)) return undefined;
  const right = findRightContent(context, hit);
  const subject = previous ? undefined : findMainSubject(context, hit.first);
  const source = previous?.source ?? (subject && toSource(context, subject));
  if (!right || !source) return undefined;
  return build(context, hit, source, [right.span], right.kind);
}

/** The first noun phrase of the sentence, up to its first verb. */
function findMainSubject({ sentence }: FrameContext, before: number): TokenRun | undefined {
  const { tokens } = sentence;
  const verb = tokens.findIndex((token, i) => i > 0 && i < before && (auxiliaries.has(token.lower) || /ed$/.test(token.lower)));
  return verb > 0 ? findSubject(tokens, verb) : undefined;
}

/** The end of the sentence's words, without its final full stop. */
export function toContentEnd(tokens: readonly Token[]): number {
  const last = tokens.at(-1);
  if (!last) return 0;
  return /^[.]$/.test(last.text) ? last.start : last.end;
}
