import { join } from 'node:path';
import { runWithCodeCache } from '../code-cache.ts';
import { codeCacheOption } from '../protocol.ts';
import { setFlags } from './optimising.ts';

/** What the build has found: the server’s code has this name in `dist`, and this digest, its parts those. */
declare const code: {
  readonly name: string;
  readonly digest: string;
  readonly parts: Readonly<Record<string, string>>;
};

const file = join(__dirname, code.name);
const folder = process.argv
  .find((argument) => argument.startsWith(codeCacheOption))
  ?.slice(codeCacheOption.length);

// Node’s own modules come compiled, but for no other flags than its own: what the server needs of them is loaded before.
for (const name of ['fs/promises', 'os', 'perf_hooks', 'process']) require(name);
setFlags();
if (folder === undefined) require(file);
else runWithCodeCache(file, { folder, digest: code.digest, parts: code.parts });
