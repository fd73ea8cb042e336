import type {
  InitializeParams,
  TextDocumentClientCapabilities,
  WorkspaceEditClientCapabilities,
} from 'vscode-languageserver/node';
import type { ServerOptions } from '../protocol.ts';

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
  readonly refresh: boolean;
  /** The folder of the rules' pages; undefined for clients that were not shipped with them. */
  readonly rulePages: string | undefined;
}

/** Reads what the client says of itself. */
export function toClientFeatures({
  capabilities,
  initializationOptions,
}: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  return {
    ...toEditFeatures(workspace?.workspaceEdit),
    ...toDiagnosticFeatures(textDocument ?? {}),
    configuration: isTrue(workspace?.configuration),
    configurationRegistration: isTrue(workspace?.didChangeConfiguration?.dynamicRegistration),
    fileRegistration: isTrue(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    refresh: isTrue(workspace?.diagnostics?.refreshSupport),
    rulePages: toServerOptions(initializationOptions).rulePages,
  };
}

function toEditFeatures(edits: WorkspaceEditClientCapabilities | undefined) {
  const versionedEdits = isTrue(edits?.documentChanges);
  return { versionedEdits, snippetEdits: versionedEdits && isTrue(edits?.snippetEditSupport) };
}

function toDiagnosticFeatures({ diagnostic, publishDiagnostics }: TextDocumentClientCapabilities) {
  // Clients that can do both say so in either place.
  const known = { ...publishDiagnostics, ...diagnostic };
  return {
    pulls: diagnostic !== undefined,
    relatedInformation: isTrue(known.relatedInformation),
    codeDescription: isTrue(known.codeDescriptionSupport),
  };
}

function isTrue(value: boolean | undefined): boolean {
  return value === true;
}

function toServerOptions(value: unknown): ServerOptions {
  if (typeof value !== 'object' || value === null || !('rulePages' in value)) return {};
  return typeof value.rulePages === 'string' ? { rulePages: value.rulePages } : {};
}
