import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom. A layer that is not named here may not be there. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  config: ['core'],
  protocol: [],
  'code-cache': [],
  server: ['core', 'config', 'protocol', 'code-cache'],
  client: ['protocol', 'code-cache'],
  cli: ['core', 'config', 'server'],
  manifest: ['core'],
};

/** The one door to each layer that others enter. */
const doors: Readonly<Record<string, readonly string[]>> = {
  core: ['src/core/index.ts'],
  server: ['src/server/start.ts'],
};

/** Modules that may pass by a door, and what they may reach: the generator shows cases, which are no part of the API. */
const passes: Readonly<Record<string, readonly string[]>> = {
  manifest: ['src/core/rules/cases.ts'],
};

/** The folders of a layer; each may import from those before it. */
const steps: Readonly<Record<'core' | 'server', readonly string[]>> = {
  core: [
    'collections',
    'memory',
    'lexicons',
    'document',
    'english',
    'facts',
    'story',
    'repair',
    'checks',
    'fixes',
    'rules',
    'linter',
    'sheet',
  ],
  server: ['connection', 'settings', 'drafts', 'diagnostics', 'actions'],
};

/** The one that may look ahead: a block carries its facts. */
const ahead = 'src/core/document/block.ts';

interface Import {
  readonly from: string;
  readonly to: string;
}

/** The layer of a module: its folder in `src`, or its own name where it stands alone. */
function toLayer(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

function findBreach({ from, to }: Import): string | undefined {
  const [own, other] = [toLayer(from), toLayer(to)];
  if (own === other) return undefined;
  if (!allowed[own]?.includes(other)) return `${from} imports ${to}: ${own} may not know ${other}`;
  const entrances = [...(doors[other] ?? [to]), ...(passes[own] ?? [])];
  return entrances.includes(to) ? undefined : `${from} imports ${to}, past the door of ${other}`;
}

/** The folder of a module in a layer; none for one that stands beside the folders. */
function toStep(layer: keyof typeof steps, path: string): string {
  const [top, own, folder = '', rest] = path.split('/');
  return top === 'src' && own === layer && rest !== undefined ? folder : '';
}

function findStepBack(layer: keyof typeof steps, { from, to }: Import): string | undefined {
  const [own, other] = [toStep(layer, from), toStep(layer, to)];
  if (from === ahead || own === '' || other === '') return undefined;
  return steps[layer].indexOf(own) < steps[layer].indexOf(other)
    ? `${from} imports ${to}: ${own} comes before ${other}`
    : undefined;
}

const sources = readdirSync(new URL('../src', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

/** What the modules say that they import, types included, which the bundler drops. */
const written: readonly Import[] = sources.flatMap((from) => {
  const text = readFileSync(new URL(`../${from}`, import.meta.url), 'utf8');
  const paths = [...text.matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) => path);
  return paths
    .map((path) => ({ from, to: posix.join(posix.dirname(from), path) }))
    .filter(({ to }) => sources.includes(to));
});

/** What a module imports from this project as the bundler sees it, and as it is written. */
function findImports({ inputs }: Metafile): Import[] {
  const values = Object.entries(inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ path }) => path.startsWith('src/')).map(({ path }) => ({ from, to: path })),
  );
  return [...values, ...written];
}

async function bundle(
  entryPoints: readonly string[],
  platform: 'node' | 'neutral',
): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    // What every module needs is written once, not seven hundred times: that took gigabytes.
    splitting: true,
    outdir: 'dist',
    format: 'esm',
    platform,
    mainFields: ['module', 'main'],
    external: ['vscode', 'prettier'],
    metafile: true,
    logLevel: 'silent',
  });
  return metafile;
}

describe('the layers', () => {
  test('import only whom they may, by the door', async () => {
    const metafile = await bundle(sources, 'node');
    const imports = findImports(metafile);
    assert.ok(imports.length > sources.length, 'no imports found');
    assert.deepEqual(imports.map(findBreach).filter(Boolean), []);
  });

  test('are all named in the table', () => {
    assert.deepEqual(
      [...new Set(sources.map(toLayer))].toSorted(),
      Object.keys(allowed).toSorted(),
    );
  });

  for (const [from, to] of [
    ['src/core/linter/linter.ts', 'src/cli/run.ts'],
    ['src/client/extension.ts', 'src/core/index.ts'],
    ['src/client/extension.ts', 'src/server/start.ts'],
    ['src/server/server.ts', 'src/core/linter/linter.ts'],
    ['src/cli/run.ts', 'src/server/server.ts'],
    ['src/protocol.ts', 'src/core/index.ts'],
    ['src/manifest/outputs.ts', 'src/core/linter/linter.ts'],
  ] as const) {
    test(`would not let ${from} import ${to}`, () => assert.ok(findBreach({ from, to })));
  }
});

