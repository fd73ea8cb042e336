import type { Block } from '../../document/block.ts';
import { createWordList } from '../../document/words/words.ts';
import { months } from '../../english/calendar-names.ts';
import lexicon from '../../lexicons/figures/figure-sources.json' with { type: 'json' };
import units from '../../lexicons/figures/units.json' with { type: 'json' };
import { toAlternatives } from '../../document/words/cue.ts';
import type { Figure } from '../../facts/figures.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import {
  isBreakdown,
  isBudgeted,
  isCancelled,
  isEquivalent,
  isOfficial,
  isOfFormula,
  isStanding,
  type Place,
} from './plain-figures.ts';

/**
 * Whether a figure is one that a desk knows where to look up, and mostly lets pass: a rate in force, a stake, a line of
 * results, the terms of a loan, an example, what scientists measure. For a hint.
 */
export function isPassingFigure(block: Block, figure: Figure): boolean {
  const sentence = block.sentences[figure.sentence];
  if (!sentence || figure.isEstimate) return false;
  if (sciences.isIn(sentence)) return true;
  const { text } = block;
  const { start, end, number } = figure;
  const place = {
    kind: figure.kind,
    value: figure.value ?? 0,
    text: figure.text,
    before: text.slice(Math.max(sentence.start, start - reach), start),
    lead: text.slice(sentence.start, start),
    above: text.slice(Math.max(0, start - reach), start),
    behind: text.slice(end, Math.min(sentence.end, end + reach)),
    unit: text.slice(number.end, Math.min(sentence.end, number.end + reach)),
  };
  return (ofKind[figure.kind] ?? ofAny).some((isMatch) => isMatch(place));
}

/** How far on both sides of a figure its kind is told, in UTF-16 code units. */
const reach = 120;

/** “%” or “percent”, behind the number. */
const percent = '(?:%| ?per ?cent)';

/** What only telescopes, drills and microscopes measure; of health and mutations a desk asks. */
const sciences = createWordList(findWordSet('instrument-subjects'));

type Test = (place: Place) => boolean;

/** What any figure may be, and what only those of a kind. */
const ofAny: readonly Test[] = [isQuoted, isExample, isOfTest, isOfficial];
const ofKind: Readonly<Partial<Record<Figure['kind'], readonly Test[]>>> = {
  percent: [
    ...ofAny,
    isRateInForce,
    isHolding,
    isOfResults,
    isOfLoan,
    isOfCurrency,
    isKnownBalance,
    isMark,
    isSetBySomebody,
    isBreakdown,
  ],
  money: [
    ...ofAny,
    isOfResults,
    isOfLoan,
    isStretched,
    isMarketValue,
    isListPrice,
    isKnownBalance,
    isOfState,
    isOfMeasures,
    isBonus,
    isBudgeted,
  ],
  count: [
    ...ofAny,
    isDifference,
    isCoveredByPact,
    isJobReport,
    isCapacity,
    isManifest,
    isOfFormula,
    isEquivalent,
    isStanding,
    isCancelled,
  ],
  fraction: [...ofAny, isFewOfKnown],
};

/** “from the present 40 percent level” */
function isRateInForce({ before }: Place): boolean {
  return /\b(?:current|existing|present|prevailing)(?: (?:level|rate) of)? (?:[\d.]+(?:%| ?per ?cent) (?:level |rate )?to )?$/.test(
    before,
  );
}

/** “is the largest shareholder, at 22 percent”, “the 61 percent parent of Lund Power” */
function isHolding({ above, unit }: Place): boolean {
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
  return (
    /\b(?:during|for|in|over) the (?:[a-z]+ ){0,2}quarters?\b/.test(behind) ||
    (kind === 'percent' && shareOfResults.test(unit))
  );
}

const shareOfResults = new RegExp(
  String.raw`^${percent} of \p{Upper}[^.;,]{1,40}['’]s? ${toAlternatives(lexicon.resultNouns)}\b`,
  'u',
);

/** “The panel raised prices for parcels by almost 2 percent”: whoever sets them has said so. */
function isSetBySomebody({ lead }: Place): boolean {
  return setting.test(lead);
}

