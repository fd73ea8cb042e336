import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { test } from 'node:test';
import { createDesk, program } from './desk.ts';

const hole = 'The mayor, TK, said no.\n';

test('standard input is read where it has a name and no path is given', (t) => {
  const desk = createDesk(t, { 'other.md': hole });
  const args = ['lint', '--stdin-filename', 'a.md'];
  assert.match(desk.run(args, hole).stdout, /^a\.md\n/);
  const run = desk.run([...args, 'other.md'], hole);
  assert.equal(run.status, 2);
  assert.deepEqual(run.stderr, ['copydesk: --stdin-filename names standard input: add -']);
});

test('a disk that is full is said in one line', { skip: !existsSync('/dev/full') }, (t) => {
  const desk = createDesk(t, { 'a.txt': hole });
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, 'lint', 'a.txt'], {
    cwd: desk.folder,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  assert.equal(stderr, 'copydesk: standard output: no space left on the disk\n');
  assert.equal(status, 2);
});

test('a rule that is like no other is answered with where rules are listed', (t) => {
  const [said = ''] = createDesk(t).run(['explain', 'zebra']).stderr;
  assert.match(said, /"zebra"; copydesk rules lists them$/);
});

test('a path that a script has left empty is no file that is missing', (t) => {
  for (const command of ['lint', 'fix', 'sheet']) {
    const run = createDesk(t).run([command, '']);
    assert.deepEqual([run.status, run.stderr], [2, ['copydesk: one of the paths is empty']]);
  }
});

test('colours go to no file unless they are asked for', (t) => {
  const desk = createDesk(t, { 'a.txt': hole });
  const escape = '\u001B[';
  const lint = (force: string): string =>
    desk.run(['lint', 'a.txt'], '', { FORCE_COLOR: force }).stdout;
  assert.ok(lint('1').includes(escape));
  assert.ok(!lint('0').includes(escape));
  assert.ok(
    !desk.run(['lint', '--format', 'json'], '', { FORCE_COLOR: '1' }).stdout.includes(escape),
  );
});
