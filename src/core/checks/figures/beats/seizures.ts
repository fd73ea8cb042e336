import { createCue, toAlternatives, toWords } from '../../../document/words/cue.ts';
import { findSentencesBefore, type FigurePlace } from '../figure-place.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const seized = '(?:confiscated?|impounded|recovered|seized?|seizing)';
const takers = toAlternatives(findWordSet('seizing-officers'));
/** “Customs officers at the port have seized”, “was seized by the police”. */
const hasSeizure = markSentences(
  createCue(
    toWords('confiscate confiscated impounded recovered seize seized seizing seizures'),
    new RegExp(
      `\\b${takers}(?![a-zÀ-ỿ])[^.;]{0,70} ${seized}\\b|\\b${seized} by\\b[^.;]{0,40}\\b${takers}(?![a-zÀ-ỿ])|\\b${takers} (?:has |have )?made\\b[^.;]{0,30}\\bseizures\\b`,
      'i',
    ),
  ),
);
/** What is weighed, counted and valued after a seizure. */
const haul = createCue(findWordSet('seized-goods'));
/** How many sentences a seizure is told. */
const reach = 4;

/** “The drugs had a street value of €40,000”, where officers have seized them: they weigh and value what they take. */
export function isOfSeizure(place: FigurePlace): boolean {
  const { story, sentence, figure } = place;
  if (!/^(?:count|measure|money)$/.test(figure.kind) || !haul.test(sentence, '')) return false;
  return findSentencesBefore(place, reach, true).some((each) => isMarked(story, each, hasSeizure));
}
