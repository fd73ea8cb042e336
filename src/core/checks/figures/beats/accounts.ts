import { createCue, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';
import { toHedgedEnd } from '../../../facts/figures/hedged-before.ts';

/** From here on a sum earned in a year is a company’s. */
const largeSum = 100_000_000;
const earned = createCue(
  toWords('earned lost made earnings profit profits revenue revenues sales'),
  new RegExp(toHedgedEnd('(?:earned|lost|made|(?:earnings|profits?|revenues?|sales) of)'), 'i'),
);
const inPeriod =
  /^[^.;,]{0,30}\b(?:last year|last quarter|in (?:the (?:first|second|third|fourth) (?:half|quarter)|20\d\d))\b/;

/** “Holm earned nearly $7.6 billion last year”: its accounts say so. */
export function isOfAccounts({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, start, end, value = 0 } = figure;
  if (kind !== 'money' || value < largeSum) return false;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  return (
    earned.test(sentence, before) &&
    inPeriod.test(text.slice(end, Math.min(sentence.end, end + 60)))
  );
}
