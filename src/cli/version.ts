import { readFile } from 'node:fs/promises';

/** The version in the package's manifest, which stands above the bundle and above the sources alike. */
export async function readVersion(): Promise<string> {
  let folder = new URL('.', import.meta.url);
  for (;;) {
    const text = await readFile(new URL('package.json', folder), 'utf8').catch(() => undefined);
    const version = text === undefined ? undefined : toVersion(JSON.parse(text));
    if (version !== undefined) return version;
    const parent = new URL('..', folder);
    if (parent.href === folder.href) throw new Error(`no package.json above ${import.meta.url}`);
    folder = parent;
  }
}

function toVersion(manifest: unknown): string | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    return undefined;
  return typeof manifest.version === 'string' ? manifest.version : undefined;
}
