import { findSentenceFrom, type Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { resolveOverlaps, resolveSourcing, sortFindings, type Candidate } from './filters.ts';
import type { Finding } from '../finding.ts';
import { isLineEnd, toBlockLines, toFinding } from './to-finding.ts';
import { findOtherBlocks, type RuleCheck } from './rule-check.ts';
import type { Report } from '../report.ts';
import type { RuleSettings, Settings } from '../settings.ts';

/** A rule that threw: a fault of ours. What the other rules found is complete. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: unknown;
}

interface Margins {
  readonly before: number;
  readonly after: number;
}

interface DraftEnd {
  readonly offset: number;
  readonly isLineEnd: boolean;
}

/** A block beside the one that something was found in. */
export interface OtherBlock {
  /** Counting from that one. */
  readonly offset: number;
  readonly block: Block | undefined;
  /** Where it stood. */
  readonly start: number;
  readonly end: number;
}

/** What stays of the reports of one block when they have met each other. */
export interface BlockFindings {
  /** Where the block stood when they were resolved. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** Where the block stood. */
  readonly start: number;
  /** Other blocks that the findings point into, in the order of the draft. */
  readonly others: readonly OtherBlock[];
  /** How far the block's lines reach beyond it, where a fix takes them away. */
  readonly margins?: Margins;
  /** The end of the draft, where a fix adds something there. */
  readonly end?: DraftEnd;
  /** Only the whole draft tells where the edits of a fix stand. */
  readonly isLoose: boolean;
}

/** Carries the reports of a block over to the document. Findings of different blocks never overlap. */
export function resolveBlock(
  checks: readonly RuleCheck[],
  document: Document,
  index: number,
  settings: Settings,
): BlockFindings {
  const resolved = resolveReports(checks, document, index, settings);
  return { ...resolved, ...toAnchors(checks, document, index) };
}

/** The same for a block that will not move. */
export function resolveFixedBlock(
  checks: readonly RuleCheck[],
  document: Document,
  index: number,
  settings: Settings,
): BlockFindings {
  const resolved = resolveReports(checks, document, index, settings);
  return { ...resolved, start: startOf(document, index), others: [], isLoose: false };
}

function resolveReports(
  checks: readonly RuleCheck[],
  document: Document,
  index: number,
  settings: Settings,
): Pick<BlockFindings, 'findings' | 'failures'> {
  const failures: RuleFailure[] = [];
  const candidates: Candidate[] = [];
  for (const { rule, reports, failure } of checks) {
    try {
      if (failure) throw failure.error;
      const severity = settings.rules[rule.meta.id]?.severity;
      const own = reports.map((report) => toCandidate(rule, report, document, index, severity));
      candidates.push(...own);
    } catch (error) {
      failures.push({ ruleId: rule.meta.id, error });
    }
  }
  const kept = resolveOverlaps(resolveSourcing(candidates));
  return { findings: sortFindings(kept), failures };
}

type Anchors = Omit<BlockFindings, 'findings' | 'failures'>;

function toAnchors(checks: readonly RuleCheck[], document: Document, index: number): Anchors {
  const reports = checks.flatMap((check) => check.reports);
  const fixes = reports.flatMap((report) => report.fixes ?? []);
  const cuts = fixes.flatMap(({ edits }) => edits.filter(({ newText }) => newText === ''));
  const length = document.blocks[index]?.block.text.length ?? 0;
  const takesLines = cuts.some(({ span }) => span.end - span.start >= length);
  const appends = fixes.some(({ append }) => append !== undefined);
  const others = checks.some(({ isLinked }) => isLinked) ? findOtherBlocks(reports, index) : [];
  return {
    start: startOf(document, index),
    others: others.toSorted((a, b) => a - b).map((other) => toOtherBlock(document, index, other)),
    ...(takesLines && { margins: toMargins(document, index) }),
    ...(appends && { end: toEnd(document) }),
    // Cuts in other blocks may take their lines away; at the end of the draft an insertion may be any fix's.
    isLoose:
      cuts.some(({ block }) => block !== undefined && block !== index) ||
      (appends && index === document.blocks.length - 1),
  };
}

/** Where a block stands now. */
export function startOf({ blocks }: Document, index: number): number {
  return blocks[index]?.start ?? 0;
}

function toOtherBlock(document: Document, index: number, other: number): OtherBlock {
  const start = startOf(document, other);
  const block = document.blocks[other]?.block;
  return { offset: other - index, block, start, end: start + (block?.source.length ?? 0) };
}

function toEnd({ source }: Document): DraftEnd {
  return { offset: source.length, isLineEnd: isLineEnd(source.charAt(source.length - 1)) };
}

function toMargins({ source, blocks }: Document, index: number): Margins {
  const placed = blocks[index];
  if (!placed) return { before: 0, after: 0 };
  const { start, end } = toBlockLines(source, placed);
  return {
    before: placed.start - start,
    after: end - placed.start - placed.block.source.length,
  };
}

/** Whether the findings depend on anything but where blocks stand. */
export function isAnchored({ margins, end, isLoose }: BlockFindings): boolean {
  return margins !== undefined || end !== undefined || isLoose;
}

/** Whether the other blocks that the findings point into say the same, and stand as far from their own as they did. */
export function isOfSameBlocks(
  { others }: BlockFindings,
  document: Document,
  index: number,
): boolean {
  return others.every(({ offset, block }) => document.blocks[index + offset]?.block === block);
}

/** Whether everything that the findings depend on has at most moved. */
export function isMovable(before: BlockFindings, document: Document, index: number): boolean {
  const { end, isLoose } = before;
  if (isLoose || (end && end.isLineEnd !== toEnd(document).isLineEnd)) return false;
  return hasSameMargins(before, document, index);
}

function hasSameMargins({ margins }: BlockFindings, document: Document, index: number): boolean {
  if (!margins) return true;
  const { before, after } = toMargins(document, index);
  return before === margins.before && after === margins.after;
}

function toCandidate(
  { meta }: RuleCheck['rule'],
  report: Report,
  document: Document,
  index: number,
  severity: RuleSettings['severity'],
): Candidate {
  return {
    finding: toFinding(meta, report, document, index, severity),
    meta,
    ...(report.isPhrase && { isPhrase: true }),
    ...(report.sourcing && {
      sourcing: report.sourcing,
      clause: toClauseKey(document, index, report.span.start),
    }),
  };
}

function toClauseKey({ blocks }: Document, index: number, offset: number): string {
  const block = blocks[index]?.block;
  return String((block && findSentenceFrom(block, offset)?.index) ?? 0);
}
