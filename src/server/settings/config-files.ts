import { dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DiagnosticSeverity,
  type Connection,
  type Diagnostic,
} from '../connection/language-server.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  configFileName,
  locateProblem,
  readCopydeskJson,
  type CopydeskJson,
} from '../../config/copydesk-json.ts';
import { findCopydeskJson } from '../../config/find-copydesk-json.ts';
import { readConfigText } from '../../config/read-config-text.ts';
import { isInside } from '../connection/paths.ts';
import type { ConfigProblem } from '../../protocol.ts';
import { describeProblem, resolveSettings, type SettingsProblem } from '../../core/index.ts';

/** The `copydesk.json` that holds for a draft. */
export interface ConfigFile {
  readonly text: string;
  /** Why there is no text, in words, where the file cannot be read. */
  readonly fault: string | undefined;
  /** The first of its problems, if it has any. */
  readonly problem: ConfigProblem | undefined;
  readonly raw: unknown;
  /** The folder that its globs are relative to, as a URI. */
  readonly folder: string;
}

/** Reads the `copydesk.json` of drafts, and shows what is wrong in them where it is wrong. */
export interface ConfigFiles {
  /** The nearest one, from a folder upwards. */
  readonly findNearest: (folder: string) => Promise<ConfigFile | undefined>;
  /** The same as it was found last, at once: folders may be far away, and one is asked for at every key. */
  readonly recallNearest: ConfigFiles['findNearest'];
  /** Whether a file or folder that has changed is such a file, or holds one that is known. */
  readonly concerns: (uri: string) => boolean;
  /** Reads every known file again, so that what is shown in it is true. */
  readonly refresh: () => Promise<void>;
  /** What was recalled has turned out to hold no longer. */
  readonly onDidChange: (listener: () => void) => void;
}

/** After so many milliseconds what was found is looked up again when it is recalled. */
const lookAgainAfter = 1000;

/** Problems are published as diagnostics of the files themselves. */
export function createConfigFiles(connection: Connection): ConfigFiles {
  const known = new Map<string, ConfigFile>();
  const publish = (path: string, diagnostics: Diagnostic[]): Promise<void> =>
    connection.sendDiagnostics({ uri: toUri(path), diagnostics });
  const load = async (path: string): Promise<ConfigFile | undefined> => {
    const read = await readConfigText(path);
    const before = known.get(path);
    if (typeof read !== 'string' && read.isMissing) {
      known.delete(path);
      if (before) await publish(path, []);
      return undefined;
    }
    const [text, fault] = typeof read === 'string' ? [read] : ['', read.fault];
    if (before?.text === text && before.fault === fault) return before;
    const json = readCopydeskJson(text);
    const diagnostics = fault === undefined ? toDiagnostics(text, json) : [toUnread(fault)];
    const problem = toConfigProblem(path, diagnostics);
    const file = { text, fault, problem, raw: json.raw, folder: toUri(dirname(path)) };
    known.set(path, file);
    await publish(path, diagnostics);
    return file;
  };
  const memory = createMemory(async (folder) => {
    const path = await findCopydeskJson(folder);
    // What was found nearer by is gone, and its problems with it.
    const gone = [...known.keys()].filter((each) => isNearer(each, path ?? '', folder));
    await Promise.all(gone.map(load));
    return path === undefined ? undefined : load(path);
  });
  return {
    ...memory,
    concerns: (uri) =>
      uri.endsWith(`/${configFileName}`) ||
      [...known.keys()].some((path) => isInside(toUri(path), uri)),
    refresh: async () => {
      memory.forget();
      await Promise.all([...known.keys()].map(load));
    },
  };
}

/** What was found of a folder, and when. */
interface Found {
  readonly file: ConfigFile | undefined;
  readonly at: number;
}

/** Remembers what was found, and sees meanwhile whether it still holds: not every folder is watched. */
function createMemory(find: ConfigFiles['findNearest']) {
  const kept = new Map<string, Found>();
  const listeners: (() => void)[] = [];
  const findNearest: ConfigFiles['findNearest'] = async (folder) => {
    const file = await find(folder);
    kept.set(folder, { file, at: performance.now() });
    return file;
  };
  const lookAgain = async (folder: string, before: Found): Promise<void> => {
    kept.set(folder, { ...before, at: Infinity });
    const file = await findNearest(folder);
    if (file !== before.file) for (const listener of listeners) listener();
  };
  return {
    findNearest,
    recallNearest: async (folder: string): Promise<ConfigFile | undefined> => {
      const found = kept.get(folder);
      if (!found) return findNearest(folder);
      if (performance.now() - found.at > lookAgainAfter) void lookAgain(folder, found);
      return found.file;
    },
    forget: (): void => kept.clear(),
    onDidChange: (listener: () => void): void => void listeners.push(listener),
  };
}

function toConfigProblem(path: string, [first]: readonly Diagnostic[]): ConfigProblem | undefined {
  if (!first) return undefined;
  const { message, range } = first;
  const words = typeof message === 'string' ? message : message.value;
  return { uri: toUri(path), message: words, at: range.start };
}

/** Whether a file is in a folder, or above it but not as far as another. */
function isNearer(file: string, other: string, folder: string): boolean {
  const own = dirname(file);
  const isAbove = folder === own || folder.startsWith(own.endsWith(sep) ? own : own + sep);
  return isAbove && file.length > other.length;
}

/** What is said of a file that is there and cannot be read: nothing in it holds. */
function toUnread(fault: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: { line: 1, character: 0 } },
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    message: `This file is not read: ${fault.replace(/^is /, 'it is ')}.`,
  };
}

function toUri(path: string): string {
  return pathToFileURL(path).href;
}

function toDiagnostics(text: string, json: CopydeskJson): Diagnostic[] {
  const { raw, problems } = json;
  // Editors do not count a byte-order mark; the parser does.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const document = TextDocument.create('', 'json', 0, text.slice(shift));
  const toDiagnostic = (
    { start, end }: { readonly start: number; readonly end: number },
    severity: SettingsProblem['severity'],
    message: string,
  ): Diagnostic => ({
    range: {
      start: document.positionAt(start - shift),
      end: document.positionAt(end - shift),
    },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'copydesk',
    message: toSentence(message),
  });
  const settingsProblems = raw === undefined ? [] : resolveSettings(raw).problems;
  return [
    ...problems.map((problem) => toDiagnostic(problem, problem.severity, problem.message)),
    ...settingsProblems.map((problem) =>
      toDiagnostic(locateProblem(json, problem), problem.severity, describeProblem(problem)),
    ),
  ];
}

function toSentence(message: string): string {
  const first = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}
