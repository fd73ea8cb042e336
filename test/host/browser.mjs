// The browser that shows the workbench: $CHROMIUM_PATH, or the Chromium of an npm package, unpacked once.
import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing that the tests open may reach beyond this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts a browser without a window; the caller ends it, also on a signal. */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: flags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const bin = join(findPackage('@sparticuz/chromium'), 'bin');
  const executable = join(bin, 'chromium');
  if (!existsSync(executable)) {
    const unfinished = `${executable}.${process.pid}`;
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(unfinished, { mode: 0o755 }),
    );
    renameSync(unfinished, executable);
  }
  return executable;
}

/** The package is an ES module only: `require.resolve` does not find it. */
function findPackage(name) {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
