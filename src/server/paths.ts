import { fileURLToPath } from 'node:url';

/** The path of a file on disk; undefined for every other kind of document. */
export function toFilePath(uri: string): string | undefined {
  return uri.startsWith('file:') && URL.canParse(uri) ? fileURLToPath(uri) : undefined;
}

/** The scheme of a document's address: `file`, `untitled`, … */
export function toScheme(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}

/** The path from the first of the folders that holds a document; one that is in none has no folders in its path. */
export function toRelativePath(uri: string, folders: readonly string[]): string {
  const path = toComparable(uri);
  const folder = folders.map(toComparable).find((each) => path.startsWith(`${each}/`));
  return path.slice((folder?.length ?? path.lastIndexOf('/')) + 1);
}

/** Clients and Node differ in what they encode, and in the case of a drive's letter. */
function toComparable(uri: string): string {
  const decoded = decodeURIComponent(uri).replace(/\/$/, '');
  return decoded.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}
