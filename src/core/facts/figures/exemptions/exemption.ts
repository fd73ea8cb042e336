import type { NumberContext } from '../context.ts';
import type { Counted } from '../counted.ts';
import type { UnitKind } from '../unit-kind.ts';

/** What is known of a number when its exemption is asked for. */
export interface NumberMeaning {
  readonly unit: UnitKind | undefined;
  readonly counted: Counted | undefined;
}

/** How many code units before and behind the number belong to the exempt expression. */
export interface ExemptWords {
  readonly before?: number;
  readonly after?: number;
}

/** The exemption of a total that only its share is measured by: “11 of the 15 members”. */
export const shareTotalId = 'share-total';

/** A kind of number that needs no source. */
export interface Exemption {
  readonly id: string;
  readonly find: (context: NumberContext, meaning: NumberMeaning) => ExemptWords | undefined;
}
