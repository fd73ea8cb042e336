import { createCue, toAlternatives } from '../../../document/words/cue.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { findSentencesBefore, type FigurePlace } from '../figure-place.ts';
import { hasWork } from './story-sources.ts';

const papers = [...findWordSet('papers'), ...findWordSet('kept-counts')];
const paper = toAlternatives(papers);
/** “annual”, “half-year”, “Vane’s”. */
const word = "[a-zÀ-ỿ\\d’'/-]+";
const comingOut =
  '(?:appeared|came out|comes? out|has been running|is out|runs to|took place|was taken|(?:was|were) (?:made public|published|released))';
const hasCount = markSentences(
  createCue(
    papers,
    new RegExp(
      [
        `\\b${paper} (?:${word} ){0,6}${comingOut}\\b`,
        `\\b(?:keeps?|kept|maintains?) (?:an?|the|its|their) (?:${word} ){0,3}${paper}\\b`,
        `\\bIn (?:an?|its|the|their) (?:${word} ){0,4}${paper}\\b`,
      ].join('|'),
    ),
  ),
);
/** How many sentences go on with what was counted or examined. */
const reach = 3;

/**
 * “The court’s yearbook came out on Friday. Judges closed 900 cases.”, “The registry keeps a list of owners. It held
 * 300 names.”: the paragraph is about what somebody has counted, and goes on with it.
 */
export function isOfKeptCount(place: FigurePlace): boolean {
  const { story, index, figure } = place;
  const own = story.sentenceAt(index, figure.start);
  if (!own || figure.isEstimate || figure.kind === 'casualty') return false;
  return findSentencesBefore(place, reach).some(
    (each) => each.paragraph === own.paragraph && isMarked(story, each, hasCount),
  );
}

/** “A team analysed the bones. … It weighed some 30 kg.”: of what was examined. */
export function isOfFind(place: FigurePlace): boolean {
  const { story, block, sentence, figure } = place;
  if (figure.kind !== 'measure') return false;
  const isOpened = /^(?:It|Its|Their|They)\b/.test(block.text.slice(sentence.start, sentence.end));
  return (
    isOpened && findSentencesBefore(place, reach).some((each) => isMarked(story, each, hasWork))
  );
}
