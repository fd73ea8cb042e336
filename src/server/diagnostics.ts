import {
  CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { toDiagnostic, toNotice } from './convert.ts';
import type { CheckedDraft } from './checked-draft.ts';
import type { Session } from './session.ts';

/** Answers a client that asks for diagnostics, or sends them to one that cannot ask. */
export function handleDiagnostics(session: Session): void {
  const { connection, documents, drafts, editorSettings, features } = session;
  if (features.pulls) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      pull(session, textDocument.uri, previousResultId, token),
    );
  } else documents.onDidChangeContent(({ document }) => push(session, document.uri));
  documents.onDidClose(async ({ document }) => {
    drafts.forget(document.uri);
    editorSettings.forget(document.uri);
    session.shown.delete(document.uri);
    if (!features.pulls) await connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}

/** Has every open draft read again, by the settings that hold now. */
export async function refreshDiagnostics(session: Session): Promise<void> {
  const { connection, documents, features } = session;
  if (!features.pulls) await Promise.all(documents.keys().map((uri) => push(session, uri)));
  else if (features.refresh) await connection.languages.diagnostics.refresh();
}

async function pull(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const checked = await session.drafts.check(uri, token);
  if (!checked) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const known = session.shown.get(uri);
  const isKnown = known !== undefined && known.id === previousResultId;
  const items =
    isKnown && checked.id === known.of ? known.items : toDiagnostics(session, uri, checked);
  // What is shown has not moved by a line or a column: there is nothing to send.
  if (isKnown && isSameList(items, known.items)) {
    session.shown.set(uri, { ...known, of: checked.id });
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id };
  }
  session.shown.set(uri, { id: checked.id, of: checked.id, items });
  return { kind: DocumentDiagnosticReportKind.Full, resultId: checked.id, items };
}

function isSameList(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((each, i) => {
      const other = b[i];
      return other !== undefined && isSameDiagnostic(each, other);
    })
  );
}

/** Whether two diagnostics look the same; the version that they were made of does not show. */
function isSameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  if (a === b) return true;
  if (a.code !== b.code || a.message !== b.message || a.severity !== b.severity) return false;
  const [{ start, end }, other] = [a.range, b.range];
  if (start.line !== other.start.line || start.character !== other.start.character) return false;
  if (end.line !== other.end.line || end.character !== other.end.character) return false;
  return JSON.stringify(a.relatedInformation) === JSON.stringify(b.relatedInformation);
}

async function push(session: Session, uri: string): Promise<void> {
  try {
    const checked = await session.drafts.check(uri, CancellationToken.None);
    if (!checked) return;
    const diagnostics = toDiagnostics(session, uri, checked);
    await session.connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
  } catch (error) {
    // The change that made this reading stale has asked for its own.
    if (!(error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled)) {
      throw error;
    }
  }
}

function toDiagnostics(session: Session, uri: string, checked: CheckedDraft): Diagnostic[] {
  const open = session.documents.get(uri);
  if (!open) return [];
  const notices = checked.notice === undefined ? [] : [toNotice(checked.notice)];
  const { features, blockDiagnostics } = session;
  const { blocks } = checked;
  const own = blocks
    ? blocks.flatMap((each) => blockDiagnostics.of(each, checked, open))
    : checked.findings.map((each) => toDiagnostic(each, checked, open, features));
  return [...notices, ...own];
}
