import { CodeActionKind, type CodeAction } from '../connection/language-server.ts';
import { setSeverity } from '../../config/set-severity.ts';
import type { Finding } from '../../core/index.ts';
import type { ActionSource } from './action-source.ts';
import { toConfigActions } from './config-actions.ts';

/** The kind of the actions that say in a `copydesk.json` how grave a rule is. */
export const severityKind = `${CodeActionKind.QuickFix}.copydesk.severity`;

/**
 * “Turn off figure-no-source in copydesk.json”, and to make it a hint where hints are shown: elsewhere the two would look
 * the same. They belong to no diagnostic, and so VS Code puts them behind all that is about the words.
 */
export function findSeverityActions(
  { configTarget, checked, features }: ActionSource,
  { ruleId, severity }: Finding,
): CodeAction[] {
  if (!configTarget) return [];
  const off = {
    title: `Turn off ${ruleId} in`,
    done: `turned off ${ruleId} in`,
    kind: severityKind,
    toEdits: (text: string) => setSeverity(text, ruleId, 'off'),
  };
  const hint = {
    title: `Make ${ruleId} a hint in`,
    done: `made ${ruleId} a hint in`,
    kind: severityKind,
    toEdits: (text: string) => setSeverity(text, ruleId, 'hint'),
  };
  const isMilder = checked.settings.settings.showHints && severity !== 'hint';
  const changes = isMilder ? [hint, off] : [off];
  return changes.flatMap((change) => toConfigActions(configTarget, change, features));
}
