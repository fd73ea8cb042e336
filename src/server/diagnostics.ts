import {
  CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { toDiagnostic, toNotice } from './convert.ts';
import type { CheckedDraft } from './drafts.ts';
import type { Session } from './session.ts';

/** Answers a client that asks for diagnostics, or sends them to one that cannot ask. */
export function handleDiagnostics(session: Session): void {
  const { connection, documents, drafts, features } = session;
  if (features.pulls) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      pull(session, textDocument.uri, previousResultId, token),
    );
  } else documents.onDidChangeContent(({ document }) => push(session, document.uri));
  documents.onDidClose(async ({ document }) => {
    drafts.forget(document.uri);
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
  const resultId = checked.id;
  if (resultId === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  }
  const items = toDiagnostics(session, uri, checked);
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
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
  const { features } = session;
  return [
    ...notices,
    ...checked.findings.map((each) => toDiagnostic(each, checked, open, features)),
  ];
}
