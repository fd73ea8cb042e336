import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { applyEdits, rules, type TextEdit } from '../../src/core/index.ts';
import { formatLintSarif } from '../../src/cli/reporters/lint-sarif.ts';
import { createDesk, type Desk } from './desk.ts';

const hole = 'The mayor, TK, said no.\n';
const loaded = 'The minister issued a chilling warning.\n';
const taste = 'The vote was very close.\n';
const sound = 'The council will meet on Monday.\n';
const sum = 'The fee rose by 10 percent, from $100 to $120, the mayor said.\n';
const toll = 'The storm killed 12\npeople.\n';

/** A desk with a finding of every kind, in drafts with every kind of line end. */
const drafts = {
  'a.md': `\uFEFF# Vote 🗳️\r\n\r\nÉ ${loaded.trim()}\r\n\r\n${hole.trim()}\r\n`,
  'b.txt': `${sum.trim()}\r\r${taste.trim()}\r`,
  'clean.md': sound,
  'sub/c d.md': `# Mill to cut 200 jobs\n\nThe mill will cut 250 jobs, the owner said.\n\n${toll}`,
};

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: Region & { readonly snippet: { readonly text: string } };
  };
}
interface Replacement {
  readonly deletedRegion: Region;
  readonly insertedContent?: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
  readonly relatedLocations?: readonly Location[];
  readonly fixes?: readonly {
    readonly description: { readonly text: string };
    readonly artifactChanges: readonly [
      { readonly artifactLocation: object; readonly replacements: readonly Replacement[] },
    ];
  }[];
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
}
interface Descriptor {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly enabled?: boolean; readonly level?: string };
}
interface Found {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly related: readonly { readonly start: number }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { start: number; end: number; newText: string }[];
  }[];
}

function lint(desk: Desk, format: string, ...args: string[]) {
  return desk.run(['lint', '--format', format, ...args]);
}

function readRun(desk: Desk, ...args: string[]): Run {
  const log = JSON.parse(lint(desk, 'sarif', ...args).stdout);
  assert.deepEqual(Object.keys(log), ['$schema', 'version', 'runs']);
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  return log.runs[0];
}

/** What the JSON says of the same drafts, less the hints. */
function readShown(desk: Desk, ...args: string[]): (Found & { readonly path: string })[] {
  const { files } = JSON.parse(lint(desk, 'json', ...args).stdout);
  return files.flatMap(({ path, findings }: { path: string; findings: readonly Found[] }) =>
    findings.filter(({ severity }) => severity !== 'hint').map((each) => ({ ...each, path })),
  );
}

function checkPlace(
  { physicalLocation: { region, artifactLocation } }: Location,
  found: Found & { readonly path: string },
  text: string,
  folder: string,
): void {
  const uri = new URL(artifactLocation.uri, `${pathToFileURL(folder).href}/`);
  assert.equal(fileURLToPath(uri), join(folder, found.path));
  assert.equal(artifactLocation.uriBaseId, '%SRCROOT%');
  const { startLine, startColumn, endLine, endColumn, charOffset, charLength, snippet } = region;
  assert.deepEqual(
    [startLine, startColumn, endLine, endColumn, charOffset, charOffset + charLength],
    [found.line, found.column, found.endLine, found.endColumn, found.start, found.end],
  );
  assert.equal(snippet.text, text.slice(found.start, found.end));
}

/** What each fix is called, and what it makes of the draft. */
function readFixes({ fixes = [] }: Result, text: string): string[][] {
  return fixes.map(({ description, artifactChanges: [{ replacements }] }) => {
    const edits = replacements.map(({ deletedRegion, insertedContent }): TextEdit => {
      const { charOffset: start, charLength } = deletedRegion;
      return { span: { start, end: start + charLength }, newText: insertedContent?.text ?? '' };
    });
    return [description.text, applyEdits(text, edits)];
  });
}

function applyFixes({ fixes }: Found, text: string): string[][] {
  return fixes.map(({ title, edits }) => {
    const own = edits.map(({ newText, ...span }) => ({ span, newText }));
    return [title, applyEdits(text, own)];
  });
}

