import type { Document } from '../document/document.ts';
import { createFollower, type Follower } from './follower.ts';
import { lintOnce } from './lint-once.ts';
import type { LintResult } from './lint-result.ts';
import { rules } from '../rules/index.ts';
import { createRuleSet, type RuleSet } from '../rules/rule-set.ts';
import type { Rule } from '../rules/rule.ts';
import { isGenre, type Genre, type Settings } from '../settings.ts';

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
    isOpinion(genreOf(document, settings)) ? ofOpinion : ofNews;
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

/** The genre of a draft: its front matter's, else the settings'. */
function genreOf(document: Document, settings: Settings): Genre {
  const own = document.frontMatter.values.get('genre')?.toLowerCase();
  return isGenre(own) ? own : settings.genre;
}
