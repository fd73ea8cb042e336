import type { CheckedBlock } from '../checks/checked-block.ts';
import type { Category, Fix, Severity } from '../finding.ts';
import type { Report } from '../report.ts';
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
  /** Asks in a hint alone where the draft speaks as opinion: its verdicts are the copy. */
  readonly isHintInOpinion?: true;
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
  /** Where the words are fine, for a writer who asks: “Fine: …”. The words of a lexicon say so themselves. */
  readonly fine?: string;
  readonly references: readonly Reference[];
}

/** What a rule may look at. */
export interface RuleContext<S extends OptionSchemas = OptionSchemas> extends CheckedBlock {
  readonly options: Options<S>;
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
