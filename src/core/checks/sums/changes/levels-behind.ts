import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { findChangeWords, type Change, type Figure } from '../../../facts/figures.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { isOnOtherBasis } from './stated-changes.ts';
import { isSingle } from '../sum-text.ts';

/** “That is {down} from”, “The figure was {up} on” */
const opening =
  /^(?:It|That|(?:That|The|This) (?:figure|level|number|proportion|rate|share|sum|total)|This|Those)(?: is| are| was| were)(?: also| sharply| slightly| still| well)? (?:down|up) (?:from|on) $/;
/** The same somewhere in a block, as far as it is told at a glance. */
export const levelSign = /\b(?:down|up) (?:from|on) /;

/** Finds the levels of which the next sentence says what they were before: “It has 900 pupils. That is down from 1,000”. */
export function findLevelsBehind(block: Block): readonly Change[] {
  const { text, sentences } = block;
  if (sentences.length < 2 || !levelSign.test(text)) return [];
  const figuresOf = block.derive(groupFigures);
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1];
    const [from] = figuresOf(sentence.index);
    if (!before || !from || !isLevel(from) || isQuoted(block, from)) return [];
    if (!opening.test(text.slice(sentence.start, startOf(from)))) return [];
    const [to, other] = figuresOf(before.index).filter((each) => isSameLevel(each, from));
    if (!to || other || isQuoted(block, to)) return [];
    const isPlain = ![before, sentence].some(({ start, end }) =>
      isOnOtherBasis(text.slice(start, end)),
    );
    return isPlain ? toChange(text, sentence, from, to) : [];
  });
}

const levels: ReadonlySet<string> = new Set(['casualty', 'count', 'money', 'percent']);

/** “The rupee was at 83.2. That is up from 84.1”: a number with decimals and no unit is a rate that may run the other way. */
function isLevel(figure: Figure): boolean {
  const { kind, exemption, step = 1 } = figure;
  const isRate = kind === 'count' && step < 1;
  return isSingle(figure) && levels.has(kind) && exemption !== 'score' && !isRate;
}

/** Whether a figure may be what another was before: in the same unit, of nothing else. */
function isSameLevel(figure: Figure, { unitName, counted }: Figure): boolean {
  if (!isLevel(figure) || figure.unitName !== unitName) return false;
  return counted === undefined || figure.counted === counted;
}

function toChange(text: string, sentence: Sentence, from: Figure, to: Figure): readonly Change[] {
  const word = findChangeWords(text, sentence).find(
    ({ role, end }) => role === 'particle' && end <= startOf(from),
  );
  return word ? [{ from, to, word, sentence: sentence.index }] : [];
}
