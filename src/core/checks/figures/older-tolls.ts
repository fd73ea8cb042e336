import { createCue, toAlternatives, toWords } from '../../document/words/cue.ts';
import { dayWords, months, monthWords } from '../../english/calendar-names.ts';
import type { Figure } from '../../facts/figures.ts';
import { toSentenceText, type StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

/** From here on other events are told than that of the story, counted in sentences. */
export const background = 3;
/** How many sentences of the same paragraph may say when it was, or whose it is. */
export const paragraphReach = 3;
/** From so many on somebody disputes the count, and they are asked about whenever it was. */
const disputed = 1000;

/** Says that something was before the news of the day. */
export const older = createCue(
  [...monthWords, ...toWords('ago earlier in last of past previous since')],
  new RegExp(
    [
      `\\b[Oo]n ${toAlternatives(months)} \\d`,
      '\\b(?:[Ll]ast|past|previous) (?:[a-z]+ )?(?:decade|months?|years?)\\b',
      '\\b(?:months?|years?) (?:ago|earlier)\\b',
      `\\b[Ll]ast ${toAlternatives(months)}\\b`,
      `\\b(?:[Ii]n|of|since) (?:${toAlternatives(months)} )?(?:19|20)\\d\\d\\b`,
    ].join('|'),
  ),
);

/** “In 2014, the season ended when ice fell, killing 16”: no lead opens its own news with a year. */
const ofYear = /^In (?:19|20)\d\d,/;
/** “the massacre that took 40 lives {in March 2009}”. */
const inYear = new RegExp(`^[^.,;]{0,12} in (?:${toAlternatives(months)} )?(?:19|20)\\d\\d\\b`);
/** “the 2009 crash”. */
const calledByYear = /\bthe (?:19|20)\d\d [a-z]/;

/** “Trams have left the track four times this year. On May 9 one overturned, killing three.”: that count is settled. */
export function isOlderEvent(
  story: Story,
  own: StorySentence,
  { value = 0, end }: Figure,
): boolean {
  if (value >= disputed || isFresh(story, own)) return false;
  if (ofYear.test(toSentenceText(story.document, own))) return true;
  const { text = '' } = story.document.blocks[own.block]?.block ?? {};
  if (own.position > 0 && inYear.test(text.slice(end, own.sentence.end))) return true;
  if (own.position < background) return false;
  const near = story.sentences
    .slice(own.position - paragraphReach, own.position + 1)
    .filter(({ paragraph }) => paragraph === own.paragraph);
  return near.some((each) => {
    const words = toSentenceText(story.document, each);
    return older.test(each.sentence, words) || calledByYear.test(words);
  });
}

const today = createCue([...dayWords, ...toWords('now overnight today tonight yesterday')]);

/** “On Monday a bus hit a truck and six people died”, in a paragraph that opens with a year. */
function isFresh(story: Story, own: StorySentence): boolean {
  return today.test(own.sentence, toSentenceText(story.document, own));
}
