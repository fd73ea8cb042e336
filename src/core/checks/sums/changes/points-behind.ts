import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { changeNoun, type Change, type Figure } from '../../../facts/figures.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import { toSignEnd } from '../../../facts/figures/percent-sign.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { findTriples, isExact } from '../sum-text.ts';

/** “That is up”, “This was an increase of” */
const opening =
  /^(?:It|That|(?:That|The|This) (?:figure|level|proportion|rate|share|total)|This|Which)(?:[’']s| is| was| represents| marks)? (?:down|up|an? (?:decline|decrease|drop|fall|increase|jump|rise) of)(?: by)? $/;
/** The same somewhere in a block, as far as it is told at a glance. */
const anyOpening =
  /[.”] (?:It|Th(?:at|e|is)|Which)\b[^.]{0,30} (?:down|up|of)(?: by)? \d[\d.]*(?: ?%| per)/;
const between = /^ ?(?:%|per ?cent)? (?:compared (?:to|with)|from|on) $/;

/** Finds changes that start a sentence and lead to the percentage before it: “It is 41 percent. That is up 3 percent from 38 percent”. */
export function findChangesBehind(block: Block): readonly Change[] {
  if (!anyOpening.test(block.text)) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    if (sentence.index === 0) return [];
    const [by, from] = figuresOf(sentence.index);
    if (!by || !from || !isShare(by) || !isShare(from)) return [];
    const [to, other] = figuresOf(sentence.index - 1).filter(({ unit }) => unit === 'percent');
    const isOne = to && !other && isShare(to) && isBehind(block, sentence, by, from);
    return isOne ? [{ from, to, by, sentence: sentence.index }] : [];
  });
}

const groupOf = '(?: (?:among|at|for|in|of)\\b[^.;:(),\\d]{1,50})';
const othersGap = /^[^.;:(),\d]{0,60},? (?:against|and|compared (?:to|with)|versus) $/;
/** The same somewhere in a block, as far as it is told at a glance. */
const anyGap = /(?:%| per ?cent) [^.;:(),]{2,60}, (?:or )?an? [a-z]+(?: [a-z]+)? of \d/;
const gapOf = new RegExp(
  `^${groupOf}, (?:or )?an? (?:[a-z]+ )?(?:difference|gap|${changeNoun}) of $`,
);

/** Finds how far two groups are apart: “5% of the rowers, against 7.5% of others, a difference of 2.5%”. */
export function findGroupGaps(block: Block): readonly Change[] {
  const { text } = block;
  if (!anyGap.test(text)) return [];
  return findTriples(block).flatMap(([to, from, by]) => {
    if (![to, from, by].every(isShare)) return [];
    const isGap =
      othersGap.test(text.slice(toSignEnd(text, to.number), startOf(from))) &&
      gapOf.test(text.slice(toSignEnd(text, from.number), startOf(by))) &&
      /^(?:[.,;)]|$)/.test(text.slice(toSignEnd(text, by.number)));
    return isGap ? [{ from, to, by, sentence: by.sentence }] : [];
  });
}

function isShare(figure: Figure): boolean {
  return figure.unitName === 'percent' && isExact(figure);
}

function isBehind(block: Block, { start }: Sentence, by: Figure, from: Figure): boolean {
  const { text } = block;
  return (
    opening.test(text.slice(start, startOf(by))) &&
    between.test(text.slice(by.number.end, startOf(from))) &&
    !isQuoted(block, by)
  );
}
