import type { Block } from '../../document/block.ts';
import { createCue, toWords } from '../../document/words/cue.ts';
import type { Figure } from '../../facts/figures.ts';
import lexicon from '../../lexicons/figures/casualties.json' with { type: 'json' };
import { findCarrier } from '../../story/owners/carry.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { isOwnerless } from './ownerless.ts';
import { toTollGravity } from './toll-gravity.ts';

const conflictWords = new RegExp(`\\b(?:${lexicon.conflictWords.join('|')})\\b`, 'i');

/** Whether a block tells of a war, in which tolls are fought over. */
export function isOfConflict({ text }: Block): boolean {
  return conflictWords.test(text);
}

/** Whether an editor asks who has counted a toll. */
export function isAskedToll(story: Story, index: number, figure: Figure): boolean {
  const block = story.document.blocks[index]?.block;
  if (!block || figure.kind !== 'casualty' || !isUnsourcedToll(story, index, figure)) return false;
  return toTollGravity(story, index, figure, isOfConflict(block)) !== 'hint';
}

/** How many sentences further on the same question still stands. */
const tollReach = 3;

/** Openings that turn to another event. */
const onward =
  /^(?:another (?:attack|blast|bomb|strike)|at|earlier|elsewhere|in|last|later|meanwhile|on|separately|since)\b/i;

/**
 * “Twelve people died. ¶ The roof fell in. ¶ Thirty were hurt.”: who counts the dead counts the injured. A source
 * between the two, or another event, and the question is a new one; of the same number it never is.
 */
export function isBehindAskedToll(story: Story, index: number, figure: Figure): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own) return false;
  const { text = '' } = story.document.blocks[index]?.block ?? {};
  const isOfOther = onward.test(text.slice(own.sentence.start, own.sentence.start + 20));
  for (let i = 1; i <= repeatReach; i++) {
    const each = story.sentences[own.position - i];
    if (!each || findCarrier(each)) return false;
    const tolls = (story.document.blocks[each.block]?.block.facts.figures ?? []).filter(
      ({ kind, sentence }) => kind === 'casualty' && sentence === each.sentence.index,
    );
    const isMeant = (toll: Figure): boolean =>
      isSameToll(toll, figure) || (i <= tollReach && !isOfOther);
    if (tolls.some((toll) => isMeant(toll) && isAskedToll(story, each.block, toll))) return true;
  }
  return false;
}

/** How many sentences back the same toll is remembered. */
const repeatReach = 12;

function isSameToll({ value }: Figure, other: Figure): boolean {
  return value !== undefined && value > 1 && value === other.value;
}

/** “The storm destroyed 300 homes. It killed 12 people.”: who counts the dead counts the houses. */
export function isBesideAskedToll(story: Story, index: number, figure: Figure): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own) return false;
  return [own.position - 1, own.position + 1].some((position) => {
    const each = story.sentences[position];
    if (!each || each.paragraph !== own.paragraph) return false;
    const figures = story.document.blocks[each.block]?.block.facts.figures ?? [];
    return figures.some(
      (toll) => toll.sentence === each.sentence.index && isAskedToll(story, each.block, toll),
    );
  });
}

/** Whether a figure is a toll that nobody answers for. */
export function isUnsourcedToll(story: Story, index: number, figure: Figure): boolean {
  if (figure.kind !== 'casualty' || isKnownVictim(story, index, figure)) return false;
  if (isOwnToll(story, index, figure) || isCharge(story, index, figure)) return false;
  if (!isOwnerless(story, index, figure) || isToldBelowLead(story, index, figure)) return false;
  if (isOfBulletin(story, index, figure)) return false;
  return !isSourcedEarlier(story, index, figure);
}

const ownToll =
  /\b(?:cut|ke(?:ep|eps|pt|eping)|leav(?:e|es|ing)|left|lower(?:s|ed)?|puts?|rais(?:e|es|ed)|revis(?:e|es|ed)) (?:its|their)(?: [\p{Alpha}-]+){0,2} toll (?:\p{Alpha}+ )?(?:at|to) $/iu;

const officialToll = /\b(?:confirmed|official) (?:death )?toll\b[^.;,]{0,40}$/;

/** “The ministry put its toll at nine”, “the official toll stood at nine”, “the confirmed death toll rose to 31”: whoever keeps a toll has counted. */
function isOwnToll({ document }: Story, index: number, { start }: Figure): boolean {
  const words = document.blocks[index]?.block.text ?? '';
  const before = words.slice(Math.max(0, start - 60), start);
  return ownToll.test(before) || officialToll.test(before);
}

const charged = createCue(
  toWords('accused charged charges convicted guilty suspected trial wanted'),
  /\b(?:accused|convicted|guilty|suspected) (?:of|to)\b|\b(?:charge[ds]|trial|wanted) (?:for|of|with)\b/,
);

