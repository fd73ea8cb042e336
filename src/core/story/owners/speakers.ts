import type { Block } from '../../document/block.ts';
import type { Document } from '../../document/document.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isSignature, signed } from '../../facts/attributions/signatures.ts';
import type { Quotation } from '../../facts/quotations.ts';
import { readSource, type SourceKind } from '../../facts/sources.ts';
import { findSubject } from '../../english/subjects.ts';
import { beForms, finiteWords } from '../../english/word-classes.ts';
import { isOverlapping } from '../../span.ts';
import { findCovering } from './covering.ts';
import { findLeadIn, findShortIntroduction } from './lead-ins.ts';
import { isOtherVoice } from './other-voices.ts';
import type { Outline } from '../outline.ts';
import { glean } from '../reads/views.ts';
import { isAllQuotation, markQuotations, type StorySentence } from '../sentences.ts';

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
  { document, sentences, sentencesOf }: Pick<Outline, 'document' | 'sentences' | 'sentencesOf'>,
  index: number,
  quotation: Quotation,
): Speaker | undefined {
  const touching = sentencesOf(index).filter(({ sentence }) => isOverlapping(sentence, quotation));
  for (const { attributions } of touching) {
    const attribution = findCovering(attributions, quotation);
    if (attribution) return { attribution, block: index, via: 'own' };
  }
  const first = touching[0];
  const last = touching.at(-1);
  const block = document.blocks[index]?.block;
  if (!first || !last || !block) return undefined;
  return (
    findSigner(block, sentences, last, quotation) ??
    findWriter(block, first, quotation) ??
    findRunning(sentences, first) ??
    findAfter(document, sentences, last) ??
    findBefore(document, sentences, first) ??
    findAcross(document, sentences, first, quotation)
  );
}

/** “We lost it all.” — Ada Moll: the sentence behind is her signature, or the line below. */
function findSigner(
  { text }: Block,
  sentences: readonly StorySentence[],
  last: StorySentence,
  quotation: Quotation,
): Speaker | undefined {
  const isBelow = quotation.start === 0 && quotation.end === text.length;
  if (!isBelow && !signed.test(text.slice(quotation.end - 1, quotation.end + 8))) return undefined;
  const next = sentences[last.position + 1];
  if (!next || next.isAfterBreak) return undefined;
  const attribution = next.attributions.find(
    (each) => isSignature(each) && (isBelow || each.content[0]?.start === quotation.start),
  );
  return attribution && { attribution, block: next.block, via: 'own' };
}

