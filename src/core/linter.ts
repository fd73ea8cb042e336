import type { Document } from './document/document.ts';
import {
  resolveOverlaps,
  resolveSourcing,
  sortFindings,
  suppress,
  type Candidate,
} from './filters.ts';
import type { Finding } from './finding.ts';
import { toFinding } from './report.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { isGenre, type Genre, type Settings } from './settings.ts';
import { createStory, type Story } from './story/story.ts';

/** A rule that threw: a fault of ours. The findings of the other rules are complete. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: unknown;
}

/** What an editor would query in one draft. */
export interface LintResult {
  /** Sorted by start, then end. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Reads drafts under one set of settings. */
export interface Linter {
  readonly lint: (document: Document) => LintResult;
}

/** Makes a linter. Linting never throws, whatever the draft holds. */
export function createLinter(settings: Settings, all: readonly Rule[] = rules): Linter {
  const active = all.filter((rule) => isActive(rule, settings));
  return { lint: (document) => lint(document, settings, active) };
}

function isActive({ meta }: Rule, settings: Settings): boolean {
  const severity = settings.rules[meta.id]?.severity ?? meta.defaultSeverity;
  return severity !== 'off';
}

/** The genre of a draft: its front matter's, else the settings'. */
export function genreOf(document: Document, settings: Settings): Genre {
  const own = document.frontMatter.values.get('genre')?.toLowerCase();
  return isGenre(own) ? own : settings.genre;
}

function lint(document: Document, settings: Settings, active: readonly Rule[]): LintResult {
  const genre = genreOf(document, settings);
  const isOpinion = genre === 'opinion' || genre === 'review' || genre === 'column';
  const failures: RuleFailure[] = [];
  const candidates: Candidate[] = [];
  const story = createStory(document, settings);
  for (const rule of active) {
    if (isOpinion && rule.meta.genres !== 'every') continue;
    try {
      candidates.push(...check(rule, story));
    } catch (error) {
      failures.push({ ruleId: rule.meta.id, error });
    }
  }
  const kept = resolveOverlaps(resolveSourcing(candidates));
  const findings = suppress(kept, document.suppressions, active, settings);
  return { findings: sortFindings(findings), failures };
}

function check(rule: Rule, story: Story): Candidate[] {
  const { document, settings } = story;
  const own = settings.rules[rule.meta.id];
  // The options were checked against the rule's own schemas when the settings were resolved.
  const options = (own?.options ?? {}) as Parameters<Rule['check']>[0]['options'];
  return document.blocks.flatMap(({ block }, index) =>
    [...rule.check({ block, index, story, options, settings })].map((report) => ({
      finding: toFinding(rule.meta, report, document, index, own?.severity),
      meta: rule.meta,
      ...(report.isPhrase && { isPhrase: true }),
      ...(report.sourcing && {
        sourcing: report.sourcing,
        clause: toClauseKey(story, index, report.span.start),
      }),
    })),
  );
}

function toClauseKey(story: Story, index: number, offset: number): string {
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences.find(({ end }) => offset < end);
  return `${index}:${sentence?.index ?? 0}`;
}
