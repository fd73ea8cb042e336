import {
  CancellationToken,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from './connection/language-server.ts';
import { toDiagnostic, toNotice } from './diagnostics/convert.ts';
import type { CheckedDraft } from './drafts/checked-draft.ts';
import { isStale } from './drafts/draft-reader.ts';
import { findListChange } from './diagnostics/list-change.ts';
import { logFailure } from './connection/log-failure.ts';
import type { Session } from './session.ts';
import {
  changedDiagnosticsMethod,
  type ChangedDiagnostics,
  type ChangedDiagnosticsParams,
} from '../protocol.ts';

/** Answers a client that asks for diagnostics, or sends them to one that cannot ask. */
export function handleDiagnostics(session: Session): void {
  const { connection, documents, drafts, editorSettings, features } = session;
  if (features.pulls) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      pull(session, textDocument.uri, previousResultId, token),
    );
    connection.onRequest(
      changedDiagnosticsMethod,
      async (
        { textDocument, previousResultId }: ChangedDiagnosticsParams,
        token: CancellationToken,
      ): Promise<ChangedDiagnostics<Diagnostic>> => {
        const found = await findChange(session, textDocument.uri, previousResultId, token);
        const { resultId, change } = found;
        return { ...(resultId !== undefined && { resultId }), ...(change && { change }) };
      },
    );
  } else {
    documents.onDidChangeContent(({ document }) =>
      logFailure(connection, push(session, document.uri)),
    );
  }
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
  const { resultId, items, change } = await findChange(session, uri, previousResultId, token);
  // What is shown has not moved by a line or a column: there is nothing to send.
  if (resultId !== undefined && !change) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  }
  const known = resultId !== undefined && { resultId };
  return { kind: DocumentDiagnosticReportKind.Full, ...known, items: [...items] };
}

interface Found extends ChangedDiagnostics<Diagnostic> {
  readonly items: readonly Diagnostic[];
}

/** The diagnostics of a draft as it stands now, and where they differ from the list that the client has. */
async function findChange(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
  token: CancellationToken,
): Promise<Found> {
  const checked = await session.drafts.check(uri, token);
  if (!checked) return { items: [], change: { from: 0, kept: 0, items: [], lines: 0 } };
  const shown = session.shown.get(uri);
  // An answer may not have reached the client before it asked again.
  const known = [shown, shown?.before].find((each) => each?.id === previousResultId);
  const items =
    known && checked.id === known.of ? known.items : toDiagnostics(session, uri, checked);
  const change = findListChange(known?.items ?? [], items);
  if (known && !change) {
    session.shown.set(uri, { ...known, of: checked.id });
    return { resultId: known.id, items };
  }
  const before = known && { ...known, before: undefined };
  session.shown.set(uri, { id: checked.id, of: checked.id, items, before });
  return {
    resultId: checked.id,
    items,
    change: change ?? { from: 0, kept: 0, items, lines: 0 },
  };
}

async function push(session: Session, uri: string): Promise<void> {
  try {
    const checked = await session.drafts.check(uri, CancellationToken.None);
    if (!checked) return;
    const diagnostics = toDiagnostics(session, uri, checked);
    await session.connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
  } catch (error) {
    // The change that made this reading stale has asked for its own.
    if (!isStale(error)) throw error;
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
    : checked.findings().map((each) => toDiagnostic(each, checked, open, features));
  return [...notices, ...own];
}
