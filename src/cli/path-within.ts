import { isAbsolute, relative, sep } from 'node:path';

/** The path of a file from a folder that it lies in; undefined where it lies elsewhere, as on another disk. */
export function toPathWithin(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  // “..x” is a name like any other.
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return isOutside ? undefined : inside;
}
