import type { Token } from '../../../document/words/tokens.ts';
import { isMidVerbWord, toWordSet } from '../../../english/word-classes.ts';
import type { Span } from '../../../span.ts';

/** Participles of what nobody in particular thinks or has heard: “is feared to have fled”. */
export const thoughts = toWordSet(
  'assumed believed feared presumed rumored rumoured suspected thought understood',
);

/** A passive that names nobody. */
export interface Agentless extends Span {
  readonly participle: Token;
  /**
   * How it goes on: “to have fled”, the same without “is”, “as a snub”, “a fake”, “that …”; or “…, it is claimed.”, “It has emerged
   * that”, “were reported”, “widely mocked”, “Our correspondent was told that”.
   */
  readonly form:
    | 'to'
    | 'fate'
    | 'reduced'
    | 'as'
    | 'considered'
    | 'that'
    | 'aside'
    | 'emerged'
    | 'reported'
    | 'met'
    | 'learned';
  /** “widely”, “generally”. */
  readonly isWide: boolean;
}

/** Whether the word can stand between “is” and its participle: “are both widely said to have left”. */
export function isBeforeParticiple(token: Token | undefined): boolean {
  if (token === undefined || token.lower === 'not') return false;
  return isMidVerbWord(token) || /^(?:all|both|each|now)$/.test(token.lower);
}
