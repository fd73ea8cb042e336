import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { applyPatch } from 'diff';
import { rules } from '../../src/core/index.ts';
import { formatLintText } from '../../src/cli/reporters/lint-text.ts';
import { createDesk, program, type Desk, type Run } from './desk.ts';

const hole = 'The mayor, TK, said no.\n';
const loaded = 'The minister issued a chilling warning.\n';
const taste = 'The vote was very close.\n';
const sound = 'The council will meet on Monday.\n';

interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly related: readonly object[];
  readonly fixes: readonly { readonly edits: readonly object[] }[];
}
interface JsonFile {
  readonly path: string;
  readonly language: string;
  readonly words: number;
  readonly findings: readonly JsonFinding[];
}

function readFiles({ stdout }: Run): readonly JsonFile[] {
  const result: { readonly version: number; readonly files: readonly JsonFile[] } =
    JSON.parse(stdout);
  assert.equal(result.version, 1);
  return result.files;
}

function readPaths(run: Run): string[] {
  return readFiles(run).map(({ path }) => path);
}

function lintJson(desk: Desk, ...args: string[]): Run {
  return desk.run(['lint', ...args, '--format', 'json']);
}

describe('the exit status of a lint', () => {
  for (const [text, failOn, status] of [
    [sound, [], 0],
    [loaded, [], 1],
    [hole, [], 1],
    [taste, [], 0],
    [loaded, ['--fail-on', 'error'], 0],
    [hole, ['--fail-on', 'error'], 1],
    [taste, ['--fail-on', 'information'], 0],
    [taste, ['--fail-on', 'hint'], 1],
    [hole, ['--fail-on=never'], 0],
  ] as const) {
    test(`is ${status} for ${JSON.stringify(text)} ${failOn.join(' ')}`, (t) => {
      assert.equal(createDesk(t, { 'a.md': text }).run(['lint', 'a.md', ...failOn]).status, status);
    });
  }

  for (const args of [
    [],
    ['lnit'],
    ['lint', '--formt', 'json'],
    ['lint', '--format', 'xml'],
    ['lint', '--fail-on', 'never-ever'],
    ['lint', '--config'],
    ['lint', '--hints=no'],
    ['lint', '--jobs', '0'],
    ['fix', '--jobs', 'all'],
    ['lint', 'nowhere.md'],
    ['lint', '--config', 'nowhere.json'],
    ['sheet', '--format', 'html'],
    ['fix', '-'],
    ['rules', 'a.md'],
    ['explain'],
    ['explain', 'puffery', 'journalese'],
    ['explain', 'pufery'],
    ['a.md'],
    ['lint', '--fix'],
    ['server'],
    ['server', '--stdio', 'a.md'],
    ['help', 'lnit'],
  ]) {
    test(`is 2, with one line that says why, for ${JSON.stringify(args)}`, (t) => {
      const { status, stderr, stdout } = createDesk(t, { 'a.md': sound }).run(args);
      assert.equal(status, 2);
      assert.equal(stderr.length, 1);
      assert.match(stderr[0] ?? '', /^copydesk: ./);
      assert.doesNotMatch(stdout, /finding.*[1-9]/);
    });
  }

  test('is 2 rather than 1 where both would fit', (t) => {
    const desk = createDesk(t, { 'a.md': hole });
    const { status, stdout } = desk.run(['lint', 'a.md', 'nowhere.md']);
    assert.equal(status, 2);
    assert.match(stdout, /placeholder/);
  });

  test('names what was probably meant', (t) => {
    const desk = createDesk(t);
    assert.match(desk.run(['lnit']).stderr[0] ?? '', /did you mean "lint"\?/);
    assert.match(
      desk.run(['lint', '--formt', 'json']).stderr[0] ?? '',
      /did you mean "--format"\?/,
    );
    for (const [args, meant] of [
      [['stories/a.md'], 'copydesk lint stories/a.md'],
      [['lint', '--fix', 'a.md'], 'copydesk fix'],
      [['--sheet'], 'sheet'],
      [['explain', 'loaded-adjectiv'], 'loaded-adjective'],
    ] as const) {
      const [said = ''] = desk.run(args).stderr;
      assert.ok(said.endsWith(`; did you mean "${meant}"?`), said);
    }
  });
});

