import type { Severity } from '../../finding.ts';
import type { LexiconEntry } from '../../lexicons/wording/lexicon.ts';
import type { Span } from '../../span.ts';

/** A conclusion where it stands; the lexicon’s entry if it lists the phrase. */
export interface Conclusion extends Span {
  /** Where it is not the rule’s. */
  readonly severity?: Severity;
  readonly entry?: LexiconEntry;
}
