import type { Block } from '../../document/block.ts';
import {
  hasQuestionMark,
  isCapitalised,
  toTokenSpan,
  type Token,
} from '../../document/words/tokens.ts';
import { createCue } from '../../document/words/cue.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { findMarked, markSentences } from '../../story/reads/marked-sentences.ts';
import type { Story } from '../../story/story.ts';

const moods = findWordSet('headline-moods');
const behind = /^(?:after|as|at|builds?|grows?|growing|mounts?|mounting|over|rises?|spreads?)$/;
const feeling = [...findWordSet('shown-moods')];
/** Somebody feels it, or protests. */
const shown = markSentences(
  createCue(feeling, new RegExp(String.raw`\b(?:${feeling.join('|')})\b`, 'i')),
);

/** Somebody is quoted. */
function markQuoted({ facts: { quotations }, sentences }: Block): readonly boolean[] {
  return sentences.map((sentence) => quotations.some((each) => isOverlapping(each, sentence)));
}

/** How many sentences the copy has to have for a headline to be measured by it. */
const fewest = 2;
/** How many quotations may well tell of a mood that no word names, in sentences. */
const enough = 2;

/** “{Anger} as council shuts libraries”, over copy in which nobody is angry and hardly anybody speaks. */
export function findUnborneMood(block: Block, story: Story): Span | undefined {
  const mood = findMood(block);
  if (!mood || story.sentences.length < fewest || story.readership.isSport()) return undefined;
  if (findMarked(story, story.sentences, shown).length > 0) return undefined;
  const isTold = findMarked(story, story.sentences, markQuoted).length >= enough;
  return isTold ? undefined : mood;
}

/** “Concern grows {for missing} walker”: what every search is called. */
const searched = /\bfor (?:\S+ )?(?:missing|safety|welfare|whereabouts)\b/i;

/** “Panic at the {Disco}”: a name. */
function isBand(tokens: readonly Token[]): boolean {
  const [, at, the, name] = tokens;
  return at?.lower === 'at' && the?.lower === 'the' && isCapitalised(name);
}

function findMood({ text, sentences: [only, second] }: Block): Span | undefined {
  const [first, next] = only?.tokens ?? [];
  if (!only || second || !first || !next) return undefined;
  if (!moods.has(first.lower) || !behind.test(next.lower)) return undefined;
  const isNone = hasQuestionMark(only.tokens) || isBand(only.tokens) || searched.test(text);
  return isNone ? undefined : toTokenSpan(only.tokens, 0, 0);
}
