import type { Finding, Fix, Span } from '../../core/index.ts';
import { createPlaces, type TextPlace } from '../../core/index.ts';
import { formatJsonFile } from './layout.ts';
import type { LintedFile } from './linted-file.ts';

/** All findings of a file for scripts; the shape is a promise, and grows only by a new version or new keys. */
export function formatLintJson({ path, text, languageId, words, findings }: LintedFile): string {
  const toPlace = createPlaces(text);
  return formatJsonFile({
    path,
    language: languageId,
    words,
    findings: findings.map((finding) => toJsonFinding(finding, text, toPlace)),
  });
}

function toJsonFinding(finding: Finding, text: string, toPlace: (offset: number) => TextPlace) {
  const { ruleId, category, severity, message, span, related, fixes } = finding;
  const from = toPlace(span.start);
  const to = toPlace(span.end);
  return {
    ruleId,
    category,
    severity,
    message,
    ...toOffsets(span),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    text: text.slice(span.start, span.end),
    related: related.map((each) => ({ ...toOffsets(each.span), message: each.message })),
    fixes: fixes.map(toJsonFix),
  };
}

function toJsonFix({ title, applicability, edits }: Fix) {
  const plain = edits.map(({ span, newText }) => ({ ...toOffsets(span), newText }));
  return { title, applicability, edits: plain };
}

function toOffsets({ start, end }: Span): Span {
  return { start, end };
}
