import { readFile } from 'node:fs/promises';
import { rules } from '../core/index.ts';

/** The pages of the rules by id, from where they lie beside the bundle, or else beside the sources. */
export async function readRulePages(): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(
    rules.map(async ({ meta: { id } }) => [id, await readRulePage(id)] as const),
  );
  return new Map(pages.flatMap(([id, page]) => (page === undefined ? [] : [[id, page]])));
}

/** The page of one rule; undefined where it lies nowhere. */
export async function readRulePage(id: string): Promise<string | undefined> {
  return read(`rules/${id}.md`).catch(() =>
    read(`../core/rules/${id}/README.md`).catch(() => undefined),
  );
}

async function read(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), 'utf8');
}
