import type { Sentence } from '../../../document/sentences/sentences.ts';
import { wordAt } from '../../../document/words/tokens.ts';
import { createCue, toWords } from '../../../document/words/cue.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import { takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences behind a claim a ruling on it may stand. */
const reach = 6;

const hasRuling = markSentences(
  createCue(
    toWords('cleared concluded dismissed rejected ruled ruling threw'),
    /\b(?:[Cc]oroner|[Cc]ourt|[Ii]nquest|[Ii]nquiry|[Jj]udge|[Jj]ury|[Mm]agistrates?|[Oo]mbudsman|[Rr]egulator|[Tt]ribunal)\b[^.;]{0,60}\b(?:cleared|concluded|dismissed|rejected|ruled|ruling|threw out)\b/,
  ),
);

const hasAnswer = markSentences(
  createCue(
    toWords('countered denied denies denying disputed disputes rebutted refuted rejected rejects'),
    /\b(?:countered|den(?:ied|ies|ying)|disputed|disputes|rebutted|refuted|rejected|rejects)\b/,
  ),
);

const turning = /^(?:but|however|nevertheless|yet)$/;

/** “The mayor said it was safe. But residents claimed …”, “She claimed … He denied it”: the copy tells both sides. */
export function tellsBothSides(story: Story, index: number, { start, tokens }: Sentence): boolean {
  const own = story.sentenceAt(index, start);
  if (!own) return false;
  const before = story.sentences[own.position - 1];
  if (turning.test(wordAt(tokens, 0)) && before?.attributions.some(isSpoken)) return true;
  const [next, ...others] = takeBehind(story.sentences, own.position, reach);
  if (!next) return false;
  if (isMarked(story, next, hasAnswer)) return true;
  return [next, ...others].some((each) => isMarked(story, each, hasRuling));
}

function isSpoken({ source }: Attribution): boolean {
  return source.kind !== 'none';
}
