import type { Severity } from '../../finding.ts';
import type { Span } from '../../span.ts';

/** A reaction that nobody is said to have had: “has raised questions”. */
export interface Reaction extends Span {
  /** The noun of the reaction, in lower case. */
  readonly noun: string;
  /** A fixed phrase rather than verb and noun: “under mounting scrutiny”, “fears are growing”. */
  readonly isStanding?: boolean;
  /** Where it is milder than a reaction that is itself the news: “amid fears that”. */
  readonly gravity?: Severity;
}
