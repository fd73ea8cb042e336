import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test, type TestContext } from 'node:test';
import { runWithCodeCache } from '../src/code-cache.ts';

const program = `
  const { writeFileSync } = require('node:fs');
  const greet = (name) => 'Good morning, ' + name;
  writeFileSync(__filename + '.out', greet('desk'));`;

describe('the compiled code of the server', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'code-cache-'));
    writeFileSync(join(folder, 'program.cjs'), program);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the program to where its code is kept, and says what it wrote. */
  function run({ mock }: TestContext, cache: string, digest = 'one'): string {
    mock.timers.enable({ apis: ['setTimeout'] });
    const file = join(folder, 'program.cjs');
    runWithCodeCache(file, { folder: cache, digest });
    mock.timers.tick(60_000);
    mock.timers.reset();
    const output = readFileSync(`${file}.out`, 'utf8');
    rmSync(`${file}.out`);
    return output;
  }

  test('is kept, and taken at the next start', (t) => {
    const cache = join(folder, 'not', 'there', 'yet');
    assert.equal(run(t, cache), 'Good morning, desk');
    const [kept = ''] = readdirSync(cache);
    const before = readFileSync(join(cache, kept));
    assert.equal(run(t, cache), 'Good morning, desk');
    assert.deepEqual(readdirSync(cache), [kept]);
    assert.deepEqual(readFileSync(join(cache, kept)), before);
  });

  test('is kept after the first use only, where the program says when that is', async (t) => {
    const cache = join(folder, 'cache');
    const file = join(folder, 'waits.cjs');
    writeFileSync(file, 'exports.firstUse = new Promise((done) => (exports.use = done));');
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const exports = runWithCodeCache(file, { folder: cache, digest: 'one' });
    t.mock.timers.tick(60_000);
    assert.ok(!existsSync(cache));
    assert.ok(typeof exports === 'object' && exports !== null && 'use' in exports);
    assert.ok(typeof exports.use === 'function');
    exports.use();
    await Promise.resolve();
    t.mock.timers.tick(60_000);
    assert.equal(readdirSync(cache).length, 1);
  });

  test('is made again when it is broken', (t) => {
    run(t, folder);
    const kept = readdirSync(folder).find((name) => name.endsWith('.bin')) ?? '';
    writeFileSync(join(folder, kept), 'no code');
    // This process remembers what it has compiled of the same text.
    writeFileSync(join(folder, 'program.cjs'), `${program}\n`);
    assert.equal(run(t, folder), 'Good morning, desk');
    assert.ok(readFileSync(join(folder, kept)).length > 'no code'.length);
  });

  test('is kept of the bundles that it requires from beside it, and they are loaded once', (t) => {
    const cache = join(folder, 'cache');
    const file = join(folder, 'parted.cjs');
    writeFileSync(join(folder, 'part.cjs'), 'exports.made = {};');
    writeFileSync(file, "exports.both = [require('./part.cjs').made, require('./part.cjs').made];");
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const parts = { './part.cjs': 'three' };
    const exports = runWithCodeCache(file, { folder: cache, digest: 'two', parts });
    t.mock.timers.tick(60_000);
    assert.ok(typeof exports === 'object' && exports !== null && 'both' in exports);
    assert.ok(Array.isArray(exports.both) && exports.both[0] === exports.both[1]);
    const kept = readdirSync(cache).map((name) => name.replace(/-.*/, ''));
    assert.deepEqual(new Set(kept), new Set(['two', 'three']));
  });

  test('of another version goes when its own is kept', (t) => {
    run(t, folder, 'one');
    run(t, folder, 'two');
    const kept = readdirSync(folder).filter((name) => name.endsWith('.bin'));
    assert.equal(kept.length, 1);
    assert.match(kept[0] ?? '', /^two-/);
  });

  test('is done without where no folder can be', (t) => {
    const taken = join(folder, 'program.cjs');
    assert.equal(run(t, join(taken, 'inside')), 'Good morning, desk');
  });
});
