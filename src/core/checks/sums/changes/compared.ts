import type { Block } from '../../../document/block.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import { changeNoun, type Change, type Figure } from '../../../facts/figures.ts';
import { startOf } from '../../../facts/figures/change-text.ts';
import { toSignEnd } from '../../../facts/figures/percent-sign.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { amountKinds, findTriples, isSingle, toValue } from '../sum-text.ts';
import { isOnOtherBasis } from './stated-changes.ts';

const more =
  '(?:bigger|costlier|dearer|faster|farther|greater|heavier|higher|larger|longer|more|taller) than|above|(?:an? |the )?(?:gain|increase|jump|rise) (?:from|on|over)|over|up (?:from|on)';
const less =
  '(?:cheaper|fewer|less|lighter|lower|shorter|slower|smaller) than|below|(?:an? |the )?(?:cut|decrease|drop|fall|reduction) (?:from|on)|down (?:from|on)|under';
const article = "(?:the|its|their|his|her|an?|last (?:month|week|year)[’']s|a year earlier[’']s)";
/** “50% {more than the} £40,000”, “10% {above the asking price of} £500,000” */
const against = new RegExp(
  `^ (?:(${more})|(${less})) (?:${article} )?(?:(?!(?:and|at|average|between|by|combined|for|in|mean|median|or|sum|to|total|was|which|who|with)\\b)[a-zÀ-ỿ’'-]+ ){0,4}$`,
  'u',
);
/** “a rise of 30 per cent {on the} £50,000” */
const onBase = new RegExp(`^ (?:compared (?:to|with)|from|on|over) (?:${article} )?$`);
const changeBefore = new RegExp(`(?:^| )(?:an? (?:[a-z]+ )?${changeNoun} of|up|down) $`);
const downNoun = /\bdown $|\b(?:cut|decline|decrease|dip|drop|fall|loss|reduction|slump) of $/;
/** “£60,000 a week{, }60% more”, “£60,000{, which is }60% more” */
const beside =
  /^[^.;:()\d]{0,40}?(?:,| –| —| \() ?(?:down |or |some |that is |up |which (?:is|was) )?(?:an? (?:[a-z]+ )?[a-z]+ of )?$/;
const opening =
  /^(?:It|That|(?:That|The|This) (?:fee|figure|level|number|price|rate|salary|sum|total)|This|Which)(?:[’']s| is| was| represents| marks)(?: an? (?:[a-z]+ )?[a-z]+ of)? $/;
/** The same somewhere in a block, as far as it is told at a glance. */
const anyShare =
  /\d ?(?:%|per ?cent) (?:[a-z]+ than|above|below|compared|down|from|on|over|under|up)\b/;
const period = /^ (?:(?!of )[a-z]+ )?((?:an?|per|each|every) (?:day|hour|month|night|week|year))\b/;

/** Finds amounts that are set against another by a share of it: “£60,000, 50% more than the £40,000 she had”. */
export function findComparedChanges(block: Block): readonly Change[] {
  if (!anyShare.test(block.text)) return [];
  const own = findTriples(block).flatMap(([to, by, from]) => toCompared(block, to, by, from));
  return [...own, ...findBehind(block)];
}

/** “The boat cost £60,000. {That is} 20% more than the £50,000 …” */
function findBehind(block: Block): readonly Change[] {
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap(({ index, start }) => {
    const [by, from] = figuresOf(index);
    if (index === 0 || !by || !from || by.unitName !== 'percent') return [];
    if (!opening.test(block.text.slice(start, startOf(by)))) return [];
    const [to, other] = figuresOf(index - 1).filter((each) => isAlike(each, from));
    return to && !other ? toChange(block, to, by, from) : [];
  });
}

function toCompared(block: Block, to: Figure, by: Figure, from: Figure): readonly Change[] {
  const end = Math.max(to.end, to.number.end);
  return beside.test(block.text.slice(end, startOf(by))) ? toChange(block, to, by, from) : [];
}

function toChange(block: Block, to: Figure, by: Figure, from: Figure): readonly Change[] {
  if (by.unitName !== 'percent' || !isSingle(by) || !isAlike(to, from)) return [];
  const isUp = findDirection(block.text, by, from);
  if (isUp === undefined || isUp !== toValue(to) > toValue(from)) return [];
  if (!isOfOnePeriod(block.text, to, from) || !isPlain(block, to, by)) return [];
  // The “more than” of “50% more than the £40,000” is of the share.
  return [{ from: { ...from, bound: undefined }, to, by, sentence: by.sentence }];
}

/** Whether both are told in the writer’s own words, on one basis. */
function isPlain(block: Block, to: Figure, by: Figure): boolean {
  const { start = 0, end = 0 } = block.sentences[by.sentence] ?? {};
  const isOther = isOnOtherBasis(block.text.slice(start, end));
  return !isOther && !isQuoted(block, by) && !isQuoted(block, to);
}

/** Whether a share is told as more of what stands behind it, or as less; undefined where it is of something else. */
function findDirection(text: string, by: Figure, from: Figure): boolean | undefined {
  const gap = text.slice(toSignEnd(text, by.number), Math.min(from.start, from.number.start));
  const match = against.exec(gap);
  if (match) return match[1] !== undefined;
  const lead = text.slice(Math.max(0, startOf(by) - 30), startOf(by));
  return onBase.test(gap) && changeBefore.test(lead) ? !downNoun.test(lead) : undefined;
}

/** Two amounts of money, two measures, or two counts of one thing. */
function isAlike(to: Figure, from: Figure): boolean {
  if (![to, from].every((each) => isSingle(each) && amountKinds.has(each.kind))) return false;
  if (from.unit === undefined && to.unit !== 'money' && from.counted === undefined) return true;
  const [one, other] = [to, from].map(({ thing, counted }) => thing?.head ?? counted);
  return to.unitName === from.unitName && (to.unit !== undefined || one === other);
}

/** “£90,000 a year, 10% more than the £7,000 a month”: no two that can be set against each other. */
function isOfOnePeriod(text: string, to: Figure, from: Figure): boolean {
  const [one, other] = [to, from].map(
    ({ number }) => period.exec(text.slice(number.end, number.end + 24))?.[1],
  );
  return other === undefined || one === undefined || one.slice(-3) === other.slice(-3);
}
