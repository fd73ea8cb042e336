// What is in the packed extension, and what is not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { readZip } from './zip.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const vsix = join(root, 'copydesk.vsix');
const { rules } = await import(join(root, 'dist', 'core.mjs'));

test('the package holds what runs, the rules’ pages and nothing else', () => {
  const names = [...readZip(vsix).keys()];
  const pages = rules.map(({ meta }) => `extension/dist/rules/${meta.id}.md`);
  const programs = [
    'cli.mjs',
    'client-code.cjs',
    'client.cjs',
    'copydesk.schema.json',
    'core.cjs',
    'core.mjs',
    'server-code.cjs',
    'server.cjs',
  ];
  const syntaxes = ['copydesk-comment.injection', 'copydesk.injection', 'plain-text'];
  assert.deepEqual(
    new Set(names),
    new Set([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/SECURITY.md',
      'extension/dist/third-party.md',
      'extension/changelog.md',
      'extension/icon.png',
      'extension/package.json',
      'extension/readme.md',
      ...programs.map((name) => `extension/dist/${name}`),
      ...syntaxes.map((name) => `extension/syntaxes/${name}.json`),
      ...pages,
    ]),
  );
});

test('the package shows a face: a square picture, large enough for any screen', () => {
  const files = readZip(vsix);
  const { icon } = JSON.parse(String(files.get('extension/package.json')));
  const picture = files.get(`extension/${icon}`);
  assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [256, 256]);
  assert.match(
    String(files.get('extension.vsixmanifest')),
    /Microsoft\.VisualStudio\.Services\.Icons\.Default" Path="extension\/icon\.png"/,
  );
});

test('what imports the core gets the types that its door leads to, and no others', () => {
  execFileSync('npm', ['run', '--silent', 'build:types'], { cwd: root });
  const folder = join(root, 'dist', 'types');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const imports = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/['"](\.[^'"]+)\.ts['"]/g)].map(
      ([, path]) => join(dirname(name), `${path}.d.ts`),
    ),
  );
  assert.deepEqual(new Set(files), new Set(['index.d.ts', ...imports]));
});

test('the package holds no source, no test and no source map', () => {
  for (const [name, content] of readZip(vsix)) {
    assert.doesNotMatch(name, /(?<!\.d)\.ts$|\.map$|\/src\/|\/tests?\//);
    assert.ok(!content.includes('sourceMappingURL='), `${name} names a source map`);
  }
});

test('the package names the licence of everything that is bundled', () => {
  const list = String(readZip(vsix).get('extension/dist/third-party.md'));
  const rows = list.match(/^- .*$/gm) ?? [];
  assert.ok(rows.length > 10, `${rows.length} packages`);
  for (const row of rows)
    assert.match(row, /: (?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|0BSD)$/);
});

test('the package is smaller than 1.5 MB', () => {
  assert.ok(statSync(vsix).size < 1_500_000, `${statSync(vsix).size} bytes`);
});
