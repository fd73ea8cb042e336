import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesGlob } from '../../src/config/globs.ts';
import { measureCpu } from '../cpu-time.ts';

const cases: readonly (readonly [glob: string, matching: string[], others: string[]])[] = [
  [
    '**/node_modules/**',
    ['node_modules/a.md', 'a/node_modules/b/c.md', 'node_modules/'],
    ['node_modules', 'a.md'],
  ],
  ['**/.*/**', ['.git/a.md', 'a/.cache/b/c.md', '.git/'], ['.draft.md', 'a/.draft.md', 'story.md']],
  [
    '**/README*',
    ['README.md', 'a/b/README', 'a\\README.txt', 'README-old.md', 'README_EN', 'README.pt-BR.md'],
    ['readme.md', 'Readme-row.md', 'a/UNREADME.md', 'README/story.md'],
  ],
  [
    '**/{readme,license}{,.*}',
    ['README', 'a/readme.md', 'Readme.de.md', 'LICENSE.txt'],
    ['readme-row.md', 'license-fees.md', 'README-old.md', 'unreadme.md'],
  ],
  [
    '**/{readme,changelog,contributing}[-_][a-z][a-z]{,[-_][a-z][a-z],[-_]han[st]}.*',
    ['readme-zh.md', 'a/readme_pt-br.md', 'readme-zh-CN.md', 'contributing-zh_Hans.txt'],
    ['readme-row.md', 'readme-to-all.md', 'contributing-factors.md', 'license-to.md'],
  ],
  ['[A-C]*.MD', ['A.MD', 'Bb.MD'], ['a.MD', 'A.md', 'D.MD']],
  ['archive (old)/**', ['archive (old)/2020/a.md'], ['archive old/a.md', 'a/archive (old)/b.md']],
  ['drafts/*.md', ['drafts/a.md', './drafts/a.md'], ['drafts/a/b.md', 'drafts/a.txt']],
  ['./drafts/*', ['drafts/a.md'], ['a.md', 'drafts/', 'drafts/old/a.md']],
  ['old/', ['old/', 'old/a.md', 'old/2020/a.md'], ['old', 'a/old/b.md', 'older/a.md']],
  ['**/old/', ['old/a.md', 'a/old/b/c.md', 'a/old/'], ['old.md', 'a/old']],
  ['a?.md', ['ab.md', 'a😀.md'], ['a.md', 'abc.md']],
  ['[a-c]*.{md,t{x,ex}t}', ['a.md', 'b1.txt', 'c.text'], ['d.md', 'a.tt']],
  ['[!a-c]*', ['d.md', 'D.md'], ['a.md', 'A.md']],
  ['!keep.md', ['!keep.md'], ['keep.md', 'a.md']],
  ['a+(b|c).md', ['a+(b|c).md'], ['ab.md']],
  ['**', ['a', 'a/b.md'], []],
  ['a/**/b', ['a/b', 'a/x/y/b'], ['a/b/c']],
  ['*.md', ['a.md', '.a.md'], ['a/b.md']],
  ['[', ['['], ['a']],
];

for (const [glob, matching, others] of cases) {
  test(`the glob ${glob} matches what it says, and nothing else`, () => {
    for (const path of matching) assert.ok(matchesGlob(glob, path), path);
    for (const path of others) assert.ok(!matchesGlob(glob, path), path);
  });
}

test('a glob made to be slow is not', () => {
  const name = 'a'.repeat(250);
  const spent = measureCpu(() => {
    assert.ok(!matchesGlob(`${'*a'.repeat(60)}*b`, name));
    assert.ok(!matchesGlob(`${'**/a/'.repeat(60)}b`, `${'a/'.repeat(250)}c`));
    assert.ok(!matchesGlob('{a,b}'.repeat(40), name));
  });
  assert.ok(spent < 2, `${spent} s`);
});