const setting =
  /\b(?:cut|cuts|cutting|hike[ds]?|increase[ds]?|increasing|lift(?:ed|s)?|lower(?:ed|s)?|raise[ds]?|raising|reduce[ds]?) (?:[a-z]+ ){0,3}(?:charges|dividend|duties|fares|fees|pay|pensions|premiums|prices|rates|rents|salaries|tariffs|taxes|tolls|wages)(?: (?:for|of|on) (?:[a-z]+ ?){1,4})? ?by (?:[a-z]+ ){0,2}$/;

/** “put off repayments of 40 million lira of debt”, “A third of the loan is repaid in May” */
function isOfLoan({ kind, before, behind, unit }: Place): boolean {
  if (kind === 'percent')
    return /^(?:%| ?per ?cent) of the (?:debts?|loans?|principal)\b[^.;]{0,30}\b(?:is|repa\w+|will)\b/.test(
      unit,
    );
  return (
    /\b(?:refinanc|repa[iy]|reschedul|restructur)\p{Lower}*\b[^.;]{0,40}$/u.test(before) &&
    /^ (?:in|of) (?:[a-z]+ ){0,2}(?:debts?|loans?)\b/.test(behind)
  );
}

/** “some 40 billion crowns in old loans will be stretched out over 19 years”: the accord says so. */
function isStretched({ behind }: Place): boolean {
  return stretched.test(behind);
}

const stretched = new RegExp(
  String.raw`^ (?:in|of) (?:\p{Alpha}+ ){0,3}(?:debts?|loans?)\b[^.;]{0,30}\b${toAlternatives(lexicon.debtActs)}\b`,
  'u',
);

/** “a new contract covering some 41,000 nurses”: both sides know. */
function isCoveredByPact({ before }: Place): boolean {
  return /\b(?:accords?|agreements?|contracts?|pacts?)(?: (?:that|which))? (?:cover|covers|covered|covering) (?:[a-z]+ ){0,3}$/.test(
    before,
  );
}

/** “a jet seating 240 to 330 passengers”, “The ferry can carry 300 people”: its makers say so. */
function isCapacity({ before }: Place): boolean {
  return /\b(?:seating|sleeping|(?:berths|beds|room|seats|space) for|(?:can|could) (?:carry|hold|seat|sleep)|capable of (?:carrying|holding)) (?:[a-z]+ ){0,2}$/.test(
    before,
  );
}

/** “On board the missing flight were 141 passengers”: the airline has their names. */
function isManifest({ lead, text }: Place): boolean {
  return (
    /(?:crew|passengers)$/.test(text) &&
    /\b(?:air(?:craft|liner)|flight|jet|plane)\b/.test(lead) &&
    /\b(?:aboard|carrying|on board)\b/i.test(lead)
  );
}

/** “earned a 90% rating on the Tenants’ Union scorecard”: who gives the marks is named. */
function isMark({ unit }: Place): boolean {
  return /^(?:%| ?per ?cent) (?:[a-z]+ )?(?:grade|mark|rating|score) (?:by|from|in|on|with) (?:the )?\p{Upper}/u.test(
    unit,
  );
}

/** From here on a balance is a state’s, and a count of jobs a country’s. */
const [ofState, ofCountry] = [1_000_000_000, 10_000];

/** “the federal budget has swung to a deficit of $412bn”: what a state owes is published. */
function isOfState({ value, lead }: Place): boolean {
  return (
    value >= ofState &&
    /\b(?:budget|federal|fiscal|government|trade)\b[^;]* (?:deficit|surplus) (?:[a-z]+ ){0,2}[$£€¥]?$/.test(
      lead,
    )
  );
}

/** “The country added around 260,000 jobs in May”: the figure of the month. */
function isJobReport({ value, before, behind, text }: Place): boolean {
  return (
    value >= ofCountry &&
    /\bjobs$/.test(text) &&
    /\b(?:added|created|lost|shed) (?:[a-z]+ )?$/.test(before) &&
    monthBehind.test(behind)
  );
}

const monthBehind = new RegExp(`^ (?:in|last) (?:month\\b|${months.join('|')})`, 'i');

