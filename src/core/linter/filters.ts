import { addTo } from '../collections/add-to.ts';
import { countWhile } from '../collections/count-while.ts';
import type { Document } from '../document/document.ts';
import type { Suppression } from '../document/suppressions.ts';
import { severities, type Finding } from '../finding.ts';
import type { Rule, RuleMeta } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import { findCommentFaults } from './comment-faults.ts';
import { compareSpans, isOverlapping, isWithin, type Span } from '../span.ts';

/** A finding that has not yet met the others. */
export interface Candidate {
  readonly finding: Finding;
  readonly meta: RuleMeta;
  /** A `word` rule's finding that counts as a phrase. */
  readonly isPhrase?: boolean;
  readonly sourcing?: number;
  /** Reports with the same clause and different `sourcing` ask the same question. */
  readonly clause?: string;
}

/**
 * One sourcing question per clause: casualty over figure over claim over distant attribution. A hint is mostly hidden:
 * it must not take a visible question with it.
 */
export function resolveSourcing(candidates: readonly Candidate[]): Candidate[] {
  const highest = new Map<string, number>();
  for (const candidate of candidates) {
    const { clause } = candidate;
    const sourcing = toSourcing(candidate);
    if (clause && sourcing) highest.set(clause, Math.max(sourcing, highest.get(clause) ?? 0));
  }
  const asked = candidates.filter((candidate) => {
    const sourcing = toSourcing(candidate);
    return !candidate.clause || !sourcing || sourcing === highest.get(candidate.clause);
  });
  const clauses = new Map<string, Candidate[]>();
  for (const each of asked) if (each.clause) addTo(clauses, each.clause, each);
  return asked.filter(
    (each) => !clauses.get(each.clause ?? '')?.some((other) => isAnsweredBy(each, other)),
  );
}

/** “had {reportedly} killed {320}”: the outlet that one finding asks for goes where the other wants its source. */
function isAnsweredBy(candidate: Candidate, other: Candidate): boolean {
  if (rankOf(other) <= rankOf(candidate) || gravityOf(other) > gravityOf(candidate)) return false;
  const places = findSourcePlaces(other);
  return findSourcePlaces(candidate).some((place) => places.includes(place));
}

/** Where the first fix puts its source. */
function findSourcePlaces({ finding }: Candidate): readonly number[] {
  const edits = finding.fixes[0]?.edits ?? [];
  return edits.flatMap(({ span, newText }) =>
    span.start === span.end && newText.includes(' TK]') ? [span.start] : [],
  );
}

function toSourcing({ sourcing, finding }: Candidate): number | undefined {
  return sourcing === undefined || finding.severity === 'hint' ? sourcing : sourcing + visible;
}

/** More than any rank among hints. */
const visible = 100;

/** A finding that stays, with those that it beat. */
interface Kept {
  readonly candidate: Candidate;
  /** Position among all, strongest first. */
  readonly rank: number;
  readonly losers: Finding[];
}

/** Where findings overlap the stronger stays, and the weaker becomes its related information. */
export function resolveOverlaps(candidates: readonly Candidate[]): Finding[] {
  const ranked = dropOtherSense(candidates).sort(compareStrength);
  const kept: Kept[] = [];
  const stretches = new Map<number, Kept[]>();
  for (const [rank, candidate] of ranked.entries()) {
    const isAlone = candidate.meta.precedence === 'alone';
    const winner = isAlone ? undefined : findStrongest(stretches, candidate.finding.span);
    if (winner) winner.losers.push(candidate.finding);
    else {
      const own = { candidate, rank, losers: [] };
      kept.push(own);
      if (!isAlone) register(stretches, own);
    }
  }
  return kept.map(({ candidate, losers }) => withRelated(candidate.finding, losers));
}

/**
 * “The parties {squabble}”, “made {scapegoats} of them”: a word that one rule reads as a noun and another as a verb. Where
 * one of the two lets it pass as a hint, the other does not speak up instead.
 */
function dropOtherSense(candidates: readonly Candidate[]): Candidate[] {
  const words = candidates.filter(isLoneWord);
  const hints = words.filter(({ finding }) => finding.severity === 'hint');
  if (hints.length === 0) return [...candidates];
  const mild = new Set(hints.map(({ finding }) => toKey(finding.span)));
  const dropped = new Set(words.filter(({ finding }) => finding.severity === 'information'));
  return candidates.filter((each) => !(dropped.has(each) && mild.has(toKey(each.finding.span))));
}

function isLoneWord({ finding, meta, isPhrase }: Candidate): boolean {
  return (
    meta.category === 'wording' &&
    meta.precedence === 'word' &&
    !isPhrase &&
    finding.span.end > finding.span.start
  );
}

