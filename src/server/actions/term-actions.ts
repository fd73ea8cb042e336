import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  CreateFile,
  TextDocumentEdit,
  type CodeAction,
  type Diagnostic,
  type TextEdit as ProtocolEdit,
  type WorkspaceEdit,
} from '../connection/language-server.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addTerm, createTermFile } from '../../config/add-term.ts';
import { configFileName } from '../../config/copydesk-json.ts';
import { findTerm, type Finding, type Term } from '../../core/index.ts';
import type { ClientFeatures } from '../connection/client-features.ts';
import type { CheckedDraft } from '../drafts/checked-draft.ts';
import { isInside, toFilePath, toRelativePath, toScheme } from '../connection/paths.ts';
import type { ConfigFiles } from '../settings/config-files.ts';

/** The kind of the actions that add a term to a `copydesk.json`. */
export const termKind = `${CodeActionKind.QuickFix}.copydesk.allow`;

/** The `copydesk.json` that terms of a draft are added to: the nearest one, or one that is yet to be made. */
export interface TermFile {
  readonly uri: string;
  /** How it is named to the user. */
  readonly name: string;
  /** As it stands on disk, without a byte-order mark; undefined for a new one. */
  readonly text?: string;
}

/** Where a `copydesk.json` is looked for, and what the client can do about one. */
interface TermFileHost {
  readonly configFiles: ConfigFiles;
  readonly features: ClientFeatures;
  /** The folders of the workspace, as URIs. */
  readonly folders: () => readonly string[];
}

/**
 * The file to add terms to: the nearest one that holds for the draft; else a new one at the root of the workspace
 * folder, or beside a draft that is in none. Undefined for drafts that are on no disk.
 */
export async function findTermFile(
  uri: string,
  { configFiles, features, folders }: TermFileHost,
): Promise<TermFile | undefined> {
  const [first = ''] = folders();
  const path = toFilePath(uri);
  const home = path === undefined && toScheme(uri) === 'untitled' ? toFilePath(first) : undefined;
  const folder = path === undefined ? home : dirname(path);
  if (folder === undefined) return undefined;
  const found = await configFiles.findNearest(folder);
  if (found) {
    const file = `${found.folder}/${configFileName}`;
    return { uri: file, name: toName(file, folders()), text: found.text.replace(/^\uFEFF/, '') };
  }
  if (!features.createsFiles) return undefined;
  const root = folders().find((each) => isInside(uri, each));
  const file = pathToFileURL(join(toFilePath(root ?? '') ?? folder, configFileName)).href;
  return { uri: file, name: `a new ${configFileName}` };
}

/** The path within the workspace; outside of it the whole path, for it may be far from the draft. */
function toName(file: string, folders: readonly string[]): string {
  const isOurs = folders.some((each) => isInside(file, each));
  return isOurs ? toRelativePath(file, folders) : (toFilePath(file) ?? configFileName);
}

const uses: Readonly<Record<Term['list'], string>> = {
  allowedTerms: 'in',
  houseTerms: 'as house style in',
  knownAcronyms: 'as a known acronym in',
};

/** “Allow “chilling” in copydesk.json”: the desk has decided on the word. */
export function findTermActions(
  file: TermFile,
  { document, settings }: CheckedDraft,
  finding: Finding,
  diagnostic: Diagnostic,
  features: ClientFeatures,
): CodeAction[] {
  const term = findTerm(document, finding);
  const edit = term && toEdit(file, term, settings.settings[term.list], features);
  if (!edit) return [];
  const { saveCommand } = features;
  return [
    {
      title: `Allow “${term.words}” ${uses[term.list]} ${file.name}`,
      kind: termKind,
      diagnostics: [diagnostic],
      edit,
      // The file need not be open, and only what is saved holds.
      ...(saveCommand !== undefined && {
        command: { title: 'Save', command: saveCommand, arguments: [file.uri] },
      }),
    },
  ];
}

function toEdit(
  { uri, text }: TermFile,
  { list, words }: Term,
  inherited: readonly string[],
  { versionedEdits }: ClientFeatures,
): WorkspaceEdit | undefined {
  const textDocument = { uri, version: null };
  if (text === undefined) {
    const start = { line: 0, character: 0 };
    const newText = createTermFile(list, [...inherited, words]);
    const edits = [{ range: { start, end: start }, newText }];
    // Where somebody else has made one meanwhile nothing is written: the text would stand before theirs.
    const create = CreateFile.create(uri);
    return { documentChanges: [create, TextDocumentEdit.create(textDocument, edits)] };
  }
  const edits = addTerm(text, list, words, inherited);
  if (!edits) return undefined;
  const json = TextDocument.create(uri, 'jsonc', 0, text);
  const changes = edits.map(({ span, newText }): ProtocolEdit => ({
    range: { start: json.positionAt(span.start), end: json.positionAt(span.end) },
    newText,
  }));
  if (!versionedEdits) return { changes: { [uri]: changes } };
  return { documentChanges: [TextDocumentEdit.create(textDocument, changes)] };
}
