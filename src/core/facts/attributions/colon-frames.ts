import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution, FrameContext } from './attribution.ts';
import { toContentEnd } from './content.ts';
import { findMainSubject } from './frame-subjects.ts';
import { findNameBefore } from './named-objects.ts';
import { toPhraseAttribution } from './phrase-attribution.ts';
import { isInQuotation } from '../quotations.ts';
import { isDocumentPhrase, isHuman } from '../sources.ts';
import { isDocumentWord } from '../../english/noun-kinds.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { hasFiniteVerb } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping } from '../../span.ts';

const colons = createWordList([':']);

/**
 * Attributions whose cue is a colon: “Police: Mayor stole money” in a headline, “STONE: I never saw it.” in a
 * transcript, “Stone made a prediction: the water would rise” and “She had one word: ‘no’” in the copy.
 */
export function findColonFrames(
  context: FrameContext,
  others: readonly Attribution[],
): Attribution[] {
  const { tokens } = context.sentence;
  if (!colons.isIn(context.sentence)) return [];
  return tokens.flatMap((token, i) => {
    if (token.text !== ':' || !tokens[i - 1]) return [];
    if (!tokens[i + 1] && !isLastOfBlock(context, token)) return [];
    const found = isInQuotation(context.quotations, token)
      ? readTranscript(context, i)
      : (readLabelled(context, i) ??
        readTranscript(context, i) ??
        readNamedSpeaker(context, i) ??
        readSpeech(context, i) ??
        (isOwned(others, tokens[i + 1]) ? undefined : readLeadIn(context, i)));
    return found ? [found] : [];
  });
}

function isOwned(others: readonly Attribution[], token: Token | undefined): boolean {
  return (
    token !== undefined &&
    others.some(({ content }) => content.some((each) => isOverlapping(each, token)))
  );
}

function build(
  context: FrameContext,
  colon: number,
  source: TokenRun,
  lemma: string,
  end = toContentEnd(context.sentence.tokens),
): Attribution | undefined {
  const { tokens } = context.sentence;
  const next = tokens[colon + 1] ?? tokens[colon];
  if (!next) return undefined;
  return toPhraseAttribution(context, {
    cue: { first: colon, last: colon },
    source,
    lemma,
    content: [{ start: next.start, end }],
    contentKind: 'clause',
  });
}

/** “Stone made these points:”, at the end of a paragraph: what it introduces stands in the next block. */
function isLastOfBlock({ block }: Pick<FrameContext, 'block'>, token: Token | undefined): boolean {
  return token !== undefined && block.text.slice(token.end).trim() === '';
}

/** “Police: Mayor stole money”, in a headline. */
function readLabelled(context: FrameContext, colon: number): Attribution | undefined {
  const { tokens } = context.sentence;
  const isHeadline = context.block.kind === 'headline' || context.block.kind === 'heading';
  if (
    !(isHeadline || isOwnLine(context, colon)) ||
    colon > 4 ||
    hasFiniteVerb(tokens.slice(0, colon)) ||
    isTopic(context, colon)
  )
    return undefined;
  return build(context, colon, { first: 0, last: colon - 1 }, ':');
}

/** “Budget 2025: …”, “Smoke and fire: …”, “Analysis: …”: what a headline is about, and nobody who speaks. */
function isTopic({ block, names, sentence }: FrameContext, colon: number): boolean {
  const { tokens } = sentence;
  const last = tokens[colon - 1];
  if (last?.kind === 'number' || notices.test(wordAt(tokens, 0))) return true;
  if (colon > 1 && isBrand(wordAt(tokens, 0))) return true;
  const base = tokens[0]?.index ?? 0;
  const [first, end] = [base, base + colon - 1];
  return (
    !isCapitalised(last) &&
    !isHuman(block, names, first, end) &&
    !isDocumentPhrase(block, first, end)
  );
}

const brands = findWordSet('headline-brands');

/** “{Killer} hospital: 11 died”, “Scandal-hit club: fans walk out”: what the headline makes of somebody, who says nothing. */
function isBrand(word: string): boolean {
  return brands.has(word) || /-(?:hit|plagued|ridden|stricken|torn)$/.test(word);
}

const notices =
  /^(?:a|analysis|comment|correction|cyclone|deadly|disclosure|exclusive|explained|explainer|horror|hurricane|interview|killer|live|note|obituary|opinion|profile|ps|q|q&a|revealed|review|scandal|shame|shamed|storm|typhoon|update|video|warning|watch)$/;
const datelineCities = findWordSet('dateline-cities');
const selves = createWordList(['i', 'me', 'my', 'mine', 'myself']);

/** “Stone: She should have thanked me.”, alone in its line: whoever is named there says “me”. */
function isOwnLine({ block, names, sentence }: FrameContext, colon: number): boolean {
  const { tokens, index } = sentence;
  if (index > 0 || !isLastOfBlock({ block }, tokens.at(-1)) || !selves.isIn(sentence)) return false;
  const base = tokens[0]?.index ?? 0;
  return !notices.test(wordAt(tokens, 0)) && isHuman(block, names, base, base + colon - 1);
}

