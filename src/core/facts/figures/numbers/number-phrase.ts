import type { Span } from '../../../span.ts';

/** A number as it is written, before it is known what it counts. */
export interface NumberPhrase extends Span {
  /**
   * `plain` is a number, in digits or words; `ordinal` 21st; `pair` two numbers with a hyphen or “to” between;
   * `compound` digits with other marks, as in 6:40 or 9/11; `multitude` dozens, a few hundred; `fraction` two-thirds,
   * half, and `ratio` six in 10.
   */
  readonly form: 'plain' | 'ordinal' | 'pair' | 'compound' | 'multitude' | 'fraction' | 'ratio';
  /** Its value; of a pair the first; of a multitude the least that it can mean. */
  readonly value?: number;
  /** The second number of a pair. */
  readonly second?: number;
  /** What the last digit is worth, where the number is a plain one or a pair: 100,000 in 3.4 million. */
  readonly step?: number;
  /** What “million”, “bn” and the like multiply it by, from a thousand on. */
  readonly scale?: number;
}

/** A phrase and the position of the atom behind it. */
export interface Reading {
  readonly phrase: NumberPhrase;
  readonly next: number;
}
