import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  CodeActionRequest,
  ConfigurationRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ResponseError,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { draftStatusMethod, type DraftStatus } from '../../src/protocol.ts';
import { createServer } from '../../src/server/server.ts';

/** What a test client is like. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** The user's settings; may be changed between requests. */
  readonly settings?: Record<string, unknown>;
  readonly rulePages?: string;
  /** The user’s settings as they are sent at the start, by URI. */
  readonly firstSettings?: Record<string, unknown>;
  /** The methods of requests that the client answers with an error. */
  readonly refused?: readonly string[];
  /** What a server in this process tells of its drafts. */
  readonly onStatus?: (status: DraftStatus) => void;
}

/** What today's editors can do. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    workspaceFolders: true,
  },
};

/** A client that speaks the protocol with a server in this process, or over any other connection. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[];
  readonly statuses: DraftStatus[];
  /** How often the server has asked to be asked again. */
  readonly refreshes: { readonly count: number };
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly change: (
    uri: string,
    version: number,
    ...changes: TextDocumentContentChangeEvent[]
  ) => Promise<void>;
  readonly pull: (
    uri: string,
    previousResultId?: string,
    token?: CancellationToken,
  ) => Promise<DocumentDiagnosticReport>;
  /** The diagnostics of a full report. */
  readonly diagnose: (uri: string) => Promise<Diagnostic[]>;
  readonly findActions: (
    uri: string,
    range: Range,
    context: CodeActionContext,
  ) => Promise<CodeAction[]>;
  /** Waits for the next message of the server that fits. */
  readonly waitForPublished: (
    fits: (params: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  readonly stop: () => Promise<void>;
}

/** Starts a server in this process, and a client that talks to it over streams in memory. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  createServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    options.onStatus,
  );
  return connect(
    createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
    options,
  );
}

/** Shakes hands with a server that listens at the other end. */
export async function connect(
  connection: ProtocolConnection,
  {
    capabilities = modern,
    folders = [],
    settings = {},
    rulePages,
    firstSettings,
    refused = [],
  }: ClientOptions,
): Promise<Client> {
  const published: PublishDiagnosticsParams[] = [];
  const statuses: DraftStatus[] = [];
  const refreshes = { count: 0 };
  const listeners = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const listener of listeners) listener();
  });
  connection.onNotification(draftStatusMethod, (status: DraftStatus) => {
    statuses.push(status);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.count++;
    return null;
  });
  for (const method of refused) {
    connection.onRequest(method, () => new ResponseError(ErrorCodes.MethodNotFound, 'Not here.'));
  }
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: { rulePages, settings: firstSettings },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const pull: Client['pull'] = (uri, previousResultId, token) =>
    connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) },
      token,
    );
  return {
    connection,
    published,
    statuses,
    refreshes,
    pull,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    diagnose: async (uri) => {
      const report = await pull(uri);
      if (report.kind !== 'full') throw new Error(`a report of kind ${report.kind}`);
      return report.items;
    },
    findActions: async (uri, range, context) => {
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context,
      });
      return (found ?? []).filter((each): each is CodeAction => 'edit' in each);
    },
    waitForPublished: (fits) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = published.findLast(fits);
          if (!found) return;
          listeners.delete(check);
          resolve(found);
        };
        listeners.add(check);
        check();
      }),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
    },
  };
}
