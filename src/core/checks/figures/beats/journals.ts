import { createCue, toAlternatives, toWords } from '../../../document/words/cue.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { takeBehind } from '../../../story/sentences.ts';
import type { FigurePlace } from '../figure-place.ts';

const outWords = toWords('appear appeared appears published');
/** “Lancet”, “BMJ” */
const names = [...findWordSet('journals')].flatMap((name) => [
  name.charAt(0).toUpperCase() + name.slice(1),
  name.toUpperCase(),
]);
const word = String.raw`(?:[\p{Upper}&][\p{Alpha}.&]*|and|for|of|the)`;
const journal = String.raw`(?:appear(?:ed|s)?|published)(?: [\p{Alpha}\d]+){0,4}? in (?:(?:the|a) (?:medical |scientific )?journal\b|(?:${word} ){0,6}${toAlternatives(names)}\b)`;
/** “published in The Lancet in May”, “appeared in the journal Tides”. */
const inJournal = createCue(outWords, new RegExp(String.raw`\b${journal}`, 'u'));
/** “Results were published in The Lancet.” */
const resultsInJournal = createCue(
  outWords,
  new RegExp(
    String.raw`^(?:The |Its |Their |Full )?(?:[Ff]indings|[Pp]aper|[Rr]esearch|[Rr]esults|[Ss]tudy|[Tt]rial|[Ww]ork)(?: \p{Lower}+){0,4} ${journal}`,
    'u',
  ),
);
const hasResults = markSentences(resultsInJournal);

/** “In a trial of 90 miners, published in The Lancet, …”: the journal answers, in the sentence or in the next one. */
export function isInJournal({ story, index, block, sentence, figure }: FigurePlace): boolean {
  if (inJournal.test(sentence, block.text.slice(sentence.start, sentence.end))) return true;
  const own = story.sentenceAt(index, figure.start);
  const [next] = own ? takeBehind(story.sentences, own.position, 1) : [];
  return (
    next !== undefined && next.paragraph === own?.paragraph && isMarked(story, next, hasResults)
  );
}
