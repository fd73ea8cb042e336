import type { TokenRun } from '../../../english/subjects.ts';
import type { Doer } from './suspect-doers.ts';

/** Words by which somebody is called a criminal, and who it is. */
export interface Calling extends TokenRun {
  readonly doer: Doer;
  /** “the fraudster Paul Crane”, “the arsonist’s mother”: no more than what somebody is called. */
  readonly isLabel?: boolean;
  /** “Fraudster Marsh”: a surname alone. */
  readonly isAlone?: boolean;
}
