import * as vscode from 'vscode';
import {
  CloseAction,
  LanguageClient,
  State,
  type ErrorHandler,
  type LanguageClientOptions,
  type MessageTransports,
} from './language-client.ts';
import { createClientStarter, type OwnClient } from './client-starter.ts';
import { openPageCommand, saveConfigCommand } from './command-names.ts';
import { isDraft, onDidChangeSelector, readSelector } from './draft-selector.ts';
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
  readonly isDraft: typeof isDraft;
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
  const create = (): OwnClient => {
    statuses.clear();
    const own = createClient(server, pages, log);
    own.client.onDidChangeState(() => changed.fire());
    own.client.onNotification(draftStatusMethod, (status: DraftStatus) => {
      statuses.set(status.uri, status);
      changed.fire();
    });
    return own;
  };
  const starter = createClientStarter(server, create, (error) => log.error(String(error)));
  const { client, restart } = starter;
  // Which documents the server is told about is settled when the client is made.
  const watcher = onDidChangeSelector(() => void restart());
  return {
    restart,
    state: () => toState(client()),
    isDraft,
    statusOf: ({ uri }) => statuses.get(client()?.code2ProtocolConverter.asUri(uri) ?? ''),
    ...createServerRequests(client),
    onDidChange: changed.event,
    dispose: async () => {
      watcher.dispose();
      changed.dispose();
      await starter.stop();
    },
  };
}

function toState(client: LanguageClient | undefined): ReturnType<ServerLink['state']> {
  if (client?.state === State.Running) return 'running';
  return client === undefined || client.state === State.Starting ? 'starting' : 'stopped';
}

function createClient(
  server: ServerProcess,
  pages: vscode.Uri,
  log: vscode.LogOutputChannel,
): OwnClient {
  let transports: MessageTransports | undefined;
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
    async () => (transports = connectTo(server.take(), log)),
    options,
  );
  client.clientOptions.errorHandler = toQuiet(client.createDefaultErrorHandler());
  const letGo = (): void => {
    // Whoever hears nothing of its end shows no error about it.
    transports?.reader.dispose();
    transports?.writer.dispose();
  };
  return { client, letGo };
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
    saveCommand: saveConfigCommand,
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
