import type { Span } from '../../../span.ts';
import type { Token } from '../../../document/words/tokens.ts';
import type { NameUse } from '../../name-uses.ts';

/** A crime that the copy lays to somebody’s charge in its own voice. The span is the words that do. */
export interface CrimeClaim extends Span {
  /**
   * `act`: “Horvat murdered”; `agent`: “Horvat, the killer”, “the rapist, 34,”; `arrest`: “arrested Bell for
   * stealing”.
   */
  readonly kind: 'act' | 'agent' | 'arrest';
  /** The lemma of the verb, or the noun. */
  readonly word: string;
  /** The surname, in lower case; empty where nobody is named. */
  readonly surname: string;
  /** The name stands alone, without title or first name. */
  readonly isBare: boolean;
  /** Two people have done it. */
  readonly isJoint?: boolean;
  /** “Pike, who bribed an officer”: what the sentence tells by the way. */
  readonly isRecalled?: boolean;
  /** “Blanc stole the jewels”: a surname alone, of which the block does not say that it is a person’s. */
  readonly isUnknown?: boolean;
  /** “arrested for blocking a road”: an act that is a crime by the arrest alone. */
  readonly isLoose?: boolean;
}

/** The claim that some tokens make. */
export function toClaim(
  tokens: readonly Token[],
  first: number,
  last: number,
  { kind, word, person }: Pick<CrimeClaim, 'kind' | 'word'> & { readonly person?: NameUse },
): CrimeClaim | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to) return undefined;
  const surname = person?.words.at(-1)?.base ?? '';
  return {
    start: from.start,
    end: to.end,
    kind,
    word,
    surname,
    isBare: person !== undefined && isLone(person),
  };
}

/** A surname and nothing else. */
export function isLone({ words, title }: NameUse): boolean {
  return words.length === 1 && !title;
}
