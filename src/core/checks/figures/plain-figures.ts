import type { Figure } from '../../facts/figures.ts';

/** The words around a figure, as far as they tell its kind. */
export interface Place {
  readonly kind: Figure['kind'];
  readonly value: number;
  readonly text: string;
  readonly before: string;
  /** All of the sentence up to the figure. */
  readonly lead: string;
  /** What stands before, in the sentence before too. */
  readonly above: string;
  /** What follows the figure with its noun. */
  readonly behind: string;
  /** What follows its number. */
  readonly unit: string;
}

/** “Almost 70 per cent of the valley is officially in drought”: there is a declaration. */
export function isOfficial({ before, behind }: Place): boolean {
  return (
    /\bofficially (?:[a-z]+ ){0,3}$/.test(before) || /^[^.;,]{0,40}\bofficially\b/.test(behind)
  );
}

/** “is budgeted at $4 million”: whose budget it is, the copy tells. */
export function isBudgeted({ before }: Place): boolean {
  return /\bbudgeted (?:at|for) (?:about |around |some )?[$£€]?$/.test(before);
}

/** “one seat for each 40,000 people”: a rule, and nobody has counted. */
export function isOfFormula({ before }: Place): boolean {
  return /\b(?:for (?:each|every)|per) (?:additional |further )?$/.test(before);
}

/** “The sum is the equivalent of 1,200 nurses”: worked out from what was told. */
export function isEquivalent({ before }: Place): boolean {
  return /\b(?:is|are|was|were) (?:the )?equivalent (?:of|to) (?:about |around |some )?$/.test(
    before,
  );
}

/** “Some 12 million people live by the sea”, “employs about 450 people”: what readers can look up. */
export function isStanding({ before, behind }: Place): boolean {
  if (/\b(?:employ|employing|employs) (?:[a-z]+ ){0,4}$/.test(before)) return true;
  return (
    standing.test(behind) &&
    !/^[^.;,]{0,60}\b(?:below|poverty|rough|slums?|squalor|tents?|under|with|without)\b/.test(
      behind,
    )
  );
}

const standing =
  /^ (?:already |now |currently |who )?(?:(?:are |is |were |was )?living|live|lives|lived|reside|resides|served?|take part|(?:will|to) take part|will march) (?:as|at|in|on|along|military|there|here)\b/;

/** “had to cancel over 300 sailings”: whoever cancels them knows; not “1,900 flights were cancelled”. */
export function isCancelled({ before }: Place): boolean {
  return (
    cancelling.test(before) &&
    !/\b(?:been|being|be|was|were) (?:[a-z]+ )?(?:[a-z]+ ){0,3}$/.test(before)
  );
}

const cancelling =
  /\b(?:axed|axing|cancel|cancels|cancell?ed|cancell?ing|ground(?:ed|ing)|scrapped|scrapping) (?:about |almost |around |at least |more than |nearly |over |some )?$/;

/** “4,700 served, of whom about 25% were women”: whoever keeps the roll knows that, too. */
export function isBreakdown({ before, behind }: Place): boolean {
  return (
    /\bof (?:which|whom) (?:about |almost |nearly |over |some )?$/.test(before) &&
    /^ (?:are|were) (?:boys|female|girls|male|men|women)\b/.test(behind)
  );
}