describe('the text of a lint', () => {
  test('groups findings by file and counts them', (t) => {
    const desk = createDesk(t, { 'a.md': `# Vote\n\n${sound}\n${hole}`, 'b.txt': sound });
    const { stdout } = desk.run(['lint', 'a.md', 'b.txt']);
    const message = rules.find(({ meta }) => meta.id === 'placeholder')?.meta.messages;
    assert.ok(message);
    assert.match(
      stdout,
      /^a\.md\n {2}5:12 {2}error {8}[“A-Z].*[.?] {2}placeholder\n\n1 finding in 2 files: 1 error\n$/,
    );
  });

  test('hides hints unless they are asked for', (t) => {
    const desk = createDesk(t, { 'a.md': taste });
    assert.equal(
      desk.run(['lint', 'a.md']).stdout,
      '0 findings in 1 file; 1 hint not shown (--hints)\n',
    );
    assert.match(
      desk.run(['lint', 'a.md', '--hints']).stdout,
      / hint .*intensifier\n\n1 finding in 1 file: 1 hint\n$/,
    );
  });

  test('shows hints where the configuration says so', (t) => {
    const desk = createDesk(t, { 'a.md': taste, 'copydesk.json': '{ "showHints": true }' });
    assert.match(desk.run(['lint', 'a.md']).stdout, /intensifier/);
  });

  test('has no colours when it does not go to a terminal', (t) => {
    assert.ok(!createDesk(t, { 'a.md': hole }).run(['lint', 'a.md']).stdout.includes('\u001B'));
  });

  test('keeps control characters of a draft away from the terminal', () => {
    const finding = {
      ruleId: 'a',
      category: 'wording',
      severity: 'error',
      span: { start: 0, end: 1 },
      message: '“\u001B[31m” is loaded.',
      related: [],
      fixes: [],
    } as const;
    const file = { path: 'a\nb.md', text: 'x', languageId: 'markdown', words: 1 } as const;
    const lines = formatLintText({ ...file, findings: [finding], visible: [finding] }, true);
    assert.ok(lines.includes('“ [31m” is loaded.'));
    assert.ok(lines.includes('\u001B[31merror'));
    assert.ok(lines.includes('a b.md'));
  });
});

describe('the JSON of a lint', () => {
  test('has the promised shape', (t) => {
    const desk = createDesk(t, { 'a.md': `# Vote\n\n${loaded}` });
    const [file] = readFiles(lintJson(desk, 'a.md'));
    assert.ok(file);
    assert.deepEqual(Object.keys(file), ['path', 'language', 'words', 'findings']);
    assert.equal(file.language, 'markdown');
    assert.equal(file.words, 7);
    const [finding] = file.findings;
    assert.ok(finding);
    assert.deepEqual(
      Object.keys(finding),
      'ruleId category severity message start end line column endLine endColumn text related fixes'.split(
        ' ',
      ),
    );
    const { ruleId, start, end, line, column, endLine, endColumn, text } = finding;
    assert.deepEqual(
      { ruleId, start, end, line, column, endLine, endColumn, text },
      {
        ruleId: 'loaded-adjective',
        start: 30,
        end: 38,
        line: 3,
        column: 23,
        endLine: 3,
        endColumn: 31,
        text: 'chilling',
      },
    );
    const [fix] = finding.fixes;
    assert.deepEqual(Object.keys(fix ?? {}), ['title', 'applicability', 'edits']);
    assert.deepEqual(Object.keys(fix?.edits[0] ?? {}), ['start', 'end', 'newText']);
  });

  test('always holds the hints', (t) => {
    const [file] = readFiles(lintJson(createDesk(t, { 'a.md': taste }), 'a.md'));
    assert.deepEqual(
      file?.findings.map(({ ruleId, severity }) => [ruleId, severity]),
      [['intensifier', 'hint']],
    );
  });

  for (const [name, lineEnd] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    test(`counts offsets, lines and columns right with ${name}, behind a byte-order mark`, (t) => {
      const text = `# Vote 🗳️${lineEnd}${lineEnd}É ${loaded.trim()}${lineEnd}${lineEnd}${hole.trim()}`;
      const desk = createDesk(t, { 'a.md': `\uFEFF${text}` });
      const [file] = readFiles(lintJson(desk, 'a.md'));
      const found = file?.findings.map((each) => [each.ruleId, each.line, each.column, each.text]);
      assert.deepEqual(found, [
        ['loaded-adjective', 3, 25, 'chilling'],
        ['placeholder', 5, 12, 'TK'],
      ]);
      for (const each of file?.findings ?? [])
        assert.equal(text.slice(each.start, each.end), each.text);
    });
  }

  test('is the same bytes twice', (t) => {
    const desk = createDesk(t, { 'a.md': hole + loaded, 'b/c.txt': taste, 'b/a.txt': hole });
    assert.equal(lintJson(desk).stdout, lintJson(desk).stdout);
  });

  test('holds an empty file, which has no findings', (t) => {
    const run = lintJson(createDesk(t, { 'a.md': '' }), 'a.md');
    assert.equal(run.status, 0);
    assert.deepEqual(readFiles(run), [
      { path: 'a.md', language: 'markdown', words: 0, findings: [] },
    ]);
  });
});

