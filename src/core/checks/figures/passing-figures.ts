import type { Block } from '../../document/block.ts';
import { toWords } from '../../document/words/cue.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Figure } from '../../facts/figures.ts';

/**
 * Whether a figure is one that a desk knows where to look up, and mostly lets pass: a rate in force, a stake, a line of
 * results, the terms of a loan, an example, what scientists measure. For a hint.
 */
export function isPassing(block: Block, figure: Figure): boolean {
  const sentence = block.sentences[figure.sentence];
  if (!sentence || figure.isEstimate) return false;
  if (sciences.isIn(sentence)) return true;
  const { text } = block;
  const { start, end, number } = figure;
  const place = {
    kind: figure.kind,
    before: text.slice(Math.max(sentence.start, start - reach), start),
    lead: text.slice(sentence.start, start),
    above: text.slice(Math.max(0, start - reach), start),
    behind: text.slice(end, Math.min(sentence.end, end + reach)),
    unit: text.slice(number.end, Math.min(sentence.end, number.end + reach)),
  };
  return kinds.some((isKind) => isKind(place));
}

/** How far on both sides of a figure its kind is told, in UTF-16 code units. */
const reach = 120;

interface Place {
  readonly kind: Figure['kind'];
  readonly before: string;
  /** All of the sentence up to the figure. */
  readonly lead: string;
  /** What stands before, in the sentence before too. */
  readonly above: string;
  /** What follows the figure with its noun. */
  readonly behind: string;
  /** What follows its number. */
  readonly unit: string;
}

/** What only telescopes, drills and microscopes measure; of health and mutations a desk asks. */
const sciences = createWordList(
  toWords(
    'asteroid comet comets crater craters exoplanet exoplanets fossil fossils galaxies galaxy hominin isotope light-years magma meteorite milky moons neurons orbit orbits planet planets skeleton star stars suns supernova telescope telescopes',
  ),
);

const kinds: readonly ((place: Place) => boolean)[] = [
  isRateInForce,
  isHolding,
  isOfResults,
  isOfLoan,
  isQuoted,
  isExample,
  isKnownBalance,
  isOfMeasures,
  isBonus,
  isDifference,
  isOfTest,
];

/** “from the present 40 percent level” */
function isRateInForce({ kind, before }: Place): boolean {
  return (
    kind === 'percent' &&
    /\b(?:current|existing|present|prevailing)(?: (?:level|rate) of)? (?:[\d.]+(?:%| ?per ?cent) (?:level |rate )?to )?$/.test(
      before,
    )
  );
}

/** “is the largest shareholder, at 22 percent”, “the 61 percent parent of Lund Power” */
function isHolding({ kind, above, unit }: Place): boolean {
  if (kind !== 'percent') return false;
  return (
    /\b(?:owner|parent|shareholder)s?,? (?:at|with) (?:\d[^;]{0,90}[Ww]ith )?$/.test(above) ||
    /\b(?:acquir(?:ed?|es|ing)|bought|buy(?:ing|s)?|sell(?:ing|s)?|sold) (?:the (?:other|remaining) |its )$/.test(
      above,
    ) ||
    /^(?:%| ?per ?cent)[ -](?:holder|holding|interest|owned|owner|parent|shareholder)\b/.test(unit)
  );
}

/** “used up 8% of its cash over the quarter”, “30 percent of Norvane’s business comes from abroad” */
function isOfResults({ kind, behind, unit }: Place): boolean {
  if (kind !== 'percent' && kind !== 'money') return false;
  return (
    /\b(?:during|for|in|over) the (?:[a-z]+ ){0,2}quarters?\b/.test(behind) ||
    (kind === 'percent' &&
      /^(?:%| ?per ?cent) of \p{Upper}[^.;,]{1,40}['’]s? (?:business|earnings|income|output|profits?|revenues?|sales|turnover)\b/u.test(
        unit,
      ))
  );
}

/** “put off repayments of 40 million lira of debt”, “A third of the loan is repaid in May” */
function isOfLoan({ kind, before, behind, unit }: Place): boolean {
  if (kind === 'percent')
    return /^(?:%| ?per ?cent) of the (?:debts?|loans?|principal)\b[^.;]{0,30}\b(?:is|repa\w+|will)\b/.test(
      unit,
    );
  return (
    kind === 'money' &&
    /\b(?:refinanc|repa[iy]|reschedul|restructur)\p{Lower}*\b[^.;]{0,40}$/u.test(before) &&
    /^ (?:in|of) (?:[a-z]+ ){0,2}(?:debts?|loans?)\b/.test(behind)
  );
}

/** “Overnight money traded at 3 to 4 percent”, “Turnover reached two billion euros” */
function isQuoted({ before }: Place): boolean {
  return (
    /\b(?:quoted|traded|trading) (?:as (?:high|low) as|around|at|between|from|near)\b[^.;,]{0,30}$/.test(
      before,
    ) ||
    /\b[Tt]urnover (?:[a-z]+ )?(?:exceeded|hit|reached|topped|totalled|totaled|was) $/.test(before)
  );
}

/** “the price of a phone (say, $650)” */
function isExample({ before, behind }: Place): boolean {
  if (/^ in the case of\b/.test(behind)) return true;
  return /[(,—–] ?(?:for example|for instance|let's say|let’s say|say),? [$£€]?$/.test(before);
}

/** “the record 80-billion-euro trade surplus of 2023”, “the 2.3 percent rise in retail sales”: readers have heard of it. */
function isKnownBalance({ kind, before, behind }: Place): boolean {
  if (kind !== 'percent' && kind !== 'money') return false;
  return (
    /(?:\b(?:[Tt]he|its|their|that|this|had an?|has an?)|['’]s?) (?:[a-z-]+ ){0,3}$/.test(before) &&
    balances.test(behind)
  );
}

const balances =
  /^[ -](?:[\p{Alpha}.]+ ){0,5}(?:(?:budget|current[- ]account|trade) (?:deficit|gap|surplus)|surplus with|consumer prices|industrial (?:output|production)|producer prices|retail sales|(?:jobless|unemployment) rate|wholesale prices)\b/u;

/** “duties on 90 million euros’ worth of goods”: whoever orders them says on what. */
function isOfMeasures({ kind, before }: Place): boolean {
  return (
    kind === 'money' &&
    /\b(?:duties|embargo|quotas|sanctions|tariffs?) on (?:about |some |up to )?[$£€]?$/.test(before)
  );
}

/** “earned a $65,000 “Fight of the Night” check” */
function isBonus({ kind, behind }: Place): boolean {
  return (
    kind === 'money' &&
    /^ (?:["“][^"”]{1,40}["”] |[a-z-]+ ){0,2}(?:bonus|bonuses|checks?|cheques?|purses?)\b/.test(
      behind,
    )
  );
}

/** “sold 204,000 cars, 10,000 fewer than last year”: what two counts come to. */
function isDifference({ kind, before, behind }: Place): boolean {
  return (
    kind === 'count' &&
    /\d[^.;]{0,60}, (?:about |some )?$/.test(before) &&
    /^ (?:fewer|less|more) than (?:a year (?:ago|earlier)|in|last|the)\b/.test(behind)
  );
}

/** “in a trial of the drug, doctors cut the attacks by half”: the trial shows it. */
function isOfTest({ lead }: Place): boolean {
  return /\b(?:clinical trial|experiment|study|trial)\b[^.;]* (?:doctors|researchers|scientists|the team)\b[^.;]*$/.test(
    lead,
  );
}
