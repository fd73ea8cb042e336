import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import { isConversion, type NumberStyle } from '../../story/number-style.ts';

/** A figure whose unit is missing, or another one than the draft uses elsewhere. */
export interface UnitFault {
  readonly kind: 'degrees' | 'dollars' | 'mixed' | 'currency';
  readonly span: Span;
  /** The unit that the draft started with. */
  readonly other?: string;
}

/** Finds figures whose unit leaves room for doubt. */
export function findUnitFaults(block: Block, style: NumberStyle): readonly UnitFault[] {
  const { text, facts } = block;
  return facts.figures.flatMap((figure) => {
    const fault =
      findDegrees(block, figure, style) ??
      findDollars(text, figure, style) ??
      findMixed(text, figure, style) ??
      findNoCurrency(block, figure);
    return fault ? [fault] : [];
  });
}

const weather =
  /\b(?:chill|cold|cool|cooler|freezing|frost|heat|heatwave|high|highs|hot|low|lows|mercury|overnight|summer|temperature|temperatures|thermometer|thermometers|warm|warmer|warming|weather|winter)\b/i;
const geometry =
  /\b(?:angle|angled|latitude|longitude|rotate|rotated|slope|tilt|tilted|turn|turned|turning|turns|view|views)\b/i;

/** “hit 40 degrees on Monday”: not an angle, not a diploma. */
function findDegrees(block: Block, figure: Figure, style: NumberStyle): UnitFault | undefined {
  if (figure.unitName !== 'degree' || style.hasTemperatureScale()) return undefined;
  const { start, end } = figure;
  const sentence = block.sentences[figure.sentence];
  const words = sentence ? block.text.slice(sentence.start, sentence.end) : '';
  if (!weather.test(words) || geometry.test(words)) return undefined;
  if (!block.text.slice(start, end).endsWith(' degrees')) return undefined;
  const minus =
    /\b(?:minus|below zero) $/i.exec(block.text.slice(Math.max(0, start - 10), start))?.[0] ?? '';
  return { kind: 'degrees', span: { start: start - minus.length, end } };
}

/** A bare $ beside A$ or US$. */
function findDollars(
  text: string,
  { start, number, unitName }: Figure,
  style: NumberStyle,
): UnitFault | undefined {
  if (
    unitName !== 'dollar' ||
    !/(?<![\p{Alpha}])\$\s?$/u.test(text.slice(Math.max(0, number.start - 3), number.start))
  )
    return undefined;
  const other = style.units().find((unit) => unit.endsWith(' dollar'));
  return other === undefined
    ? undefined
    : { kind: 'dollars', span: { start, end: number.end }, other };
}

const systems: readonly (readonly [string, string])[] = [
  ['ton', 'tonne'],
  ['mile', 'kilometer'],
];

/** Tonnes in a draft that starts with tons, kilometers in one that starts with miles. */
function findMixed(text: string, figure: Figure, style: NumberStyle): UnitFault | undefined {
  const { unitName, end } = figure;
  const pair = systems.find((units) => unitName !== undefined && units.includes(unitName));
  if (!pair || isConversion(text, figure) || /^\s?\(/.test(text.slice(end, end + 2)))
    return undefined;
  const other = style.units().find((unit) => pair.includes(unit));
  if (other === undefined || other === unitName || / metric /.test(text.slice(figure.start, end)))
    return undefined;
  return { kind: 'mixed', span: figure, other };
}

const moneyNoun = [...findWordSet('sums-of-money')].join('|');
const paying =
  'borrow(?:ed|s)?|cost|costs|donat(?:ed|es?)|earn(?:ed|s)?|invest(?:ed|s)?|lent|ow(?:ed?|es)|paid|pays?|pledg(?:ed?|es)|put in|repa(?:id|y|ys)|set aside|sp(?:end|ends|ent)|(?:bought|signed|sold) (?:[A-Za-z]+ ){0,5}for|worth';
const amount =
  '(?: (?:about|almost|another|around|just|nearly|over|roughly|more than|some|up to))? $';
const states = 'exceeded|exceeds|is|was|were|are|at|of|to|reached|totaled|totalled';
const moneyBefore = new RegExp(
  `\\b(?:${moneyNoun}) (?:[a-zÀ-ỿ]+ ){0,4}(?:${states})${amount}|\\b(?:${paying})${amount}`,
  'i',
);
const large = /\b(?:million|billion|trillion|bn)$/;
/** What a sum of a million may be for: “spend 2.5 billion {on} roads”. */
const largeBehind =
  /^(?:[.,;:]|$| (?:a year|and|annually|as|but|by|each|for|from|in|into|last|on|over|per|since|so|this|to|toward|towards|while|with)\b)/;
/** “4,000 {in compensation}”, “a reward of 20,000” */
const paidIn =
  /^ (?:apiece |each )?in (?:aid|back (?:pay|rent|taxes)|benefits|bribes|cash|compensation|costs|damages|debts?|donations|fees|fines|grants|interest|legal fees|loans|prize money|rent|savings|subsidies|taxes|wages)\b(?!['’])/;
const rewarded =
  /\b(?:bonus|bounty|bribe|compensation|deposit|dowry|fee|fine|grant|prize|ransom|reward|salary) of(?: (?:about|at least|nearly|up to))? $/i;
/** Smaller numbers may be counts. */
const smallestSum = 100;
const ended = /^(?:[.,;:]|$| (?:a (?:month|year)|each|for)\b)/;

/** “The annual budget is 4 billion.” */
function findNoCurrency({ text, facts }: Block, figure: Figure): UnitFault | undefined {
  const { kind, thing, unit, number, sentence, value = 0 } = figure;
  if (kind !== 'count' || thing || unit) return undefined;
  if (!isMoney(text, figure) || value < smallestSum) return undefined;
  const isNamed = facts.figures.some(
    (other) => other.sentence === sentence && other.unit === 'money',
  );
  return isNamed ? undefined : { kind: 'currency', span: number };
}

function isMoney(text: string, { number }: Figure): boolean {
  const behind = text.slice(number.end, number.end + 30);
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  if (before.endsWith('] ')) return false;
  const isLarge = large.test(text.slice(number.start, number.end));
  if (isLarge && moneyBefore.test(before) && largeBehind.test(behind)) return true;
  return paidIn.test(behind) || (rewarded.test(before) && ended.test(behind));
}
