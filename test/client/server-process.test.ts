import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startServerProcess } from '../../src/client/server-process.ts';

describe('the process of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'server-process-'));
  after(() => rmSync(folder, { recursive: true }));

  function write(name: string, program: string): string {
    const file = join(folder, name);
    writeFileSync(file, program);
    return file;
  }

  test('is up before anybody takes it, and a new one for the next who does', async () => {
    const program = write('stays.cjs', "process.send('up'); process.on('message', process.exit);");
    const server = startServerProcess(program, folder);
    const first = server.take();
    await once(first, 'message');
    const second = server.take();
    assert.notEqual(second.pid, first.pid);
    await once(second, 'message');
    for (const each of [first, second]) {
      each.send(0);
      await once(each, 'exit');
    }
  });

  test('is told that it speaks to its parent, and where compiled code is kept', async () => {
    const server = startServerProcess(write('says.cjs', 'process.send(process.argv)'), folder);
    const [words] = await once(server.take(), 'message');
    const wanted = ['--node-ipc', `--clientProcessId=${process.pid}`, `--code-cache=${folder}`];
    assert.deepEqual(words.slice(2), wanted);
  });

  test('is started again if it has ended before anybody took it', async () => {
    const mark = join(folder, 'pid');
    const program = write(
      'ends.cjs',
      `const fs = require('node:fs');
      if (fs.existsSync(process.argv[4].slice(13) + '/pid')) process.send('again');
      else fs.writeFileSync(process.argv[4].slice(13) + '/pid', String(process.pid));`,
    );
    const server = startServerProcess(program, folder);
    while (!hasEnded(mark)) await delay(20);
    assert.deepEqual(await once(server.take(), 'message'), ['again', undefined]);
  });

  test('is ended when it does not end by itself', async () => {
    const server = startServerProcess(write('hangs.cjs', "process.send('up'); for (;;);"), folder);
    const process = server.take();
    await once(process, 'message');
    server.end();
    const [, signal] = await once(process, 'exit');
    assert.equal(signal, 'SIGKILL');
  });
});

/** Whether the process that has left its number in a file is gone. */
function hasEnded(file: string): boolean {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid === 0) return false;
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
}
