import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import { createWordList } from '../document/words.ts';
import frames from '../lexicons/frames.json' with { type: 'json' };
import { toPlural } from '../repair/plural.ts';
import { toWordSet } from '../facts/word-classes.ts';
import type { Reaction } from '../fixes/reaction-fixes.ts';

/** Without one of these there is no fixed phrase. */
export const standingWords = createWordList(
  'scrutiny criticism fears concerns worries doubts questions met speculation calls pressure rumors rumours there'.split(
    ' ',
  ),
);

/** What a reaction is called, in both numbers: “concern”, “questions”. */
export const reactionNouns: ReadonlySet<string> = new Set(
  frames.reactionNouns.flatMap((noun) => [noun, toPlural(noun)]),
);
const otherNouns = toWordSet('calls pressure rumors rumours');

const growth = 'growing|mounting|rising|widespread|real|deep';
const feelings = 'alarm|anger|concerns?|doubts|fears?|outrage|suspicions?|unease|worries|worry';

const standing = [
  /\bunder (?:heightened|mounting|growing|increasing|increased|intense|fresh|renewed) (?:scrutiny|criticism)\b/gi,
  /\b(?:fears|concerns|worries|doubts|questions) (?:are|have been|were) (?:growing|mounting|rising|spreading)\b/gi,
  /\b(?:questions|doubts|concerns) (?:remain|persist|linger|swirl)\b(?! (?:in|among|for))/gi,
  /\b(?:has|have|had|was|were|is|are) (?:been )?met with (?:\w+ )?(?:skepticism|scepticism|criticism|anger|outrage|derision|relief)\b/gi,
  /\bspeculation (?:is|was|has been) (?:rife|growing|mounting|swirling)\b/gi,
  /\bcalls (?:are|have been) (?:growing|mounting)\b/gi,
  /\bpressure (?:is|was|has been) (?:growing|mounting|building)\b/gi,
  /\b(?:rumors|rumours) (?:are|were|have been) (?:swirling|circulating|rife|spreading)\b/gi,
  new RegExp(
    String.raw`\bthere (?:is|are|were|was) (?:${growth} )?(?:${feelings})\b(?= (?:about|over|that)\b)`,
    'gi',
  ),
];

/** Finds the fixed phrases of a sentence: “under mounting scrutiny”, “fears are growing”, “there are fears that”. */
export function findStanding(block: Block, sentence: Sentence): Reaction[] {
  if (!standingWords.isIn(sentence)) return [];
  const text = block.text.slice(sentence.start, sentence.end);
  return standing.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: words }) => !isOwned(words, text.slice(index + words.length)))
      .map(({ index, 0: words }) => {
        const start = sentence.start + index;
        return {
          start,
          end: start + words.length,
          noun: findReactionNoun(words),
          isStanding: true,
        };
      }),
  );
}

/** “criticism from”; “there are fears about the route among pilots”, where they may stand far behind. */
function isOwned(words: string, rest: string): boolean {
  return (
    /^\s(?:from|by|among|within)\b/.test(rest) || (/^there/i.test(words) && /\bamong\b/.test(rest))
  );
}

function findReactionNoun(words: string): string {
  return (
    words
      .toLowerCase()
      .split(' ')
      .find((word) => reactionNouns.has(word) || otherNouns.has(word)) ?? ''
  );
}
