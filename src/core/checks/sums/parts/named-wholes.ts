import type { Block } from '../../../document/block.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import type { Figure } from '../../../facts/figures.ts';
import type { Mismatch } from '../mismatch.ts';
import { toShareMismatch, type ShareOfWhole } from './shares-of-wholes.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import { findPairs, findTriples, isExact, toGap, toValue, type Triple } from '../sum-text.ts';

/** Finds shares of a whole that the copy has named before: of all votes, of a budget, of a target. */
export function findNamedShareMismatches(block: Block): readonly Mismatch[] {
  const found = [
    ...findTriples(block).flatMap((run) =>
      run.every(isExact) ? (findOfWhich(block, run) ?? findOfVotesTo(block, run) ?? []) : [],
    ),
    ...findPairs(block).flatMap(
      (pair) => findOfTarget(block, pair) ?? findOfVotes(block, pair) ?? [],
    ),
  ];
  return found.flatMap((each) => toShareMismatch(block, each));
}

type Pair = readonly [Figure, Figure];

const restating = /^(?: votes?)?(?:,| –| —)? (?:or |\()$/;
const voted = /\b(?:ballots?|vot(?:e|ed|es|ing))\b/;

/** “voted 640 to 160, {or 80%}, to strike” */
function findOfVotes(block: Block, [result, share]: Pair): ShareOfWhole | undefined {
  const { text, sentences } = block;
  const { value, second, unit, bound, start } = result;
  if (value === undefined || second === undefined || unit || bound || !isExact(share))
    return undefined;
  if (!isShareBehind(block, result, share)) return undefined;
  if (!voted.test(text.slice(sentences[share.sentence]?.start, start))) return undefined;
  const part = { ...result, second: undefined, kind: 'count' } as const;
  return { part, whole: { ...part, value: value + second }, share, restated: share };
}

/** “by 12 votes to eight, {or 60%}” */
function findOfVotesTo(block: Block, [won, lost, share]: Triple): ShareOfWhole | undefined {
  const gap = block.text.slice(won.number.end, lost.start);
  if (!/^ votes? to $/.test(gap) || won.unit || lost.unit) return undefined;
  if (!isShareBehind(block, lost, share) && !isMajority(block, [won, lost, share]))
    return undefined;
  const whole = { ...won, value: toValue(won) + toValue(lost) };
  return { part: won, whole, share, restated: share };
}

/** How far off a percentage may be and still be that of the lead, in points. */
const rounding = 1;

/** “by 12 votes to eight, {a majority of} 60%”, of the votes; 20%, where it is the lead over the others. */
function isMajority({ text }: Block, [won, lost, share]: Triple): boolean {
  if (!/^(?: votes?)?, an? (?:\w+ )?majority of $/.test(text.slice(lost.number.end, share.start)))
    return false;
  if (!/^(?: ?%| per ?cent)(?:[.,;)]|$)/.test(text.slice(share.number.end, share.number.end + 10)))
    return false;
  const [all, lead] = [toValue(won) + toValue(lost), toValue(won) - toValue(lost)];
  return Math.abs((lead / all) * 100 - toValue(share)) > rounding;
}

/** “a budget of $200 million, {of which} $150 million, or 75%, goes to pay” */
function findOfWhich(block: Block, [whole, part, share]: Triple): ShareOfWhole | undefined {
  const gap = block.text.slice(whole.number.end, startOf(part));
  if (!/^[^.;:()]{0,40}, (?:out )?of which $/.test(gap) || part.unitName !== whole.unitName)
    return undefined;
  const isPart = toValue(part) <= toValue(whole) && isShareBehind(block, part, share);
  return isPart ? { part, whole, share, restated: share } : undefined;
}

/** A percentage that says the figure before it again, and is of nothing else. */
function isShareBehind({ text }: Block, before: Figure, share: Figure): boolean {
  const gap = text.slice(before.unit ? before.end : before.number.end, share.start);
  const behind = text.slice(share.number.end, share.number.end + 14);
  return (
    share.unitName === 'percent' &&
    restating.test(gap.replace(/^ [a-z]+(?=,| [(–—])/, '')) &&
    /^(?: ?%| per ?cent)(?:[.,;)]|$)/.test(behind)
  );
}

const ofTarget =
  /^(?: ?%| per ?cent) of (?:its|that|the|their) (?:annual |yearly )?(goal|quota|target)\b/;
const shareGap = /^[^.;:()]{0,30}(?:,| –| —|,? or| \() $|^[^.;:()]{0,30} \($/;

/** “a target of 2,400 trees. It planted 1,200, {50% of the target}” */
function findOfTarget(block: Block, [part, share]: Pair): ShareOfWhole | undefined {
  const { text, sentences } = block;
  const noun = ofTarget.exec(text.slice(share.number.end, share.number.end + 40))?.[1];
  if (noun === undefined || !isExact(part) || !isExact(share)) return undefined;
  if (!shareGap.test(toGap(block, part, share))) return undefined;
  const figuresOf = block.derive(groupFigures);
  const before = [...figuresOf(share.sentence - 1), ...figuresOf(share.sentence)];
  const wholes = before.filter((figure) => {
    const { start = 0 } = sentences[figure.sentence] ?? {};
    const lead = new RegExp(`\\b${noun} (?:is |of |to [a-z]+ |was )$`);
    return lead.test(text.slice(start, startOf(figure)));
  });
  const [whole, other] = wholes;
  const isOfOne = whole && !other && isExact(whole) && whole.unitName === part.unitName;
  return isOfOne ? { part, whole, share, restated: share } : undefined;
}
