import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { conjunctions } from '../../english/word-classes.ts';
import { isHearing } from '../../facts/attributions/hearings.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import { isPersonalName } from '../cast/persons.ts';
import type { StorySentence } from '../sentences.ts';
import type { SourceOffer } from './owner.ts';
import { findOwner, findSentence, type Links } from './ownership.ts';
import { isSureCarry } from './sure-carry.ts';

/**
 * The sources that a fix may offer: the carried one, else the latest fitting one of the paragraph. Whoever else the
 * draft names could hardly say it.
 */
export function findOffers(links: Links, index: number, span: Span): readonly SourceOffer[] {
  const owner = findOwner(links, index, span);
  const own = findSentence(links, index, span.start);
  if (!own) return [];
  const { carry, attribution } = owner;
  if (carry && attribution) {
    const isNear = carry.direction === 'forward' || carry.isSameParagraph;
    if (isHearing(attribution) || !isNear) return [];
    const isSure = isSureCarry(links.document, links.sentences, own.position, carry);
    return toOffers(links, own, attribution, isSure);
  }
  const fitting = findLatest(links, own);
  return fitting ? toOffers(links, own, fitting, false) : [];
}

/** The latest source named before a sentence in its paragraph that could own somebody else’s claim. */
function findLatest(links: Links, own: StorySentence): Attribution | undefined {
  for (let i = own.position; i > 0 && links.sentences[i]?.isAfterBreak !== true; i--) {
    const from = links.sentences[i - 1];
    if (from?.paragraph !== own.paragraph) return undefined;
    const fitting = from.attributions.findLast((each) => isOfficial(links, each));
    if (fitting) return fitting;
  }
  return undefined;
}

/** Nobody of whom the sentence speaks, and nobody who speaks for one side of it. */
function toOffers(
  links: Links,
  { sentence: { tokens } }: StorySentence,
  attribution: Attribution,
  isSure: boolean,
): readonly SourceOffer[] {
  const name = toOfferName(links, attribution);
  if (
    isSpokenOf(tokens, name) ||
    isOnFile(attribution) ||
    links.sourceOf(attribution)?.isParty === true
  )
    return [];
  return [{ name, isSure, isOfficial: isOfficial(links, attribution) }];
}

/** “according to Harbor Board records”: whoever keeps the files has said nothing. */
function isOnFile({ cue, source }: Attribution): boolean {
  return cue.lemma === 'according to' && files.test(source.text);
}

const files = /\b(?:data|documents|figures|files|filings|minutes|papers|records|reports)$/i;

/** “She is a puppet, Ruiz said”, “But his choice was seen as …”: whoever the sentence is about is hardly its source. */
function isSpokenOf(tokens: readonly Token[], name: string): boolean {
  if (!isPersonalName(name)) return false;
  const opening = wordAt(tokens, conjunctions.has(wordAt(tokens, 0)) ? 1 : 0);
  if (/^(?:he|her|his|she)$/.test(opening)) return true;
  const last = name.split(' ').at(-1)?.toLowerCase();
  return tokens.some(({ base }) => base === last);
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
