import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import { countThreads } from '../../src/cli/count-threads.ts';
import { createCrew } from '../../src/cli/crew.ts';
import { readInOrder } from '../../src/cli/read-in-order.ts';
import { createNotes, type Line, type Reader, type Reply } from '../../src/cli/reading.ts';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { createDesk, program, type Desk } from './desk.ts';

const loaded = 'The minister issued a chilling warning on Monday.\n';
const hole = 'The mayor, TK, said that 12 people had left.\n';

/** A folder with a bit of everything: drafts long and short, files that are none, settings that hold in one part. */
function createMixedDesk(t: TestContext): Desk {
  const drafts = Array.from({ length: 40 }, (_, i) => {
    const name = `${i % 3 === 0 ? 'a' : 'b'}/${String(i).padStart(2, '0')}.${i % 2 ? 'md' : 'txt'}`;
    return [name, (i % 5 === 0 ? loaded : hole + loaded).repeat((i * 7) % 11)] as const;
  });
  return createDesk(t, {
    ...Object.fromEntries(drafts),
    'a/05.md': Buffer.from('caf\xE9 TK', 'latin1'),
    'b/06.txt': 'TK\0',
    'b/07.md': '',
    'b/copydesk.json': '{ "rules": { "placeholdr": "off", "loadedAdjective": "off" } }',
    'c/=1+1.txt': `\uFEFF${loaded}`,
  });
}

describe('drafts that are read in several threads come out as in one:', () => {
  for (const args of [
    ['lint'],
    ['lint', '--format', 'json'],
    ['lint', '--hints', '--fail-on', 'error'],
    ['sheet', '--format', 'json'],
    ['sheet', '--format', 'csv'],
    ['fix', '--dry-run'],
  ]) {
    test(`copydesk ${args.join(' ')}`, (t) => {
      const desk = createMixedDesk(t);
      const paths = ['nowhere.md', '.'];
      const alone = desk.run([...args, ...paths, '--jobs', '1']);
      assert.ok(alone.stderr.length >= 4, 'too little goes wrong');
      assert.ok(alone.stdout.includes('39.md'), 'the last drafts are missing');
      assert.deepEqual(desk.run([...args, ...paths, '--jobs', '3']), alone);
    });
  }

  test('copydesk fix, and the files too', (t) => {
    const [one, other] = [createMixedDesk(t), createMixedDesk(t)];
    for (const { folder } of [one, other]) symlinkSync('00.txt', join(folder, 'a/zero.txt'));
    const alone = one.run(['fix', '.', '--jobs', '1']);
    assert.match(alone.stdout, /\n[1-9]\d fixes in [1-9]\d files\n$/);
    assert.deepEqual(other.run(['fix', '.', '--jobs', '3']), alone);
    assert.deepEqual(other.list(), one.list());
    for (const path of one.list().filter((each) => /\.\w+$/.test(each))) {
      assert.deepEqual(other.read(path), one.read(path), path);
    }
  });
});