/** “STONE: I never saw it. Nobody did.”: a paragraph of a transcript is all its speaker’s. */
function readTranscript(context: FrameContext, colon: number): Attribution | undefined {
  const { block, sentence } = context;
  const first = /^[“"]$|^''$/.test(textAt(sentence.tokens, 0)) ? 1 : 0;
  if (sentence.index > 0 || colon <= first || colon - first > 4) return undefined;
  const name = sentence.tokens.slice(first, colon);
  if (!name.every(({ text }) => /^\p{Upper}[\p{Upper}.'’-]+$/u.test(text))) return undefined;
  // “NEW DELHI: The cabinet …”: where a report is from
  if (name.some(({ lower }) => datelineCities.has(lower))) return undefined;
  return build(context, colon, { first, last: colon - 1 }, ':', block.text.length);
}

/** “Stone: “We will win.””: nothing but a name before the colon, a quotation behind it. */
function readNamedSpeaker(context: FrameContext, colon: number): Attribution | undefined {
  const { tokens } = context.sentence;
  if (!isBeforeQuotation(context, colon)) return undefined;
  let first = colon;
  while (colon - first < 8 && isNamePart(tokens, first - 1)) first--;
  const isOpen = first === 0 || /^[—–―.-]+$/.test(textAt(tokens, first - 1));
  return isOpen && first < colon && isCapitalised(tokens[first])
    ? build(context, colon, { first, last: colon - 1 }, ':')
    : undefined;
}

function isNamePart(tokens: readonly Token[], i: number): boolean {
  return isCapitalised(tokens[i]) || (wordAt(tokens, i) === 'and' && i > 0);
}

function isBeforeQuotation({ sentence, quotations }: FrameContext, colon: number): boolean {
  const next = sentence.tokens[colon + 1];
  return next !== undefined && isInQuotation(quotations, next);
}

/** “Stone made a prediction: the water would rise”. */
function readSpeech(context: FrameContext, colon: number): Attribution | undefined {
  const noun = context.sentence.tokens[colon - 1];
  if (!noun || !isSpeechNoun(noun)) return undefined;
  const { tokens } = context.sentence;
  const word = wordAt(tokens, colon - 2);
  const subject = word.endsWith("'s")
    ? { first: colon - 2, last: colon - 2 }
    : word === 'this' && isBeforeQuotation(context, colon)
      ? { first: colon - 2, last: colon - 1 }
      : findLeadSubject(tokens, colon);
  return subject && build(context, colon, subject, noun.base);
}

/** “The piece used a quotation as its headline: “Finally.””: the subject of a lead-in speaks. */
function readLeadIn(context: FrameContext, colon: number): Attribution | undefined {
  const { block, sentence, names } = context;
  const isLast = colon === sentence.tokens.length - 1;
  if (!isLast && !isBeforeQuotation(context, colon)) return undefined;
  if (isDocumentTitle(sentence.tokens.slice(0, colon + 1)))
    return build(context, colon, { first: 0, last: colon - 1 }, ':');
  const subject = findLeadingSubject(context, colon);
  const base = sentence.tokens[0]?.index ?? 0;
  const canSpeak =
    subject !== undefined &&
    (isHuman(block, names, base + subject.first, base + subject.last) ||
      isDocumentPhrase(block, base + subject.first, base + subject.last));
  const speaker = canSpeak ? subject : isLast ? undefined : findNameBefore(context, colon);
  return speaker && build(context, colon, speaker, ':');
}

/** The subject of a lead-in; of “Ada Moll, who died in May, is shown speaking:” what stands before “who”. */
function findLeadingSubject(context: FrameContext, colon: number): TokenRun | undefined {
  const { tokens } = context.sentence;
  const subject = findMainSubject(context, colon);
  if (!subject || wordAt(tokens, subject.last) === 'it') return undefined;
  if (!/^(?:who|which)$/.test(wordAt(tokens, subject.last))) return subject;
  const end = textAt(tokens, subject.first - 1) === ',' ? subject.first - 1 : undefined;
  return end === undefined ? undefined : findSubject(tokens, end);
}

/** “Transcript as follows:”, “From the report:”: a document and no verb. */
function isDocumentTitle(tokens: readonly Token[]): boolean {
  return (
    tokens.length < 9 &&
    !hasFiniteVerb(tokens) &&
    !isBrokenDown(tokens) &&
    tokens.slice(0, 4).some(({ base }) => isDocumentWord(base))
  );
}

/** “The fees break down like this:”: told of a document, which says nothing. */
function isBrokenDown(tokens: readonly Token[]): boolean {
  const as = tokens.length - 3;
  const noun = tokens[as - 1];
  if (wordAt(tokens, as) !== 'as' || wordAt(tokens, as + 1) !== 'follows') return false;
  return noun === undefined || !isDocumentWord(noun.base);
}

/** The subject of a lead-in: the last noun phrase before the verb of speech that carries a name or an article. */
function findLeadSubject(tokens: readonly Token[], colon: number): TokenRun | undefined {
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      i < colon &&
      /^(?:made|makes|issued|gave|had|has|offered|delivered|drew|sent|posted|reached|voiced)$/.test(
        token.lower,
      ),
  );
  if (verb < 1) return undefined;
  let first = 0;
  const open = tokens.slice(0, verb).findIndex((token) => token.text === ',');
  const lead = wordAt(tokens, 0);
  if (
    open > 0 &&
    /^(?:in|on|at|after|before|however|but|since|during|last|later|meanwhile)$/.test(lead)
  )
    first = findAfterLead(tokens, open, verb);
  const last = tokens.findIndex((token, i) => i > first && (i === verb || token.text === ',')) - 1;
  return last >= first ? { first, last } : undefined;
}

/** “However, in August 2023, Stone, …”: past every short lead-in. */
function findAfterLead(tokens: readonly Token[], open: number, verb: number): number {
  let first = open + 1;
  while (/^(?:in|on|at|after|before|during|last)$/.test(wordAt(tokens, first))) {
    const comma = tokens.findIndex((token, i) => i > first && i < verb && token.text === ',');
    if (comma < 0) break;
    first = comma + 1;
  }
  return first;
}
