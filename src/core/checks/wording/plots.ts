import type { Block } from '../../document/block.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import { findPositions } from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createPartList } from '../../document/words/words.ts';
import { finiteWords, prepositions, toWordSet } from '../../english/word-classes.ts';
import { isWithin, type Span } from '../../span.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Whether words tell what happens in a play, a film or a novel: “a musical about a barber’s murder spree”. */
export function isOfPlot(block: Block, span: Span): boolean {
  return block.derive(findPlots).some((plot) => isWithin(span, plot));
}

const works = createPartList(findWordSet('works'));
const telling = findWordSet('plot-verbs');
const pairs = toWordSet('in-which set-in based-on deals-with');

/** How far behind the work its plot may begin, in tokens: “the musical by Ana Ruiz, which opens on Friday, about”. */
const reach = 12;

/** From “a play about …” to the end of its sentence, and the sentences behind it in which nobody speaks. */
function findPlots(block: Block): readonly Span[] {
  if (!works.isIn(block.listed)) return [];
  const plots: Span[] = [];
  let isTold = false;
  for (const sentence of block.sentences) {
    const start: number | undefined =
      findPlotStart(sentence) ?? (isTold && isSilent(block, sentence) ? 0 : undefined);
    isTold = start !== undefined;
    const first = start === undefined ? undefined : sentence.tokens[start];
    if (first) plots.push({ start: first.start, end: sentence.end });
  }
  return plots;
}

function findPlotStart(sentence: Sentence): number | undefined {
  const { tokens } = sentence;
  return findPositions(sentence, works)
    .filter((at) => isWork(tokens, at))
    .map((at) => tokens.findIndex((_, i) => i > at && i <= at + reach && isTelling(tokens, i)))
    .find((at) => at > 0);
}

const pronounsAndHelpers = /^(?:to|will|would|can|could|i|we|you|they)$/;

/** “a play”, not “to play” or “they play”; nor “a series of fires” or “the novel virus”. */
function isWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  switch (wordAt(tokens, at)) {
    case 'series':
      return next?.lower !== 'of';
    case 'novel':
      return !next || next.text !== next.lower || isBehindNoun(next);
    default:
      return !pronounsAndHelpers.test(wordAt(tokens, at - 1));
  }
}

/** “a novel that”, “a novel written in”; “novel” before any other word tells what is new. */
function isBehindNoun({ kind, lower }: Token): boolean {
  if (kind !== 'word' || /^(?:set|that|written)$|ed$/.test(lower)) return true;
  return telling.has(lower) || prepositions.has(lower) || finiteWords.has(lower);
}

function isTelling(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  // “about 200 people” counts.
  if (word === 'about') return tokens[i + 1]?.kind === 'word';
  return telling.has(word) || pairs.has(`${word}-${wordAt(tokens, i + 1)}`);
}

function isSilent(block: Block, { index }: Sentence): boolean {
  return block.derive(groupAttributions)(index).length === 0;
}
