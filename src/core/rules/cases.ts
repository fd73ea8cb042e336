/** A draft in which {braces} mark what a rule must flag. */
export interface FlaggedCase {
  readonly text: string;
  /** The draft after the first fix of the first finding. */
  readonly fixed?: string;
  /** Why an editor flags it; a case with a reason is shown on the rule's page. */
  readonly why?: string;
}

/** A draft that a rule must leave alone. */
export interface CleanCase {
  readonly text: string;
  /** Why an editor lets it pass; a case with a reason is shown on the rule's page. */
  readonly why?: string;
}

/** A draft that the rule still gets wrong. The tests hold it to that: a limit that is mended becomes a case. */
export interface KnownLimit {
  readonly text: string;
  readonly expected: 'flagged' | 'clean';
  /** Why it is hard; shown on the rule's page. */
  readonly why: string;
}

/** The tests of a rule. Drafts are read as Markdown; braces never occur in a draft otherwise. */
export interface RuleCases {
  readonly flagged: readonly FlaggedCase[];
  readonly clean: readonly CleanCase[];
  readonly limits?: readonly KnownLimit[];
}
