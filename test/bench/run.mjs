// `npm run bench`: how fast drafts are linted, side by side with what a user would pick instead.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { replacePart } from '../../src/manifest/markers.ts';
import { copydesk, root } from './own.mjs';
import { peers } from './peers.mjs';
import { measureServer } from './server.mjs';
import { toMemory, toRate, toTable, toTime } from './tables.mjs';
import { installPeers } from './install.mjs';
import { createTexts } from './texts.mjs';
import { quantile, startTool } from './tool.mjs';

const { values } = parseArgs({
  options: {
    /** A folder of drafts to measure with; without it, the project's own. */
    text: { type: 'string' },
    words: { type: 'string', default: '500,10000,100000,500000' },
    rounds: { type: 'string', default: '3' },
    /** How long one answer may take, in seconds. */
    limit: { type: 'string', default: '15' },
    peers: { type: 'boolean', default: true },
    server: { type: 'boolean', default: true },
    readme: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const sizes = values.words.split(',').map(Number);
const limit = Number(values.limit) * 1000;
const names = [copydesk, ...(values.peers ? peers : [])].map(({ name }) => name);

/** How long the rounds of one size may take for one tool, in milliseconds. */
const budget = 5000;

const say = (text) => process.stderr.write(`${text}\n`);

/** One round; what takes long counts from the first, and need not be repeated. */
async function readInFull(results, question, isWarm) {
  for (const [tool, result] of results) {
    if (result.spent > budget) continue;
    const answer = await tool.ask({ ask: 'full', ...question });
    if (!answer) continue;
    const [time] = answer.times;
    result.spent += time;
    if (isWarm || result.spent > budget) result.full.push(time);
  }
}

/** What each tool takes for a size; interleaved, so that a busy machine is as busy for one as for the other. */
async function measure(tools, words, isMarkdown) {
  const results = new Map(tools.map((tool) => [tool, { full: [], keys: [], spent: 0 }]));
  // Each tool has read much before it counts, as in an editor that has been open for a while.
  const warmUps = Math.ceil(100_000 / words);
  const rounds = warmUps + Math.max(Number(values.rounds), warmUps);
  for (let round = 0; round < rounds; round++) {
    await readInFull(results, { words, seed: round + 2, isMarkdown }, round >= warmUps);
  }
  for (const [tool, result] of results) {
    const answer = await tool.ask({ ask: 'keys', words, seed: 9, isMarkdown, budget });
    result.keys = answer?.times ?? [];
    result.memory = answer?.memory;
  }
  return [...results].map(([tool, result]) => ({
    ...result,
    name: tool.name,
    failure: tool.failure(),
  }));
}

/** The first lint of each tool in a new process; the median of three. */
async function measureStarts(words) {
  const starts = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < 3; round++) {
    for (const name of names) {
      const tool = startTool(name, values.text, limit);
      const answer = await tool.ask({ ask: 'first', words, seed: 1, isMarkdown: true });
      tool.stop();
      if (answer) starts.get(name).push({ time: answer.times[0], memory: answer.memory });
    }
  }
  return starts;
}

function toCells(words, { full, keys, failure }) {
  const rate = full.length > 0 ? toRate(words, quantile(full, 0.5)) : (failure ?? '–');
  const key =
    keys.length > 0
      ? `${toTime(quantile(keys, 0.5))} / ${toTime(quantile(keys, 0.95))}`
      : (failure ?? '–');
  return { rate, key };
}

async function compare() {
  const tools = names.map((name) => startTool(name, values.text, limit));
  const columns = [];
  for (const words of sizes) {
    say(`${words.toLocaleString('en')} words`);
    const rows = await measure(tools, words, true);
    columns.push(rows.map((row) => toCells(words, row)));
  }
  tools.forEach((tool) => tool.stop());
  const head = sizes.map((words) => `${words.toLocaleString('en')} words`);
  const rows = (pick) => names.map((name, i) => [name, ...columns.map((cells) => pick(cells[i]))]);
  return [
    `A draft read in full, in words a second:\n\n${toTable([['', ...head], ...rows(({ rate }) => rate)])}`,
    `A keystroke, half of all and 95 in 100 within:\n\n${toTable([['', ...head], ...rows(({ key }) => key)])}`,
  ];
}

async function compareStarts() {
  say('starts');
  const rows = [...(await measureStarts(10_000))].map(([name, starts]) => [
    name,
    toTime(
      quantile(
        starts.map(({ time }) => time),
        0.5,
      ),
    ),
    toMemory(
      quantile(
        starts.map(({ memory }) => memory),
        0.5,
      ),
    ),
  ]);
  const table = toTable([['', 'first lint', 'memory'], ...rows]);
  return `A new process, to its findings of 10,000 words of Markdown:\n\n${table}`;
}

async function measurePlain() {
  say('plain text');
  const tool = startTool(copydesk.name, values.text, limit);
  const rows = [];
  for (const words of sizes) {
    const [row] = await measure([tool], words, false);
    const { rate, key } = toCells(words, row);
    rows.push([`${words.toLocaleString('en')} words`, rate, key]);
  }
  const question = { words: 50_000, seed: 5, isMarkdown: true, isOneParagraph: true };
  const full = await tool.ask({ ask: 'full', ...question });
  const keys = await tool.ask({ ask: 'keys', ...question, budget });
  const one = toCells(50_000, {
    full: full?.times ?? [],
    keys: keys?.times ?? [],
    failure: tool.failure(),
  });
  rows.push(['50,000 words in one paragraph', one.rate, one.key]);
  tool.stop();
  return `Copydesk on plain text:\n\n${toTable([['', 'words a second', 'keystroke'], ...rows])}`;
}

async function describeServer() {
  say('the server');
  const { start, firstStart, keys, memory, wait } = await measureServer(createTexts(values.text));
  const toRow = (words) => [
    `a keystroke in ${Number(words).toLocaleString('en')} words, sent and answered`,
    `${toTime(quantile(keys[words], 0.5))} / ${toTime(quantile(keys[words], 0.95))}`,
  ];
  const rows = [
    ['start to the findings of 10,000 words', toTime(start)],
    ['the same at the very first start', toTime(firstStart)],
    ...Object.keys(keys).map(toRow),
    ['the longest wait of a hover while 100,000 words are read', toTime(wait)],
    ['memory with 50,000 words open', toMemory(memory)],
  ];
  return `The language server, as the editor starts it:\n\n${toTable([['', ''], ...rows])}`;
}

function describeBundles() {
  const rows = ['client-code.cjs', 'server-code.cjs', 'cli.mjs', 'core.cjs'].map((name) => [
    name,
    `${Math.round(statSync(join(root, 'dist', name)).size / 1000).toLocaleString('en')} KB`,
  ]);
  return `What ships:\n\n${toTable([['', 'size'], ...rows])}`;
}

/** Puts the tables between the marks in the README. */
async function writeReadme(text) {
  const path = join(root, 'README.md');
  const page = replacePart(readFileSync(path, 'utf8'), { name: 'bench', content: text });
  if (page === undefined) throw new Error('README.md has no <!-- bench:start --> … end');
  const options = await resolveConfig(path);
  writeFileSync(path, await format(page, { ...options, filepath: path }));
}

if (values.peers) installPeers();
const [cpu] = cpus();
const parts = [
  `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}.`,
];
parts.push(...(await compare()));
parts.push(await compareStarts());
parts.push(await measurePlain());
if (values.server) parts.push(await describeServer());
parts.push(describeBundles());
const text = parts.join('\n\n');
process.stdout.write(`${text}\n`);
if (values.readme) await writeReadme(text);