describe('the drafts of a lint', () => {
  const tree = {
    'b.md': sound,
    'a.txt': sound,
    'c.markdown': sound,
    'D.MD': sound,
    'notes.html': sound,
    'README.md': sound,
    'changelog.txt': sound,
    'requirements-dev.txt': sound,
    'node_modules/x/a.md': sound,
    '.git/a.md': sound,
    'sub/deep/e.txt': sound,
    'sub/.hidden/f.md': sound,
  };

  test('of a folder are its Markdown and text files, in order, less what is no draft', (t) => {
    const desk = createDesk(t, tree);
    assert.deepEqual(readPaths(lintJson(desk)), [
      'D.MD',
      'a.txt',
      'b.md',
      'c.markdown',
      'sub/deep/e.txt',
    ]);
    assert.deepEqual(readPaths(lintJson(desk, 'sub')), ['sub/deep/e.txt']);
    assert.deepEqual(readPaths(lintJson(desk, `${desk.folder}/sub/`)), [
      `${desk.folder}/sub/deep/e.txt`,
    ]);
  });

  test('may be asked for by globs that no shell has expanded', (t) => {
    const desk = createDesk(t, { ...tree, 'one[1].md': sound });
    assert.deepEqual(readPaths(lintJson(desk, '*.md')), ['D.MD', 'b.md', 'one[1].md']);
    assert.deepEqual(readPaths(lintJson(desk, './sub/**/*.{md,txt}')), ['sub/deep/e.txt']);
    assert.deepEqual(readPaths(lintJson(desk, 'sub\\deep\\?.txt')), ['sub/deep/e.txt']);
    assert.deepEqual(readPaths(lintJson(desk, `${desk.folder}/b*`)), [`${desk.folder}/b.md`]);
    assert.deepEqual(readPaths(lintJson(desk, 'one[1].md')), ['one[1].md']);
    const { status, stderr } = desk.run(['lint', 'z*.md', '*.html', 'nowhere/*.md']);
    const lines = ['z*.md', '*.html', 'nowhere/*.md'].map(
      (glob) => `copydesk: ${glob}: no such file or folder`,
    );
    assert.deepEqual([status, stderr], [2, lines]);
  });

  test('are those that only start like what is no draft', (t) => {
    const slugs = ['changelog-day.md', 'contributing-factors.md', 'license-fees-rise.md'];
    const others = ['readme-row.md', 'requirements-for-visas.txt'];
    const names = ['README-old', 'README.zh-CN', 'READMEnew', 'Readme.de', 'sub/README_fr'];
    const notes = ['CHANGELOG-2020', 'CONTRIBUTING-guide', 'LICENSE', 'LICENSE-APACHE'];
    const lists = ['', '-dev', '_gpu', '2', '.lock'].map((end) => `requirements${end}.txt`);
    const small = ['contributing.md', 'license.txt', 'readme.txt', 'CMakeLists.txt'];
    const none = [...[...names, ...notes].map((name) => `${name}.md`), ...lists, ...small];
    const drafts = [...slugs, ...others];
    const files = [...drafts, ...none].map((path): [string, string] => [path, sound]);
    const desk = createDesk(t, Object.fromEntries(files));
    assert.deepEqual(readPaths(lintJson(desk)), drafts);
  });

  test('are always those named outright, as they are named, and each of them once', (t) => {
    const desk = createDesk(t, tree);
    const named = ['./README.md', 'notes.html', 'node_modules/x/a.md', '.git/a.md'];
    assert.deepEqual(readPaths(lintJson(desk, ...named, 'README.md')), named);
    assert.deepEqual(readPaths(lintJson(desk, 'sub/deep/e.txt', 'sub')), ['sub/deep/e.txt']);
  });

  test('are read as Markdown or plain text by their ending', (t) => {
    const languages = readFiles(
      lintJson(createDesk(t, tree), 'D.MD', 'c.markdown', 'a.txt', 'notes.html'),
    );
    assert.deepEqual(
      languages.map(({ language }) => language),
      ['markdown', 'markdown', 'plaintext', 'plaintext'],
    );
  });

  test('are less what “exclude” says, from the folder of its file', (t) => {
    const desk = createDesk(t, {
      'copydesk.json': '{ "exclude": ["sub/old/**", "*.txt"] }',
      'a.txt': sound,
      'README.md': sound,
      'sub/old/b.md': sound,
      'sub/new/c.md': sound,
      'sub/a.txt': sound,
    });
    const expected = ['README.md', 'sub/a.txt', 'sub/new/c.md'];
    assert.deepEqual(readPaths(lintJson(desk, '.')), expected);
    assert.deepEqual(readPaths(lintJson(desk, 'sub')), ['sub/a.txt', 'sub/new/c.md']);
    assert.deepEqual(readPaths(lintJson(desk, '--config', 'copydesk.json', '.')), expected);
  });

  test('are less a folder that “exclude” names, but not what lies deeper than a star', (t) => {
    const desk = createDesk(t, {
      'copydesk.json': '{ "exclude": ["**/old/", "new/*"] }',
      'a/old/b.md': sound,
      'a/old.md': sound,
      'new/c.md': sound,
      'new/deep/d.md': sound,
    });
    assert.deepEqual(readPaths(lintJson(desk, '.')), ['a/old.md', 'new/deep/d.md']);
  });

  test('are less what “exclude” says of a folder with dots for a name', (t) => {
    const desk = createDesk(t, {
      'copydesk.json': '{ "exclude": ["..x/old/**"] }',
      '..x/old/a.md': sound,
      '..x/b.md': sound,
    });
    assert.deepEqual(readPaths(lintJson(desk, '..x')), ['..x/b.md']);
  });

  test('of a hidden folder are found when it is named, whatever lies above it', (t) => {
    const desk = createDesk(t, tree);
    assert.deepEqual(readPaths(lintJson(desk, '.git')), ['.git/a.md']);
    writeFileSync(join(desk.folder, 'copydesk.json'), '{ "showHints": true }');
    assert.deepEqual(readPaths(lintJson(desk, '.git')), ['.git/a.md']);
  });

  test('may be links, and a link that leads back is not followed', (t) => {
    const desk = createDesk(t, { 'sub/a.md': sound });
    symlinkSync('..', join(desk.folder, 'sub/up'));
    symlinkSync('a.md', join(desk.folder, 'sub/b.md'));
    symlinkSync('nowhere.md', join(desk.folder, 'sub/c.md'));
    assert.deepEqual(readPaths(lintJson(desk, 'sub')), ['sub/a.md', 'sub/b.md']);
  });

  test('that are none at all are worth a warning', (t) => {
    const { status, stderr } = createDesk(t, { 'notes.html': sound }).run(['lint', '.']);
    assert.equal(status, 0);
    assert.deepEqual(stderr, ['copydesk: warning: no drafts in .']);
  });

  test('that are binary are skipped with a line', (t) => {
    const run = lintJson(createDesk(t, { 'a.md': sound, 'b.txt': 'TK\0' }));
    assert.equal(run.status, 0);
    assert.deepEqual(readPaths(run), ['a.md']);
    assert.deepEqual(run.stderr, ['copydesk: warning: b.txt: binary file, skipped']);
  });

  test('that are UTF-16 are skipped with a line that says what helps', (t) => {
    const utf16 = Buffer.from(`\uFEFF${hole}`, 'utf16le');
    const run = lintJson(createDesk(t, { 'a.txt': utf16, 'b.txt': Buffer.from(utf16).swap16() }));
    assert.deepEqual([run.status, readPaths(run)], [0, []]);
    const said = 'UTF-16 text, skipped; save it as UTF-8';
    assert.deepEqual(
      run.stderr,
      ['a.txt', 'b.txt'].map((name) => `copydesk: warning: ${name}: ${said}`),
    );
  });

  test('that are not UTF-8 fail with a line and hide no other', (t) => {
    const latin = Buffer.from('caf\xE9 TK', 'latin1');
    const run = lintJson(createDesk(t, { 'a.txt': latin, 'b.txt': hole }));
    assert.equal(run.status, 2);
    assert.deepEqual(run.stderr, ['copydesk: a.txt: is not UTF-8 text; save it as UTF-8']);
    assert.deepEqual(
      readFiles(run).map(({ path, findings }) => [path, findings.length]),
      [['b.txt', 1]],
    );
  });
});

