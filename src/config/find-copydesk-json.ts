import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configFileName } from './copydesk-json.ts';

/** The nearest `copydesk.json`, from a folder upwards; undefined when there is none. */
export async function findCopydeskJson(folder: string): Promise<string | undefined> {
  const file = join(folder, configFileName);
  if (await isFile(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? undefined : findCopydeskJson(parent);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}
