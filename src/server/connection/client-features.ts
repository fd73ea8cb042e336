import type {
  InitializeParams,
  TextDocumentClientCapabilities,
  WorkspaceEditClientCapabilities,
} from './language-server.ts';
import type { ServerOptions } from '../../protocol.ts';

/** What the client at the other end can do, and what it asked for. */
export interface ClientFeatures {
  /** It asks for diagnostics; otherwise they are sent unasked. */
  readonly pulls: boolean;
  /** Edits can name the version of the document that they are made for. */
  readonly versionedEdits: boolean;
  /** Edits can leave the cursor at a chosen place. */
  readonly snippetEdits: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** It answers questions about the user's settings. */
  readonly configuration: boolean;
  /** It can be asked to tell when settings change. */
  readonly configurationRegistration: boolean;
  /** It can be asked to tell when files change. */
  readonly fileRegistration: boolean;
  /** It tells when folders of the workspace come and go. */
  readonly folderChanges: boolean;
  readonly refresh: boolean;
  /** The folder of the rules' pages; undefined for clients that were not shipped with them. */
  readonly rulePages: string | undefined;
  /** A command of the client’s that opens the page of a rule. */
  readonly pageCommand: string | undefined;
  /** A command of the client’s that saves a file. */
  readonly saveCommand: string | undefined;
  /** What the client has sent of the user’s settings, by the URIs of drafts. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Hovers may hold Markdown. */
  readonly markdownHover: boolean;
  /** Edits can create a file. */
  readonly createsFiles: boolean;
  /** Edits can be shown to the user before they are made. */
  readonly previewsEdits: boolean;
}

/** Reads what the client says of itself. */
export function toClientFeatures({
  capabilities,
  initializationOptions,
}: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  return {
    ...toEditFeatures(workspace?.workspaceEdit),
    ...toDocumentFeatures(textDocument ?? {}),
    configuration: isTrue(workspace?.configuration),
    configurationRegistration: isTrue(workspace?.didChangeConfiguration?.dynamicRegistration),
    fileRegistration: isTrue(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    folderChanges: isTrue(workspace?.workspaceFolders),
    refresh: isTrue(workspace?.diagnostics?.refreshSupport),
    ...toServerOptions(initializationOptions),
  };
}

function toEditFeatures(edits: WorkspaceEditClientCapabilities | undefined) {
  const versionedEdits = isTrue(edits?.documentChanges);
  return {
    versionedEdits,
    snippetEdits: versionedEdits && isTrue(edits?.snippetEditSupport),
    createsFiles: versionedEdits && (edits?.resourceOperations?.includes('create') ?? false),
    previewsEdits: versionedEdits && edits?.changeAnnotationSupport !== undefined,
  };
}

function toDocumentFeatures({
  diagnostic,
  publishDiagnostics,
  hover,
}: TextDocumentClientCapabilities) {
  // Clients that can do both say so in either place.
  const known = { ...publishDiagnostics, ...diagnostic };
  return {
    pulls: diagnostic !== undefined,
    relatedInformation: isTrue(known.relatedInformation),
    codeDescription: isTrue(known.codeDescriptionSupport),
    markdownHover: hover?.contentFormat?.includes('markdown') ?? false,
  };
}

function isTrue(value: boolean | undefined): boolean {
  return value === true;
}

function toServerOptions(value: unknown) {
  const options = toRecord(value);
  const read = (name: keyof ServerOptions): string | undefined => {
    const found = options[name];
    return typeof found === 'string' ? found : undefined;
  };
  return {
    rulePages: read('rulePages'),
    pageCommand: read('pageCommand'),
    saveCommand: read('saveCommand'),
    settings: toRecord(options.settings),
  };
}

function toRecord(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
