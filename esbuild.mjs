// Bundles the four programs into dist/, and with `debug` as a debugger wants them: readable, and mapped to the sources.
// `node esbuild.mjs tests` bundles the suites of the extension host into out/.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { formatThirdParty } from './third-party.mjs';

/**
 * What a program gets in place of a module: the library of the protocol asks for VS Code’s API in each of its modules,
 * and VS Code looks up each time who is asking; and it loads all of Node’s cryptography for names that it seldom makes.
 */
const standIns = {
  vscode: "module.exports = require('vscode');",
  crypto: "module.exports = new Proxy({}, { get: (_, name) => require('crypto')[name] });",
};

/** @type {import('esbuild').Plugin} */
const standIn = {
  name: 'stand-in',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:vscode|crypto)$/ }, ({ path, namespace }) =>
      namespace === 'stand-in' ? { path, external: true } : { path, namespace: 'stand-in' },
    );
    bundler.onLoad({ filter: /^/, namespace: 'stand-in' }, ({ path }) => ({
      contents: standIns[path],
    }));
  },
};

/**
 * Runs the modules that prepare what need not be done at each start: what each of their functions writes is bundled in
 * its place.
 *
 * @type {import('esbuild').Plugin}
 */
const preparation = {
  name: 'preparation',
  setup(bundler) {
    bundler.onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
      const functions = Object.entries(await import(pathToFileURL(path).href));
      const texts = functions.map(
        ([name, write]) => `export const ${name} = () => ${JSON.stringify(write())};`,
      );
      return { contents: texts.join('\n') };
    });
  },
};

/**
 * Has a program take the core from the bundle that stands beside it: by its door, as everybody enters it.
 *
 * @returns {import('esbuild').Plugin}
 */
const takeCore = (path) => ({
  name: 'shared-core',
  setup(bundler) {
    bundler.onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path, external: true }));
  },
});

const isForDebugger = process.argv.includes('debug');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !isForDebugger,
  sourcemap: isForDebugger && 'linked',
  target: 'node20',
  // Which characters have a property differs between releases of Unicode; that a pattern may ask does not. As calls,
  // they would be looked up or compiled at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  platform: 'node',
  // Some libraries name a bundle of their own as their main file, which cannot be bundled again.
  mainFields: ['module', 'main'],
  plugins: [standIn, preparation],
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
    outfile: 'dist/client-code.cjs',
  },
  {
    ...commonjs,
    entryPoints: ['src/server/main.ts'],
    outfile: 'dist/server-code.cjs',
    plugins: [...shared.plugins, takeCore('./core.cjs')],
  },
  {
    ...shared,
    format: 'esm',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    plugins: [...shared.plugins, takeCore('./core.mjs')],
    banner: { js: require },
  },
  {
    ...commonjs,
    platform: 'neutral',
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/core.cjs',
  },
];

/**
 * What starts the programs that keep their compiled code: it has to know the code that it runs.
 *
 * @type {import('esbuild').BuildOptions[]}
 */
const launchers = [
  { ...commonjs, entryPoints: ['src/client/launch.ts'], outfile: 'dist/client.cjs' },
  { ...commonjs, entryPoints: ['src/server/launch.ts'], outfile: 'dist/server.cjs' },
];

/**
 * Builds a program in ASCII, which takes half the memory. What the bundler leaves are characters in patterns, where an
 * escape is the same.
 */
async function buildInAscii(options) {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  // In a map, too, an escape is the same: it is JSON.
  for (const { path, text } of outputFiles) {
    const ascii = text.replaceAll(/[^\0-\x7f]/g, toEscape);
    await writeFile(path, ascii, { mode: ascii.startsWith('#!') ? 0o755 : 0o644 });
  }
  return metafile;
}

function toEscape(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Builds what starts a program whose code has been built: it knows that code, and the bundles that it takes in. */
async function buildLauncher(options, metafiles) {
  const file = options.outfile.replace('.cjs', '-code.cjs');
  const { imports } = Object.assign({}, ...metafiles.map(({ outputs }) => outputs))[file];
  const names = imports.map(({ path }) => path).filter((path) => path.startsWith('./'));
  const digests = names.map(async (name) => [name, await toDigest(join('dist', name))]);
  const parts = Object.fromEntries(await Promise.all(digests));
  const code = { name: basename(file), digest: await toDigest(file), parts };
  return buildInAscii({ ...options, define: { code: JSON.stringify(code) } });
}

async function toDigest(file) {
  const hash = createHash('sha256').update(await readFile(file));
  return hash.digest('hex').slice(0, 32);
}

/** The core for those who import it: the same bundle, by the names of its exports. */
async function writeCoreModule() {
  const names = Object.keys(createRequire(import.meta.url)('./dist/core.cjs'));
  const text = `import { createRequire } from 'node:module';
export const { ${names.join(', ')} } = createRequire(import.meta.url)('./core.cjs');
`;
  await writeFile('dist/core.mjs', text);
}

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
  await mkdir('dist', { recursive: true });
  const metafiles = await Promise.all(programs.map(buildInAscii));
  metafiles.push(...(await Promise.all(launchers.map((each) => buildLauncher(each, metafiles)))));
  await writeFile('dist/third-party.md', await formatThirdParty(metafiles));
  await writeCoreModule();
  await copyRulePages();
  await copyFile('src/config/copydesk.schema.json', 'dist/copydesk.schema.json');
}
