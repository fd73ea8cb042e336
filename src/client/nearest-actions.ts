import * as vscode from 'vscode';
import type { ProvideCodeActionsSignature } from './language-client.ts';

/** What the editor asks about: a place, and what is flagged there. */
interface Asked {
  readonly range: vscode.Range;
  readonly context: vscode.CodeActionContext;
}

/** Most letters of a finding’s words that a title repeats. */
const maxLetters = 40;

/**
 * Where the cursor is at no flagged words, offers what there is for those nearest to it on its line. The editor would
 * put the fixes of every finding of the line into one menu, and of those that read alike only one; in a draft a line is
 * a paragraph, and nobody could tell whose “Delete the sentence” it is.
 */
export async function findNearestActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
  token: vscode.CancellationToken,
  next: ProvideCodeActionsSignature,
): Promise<(vscode.Command | vscode.CodeAction)[] | null | undefined> {
  const nearest = toNearest(document, range, context);
  if (!nearest) return next(document, range, context, token);
  const actions = await next(document, nearest.range, nearest.context, token);
  for (const action of actions ?? []) {
    // They are not at the cursor, so a title that quotes nothing says which words it is about.
    const [about] = 'diagnostics' in action ? (action.diagnostics ?? []) : [];
    if (!about || action.title.includes('“')) continue;
    action.title += ` (“${toShort(document.getText(about.range))}”)`;
  }
  return actions;
}

/** The same question about the nearest finding; undefined where the editor’s own is the one to ask. */
function toNearest(
  { uri }: vscode.TextDocument,
  { start: cursor, isEmpty }: vscode.Range,
  context: vscode.CodeActionContext,
): Asked | undefined {
  // Who asks for one kind is a command, which says itself that there is nothing.
  if (!isEmpty || context.only || context.diagnostics.length > 0) return undefined;
  const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
  const edges = own
    .map(({ range: { start, end } }) => (cursor.isBefore(start) ? start : end))
    .filter(({ line }) => line === cursor.line)
    .sort((a, b) => toDistance(a, cursor) - toDistance(b, cursor));
  const [edge] = edges;
  if (!edge) return undefined;
  const diagnostics = own.filter(({ range }) => range.contains(edge));
  return { range: new vscode.Range(edge, edge), context: { ...context, diagnostics } };
}

function toDistance(edge: vscode.Position, cursor: vscode.Position): number {
  return Math.abs(edge.character - cursor.character);
}

function toShort(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > maxLetters ? `${line.slice(0, maxLetters).trimEnd()} …` : line;
}
