// Takes away the declarations that nobody can reach from the package's door: the compiler writes one for each module.
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, 'dist', 'types');

/** Reads what a declaration imports, and what that imports. */
async function reach(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = await readFile(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.ts['"]/g)) {
    await reach(`${join(dirname(file), path)}.d.ts`, reached);
  }
}

const reached = new Set();
await reach(join(folder, 'index.d.ts'), reached);
for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !reached.has(path)) await rm(path);
}
