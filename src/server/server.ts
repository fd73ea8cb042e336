import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  RegistrationRequest,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type Registration,
  type ServerCapabilities,
} from './connection/language-server.ts';
import { configFileName } from '../config/copydesk-json.ts';
import type { ClientFeatures } from './connection/client-features.ts';
import { codeActionKinds, findCodeActions } from './actions/code-actions.ts';
import { handleHover } from './hover.ts';
import { handleDiagnostics, refreshDiagnostics } from './diagnostics.ts';
import { logFailure } from './connection/log-failure.ts';
import { createSession, type Session, type StatusListener } from './session.ts';
import { handleSheet } from './sheet.ts';
import { findConfigTarget } from './actions/config-actions.ts';

/**
 * Answers one client: requests of the protocol on one side, the core on the other.
 *
 * @param onStatus is told what becomes of drafts, as the client is
 */
export function createServer(connection: Connection, onStatus?: StatusListener): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, params, onStatus);
    handleDiagnostics(session);
    handleCodeActions(session);
    handleHover(session);
    handleSheet(session);
    handleChanges(session);
    session.documents.listen(connection);
    return { capabilities: toCapabilities(session.features), serverInfo: { name: 'Copydesk' } };
  });
  connection.listen();
}

function toCapabilities({ pulls }: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls && {
      diagnosticProvider: {
        identifier: 'copydesk',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}

function handleCodeActions(session: Session): void {
  const { connection, documents, drafts, features } = session;
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const isAsked = context.diagnostics.length > 0;
    const configTarget = isAsked ? await findConfigTarget(textDocument.uri, session) : undefined;
    const checked = await drafts.checkSoon(textDocument.uri, token);
    const open = documents.get(textDocument.uri);
    if (!checked || open?.version !== checked.version) return [];
    return findCodeActions({ open, checked, features, configTarget }, range, context);
  });
}

/** What the client is to tell, as far as it can be asked to. */
function toRegistrations(features: ClientFeatures): Registration[] {
  const registrations: Registration[] = [];
  if (features.configurationRegistration) {
    const { method } = DidChangeConfigurationNotification;
    registrations.push({ id: 'settings', method, registerOptions: { section: 'copydesk' } });
  }
  if (features.fileRegistration) {
    const { method } = DidChangeWatchedFilesNotification;
    // Of a folder that is deleted or renamed editors tell, but not of what was in it.
    const folders = { globPattern: '**/*', kind: WatchKind.Delete };
    const watchers = [{ globPattern: `**/${configFileName}` }, folders];
    registrations.push({ id: 'files', method, registerOptions: { watchers } });
  }
  return registrations;
}

/** Settings, `copydesk.json` and folders count at once. */
function handleChanges(session: Session): void {
  const { connection, configFiles, editorSettings, features } = session;
  connection.onInitialized(async () => {
    if (features.folderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(() =>
        logFailure(connection, renewFolders(session)),
      );
    }
    const registrations = toRegistrations(features);
    if (registrations.length > 0) {
      await connection.sendRequest(RegistrationRequest.type, { registrations });
    }
  });
  configFiles.onDidChange(() => void logFailure(connection, refreshDiagnostics(session)));
  connection.onDidChangeConfiguration(async ({ settings }) => {
    // A client tells at its start, too, when drafts are being read already.
    if (await editorSettings.renew(settings)) await refreshDiagnostics(session);
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (!changes.some(({ uri }) => configFiles.concerns(uri))) return;
    await configFiles.refresh();
    await refreshDiagnostics(session);
  });
}

async function renewFolders(session: Session): Promise<void> {
  session.setFolders((await session.connection.workspace.getWorkspaceFolders()) ?? []);
  await refreshDiagnostics(session);
}
