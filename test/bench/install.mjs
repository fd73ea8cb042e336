import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Installs what the bench compares with, unless it is there; a peer that cannot be had is missing in the tables. */
export function installPeers() {
  const installed = join(here, 'node_modules', '.package-lock.json');
  const wanted = join(here, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  try {
    execSync('npm ci --no-audit --no-fund --no-progress', { cwd: here, stdio: 'inherit' });
  } catch {
    process.stderr.write('npm could not install the peers; those that are missing are left out.\n');
  }
}
