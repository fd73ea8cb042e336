import { findSentenceFrom, type Block } from '../../document/block.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Citation } from '../../facts/citations.ts';
import { isIntention } from '../../facts/attributions/intentions.ts';
import type { Settings } from '../../settings.ts';
import { isWithin, type Span } from '../../span.ts';
import { findCarry, type Carry } from './carry.ts';
import { findCovering } from './covering.ts';
import { findLeadIn } from './lead-ins.ts';
import { isOwnCharge, type Voice } from './own-charges.ts';
import type { Outline } from '../outline.ts';
import { findQuotedOwner } from './quoted-blocks.ts';
import type { Reads } from '../reads/reads.ts';
import type { StorySentence } from '../sentences.ts';
import { isBeside } from './side-clauses.ts';
import { findSpeaker } from './speakers.ts';
import type { Owner, Ownership } from './owner.ts';

/** What the questions about owners are answered from. */
export interface Links extends Pick<
  Outline,
  'document' | 'sentences' | 'sentencesOf' | 'sourceOf'
> {
  readonly settings: Settings;
  /** Where each sentence leans on another one, computed once. */
  readonly carryOf: (position: number) => Carry | undefined;
}

/** Gathers what the questions about owners need. */
export function createLinks(
  { document, sentences, sentencesOf, log }: Outline,
  sourceOf: Outline['sourceOf'],
  settings: Settings,
): Links {
  const carries = new Map<number, { readonly value: Carry | undefined; readonly reads: Reads }>();
  const carryOf = (position: number): Carry | undefined => {
    const known =
      carries.get(position) ??
      log.record(undefined, () => findCarry(document, sentences, position));
    carries.set(position, known);
    log.addReads(known.reads);
    return known.value;
  };
  return { document, sentences, sentencesOf, sourceOf, settings, carryOf };
}

/** The body sentence that holds an offset of a block. */
export function findSentence(
  { document, sentencesOf }: Links,
  index: number,
  offset: number,
): StorySentence | undefined {
  const block = document.blocks[index]?.block;
  const sentence = block && findSentenceFrom(block, offset);
  return sentence && sentencesOf(index)[sentence.index];
}

/** Who owns some words: their speaker, their source, a citation, or a source that reaches them from elsewhere. */
export function findOwner(links: Links, index: number, span: Span): Owner {
  const { document } = links;
  const block = document.blocks[index]?.block;
  if (!block) return { ownership: 'none', isCovered: false };
  const quotation = block.facts.quotations.find((each) => isWithin(span, each));
  const speaker = quotation && findSpeaker(links, index, quotation);
  if (speaker) return toOwner(links, 'attributed', speaker.attribution, speaker.block);
  const covering = findCovering(block.facts.attributions, span);
  if (covering) return toOwner(links, 'attributed', covering, index);
  if (findCitation(block, span)) return { ownership: 'cited', isCovered: true };
  const own = findSentence(links, index, span.start);
  const leadIn =
    own?.attributions.length === 0
      ? (findLeadIn(document, index) ?? findQuotedOwner(document, index))
      : undefined;
  if (leadIn) return toOwner(links, 'attributed', leadIn.attribution, leadIn.block);
  return findCarried(links, index, span) ?? toUnowned(links, block, span);
}

function findCarried(links: Links, index: number, span: Span): Owner | undefined {
  const own = findSentence(links, index, span.start);
  const carry = own && links.carryOf(own.position);
  const block = links.document.blocks[index]?.block;
  if (!carry || !block || isOwnCharge(block, own.sentence, toVoice(links, carry))) return undefined;
  const isDistant = carry.direction === 'backward' || !carry.isSameParagraph;
  const owner = toOwner(
    links,
    isDistant ? 'distant' : 'carried',
    carry.attribution,
    carry.from.block,
  );
  return { ...owner, carry, ...(owner.words && { carriedFrom: owner.words }) };
}

function toVoice({ sourceOf }: Links, { from, attribution }: Carry): Voice {
  return { from, attribution, source: sourceOf(attribution) };
}

/** No owner; but a sentence that names any source satisfies the rules that ask for one. */
function toUnowned({ settings }: Links, block: Block, span: Span): Owner {
  const sentence = findSentenceFrom(block, span.start);
  const own = sentence ? block.derive(groupAttributions)(sentence.index) : [];
  const isSpoken = (each: Attribution): boolean =>
    each.source.kind !== 'none' && !isIntention(each.cue.lemma) && !isErrand(block, each);
  const first = own.find(isSpoken);
  const isAside = first !== undefined && own.length > 1 && isBeside(block, first, span);
  const next = isAside
    ? own.find((each) => isSpoken(each) && !isBeside(block, each, span))
    : undefined;
  const near = next ?? first;
  const words = sentence ? block.text.slice(sentence.start, sentence.end) : '';
  const isTrusted = settings.trustedSources.some((name) => name !== '' && words.includes(name));
  return {
    ownership: 'none',
    isCovered: near !== undefined || isTrusted,
    ...(near && { attribution: near }),
  };
}

/** “came {to ask} for work and opened fire”: what for, and no account of it. */
function isErrand({ text }: Block, { cue, contentKind }: Attribution): boolean {
  return contentKind === 'noun-phrase' && text.slice(0, cue.start).endsWith(' to ');
}

function toOwner(
  { sourceOf }: Links,
  ownership: Ownership,
  attribution: Attribution,
  block: number,
): Owner {
  const source = sourceOf(attribution);
  const { cue } = attribution;
  return {
    ownership,
    isCovered: true,
    attribution,
    ...(source && { source }),
    words: { block, span: { start: attribution.source.start, end: attribution.source.end } },
    cue: { block, span: { start: cue.start, end: cue.end } },
  };
}

/** The link, footnote or source note that answers for some words: it stands in their sentence. */
export function findCitation(block: Block, span: Span): Citation | undefined {
  const sentence = findSentenceFrom(block, span.start);
  if (!sentence) return undefined;
  return block.facts.citations.find(
    (citation) => citation.span.start >= sentence.start && citation.span.start <= sentence.end + 1,
  );
}
