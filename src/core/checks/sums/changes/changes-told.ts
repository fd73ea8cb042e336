import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { changeNoun, type Change, type Figure } from '../../../facts/figures.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { isExact } from '../sum-text.ts';
import { isOnOtherBasis } from './stated-changes.ts';

/** “{The rise of} 24 points”, “{That was an increase of} 40%” */
const opening = new RegExp(
  `^(?:(?:That|The|This) (?:[a-z]+ )?${changeNoun} of|(?:It|That|This)(?:[’']s| is| was| marks| represents) an? (?:[a-z]+ )?${changeNoun} of) $`,
);
/** The same somewhere in a block, as far as it is told at a glance. */
const anyOpening =
  /[.”"] (?:It|Th(?:at|e|is))(?:[’']s)?(?: [a-z]+){1,4} of (?:[$£€¥]?\d|an? (?:fifth|quarter|third))/;
/** “an increase of 4% {a year}”, “the rise of 4% {in bread prices}”: of another time or thing. */
const ofOther =
  /^ (?:among|at|for|from|in|of|on)\b|^[^.;]{0,30}\b(?:a|an|annual|each|every|last|month(?:ly)?|per|quarter(?:ly)?|year(?:ly)?)\b/;

/** Finds changes of which only the next sentence says how large they are: “It was 71%, up from 48%. The rise of 33 points …” */
export function findChangesTold(block: Block): readonly Change[] {
  const { text, sentences, facts } = block;
  if (!anyOpening.test(text)) return [];
  const figuresOf = block.derive(groupFigures);
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1];
    const [by] = figuresOf(sentence.index);
    if (!before || !by || !isTold(block, sentence, by)) return [];
    const [change, other] = facts.changes.filter((each) => each.sentence === before.index);
    if (!change || other || isOnOtherBasis(text.slice(before.start, sentence.end))) return [];
    const isOf = isOfChange(change, by) && !isQuoted(block, change.to);
    return isOf ? [{ ...change, by, sentence: sentence.index }] : [];
  });
}

function isTold(block: Block, { start, end }: Sentence, by: Figure): boolean {
  if (!isExact(by) || isQuoted(block, by)) return false;
  const { text } = block;
  return (
    opening.test(text.slice(start, startOf(by))) &&
    !ofOther.test(text.slice(Math.max(by.end, by.number.end), end))
  );
}

/** A share of the first figure, or an amount in its unit; of two percentages the points between them. */
function isOfChange({ from, to, by: told, word }: Change, by: Figure): boolean {
  if (told || word?.factor !== undefined || ![from, to].every(isExact)) return false;
  if (by.kind === 'fraction' || by.unitName === 'percent') return true;
  if (to.unit === 'percent') return `${by.unitName ?? by.counted}`.includes('point');
  return by.unitName === to.unitName && (by.counted === undefined || by.counted === to.counted);
}
