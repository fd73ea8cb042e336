import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a file on disk; undefined for every other kind of document, and where no path can be read. */
export function toFilePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // A client that encodes nothing has “50% rise.md”; on another machine’s disk we cannot look.
    return undefined;
  }
}

/** The scheme of a document's address: `file`, `untitled`, … */
export function toScheme(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}

/** The folder on disk that a draft belongs to; undefined for one that is on no disk. */
export function findDraftFolder(uri: string, [first = '']: readonly string[]): string | undefined {
  const path = toFilePath(uri);
  if (path !== undefined) return dirname(path);
  // A draft that has no file yet belongs to the first folder of the workspace, as it does when it is saved.
  return toScheme(uri) === 'untitled' ? toFilePath(first) : undefined;
}

/** Whether a document is in a folder, or in one below it. */
export function isInside(uri: string, folder: string): boolean {
  return toComparable(uri).startsWith(`${toComparable(folder)}/`);
}

/** The path from the first of the folders that holds a document; one that is in none has no folders in its path. */
export function toRelativePath(uri: string, folders: readonly string[]): string {
  const path = toComparable(uri);
  const folder = folders.find((each) => isInside(uri, each));
  const end = folder === undefined ? path.lastIndexOf('/') : toComparable(folder).length;
  return path.slice(end + 1);
}

/** Clients and Node differ in what they encode, and in the case of a drive's letter. */
function toComparable(uri: string): string {
  const decoded = decode(uri).replace(/\/$/, '');
  return decoded.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