describe('the SARIF of a lint', () => {
  test('says what the JSON says, less the hints: rules, words, places and fixes', (t) => {
    const desk = createDesk(t, drafts);
    const { results, tool } = readRun(desk);
    const shown = readShown(desk);
    assert.equal(results.length, shown.length);
    for (const [i, result] of results.entries()) {
      const found = shown[i] ?? assert.fail();
      const text = String(desk.read(found.path)).replace(/^\uFEFF/, '');
      assert.equal(tool.driver.rules[result.ruleIndex]?.id, found.ruleId);
      assert.deepEqual([result.ruleId, result.message.text], [found.ruleId, found.message]);
      checkPlace(result.locations[0], found, text, desk.folder);
      assert.deepEqual(readFixes(result, text), applyFixes(found, text));
      assert.deepEqual(
        (result.relatedLocations ?? []).map((each) => each.physicalLocation.region.charOffset),
        found.related.map(({ start }) => start),
      );
    }
    assert.ok(shown.some(({ line, endLine }) => line !== endLine));
    assert.ok(shown.some(({ fixes }) => fixes.length > 0));
    assert.ok(shown.some(({ related }) => related.length > 0));
  });

  test('says how grave a result is in its own words', (t) => {
    const desk = createDesk(t, {
      'a.md': hole + loaded + taste,
      'b.md': 'The iconic inn opens.\n',
    });
    const levels = readRun(desk, '--hints').results.map(({ ruleId, level }) => [ruleId, level]);
    assert.deepEqual(levels, [
      ['placeholder', 'error'],
      ['loaded-adjective', 'warning'],
      ['intensifier', 'note'],
      ['puffery', 'note'],
    ]);
  });

  test('describes every rule, with its page', (t) => {
    const { rules: described } = readRun(createDesk(t, { 'a.md': sound })).tool.driver;
    assert.deepEqual(
      described.map(({ id }) => id),
      rules.map(({ meta }) => meta.id),
    );
    for (const [i, { help, defaultConfiguration }] of described.entries()) {
      const { id, summary, defaultSeverity } = rules[i]?.meta ?? assert.fail();
      assert.ok(help.text.startsWith(summary));
      assert.ok(help.markdown.includes(`# ${id}\n`));
      assert.equal(defaultConfiguration.enabled === false, defaultSeverity === 'off');
    }
  });

  test('doubles braces, which stand for words to fill in', () => {
    const finding = {
      ruleId: 'placeholder',
      category: 'hygiene',
      severity: 'error',
      span: { start: 0, end: 3 },
      message: '“{0}” is left.',
      related: [],
      fixes: [],
    } as const;
    const file = { path: 'a.md', text: '{0}', languageId: 'markdown', words: 1 } as const;
    const result: Result = JSON.parse(
      formatLintSarif({ ...file, findings: [finding], visible: [finding] }),
    );
    assert.equal(result.message.text, '“{{0}}” is left.');
    assert.equal(result.locations[0].physicalLocation.region.snippet.text, '{0}');
  });

  test('says nothing of what a comment silences', (t) => {
    const text = `<!-- copydesk-ignore loaded-adjective: her word -->\n\n${loaded}`;
    assert.deepEqual(readRun(createDesk(t, { 'a.md': text })).results, []);
  });

  test('is whole without a finding, and where a draft cannot be read', (t) => {
    const desk = createDesk(t, { 'a.md': sound, 'b.md': hole });
    const clean = readRun(desk, 'a.md');
    assert.deepEqual(clean.results, []);
    assert.deepEqual(clean.invocations, [{ executionSuccessful: true }]);
    const failed = readRun(desk, 'a.md', 'nowhere.md', 'b.md');
    assert.equal(failed.results.length, 1);
    assert.deepEqual(failed.invocations, [{ executionSuccessful: false }]);
    assert.deepEqual(readRun(desk, '--config', 'nowhere.json').invocations, [
      { executionSuccessful: false },
    ]);
  });
});

/** Undoes what a workflow command escapes. */
function unescape(text: string): string {
  return text.replace(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

function readCommands(stdout: string): Command[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', properties = '', message = ''] =
        /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? assert.fail(line);
      const pairs = properties.split(',').map((each) => each.split('='));
      return {
        name,
        message: unescape(message),
        properties: Object.fromEntries(
          pairs.map(([key = '', ...value]) => [key, unescape(value.join('='))]),
        ),
      };
    });
}

