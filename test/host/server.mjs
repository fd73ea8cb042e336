// The VS Code that code-server ships, run by the Node of the project: a real workbench and a real extension host.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Built-in extensions that the tests need; without the rest the host starts faster and is quiet. */
const builtins = ['theme-defaults', 'markdown-basics', 'json', 'markdown-language-features'];

/** VS Code's own code needs the version of Node that it was built for, which npm installed with the project. */
function findNode() {
  if (process.env.CODE_SERVER_NODE) return process.env.CODE_SERVER_NODE;
  const project = createRequire(join(here, '..', '..', 'package.json'));
  return join(dirname(project.resolve('node/package.json')), 'bin', 'node');
}

function findVsCode() {
  const codeServer = dirname(require.resolve('code-server/package.json'));
  const root = join(codeServer, 'lib', 'vscode');
  // The page fetches its grammar engine from this folder; npm has put it beside code-server.
  try {
    symlinkSync(dirname(codeServer), join(root, 'node_modules'), 'junction');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return root;
}

/** The folders of one run: user data, extensions and logs. */
export function createProfile(folder, settings = {}) {
  const profile = {
    folder,
    data: join(folder, 'data'),
    extensions: join(folder, 'extensions'),
    builtins: join(folder, 'builtins'),
  };
  const user = join(profile.data, 'data', 'User');
  for (const each of [user, profile.extensions, profile.builtins]) {
    mkdirSync(each, { recursive: true });
  }
  const defaults = JSON.parse(readFileSync(join(here, 'settings.json'), 'utf8'));
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...defaults, ...settings }, null, 2));
  const source = join(findVsCode(), 'extensions');
  for (const name of builtins) symlinkSync(join(source, name), join(profile.builtins, name));
  return profile;
}

/** Installs a packed extension into a profile. */
export function installExtension(profile, vsix) {
  const main = join(findVsCode(), 'out', 'server-main.js');
  const args = [main, ...toFolders(profile), '--accept-server-license-terms'];
  execFileSync(findNode(), [...args, '--install-extension', resolve(vsix)], { stdio: 'pipe' });
}

function toFolders({ data, extensions }) {
  return ['--server-data-dir', data, '--extensions-dir', extensions];
}

/**
 * Starts the server; it ends with this process at the latest, and by itself when nobody is connected to it any
 * more, unless it `stays`.
 *
 * @returns where it listens, and `ended`, which settles with the reason when it ends
 */
export async function startServer(profile, { stays = false, env = {} } = {}) {
  const token = randomUUID();
  const args = [
    join(findVsCode(), 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...toFolders(profile),
    ...['--builtin-extensions-dir', profile.builtins],
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--enable-smoke-test-driver',
    ...(stays ? [] : ['--enable-remote-auto-shutdown', '--reconnection-grace-time', '10']),
  ];
  const child = spawn(findNode(), args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Without a gallery of its own it would ask one on the net.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
  });
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  process.once('exit', () => kill('SIGKILL'));
  const ended = new Promise((done) => {
    child.once('exit', (code, signal) => done(`the VS Code server ended (${code ?? signal})`));
  });
  const log = join(profile.folder, 'server.log');
  const authority = await waitUntilListening(child, log, ended);
  const stop = async () => {
    kill('SIGTERM');
    await Promise.race([ended, new Promise((done) => setTimeout(done, 3000))]);
    kill('SIGKILL');
  };
  return { authority, token, ended, stop };
}

async function waitUntilListening(child, log, ended) {
  const file = createWriteStream(log);
  let output = '';
  const listening = new Promise((done, fail) => {
    const read = (data) => {
      file.write(data);
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) done(`127.0.0.1:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((reason) => fail(new Error(`${reason} before it listened; see ${log}`)));
    setTimeout(() => fail(new Error('the VS Code server did not listen in 60 s')), 60_000).unref();
  });
  return listening;
}

/** The address of the workbench; `payload` is what VS Code's own tests pass to it. */
export function toAddress({ authority, token }, folder, payload = []) {
  const query = new URLSearchParams(folder ? { folder: resolve(folder) } : { ew: 'true' });
  const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  query.set('payload', JSON.stringify(all));
  query.set('tkn', token);
  return `http://${authority}/?${query}`;
}

/** A path as the workbench in the browser names it. */
export function toRemote({ authority }, path) {
  return `vscode-remote://${authority}${resolve(path)}`;
}
