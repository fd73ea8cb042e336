import type { Document } from '../document/document.ts';
import type { PlacedBlock } from '../document/placed-block.ts';
import type { Text } from '../document/text/draft-text.ts';
import { toSourceEdits, toSourceSpan } from '../document/prose.ts';
import type { TextEdit } from '../edit.ts';
import type { Finding, Fix, Severity } from '../finding.ts';
import { isSound } from '../fixes/sound-fixes.ts';
import type { RuleMeta } from '../rules/rule.ts';
import type { ProseEdit, ProseFix, Report } from '../report.ts';
import { compareSpans, toShifted, type Span } from '../span.ts';

/** Carries a report over from the prose of its block to the document. */
export function toFinding(
  meta: RuleMeta,
  report: Report,
  document: Document,
  index: number,
  userSeverity: Severity | 'off' | undefined,
): Finding {
  const severity = isSeverity(userSeverity) ? userSeverity : (report.severity ?? toDefault(meta));
  return {
    ruleId: meta.id,
    category: meta.category,
    severity,
    span: report.source
      ? toShifted(report.source, findPlaced(document, index).start)
      : toDocumentSpan(document, index, report.span),
    message: toMessage(meta, report),
    related: (report.related ?? []).map(({ span, message, block }) => ({
      span: toDocumentSpan(document, block ?? index, span),
      message,
    })),
    fixes: (report.fixes ?? [])
      .filter((fix) => isSound(findPlaced(document, index).block, fix))
      .map((fix) => toFix(fix, document, index)),
  };
}

function isSeverity(severity: Severity | 'off' | undefined): severity is Severity {
  return severity !== undefined && severity !== 'off';
}

function toDefault({ defaultSeverity }: RuleMeta): Severity {
  return defaultSeverity === 'off' ? 'hint' : defaultSeverity;
}

/** The message of a rule with its data filled in. */
export function toMessage(
  meta: RuleMeta,
  { messageId, data }: Pick<Report, 'messageId' | 'data'>,
): string {
  const template = meta.messages[messageId];
  if (template === undefined) throw new Error(`rule ${meta.id} has no message ${messageId}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(data?.[name] ?? ''));
}

function findPlaced(document: Document, index: number): PlacedBlock {
  const placed = document.blocks[index];
  if (!placed) throw new Error(`no block ${index} of ${document.blocks.length}`);
  return placed;
}

function toDocumentSpan(document: Document, index: number, span: Span): Span {
  const { block, start } = findPlaced(document, index);
  return toShifted(toTrimmed(block.source, toSourceSpan(block.prose, span)), start);
}

/** The words without the space around them: an open quotation runs to the end of its block, spaces and all. */
function toTrimmed(source: string, { start, end }: Span): Span {
  const words = source.slice(start, end);
  const from = end - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : { start, end };
}

function toFix(fix: ProseFix, document: Document, index: number): Fix {
  const edits = fix.edits.flatMap((edit) => toEdits(edit, document, edit.block ?? index));
  if (fix.append !== undefined) edits.push(toAppended(document, fix.append));
  return { title: fix.title, applicability: fix.applicability, edits: mergeTouching(edits) };
}

/** “{A → [SOURCE TK] said a} report”: words put in and a letter made small at one offset are one edit, for whoever applies edits from the end. */
function mergeTouching(edits: readonly TextEdit[]): readonly TextEdit[] {
  if (edits.length < 2) return edits;
  const merged: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => compareSpans(a.span, b.span))) {
    const last = merged.at(-1);
    if (last?.span.end === edit.span.start)
      merged[merged.length - 1] = {
        span: { start: last.span.start, end: edit.span.end },
        newText: last.newText + edit.newText,
      };
    else merged.push(edit);
  }
  return merged;
}

function toEdits(edit: ProseEdit, document: Document, index: number): TextEdit[] {
  const placed = findPlaced(document, index);
  const { block, start } = placed;
  if (edit.isSource) return [{ span: toShifted(edit.span, start), newText: edit.newText }];
  const isWhole = edit.newText === '' && edit.span.start <= 0 && edit.span.end >= block.text.length;
  if (isWhole) return [{ span: toBlockLines(document.source, placed), newText: '' }];
  return toSourceEdits(block.prose, edit.span, edit.newText).map(({ span, newText }) => ({
    span: toShifted(span, start),
    newText,
  }));
}

/** A block with its line's markers and the empty lines behind it. */
export function toBlockLines(text: Text, { block, start }: PlacedBlock): Span {
  const end = start + block.source.length;
  const behind = behindBlock.exec(text.slice(end, end + 200))?.[0] ?? '';
  return { start: findMarkerStart(text, start) ?? start, end: end + behind.length };
}

const behindBlock = /^[ \t]*(?:\r\n|\n|\r|$)(?:[ \t]*(?:\r\n|\n|\r))*/;
const marker = /[\s>*+\-\d.)#]/;

/** Where the line of an offset starts; undefined if anything but markers stands before the offset. */
function findMarkerStart(text: Text, offset: number): number | undefined {
  for (let start = offset; start > 0; start--) {
    const before = text.charAt(start - 1);
    if (isLineEnd(before)) return start;
    if (!marker.test(before)) return undefined;
  }
  return 0;
}

/** Whether a character ends a line. */
export function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

function toAppended(
  { source, lineEnd }: Pick<Document, 'source' | 'lineEnd'>,
  words: string,
): TextEdit {
  const end = source.length;
  const gap = isLineEnd(source.charAt(end - 1)) ? lineEnd : lineEnd + lineEnd;
  return { span: { start: end, end }, newText: gap + words + lineEnd };
}
