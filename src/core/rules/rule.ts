import type { Block } from '../document/block.ts';
import type { Category, Fix, Severity } from '../finding.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../span.ts';
import type { Story } from '../story/story.ts';
import type { Needs } from './needs.ts';
import type { Options, OptionSchemas } from './options.ts';

/** A style guide or similar that a rule rests on. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

/** What a rule is, said once: settings, tables, pages and schemas are generated from it. */
export interface RuleMeta<S extends OptionSchemas = OptionSchemas, M extends string = string> {
  /** Kebab-case, names the fault; never changes once released. */
  readonly id: string;
  /** One imperative sentence. */
  readonly summary: string;
  readonly category: Category;
  readonly defaultSeverity: Severity | 'off';
  /** The best kind of fix that the rule can offer. */
  readonly fixes: 'none' | Fix['applicability'];
  readonly since: string;
  /** `block`: findings depend on the block's own text alone; `story`: on the whole draft. */
  readonly reads: 'block' | 'story';
  /** `every`: also runs on opinion, reviews and columns. */
  readonly genres: 'reporting' | 'every';
  /**
   * Who wins where findings overlap (the loser becomes related information): a phrase beats a claim beats
   * a word, and a hint beats nobody; `alone` neither wins nor loses.
   */
  readonly precedence: 'phrase' | 'claim' | 'word' | 'alone';
  readonly options: S;
  /** Message templates; `{name}` is filled from the report's data. */
  readonly messages: Readonly<Record<M, string>>;
  /** What would satisfy it, in a sentence or two for a writer who asks. */
  readonly remedy?: string;
  readonly references: readonly Reference[];
}

/**
 * An edit in the prose of a block (see `Block.prose`). The linter carries it over to the source, and removes
 * the markup that it empties; an edit of the block's whole prose removes the block.
 */
export interface ProseEdit {
  readonly span: Span;
  readonly newText: string;
  /** Index of the block in the document; by default the block that is checked. */
  readonly block?: number;
  /** The span counts in the block's source, where the words are not prose: a comment. */
  readonly isSource?: boolean;
}

/** A fix as a rule states it: in the prose of the block. */
export interface ProseFix {
  readonly title: string;
  readonly applicability: Fix['applicability'];
  readonly edits: readonly ProseEdit[];
  /** Source text to add at the very end of the document, on a line of its own. */
  readonly append?: string;
}

/** Other words that belong to a report, in the prose of a block. */
export interface ProseRelated {
  readonly span: Span;
  readonly message: string;
  readonly block?: number;
}

/** What a rule found, in the prose of the block that was checked. */
export interface Report<M extends string = string> {
  readonly span: Span;
  /** Where the words stand in the block's source if they are not prose, as in a comment; the span is empty then. */
  readonly source?: Span;
  readonly messageId: M;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Overrides the rule's default, not the user's setting. */
  readonly severity?: Severity;
  readonly related?: readonly ProseRelated[];
  /** Best first. */
  readonly fixes?: readonly ProseFix[];
  /** A `word` rule found a set phrase of several words: it counts as a phrase where findings overlap. */
  readonly isPhrase?: boolean;
  /**
   * Reports of one sentence that ask the same question, “whose is this?”: only the highest is kept, so that
   * a casualty beats a figure beats a claim beats a distant attribution.
   */
  readonly sourcing?: 1 | 2 | 3 | 4;
}

/** What a rule may look at. */
export interface RuleContext<S extends OptionSchemas = OptionSchemas> {
  readonly block: Block;
  /** Position of the block in `story.document.blocks`. */
  readonly index: number;
  readonly story: Story;
  readonly options: Options<S>;
  readonly settings: Settings;
}

/** A rule: its metadata and its check. */
export interface Rule<S extends OptionSchemas = OptionSchemas, M extends string = string> {
  readonly meta: RuleMeta<S, M>;
  /** What a block must have for it to run; by default it runs on every block. */
  readonly needs?: Needs;
  /** The kinds of lexicon that it rests on. */
  readonly kinds?: readonly string[];
  check(context: RuleContext<S>): Iterable<Report<M>>;
}

/** Types a rule's options and message ids from its own metadata: a misspelt one is a compile error. */
export function defineRule<const S extends OptionSchemas, const M extends string>(
  rule: Rule<S, M>,
): Rule {
  const { meta, needs, kinds } = rule;
  // One shape for all rules: they are asked about every block.
  const shaped: Rule<S, M> = { meta, needs, kinds, check: (context) => rule.check(context) };
  // oxlint-disable-next-line no-unnecessary-type-assertion -- tsc needs the step that oxlint thinks it can spare
  return shaped as unknown as Rule;
}

/** `figure-no-source` → `figureNoSource`, the rule's name in settings. */
export function toSettingName(ruleId: string): string {
  return ruleId.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
