import { toAlternatives } from '../../../document/words/cue.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Span } from '../../../span.ts';
import {
  takeBefore,
  takeBehind,
  toSentenceText,
  type StorySentence,
} from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import { isOutletName } from '../outlets/told-outlets.ts';
import { hasFullName, isHousedAside, marketTrades } from './standing.ts';

/** A nameless group where it stands, and a sentence near by in which somebody speaks with a name. */
export interface Answering {
  readonly own: StorySentence;
  readonly other: StorySentence;
  readonly group: Span;
}

/**
 * Whether somebody near a nameless group may answer for it: who speaks in its paragraph, on its claim, of the same
 * people, or with the standing that its name asks for. A name alone, next door on another matter, is no answer.
 */
export function isAnswerable(story: Story, { own, other, group }: Answering): boolean {
  if (own.paragraph === other.paragraph) return true;
  const words = story.document.blocks[own.block]?.block.text.slice(group.start, group.end) ?? '';
  if (isOnSameClaim(story, own, other) || isPointing(toSentenceText(story.document, other), words))
    return true;
  return (
    isOfSameKind(story, other, toOpening(other), words) ||
    other.attributions.some(
      ({ source }) =>
        isOfSameKind(story, other, source, words) || isLearnedBefore(story, other, source, words),
    )
  );
}

/** How many sentences of their paragraph somebody has to come to the claim. */
const reach = 4;

function isOnSameClaim(story: Story, own: StorySentence, other: StorySentence): boolean {
  if (isOfSamePerson(own, other)) return true;
  return [other, ...takeBehind(story.sentences, other.position, reach - 1)]
    .filter(({ paragraph }) => paragraph === other.paragraph)
    .some(({ stems }) => [...own.stems].some((stem) => stems.has(stem)));
}

/** “It floods every winter,” said Ada Moll: what the sentence before tells of; and “{We} are sick of it”, of a side or a crowd. */
function isPointing(text: string, words: string): boolean {
  return pointing.test(text) || (!learned.test(words) && !isTold.test(words) && ours.test(text));
}

const pointing = /(?:^|: (?=[“"‘']))[“"‘']*(?:It|That|These|They|This|Those)\b/;
const ours = /(?:^|[:,] )[“"‘']+We\b/;

/** “Aides say {she} will run. In a statement {her} adviser, Ada Moll, said”. */
function isOfSamePerson(
  { sentence: own }: StorySentence,
  { sentence: other }: StorySentence,
): boolean {
  return persons.some((forms) =>
    [own, other].every(({ tokens }) => tokens.some(({ lower }) => forms.has(lower))),
  );
}

const persons = [new Set(['he', 'him', 'his']), new Set(['her', 'hers', 'she'])];

/** The words that name somebody. */
type Named = Pick<SourceMention, 'start' | 'end' | 'text'>;

/** “{Rep. Ada Moll (D-Orme)} has fought it. “It is a waste,” she said.”: whom a paragraph opens with. */
function toOpening({ sentence: { start } }: StorySentence): Named {
  return { start, end: start, text: '' };
}

/** “Democrats say … Ada Moll (D-Orme) said”, “Sources said … the Harbor Post reported”, “Opponents say … Ada Moll, who leads the Shopkeepers’ Association, said”. */
function isOfSameKind(
  story: Story,
  { block, sentence }: StorySentence,
  source: Named,
  words: string,
): boolean {
  const text = story.document.blocks[block]?.block.text ?? '';
  const start = Math.max(sentence.start, source.start - titleReach);
  const about = text.slice(start, source.end + aside);
  if (isTold.test(words))
    return !/^an? /.test(source.text) && isOutletName(source.text.replace(season, ''));
  if (elected.test(words)) return seat.test(about);
  const isTrader = trades.test(words) && isHousedAside(about.slice(source.start - start));
  return isTrader || hasStanding(about, words);
}

/** Whether the words beside a name give what the group’s name asks for: a side, or study. */
function hasStanding(about: string, words: string): boolean {
  const isSide = sides.test(words);
  if (isSide && advocate.test(about)) return true;
  return (isSide || learned.test(words) || anybody.test(words)) && standing.test(about);
}

/** How far before and behind a name what its owner is may stand, in UTF-16 code units. */
const titleReach = 24;
const aside = 100;

const isTold = /\b(?:reports|sources)\b/i;
/** “noted the Orme Herald {last spring}” */
const season = / (?:last|next|this) \p{Lower}+$/u;
const elected =
  /\b(?:congress(?:men|women)|Democrats|lawmakers|legislators|Republicans|senators)\b/i;
const seat =
  /\([DRI]-|\b(?:Rep|Sen)\. \p{Upper}|\b(?:Congress(?:man|woman)|Representative|Senator) \p{Upper}/u;
const sides = new RegExp(String.raw`\b${toAlternatives(findWordSet('camps'))}\b`, 'i');
const advocate = new RegExp(String.raw`\b${toAlternatives(findWordSet('advocates'))}\b`, 'i');
/** “some say”, “almost everyone agrees” */
const anybody = /^(?:almost |nearly )?(?:every(?:body|one)|many|most|others|some) [a-z]+$/i;
const learned = new RegExp(
  String.raw`\b(?:${toAlternatives([...findWordSet('learned-groups'), 'observers'])})\b`,
  'i',
);
const trades = new RegExp(String.raw`\b${toAlternatives(marketTrades)}s\b`, 'i');
const standing = new RegExp(
  String.raw`\b(?:${toAlternatives([...findWordSet('learned-standing'), ...marketTrades])})s?\b`,
  'i',
);

/** How far back a speaker who is now a surname may have come in, in sentences. */
const memory = 40;

/** “Experts say …,” “…,” Moll said: of whom the copy has told what makes her one. */
function isLearnedBefore(
  story: Story,
  { position }: StorySentence,
  source: SourceMention,
  words: string,
): boolean {
  if (source.kind !== 'named' || !learned.test(words) || hasFullName(source.text)) return false;
  return takeBefore(story.sentences, position, memory).some((each) =>
    each.attributions.some(
      (before) =>
        hasFullName(before.source.text) &&
        before.source.text.endsWith(source.text) &&
        isOfSameKind(story, each, before.source, words),
    ),
  );
}
