// Runs the suite inside a real extension host: on Linux x64 in the VS Code that npm installs, elsewhere in a desktop
// VS Code that @vscode/test-electron downloads.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { hasHost } from '../host/has-host.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const workspace = mkdtempSync(join(tmpdir(), 'copydesk-suite-'));
const host = hasHost && { vscodeExecutablePath: join(root, 'test', 'host', 'run.mjs') };

try {
  process.exitCode = await runTests({
    ...host,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'ext', 'index.cjs'),
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
