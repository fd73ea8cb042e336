import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where compiled code is kept, and what it was compiled from. */
export interface CodeCache {
  readonly folder: string;
  /** Tells the bundle from that of every other version. */
  readonly digest: string;
  /** The bundles that it requires from beside it, by the names that it has for them, with theirs. */
  readonly parts?: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly script: Script;
  /** The file of its compiled form. */
  readonly kept: string;
  /** Whether what that file holds was no use. */
  readonly isNew: boolean;
}

/** How long after its first use a bundle’s compiled code is kept, in milliseconds: by then nobody waits for it. */
const patience = 5000;

/**
 * Runs a CommonJS bundle in ASCII, and those it is parted into, from their compiled form where one was left by an
 * earlier process of the same Node; otherwise leaves one, once it has been used: a bundle may export a promise,
 * `firstUse`, that says when. Where the folder cannot be read or written, the bundle is compiled as ever.
 *
 * @returns what the bundle exports
 */
export function runWithCodeCache(file: string, { folder, digest, parts = {} }: CodeCache): unknown {
  const all: Compiled[] = [];
  const loaded = new Map<string, unknown>();
  const load = (path: string, own: string): unknown => {
    if (!loaded.has(path)) loaded.set(path, run(path, compile(path, own)));
    return loaded.get(path);
  };
  const compile = (path: string, own: string): Script => {
    const compiled = compileWith(path, join(folder, toFileName(own)));
    all.push(compiled);
    return compiled.script;
  };
  const run = (path: string, script: Script): unknown => {
    const ofNode = createRequire(path);
    const require = (name: string): unknown => {
      const own = parts[name];
      return own === undefined ? ofNode(name) : load(join(dirname(path), name), own);
    };
    return runModule(script, path, require);
  };
  const exports = load(file, digest);
  if (all.some(({ isNew }) => isNew)) {
    whenUsed(exports, () => {
      setTimeout(() => tryTo(() => keepAll(folder, all)), patience).unref();
    });
  }
  return exports;
}

function toFileName(digest: string): string {
  return `${digest}-${process.version}-${process.arch}.bin`;
}

function compileWith(file: string, kept: string): Compiled {
  const cachedData = tryTo(() => readFileSync(kept));
  const source = readFileSync(file, 'latin1');
  const script = new Script(
    `(function (require, module, exports, __filename, __dirname) {${source}\n})`,
    {
      filename: file,
      ...(cachedData && { cachedData }),
    },
  );
  // Code that V8 refuses was made by another one; it is made again.
  return { script, kept, isNew: !cachedData || script.cachedDataRejected === true };
}

function runModule(script: Script, file: string, require: (name: string) => unknown): unknown {
  const module = { exports: {} };
  const run: unknown = script.runInThisContext();
  if (typeof run === 'function') run(require, module, module.exports, file, dirname(file));
  return module.exports;
}

function whenUsed(exports: unknown, act: () => void): void {
  const hasUse = typeof exports === 'object' && exports !== null && 'firstUse' in exports;
  if (hasUse && exports.firstUse instanceof Promise) void exports.firstUse.then(act);
  else act();
}

/** Another process may read or write the same files meanwhile: each appears whole, or not at all. */
function keepAll(folder: string, all: readonly Compiled[]): void {
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  for (const { kept, script, isNew } of all) {
    if (!isNew) continue;
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData(), { mode: 0o600 });
    renameSync(unfinished, kept);
  }
  for (const name of others) {
    if (!all.some(({ kept }) => kept === join(folder, name))) rmSync(join(folder, name));
  }
}

function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
