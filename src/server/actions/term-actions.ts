import { CodeActionKind, type CodeAction, type Diagnostic } from '../connection/language-server.ts';
import { addTerm } from '../../config/add-term.ts';
import { findTerm, type Finding, type Term } from '../../core/index.ts';
import type { ActionSource } from './action-source.ts';
import { toConfigActions } from './config-actions.ts';

/** The kind of the actions that add a term to a `copydesk.json`. */
export const termKind = `${CodeActionKind.QuickFix}.copydesk.allow`;

const uses: Readonly<Record<Term['list'], string>> = {
  allowedTerms: 'in',
  houseTerms: 'as house style in',
  knownAcronyms: 'as a known acronym in',
};

/** “Allow “chilling” in copydesk.json”: the desk has decided on the word. */
export function findTermActions(
  { configTarget, checked: { document, settings }, features }: ActionSource,
  finding: Finding,
  diagnostic: Diagnostic,
): CodeAction[] {
  const term = configTarget && findTerm(document, finding);
  if (!term) return [];
  const { list, words } = term;
  const change = {
    title: `Allow “${words}” ${uses[list]}`,
    done: 'added a term to',
    kind: termKind,
    diagnostics: [diagnostic],
    toEdits: (text: string) => addTerm(text, list, words, settings.settings[list]),
  };
  return toConfigActions(configTarget, change, features);
}
