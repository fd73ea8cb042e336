import type { TextEdit } from './edit.ts';
import type { Span } from './span.ts';

/** The four severities of the Language Server Protocol, gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a rule watches over; the five groups of the rule table. */
export const categories = ['attribution', 'wording', 'figures', 'hygiene', 'readability'] as const;
export type Category = (typeof categories)[number];

/** A repair that can be applied as it stands. */
export interface Fix {
  /** The words of the lightbulb menu: an imperative of a few words. */
  readonly title: string;
  /** Only a `safe` fix, which cannot change the meaning, joins “fix all”. */
  readonly applicability: 'safe' | 'suggestion';
  /** Anywhere in the document, never overlapping. */
  readonly edits: readonly TextEdit[];
}

/** Other words of the draft that belong to a finding. */
export interface RelatedSpan {
  readonly span: Span;
  readonly message: string;
}

/** One thing an editor would query. Plain data: it survives JSON. Offsets count from the document's start. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly RelatedSpan[];
  /** Best first. */
  readonly fixes: readonly Fix[];
}

/** Whether `severity` is as grave as `limit`, or graver. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}
