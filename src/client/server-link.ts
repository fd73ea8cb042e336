import * as vscode from 'vscode';
import {
  CloseAction,
  LanguageClient,
  State,
  type ErrorHandler,
  type LanguageClientOptions,
} from './language-client.ts';
import { openPageCommand, saveTermsCommand } from './command-names.ts';
import { createChangeOptions } from './diagnostic-changes.ts';
import { findActionsThatFit } from './fitting-actions.ts';
import type { ServerProcess } from './server-process.ts';
import { createServerRequests, type ServerRequests } from './server-requests.ts';
import { connectTo } from './server-transports.ts';
import { draftStatusMethod, type DraftStatus, type ServerOptions } from '../protocol.ts';

/** The way to the server: it outlives every single server process. */
export interface ServerLink extends vscode.Disposable, ServerRequests {
  /** Starts the server; one that runs is ended first. */
  readonly restart: () => Promise<void>;
  readonly state: () => 'starting' | 'running' | 'stopped';
  /** Whether the server is told about a document at all. */
  readonly isDraft: (document: vscode.TextDocument) => boolean;
  /** What the server last said of a draft. */
  readonly statusOf: (document: vscode.TextDocument) => DraftStatus | undefined;
  /** The state, or what the server says of a draft, has changed. */
  readonly onDidChange: vscode.Event<void>;
}

/** Makes the link, not yet started; `pages` is the folder of the rules’ pages. */
export function createServerLink(
  server: ServerProcess,
  pages: vscode.Uri,
  log: vscode.LogOutputChannel,
): ServerLink {
  const changed = new vscode.EventEmitter<void>();
  const statuses = new Map<string, DraftStatus>();
  let client: LanguageClient | undefined;
  let restarting = Promise.resolve();

  const restart = async (): Promise<void> => {
    // A server that does not end in good order must not keep the next one from starting.
    server.end();
    await client?.dispose().catch((error: unknown) => log.warn(String(error)));
    statuses.clear();
    client = createClient(server, pages, log);
    client.onDidChangeState(() => changed.fire());
    client.onNotification(draftStatusMethod, (status: DraftStatus) => {
      statuses.set(status.uri, status);
      changed.fire();
    });
    changed.fire();
    await client.start().catch((error: unknown) => log.error(String(error)));
  };
  const restartInTurn = (): Promise<void> => (restarting = restarting.then(restart));
  const watcher = watchLanguages(restartInTurn);
  return {
    restart: restartInTurn,
    state: () => toState(client),
    isDraft,
    statusOf: ({ uri }) => statuses.get(client?.code2ProtocolConverter.asUri(uri) ?? ''),
    ...createServerRequests(() => client),
    onDidChange: changed.event,
    dispose: async () => {
      watcher.dispose();
      changed.dispose();
      server.end();
      await client?.dispose();
    },
  };
}

/** Which documents the server is told about is settled when the client is made. */
function watchLanguages(restart: () => Promise<void>): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('copydesk.languages')) void restart();
  });
}

function toState(client: LanguageClient | undefined): ReturnType<ServerLink['state']> {
  if (client?.state === State.Running) return 'running';
  return client === undefined || client.state === State.Starting ? 'starting' : 'stopped';
}

function createClient(
  server: ServerProcess,
  pages: vscode.Uri,
  log: vscode.LogOutputChannel,
): LanguageClient {
  const { diagnosticCollectionProvider, middleware } = createChangeOptions(() => client);
  const options: LanguageClientOptions = {
    documentSelector: readSelector(),
    outputChannel: log,
    initializationOptions: () => toServerOptions(client, pages),
    diagnosticPullOptions: { onChange: true, onFocus: true },
    diagnosticCollectionProvider,
    // Hovers repeat words of the draft, escaped; one command is all that a link in them may do.
    markdown: { isTrusted: { enabledCommands: [openPageCommand] }, supportHtml: false },
    middleware: {
      provideCodeActions: findActionsThatFit,
      ...middleware,
    },
  };
  const client: LanguageClient = new LanguageClient(
    'copydesk',
    'Copydesk',
    async () => connectTo(server.take(), log),
    options,
  );
  client.clientOptions.errorHandler = toQuiet(client.createDefaultErrorHandler());
  return client;
}

/** What the server is told at each start. */
function toServerOptions(
  { code2ProtocolConverter }: LanguageClient,
  pages: vscode.Uri,
): ServerOptions {
  const drafts = vscode.workspace.textDocuments.filter(isDraft);
  const settings = drafts.map(({ uri }): [string, unknown] => [
    code2ProtocolConverter.asUri(uri),
    vscode.workspace.getConfiguration(undefined, uri).get('copydesk'),
  ]);
  return {
    rulePages: pages.toString(),
    pageCommand: openPageCommand,
    saveCommand: saveTermsCommand,
    settings: Object.fromEntries(settings),
  };
}

/** A server that ends by itself is started again without a word; the user hears of it when that does not help. */
function toQuiet(handler: ErrorHandler): ErrorHandler {
  return {
    error: (...args) => handler.error(...args),
    closed: async () => {
      const result = await handler.closed();
      return { ...result, handled: result.action === CloseAction.Restart };
    },
  };
}

function isDraft(document: vscode.TextDocument): boolean {
  return vscode.languages.match(readSelector(), document) > 0;
}

/** The documents that hold people's own writing: neither output nor the old side of a comparison. */
function readSelector(): { scheme: string; language: string }[] {
  const languages = vscode.workspace.getConfiguration('copydesk').get<unknown>('languages');
  const ids: readonly unknown[] = Array.isArray(languages) ? languages : ['markdown', 'plaintext'];
  return ['file', 'untitled', 'vscode-vfs', 'vscode-remote'].flatMap((scheme) =>
    ids.filter((id) => typeof id === 'string').map((language) => ({ scheme, language })),
  );
}
