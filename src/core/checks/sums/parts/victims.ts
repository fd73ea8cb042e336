import type { Block } from '../../../document/block.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import { isQuoted } from '../../../facts/voice.ts';
import type { Mismatch } from '../mismatch.ts';
import { isExact, toValue } from '../sum-text.ts';
import { toPartsMismatch } from './part-sums.ts';
import type { Division } from './complements.ts';

const hit = /\b(?:attacked|hit|knifed|shot|stabbed|struck) $/;
const killing = /^(?: (?:in|since) [^.;:,\d]{0,20}(?:\d{4})?)?,? (?:fatally|killing) $/;
const ofThem = /^(?: [a-z]+)?(?: in \p{Upper}[\p{Alpha} ]{0,20})?(?: since [^,;.]{1,20})?, $/u;
const fatally = /^(?: of (?:them|whom))? fatally(?:[;,]| and) (?:the other )?$/;
const lived = /^ (?:lived|recovered|survived)\b/;
const wounding = /^(?: of them)?,? and (?:hurting|injuring|wounding) (the other )?$/;

/** Finds dead and hurt who are more than were hit: “shot 11 people, killing seven and wounding five”. */
export function findVictimMismatches(block: Block): readonly Mismatch[] {
  if (!/\b(?:fatally|killing)\b/.test(block.text)) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap(({ index, start }) => {
    const figures = figuresOf(index).filter(({ exemption }) => exemption !== 'year');
    const at = figures.findIndex((each) => hit.test(block.text.slice(start, each.start)));
    const [total, dead, rest] = at < 0 ? [] : figures.slice(at);
    if (!total || !dead || !rest || !isCountOfPeople(total.counted ?? '')) return [];
    const division = findDivision(block.text, total, dead, rest);
    if (!division || ![total, dead, rest].every(isExact) || isQuoted(block, total)) return [];
    if (toValue(dead) > toValue(total)) return [];
    return toPartsMismatch(block, { total, parts: [dead, rest], end: rest.number.end, division });
  });
}

function findDivision(
  text: string,
  total: Figure,
  dead: Figure,
  rest: Figure,
): Division | undefined {
  const lead = text.slice(total.end, dead.number.start);
  const gap = text.slice(dead.number.end, rest.number.start);
  if (fatally.test(gap) && ofThem.test(lead) && lived.test(text.slice(rest.number.end)))
    return 'both';
  const match = killing.test(lead) ? wounding.exec(gap) : null;
  return match ? (match[1] === undefined ? 'apart' : 'both') : undefined;
}
