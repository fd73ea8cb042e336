import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CreateFile,
  TextDocumentEdit,
  type CodeAction,
  type Diagnostic,
  type TextEdit as ProtocolEdit,
  type WorkspaceEdit,
} from '../connection/language-server.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFileName } from '../../config/copydesk-json.ts';
import { applyEdits, type TextEdit } from '../../core/index.ts';
import type { ClientFeatures } from '../connection/client-features.ts';
import { findDraftFolder, isInside, toFilePath, toRelativePath } from '../connection/paths.ts';
import type { ConfigFiles } from '../settings/config-files.ts';

/** The `copydesk.json` that is written to from a draft: the nearest one, or one that is yet to be made. */
export interface ConfigTarget {
  readonly uri: string;
  /** How it is named to the user; outside of the workspace the whole path, for it may be far from the draft. */
  readonly name: string;
  /** As it stands on disk, without a byte-order mark; undefined for a new one. */
  readonly text?: string;
}

/** Where a `copydesk.json` is looked for, and what the client can do about one. */
interface ConfigTargetHost {
  readonly configFiles: ConfigFiles;
  readonly features: ClientFeatures;
  /** The folders of the workspace, as URIs. */
  readonly folders: () => readonly string[];
}

/**
 * The file to write to: the nearest one that holds for the draft; else a new one at the root of the workspace
 * folder, or beside a draft that is in none. Undefined for drafts that are on no disk.
 */
export async function findConfigTarget(
  uri: string,
  { configFiles, features, folders }: ConfigTargetHost,
): Promise<ConfigTarget | undefined> {
  const folder = findDraftFolder(uri, folders());
  if (folder === undefined) return undefined;
  const found = await configFiles.findNearest(folder);
  if (found) {
    const file = `${found.folder}/${configFileName}`;
    const name = findName(file, folders()) ?? toFilePath(file) ?? configFileName;
    return { uri: file, name, text: found.text.replace(/^\uFEFF/, '') };
  }
  if (!features.createsFiles) return undefined;
  const root = folders().find((each) => isInside(uri, each));
  const file = pathToFileURL(join(toFilePath(root ?? '') ?? folder, configFileName)).href;
  return { uri: file, name: `a new ${findName(file, folders()) ?? configFileName}` };
}

/** The path within the workspace, from the name of its folder where there are several; undefined outside of it. */
function findName(file: string, folders: readonly string[]): string | undefined {
  const root = folders.find((each) => isInside(file, each));
  if (root === undefined) return undefined;
  const path = toRelativePath(file, [root]);
  return folders.length > 1 ? `${toRelativePath(root, [])}/${path}` : path;
}

/** A change of a `copydesk.json` that the menu offers. The name of the file follows on its words. */
export interface ConfigChange {
  /** “Turn off figure-no-source in”. */
  readonly title: string;
  /** What is said once it is saved: “turned off figure-no-source in”. */
  readonly done: string;
  readonly kind: string;
  /** The findings that the menu shows it for; none for what is about a whole rule. */
  readonly diagnostics?: Diagnostic[];
  /** The edits of a text of the file; undefined where they cannot be made. */
  readonly toEdits: (text: string) => readonly TextEdit[] | undefined;
}

/** The action that makes a change and saves it, if it can be made. */
export function toConfigActions(
  target: ConfigTarget,
  { title, done, toEdits, ...rest }: ConfigChange,
  features: ClientFeatures,
): CodeAction[] {
  const edit = toEdit(target, toEdits, features);
  if (!edit) return [];
  const { saveCommand } = features;
  return [
    {
      title: `${title} ${target.name}`,
      ...rest,
      edit,
      // The file need not be open, and only what is saved holds.
      ...(saveCommand !== undefined && {
        command: {
          title: 'Save',
          command: saveCommand,
          arguments: [target.uri, done, target.text === undefined],
        },
      }),
    },
  ];
}

/** What a new file is made of. */
const empty = '{}\n';

function toEdit(
  { uri, text }: ConfigTarget,
  toEdits: ConfigChange['toEdits'],
  { versionedEdits }: ClientFeatures,
): WorkspaceEdit | undefined {
  const edits = toEdits(text ?? empty);
  if (!edits) return undefined;
  const textDocument = { uri, version: null };
  if (text === undefined) {
    const start = { line: 0, character: 0 };
    const whole = [{ range: { start, end: start }, newText: applyEdits(empty, edits) }];
    // Where somebody else has made one meanwhile nothing is written: the text would stand before theirs.
    const create = CreateFile.create(uri);
    return { documentChanges: [create, TextDocumentEdit.create(textDocument, whole)] };
  }
  const json = TextDocument.create(uri, 'jsonc', 0, text);
  const changes = edits.map(({ span, newText }): ProtocolEdit => ({
    range: { start: json.positionAt(span.start), end: json.positionAt(span.end) },
    newText,
  }));
  if (!versionedEdits) return { changes: { [uri]: changes } };
  return { documentChanges: [TextDocumentEdit.create(textDocument, changes)] };
}