describe('standard input', () => {
  test('is plain text without a name', (t) => {
    const [file] = readFiles(createDesk(t).run(['lint', '-', '--format', 'json'], hole));
    assert.deepEqual([file?.path, file?.language, file?.findings.length], ['-', 'plaintext', 1]);
  });

  test('is what its name says, with the settings of its folder', (t) => {
    const desk = createDesk(t, { 'sub/copydesk.json': '{ "rules": { "placeholder": "off" } }' });
    const args = ['lint', '-', '--format', 'json', '--stdin-filename'];
    const [inside] = readFiles(desk.run([...args, 'sub/README.md'], hole));
    assert.deepEqual(
      [inside?.path, inside?.language, inside?.findings],
      ['sub/README.md', 'markdown', []],
    );
    assert.equal(readFiles(desk.run([...args, 'a.md'], hole))[0]?.findings.length, 1);
  });

  test('is held to UTF-8 like a file', (t) => {
    const run = createDesk(t).run(['lint', '-'], Buffer.from([0x54, 0xff]));
    assert.equal(run.status, 2);
    assert.deepEqual(run.stderr, ['copydesk: -: is not UTF-8 text; save it as UTF-8']);
  });
});

describe('copydesk.json', () => {
  const off = '{ "rules": { "placeholder": "off" } }';

  test('counts from the draft upwards, the nearest alone', (t) => {
    const desk = createDesk(t, {
      'copydesk.json': off,
      'a.md': hole,
      'sub/deep/b.md': hole,
      'own/copydesk.json': '{}',
      'own/deep/c.md': hole,
    });
    const found = readFiles(lintJson(desk)).map(({ path, findings }) => [path, findings.length]);
    assert.deepEqual(found, [
      ['a.md', 0],
      ['own/deep/c.md', 1],
      ['sub/deep/b.md', 0],
    ]);
  });

  test('gives way to --config', (t) => {
    const desk = createDesk(t, { 'a.md': hole, 'other/off.json': off, 'copydesk.json': '{}' });
    assert.equal(desk.run(['lint', 'a.md', '--config', 'other/off.json']).status, 0);
    assert.equal(desk.run(['lint', 'a.md']).status, 1);
  });

  test('may have comments, trailing commas and a byte-order mark', (t) => {
    const text = '\uFEFF// House style\n{ "rules": { "placeholder": "off", }, /* so be it */ }\n';
    const { status, stderr } = createDesk(t, { 'a.md': hole, 'copydesk.json': text }).run(['lint']);
    assert.deepEqual([status, stderr], [0, []]);
  });

  test('gets a warning for an unknown name, and the rest applies', (t) => {
    const text =
      '{\n  "rules": {\n    "placeholdr": "off",\n    "loadedAdjective": "off"\n  }\n}\n';
    const desk = createDesk(t, { 'a.md': loaded, 'b.md': loaded, 'copydesk.json': text });
    const { status, stderr } = desk.run(['lint']);
    assert.equal(status, 0);
    assert.deepEqual(stderr, [
      'copydesk: warning: copydesk.json:3:5: unknown rule "placeholdr"; did you mean "placeholder"?',
    ]);
  });

  for (const [text, line] of [
    [
      '{ "rules": { "placeholder": 1 } }',
      /^copydesk: copydesk\.json:1:\d+: "rules\.placeholder" must be one of/,
    ],
    [
      '{ "allowedTerms": "stark" }',
      /^copydesk: copydesk\.json:1:\d+: "allowedTerms" must be a list of strings$/,
    ],
    ['["off"]', /^copydesk: copydesk\.json:1:1: the settings must be an object$/],
    ['{ "rules": { ', /^copydesk: copydesk\.json:1:\d+: /],
    ["{ 'rules': {} }", /^copydesk: copydesk\.json:1:3: .*need quotation marks$/],
    ['', /^copydesk: copydesk\.json:1:1: the file is empty$/],
    [
      Buffer.from([0x7b, 0xff, 0x7d]),
      /^copydesk: copydesk\.json: is not UTF-8 text; save it as UTF-8$/,
    ],
  ] as const) {
    test(`that holds ${JSON.stringify(String(text))} fails with its name and what is wrong, and the lint goes on`, (t) => {
      const { status, stderr, stdout } = createDesk(t, { 'a.md': hole, 'copydesk.json': text }).run(
        ['lint'],
      );
      assert.equal(status, 2);
      assert.equal(stderr.length, 1);
      assert.match(stderr[0] ?? '', line);
      assert.match(stdout, /placeholder/);
    });
  }
});

