import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where compiled code is kept, and what it was compiled from. */
export interface CodeCache {
  readonly folder: string;
  /** Tells this code from that of every other version. */
  readonly digest: string;
}

/** How long after its first use a bundle’s compiled code is kept, in milliseconds: by then nobody waits for it. */
const patience = 5000;

/**
 * Runs a CommonJS bundle in ASCII, from its compiled form where one was left by an earlier process of the same Node;
 * otherwise leaves one, once it has been used: a bundle may export a promise, `firstUse`, that says when. Where the
 * folder cannot be read or written, the bundle is compiled as ever.
 *
 * @returns what the bundle exports
 */
export function runWithCodeCache(file: string, { folder, digest }: CodeCache): unknown {
  const kept = join(folder, `${digest}-${process.version}-${process.arch}.bin`);
  const cachedData = tryTo(() => readFileSync(kept));
  const source = readFileSync(file, 'latin1');
  const script = new Script(
    `(function (require, module, exports, __filename, __dirname) {${source}\n})`,
    {
      filename: file,
      ...(cachedData && { cachedData }),
    },
  );
  const module = { exports: {} };
  const run: unknown = script.runInThisContext();
  if (typeof run !== 'function') return undefined;
  run(createRequire(file), module, module.exports, file, dirname(file));
  // Code that V8 refuses was made by another one; it is made again.
  if (!cachedData || script.cachedDataRejected === true) {
    whenUsed(module.exports, () => {
      setTimeout(() => tryTo(() => keep(kept, script)), patience).unref();
    });
  }
  return module.exports;
}

function whenUsed(exports: object, act: () => void): void {
  if ('firstUse' in exports && exports.firstUse instanceof Promise) void exports.firstUse.then(act);
  else act();
}

/** Another process may read or write the same file meanwhile: it appears whole, or not at all. */
function keep(kept: string, script: Script): void {
  const folder = dirname(kept);
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, script.createCachedData(), { mode: 0o600 });
  renameSync(unfinished, kept);
  for (const name of others) if (join(folder, name) !== kept) rmSync(join(folder, name));
}

function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
