import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configFileName } from './copydesk-json.ts';

/** The nearest `copydesk.json`, from a folder upwards; undefined when there is none. */
export async function findCopydeskJson(folder: string): Promise<string | undefined> {
  const file = join(folder, configFileName);
  if (await isReachable(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : findCopydeskJson(parent);
}

async function isReachable(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
