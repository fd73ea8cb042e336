import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['markdown', 'html', 'html-derivative'];
const hosts = files.map((name) => toPath(`tm-grammars/grammars/${name}.json`));
const grammars = hosts.flatMap((path) => ['--grammar', path]);

for (const language of ['markdown', 'plain-text']) {
  test(`the assertions about ${language} hold`, async () => {
    const { code, output } = await run('unit', [
      ...grammars,
      `test/syntaxes/${language}.assertions`,
    ]);
    assert.equal(code, 0, output);
    assert.match(output, /run success/);
  });
}

for (const [file, scope] of [
  ['test/syntaxes/draft.md', 'text.html.markdown'],
  ['test/syntaxes/draft.txt', 'text.plain'],
] as const) {
  test(`${file} is coloured as its snapshot says`, async () => {
    const isKept = existsSync(`${root}/${file}.snap`);
    const { code, output } = await run('snapshot', [...grammars, '--scope', scope, file]);
    assert.equal(code, 0, output);
    assert.ok(
      isKept,
      `${file}.snap was missing and has been written: read it, then run the test again.`,
    );
  });
}

test('every grammar that package.json names is there, under the scope it names', () => {
  assert.ok(manifest.contributes.grammars.length > 0);
  for (const { scopeName, path } of manifest.contributes.grammars) {
    const grammar: unknown = JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
    assert.partialDeepStrictEqual(grammar, { scopeName });
  }
});

function toPath(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}

/** Runs one of the two tools of vscode-tmgrammar-test; they exit with 0 only when all is as expected. */
function run(
  tool: 'unit' | 'snapshot',
  args: readonly string[],
): Promise<{ code: unknown; output: string }> {
  const script = toPath(`vscode-tmgrammar-test/dist/${tool}.js`);
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: root }, (error, stdout) => {
      resolve({ code: error ? error.code : 0, output: stdout });
    });
  });
}
