// `npm test`: everything that must hold, cheapest first; stops at the first thing that does not.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { hasHost } from './host/has-host.mjs';
import { installHost } from './host/install.mjs';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** What is checked, in words, and how. */
const steps = [
  ['generated files', 'node src/manifest/generate.ts --check'],
  ['types', 'tsc'],
  ['lint', 'oxlint --type-aware'],
  ['format', 'prettier --check .'],
  ['unused code', 'knip'],
  ['build', 'npm run --silent build && node esbuild.mjs tests'],
  // Left to itself, Node.js keeps one core free, of two.
  ['unit tests', `node --test --test-concurrency=${availableParallelism()} "test/**/*.test.ts"`],
  ...(hasHost ? [['VS Code for the tests', installHost]] : []),
  ['suite in the extension host', 'node test/ext/run.mjs'],
  ['package', pack],
  [
    hasHost ? 'contents of the package, and the workbench' : 'contents of the package',
    'node --test --test-concurrency=1 "test/e2e/*.e2e.mjs"',
  ],
];

/** Packs the extension; what the packer warns of counts as a failure. */
function pack() {
  const stdio = ['ignore', 'pipe', 'pipe'];
  const { status, stdout, stderr } = spawnSync('npm run --silent package', {
    cwd: root,
    env,
    shell: true,
    stdio,
    encoding: 'utf8',
  });
  process.stdout.write(stdout + stderr);
  return status === 0 && !/^\s*(?:WARN|ERROR)/m.test(stdout + stderr);
}

/** Some tools wait for an answer where they can get one: they get no input. */
function execute(command) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawnSync(command, { cwd: root, env, shell: true, stdio }).status === 0;
}

function run(name, step) {
  process.stdout.write(`\n▶ ${name}\n`);
  const start = Date.now();
  const passes = typeof step === 'function' ? step() : execute(step);
  if (!passes) {
    process.stdout.write(`\n✖ ${name}\n`);
    process.exit(1);
  }
  return `${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`;
}

const start = Date.now();
const passed = steps.map(([name, step]) => run(name, step));
const seconds = Math.round((Date.now() - start) / 1000);
if (!hasHost)
  process.stdout.write('\nThe workbench in a browser was skipped: it runs on Linux x64.\n');
process.stdout.write(`\n✔ All passed in ${seconds} s: ${passed.join(', ')}.\n`);
