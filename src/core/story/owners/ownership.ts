import { isHearing } from '../../facts/attributions/hearings.ts';
import { findSentenceFrom, type Block } from '../../document/block.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Citation } from '../../facts/citations.ts';
import { isIntention } from '../../facts/attributions/intentions.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import type { Settings } from '../../settings.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isWithin, type Span } from '../../span.ts';
import { findCarry, type Carry } from './carry.ts';
import { findCovering } from './covering.ts';
import { findLeadIn } from './lead-ins.ts';
import type { Outline } from '../outline.ts';
import { findQuotedOwner } from './quoted-blocks.ts';
import type { Reads } from '../reads/reads.ts';
import type { StorySentence } from '../sentences.ts';
import { findSpeaker } from './speakers.ts';
import { isSureCarry } from './sure-carry.ts';
import type { Owner, Ownership, SourceOffer } from './owner.ts';

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
  if (!carry) return undefined;
  const isDistant = carry.direction === 'backward' || !carry.isSameParagraph;
  const owner = toOwner(
    links,
    isDistant ? 'distant' : 'carried',
    carry.attribution,
    carry.from.block,
  );
  return { ...owner, carry, ...(owner.words && { carriedFrom: owner.words }) };
}

/** No owner; but a sentence that names any source satisfies the rules that ask for one. */
function toUnowned({ settings }: Links, block: Block, span: Span): Owner {
  const sentence = findSentenceFrom(block, span.start);
  const own = sentence ? block.derive(groupAttributions)(sentence.index) : [];
  const near = own.find(
    (each) => each.source.kind !== 'none' && !isIntention(each.cue.lemma) && !isErrand(block, each),
  );
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

/** How many sentences back a source that is only offered is looked for: far beyond that, readers have forgotten it. */
const maxLook = 300;

/** The sources that a fix may offer: the carried one, else the latest fitting one named before in the section. */
export function findOffers(links: Links, index: number, span: Span): readonly SourceOffer[] {
  const owner = findOwner(links, index, span);
  const own = findSentence(links, index, span.start);
  if (own && owner.carry && owner.attribution) {
    if (isHearing(owner.attribution)) return [];
    const isSure = isSureCarry(links.document, links.sentences, own.position, owner.carry);
    return [{ name: toOfferName(links, owner.attribution), isSure }];
  }
  const position = own?.position ?? 0;
  const first = Math.max(0, position - maxLook);
  for (let i = position; i > first && links.sentences[i]?.isAfterBreak !== true; i--) {
    const fitting = links.sentences[i - 1]?.attributions.findLast((each) =>
      isOfficial(links, each),
    );
    if (fitting) return [{ name: toOfferName(links, fitting), isSure: false }];
  }
  return [];
}

const loose =
  /^(?:one|some|two|three|its|his|her|their|a|an)\b|\b(?:that|which|who|last|published)\b/i;

/** A source that could own somebody else's claim: a body or an office, not a passer-by. */
function isOfficial({ sourceOf }: Links, attribution: Attribution): boolean {
  const { kind, text } = attribution.source;
  if ((kind !== 'named' && kind !== 'role') || isHearing(attribution)) return false;
  const source = sourceOf(attribution);
  if (!source || source.isPrivate) return false;
  if (kind === 'named') return true;
  return !loose.test(text) && source.name.split(' ').length <= 5 && isOfficialPhrase(text);
}

/** “the fire service”, “the governor”, “police”. */
function isOfficialPhrase(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{Alpha}-]+/gu) ?? [];
  return words.some((word) => isRoleWord(word) || isOrganisationWord(word));
}

/** The source's full name as it reads in the middle of a sentence, with the article that the copy gives it. */
function toOfferName({ sourceOf }: Links, attribution: Attribution): string {
  const source = sourceOf(attribution);
  if (!source) return toMidSentence(attribution.source.text);
  const hasArticle = source.hasArticle || isArticled(source.name);
  return hasArticle ? `the ${source.name}` : toMidSentence(source.name);
}

const articled = findWordSet('articled-names');

/** “the Red Cross”, “the United Nations”, whose article “a United Nations monitor” does without. */
function isArticled(name: string): boolean {
  return articled.has(name.toLowerCase()) || /^United \p{Upper}\p{Lower}+s$/u.test(name);
}

/** “The ministry” at the start of a sentence is “the ministry” within one, “Police in Arden” are “police in Arden”. */
function toMidSentence(name: string): string {
  const [, opening = '', behind = ''] = /^(\p{Upper}\p{Lower}+)(?: (\S+)|$)/u.exec(name) ?? [];
  const isTrade = isRoleWord(opening.toLowerCase()) && !/^\p{Upper}/u.test(behind);
  if (isTrade || (isOrganisationWord(opening.toLowerCase()) && isRoleWord(behind)))
    return opening.toLowerCase() + name.slice(opening.length);
  return name.replace(/^(?:The|A|An|His|Her|Their|Its|Former|Fellow|Rival|Senior|Top)\b/, (word) =>
    word.toLowerCase(),
  );
}