describe('copydesk fix', () => {
  test('makes the safe fixes alone and says how many', (t) => {
    const desk = createDesk(t, { 'a.md': loaded + hole, 'b.md': sound });
    const { status, stdout } = desk.run(['fix', '.']);
    assert.equal(status, 0);
    assert.equal(stdout, 'a.md: 1 fixed\n1 fix in 1 file\n');
    assert.equal(String(desk.read('a.md')), `The minister issued a warning.\n${hole}`);
    assert.deepEqual(desk.list(), ['a.md', 'b.md']);
  });

  test('leaves hints alone unless they are asked for', (t) => {
    const desk = createDesk(t, { 'a.md': taste });
    desk.run(['fix', 'a.md']);
    assert.equal(String(desk.read('a.md')), taste);
    desk.run(['fix', 'a.md', '--hints']);
    assert.equal(String(desk.read('a.md')), 'The vote was close.\n');
  });

  test('goes on until nothing is left to fix', (t) => {
    const desk = createDesk(t, {
      'a.txt': 'The minister issued a grim, chilling, startling and harrowing warning.\n',
    });
    desk.run(['fix', 'a.txt']);
    assert.equal(String(desk.read('a.txt')), 'The minister issued a warning.\n');
    assert.equal(desk.run(['fix', 'a.txt']).stdout, '0 fixes in 0 files\n');
  });

  test('keeps line ends, byte-order mark, mode and links', (t) => {
    const text = `\uFEFF# Vote\r\n\r\n${loaded.trim()}\r\n\rNo.\n`;
    const desk = createDesk(t, { 'a.md': text });
    chmodSync(join(desk.folder, 'a.md'), 0o640);
    symlinkSync('a.md', join(desk.folder, 'b.md'));
    desk.run(['fix', 'b.md']);
    assert.equal(desk.read('a.md').toString(), text.replace('chilling ', ''));
    assert.equal(statSync(join(desk.folder, 'a.md')).mode & 0o777, 0o640);
    assert.deepEqual(desk.list(), ['a.md', 'b.md']);
  });

  test('does not touch a file that has nothing to fix, or that it cannot decode', (t) => {
    const latin = Buffer.from('The minister issued a chilling caf\xE9.', 'latin1');
    const binary = Buffer.from('\0The minister issued a chilling warning.');
    const desk = createDesk(t, { 'a.txt': latin, 'b.txt': binary, 'c.txt': sound });
    const before = statSync(join(desk.folder, 'c.txt'));
    assert.equal(desk.run(['fix', '.']).status, 2);
    assert.deepEqual(desk.read('a.txt'), latin);
    assert.deepEqual(desk.read('b.txt'), binary);
    assert.equal(statSync(join(desk.folder, 'c.txt')).ino, before.ino);
  });

  test('with --dry-run prints a diff that makes the same change, and changes nothing', (t) => {
    const desk = createDesk(t, { 'a.md': `# Vote\n\n${loaded}\n${hole}` });
    const before = String(desk.read('a.md'));
    const { stdout, status } = desk.run(['fix', '--dry-run', 'a.md']);
    assert.equal(status, 0);
    assert.equal(String(desk.read('a.md')), before);
    assert.match(stdout, /^--- a\.md\n\+\+\+ a\.md\n@@ -1,5 \+1,5 @@\n/m);
    assert.equal(applyPatch(before, stdout), before.replace('chilling ', ''));
  });
});

