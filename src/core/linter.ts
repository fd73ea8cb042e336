import type { Block } from './document/block.ts';
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
import type { Report, Rule, RuleContext } from './rules/rule.ts';
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

/** What a rule that reads only the block said of each block; kept as long as the block lives. */
type Memory = ReadonlyMap<string, WeakMap<Block, readonly Report[]>>;

/** Makes a linter. Linting never throws, whatever the draft holds. */
export function createLinter(settings: Settings, all: readonly Rule[] = rules): Linter {
  const active = all.filter((rule) => isActive(rule, settings));
  const local = active.filter(({ meta }) => meta.reads === 'block');
  const memory: Memory = new Map(local.map(({ meta }) => [meta.id, new WeakMap()]));
  return { lint: (document) => lint(document, settings, active, memory) };
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

function lint(
  document: Document,
  settings: Settings,
  active: readonly Rule[],
  memory: Memory,
): LintResult {
  const genre = genreOf(document, settings);
  const isOpinion = genre === 'opinion' || genre === 'review' || genre === 'column';
  const failures: RuleFailure[] = [];
  const candidates: Candidate[] = [];
  const story = createStory(document, settings);
  for (const rule of active) {
    if (isOpinion && rule.meta.genres !== 'every') continue;
    try {
      for (const candidate of check(rule, story, memory)) candidates.push(candidate);
    } catch (error) {
      failures.push({ ruleId: rule.meta.id, error });
    }
  }
  const kept = resolveOverlaps(resolveSourcing(candidates));
  const findings = suppress(kept, document.suppressions, active, settings);
  return { findings: sortFindings(findings), failures };
}

function check(rule: Rule, story: Story, memory: Memory): Candidate[] {
  const { document, settings } = story;
  const own = settings.rules[rule.meta.id];
  return document.blocks.flatMap(({ block }, index) =>
    findReports(rule, block, index, story, memory).map((report) => ({
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

function findReports(
  rule: Rule,
  block: Block,
  index: number,
  story: Story,
  memory: Memory,
): readonly Report[] {
  const known = memory.get(rule.meta.id);
  const before = known?.get(block);
  if (before) return before;
  const { settings } = story;
  // The options were checked against the rule's own schemas when the settings were resolved.
  const options = (settings.rules[rule.meta.id]?.options ?? {}) as RuleContext['options'];
  const reports = [...rule.check({ block, index, story, options, settings })];
  known?.set(block, reports);
  return reports;
}

function toClauseKey(story: Story, index: number, offset: number): string {
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences.find(({ end }) => offset < end);
  return `${index}:${sentence?.index ?? 0}`;
}
