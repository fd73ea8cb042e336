import type { Token } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';

/** A passive that names nobody. */
export interface Agentless extends Span {
  readonly participle: Token;
  /**
   * How it goes on: “to have fled”, the same without “is”, “as a snub”, “a fake”, “that …”; or “It has emerged that”, “were reported”, “widely
   * mocked”.
   */
  readonly form: 'to' | 'reduced' | 'as' | 'considered' | 'that' | 'emerged' | 'reported' | 'met';
  /** “widely”, “generally”. */
  readonly isWide: boolean;
}
