import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type Range,
  type TextEdit as ProtocolEdit,
} from '../connection/language-server.ts';
import type { Finding, Severity, Span, TextEdit } from '../../core/index.ts';
import type { ClientFeatures } from '../connection/client-features.ts';
import type { CheckedDraft } from '../drafts/checked-draft.ts';
import type { OpenText } from '../drafts/open-draft.ts';

/** What a diagnostic carries, so that its finding can be found again. */
export interface FindingData {
  readonly version: number;
  readonly ruleId: string;
  /** Offset of the first flagged word in that version. */
  readonly start: number;
  /** The flagged words. */
  readonly words: string;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding in the words of the protocol; offsets become lines and characters here and nowhere else. */
export function toDiagnostic(
  finding: Finding,
  checked: CheckedDraft,
  open: OpenText,
  features: ClientFeatures,
): Diagnostic {
  const { ruleId, span, severity, message, related } = finding;
  const page = features.codeDescription ? toRulePage(ruleId, features) : undefined;
  const toRelated = (each: Finding['related'][number]) => ({
    location: { uri: open.uri, range: toRange(each.span, checked, open) },
    message: each.message,
  });
  return {
    range: toRange(span, checked, open),
    severity: severities[severity],
    source: 'copydesk',
    code: ruleId,
    message,
    ...(page !== undefined && { codeDescription: { href: page } }),
    ...(isUnused(finding) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(features.relatedInformation && { relatedInformation: related.map(toRelated) }),
    data: toFindingData(finding, checked),
  };
}

/** Something that is said of the whole draft, at its first line. */
export function toNotice(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  const severity = DiagnosticSeverity.Information;
  return {
    // The editor marks the word there: the first line of what no person has written may be all of it.
    range: { start, end: start },
    severity,
    source: 'copydesk',
    message,
  };
}

/** The address of a rule’s page; undefined for clients that were not shipped with them. */
export function toRulePage(ruleId: string, { rulePages }: ClientFeatures): string | undefined {
  return rulePages === undefined ? undefined : `${rulePages.replace(/\/$/, '')}/${ruleId}.md`;
}

/** A comment that silences nothing is shown faded, as editors show code that does nothing. */
function isUnused({ ruleId, severity }: Finding): boolean {
  return ruleId === 'ignore-comment' && severity === 'hint';
}

/** What finds the finding again, in this version or a later one. */
function toFindingData(
  { ruleId, span }: Finding,
  { document, version }: CheckedDraft,
): FindingData {
  const words = document.source.slice(span.start, span.end);
  return { version, ruleId, start: span.start, words };
}

/** Where a span stands in the open document. */
export function toRange({ start, end }: Span, { shift }: CheckedDraft, open: OpenText): Range {
  return { start: open.positionAt(start + shift), end: open.positionAt(end + shift) };
}

/** Where a range of the open document stands in the checked text. */
export function toSpan({ start, end }: Range, { shift }: CheckedDraft, open: OpenText): Span {
  return { start: open.offsetAt(start) - shift, end: open.offsetAt(end) - shift };
}

/** An edit of the checked text as an edit of the open document. */
export function toProtocolEdit(
  { span, newText }: TextEdit,
  checked: CheckedDraft,
  open: OpenText,
): ProtocolEdit {
  return { range: toRange(span, checked, open), newText };
}

/** Reads what a client hands back; undefined when it is not ours. */
export function readFindingData(data: unknown): FindingData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { version, ruleId, start, words } = data as Partial<Record<string, unknown>>;
  if (typeof version !== 'number' || typeof start !== 'number') return undefined;
  if (typeof ruleId !== 'string' || typeof words !== 'string') return undefined;
  return { version, ruleId, start, words };
}
