import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a draft stands, in the words of tools that know a repository and not this machine. */
export interface SourcePlace {
  /** From the root of the sources, with forward slashes; of a draft outside of them the whole path. */
  readonly path: string;
  /** The same as a URI. */
  readonly uri: string;
  readonly isInside: boolean;
}

/**
 * Finds the place of a draft. The root of the sources is the current folder; in a workflow of GitHub's it is the
 * repository, wherever the step runs.
 */
export function toSourcePlace(path: string): SourcePlace {
  // Standard input is no file.
  if (path === '-') return { path, uri: path, isInside: true };
  const whole = toUri(resolve(path));
  const root = findRoots().find((each) => whole.startsWith(each));
  if (root === undefined)
    return { path: resolve(path).replaceAll(sep, '/'), uri: whole, isInside: false };
  const inside = whole.slice(root.length);
  // A colon would make a scheme of what stands before it.
  return { path: decodeURIComponent(inside), uri: inside.replaceAll(':', '%3A'), isInside: true };
}

function findRoots(): readonly string[] {
  const workspace = process.env['GITHUB_WORKSPACE'];
  const roots = workspace ? [resolve(workspace), process.cwd()] : [process.cwd()];
  return roots.map((root) => toUri(root).replace(/\/?$/, '/'));
}

function toUri(path: string): string {
  return pathToFileURL(path).href;
}
