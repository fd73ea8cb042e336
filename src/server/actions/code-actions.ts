import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
  type SnippetTextEdit,
  type TextEdit as ProtocolEdit,
  type WorkspaceEdit,
} from '../connection/language-server.ts';
import {
  applySafeFixes,
  findSafeFixes,
  toIgnoreEdit,
  type Finding,
  type TextEdit,
} from '../../core/index.ts';
import type { ActionSource } from './action-source.ts';
import { readFindingData, toProtocolEdit, toSpan } from '../diagnostics/convert.ts';
import { ruleRefactoringKind, toRuleRefactoring } from './rule-refactoring.ts';
import { findSeverityActions, severityKind } from './severity-actions.ts';
import { findTermActions, termKind } from './term-actions.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;
const ignoreKind = `${CodeActionKind.QuickFix}.copydesk.ignore`;

/** The kinds of code actions that the server offers. */
export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  fixAllKind,
  ruleRefactoringKind,
];

/** Most fixes offered for one finding: a menu is to be read at a glance. */
const maxFixes = 4;

/** What can be done about the diagnostics that the client names, and about the whole draft when it asks. */
export function findCodeActions(
  source: ActionSource,
  range: Range,
  { diagnostics, only }: CodeActionContext,
): CodeAction[] {
  const isWanted = (kind: string): boolean =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const actions: CodeAction[] = [];
  const found = new Map<string, Finding>();
  const own = diagnostics.filter(({ source: tool }) => tool === 'copydesk');
  const ruleIds = new Set(own.map(({ code }) => code));
  for (const diagnostic of diagnostics) {
    const finding = findAgain(source, range, diagnostic);
    if (!finding) continue;
    if (isWanted(CodeActionKind.QuickFix)) actions.push(...toFixes(source, finding, diagnostic));
    // Where several rules have something to say the menu tells them apart.
    const what = ruleIds.size > 1 ? `${finding.ruleId} here` : 'here';
    if (isWanted(ignoreKind)) actions.push(...toIgnore(source, finding, diagnostic, what));
    if (isWanted(termKind)) actions.push(...findTermActions(source, finding, diagnostic));
    found.set(finding.ruleId, finding);
  }
  // However many findings of a rule are selected, there is one way to mend them all, and one to be rid of them.
  if (isWanted(ruleRefactoringKind))
    actions.push(...[...found.keys()].flatMap((ruleId) => toRuleRefactoring(source, ruleId)));
  if (isWanted(severityKind))
    actions.push(...[...found.values()].flatMap((finding) => findSeverityActions(source, finding)));
  // Menus that ask for everything are about the cursor's place, not about the whole draft.
  if (only !== undefined && isWanted(fixAllKind)) actions.push(...toFixAll(source));
  return actions;
}

/** The finding that a diagnostic was made of; in a later version the same words at the range asked about. */
function findAgain(
  { checked, open }: ActionSource,
  range: Range,
  diagnostic: Diagnostic,
): Finding | undefined {
  const data = readFindingData(diagnostic.data);
  if (!data) return undefined;
  const isSame = ({ ruleId, span }: Finding): boolean =>
    ruleId === data.ruleId && checked.document.source.slice(span.start, span.end) === data.words;
  const candidates = checked.findings().filter(isSame);
  if (data.version === checked.version) {
    return candidates.find(({ span }) => span.start === data.start);
  }
  // What is shown of a block may have been made for an earlier version, and moved since.
  const { start } = toSpan(diagnostic.range, checked, open);
  const there = candidates.find(({ span }) => span.start === start);
  if (there) return there;
  const asked = toSpan(range, checked, open);
  const [found, ...others] = candidates.filter(
    ({ span }) => span.start <= asked.end && asked.start <= span.end,
  );
  return others.length === 0 ? found : undefined;
}

function toFixes(source: ActionSource, { fixes }: Finding, diagnostic: Diagnostic): CodeAction[] {
  return fixes.slice(0, maxFixes).map(({ title, applicability, edits }, i) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: i === 0 && applicability === 'safe',
    edit: toWorkspaceEdit(source, toProtocolEdits(source, edits)),
  }));
}

function toIgnore(
  source: ActionSource,
  finding: Finding,
  diagnostic: Diagnostic,
  what: string,
): CodeAction[] {
  if (finding.ruleId === 'ignore-comment') return [];
  const { checked, open, features } = source;
  const ignore = toIgnoreEdit(checked.document, finding);
  if (!ignore) return [];
  const { range, newText } = toProtocolEdit(ignore.edit, checked, open);
  const value = `${newText.slice(0, ignore.caret)}$0${newText.slice(ignore.caret)}`;
  const edit = features.snippetEdits
    ? { range, snippet: { kind: 'snippet' as const, value } }
    : { range, newText };
  return [
    {
      title: `Ignore ${what}, with a reason`,
      kind: ignoreKind,
      diagnostics: [diagnostic],
      edit: toWorkspaceEdit(source, [edit]),
    },
  ];
}

function toFixAll(source: ActionSource): CodeAction[] {
  const { document, findings, settings } = source.checked;
  const showsHints = settings.settings.showHints;
  // It is asked for at every saving, and a long draft is not to be read again for nothing. Some hints are never shown.
  if (!showsHints && findSafeFixes(findings()).length === 0) return [];
  const isShown = ({ severity }: Finding): boolean => showsHints || severity !== 'hint';
  const fixed = applySafeFixes(document, settings.linter, isShown);
  if (fixed.edits.length === 0) return [];
  return [
    {
      title: 'Make all safe fixes',
      kind: fixAllKind,
      edit: toWorkspaceEdit(source, toProtocolEdits(source, fixed.edits)),
    },
  ];
}

function toProtocolEdits(
  { checked, open }: ActionSource,
  edits: readonly TextEdit[],
): ProtocolEdit[] {
  return edits.map((edit) => toProtocolEdit(edit, checked, open));
}

function toWorkspaceEdit(
  { open, checked, features }: ActionSource,
  edits: readonly (ProtocolEdit | SnippetTextEdit)[],
): WorkspaceEdit {
  if (features.versionedEdits) {
    const textDocument = { uri: open.uri, version: checked.version };
    return { documentChanges: [{ textDocument, edits: [...edits] }] };
  }
  const plain = edits.filter((edit): edit is ProtocolEdit => 'newText' in edit);
  return { changes: { [open.uri]: plain } };
}
