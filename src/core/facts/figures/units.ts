import units from '../../lexicons/figures/units.json' with { type: 'json' };
import type { Span } from '../../span.ts';
import type { NumberContext } from './context.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { readsAsPlural } from './counted.ts';
import type { UnitKind } from './unit-kind.ts';
import { toCurrency, toNationalCurrency, toPercentName, toUnitName } from './unit-names.ts';

/** A number with its sign and unit. */
export interface Measured extends Span {
  readonly kind: UnitKind;
  /** The unit in the singular, spelled out: dollar, percentage point, kilometer. */
  readonly name: string;
}

const codes = units.currencyCodes.map((code) => code.replace('.', '\\.')).join('|');
const moneyBefore = new RegExp(
  `(?:(?<![A-Za-z])(?:US|AU|CA|NZ|HK|NT|A|C|S|R|Z))?[$£€¥₽₹₩₪₺₴₦฿]\\s?$|\\b(?:${codes})\\s?$`,
);
const percentAfter = new RegExp(
  [
    '^(?:\\s?%|[\\s-]per\\s?cent(?:age)?\\b|[\\s-]pct\\b)(?:[\\s-]points?\\b)?',
    '^[\\s-](?:percentage|basis)[\\s-]points?\\b',
  ].join('|'),
  'i',
);
const pointTail =
  '(?:lead|advantage|margin|edge|gap|deficit|loss|win|drop|rise|gain|swing|increase|decrease|bump|bounce|boost|decline|fall|jump|spread)';
const pointsAfter = new RegExp(`^[\\s-]points?(?=[\\s-]${pointTail}\\b)`);
const pollTalk =
  /%|\b(?:per ?cent|polls?|survey|approval|support|ratings?|net (?:positive|negative)|index|shares|stocks|margin|ahead|behind|turnout)\b/;

const unitKinds: ReadonlyMap<string, UnitKind> = new Map([
  ...units.currencies.map((unit) => [unit, 'money'] as const),
  ...units.durations.map((unit) => [unit, 'duration'] as const),
  ...units.lengths.map((unit) => [unit, 'length'] as const),
  ...units.quantities.map((unit) => [unit, 'quantity'] as const),
  ...units.readings.map((unit) => [unit, 'reading'] as const),
]);
/** The first words of units, and of what may stand before them without being a single word. */
const unitStarts: ReadonlySet<string> = new Set([
  ...[...unitKinds.keys()].map((unit) => /^[\p{Alpha}\p{N}]*/u.exec(unit)?.[0] ?? unit),
  'of',
  'and',
  'u',
]);
const between =
  '(?:and[ -]a[ -]half|plus|U\\.S\\.|US|Canadian|Australian|more|full|straight|consecutive|long|additional|extra|whole|business|working|school|calendar)';
const unitAfter = new RegExp(
  `^([\\s-]?)(?:of )?(?:(${between})[\\s-])?([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ/]*)(?:[ -]([A-Za-zÀ-ỿ]+))?`,
  'u',
);
const moneyTalk =
  /\b(?:cost|costs|costing|paid|pays?|price|priced|worth|fined?|earn\w*|raised?|spen[dt]|charged?|sterling)\b/i;

/** Reads the sign or unit at a number; undefined where it counts things. */
export function findUnit(context: NumberContext): Measured | undefined {
  const { phrase } = context;
  const sign = findCurrency(context);
  if (sign !== undefined) return toMeasured('money', toCurrency(sign), context, sign.length, 0);
  const percent = findPercent(context) ?? findPoints(context);
  if (percent !== undefined)
    return toMeasured('percent', toPercentName(percent), context, 0, percent.length);
  const degrees = findDegrees(context);
  if (degrees !== undefined)
    return toMeasured('reading', toDegrees(degrees), context, 0, degrees.length);
  if (phrase.form === 'ordinal' || phrase.form === 'compound') return undefined;
  return findUnitWord(context);
}

const moneySigns = '$£€¥₽₹₩₪₺₴₦฿¢₵';
const codeWords: ReadonlySet<string> = new Set(
  units.currencyCodes.map((code) => code.replace('.', '')),
);

/** Letters that are a currency before a sum only: “R520-million”, “N4,800”; not “N95”. */
const letterSigns = toWordSet('N R');

function isSum(digits: string, { scale }: NumberPhrase): boolean {
  return scale !== undefined || digits.includes(',');
}

function findCurrency({ before, lead, digits, phrase }: NumberContext): string | undefined {
  if (lead.gap === '' && letterSigns.has(lead.word) && isSum(digits, phrase)) return lead.word;
  const mark = before.trimEnd().at(-1) ?? ' ';
  return moneySigns.includes(mark) || codeWords.has(lead.word)
    ? moneyBefore.exec(before)?.[0]
    : undefined;
}

