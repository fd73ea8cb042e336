import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';

const givers =
  'accommodat|allow|authori[sz]|award|borrow|bu(?:y|ys|ying|ild|ilds|ilding)|enrol|equip|fund|grant|hir|hold|hous|lend|order|pay|permit|provid|purchas|recruit|seat|sleep|suppl';
const given = new RegExp(`\\b(?:${givers})[a-z]* (?:[a-z]+ ){0,2}$`, 'i');

/** “will provide up to 15 transmitters”, “the hall seats up to 400 people”: all that there is, and no extreme. */
export function isCeiling({ text }: Pick<Block, 'text'>, { bound, kind, start }: Figure): boolean {
  if (!bound || bound.end > start || kind === 'percent') return false;
  if (!/^up to$/i.test(text.slice(bound.start, bound.end))) return false;
  return given.test(text.slice(Math.max(0, bound.start - 50), bound.start));
}
