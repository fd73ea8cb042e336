import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { isInAccount, isSaidNext } from './sourced-accounts.ts';
import { isLaidOut } from './told-next.ts';

/** The copy goes on with what it hangs on, or with somebody who thinks as much. */
export function isAnswered(story: Story, index: number, hedge: Span): boolean {
  return (
    isLaidOut(story, index, hedge) ||
    isOfPaper(story, index, hedge) ||
    isForecastBefore(story, index, hedge) ||
    isInAccount(story, index, hedge) ||
    isSaidNext(story, index, hedge, answer)
  );
}

/** “Not everyone {is likely to} be pleased”: it only leads on; “The findings matter to farms. … Yields could fall.”: they say so. */
function isOfPaper({ document }: Story, index: number, { start }: Span): boolean {
  const text = document.blocks[index]?.block.text ?? '';
  return /(?:^|[.!?] )Not every(?:body|one) $/.test(text.slice(0, start)) || findings.test(text);
}

const findings =
  /^The (?:analysis|conclusions|findings|paper|report|research|results|study) (?!by\b)/;

/** “Dealers expect rates to rise as banks pay out tax. Some $3 billion is likely to be paid.”: whoever expects the one expects the other. */
function isForecastBefore(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  if (!before || own.isAfterBreak) return false;
  const isExpected = before.attributions.some(
    ({ source, cue }) =>
      source.kind !== 'none' && /^(?:expect|forecast|predict|project)$/.test(cue.lemma),
  );
  return isExpected && [...own.stems].some((stem) => before.stems.has(stem));
}

/** How much the next sentence must share to answer for a hedge, in words. */
const answer = { beside: 1, below: 1 };
