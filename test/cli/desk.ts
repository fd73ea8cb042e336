import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command line as it ships, which starts four times as fast as its sources. */
export const program = findProgram();

/** @throws {Error} If the sources have changed since it was built: it is not what they say. */
function findProgram(): string {
  const path = join(root, 'dist/cli.mjs');
  const built = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const isChanged = globSync('src/**/*.{ts,json}', { cwd: root }).some(
    (file) => statSync(join(root, file)).mtimeMs > built,
  );
  if (isChanged) throw new Error('dist/cli.mjs is older than its sources: npm run build');
  return path;
}

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Its lines. */
  readonly stderr: readonly string[];
}

/** A folder of drafts to run the command line in; it is removed after the test. */
export interface Desk {
  readonly folder: string;
  readonly run: (
    args: readonly string[],
    input?: string | Uint8Array,
    env?: NodeJS.ProcessEnv,
  ) => Run;
  readonly read: (path: string) => Buffer;
  /** Every file's path, sorted. */
  readonly list: () => string[];
}

/** Sets up a folder with these files. */
export function createDesk(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    folder,
    run: (args, input = '', env = {}) => run(folder, args, input, env),
    read: (path) => readFileSync(join(folder, path)),
    list: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted(),
  };
}

function run(
  cwd: string,
  args: readonly string[],
  input: string | Uint8Array,
  env: NodeJS.ProcessEnv,
): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, stdout, stderr: stderr.split('\n').filter((line) => line !== '') };
}
