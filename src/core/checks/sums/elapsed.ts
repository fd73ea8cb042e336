import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import { toFigureMismatch, type Mismatch } from './mismatch.ts';
import { isExact, toValue } from './sum-text.ts';

const year = '((?:1[89]|20)\\d\\d)';
const yearBehind = new RegExp(
  `^ ago(?:,? in (?:[A-Z][a-z]+ )?${year}| \\((?:in )?${year}\\))(?! and\\b)`,
);
const yearBefore = new RegExp(`\\b[Ii]n (?:[A-Z][a-z]+ )?${year}, $`);

/** Finds years that lie further back or nearer than the copy says: “30 years ago, in 2004”. */
export function findElapsedMismatches(block: Block, published: number): readonly Mismatch[] {
  return block.facts.figures.flatMap((figure) => {
    if (figure.unitName !== 'year' || !isExact(figure)) return [];
    const then = findYear(block, figure);
    const elapsed = published - then;
    const isFar = elapsed > 0 && Math.abs(elapsed - toValue(figure)) > 1;
    if (!isFar || isQuoted(block, figure)) return [];
    return [
      toFigureMismatch(block, figure, `from ${then} to ${published} is ${elapsed} years`, elapsed),
    ];
  });
}

/** The year at “30 years ago”; not a number where there is none. */
function findYear({ text }: Block, { start, end }: Figure): number {
  const behind = yearBehind.exec(text.slice(end, end + 40));
  if (behind) return Number(behind[1] ?? behind[2]);
  const isAgo = / ago\b/.test(text.slice(end, end + 5));
  return isAgo ? Number(yearBefore.exec(text.slice(Math.max(0, start - 30), start))?.[1]) : NaN;
}

const born = new RegExp(`\\b[Bb]orn\\b[^.;()]{0,40}?\\b${year}\\b([^.;()]{0,50})$`);
/** “Born in 1951, she was widowed when {her husband} turned 60” */
const ofOther =
  /\b(?:after|brother|daughter|father|her|his|husband|mother|sister|son|their|whose|wife|and [A-Z]\w+)\b/;
const aged = /\b(?:age|aged|at|of|reached|turned|was) $/;
const turned = /\b(?:turned|reached) $/;
const inYear = new RegExp(`^(?: years old)? in (?:[A-Z][a-z]+ )?${year}\\b`);

/** “born in 1961, turned 54 in 2018” */
export function findBirthMismatches(block: Block): readonly Mismatch[] {
  return block.facts.figures.flatMap((figure) => {
    if ((figure.kind !== 'age' && figure.kind !== 'count') || figure.bound) return [];
    const life = findLife(block, figure);
    if (!life || isQuoted(block, figure)) return [];
    const { birth, later, isTurned } = life;
    const years = later - birth;
    const slack = isTurned ? 0 : 1;
    const short = years - toValue(figure);
    if (years < 1 || (short >= 0 && short <= slack)) return [];
    return [toFigureMismatch(block, figure, `from ${birth} to ${later} is ${years} years`, years)];
  });
}

interface Life {
  readonly birth: number;
  readonly later: number;
  /** “turned 54”: on a birthday. */
  readonly isTurned: boolean;
}

function findLife({ text, sentences }: Block, { sentence, number }: Figure): Life | undefined {
  const later = inYear.exec(text.slice(number.end, number.end + 40))?.[1];
  if (later === undefined) return undefined;
  const lead = text.slice(sentences[sentence]?.start, number.start);
  const [, birth, gap = ''] = born.exec(lead) ?? [];
  if (birth === undefined || ofOther.test(gap) || !aged.test(lead)) return undefined;
  return { birth: Number(birth), later: Number(later), isTurned: turned.test(lead) };
}
