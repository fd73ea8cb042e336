import type { Span } from '../../span.ts';
import type { Bound } from './bounds.ts';
import type { Thing } from './thing.ts';
import type { UnitKind } from './unit-kind.ts';

/** What a figure is a figure of. `label` is a number that names something, as in Section 230. */
export type FigureKind =
  | 'count'
  | 'casualty'
  | 'damage'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'rate'
  | 'measure'
  | 'duration'
  | 'date'
  | 'time'
  | 'age'
  | 'score'
  | 'label'
  | 'other';

/** A number in the copy with what it measures. The span is what an editor would underline: “$3.4 million”, “four schools”. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** Just the number, in words or digits; of “a woman was killed” the article. */
  readonly number: Span;
  /** Its value, where one can be read: 3.4 million is 3400000. Of a range the first, of “hundreds” the least. */
  readonly value?: number;
  /** The second number of a range or score: “10 to 15”. */
  readonly second?: number;
  /** What the last digit of the number is worth: 1 in 12,000, 100,000 in 3.4 million. */
  readonly step?: number;
  /** “more than”, “up to”, “or so”: the words, outside the figure’s span, that keep it from being exact. */
  readonly bound?: Bound;
  /** “dozens”, “a few hundred”: nobody counted. */
  readonly isVague: boolean;
  /** “an estimated 5,000”: somebody estimated. */
  readonly isEstimate: boolean;
  /** What is counted, in lower case: `teachers`. */
  readonly counted?: string;
  /** The sign or unit that measures: `money`, `quantity` (tons, acres), `length`, … */
  readonly unit?: UnitKind;
  /** That unit in the singular, spelled out: dollar, Australian dollar, percentage point, kilometer, tonne. */
  readonly unitName?: string;
  /** What it is a figure of, with the words of the copy. */
  readonly thing?: Thing;
  /** The same by a name under which figures can be compared; undefined where the copy does not say it exactly. */
  readonly tally?: Tally;
  /** Why it needs no source: `year`, `age`, `tally`, … */
  readonly exemption?: string;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

/** What a figure counts or measures, by a name under which it can be compared with others. */
export interface Tally {
  /** `dead`, `suspect`, `person arrest`, `bridge dollar`. */
  readonly key: string;
  /** “the four suspects”, “all 16 people arrested”: the copy speaks of all that it has told of. */
  readonly isDefinite: boolean;
}
