import type { Sentence } from '../../document/sentences/sentences.ts';
import type { ChangeWord } from './change-words.ts';
import type { Figure } from './figure.ts';

/** What changes are read from. */
export interface ChangeText {
  readonly text: string;
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly words: readonly ChangeWord[];
}

/** “half”, “30 in 1,000”, whatever it counts. */
function isOfMany({ text, kind }: Figure): boolean {
  return kind === 'fraction' || /\d (?:in|out of) (?:every )?\d/.test(text);
}

/** The 40,000 of “from 60,000 barrels a day to 40,000”. */
function isBareCount({ unitName, thing, kind }: Figure): boolean {
  return unitName === undefined && thing === undefined && kind === 'count';
}

/** Whether two figures measure alike; of “from 2 to 3 percent” the first says no unit. */
export function isSameKind(a: Figure, b: Figure): boolean {
  if (isBareCount(a) && b.unit !== undefined && b.unit !== 'duration') return true;
  // “from 9 weeks to 12”, “3.4 billion francs, down from 3.2 billion”
  if (isBareCount(b) && restatable.has(a.unit)) return true;
  if (a.unitName !== b.unitName || isOfMany(a) !== isOfMany(b)) return false;
  const [one, other] = [a.thing?.head, b.thing?.head];
  return one === undefined || other === undefined || one === other;
}

const restatable: ReadonlySet<Figure['unit']> = new Set([
  'duration',
  'length',
  'money',
  'quantity',
]);

/** Words that show that another clause begins: “rose to 9 million, {bringing} the total to”. */
export const clause =
  /, [a-z]+ing\b|\b(?:who|which|that|and|but|or|while|when|as|after|because|with|were|was|is|are|said|says|had|has|have|will|would)\b|[.;:](?=\s)|[–—―()]/i;
/** Longest run of words between the parts of a change, in UTF-16 code units. */
export const reach = 60;
/** Where a figure starts with its “about”. */
export function startOf({ start, end, bound }: Figure): number {
  return bound && bound.end <= end ? Math.min(start, bound.start) : start;
}

/** A percentage or points, or an amount in the unit of the change. */
export function isAmount(figure: Figure, second: Figure): boolean {
  return figure.unit === 'percent' || figure.kind === 'fraction' || isSameKind(figure, second);
}
