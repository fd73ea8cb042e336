#!/usr/bin/env node
// Stands in for the `code` program: takes the arguments that @vscode/test-electron passes to VS Code, runs the
// suite in the extension host of the VS Code that npm installed, and exits with its result.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { createProfile, startServer, toAddress, toRemote } from './server.mjs';

/** Exit statuses of the launcher itself; a suite that fails ends with 1. */
const exits = { launcher: 70, server: 71, browser: 72, timeout: 73, host: 74, signal: 75 };
const timeout = Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? 300_000);

function readArguments(argv) {
  const named = {};
  const paths = [];
  for (const argument of argv) {
    const [, name, value] = /^--(\w[\w-]*)=(.*)$/s.exec(argument) ?? [];
    if (name) named[name] = value;
    else if (!argument.startsWith('--')) paths.push(argument);
  }
  return { named, folder: paths[0] };
}

/** Copies what the suite writes to our own output while it runs. */
function followOutput(file) {
  let read = 0;
  const forward = () => {
    const output = readFileSync(file);
    process.stdout.write(output.subarray(read));
    read = output.length;
  };
  const timer = setInterval(forward, 100);
  return () => {
    clearInterval(timer);
    forward();
  };
}

/** Settles with the exit status, and the reason when it is not the suite's own. */
function waitForEnd(page, browser, server) {
  return new Promise((done) => {
    const end = (code, reason) => done({ code, reason });
    void page.exposeFunction('codeAutomationExit', (code) => end(code));
    void server.ended.then((reason) => end(exits.server, reason));
    browser.once('disconnected', () => end(exits.browser, 'the browser ended'));
    page.once('crash', () => end(exits.browser, 'the page crashed'));
    setTimeout(() => end(exits.timeout, `no result in ${timeout} ms`), timeout).unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => end(exits.signal, signal));
    }
  });
}

function isGreen(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).isGreen;
  } catch {
    return false;
  }
}

async function runSuite({ named, folder }, temporary) {
  const profile = createProfile(temporary);
  const output = join(temporary, 'output.txt');
  writeFileSync(output, '');
  const server = await startServer(profile, {
    env: { VSCODE_HOST_DIR: temporary, VSCODE_HOST_SUITE: resolve(named.extensionTestsPath) },
  });
  const browser = await launchBrowser();
  const stopFollowing = followOutput(output);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = waitForEnd(page, browser, server);
    const log = [];
    await page.exposeFunction('codeAutomationLog', (type, values) => {
      log.push(`[${type}] ${values.map(String).join(' ')}\n`);
      writeFileSync(join(temporary, 'workbench.log'), log.join(''));
    });
    const wrapper = join(import.meta.dirname, 'suite-wrapper.cjs');
    await page.goto(
      toAddress(server, folder, [
        ['extensionDevelopmentPath', toRemote(server, named.extensionDevelopmentPath)],
        ['extensionTestsPath', toRemote(server, wrapper)],
      ]),
    );
    const { code, reason } = await ended;
    if (code !== 0 || isGreen(temporary)) return { code, reason };
    return { code: exits.host, reason: 'the extension host ended before the suite did' };
  } finally {
    await browser.close().catch(() => {});
    await server.stop();
    stopFollowing();
  }
}

const temporary = mkdtempSync(join(tmpdir(), 'vscode-host-'));
const { code, reason } = await runSuite(readArguments(process.argv.slice(2)), temporary).catch(
  (error) => ({ code: exits.launcher, reason: error.stack }),
);
if (reason) process.stderr.write(`vscode-host: ${reason}\n`);
if (code === 0) rmSync(temporary, { recursive: true, force: true });
else process.stderr.write(`vscode-host: exit ${code}; logs in ${temporary}\n`);
process.exit(code);
