import type { Severity } from './finding.ts';

/** What kind of copy a draft is; the last three narrow the rules to those that also judge opinion. */
export const genres = ['news', 'live', 'feature', 'opinion', 'review', 'column'] as const;
export type Genre = (typeof genres)[number];

/** A rule's own settings; no severity means the rule's default, which a finding may override. */
export interface RuleSettings {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything a user can set, checked and complete. Terms are literal. */
export interface Settings {
  /** By rule id, one entry for every rule. */
  readonly rules: Readonly<Record<string, RuleSettings>>;
  readonly trustedSources: readonly string[];
  readonly allowedTerms: readonly string[];
  readonly houseTerms: readonly string[];
  readonly knownAcronyms: readonly string[];
  readonly spelling: 'US' | 'UK';
  /** Language ids that the editor lints. */
  readonly languages: readonly string[];
  /** Globs of files that are not linted when met in a folder or opened in the editor. */
  readonly exclude: readonly string[];
  readonly showHints: boolean;
  readonly storyFurniture: boolean;
  /** Used where the front matter names none. */
  readonly genre: Genre;
}

/** Whether a value names a genre. */
export function isGenre(value: unknown): value is Genre {
  return genres.some((genre) => genre === value);
}