/** “Cole thanked her for ‘pitching in’”: a few quoted words belong to whoever acts in the sentence. */
function findWriter(block: Block, first: StorySentence, quotation: Quotation): Speaker | undefined {
  if (!/^[“"‘']\p{Lower}/u.test(block.text.slice(quotation.start, quotation.start + 2)))
    return undefined;
  const { tokens, index } = first.sentence;
  const at = tokens.findIndex(
    (token, i) => i > 0 && token.end <= quotation.start && isMainVerb(token),
  );
  const [verb, opening] = [tokens[at], tokens[0]];
  if (
    beForms.has(wordAt(tokens, at)) &&
    calledSo.test(block.text.slice(0, quotation.start).slice(-8))
  )
    return undefined;
  const subject = verb && findSubject(tokens, at);
  if (!subject || !opening) return undefined;
  const source = readSource(
    block,
    block.facts.names,
    opening.index + subject.first,
    opening.index + subject.last,
  );
  if (!writers.has(source.kind)) return undefined;
  const cue = { start: verb.start, end: verb.end, lemma: verb.lower };
  const attribution: Attribution = {
    source,
    cue,
    content: [quotation],
    contentKind: 'quotation',
    sentence: index,
  };
  return { attribution, block: first.block, via: 'own' };
}

/** “The bakery in Leeds was described as “…””: it is spoken of, and speaks nowhere. */
const calledSo = /ed as $/;

const writers = new Set<SourceKind>(['named', 'pronoun', 'document']);

function isMainVerb(token: Token): boolean {
  return token.text === token.lower && (finiteWords.has(token.lower) || /..ed$/.test(token.lower));
}

/** “…,” Cole said. “…” He added: “…”: the quotation goes on with the speaker of the sentence before. */
function findRunning(
  sentences: readonly StorySentence[],
  first: StorySentence,
): Speaker | undefined {
  const before = sentences[first.position - 1];
  if (!before || before.block !== first.block) return undefined;
  const attribution = before.attributions.findLast(
    ({ contentKind, source }) => contentKind === 'quotation' && source.kind !== 'none',
  );
  return toCarried(attribution, before);
}

/** “We were told to run.” Idris said it twice: the very next sentence of the paragraph names the speaker. */
function findAfter(
  document: Document,
  sentences: readonly StorySentence[],
  last: StorySentence,
): Speaker | undefined {
  const next = sentences[last.position + 1];
  if (!next || next.block !== last.block) return undefined;
  const block = document.blocks[next.block]?.block;
  if (!block || isAllQuotation(block, next.sentence)) return undefined;
  const attribution = next.attributions.find(
    ({ contentKind, source }) => contentKind === 'quotation' && source.kind === 'pronoun',
  );
  return attribution && { attribution, block: next.block, via: 'carried' };
}

/** The paragraph already runs on one speaker, or a lead-in stands before the quotation. */
function findBefore(
  document: Document,
  sentences: readonly StorySentence[],
  first: StorySentence,
): Speaker | undefined {
  for (let position = first.position - 1; position >= 0; position--) {
    const before = sentences[position];
    if (!before || before.block !== first.block) return undefined;
    const attribution = before.attributions.findLast(({ source }) => source.kind !== 'none');
    if (attribution) return toCarried(attribution, before);
    const introduction = findShortIntroduction(document, before);
    if (introduction) return { ...introduction, via: 'carried' };
    const block = document.blocks[before.block]?.block;
    if (!block || (!isAllQuotation(block, before.sentence) && first.position - position > 1))
      return undefined;
  }
  return undefined;
}

/** How many sentences of quotation a reader is asked to keep a speaker in mind for. */
const maxRun = 8;

/** A paragraph that opens with a quotation goes on with the speaker of the paragraph before. */
function findAcross(
  document: Document,
  sentences: readonly StorySentence[],
  first: StorySentence,
  quotation: Quotation,
): Speaker | undefined {
  const leadIn = findLeadIn(document, first.block);
  if (leadIn) return { ...leadIn, via: 'carried' };
  const start = sentences[first.position - first.sentence.index];
  if (!start || start.isAfterBreak || !opensWithQuotation(document, start)) return undefined;
  for (let position = start.position - 1; start.position - position < maxRun; position--) {
    const before = sentences[position];
    if (!before) return undefined;
    const placed = document.blocks[before.block];
    const attribution = before.attributions.findLast(
      (each) => each.source.kind !== 'none' && placed && !isPlea(placed.block, each),
    );
    const isNext = start.position - position === 1;
    if (isNext && attribution && isOtherVoice(attribution, toQuoted(document, first, quotation)))
      return undefined;
    if (attribution) return toCarried(attribution, before);
    if (!glean(placed, markQuotations)[before.index]) return undefined;
  }
  return undefined;
}

function toQuoted(
  { blocks }: Document,
  { block }: StorySentence,
  { start, end }: Quotation,
): string {
  return blocks[block]?.block.text.slice(start, end) ?? '';
}

/** “He denies conspiracy”, “she pleaded not guilty”: what a court has on file introduces no words. */
function isPlea({ text }: Block, { cue, contentKind }: Attribution): boolean {
  if (contentKind !== 'noun-phrase') return false;
  return cue.lemma === 'plead' || /\bden(?:y|ies)$/.test(text.slice(cue.start, cue.end));
}

/** Nobody goes on speaking behind a signature. */
function toCarried(
  attribution: Attribution | undefined,
  { block }: StorySentence,
): Speaker | undefined {
  if (!attribution || isSignature(attribution)) return undefined;
  return { attribution, block, via: 'carried' };
}

function opensWithQuotation({ blocks }: Document, { block, sentence }: StorySentence): boolean {
  return blocks[block]?.block.facts.quotations[0]?.start === sentence.start;
}