const percentWords = toWordSet('per percent percentage pct basis');

function findPercent({ after, tail }: NumberContext): string | undefined {
  const hasSign = after.startsWith('%') || after.charAt(1) === '%';
  return hasSign || percentWords.has(tail.lower) ? percentAfter.exec(after)?.[0] : undefined;
}

function findDegrees({ after, tail }: NumberContext): string | undefined {
  const isScale = tail.gap === '' && (tail.word === 'C' || tail.word === 'F');
  return isScale || tail.gap.includes('°')
    ? /^\s?°\s?[CFNSEW]?(?![a-z])|^[CF](?![A-Za-z\d])/.exec(after)?.[0]
    : undefined;
}

/** “a 22-point loss”, “up three points” where the talk is of polls or markets, not of a game. */
function findPoints({ text, sentence, after, tail }: NumberContext): string | undefined {
  if (tail.word !== 'point' && tail.word !== 'points') return undefined;
  const compound = pointsAfter.exec(after)?.[0];
  if (compound !== undefined) return compound;
  const points = /^ points?(?! of\b)\b/.exec(after)?.[0];
  return points !== undefined && pollTalk.test(text.slice(sentence.start, sentence.end))
    ? points
    : undefined;
}

/** Whether one of the next words may start a unit. */
function mayHaveUnit({ tail }: NumberContext): boolean {
  return unitStarts.has(tail.lower) || unitStarts.has(tail.at(1).lower);
}

function findUnitWord(context: NumberContext): Measured | undefined {
  const match = mayHaveUnit(context) ? unitAfter.exec(context.after) : null;
  if (!match || !canCarryUnit(context, match)) return undefined;
  const [whole = '', , lead = '', word = '', more = ''] = match;
  const double = `${word} ${more}`.toLowerCase();
  const doubleKind = unitKinds.get(double);
  if (doubleKind) return toMeasured(doubleKind, toUnitName(double), context, 0, whole.length);
  const kind = findKind(match);
  if (!kind) return undefined;
  const end = whole.replace(/[ -][A-Za-zÀ-ỿ]+$/u, (tail) => (more === '' ? tail : '')).length;
  if (pounds.has(word) && !isSterling(context))
    return toMeasured('quantity', 'pound of weight', context, 0, end);
  return toMeasured(kind, toName(word, lead, more), context, 0, end);
}

function findKind([, gap, , word = '', more = '']: RegExpExecArray): UnitKind | undefined {
  const kind = unitKinds.get(toUnitKey(word));
  // “200 night jobs”: jobs, not nights.
  const isModifier = gap === ' ' && word.length > 3 && !word.endsWith('s') && readsAsPlural(more);
  return kind === 'duration' && isModifier ? undefined : kind;
}

/** Abbreviations and letters without a space go with digits only: “40km”, “six km”. */
function canCarryUnit({ digits }: NumberContext, [, gap, , word = '']: RegExpExecArray): boolean {
  // “154p”, but no “1080p” and no “12 p”
  if (word === 'p' && (gap !== '' || /^(?:480|720|1080|1440|2160)$/.test(digits))) return false;
  const isAbbreviation = word.length <= 3 && !/^(?:day|ton|yen)$/.test(word);
  return /\d$/.test(digits) || !(gap === '' || isAbbreviation);
}

const pounds = toWordSet('pound pounds');

/** Whether pounds are money: “2.20 pounds”, “paid 500 pounds”. */
function isSterling({ digits, before, after }: NumberContext): boolean {
  return (
    / pounds? worth\b/.test(after.slice(0, 20)) ||
    /\.\d\d$|llion$/.test(digits) ||
    moneyTalk.test(before)
  );
}

/** “Rand” is a name, “MW” a unit. */
function toUnitKey(word: string): string {
  return /^\p{Upper}\p{Lower}{2,}/u.test(word) && !/^(?:Celsius|Fahrenheit)$/.test(word)
    ? ''
    : word.toLowerCase();
}

function toName(word: string, lead: string, next: string): string {
  const name = toUnitName(word);
  if (name === 'degree') return /^(?:celsius|fahrenheit)$/i.test(next) ? toDegrees(next) : name;
  return toNationalCurrency(lead, name);
}

/** “°C”, “F”, “Celsius”; a bare degree sign says no scale. */
function toDegrees(words: string): string {
  const scale = /[CF]/i.exec(words)?.[0].toUpperCase();
  return scale === undefined ? 'degree' : `degree ${scale === 'C' ? 'Celsius' : 'Fahrenheit'}`;
}

function toMeasured(
  kind: UnitKind,
  name: string,
  { phrase }: NumberContext,
  before: number,
  after: number,
): Measured {
  return { kind, name, start: phrase.start - before, end: phrase.end + after };
}
