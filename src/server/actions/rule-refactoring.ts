import {
  CodeActionKind,
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type CodeAction,
} from '../connection/language-server.ts';
import { applyEdits, findRuleFixes, toHull, toShifted, type TextEdit } from '../../core/index.ts';
import type { ActionSource } from './action-source.ts';
import { toProtocolEdit } from '../diagnostics/convert.ts';

/** The kind of the refactorings that mend all findings of a rule. */
export const ruleRefactoringKind = `${CodeActionKind.RefactorRewrite}.copydesk`;

/**
 * “Mend all 5 loaded-adjective findings”, looked over before it is made: for clients that can show edits first, where there
 * is more than one to make.
 */
export function toRuleRefactoring(source: ActionSource, ruleId: string): CodeAction[] {
  const { checked, open, features } = source;
  if (!features.previewsEdits) return [];
  const fixes = findRuleFixes(checked.findings(), ruleId);
  if (fixes.length < 2) return [];
  const edits = fixes.map(({ title, edits: own }): AnnotatedTextEdit => ({
    ...toProtocolEdit(toOne(own, checked.document.text), checked, open),
    annotationId: title,
  }));
  // The preview groups what reads alike.
  const annotations = fixes.map(({ title }): [string, ChangeAnnotation] => [
    title,
    { label: title, needsConfirmation: true },
  ]);
  const textDocument = { uri: open.uri, version: checked.version };
  return [
    {
      title: `Mend all ${fixes.length} ${ruleId} findings …`,
      kind: ruleRefactoringKind,
      edit: {
        documentChanges: [{ textDocument, edits }],
        changeAnnotations: Object.fromEntries(annotations),
      },
    },
  ];
}

/** A fix as one edit: the preview lets every edit be left out, and half a fix is none. */
function toOne(edits: readonly TextEdit[], text: string): TextEdit {
  const span = edits.map((edit) => edit.span).reduce(toHull);
  const own = edits.map((edit) => ({ ...edit, span: toShifted(edit.span, -span.start) }));
  return { span, newText: applyEdits(text.slice(span.start, span.end), own) };
}