describe('the diff of copydesk fix --dry-run', () => {
  for (const [name, text] of [
    ['a byte-order mark', `\uFEFF${loaded}`],
    ['Windows line ends', `# Vote\r\n\r\n${loaded.trim()}\r\n`],
    ['no line end behind its last line', loaded.trim()],
  ] as const) {
    test(`fits a draft with ${name}`, (t) => {
      const { stdout } = createDesk(t, { 'a.md': text }).run(['fix', '--dry-run', 'a.md']);
      assert.equal(applyPatch(text, stdout), text.replace('chilling ', ''));
    });
  }

  test('says where a name with spaces ends', (t) => {
    const desk = createDesk(t, { 'old copy/a b.md': loaded });
    const { stdout } = desk.run(['fix', '--dry-run', '.']);
    assert.match(stdout, /^--- old copy\/a b\.md\t\n\+\+\+ old copy\/a b\.md\t\n@@ /);
  });
});

describe('copydesk sheet', () => {
  const story =
    '# Storm\n\nThe storm killed 12 people, the county sheriff, Ana Ruiz, said. “We lost friends,” she said.\n\nRepairs will cost $3 million.\n';

  test('has the promised JSON', (t) => {
    const { stdout, status } = createDesk(t, { 'a.md': story }).run([
      'sheet',
      'a.md',
      '--format',
      'json',
    ]);
    assert.equal(status, 0);
    const result = JSON.parse(stdout);
    assert.deepEqual(Object.keys(result), ['version', 'files']);
    const [file] = result.files;
    assert.deepEqual(Object.keys(file), [
      'path',
      'words',
      'sources',
      'quotations',
      'figures',
      'claims',
    ]);
    const [source] = file.sources;
    assert.deepEqual(Object.keys(source), ['id', 'name', 'kind', 'mentions']);
    const [quotation] = file.quotations;
    assert.deepEqual(Object.keys(quotation), ['start', 'end', 'text', 'speaker']);
    assert.deepEqual(Object.keys(quotation.speaker).toSorted(), [
      'carriedFrom',
      'cue',
      'end',
      'name',
      'sourceId',
      'start',
    ]);
    const figures: { text: string; status: string; start: number; end: number }[] = file.figures;
    for (const each of figures) assert.equal(story.slice(each.start, each.end), each.text);
    assert.equal(figures.find(({ text }) => text.includes('12'))?.status, 'attributed');
    assert.equal(figures.find(({ text }) => text.includes('$3'))?.status, 'unsourced');
  });

  test('can be read', (t) => {
    const { stdout } = createDesk(t, { 'a.md': story }).run(['sheet', 'a.md']);
    assert.match(
      stdout,
      /^Fact-check sheet: a\.md, \d+ words\n3 things to check, 1 of them with nobody’s name to it\n/,
    );
    assert.match(stdout, /\nSources\n {2}3:\d+ {2}Ana Ruiz {2}named, 2 mentions\n/);
    const checks = stdout.split('\nTo check\n')[1]?.split('\n\n')[0]?.split('\n');
    assert.deepEqual(checks, [
      '  [ ] 3:18  12 people  (figure, casualty)',
      '            attributed: Ana Ruiz, “the county sheriff, Ana Ruiz, said”',
      '  [ ] 3:65  “We lost friends,”  (quotation)',
      '            spoken: Ana Ruiz, “she said”',
      '  [ ] 5:19  $3 million  (figure, money)',
      '            unsourced',
    ]);
  });

  test('shows what a source is still to be found for, and takes no hole for one', (t) => {
    const copy = 'Repairs will cost $3 million, [SOURCE TK] said.\n';
    const desk = createDesk(t, { 'a.md': copy, 'b.md': 'It rained.\n' });
    const { stdout } = desk.run(['sheet', 'a.md', 'b.md']);
    assert.match(
      stdout,
      /^Fact-check sheet: a\.md, \d+ words\n1 thing to check, 1 of them with nobody’s name to it\n/,
    );
    assert.match(stdout, /\nSources: none\n/);
    assert.match(stdout, /\$3 million {2}\(figure, money\)\n +to come: “\[SOURCE TK\] said”\n/);
    assert.match(stdout, /\nFact-check sheet: b\.md, 2 words\nNothing to check\n/);
  });

  test('can be ticked off in Markdown', (t) => {
    const { stdout } = createDesk(t, { 'a.md': story }).run([
      'sheet',
      'a.md',
      '--format',
      'markdown',
    ]);
    assert.match(stdout, /^# Fact-check sheet: a\.md\n/);
    assert.match(
      stdout,
      /\n\| ☐ \| 3 \| quotation \| “We lost friends,” \| spoken \| Ana Ruiz \| “she said” \|\n/,
    );
    assert.match(
      stdout,
      /\n\| ☐ \| 5 \| figure, money \| \$3 million \| unsourced \| {2}\| {2}\|\n/,
    );
  });

  for (const [format, name] of [
    ['text', 'sheet.txt'],
    ['markdown', 'sheet.md'],
  ] as const) {
    test(`is no draft itself where it is kept among them as ${format}`, (t) => {
      const files = { 'a.md': story, 'b.md': `${story}\nCosts to come: TK.\n` };
      const { stdout } = createDesk(t, files).run(['sheet', '--format', format]);
      const lint = (text: string): string =>
        createDesk(t, { [name]: text }).run(['lint', '--hints', name]).stdout;
      assert.doesNotMatch(lint(stdout), /sheet\./);
      assert.match(lint(stdout.replace('copydesk-ignore-file', '')), /figure-no-source/);
    });
  }

  test('can go to a spreadsheet', (t) => {
    const quoted = '“No, ""never"",” Ana Ruiz, the county sheriff, said.\n';
    const { stdout } = createDesk(t, { 'a.md': quoted }).run(['sheet', 'a.md', '--format', 'csv']);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    assert.equal(head, 'path,part,line,column,text,kind,status,source,named at,words');
    assert.ok(
      rows.some((row) => row.startsWith('a.md,quotations,1,1,"“No, """"never"""",”",')),
      stdout,
    );
  });
});

describe('the other commands', () => {
  test('rules lists every rule with its settings', (t) => {
    const desk = createDesk(t);
    const text = desk.run(['rules']).stdout;
    const json: { rules: { id: string; setting: string }[] } = JSON.parse(
      desk.run(['rules', '--format', 'json']).stdout,
    );
    assert.deepEqual(
      json.rules.map(({ id }) => id),
      rules.map(({ meta }) => meta.id),
    );
    for (const { id } of json.rules) assert.ok(text.includes(`  ${id}  `));
    assert.equal(
      json.rules.find(({ id }) => id === 'ignore-comment')?.setting,
      'copydesk.rules.ignoreComment',
    );
  });

  test('explain prints the page of a rule, by its name or that of its setting', (t) => {
    const desk = createDesk(t);
    const page = readFileSync(
      new URL('../../dist/rules/loaded-adjective.md', import.meta.url),
      'utf8',
    );
    assert.match(page, /^# loaded-adjective\n/);
    for (const name of ['loaded-adjective', 'loadedAdjective']) {
      const { status, stdout } = desk.run(['explain', name]);
      assert.equal(status, 0);
      assert.equal(stdout, page);
    }
  });

  for (const args of [
    ['--help'],
    ['-h'],
    ['help'],
    ['help', 'lint'],
    ['fix', '--help'],
    ['explain', '--help'],
    ['server', '-h'],
  ]) {
    test(`${args.join(' ')} explains`, (t) => {
      const { status, stdout } = createDesk(t).run(args);
      assert.equal(status, 0);
      assert.match(stdout, /copydesk/i);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
    });
  }

  test('--version says which', (t) => {
    assert.match(createDesk(t).run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  test('a reader that hangs up early is no error', async (t) => {
    const desk = createDesk(t, { 'a.txt': hole.repeat(4000) });
    const child = spawn(process.execPath, [program, 'lint', 'a.txt', '--format', 'json'], {
      cwd: desk.folder,
    });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual([status, errors], [1, '']);
  });

  test('nothing is read for a reader who has hung up, but all is mended', async (t) => {
    const names = Array.from({ length: 60 }, (_, i) => `${String(i).padStart(2, '0')}.txt`);
    const drafts = names.map((name): [string, string] => [name, loaded.repeat(200)]);
    const last = Buffer.from('caf\xE9', 'latin1');
    const desk = createDesk(t, { ...Object.fromEntries(drafts), 'last.txt': last });
    const runHungUp = async (command: string): Promise<string> => {
      const args = [program, command, '.', '--jobs', '1'];
      const child = spawn(process.execPath, args, { cwd: desk.folder });
      let errors = '';
      child.stderr.on('data', (chunk) => (errors += String(chunk)));
      child.stdout.once('data', () => child.stdout.destroy());
      await new Promise((resolve) => child.once('close', resolve));
      return errors;
    };
    assert.equal(await runHungUp('lint'), '');
    assert.match(await runHungUp('fix'), /^copydesk: last\.txt: is not UTF-8/);
    for (const name of names) assert.doesNotMatch(String(desk.read(name)), /chilling/);
  });

  test('server --stdio speaks the language server protocol', async (t) => {
    const child = spawn(process.execPath, [program, 'server', '--stdio']);
    t.after(() => child.kill());
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = '';
    for await (const chunk of child.stdout) {
      answer += String(chunk);
      if (answer.includes('"capabilities"')) break;
    }
    assert.match(answer, /"capabilities"/);
  });
});
