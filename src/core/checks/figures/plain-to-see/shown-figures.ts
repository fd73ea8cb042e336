import { createCue, toAlternatives } from '../../../document/words/cue.ts';
import { readBehind, toPlainPhrases } from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { createHedgedCue } from '../../../facts/figures/hedged-before.ts';
import lexicon from '../../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { toBefore, type FigurePlace } from '../figure-place.ts';

const shown = toWordSet(lexicon.shownNouns.join(' '));
const platform = createCue(
  lexicon.platforms.map((name) => name.toLowerCase()),
  new RegExp(`\\b${toAlternatives(lexicon.platforms)}\\b`),
);
const watched = createCue(
  lexicon.watchedVerbs,
  new RegExp(`\\b${toAlternatives(lexicon.watchedVerbs)}(?: \\w+){0,3} $`, 'i'),
);
/** “racked up 800,000 views” */
const drawn = createHedgedCue(lexicon.drawingVerbs);
const timesBehind = toPlainPhrases('times');
const viewersBehind = toPlainPhrases('followers|views');

/** “has 1.2 million followers on Twitter”, “was retweeted 3,200 times”: the page shows it. */
export function isShown(place: FigurePlace): boolean {
  const { block, sentence, figure } = place;
  const { kind, counted = '', end, number } = figure;
  if (kind !== 'count') return false;
  const { text } = block;
  const before = toBefore(place);
  const isTimes = timesBehind.isBeside(readBehind(text, number.end, number.end + 8));
  if (isTimes && watched.test(sentence, before)) return true;
  const isOfViews = counted === 'views' && drawn.test(sentence, before);
  const isCounter = shown.has(counted) || viewersBehind.isBeside(readBehind(text, end, end + 12));
  return (
    isOfViews || (isCounter && platform.test(sentence, text.slice(sentence.start, sentence.end)))
  );
}
