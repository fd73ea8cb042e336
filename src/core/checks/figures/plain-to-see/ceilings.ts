import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';

const givers =
  'accommodat|allow|authori[sz]|award|borrow|bu(?:y|ys|ying|ild|ilds|ilding)|enrol|equip|fund|grant|hir|hold|hous|lend|order|pay|permit|provid|purchas|recruit|seat|sleep|suppl';
/** “carries up to 60 passengers” is what fits; “was carrying up to 300 people” is what somebody guesses. */
const fits = 'carr(?:y|ies)|fits?|serves?|takes?';
const terms =
  'awards?|bonuses|classes|contracts?|courses|credits?|deals?|discounts?|gatherings|grants?|groups|loans?|parties|pri[sz]es?|refunds?|subsid(?:y|ies)|teams|tours|vouchers?';
const given = new RegExp(`\\b(?:(?:${givers})[a-z]*|${fits}) (?:[a-z]+ ){0,2}$`, 'i');
const inTerms = new RegExp(`\\b(?:${terms}) (?:(?:is|are|was|were) )?(?:of|worth) $`, 'i');

/** “will provide up to 15 transmitters”, “the hall seats up to 400 people”: all that there is, and no extreme. */
export function isCeiling(block: Pick<Block, 'text'>, figure: Figure): boolean {
  return (
    endsWith(given, block, figure) ||
    isOfTerms(block, figure) ||
    isOption(block, figure) ||
    isLetIn(block, figure) ||
    isOfMachine(block, figure)
  );
}

const option = /\b(?:acquir|bu(?:y|ying|ys)\b|purchas|sell)[a-z]* (?:[a-z]+ ){0,2}$/i;

/** “may sell up to another 12 percent of the shares”: the contract sets the most. */
function isOption({ text }: Pick<Block, 'text'>, { bound, kind, start }: Figure): boolean {
  if (kind !== 'percent' || !bound || bound.end > start) return false;
  return option.test(text.slice(Math.max(0, bound.start - 50), bound.start));
}

/** How far before its “up to” a machine may be said to be able to do something, in UTF-16 code units. */
const machineReach = 90;
const reaching = /\b(?:altitude|depth|distance|height|range|speed)s?(?: (?:of|at))? $/;
const able = new RegExp(
  String.raw`\b(?:able to|boosts?|can|capable of|carries|cruises|designed (?:for|to)|dives|flies|has an? (?:[a-z]+ )?(?:range|speed)|hits|operates|reaches|transmits|travels|works|with an? (?:[a-z]+ )?(?:range|speed))\b[^.;]*$`,
);
const nature =
  /\b(?:ash|blizzard|flood|floodwaters?|gusts?|hurricane|lava|storms?|tornado|waves?|winds?)\b/i;

/** “can hit targets at ranges of up to 400 km”, “has a top speed of up to 120 mph”: what a machine is made for. */
function isOfMachine({ text }: Pick<Block, 'text'>, { bound, kind, start }: Figure): boolean {
  if (!/^(?:count|measure|rate)$/.test(kind) || !bound || bound.end > start) return false;
  const before = text.slice(Math.max(0, bound.start - machineReach), bound.start);
  return reaching.test(before) && able.test(before) && !nature.test(before);
}

const letIn =
  /^[^.;,]{0,50}\b(?:are to|can|may|must|will|would) (?:[a-z]+ )?be (?:accommodated|admitted|allowed|catered for|enrolled|given|granted|held|housed|offered|permitted|provided|seated|served|sheltered|stored|taken in)\b/;

/** “Up to four victims are to be given shelter”: there is room for no more. */
function isLetIn({ text }: Pick<Block, 'text'>, figure: Figure): boolean {
  return (
    figure.kind === 'count' &&
    endsWith(/(?:)/, { text }, figure) &&
    letIn.test(text.slice(figure.end, figure.end + 90))
  );
}

/** “loans of up to $15,000”, “classes of up to 30 pupils”: whoever offers or runs them has set the most. */
export function isOfTerms(block: Pick<Block, 'text'>, figure: Figure): boolean {
  return endsWith(inTerms, block, figure);
}

/** Whether what stands before the “up to” of a figure ends in some words. */
function endsWith(
  words: RegExp,
  { text }: Pick<Block, 'text'>,
  { bound, kind, start }: Figure,
): boolean {
  if (!bound || bound.end > start || kind === 'percent') return false;
  if (!/^up to$/i.test(text.slice(bound.start, bound.end))) return false;
  return words.test(text.slice(Math.max(0, bound.start - 50), bound.start));
}
