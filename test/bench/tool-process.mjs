// One tool in a process of its own, which is asked to lint drafts and says how long that took: so each has its own
// memory, and one that takes too long can be ended.
import { copydesk } from './own.mjs';
import { peers } from './peers.mjs';
import { createTexts } from './texts.mjs';

const [name, folder] = process.argv.slice(2);
const makeText = createTexts(folder || undefined);
const tool = [copydesk, ...peers].find((each) => each.name === name);

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Where one character more is typed: in the middle of ever another paragraph. */
function findPlace(text, i) {
  const from = Math.floor(text.length * ((i * 0.618) % 1));
  return Math.max(1, text.indexOf(' ', from));
}

/** Linting a draft for the first time, the start of the process included. */
async function lintFirst(run, text) {
  await run(text);
  return [performance.now()];
}

/** How long somebody types before it counts, in milliseconds: a process that is young still compiles what it meets. */
const warmUp = 2000;

/**
 * One character more, and the same one taken back, ever elsewhere, until the time is up: typing on would leave a draft
 * full of names spelt wrongly. What takes long counts from the first.
 */
async function type(run, text, budget) {
  const first = await time(() => run(text));
  let count = 0;
  const typeFor = async (limit, keys) => {
    const times = [];
    const end = performance.now() + limit;
    while (times.length < keys && (times.length === 0 || performance.now() < end)) {
      const at = findPlace(text, count++ >> 1);
      const isBack = count % 2 === 0;
      const now = isBack ? text : `${text.slice(0, at)}e${text.slice(at)}`;
      const typed = { start: at, end: isBack ? at + 1 : at, text: isBack ? '' : 'e' };
      times.push(await time(() => run(now, typed)));
    }
    return times;
  };
  if (first < warmUp) await typeFor(warmUp, Infinity);
  return typeFor(budget, tool.keys);
}

const answers = {
  first: async (run, text) => lintFirst(run, text),
  full: async (run, text) => [await time(() => run(text))],
  keys: async (run, text, { budget }) => type(run, text, budget),
};

/** Loaded when it is first asked for; each kind of reading has its own. */
const runs = new Map();
async function load(isFollowing, isMarkdown) {
  const key = `${isFollowing}-${isMarkdown}`;
  if (!runs.has(key)) runs.set(key, await (isFollowing ? tool.follow : tool.load)({ isMarkdown }));
  return runs.get(key);
}

process.on('message', async (question) => {
  const { ask, words, seed, isMarkdown, isOneParagraph } = question;
  try {
    const draft = makeText(words, seed, isMarkdown);
    const text = isOneParagraph ? draft.replaceAll(/^#+ /gm, '').replaceAll(/\s+/g, ' ') : draft;
    const run = await load(ask === 'keys' && tool.follow !== undefined, isMarkdown);
    const times = await answers[ask](run, text, question);
    const memory = process.memoryUsage().rss / 2 ** 20;
    process.send({ times, memory });
  } catch (error) {
    process.send({ error: error.code === 'ERR_MODULE_NOT_FOUND' ? 'not installed' : 'failed' });
  }
});
