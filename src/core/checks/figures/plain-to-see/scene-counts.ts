import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import lexicon from '../../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { toVerbForm } from '../../../english/inflection.ts';
import { findCarrier, isReset } from '../../../story/owners/carry.ts';
import { createCue, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';
import { createHedgedCue } from '../../../facts/figures/hedged-before.ts';

/** In the present a number of people is a statistic: “400 people speak the language”. */
const atScene = lexicon.sceneVerbs.flatMap((verb) => [
  toVerbForm(verb, 'past'),
  toVerbForm(verb, 'gerund'),
]);
const standsThere = createCue(
  [...atScene, ...toWords('scene site seated standing showed signed turned took taking')],
  new RegExp(
    `^[^.;,]{0,40}\\b(?:${[
      '(?:are|is|was|were) (?:still )?(?:at|on) the (?:scene|site)',
      '(?:are|is|was|were) (?:seated|standing)',
      '(?:showed|signed|turned) (?:out|up)|(?:took|taking) part',
      ...atScene,
    ].join('|')})\\b`,
  ),
);
const attracts = createHedgedCue([
  ...toWords('attracted attracts draws drew gathered'),
  'brought together',
]);
/** Up to here a reporter at the scene counts heads. */
const manyHeads = 1000;

/** “About 40 firefighters worked at the site”, “The hearing drew 200 people”: whoever was there could count them. */
export function isCountAtScene(place: FigurePlace): boolean {
  const { kind, counted, isEstimate } = place.figure;
  if (kind !== 'count' || counted === undefined || isEstimate || !isCountOfPeople(counted))
    return false;
  return isSeen(place) || isToldOfScene(place);
}

function isSeen({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { start, end, value = manyHeads } = figure;
  if (value >= manyHeads) return false;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  return (
    standsThere.test(sentence, text.slice(end, Math.min(sentence.end, end + 60))) ||
    attracts.test(sentence, before)
  );
}

/** “The fire was under control by 9, Cole said. About 40 firefighters worked on it.” */
function isToldOfScene({ story, index, figure: { start } }: FigurePlace): boolean {
  const own = story.sentenceAt(index, start);
  if (!own || isReset(story.document, own)) return false;
  const previous = story.sentences[own.position - 1];
  return previous?.paragraph === own.paragraph && findCarrier(previous) !== undefined;
}