describe('the workflow commands of a lint', () => {
  test('say what the text shows, where it stands', (t) => {
    const desk = createDesk(t, drafts);
    const shown = readShown(desk);
    const kinds: Readonly<Record<string, string>> = { error: 'error', warning: 'warning' };
    const expected = shown.map((each) => ({
      name: kinds[each.severity] ?? 'notice',
      message: each.message,
      properties: {
        file: each.path,
        line: String(each.line),
        ...(each.line === each.endLine && { col: String(each.column) }),
        endLine: String(each.endLine),
        ...(each.line === each.endLine && { endColumn: String(each.endColumn) }),
        title: each.ruleId,
      },
    }));
    assert.deepEqual(readCommands(lint(desk, 'github').stdout), expected);
    assert.ok(expected.some(({ message }) => message.includes('%')));
    assert.ok(expected.some(({ properties }) => properties.col === undefined));
  });

  test('hold the hints when they are asked for', (t) => {
    const desk = createDesk(t, { 'a.md': taste });
    assert.equal(lint(desk, 'github').stdout, '');
    const [command] = readCommands(lint(desk, 'github', '--hints').stdout);
    assert.deepEqual([command?.name, command?.properties['title']], ['notice', 'intensifier']);
  });

  test('escape what would end a property, a line or the command', (t) => {
    const name = '50%, a::b.md';
    const { stdout } = lint(createDesk(t, { [name]: hole }), 'github');
    assert.ok(stdout.startsWith('::error file=50%25%2C a%3A%3Ab.md,line=1,col=12,'), stdout);
    assert.equal(readCommands(stdout)[0]?.properties['file'], name);
    const lines = lint(createDesk(t, { 'a\nb.md': hole }), 'github').stdout;
    assert.ok(lines.startsWith('::error file=a%0Ab.md,line=1,'), lines);
  });

  test('name drafts from the root of the repository, wherever the step runs', (t) => {
    const desk = createDesk(t, { 'sub/a.md': hole });
    const args = ['lint', '--format', 'github', './sub/a.md'];
    const findFile = (workspace: string) =>
      readCommands(desk.run(args, '', { GITHUB_WORKSPACE: workspace }).stdout)[0]?.properties[
        'file'
      ];
    assert.equal(findFile(''), 'sub/a.md');
    assert.equal(findFile(join(desk.folder, 'sub')), 'a.md');
    assert.equal(findFile(join(desk.folder, 'other')), 'sub/a.md');
  });
});

for (const format of ['sarif', 'github']) {
  describe(`the format ${format}`, () => {
    test('fails like the text, prints the same bytes twice, and in several threads', (t) => {
      const desk = createDesk(t, drafts);
      const first = lint(desk, format);
      assert.equal(first.status, 1);
      assert.deepEqual(first.stderr, []);
      assert.equal(lint(desk, format).stdout, first.stdout);
      assert.equal(lint(desk, format, '--jobs', '3').stdout, first.stdout);
      assert.equal(lint(desk, format, 'clean.md').status, 0);
      assert.equal(lint(desk, format, '--fail-on', 'never').status, 0);
      assert.equal(lint(desk, format, 'nowhere.md').status, 2);
    });

    test('reads standard input', (t) => {
      const { stdout } = createDesk(t).run(['lint', '-', '--format', format], hole);
      assert.match(stdout, format === 'sarif' ? /"uri": "-"/ : /file=-,line=1,/);
    });

    test('is in the help', (t) => {
      assert.match(createDesk(t).run(['lint', '--help']).stdout, new RegExp(`\\b${format}\\b`));
    });
  });
}

test('a format that is none is answered with those that are', (t) => {
  const { status, stderr, stdout } = lint(createDesk(t), 'sarf');
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.deepEqual(stderr, [
    'copydesk: --format "sarf" must be one of text, json, sarif, github; did you mean "sarif"?',
  ]);
});

test('a draft outside of the current folder is named by its whole address', (t) => {
  const desk = createDesk(t, { 'a.md': hole });
  const elsewhere = createDesk(t);
  const path = join(desk.folder, 'a.md');
  const [result] = readRun(elsewhere, path).results;
  assert.deepEqual(result?.locations[0].physicalLocation.artifactLocation, {
    uri: pathToFileURL(path).href,
  });
  const [command] = readCommands(lint(elsewhere, 'github', path).stdout);
  assert.equal(command?.properties['file'], path);
});