function toKey({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** Findings are looked up by the stretch of text in which they lie: a draft may have a hundred thousand. */
const stretchLength = 256;

function toStretches({ start, end }: Span): number[] {
  const first = Math.floor(start / stretchLength);
  const last = Math.floor(Math.max(start, end - 1) / stretchLength);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function register(stretches: Map<number, Kept[]>, kept: Kept): void {
  for (const stretch of toStretches(kept.candidate.finding.span)) addTo(stretches, stretch, kept);
}

function findStrongest(
  stretches: ReadonlyMap<number, readonly Kept[]>,
  span: Span,
): Kept | undefined {
  let strongest: Kept | undefined;
  for (const stretch of toStretches(span)) {
    for (const kept of stretches.get(stretch) ?? []) {
      if (strongest && strongest.rank < kept.rank) continue;
      if (isOverlapping(span, kept.candidate.finding.span)) strongest = kept;
    }
  }
  return strongest;
}

function withRelated(finding: Finding, losers: readonly Finding[]): Finding {
  const others = losers.filter((loser) => loser.ruleId !== finding.ruleId);
  if (others.length === 0) return finding;
  const related = others.map(({ span, message }) => ({ span, message }));
  return { ...finding, related: [...finding.related, ...related] };
}

function compareStrength(a: Candidate, b: Candidate): number {
  return (
    rankOf(b) - rankOf(a) ||
    lengthOf(b) - lengthOf(a) ||
    gravityOf(a) - gravityOf(b) ||
    compareSpans(a.finding.span, b.finding.span) ||
    compareIds(a.meta.id, b.meta.id)
  );
}

function rankOf({ finding, meta, isPhrase }: Candidate): number {
  if (finding.severity === 'error') return 4;
  // A hint is mostly hidden: it must not take a visible finding with it.
  if (finding.severity === 'hint') return 0;
  if (meta.precedence === 'phrase' || isPhrase) return 3;
  if (meta.precedence === 'claim') return 2;
  return 1;
}

/** Less is graver. */
function gravityOf({ finding }: Candidate): number {
  return severities.indexOf(finding.severity);
}

function lengthOf({ finding }: Candidate): number {
  return finding.span.end - finding.span.start;
}

/** Takes out what the writer asked to silence, and adds what is wrong with the asking. */
export function suppress(
  findings: readonly Finding[],
  { suppressions, source }: Pick<Document, 'suppressions' | 'source'>,
  active: readonly Rule[],
  settings: Settings,
): readonly Finding[] {
  if (suppressions.length === 0) return findings;
  const { silenced, used } = applySuppressions(sortFindings(findings), suppressions);
  const kept = findings.filter((finding) => !silenced.has(finding));
  const rule = active.find(({ meta }) => meta.id === 'ignore-comment');
  if (!rule) return kept;
  const severity = settings.rules['ignore-comment']?.severity;
  const ids = Object.keys(settings.rules);
  const faults = suppressions.flatMap((each) =>
    findCommentFaults(rule.meta, each, used.has(each), ids, source),
  );
  return [
    ...kept,
    ...faults.map((fault) => (severity && severity !== 'off' ? { ...fault, severity } : fault)),
  ];
}

/** Takes the suppressions of one span together: a draft may have thousands of them. */
function applySuppressions(
  sorted: readonly Finding[],
  suppressions: readonly Suppression[],
): { readonly silenced: ReadonlySet<Finding>; readonly used: ReadonlySet<Suppression> } {
  const silenced = new Set<Finding>();
  const used = new Set<Suppression>();
  for (const [{ span }, waiting] of toReaches(suppressions)) {
    for (let i = findFirstFrom(sorted, span.start); i < sorted.length; i++) {
      const finding = sorted[i];
      if (!finding || finding.span.start > span.end) break;
      if (!isWithin(finding.span, span)) continue;
      for (const list of [waiting.get(everyRule), waiting.get(finding.ruleId)]) {
        if (!list) continue;
        silenced.add(finding);
        for (const each of list.splice(0)) used.add(each);
      }
    }
  }
  return { silenced, used };
}

/** Stands for the id of a rule where all are meant; no id is empty. */
const everyRule = '';

/** The suppressions that silence one rule in one span; the first of a span stands for it. */
function toReaches(
  suppressions: readonly Suppression[],
): ReadonlyMap<Suppression, ReadonlyMap<string, Suppression[]>> {
  const firsts = new Map<string, Suppression>();
  const reaches = new Map<Suppression, Map<string, Suppression[]>>();
  for (const each of suppressions) {
    const key = `${each.span.start}:${each.span.end}`;
    const first = firsts.get(key) ?? each;
    firsts.set(key, first);
    const lists = reaches.get(first) ?? new Map<string, Suppression[]>();
    reaches.set(first, lists);
    for (const id of each.ruleIds === 'all' ? [everyRule] : each.ruleIds) addTo(lists, id, each);
  }
  return reaches;
}

function findFirstFrom(sorted: readonly Finding[], offset: number): number {
  return countWhile(sorted, ({ span }) => span.start < offset);
}

/** By start, then end, then rule: two runs on the same draft say the same. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compareSpans(a.span, b.span) || compareIds(a.ruleId, b.ruleId),
  );
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