/** A module that imports itself by way of others, with the way; undefined where none does. */
function findCircle(imports: readonly Import[]): readonly string[] | undefined {
  const targets = new Map(sources.map((path): [string, string[]] => [path, []]));
  for (const { from, to } of imports) targets.get(from)?.push(to);
  const done = new Set<string>();
  function follow(path: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const target of targets.get(path) ?? []) {
      const circle = follow(target, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  }
  for (const path of sources) {
    const circle = follow(path, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('modules', () => {
  test('never import themselves by way of others, not even for a type', () => {
    assert.deepEqual(findCircle(written), undefined);
  });

  test('would not be let run in a circle', () => {
    const back = { from: 'src/core/span.ts', to: 'src/core/index.ts' };
    assert.ok(findCircle([...written, back]));
  });
});

for (const layer of ['core', 'server'] as const) {
  test(`the folders of the ${layer} import only from those before them`, () => {
    const folders = sources.map((path) => toStep(layer, path)).filter((name) => name !== '');
    assert.deepEqual(new Set(folders), new Set(steps[layer]));
    assert.deepEqual(written.map((each) => findStepBack(layer, each)).filter(Boolean), []);
    const [first, last] = [steps[layer].at(0), steps[layer].at(-1)];
    const back = { from: `src/${layer}/${first}/a.ts`, to: `src/${layer}/${last}/b.ts` };
    assert.ok(findStepBack(layer, back));
  });
}

test('every export has a sentence that says what it is for', () => {
  const bare = sources.flatMap((path) => {
    const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const all = text.matchAll(
      /^(.*)\nexport (?:(?:async )?function\*?|const|class|interface|type) (\w+)/gm,
    );
    return [...all].flatMap(([, before = '', name]) =>
      before.endsWith('*/') ? [] : [`${path}: ${name}`],
    );
  });
  assert.deepEqual(bare, []);
});

test('the folders of the server know nothing of the handlers that use them', () => {
  const up = written.filter(
    ({ from, to }) => toStep('server', from) !== '' && toStep('server', to) === '',
  );
  const handlers = up.filter(({ to }) => to.startsWith('src/server/'));
  assert.deepEqual(handlers, []);
});

describe('the core', () => {
  test('bundles for any platform', async () => {
    const { inputs } = await bundle(['src/core/index.ts'], 'neutral');
    const outside = Object.entries(inputs).flatMap(([from, { imports }]) =>
      imports
        .filter((each) => each.external === true && each.path !== '<runtime>')
        .map(({ path }) => `${from}: ${path}`),
    );
    assert.deepEqual(outside, []);
  });

  test('imports nothing of Node’s or of VS Code’s', () => {
    for (const path of sources.filter((each) => toLayer(each) === 'core')) {
      const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
      const names = [...text.matchAll(/ from '([^.'][^']*)'/g)].map(([, name = '']) => name);
      assert.deepEqual(
        names.filter((name) => isBuiltin(name) || name === 'vscode'),
        [],
        path,
      );
      assert.doesNotMatch(
        text,
        /\b(?:process|console|setTimeout|Date\.now|new Date|Math\.random|fetch)\b[.(]/,
        path,
      );
    }
  });
});

test('rules are imported by nobody but their list', () => {
  const users = written.filter(({ to }) => /^src\/core\/rules\/.+\/rule\.ts$/.test(to));
  assert.deepEqual([...new Set(users.map(({ from }) => from))], ['src/core/rules/index.ts']);
});

test('the page for newcomers names nothing that is not there', () => {
  const page = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const names = [...page.matchAll(/`((?:create|define|find|is|join|mark|read|to)[A-Z]\w+)`/g)];
  const code = sources
    .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
    .join('\n');
  const missing = names
    .map(([, name = '']) => name)
    .filter((name) => !new RegExp(`export (?:function|const) ${name}\\b`).test(code));
  assert.ok(names.length > 10, 'no names found');
  assert.deepEqual(missing, []);
});

test('patterns ask for letters by properties that are gathered once for all patterns', () => {
  // Each pattern that names a category goes through all of Unicode: write \p{Alpha}, \p{Upper}, \p{Lower}.
  const slow = sources.filter((path) =>
    /\\[pP]\{(?:L|Lu|Ll)\}/.test(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')),
  );
  assert.deepEqual(slow, []);
});

test('what the build prepares are functions that write text', async () => {
  const prepared = sources.filter((path) => path.endsWith('.built.ts'));
  assert.ok(prepared.length > 0, 'nothing is prepared');
  for (const path of prepared) {
    const exports: Readonly<Record<string, unknown>> = await import(`../${path}`);
    for (const [name, write] of Object.entries(exports)) {
      assert.ok(typeof write === 'function' && write.length === 0, `${path}: ${name}`);
      assert.equal(typeof write(), 'string', `${path}: ${name}`);
    }
  }
});

test('the command line loads the server only when it is wanted', async () => {
  const { inputs } = await bundle(['src/cli/main.ts'], 'node');
  const entrances = Object.entries(inputs)
    .filter(([from]) => !from.startsWith('src/server/'))
    .flatMap(([, { imports }]) => imports.filter(({ path }) => path.startsWith('src/server/')));
  assert.deepEqual(
    entrances.map(({ kind }) => kind),
    ['dynamic-import'],
  );
});
