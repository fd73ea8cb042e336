import { wordAt } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import { isNamedStudy, isStudyGiven } from './given-studies.ts';
import { isBodyNext } from './bodies-next.ts';
import { createStandingReader, hasFullName, marketTrades } from './standing.ts';
import { isTakenUp } from './named-next.ts';
import { isAnswerable, type Answering } from './answerable.ts';
import { isSameAct } from './same-acts.ts';
import { isOverlapping, type Span } from '../../../span.ts';
import { type StorySentence, takeBefore, takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { toAlternatives } from '../../../document/words/cue.ts';

/**
 * A set-up: the next sentence names one of a group, and quotes them, or it gives the study behind the experts; a
 * person who comes into the copy with a name, an office and a quotation may stand as far as the next paragraph.
 */
export function hasNamedExample(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  if (!own) return false;
  const words = toText(story, own, span);
  if (isNamedBefore(story, own, words)) return true;
  const next = story.sentences[own.position + 1];
  if (!next || (against.test(words) && isAnswer(next))) return false;
  return (
    isOneNext(story, { own, next }, words) ||
    hasSpeakerNext(story, { own, other: next, group: span }, words)
  );
}

/** One of them in so many words, their study, or what they all do. */
function isOneNext(
  story: Story,
  { own, next }: { readonly own: StorySentence; readonly next: StorySentence },
  words: string,
): boolean {
  return (
    next.attributions.some((each) => isSameAct(toText(story, next, each.cue), each, words)) ||
    isOfClassBelow(story, own, words) ||
    isStudyGiven(story, own, words) ||
    (!isContrary(next) && isBodyNext(next, words)) ||
    isOneOf(story, next)
  );
}

/** Somebody with a name speaks next who may be one of them. */
function hasSpeakerNext(story: Story, answering: Answering, words: string): boolean {
  const { own, other: next } = answering;
  const isLearned = learned.test(words);
  const isNext =
    next.attributions.some((each) => isExample(story, next, each, isLearned)) ||
    isSpokenByOne(story, next) ||
    isTakenUp(story.document, next, words, isLearned);
  if (isNext && isAnswerable(story, answering)) return true;
  const below = findIntroducedBelow(story, own, words);
  return below !== undefined && isAnswerable(story, { ...answering, other: below });
}

const against = /\b(?:critics|detractors|opponents)\b/i;

/** “Critics say it is a bully. A spokesman for Norden Homes said …”: whom they criticise. */
function isAnswer({ attributions }: StorySentence): boolean {
  return attributions.some(
    ({ source: { text } }) => /\bspokes(?:man|person|woman)\b/i.test(text) && !portfolio.test(text),
  );
}

/** “Reform Party {housing spokeswoman} Ada Moll”: who speaks for a party on a subject, and for no firm. */
const portfolio =
  /\p{Upper}\S+ (?!company|firm|government|police|school)\p{Lower}+ spokes(?:man|person|woman) \p{Upper}\S+ \p{Upper}/u;

/** “The leak sparked outrage. “It is a disgrace,” said Ada Moll”: the next sentence has one who says so. */
export function isSpokenNext(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  if (!next || isContrary(next)) return false;
  return (
    next.attributions.some((each) => isExample(story, next, each, false)) ||
    isSpokenByOne(story, next)
  );
}

function isExample(
  story: Story,
  next: StorySentence,
  { source, content, contentKind }: Attribution,
  isOfStudy: boolean,
): boolean {
  if (isOfStudy && isNamedStudy(source)) return contentKind !== 'noun-phrase' || content.length > 0;
  if (source.kind !== 'named' && !isNamedBehind(story, next, source)) return false;
  return contentKind === 'quotation' || content.some((each) => isQuotedIn(story, next, each));
}

/** “said one leader of the movement, {Ada Moll}” */
function isNamedBehind(story: Story, next: StorySentence, { kind, end }: SourceMention): boolean {
  if (kind !== 'role') return false;
  return /^, \p{Upper}\S+ \p{Upper}/u.test(toText(story, next, { start: end, end: end + aside }));
}

/** How many sentences behind a group one of them may be named as such. */
const classReach = 3;

function isOfClassBelow(story: Story, own: StorySentence, words: string): boolean {
  return takeBehind(story.sentences, own.position, classReach).some((each) =>
    each.attributions.some((attribution) => isOfClass(story, each, attribution, words)),
  );
}

/** “Many experts said so. It cannot last, said Lars Vane, an expert in trade”: one of them, in so many words. */
export function isOfClass(
  story: Story,
  next: StorySentence,
  { source, content }: Attribution,
  words: string,
): boolean {
  const one = toMember(words);
  if (one === undefined || source.kind !== 'named' || content.length === 0) return false;
  const text = toText(story, next, { start: source.start, end: source.end + aside });
  if (trades.has(one) && standing.isApposed(text)) return true;
  // “Campaigners say …, said Ada Moll, who leads the campaign”
  if (isIntroducedAs(story, next, source.start, one)) return true;
  const stem = one.replace(/(?<=\p{Alpha}{5})er$/u, '');
  return new RegExp(String.raw`\b${one}\b|, .*\b${stem}s?\b`, 'i').test(text);
}

/** “One activist, Ada Moll, told the agency”: what somebody is stands before the name. */
function isIntroducedAs(story: Story, next: StorySentence, end: number, one: string): boolean {
  const start = Math.max(next.sentence.start, end - one.length - 2);
  return toText(story, next, { start, end }).trimEnd().toLowerCase().replace(',', '') === one;
}

const trades = new Set([...marketTrades, 'expert', 'observer']);
/** “Nadia Holm, head of research at Indus Capital” */
const standing = createStandingReader([
  ...marketTrades,
  'fellow',
  'head of',
  'lecturer',
  'manager',
  'partner',
  'professor',
]);

/** “Many experts said” → “expert” */
function toMember(words: string): string | undefined {
  return /(?:^| )([A-Za-zÀ-ỿ]+)s (?:[A-Za-zÀ-ỿ]+ )?[A-Za-zÀ-ỿ]+$/u.exec(words)?.[1]?.toLowerCase();
}

/** How far behind a name what its owner is may stand, in UTF-16 code units. */
const aside = 50;

/** “called the bill ‘a giveaway’”: the label is quoted. */
function isQuotedIn({ document }: Story, { block }: StorySentence, span: Span): boolean {
  const quotations = document.blocks[block]?.block.facts.quotations ?? [];
  return quotations.some((quotation) => isOverlapping(quotation, span));
}

/** “It is dead. Nobody wants it,” said Rosa Lindqvist: a quotation of several sentences. */
function isSpokenByOne(story: Story, { block: index, sentence }: StorySentence): boolean {
  const block = story.document.blocks[index]?.block;
  const quotation = block?.facts.quotations.find(
    (each) => isOverlapping(each, sentence) && each.end > sentence.end,
  );
  const speaker = quotation && story.speakerOf(index, quotation);
  if (!block || speaker?.via !== 'own') return false;
  const { kind, end } = speaker.attribution.source;
  // “said a lobbyist who asked not to be named”: the copy says why there is no name.
  return (
    kind === 'named' || /\banonymity\b|\bnot to be named\b/.test(block.text.slice(end, end + 80))
  );
}

const membership =
  /\b(?:is|was|are|were) among\b|\b[Oo]ne of them\b|^(?:Among them|They include)\b/;

/** “Ada Moll was among the critics.”, “One of them, Ada Moll, left.”, “They include Ada Moll.” */
function isOneOf({ document }: Story, { block: index, sentence }: StorySentence): boolean {
  const block = document.blocks[index]?.block;
  const words = block?.text.slice(sentence.start, sentence.end) ?? '';
  if (!membership.test(words)) return false;
  return (
    block?.facts.names.some(({ start, end }) => start >= sentence.start && end <= sentence.end) ??
    false
  );
}

/** How many sentences behind a set-up an example is looked for. */
const reach = 8;

/** “Some analysts say … Turnout was low. ¶ “…,” said Ada Moll, who runs the Norden Institute.” */
function findIntroducedBelow(
  story: Story,
  own: StorySentence,
  words: string,
): StorySentence | undefined {
  const isLearned = learned.test(words);
  let paragraph = own.paragraph;
  for (let i = own.position + 1; i <= own.position + reach; i++) {
    const each = story.sentences[i];
    if (!each || each.isAfterBreak) return undefined;
    if (each.paragraph !== paragraph) {
      // Only the next paragraph, as far as its first source.
      if (paragraph !== own.paragraph) return undefined;
      paragraph = each.paragraph;
      if (isOfRivals(story, each, words)) return undefined;
      if (isOnOne(story, each, isLearned)) return each;
    }
    const quoted = each.attributions.filter((attribution) => isQuoting(story, each, attribution));
    if (quoted.some(({ source }) => isIntroduced(story, each, source, isLearned))) return each;
    if (paragraph !== own.paragraph && each.attributions.length > 0) return undefined;
  }
  return undefined;
}

/** “Some Republicans said … ¶ Ada Moll, a Democrat, …”: the other side. */
function isOfRivals(story: Story, each: StorySentence, words: string): boolean {
  const text = toText(story, each, each.sentence);
  if (/\bRepublicans?\b/.test(words)) return /\bDemocrat|\(D-/.test(text);
  return /\bDemocrats?\b/.test(words) && /\bRepublican|\(R-/.test(text);
}

function isQuoting(story: Story, each: StorySentence, attribution: Attribution): boolean {
  return (
    attribution.contentKind === 'quotation' ||
    attribution.content.some((span) => isQuotedIn(story, each, span))
  );
}

/** “said Ada Moll, who runs the Norden Institute”: a full name, and what its owner is; no lawmaker among experts. */
function isIntroduced(
  { document }: Story,
  { block }: StorySentence,
  { kind, start, end }: Attribution['source'],
  isLearned: boolean,
): boolean {
  const text = document.blocks[block]?.block.text ?? '';
  if (kind !== 'named' || !hasFullName(text.slice(start, end))) return false;
  const after = text.slice(end, end + 40);
  return described.test(after) || (!isLearned && / \([DRI]-/.test(after));
}

/** “Ada Moll, a founder of the Norden Institute, is not so sure. “It is late,” she said.”: a paragraph about one of them. */
function isOnOne(
  { document }: Story,
  { block: index, sentence }: StorySentence,
  isLearned: boolean,
): boolean {
  const block = document.blocks[index]?.block;
  const name = block && introduced.exec(block.text.slice(sentence.start, sentence.end))?.[0];
  if (!block || name === undefined) return false;
  const after = block.text.slice(sentence.start + name.length, sentence.end);
  const isOne = described.test(after) || (!isLearned && / ?\([DRI]-/.test(after.slice(0, 4)));
  const surname = name.split(' ').at(-1) ?? '';
  return (
    isOne &&
    block.facts.attributions.some(
      ({ contentKind, source: { kind, text } }) =>
        contentKind === 'quotation' && (kind === 'pronoun' || text.endsWith(surname)),
    )
  );
}

/** “Rep. Ada Moll”, at the start of a sentence */
const introduced =
  /^(?:\p{Upper}\p{Lower}+\. )?\p{Upper}\p{Lower}\S*(?: \p{Upper}[\p{Alpha}.’'-]*)* \p{Upper}[\p{Alpha}’'-]+(?=,| \()/u;

const described = /^, (?:the|an?|who|whose|\p{Lower}+|\p{Upper}\S* \p{Lower}+)\b/u;

/** How many sentences back others of a group are looked for. */
const back = 2;

/** “Ruiz called the plan a giveaway. Other critics say …”; “…,” said Rosa Lindqvist, who leads the union. Critics say … */
function isNamedBefore(story: Story, own: StorySentence, words: string): boolean {
  const { sentences } = story;
  const before = takeBefore(sentences, own.position, back);
  if (/^other\b/i.test(words))
    return before.some(({ attributions }) =>
      attributions.some(({ source }) => source.kind === 'named'),
    );
  const last = before.at(-1);
  if (!last || isContrary(own)) return false;
  if (last.paragraph !== own.paragraph)
    return last.attributions.some(
      (each) => isQuoting(story, last, each) && isOfClass(story, last, each, words),
    );
  return (
    isCalledOne(story, last, words) ||
    last.attributions.some(
      (each) => isQuoting(story, last, each) && isIntroduced(story, last, each.source, true),
    )
  );
}

/** “Ana Ruiz, a critic of the plan, called it late. Critics say …” */
function isCalledOne(story: Story, last: StorySentence, words: string): boolean {
  const one = toMember(words);
  const text = toText(story, last, last.sentence).toLowerCase();
  return (
    one !== undefined && new RegExp(String.raw`, (?:an?|one|the) (?:\S+ )?${one}\b`).test(text)
  );
}

/** “But critics say”: the other side has not spoken. */
function isContrary({ sentence: { tokens } }: StorySentence): boolean {
  return /^(?:although|but|however|still|though|while|yet)$/.test(wordAt(tokens, 0));
}

function toText({ document }: Story, { block }: StorySentence, span: Span): string {
  return document.blocks[block]?.block.text.slice(span.start, span.end) ?? '';
}

const learned = new RegExp(String.raw`\b${toAlternatives(findWordSet('learned-groups'))}\b`, 'i');
