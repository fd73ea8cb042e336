import { createCue } from '../../../document/words/cue.ts';
import type { Figure } from '../../../facts/figures.ts';
import { findCarrier, isReset } from '../../../story/owners/carry.ts';
import { type StorySentence, takeBefore } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import type { Source } from '../../../story/source.ts';
import type { FigurePlace } from '../figure-place.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

/** How many sentences before and behind a figure the same source is looked for. */
const reach = 3;

/**
 * “‘We can hold it,’ Vane said. At least 136 barns stand in its way. The wind will turn, Vane said.”: an official who
 * speaks on both sides of a plain figure has given it. A toll, damage or an estimate needs its source beside it.
 */
export function isBetweenWords({ story, index, figure }: FigurePlace): boolean {
  if (/^(?:casualty|damage)$/.test(figure.kind) || figure.isEstimate) return false;
  const own = story.sentenceAt(index, figure.start);
  if (!own || isReset(story.document, own)) return false;
  const before = findOfficial(story, own.position, -1);
  return before !== undefined && before === findOfficial(story, own.position, 1);
}

/** The first source that speaks on one side, unless a new subject starts before. */
function findOfficial(story: Story, from: number, step: -1 | 1): Source | undefined {
  for (let i = 1; i <= reach; i++) {
    const each = story.sentences[from + step * i];
    if (!each || (step > 0 && isReset(story.document, each))) return undefined;
    const source = toSpeaker(story, each);
    if (source) return source.isPrivate ? undefined : source;
    if (step < 0 && isReset(story.document, each)) return undefined;
  }
  return undefined;
}

/**
 * “The quake destroyed 8,000 homes, the agency says. Thousands have left.”: a paragraph in which an official gives
 * figures, and speaks in the sentence before.
 */
export function isToldOn({ story, index, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  const before = own && story.sentences[own.position - 1];
  if (!own || before?.paragraph !== own.paragraph || isReset(story.document, own)) return false;
  const official = toOfficial(story, before);
  return (
    official !== undefined &&
    takeBefore(story.sentences, own.position, reach).some(
      (each) =>
        each.paragraph === own.paragraph &&
        (hasFigure(story, each) || isOfScene(each, figure)) &&
        toOfficial(story, each) === official,
    )
  );
}

const scene = createCue(findWordSet('disaster-scenes'));

/** “The bomber died in the blast, police said. At least 30 people were hurt.” */
function isOfScene({ sentence }: StorySentence, { kind }: Figure): boolean {
  return kind === 'casualty' && scene.test(sentence, '');
}

/** Who speaks in a sentence, if it is no private person. */
export function toOfficial(story: Story, each: StorySentence): Source | undefined {
  const source = toSpeaker(story, each);
  return source && !source.isPrivate ? source : undefined;
}

function toSpeaker(story: Story, each: StorySentence): Source | undefined {
  const carrier = findCarrier(each);
  return carrier && story.sourceOf(carrier);
}

function hasFigure({ document }: Story, { block, sentence }: StorySentence): boolean {
  const figures = document.blocks[block]?.block.facts.figures ?? [];
  return figures.some(
    (other) => other.sentence === sentence.index && other.exemption === undefined,
  );
}