const examined = createCue(
  toWords('investigate investigates investigating investigation looking inquiry probe probing'),
  /\b(?:investigat(?:e|es|ing|ion into|ion of)|looking into|inquiry into|prob(?:e into|e of|ing)) (?:the |at least )?$/,
);

/** “He is accused of killing two guards”, “The bureau is looking into two deaths”: whoever accuses or looks says so. */
function isCharge({ document }: Story, index: number, { sentence, start }: Figure): boolean {
  const block = document.blocks[index]?.block;
  const own = block?.sentences[sentence];
  const before = block?.text.slice(own?.start, start) ?? '';
  return own !== undefined && (charged.test(own, before) || examined.test(own, before));
}

/** How many sentences below the lead may say whose toll it is. */
const leadReach = 3;

const told = /\btoll\b|\b(?:confirmed|declared|pronounced) dead\b/;

/** How much of a lead’s toll the figure below has to be. */
const closeTo = 0.8;

/** “A quake killed 18,200 people. The minister said 17,840 died here, and 360 there.”: the lead adds them up. */
function isToldBelowLead(story: Story, index: number, { start, value = 0 }: Figure): boolean {
  const own = story.sentenceAt(index, start);
  if (own?.position !== 0) return false;
  return story.sentences.slice(1, leadReach + 1).some((each) => {
    const block = story.document.blocks[each.block]?.block;
    if (!block || each.attributions.every(({ source }) => source.kind === 'none')) return false;
    if (told.test(block.text.slice(each.sentence.start, each.sentence.end))) return true;
    return block.facts.figures.some(
      (other) =>
        other.kind === 'casualty' &&
        other.sentence === each.sentence.index &&
        (other.value ?? 0) >= value * closeTo,
    );
  });
}

/** How many sentences a bulletin is told. */
const bulletinReach = 8;
const bulletin = createCue(
  toWords('agency bulletin council department figures ministry office report statistics tally'),
  /\b(?:bulletin|(?:civil defen[cs]e|disaster|emergency|flood|health)[^.;]{0,40} (?:agency|council|department|ministry|office)|health (?:department|ministry)|situation report|tally)\b/i,
);
const bulletinFacts =
  /\b(?:affected|confirmed|displaced|evacuated|injured|missing|reported|tallied)\b/;

/** “23 have died, according to a bulletin of the disaster agency. … 31 people were reported injured.”: it goes on with its tally. */
function isOfBulletin(story: Story, index: number, { start }: Figure): boolean {
  const own = story.sentenceAt(index, start);
  const { start: from = 0, end = 0 } = own?.sentence ?? {};
  const words = story.document.blocks[index]?.block.text ?? '';
  if (!own || !bulletinFacts.test(words.slice(from, end)) || conflictWords.test(words))
    return false;
  const first = Math.max(0, own.position - bulletinReach);
  return story.sentences.slice(first, own.position).some((each) => {
    const block = story.document.blocks[each.block]?.block;
    if (!block || each.attributions.length === 0) return false;
    const line = block.text.slice(each.sentence.start, each.sentence.end);
    return (
      bulletin.test(each.sentence, line) &&
      block.facts.figures.some(
        (other) => other.kind === 'casualty' && other.sentence === each.sentence.index,
      )
    );
  });
}

/** “The father of a pupil killed at the mill spoke”: who was killed only says whose father he is. */
function isKnownVictim({ document }: Story, index: number, { start, text }: Figure): boolean {
  const words = document.blocks[index]?.block.text ?? '';
  const before = words.slice(Math.max(0, start - 12), start);
  if (/\b(?:bodies|remains) of $/.test(before)) return true;
  if (/\b(?:are|had|has|have|was|were) /.test(text)) return false;
  if (/\b(?:among|one of)(?: the)? $/.test(before)) return true;
  // “Horvat murdered {a guard}”: a crime and its victim are no tally.
  return /^an? /i.test(text) && /\b(?:for|murdered|of|raped|to|with) $/.test(before);
}

/** How many blocks back a toll is remembered. */
const memory = 20;

/** Whether the copy has already said who counts this toll. */
function isSourcedEarlier(story: Story, index: number, figure: Figure): boolean {
  if (!figure.value || figure.value < 2) return false;
  const { value } = figure;
  const from = Math.max(0, index - memory);
  return story.document.blocks.slice(from, index + 1).some((placed, offset) => {
    if (!glean(placed, findTolls).includes(value)) return false;
    return placed.block.facts.figures.some((other) => {
      const isSame = other.kind === 'casualty' && other.value === value;
      const isEarlier = from + offset < index || other.end <= figure.start;
      return isSame && isEarlier && story.ownerOf(from + offset, other).isCovered;
    });
  });
}

function findTolls({ facts }: Block): readonly (number | undefined)[] {
  return facts.figures.flatMap(({ kind, value }) => (kind === 'casualty' ? [value] : []));
}