/** “Overnight money traded at 3 to 4 percent”, “Turnover reached two billion euros” */
function isQuoted({ before }: Place): boolean {
  return (
    /\b(?:bid|offered|quoted|traded|trading) (?:as (?:high|low) as|around|at|between|(?:down|up)(?: to)?|from|near)\b[^.;,]{0,30}$/.test(
      before,
    ) ||
    /\b[Tt]urnover (?:[a-z]+ )?(?:exceeded|hit|reached|topped|totalled|totaled|was) $/.test(before)
  );
}

/** “The krona’s 30 percent rise over two years”: screens show it. */
function isOfCurrency({ before, unit }: Place): boolean {
  return ofCurrency.test(before) && move.test(unit);
}

const ofCurrency = new RegExp(
  String.raw`\b${toAlternatives([...units.currencies, 'crown', 'mark', 'sterling', 'won'])}['’]s (?:about |nearly )?$`,
  'i',
);
const move = new RegExp(String.raw`^${percent} (?:decline|drop|fall|gain|jump|rise|slide|surge)\b`);

/** “At the close its market value was $31 billion, behind Norvane’s $40 billion” */
function isMarketValue({ before, lead }: Place): boolean {
  return (
    /\b[Mm]arket (?:cap|capitali[sz]ation|value) [^;]*$/.test(before) &&
    /\b[Cc]los(?:e|ing)\b/.test(lead)
  );
}

const listed = new RegExp(
  String.raw`\b${toAlternatives(lexicon.offerWords)} (?:for|at) (?:about |around |just )?[$£€¥]?$`,
);

/** “The bundle is available for $89”, “sells for about 2,200 crowns”: whoever sells it says so. */
function isListPrice({ before }: Place): boolean {
  return listed.test(before);
}

/** “lost three out of four of its spires”: everybody can see them. */
function isFewOfKnown({ behind, text }: Place): boolean {
  return (
    /^(?:one|two|three|four|five) (?:in|of|out of) (?:two|three|four|five|six)\b/i.test(text) &&
    /\bof (?:her|his|its|their)\b/.test(`${text}${behind}`)
  );
}

/** “the price of a phone (say, $650)” */
function isExample({ before, behind }: Place): boolean {
  if (/^ in the case of\b/.test(behind)) return true;
  return /[(,—–] ?(?:for example|for instance|let's say|let’s say|say),? [$£€]?$/.test(before);
}

/** “the record 80-billion-euro trade surplus of 2023”, “the 2.3 percent rise in retail sales”: readers have heard of it. */
function isKnownBalance({ kind, before, behind }: Place): boolean {
  // “ran up a 4-billion-euro trade surplus”
  if (kind === 'money' && (tradeBalance.test(behind) || tradeVolume.test(behind))) return true;
  return (
    /(?:\b(?:[Tt]he|its|their|that|this|had an?|has an?)|['’]s?) (?:[a-z-]+ ){0,3}$/.test(before) &&
    balances.test(behind)
  );
}

const tradeBalance =
  /^[ -](?:\p{Alpha}+[- ])?(?:current[- ]account|trade) (?:deficit|gap|surplus)\b/u;
/** “$9 billion in two-way trade” */
const tradeVolume = /^ (?:in|of) (?:annual |cross-border )?(?:bilateral|mutual|two-way) trade\b/;
const balances = new RegExp(
  String.raw`^[ -](?:[\p{Alpha}.]+ ){0,5}(?:(?:budget|current[- ]account|trade) (?:deficit|gap|surplus)|surplus with|${lexicon.publishedSeries.join('|')})\b`,
  'u',
);

/** “duties on 90 million euros’ worth of goods”: whoever orders them says on what. */
function isOfMeasures({ before }: Place): boolean {
  return curbed.test(before);
}

const curbed = new RegExp(
  String.raw`\b${toAlternatives(lexicon.tradeCurbs)} on (?:about |some |up to )?[$£€]?$`,
);

/** “earned a $65,000 “Fight of the Night” check” */
function isBonus({ behind }: Place): boolean {
  return /^ (?:["“][^"”]{1,40}["”] |[a-z-]+ ){0,2}(?:bonus|bonuses|checks?|cheques?|purses?)\b/.test(
    behind,
  );
}

/** “sold 204,000 cars, 10,000 fewer than last year”: what two counts come to. */
function isDifference({ before, behind }: Place): boolean {
  return (
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
