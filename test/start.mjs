// `npm start`: VS Code with the extension on the sample drafts; where nobody is watching, their findings as text.
import { execFileSync, execSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasHost } from './host/has-host.mjs';
import { installHost } from './host/install.mjs';

const root = resolve(import.meta.dirname, '..');
const samples = join(root, 'samples');
const isWatched = process.stdin.isTTY === true && !process.env.CI;

function hasDesktop() {
  try {
    execSync(process.platform === 'win32' ? 'where code' : 'command -v code', { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function openDesktop() {
  const draft = join(samples, 'draft.md');
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, samples, draft];
  execSync(['code', ...args.map((each) => JSON.stringify(each))].join(' '), { stdio: 'inherit' });
}

/** The workbench's own address fills a screen: this one, as hard to guess, leads to it. */
async function openDoor(address) {
  const path = `/${randomUUID()}`;
  const door = createServer(({ url }, response) => {
    if (url === path) response.writeHead(302, { location: address });
    else response.writeHead(404);
    response.end();
  });
  await new Promise((done) => door.listen(0, '127.0.0.1', done));
  door.unref();
  return `http://127.0.0.1:${door.address().port}${path}`;
}

async function openInBrowser() {
  installHost();
  const { createProfile, startServer, toAddress, toRemote } = await import('./host/server.mjs');
  const temporary = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const server = await startServer(createProfile(temporary), { stays: true });
  const address = toAddress(server, samples, [
    ['extensionDevelopmentPath', toRemote(server, root)],
    ['openFile', toRemote(server, join(samples, 'draft.md'))],
  ]);
  const door = await openDoor(address);
  process.stdout.write(`\nVS Code with Copydesk runs at\n\n  ${door}\n\nCtrl+C ends it.\n`);
  const interrupted = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, done);
  });
  await Promise.race([interrupted, server.ended]);
  await server.stop();
  rmSync(temporary, { recursive: true, force: true });
}

execSync('npm run --silent build', { cwd: root, stdio: 'inherit' });
if (!isWatched) {
  const cli = [join('dist', 'cli.mjs'), 'lint', 'samples', '--fail-on', 'never'];
  execFileSync(process.execPath, cli, { cwd: root, stdio: 'inherit' });
} else if (hasDesktop()) openDesktop();
else if (hasHost) await openInBrowser();
else {
  process.stderr.write('There is no `code` on the path. Install VS Code and its shell command.\n');
  process.exitCode = 1;
}
