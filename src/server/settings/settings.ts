import { hasOwnGlobs, isExcluded } from '../../config/copydesk-json.ts';
import {
  createLinter,
  describeProblem,
  resolveSettings,
  type Linter,
  type Settings,
} from '../../core/index.ts';
import type { ConfigProblem } from '../../protocol.ts';
import type { ConfigFile, ConfigFiles } from './config-files.ts';
import type { EditorSettings } from './editor-settings.ts';
import { findDraftFolder, isInside, toRelativePath, toScheme } from '../connection/paths.ts';

/** The settings that hold for some drafts, and what lints by them. */
export interface DraftSettings {
  readonly settings: Settings;
  readonly linter: Linter;
  /** The folders that globs are relative to, as URIs; the first that holds a draft counts. */
  readonly globFolders: readonly string[];
  /** What is wrong in the `copydesk.json` that holds. */
  readonly configProblem: ConfigProblem | undefined;
}

/** Finds the settings of drafts: the editor's, and over them the nearest `copydesk.json`. */
export interface SettingsStore {
  /** The same object as long as the settings stay the same. */
  readonly settingsOf: (uri: string) => Promise<DraftSettings>;
  /** The same without a look at the disk, for every key: by the `copydesk.json` that was found last. */
  readonly recallSettingsOf: SettingsStore['settingsOf'];
  /** A draft is closed. */
  readonly forget: (uri: string) => void;
}

/** Most sets of settings that are kept, unless open drafts go by more: each folder may have its own. */
const maxKept = 50;

/** Makes a store; `folders` are those of the workspace, as URIs. */
export function createSettingsStore(
  editorSettings: EditorSettings,
  configFiles: ConfigFiles,
  folders: () => readonly string[],
  warn: (message: string) => void,
): SettingsStore {
  const kept = new Map<string, DraftSettings>();
  /** By what a draft goes. */
  const keys = new Map<string, string>();
  const find = async (
    uri: string,
    findNearest: ConfigFiles['findNearest'],
  ): Promise<DraftSettings> => {
    const folder = findDraftFolder(uri, folders());
    const nearest = folder === undefined ? undefined : findNearest(folder);
    const [editor, file] = await Promise.all([editorSettings.find(uri), nearest]);
    const key = JSON.stringify([editor, file?.folder, file?.text, file?.fault, folders()]);
    keys.set(uri, key);
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= maxKept) dropUnused(kept, new Set(keys.values()));
    for (const problem of resolveSettings(editor ?? undefined).problems) {
      warn(`Settings of the editor: ${describeProblem(problem)}`);
    }
    const own = toDraftSettings(editor, file, folders());
    kept.set(key, own);
    return own;
  };
  return {
    settingsOf: (uri) => find(uri, configFiles.findNearest),
    recallSettingsOf: (uri) => find(uri, configFiles.recallNearest),
    forget: (uri) => void keys.delete(uri),
  };
}

function dropUnused(kept: Map<string, DraftSettings>, used: ReadonlySet<string>): void {
  for (const key of kept.keys()) if (!used.has(key)) kept.delete(key);
}

function toDraftSettings(
  editor: unknown,
  file: ConfigFile | undefined,
  folders: readonly string[],
): DraftSettings {
  const { settings } = resolveSettings(editor ?? undefined, file?.raw);
  const globFolders = file && hasOwnGlobs(file.raw) ? [file.folder] : folders;
  const configProblem = file?.problem;
  return { settings, linter: createLinter(settings), globFolders, configProblem };
}

const schemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote']);

/** Why a document is left alone, in words; undefined when it is linted. */
export function findReasonOff(
  uri: string,
  languageId: string,
  { settings, globFolders }: DraftSettings,
  rulePages: string | undefined,
): string | undefined {
  const scheme = toScheme(uri);
  if (!schemes.has(scheme)) return 'Copydesk reads drafts only, not what other tools show.';
  const isWanted = settings.languages.some(
    (id) => id === languageId || id === toCommonName(languageId),
  );
  if (!isWanted) {
    return `Copydesk is off for the language “${languageId}” (copydesk.languages).`;
  }
  // Their examples are what the rules are against.
  if (rulePages !== undefined && isInside(uri, rulePages)) return 'This page is part of Copydesk.';
  const isLeftOut =
    scheme !== 'untitled' && isExcluded(toRelativePath(uri, globFolders), settings.exclude);
  return isLeftOut ? 'This file is left out by copydesk.exclude.' : undefined;
}

/** Vim and Emacs call plain text otherwise than the protocol does. */
function toCommonName(languageId: string): string {
  return languageId === 'text' ? 'plaintext' : languageId;
}
