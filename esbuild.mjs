// Bundles the four programs into dist/; `node esbuild.mjs tests` bundles the suites of the extension host into out/.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { formatThirdParty } from './third-party.mjs';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  target: 'node20',
  platform: 'node',
  // Some libraries name a bundle of their own as their main file, which cannot be bundled again.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const commonjs = { ...shared, format: 'cjs' };

/** Libraries that are CommonJS ask for Node's own modules by `require`, which ES modules have not. */
const require = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/** @type {import('esbuild').BuildOptions[]} */
const programs = [
  {
    ...commonjs,
    entryPoints: ['src/client/extension.ts'],
    outfile: 'dist/client.cjs',
    external: ['vscode'],
  },
  { ...commonjs, entryPoints: ['src/server/main.ts'], outfile: 'dist/server.cjs' },
  {
    ...shared,
    format: 'esm',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    banner: { js: require },
  },
  {
    ...shared,
    format: 'esm',
    platform: 'neutral',
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/core.mjs',
  },
];

/** @type {import('esbuild').BuildOptions} */
const suites = {
  ...commonjs,
  minify: false,
  sourcemap: 'inline',
  entryPoints: ['test/ext/index.ts'],
  outfile: 'out/ext/index.cjs',
  external: ['vscode', 'mocha'],
};

/** The rules' pages, under the names that the server links to. */
async function copyRulePages() {
  const from = 'src/core/rules';
  await rm('dist/rules', { recursive: true, force: true });
  await mkdir('dist/rules', { recursive: true });
  const folders = await readdir(from, { withFileTypes: true });
  const ids = folders.filter((each) => each.isDirectory()).map(({ name }) => name);
  for (const id of ids) {
    const page = await readFile(join(from, id, 'README.md'), 'utf8');
    // The marks of what is generated are for those who edit the page.
    const text = page
      .replaceAll(/<!-- \w+:(?:start|end) -->\n+/g, '')
      .replaceAll(/\]\(\.\.\/([\w-]+)\/(?:README\.md)?\)/g, ']($1.md)');
    await writeFile(join('dist/rules', `${id}.md`), text);
  }
}

if (process.argv.includes('tests')) {
  await build(suites);
} else {
  await rm('dist/types', { recursive: true, force: true });
  const bundles = await Promise.all(
    programs.map((options) => build({ ...options, metafile: true })),
  );
  await writeFile(
    'dist/third-party.md',
    await formatThirdParty(bundles.map(({ metafile }) => metafile)),
  );
  await copyRulePages();
  await copyFile('src/config/copydesk.schema.json', 'dist/copydesk.schema.json');
}
