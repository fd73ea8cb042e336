import type { Span } from '../../span.ts';
import { findToll } from './casualties.ts';
import type { NumberContext } from './context.ts';
import { findCounted, findPartitive, toSubject, type Counted } from './counted.ts';
import { isDamage } from './damage.ts';
import type { Figure } from './figure.ts';
import { findUnit, type Measured } from './units.ts';

/** What a number was found to say. */
export interface Meaning {
  readonly unit: Measured | undefined;
  readonly counted: Counted | undefined;
  /** The words of a toll. */
  readonly toll: Span | undefined;
  readonly isDamage: boolean;
  /** “9 deaths per 100,000 people”: where the words behind “per” end. */
  readonly rateEnd: number | undefined;
}

/** Reads what a number says; `previous` is the figure before it. */
export function findMeaning(context: NumberContext, previous: Figure | undefined): Meaning {
  const { phrase } = context;
  const unit = findUnit(context);
  const counted = findWhatIsCounted(context, unit);
  const rateEnd = findRateEnd(context, counted?.end ?? unit?.end ?? phrase.end);
  const isCount = !unit && rateEnd === undefined && !isTally(context);
  const toll = isCount ? findToll(context, counted, isLinked(context, previous)) : undefined;
  const canBreak = !toll && (!unit || unit.kind === 'quantity');
  const isBroken = canBreak && isDamage(context, counted, unit);
  return { unit, counted, toll, isDamage: isBroken, rateEnd };
}

/** “7-2”, “100-1”. */
function isTally({ phrase: { form, value = 0, second = 0 } }: NumberContext): boolean {
  return form === 'pair' && value > second;
}

const perPattern =
  /^ (?:per|for every|out of every) (?:\d[\d,.]*\d(?: (?:thousand|million))?|(?:an? |one )?(?:hundred|thousand|million))\b/;

const pers = [' per ', ' for every ', ' out of every '];

/** “9 deaths per 100,000 people”: where the words behind “per” end. */
function findRateEnd({ text, sentence }: NumberContext, from: number): number | undefined {
  const after = text.slice(from, from + 50);
  if (!pers.some((word) => after.startsWith(word))) return undefined;
  const per = perPattern.exec(after)?.[0];
  if (per === undefined) return undefined;
  const end = from + per.length;
  return findCounted(text, end, sentence.end)?.end ?? end;
}

/** The words that say of what: “tenants” of “60% of tenants”, “teachers” of “12,000 teachers”. */
function findWhatIsCounted(
  context: NumberContext,
  unit: Measured | undefined,
): Counted | undefined {
  const { text, phrase, sentence } = context;
  const { form } = phrase;
  if (unit)
    return unit.kind === 'percent' ? findPartitive(text, unit.end, sentence.end) : undefined;
  if (form === 'compound' || form === 'ordinal') return undefined;
  const partitive =
    form === 'plain' || form === 'pair' ? undefined : findPartitive(text, phrase.end, sentence.end);
  if (partitive || form === 'fraction') return partitive ?? findWhole(context);
  return findPlainCount(context);
}

/** “12,000 teachers”, “one in five children”. */
function findPlainCount({ text, phrase, digits, sentence }: NumberContext): Counted | undefined {
  const isSingular = phrase.value === 1 && phrase.second === undefined;
  const plus = ['+', '-plus'].find((mark) => text.startsWith(`${mark} `, phrase.end)) ?? '';
  const counted = findCounted(text, phrase.end + plus.length, sentence.end, isSingular);
  const isSingularShare = phrase.form === 'ratio' && /^(?:one|1)\b/i.test(digits);
  return isSingularShare ? toSubject(text, counted) : counted;
}

/** “half the tenants”. */
function findWhole({ text, phrase, sentence }: NumberContext): Counted | undefined {
  const lead = /^ (?:the|its|their|his|her|all|our)(?= )/.exec(
    text.slice(phrase.end, phrase.end + 10),
  )?.[0];
  if (lead === undefined) return undefined;
  const found = findCounted(text, phrase.end + lead.length, sentence.end);
  return found && { ...found, start: phrase.end + 1 };
}

const linkPattern =
  /^(?:,? and|,? or|,? including|,|,? with|,? as well as|;)(?: (?:at least|more than|about|nearly|some|another|up to|over|almost))? $/;

/** “killed 11 people and two dogs”: the second number goes with the toll before it. */
function isLinked({ text, phrase }: NumberContext, previous: Figure | undefined): boolean {
  if (previous?.kind !== 'casualty' || phrase.start - previous.end > 24) return false;
  return linkPattern.test(text.slice(previous.end, phrase.start));
}
