import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, dirname } from 'node:path';
import type { Dirent } from 'node:fs';
import { isExcluded } from '../config/copydesk-json.ts';
import { matchesGlob } from '../config/globs.ts';
import { createDocument, type Document, type LanguageId } from '../core/index.ts';
import type { Config, Configs } from './configs.ts';
import { decode, notUtf8 } from '../config/decode.ts';
import { toPathWithin } from './path-within.ts';
import { toReason } from '../config/to-reason.ts';
import type { Report } from './report.ts';

/** A draft that has been read. */
export interface Draft {
  /** As given on the command line; in a folder, the folder joined with the rest. */
  readonly path: string;
  readonly document: Document;
  /** Whether a byte-order mark stood before the text. */
  readonly hasMark: boolean;
  readonly config: Config;
}

const markdownEnds: ReadonlySet<string> = new Set(['.md', '.markdown']);
const draftEnds: ReadonlySet<string> = new Set([...markdownEnds, '.txt']);

interface Walk {
  readonly configs: Configs;
  readonly report: Report;
}

/** Every path of a draft below the given paths, each file once, a folder's in the order of their names. */
export async function findDraftPaths(paths: readonly string[], walk: Walk): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const inside = path === '-' ? [path] : await findBelow(path, walk);
    for (const each of inside) {
      const key = each === '-' ? each : resolve(each);
      if (!found.has(key)) found.set(key, each);
    }
  }
  return [...found.values()];
}

async function findBelow(path: string, walk: Walk): Promise<string[]> {
  try {
    const status = await stat(path);
    return status.isDirectory() ? await walkFolder(path, path, walk) : [path];
  } catch (error) {
    const found = isGlob.test(path) ? await findMatching(path, walk) : [];
    if (found.length === 0) walk.report.fail(`${path}: ${toReason(error)}`);
    return found;
  }
}

const isGlob = /[*?[{]/;

/** “*.md”, which a shell of Windows hands over as it is typed, and every other one in quotation marks. */
async function findMatching(glob: string, walk: Walk): Promise<string[]> {
  const names = glob.split(/[\\/]/);
  const fixed = names
    .slice(
      0,
      names.findIndex((name) => isGlob.test(name)),
    )
    .join('/');
  const root = fixed === '' && names[0] === '' ? '/' : fixed || '.';
  const isFolder = await stat(root).then(
    (status) => status.isDirectory(),
    () => false,
  );
  const found = isFolder ? await walkFolder(root, root, walk) : [];
  return found.filter((path) => matchesGlob(glob, path));
}

async function walkFolder(folder: string, root: string, walk: Walk): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    walk.report.fail(`${folder}: ${toReason(error)}`);
    return [];
  });
  const config = await walk.configs.forFolder(folder);
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    const isDraft = !isFolder && draftEnds.has(extname(path).toLowerCase());
    if (!(isFolder || isDraft) || isLeftOut(path, isFolder, root, config)) continue;
    if (isFolder) found.push(...(await walkFolder(path, root, walk)));
    else if (await isFile(path, entry)) found.push(path);
  }
  return found;
}

/** A linked file is a draft like any other; a linked folder is not walked, since it may lead back. */
async function isFile(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

function isLeftOut(
  path: string,
  isFolder: boolean,
  root: string,
  { settings, globFolder }: Config,
): boolean {
  const fromConfig = globFolder === undefined ? undefined : toPathWithin(globFolder, resolve(path));
  const own = fromConfig ?? relative(root, path);
  return isExcluded(isFolder ? `${own}/` : own, settings.exclude);
}

/** Reads a draft; undefined when it is none, which is reported. */
export async function readDraft(
  path: string,
  stdinFilename: string | undefined,
  { configs, report }: Walk,
): Promise<Draft | undefined> {
  const isStdin = path === '-';
  const name = isStdin ? (stdinFilename ?? path) : path;
  const bytes = await (isStdin ? readStdin() : readFile(path)).catch((error: unknown) => {
    report.fail(`${name}: ${toReason(error)}`);
    return undefined;
  });
  if (!bytes) return undefined;
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') report.warn(`${name}: binary file, skipped`);
  if (decoded.kind === 'utf-16') report.warn(`${name}: UTF-16 text, skipped; save it as UTF-8`);
  if (decoded.kind === 'not-utf-8') report.fail(`${name}: ${notUtf8}`);
  if (decoded.kind !== 'text') return undefined;
  const document = createDocument(decoded.text, toLanguage(name));
  const config = await configs.forFolder(dirname(name));
  return { path: name, document, hasMark: decoded.hasMark, config };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function toLanguage(path: string): LanguageId {
  return markdownEnds.has(extname(path).toLowerCase()) ? 'markdown' : 'plaintext';
}
