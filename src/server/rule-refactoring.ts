import {
  CodeActionKind,
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type CodeAction,
} from 'vscode-languageserver/node';
import { findRuleFixes } from '../core/index.ts';
import type { ActionSource } from './code-actions.ts';
import { toProtocolEdit } from './convert.ts';

/** The kind of the refactorings that mend all findings of a rule. */
export const ruleRefactoringKind = `${CodeActionKind.RefactorRewrite}.copydesk`;

/**
 * “Mend all 5 loaded-adjective findings”, looked over before it is made: for clients that can show edits first, where there
 * is more than one to make.
 */
export function toRuleRefactoring(source: ActionSource, ruleId: string): CodeAction[] {
  const { checked, open, features } = source;
  if (!features.previewsEdits) return [];
  const fixes = findRuleFixes(checked.findings, ruleId);
  if (fixes.length < 2) return [];
  const edits = fixes.flatMap(({ title, edits: own }): AnnotatedTextEdit[] =>
    own.map((edit) => ({
      ...toProtocolEdit(edit, checked, open),
      annotationId: title,
    })),
  );
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
