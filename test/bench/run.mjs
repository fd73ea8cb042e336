// `npm run bench`: how fast drafts are linted, side by side with what a user would pick instead.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { peers } from './peers.mjs';
import { createTexts } from './texts.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    words: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    plain: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    readme: { type: 'boolean', default: false },
    cold: { type: 'string' },
  },
  allowNegative: true,
});
const language = values.plain ? 'plaintext' : 'markdown';
const core = await import(join(root, 'dist', 'core.mjs'));
const { createDocument, createLinter, resolveSettings } = core;
const { settings } = resolveSettings({ rules: { readability: 'off' } });
const makeText = createTexts(values.text);

function quantile(all, share) {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const own = {
  name: 'Copydesk',
  load: async () => {
    const linter = createLinter(settings);
    return (text) => linter.lint(createDocument(text, language)).findings;
  },
};

/** One character more in the middle of ever another paragraph. */
function* typeInto(text, keys) {
  let current = text;
  for (let i = 0; i < keys; i++) {
    const from = Math.floor((current.length * ((i * 0.618) % 1)) / 1);
    const at = Math.max(1, current.indexOf(' ', from));
    current = `${current.slice(0, at)}e${current.slice(at)}`;
    yield current;
  }
}

/** As the server does it: from the version before. */
function timeOwnKeys(text, keys) {
  const follower = createLinter(settings).follow();
  let document = createDocument(text, language);
  follower.lint(document);
  const times = [];
  for (const next of typeInto(text, keys)) {
    const start = performance.now();
    document = createDocument(next, language, document);
    follower.lint(document);
    times.push(performance.now() - start);
  }
  return times.slice(Math.floor(keys / 10));
}

async function timeKeys(run, text, keys) {
  const times = [];
  for (const next of typeInto(text, keys)) times.push(await time(() => run(next)));
  return times;
}

/** The first lint in a process of its own, loading included, and the memory that it takes. */
function timeCold(name, words) {
  const args = [import.meta.filename, '--cold', name, '--words', String(words)];
  if (values.text) args.push('--text', values.text);
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

async function runCold(name, words) {
  const tool = name === own.name ? own : peers.find((each) => each.name === name);
  const text = makeText(words, 1, true);
  const first = await time(async () => (await tool.load())(text));
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  process.stdout.write(JSON.stringify({ first, memory }));
}

async function measure(words) {
  const tools = [own, ...(values.peers ? peers : [])];
  const loaded = new Map();
  for (const tool of tools) loaded.set(tool, await tool.load());
  const full = new Map(tools.map((tool) => [tool, []]));
  // Interleaved, so that a busy machine is as busy for one as for the other; the first round warms up.
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const tool of tools) {
      const text = makeText(words, round + 2, !values.plain);
      const spent = await time(() => loaded.get(tool)(text));
      if (round > 0) full.get(tool).push(spent);
    }
  }
  const text = makeText(words, 9, !values.plain);
  const rows = [];
  for (const tool of tools) {
    const keys =
      tool === own ? timeOwnKeys(text, 400) : await timeKeys(loaded.get(tool), text, tool.keys);
    rows.push({
      name: tool.name,
      full: quantile(full.get(tool), 0.5),
      keys,
      ...timeCold(tool.name, words),
    });
  }
  return rows;
}

function toTable(words, rows) {
  const [first] = rows;
  const lines = rows.map(({ name, full, keys, first: cold, memory }) => [
    name,
    Math.round(words / full).toLocaleString('en'),
    `${(full / first.full).toFixed(2)} ×`,
    toMs(quantile(keys, 0.5)),
    toMs(quantile(keys, 0.95)),
    toMs(cold),
    `${memory} MB`,
  ]);
  const head = ['', 'words a ms', 'full lint', 'keystroke p50', 'p95', 'first lint', 'memory'];
  return [head, head.map(() => '-'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function toMs(value) {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}

/** Puts the tables between the marks in the README. */
function writeReadme(tables) {
  const path = join(root, 'README.md');
  const marks = ['<!-- bench:start -->', '<!-- bench:end -->'];
  const [before, rest] = readFileSync(path, 'utf8').split(marks[0]);
  const after = rest?.split(marks[1])[1];
  if (after === undefined) throw new Error(`README.md has no ${marks.join(' … ')}`);
  writeFileSync(path, `${before}${marks[0]}\n\n${tables}\n\n${marks[1]}${after}`);
}

if (!existsSync(join(root, 'dist', 'core.mjs'))) throw new Error('run `npm run build` first');
if (values.cold) await runCold(values.cold, Number(values.words));
else {
  const tables = [];
  for (const words of values.words.split(',').map(Number)) {
    const title = `${words.toLocaleString('en')} words of ${values.plain ? 'plain text' : 'Markdown'}, Node ${process.version}`;
    tables.push(`${title}\n\n${toTable(words, await measure(words))}`);
    process.stdout.write(`\n${tables.at(-1)}\n`);
  }
  for (const name of ['core.mjs', 'server.cjs', 'cli.mjs', 'client.cjs']) {
    process.stdout.write(
      `${name}: ${Math.round(statSync(join(root, 'dist', name)).size / 1000)} KB\n`,
    );
  }
  if (values.readme) writeReadme(tables.join('\n\n'));
}
