import { wordAt, type Token } from '../../document/words/tokens.ts';
import { determiners, prepositions } from '../../english/word-classes.ts';

/** “Analysts warn the clerk’s ruling {sets} a precedent”: a verb in the present, and not “warned users {the} …”. */
export function hasPresent(rest: readonly Token[]): boolean {
  return rest.some(
    ({ lower }, i) =>
      i > 1 &&
      /[^s']s$/.test(lower) &&
      determiners.has(wordAt(rest, i + 1)) &&
      !prepositions.has(wordAt(rest, i - 1)),
  );
}
