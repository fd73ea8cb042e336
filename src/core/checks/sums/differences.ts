import type { Block } from '../../document/block.ts';
import { isApart, toRange, type Figure, type Range } from '../../facts/figures.ts';
import { findFigureFix, type Mismatch } from './mismatch.ts';
import {
  amountKinds,
  findTriples,
  isSingle,
  toAmountLike,
  toValue,
  type Triple,
} from './sum-text.ts';
import { startOf } from '../../facts/figures/change-text.ts';

/** Two amounts, and how far apart the copy says they are. */
interface Difference {
  readonly one: Figure;
  readonly other: Figure;
  readonly by: Figure;
}

/** “…, {£900} less than the £32,400”, “…, {$6 million} over the estimate of $44 million” */
const beside = /^[^.;:()]{0,60}(?:,| –| —) (?:or |some |about |still )?$/;
const against =
  /^ (?:(?!(?:aged|are|is|was|were)\b)[a-z]+ )?(?:(?:better|cheaper|colder|cooler|dearer|deeper|faster|fewer|further|heavier|higher|hotter|larger|less|lighter|longer|lower|more|older|shorter|slower|taller|warmer|wider|younger) than|above|ahead of|behind|below|beyond|down from|down on|in excess of|over|short of|shy of|under|up from|up on) (?:(?:the|its|their|his|her|a|an|last \w+[’']s|a (?:month|week|year)[’']s) )?([a-zÀ-ỿ’'-]+ ){0,4}$/u;
/** “2,000 {more than the Liberal, Hugh Marr, on} 10,400”, “40 {behind Leeds, who took} 900”: whom it is measured against, and what they have. */
const rival =
  /^ (?:[a-z]+ )?(?:(?:fewer|higher|less|lower|more) than|ahead of|behind|clear of) [^.;:()\d]{2,60}?(?:,? (?:on|with)|,? who (?:finished on|got|had|has|have|polled|received|secured|took|won)) $/;
/** “ahead of Ana Ruiz and Paul Reddy, on 900”: any of them may have it; “more than in May, with 900”: nobody has. */
const noRival =
  /^(?!.*\p{Upper})|\b(?:and|average|before|both|combined|each|earlier|expected|forecast|in|last|next|or|previous|respectively|since|target|together|total|year)\b/u;
/** Words behind “above” that show another statement: “$6 million above target for $44 million”. */
const otherStatement =
  /\b(?:and|at|average|between|by|combined|for|from|in|mean|median|on|or|sum|to|total|was|were|which|who|with)\b/;
/** “above the $9 million {and} $10 million”: the last is not all that it is measured against. */
const listBehind = /^(?:,|,? (?:and|or|to)) (?:the )?[$£€\d]/;
/** “hired 30 welders and lost 12, {a net gain of} 18” */
const netBefore =
  /^[^.;:()]{0,40}?(?:,| –| —) ?(?:or |for |leaving |making |meaning )?an? (?:net|overall) (?:addition|decline|decrease|drop|fall|gain|growth|increase|loss|outflow|inflow|reduction|rise) of $/;
const bothWays = /^[^.;:()]{0,60}(?:,? and|,? but|,? while) [^.;:(),]{0,30}$/;
/** “{a raise of} $5, which will lift hourly pay from $19 to $24” */
const stepBefore = /\b(?:boost|cut|hike|increase|raise|reduction|rise) of $/;
const liftedFrom =
  /^[^.;:()]{0,25}, (?:(?:and|that|which) (?:has |had |will |would )?(?:boost|bring|brought|cut|lift|lower|push|raise|reduce|take|took)(?:s|ed|d)?|(?:boosting|bringing|cutting|lifting|lowering|pushing|raising|reducing|taking)) (?:[a-zÀ-ỿ’'-]+ ){0,5}from $/u;

/** Finds amounts that are not as far apart as the copy says: “£31,200, £900 less than the £32,400”. */
export function findDifferenceMismatches(block: Block): readonly Mismatch[] {
  return findTriples(block).flatMap((run) => {
    const found = run.every(isSingle) ? findDifference(block, run) : undefined;
    return found && isOfOneKind(found) ? toMismatch(block, found) : [];
  });
}

function findDifference({ text }: Block, [a, b, c]: Triple): Difference | undefined {
  if (listBehind.test(text.slice(c.end, c.end + 12))) return undefined;
  const [first, last] = [toGap(text, a, b), toGap(text, b, c)];
  // The “less than” of “£900 less than the £32,400” is of the difference.
  const other = { ...c, bound: undefined };
  const apart = toGap(text, b, other);
  if (beside.test(first) && against.test(apart) && !otherStatement.test(apart))
    return { one: a, other, by: b };
  if (isRivals(text, c, first, apart)) return { one: a, other: c, by: b };
  if (bothWays.test(first) && netBefore.test(last)) return { one: a, other: b, by: c };
  const isStep = stepBefore.test(text.slice(Math.max(0, a.start - 12), startOf(a)));
  return isStep && liftedFrom.test(first) && last.endsWith(' to ') && last.length < 25
    ? { one: b, other: c, by: a }
    : undefined;
}

/** What must stand behind what a rival has: the end of a clause, or votes. */
const scoreEnd = /^(?: (?:points|seats|votes))?(?:[.;,)]|$)/;

function isRivals(text: string, { number }: Figure, first: string, apart: string): boolean {
  if (!beside.test(first) || !rival.test(apart) || noRival.test(apart)) return false;
  return scoreEnd.test(text.slice(number.end, number.end + 20));
}

/** The words between two figures, with those that the first counts. */
function toGap(text: string, first: Figure, second: Figure): string {
  const from = first.unit === undefined ? first.number.end : first.end;
  return text.slice(from, startOf(second));
}

/** Three amounts of money, three lengths, or three counts of which no two count different things. */
function isOfOneKind({ one, other, by }: Difference): boolean {
  const all = [one, other, by];
  const isAmount = all.every(
    ({ kind, exemption, unit, unitName }) =>
      amountKinds.has(kind) &&
      exemption !== 'age' &&
      exemption !== 'score' &&
      unit !== 'percent' &&
      unit !== 'duration' &&
      unitName === one.unitName,
  );
  const heads = all.flatMap(({ thing, counted }) => thing?.head ?? counted ?? []);
  return isAmount && (one.unit !== undefined || new Set(heads).size < 2);
}

const ofRecord = /\b(?:best|high|low|mark|peak|record) of $/;

/** “4.7 metres, 0.3 metres above the {record of} 4.3 metres”: records are kept to the last digit. */
function isRecord({ text }: Block, { one, other, by }: Difference): boolean {
  const { step = 1 } = one;
  const isFine =
    step < 1 && one.kind === 'measure' && [by, other].every((each) => each.step === step);
  const from = startOf(other);
  return isFine && ofRecord.test(text.slice(Math.max(0, from - 12), from));
}

function toMismatch(block: Block, found: Difference): Mismatch[] {
  const { one, other, by } = found;
  const isPlain = [one, other, by].every(({ bound }) => !bound) && isRecord(block, found);
  const toOwn = (figure: Figure): Range => toRange(isPlain ? { ...figure, step: 0 } : figure);
  const [a, b, stated] = [toOwn(one), toOwn(other), toOwn(by)];
  const difference: Range = { low: a.low - b.high, high: a.high - b.low };
  const backwards: Range = { low: -difference.high, high: -difference.low };
  if (!isApart(stated, difference) || !isApart(stated, backwards)) return [];
  const [most, least] = [toValue(one), toValue(other)].toSorted((x, y) => y - x);
  const value = (most ?? 0) - (least ?? 0);
  const words = [most ?? 0, least ?? 0].map((each) => toAmountLike(one, each)).join(' and ');
  return [
    {
      span: { start: by.start, end: by.end },
      detail: `${words} are ${toAmountLike(by, Number(value.toPrecision(12)))} apart, not ${toAmountLike(by, toValue(by))}`,
      related: [
        { span: one, message: 'The one amount.' },
        { span: other, message: 'The other amount.' },
      ],
      fixes: findFigureFix(block, by, Number(value.toPrecision(12))),
    },
  ];
}
