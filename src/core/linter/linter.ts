import type { Document } from '../document/document.ts';
import { createFollower, type Follower } from './follower.ts';
import { lintOnce } from './lint-once.ts';
import type { LintResult } from './lint-result.ts';
import { rules } from '../rules/index.ts';
import { createRuleSet, type RuleSet } from '../rules/rule-set.ts';
import type { Rule } from '../rules/rule.ts';
import type { Genre, Settings } from '../settings.ts';
import { findGenre } from '../story/genre.ts';

/** Reads drafts under one set of settings. */
export interface Linter {
  readonly lint: (document: Document) => LintResult;
  /** Starts to follow a draft that is being written. */
  readonly follow: () => Follower;
}

/** Makes a linter. Linting never throws, whatever the draft holds. */
export function createLinter(settings: Settings, all: readonly Rule[] = rules): Linter {
  const active = all.filter((rule) => isActive(rule, settings));
  const ofNews = createRuleSet(active, settings);
  const ofOpinion = createRuleSet(
    active.filter(({ meta }) => meta.genres === 'every'),
    settings,
  );
  const findRules = (document: Document): RuleSet =>
    isOpinion(findGenre(document, settings)) ? ofOpinion : ofNews;
  return {
    follow: () => createFollower(settings, findRules),
    lint: (document) => lintOnce(document, findRules(document), settings),
  };
}

function isActive({ meta }: Rule, settings: Settings): boolean {
  const severity = settings.rules[meta.id]?.severity ?? meta.defaultSeverity;
  return severity !== 'off';
}

function isOpinion(genre: Genre): boolean {
  return genre === 'opinion' || genre === 'review' || genre === 'column';
}
