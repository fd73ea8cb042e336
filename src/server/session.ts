import {
  TextDocuments,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type WorkspaceFolder,
} from './connection/language-server.ts';
import type { RuleFailure } from '../core/index.ts';
import { draftStatusMethod, type DraftStatus } from '../protocol.ts';
import { createBlockDiagnostics, type BlockDiagnostics } from './diagnostics/block-diagnostics.ts';
import { toClientFeatures, type ClientFeatures } from './connection/client-features.ts';
import { createConfigFiles, type ConfigFiles } from './settings/config-files.ts';
import { createDrafts, type Drafts } from './drafts/drafts.ts';
import { createEditorSettings, type EditorSettings } from './settings/editor-settings.ts';
import { OpenDraft } from './drafts/open-draft.ts';
import { createSettingsStore, findReasonOff } from './settings/settings.ts';

/** Diagnostics that a client was given. */
export interface ShownDiagnostics {
  /** What the client knows them by. */
  readonly id: string;
  /** The latest reading that they are true of. */
  readonly of: string;
  readonly items: readonly Diagnostic[];
  /** Those that it was given before. */
  readonly before?: ShownDiagnostics | undefined;
}

/** What the handlers of one client share. */
export interface Session {
  readonly connection: Connection;
  readonly features: ClientFeatures;
  readonly documents: TextDocuments<OpenDraft>;
  readonly configFiles: ConfigFiles;
  readonly editorSettings: EditorSettings;
  readonly drafts: Drafts;
  /** The diagnostics that the client was last given, by document. */
  readonly shown: Map<string, ShownDiagnostics>;
  readonly blockDiagnostics: BlockDiagnostics;
  /** The folders of the workspace, as URIs. */
  readonly folders: () => readonly string[];
  readonly setFolders: (folders: readonly WorkspaceFolder[]) => void;
}

/** Is told what becomes of a draft. */
export type StatusListener = (status: DraftStatus) => void;

/** Sets up what one client needs, by what it says of itself. */
export function createSession(
  connection: Connection,
  params: InitializeParams,
  listener?: StatusListener,
): Session {
  const features = toClientFeatures(params);
  const documents = new TextDocuments({
    create: (uri, languageId, version, content) => new OpenDraft(uri, languageId, version, content),
    update: (open: OpenDraft, changes, version) => open.update(changes, version),
  });
  const configFiles = createConfigFiles(connection);
  const warn = (message: string): void => connection.console.warn(message);
  const editorSettings = createEditorSettings(connection, features, warn);
  let folders = toUris(params.workspaceFolders ?? []);
  const store = createSettingsStore(editorSettings, configFiles, () => folders, warn);
  const drafts = createDrafts(documents, store, {
    findReasonOff: ({ uri, languageId }, own) =>
      findReasonOff(uri, languageId, own, features.rulePages),
    onStatus: (status) => {
      listener?.(status);
      void connection.sendNotification(draftStatusMethod, status);
    },
    onFailure: createFailureLog(connection),
  });
  const setFolders = (changed: readonly WorkspaceFolder[]): void => {
    folders = toUris(changed);
  };
  return {
    connection,
    features,
    documents,
    configFiles,
    editorSettings,
    drafts,
    shown: new Map(),
    blockDiagnostics: createBlockDiagnostics(features),
    folders: () => folders,
    setFolders,
  };
}

function toUris(folders: readonly WorkspaceFolder[]): readonly string[] {
  return folders.map(({ uri }) => uri);
}

/** Each failing rule is logged once: the same draft is read at every keystroke. */
function createFailureLog(connection: Connection): (failure: RuleFailure) => void {
  const logged = new Set<string>();
  return ({ ruleId, error }) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `The rule ${ruleId} failed; the other rules are not affected. ${text}`;
    if (!logged.has(message)) connection.console.error(message);
    logged.add(message);
  };
}