test('a folder of a thousand drafts is read, each of them in its place', (t) => {
  const text = loaded + 'The council met on Monday, and will meet again.\n'.repeat(15);
  const names = Array.from({ length: 1000 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
  const desk = createDesk(t, Object.fromEntries(names.map((name) => [name, text])));
  const { status, stdout, stderr } = desk.run(['lint', '.']);
  assert.deepEqual([status, stderr], [1, []]);
  const lines = stdout.split('\n');
  assert.deepEqual(
    lines.filter((line) => line.endsWith('.txt')),
    names,
  );
  assert.equal(lines.at(-2), '1000 findings in 1000 files: 1000 warnings');
});

describe('threads', () => {
  test('are not started for a few short drafts, nor for standard input', async (t) => {
    const desk = createDesk(t, { 'a.md': loaded, 'b.md': loaded, 'c.md': 'a '.repeat(1_000_000) });
    const [a, b, c] = ['a.md', 'b.md', 'c.md'].map((name) => join(desk.folder, name));
    assert.ok(a !== undefined && b !== undefined && c !== undefined);
    assert.ok((await countThreads([a, b], undefined)) < 2);
    assert.ok((await countThreads([c], undefined)) < 2);
    assert.ok((await countThreads(['-', a, c], 4)) < 2);
    assert.equal(await countThreads([a, b, c], 2), 2);
    assert.equal(await countThreads([a, b, c], 8), 3, 'no more than drafts');
  });
});

describe('reading in order', () => {
  test('hands over every answer in its place and keeps no more than the window', async () => {
    const paths = Array.from({ length: 500 }, (_, i) => String(i));
    let open = 0;
    let most = 0;
    const reader: Reader<string> = {
      window: 16,
      read: async (path) => {
        most = Math.max(most, ++open);
        await new Promise((resolve) => setTimeout(resolve, (Number(path) * 7) % 5));
        return { lines: [], answer: path };
      },
      close: () => Promise.resolve(),
    };
    const seen: (string | undefined)[] = [];
    await readInOrder(paths, reader, async ({ answer }, index) => {
      assert.equal(answer, paths[index]);
      seen.push(answer);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
    });
    assert.deepEqual(seen, paths);
    assert.equal(most, 16);
  });
});

/** A thread that answers every path with itself, but dies in two ways. */
const mortal = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (path) => {
    if (path === 'exit') process.exit(3);
    if (path === 'throw') throw new Error('out of order');
    parentPort.postMessage({ lines: [], answer: path });
  });
`;

function toText({ answer, lines }: Reply<string>): string {
  return answer ?? lines.map(({ kind, message }) => `${kind}: ${message}`).join();
}

describe('a thread that dies', () => {
  const paths = ['a', 'exit', 'b', 'throw', 'c', 'd', 'exit', 'throw', 'e'];

  for (const size of [1, 2, 5]) {
    test(`of ${size} says so in place of its draft, and loses no other`, async () => {
      let living = 0;
      let most = 0;
      const start = (): Worker => {
        const worker = new Worker(mortal, { eval: true });
        most = Math.max(most, ++living);
        worker.once('exit', () => living--);
        return worker;
      };
      const crew = createCrew<string>(start, size);
      const got: string[] = [];
      await readInOrder(paths, crew, async (reply) => {
        got.push(toText(reply));
      });
      await crew.close();
      const failed = 'not read to its end: the thread that read it failed';
      assert.deepEqual(got, [
        'a',
        `fail: exit: ${failed}: it ended early`,
        'b',
        `fail: throw: ${failed}: out of order`,
        'c',
        'd',
        `fail: exit: ${failed}: it ended early`,
        `fail: throw: ${failed}: out of order`,
        'e',
      ]);
      assert.deepEqual([living, most <= size], [0, true]);
    });
  }
});

describe('a run that is interrupted', () => {
  for (const [command, jobs] of [
    ['fix', '1'],
    ['fix', '2'],
    ['lint', '2'],
  ] as const) {
    test(`ends at once and leaves whole files alone: ${command} --jobs ${jobs}`, async (t) => {
      const before = loaded.repeat(30);
      const names = Array.from({ length: 300 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
      const desk = createDesk(t, Object.fromEntries(names.map((name) => [name, before])));
      const child = spawn(process.execPath, [program, command, '.', '--jobs', jobs], {
        cwd: desk.folder,
      });
      child.stdout.once('data', () => child.kill('SIGINT'));
      let output = '';
      child.stdout.on('data', (chunk) => (output += String(chunk)));
      const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
      assert.equal(signal, 'SIGINT');
      assert.ok(!output.includes('299.txt'), 'it was over before it was interrupted');
      assert.deepEqual(desk.list(), names);
      const after = before.replaceAll('chilling ', '');
      for (const name of names) assert.ok([before, after].includes(String(desk.read(name))), name);
    });
  }
});

test('a file that has changed since it was read is left alone, and so is one that is fixed already', async (t) => {
  const desk = createDesk(t, { 'a.txt': 'New.\n' });
  const path = join(desk.folder, 'a.txt');
  const lines: Line[] = [];
  const replace = (before: string, after: string): Promise<boolean> =>
    replaceFile(path, { before, after }, createNotes(lines));
  assert.equal(await replace('Old.\n', 'Mended.\n'), false);
  assert.deepEqual(lines.splice(0), [
    { kind: 'fail', message: `${path}: has changed since it was read, and is left alone` },
  ]);
  assert.equal(await replace('Old.\n', 'New.\n'), false);
  assert.equal(await replace('New.\n', 'Mended.\n'), true);
  assert.deepEqual([String(desk.read('a.txt')), lines, desk.list()], ['Mended.\n', [], ['a.txt']]);
});

test('a file that may only be read is left alone', (t) => {
  const desk = createDesk(t, { 'a.txt': loaded });
  chmodSync(join(desk.folder, 'a.txt'), 0o444);
  chmodSync(desk.folder, 0o777);
  const command = [process.execPath, program, 'fix', 'a.txt'];
  // Those who may do everything may write it, too; another user may be shut out of the folder of the project.
  if (process.getuid?.() === 0) command.unshift('setpriv', '--bounding-set=-dac_override');
  const [first = '', ...options] = command;
  const { status, stderr } = spawnSync(first, options, { cwd: desk.folder, encoding: 'utf8' });
  assert.deepEqual([status, stderr], [2, 'copydesk: a.txt: permission denied\n']);
  assert.equal(String(desk.read('a.txt')), loaded);
  assert.deepEqual(desk.list(), ['a.txt']);
});
