import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Installs the VS Code of npm packages, unless the one that the lock file names is there; true when it is. */
export function installHost() {
  const installed = join(here, 'node_modules', '.package-lock.json');
  const wanted = join(here, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  execFileSync('npm', ['run', 'host'], { cwd: join(here, '..', '..'), stdio: 'inherit' });
  return true;
}
