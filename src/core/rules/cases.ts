/** A draft in which {braces} mark what a rule must flag; ¶ stands for a paragraph break. */
export interface FlaggedCase {
  readonly text: string;
  /** The draft after the first fix, when the case is about the repair. */
  readonly fixed?: string;
  /** Why an editor flags it; a case with a reason is shown on the rule's page. */
  readonly why?: string;
}

/** A draft that a rule must leave alone. */
export interface CleanCase {
  readonly text: string;
  readonly why?: string;
}

/** The tests of a rule. Drafts are read as Markdown. */
export interface RuleCases {
  readonly flagged: readonly FlaggedCase[];
  readonly clean: readonly CleanCase[];
}
