import type { Sentence } from '../document/sentences/sentences.ts';
import { compareSpans, isOverlapping, type Span } from '../span.ts';
import { longestDateline, measureDateline } from './dateline.ts';
import type { FactBlock } from './fact-block.ts';
import { findSingleTolls, findZeroTolls } from './figures/casualties.ts';
import { createContext } from './figures/context.ts';
import type { Figure } from './figures/figure.ts';
import type { NumberPhrase } from './figures/numbers/number-phrase.ts';
import { findNumberPhrases, numerals } from './figures/numbers/number-phrases.ts';
import { joinPairs } from './figures/numbers/pairs.ts';
import { readFigure } from './figures/read-figure.ts';
import { shareScales } from './figures/numbers/shared-scales.ts';

export { changeNoun, findChangeWords, type ChangeWord } from './figures/change-words.ts';
export { findChanges, type Change } from './figures/changes.ts';
export { shareTotalId } from './figures/exemptions/exemption.ts';
export type { Figure } from './figures/figure.ts';
export { isApart, toBounded, toRange, type Range } from './figures/range.ts';

export type { Tally } from './figures/figure.ts';

/** Finds every figure of a block, the exempt ones too; none in the dateline, which belongs to no sentence. */
export function findFigures({ text, sentences, listed }: FactBlock): readonly Figure[] {
  const figures: Figure[] = [];
  const phrases = numerals.isIn(listed) ? findOwnNumbers(text, sentences) : [];
  let index = 0;
  for (const phrase of phrases) {
    const before = figures.at(-1);
    if (before && phrase.start < before.end) continue;
    while ((sentences[index]?.end ?? Infinity) <= phrase.start) index++;
    const sentence = sentences[index];
    const figure = sentence && readFigure(createContext(text, sentence, phrase), before);
    if (figure) figures.push(figure);
  }
  const tolls = sentences.flatMap((sentence) => findUnnumbered(text, sentence, figures));
  return tolls.length === 0 ? figures : [...figures, ...tolls].sort(compareSpans);
}

/** The numbers of a block behind its dateline. */
function findOwnNumbers(text: string, sentences: readonly Sentence[]): readonly NumberPhrase[] {
  const numbers = findNumberPhrases(text, sentences);
  const from = (numbers[0]?.start ?? Infinity) < longestDateline ? measureDateline(text) : 0;
  const own = from > 0 ? numbers.filter(({ start }) => start >= from) : numbers;
  return joinPairs(text, shareScales(text, own));
}

/** “A woman was killed”, “no one was hurt”: tolls without a number. */
function findUnnumbered(text: string, sentence: Sentence, figures: readonly Figure[]): Figure[] {
  const toFigure = (span: Span, value: number): Figure => {
    const words = text.slice(span.start, span.end);
    const number = { start: span.start, end: span.start + words.search(/\s|$/) };
    const base = { kind: 'casualty', isVague: false, isEstimate: false } as const;
    return { ...span, ...base, text: words, number, value, sentence: sentence.index };
  };
  const tolls = [
    ...findSingleTolls(text, sentence).map((span) => toFigure(span, 1)),
    ...findZeroTolls(text, sentence).map((span) => toFigure(span, 0)),
  ];
  if (tolls.length === 0) return tolls;
  const known = figures.filter(({ kind }) => kind === 'casualty');
  return tolls.filter((toll) => !known.some((figure) => isOverlapping(figure, toll)));
}
