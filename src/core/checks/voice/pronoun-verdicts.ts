import { createCue } from '../../document/words/cue.ts';
import type { Block } from '../../document/block.ts';
import { textAt } from '../../document/words/tokens.ts';
import crimes from '../../lexicons/claims/crimes.json' with { type: 'json' };
import { findClearing, type Clearing } from '../../story/clearings.ts';
import type { Conviction } from '../../story/conviction.ts';
import { findConviction } from '../../story/convictions.ts';
import { findMarked } from '../../story/reads/marked-sentences.ts';
import type { StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { findSurnames } from './spoken-of.ts';

/** How many sentences before a deed, and behind it, a verdict on “him” is looked for. */
const before = 8;
const behind = 14;
/** How many sentences back whoever a verdict is on may have been named. */
const far = 8;

/** “{He} pleaded guilty”, “{The 40-year-old} was jailed”, “The jury convicted {her}”, “{His} conviction was upheld” */
const onPronoun = createCue(
  [...crimes.settled, ...crimes.disposals, ...crimes.clearings],
  /^(?:All|Both|He|Her|His|She|The (?:\d+-year-old|defendants?|man|men|pair|two|woman|women)|Their|They)\b|\b(?:and|before|but|when) (?:he|she|they)\b|\b(?:acquitted|cleared|convict(?:ed|ing)|found|jail(?:ed|ing)|sentenc(?:ed|ing)) (?:her|him|them)\b|^[^,]{0,40}, (?:he|she|they)\b/,
);

/** What a sentence says of a verdict on somebody. */
export interface Verdicts {
  readonly convictions: readonly Conviction[];
  readonly clearings: readonly Clearing[];
}

/** By its sentences, what a block tells of verdicts on somebody without a name. */
function readVerdicts(block: Block): readonly (Verdicts | undefined)[] {
  return block.sentences.map((sentence) => {
    const text = block.text.slice(sentence.start, sentence.end);
    if (!onPronoun.test(sentence, text)) return undefined;
    const [conviction, clearing] = [findConviction(block, sentence), findClearing(block, sentence)];
    if (!conviction && !clearing) return undefined;
    return {
      convictions: conviction ? [conviction] : [],
      clearings: clearing ? [clearing] : [],
    };
  });
}

function markVerdicts(block: Block): readonly boolean[] {
  return block.derive(readVerdicts).map((each) => each !== undefined);
}

/** What the draft says near a deed that a court has found of “him” or “the defendant”, where that is whoever did it. */
export function findPronounVerdicts(
  story: Story,
  index: number,
  deed: { readonly start: number; readonly surname: string },
): readonly Verdicts[] {
  const own = story.sentenceAt(index, deed.start);
  if (!own || deed.surname === '') return [];
  const near = story.sentences.slice(Math.max(0, own.position - before), own.position + 1 + behind);
  return findMarked(story, near, markVerdicts).flatMap((each) => {
    const block = story.document.blocks[each.block]?.block;
    if (!block || !findMeant(story, each).includes(deed.surname)) return [];
    return block.derive(readVerdicts)[block.sentences.indexOf(each.sentence)] ?? [];
  });
}

/** The surnames of those whom the nearest sentence before a verdict names, or its own. */
function findMeant(story: Story, verdict: StorySentence): readonly string[] {
  for (let i = verdict.position; i >= Math.max(0, verdict.position - far); i--) {
    const each = story.sentences[i];
    const isOpening =
      i === verdict.position && /^\p{Upper}/u.test(textAt(verdict.sentence.tokens, 0));
    const surnames = each && !isOpening ? findSurnames(story, each, Infinity) : [];
    if (surnames.length > 0) return surnames;
  }
  return [];
}
