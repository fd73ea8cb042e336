import { createCue } from '../../../document/words/cue.ts';
import { findMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences behind a poll the copy may say whose it is. */
const reach = 12;

const house = String.raw`\p{Upper}[\p{Alpha}.&’'-]*`;
const poll = '(?:polls?|surveys?)';
/** “the Norden/Harbor Post poll”, “a telephone survey conducted by the Norden Institute” */
const isNamed = markSentences(
  createCue(
    ['poll', 'polls', 'survey', 'surveys'],
    new RegExp(
      String.raw`${house}(?:[/ ](?:and )?${house})* (?:(?:national|online|opinion|state|telephone|tracking) )*${poll}\b` +
        String.raw`|\b${poll} (?:(?:commissioned|conducted|done|published|released|taken) )?(?:by|for|from) (?:the )?${house}`,
      'u',
    ),
  ),
);

/** “A new poll shows …”, “according to recent polls”: whether the copy goes on to say whose one of them is. */
export function isPollNamedBelow(story: Story, index: number, offset: number): boolean {
  const own = story.sentenceAt(index, offset);
  return (
    own !== undefined &&
    findMarked(story, takeBehind(story.sentences, own.position, reach), isNamed).length > 0
  );
}
