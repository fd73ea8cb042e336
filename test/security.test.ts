import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Modules of Node’s by which a program reaches the network, starts another, or runs code that it has made. */
const dangerous = new Set(
  'child_process cluster dgram dns http http2 https inspector net repl tls vm wasi'.split(' '),
);

/**
 * Who takes them in, in all that ships. The client starts the server; the libraries of the protocol can do the same
 * and could also talk over a socket, for which nobody asks them. The launchers run the bundles beside them.
 */
const known = [
  'src/client/server-process.ts: child_process',
  'src/code-cache.ts: vm',
  'vscode-jsonrpc: net',
  'vscode-languageclient: child_process',
  'vscode-languageserver: child_process',
];

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every module of ours and of others that the bundler takes in. */
async function findBundled(): Promise<readonly Source[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      'src/client/extension.ts',
      'src/client/launch.ts',
      'src/server/main.ts',
      'src/server/launch.ts',
      'src/cli/main.ts',
      'src/core/index.ts',
    ],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    metafile: true,
    logLevel: 'silent',
  });
  return Promise.all(
    Object.keys(metafile.inputs)
      .filter((path) => /\.[cm]?[jt]s$/.test(path))
      .map(async (path) => ({ path, text: await strip(path) })),
  );
}

/** A module without its comments and its types. */
async function strip(path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    write: false,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** “vscode-jsonrpc: net”, or the path of a module of our own. */
function findReach({ path, text }: Source): string[] {
  const owner = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
  const named = [
    ...text.matchAll(/(?:\bfrom|\brequire\(|\bimport\(?)\s*["'](?:node:)?([\w/]+)["']/g),
  ];
  return named
    .map(([, name = '']) => name)
    .filter((name) => isBuiltin(name) && dangerous.has(name.split('/')[0] ?? ''))
    .map((name) => `${owner}: ${name}`);
}

const madeCode =
  /(?<![.\w$])(?:eval\s*\(|new Function\b|Function\s*\(\s*["'`])|\bset(?:Timeout|Interval)\(\s*["'`]/;
const network = /(?<![.\w$])(?:fetch\s*\(|new (?:WebSocket|XMLHttpRequest|EventSource)\b)/;

describe('what ships', async () => {
  const sources = await findBundled();

  test('is all looked at', () => {
    for (const part of ['src/core/linter/linter.ts', 'src/client/', 'vscode-languageclient/'])
      assert.ok(
        sources.some(({ path }) => path.includes(part)),
        part,
      );
    assert.ok(sources.filter(({ text }) => text.length > 20).length > 300);
  });

  test('reaches the network and other programs by the doors that we know', () => {
    assert.deepEqual([...new Set(sources.flatMap(findReach))].toSorted(), known);
  });

  test('runs no text as code, and asks for nothing', () => {
    for (const { path, text } of sources) {
      assert.doesNotMatch(text, madeCode, path);
      assert.doesNotMatch(text, network, path);
    }
  });

  for (const [path, text] of [
    ['src/cli/run.ts', 'import{spawn}from"node:child_process";'],
    ['src/core/linter/linter.ts', 'const a=require("https")'],
    ['src/core/linter/linter.ts', 'await import("dns/promises")'],
  ] as const) {
    test(`could not hide ${text}`, () => assert.deepEqual(findReach({ path, text }).length, 1));
  }
  for (const text of ['eval("a")', 'new Function("a","b")', 'setTimeout("a()",5)']) {
    test(`could not hide ${text}`, () => assert.match(`x=${text}`, madeCode));
  }
  for (const text of ['fetch("https://example.org")', 'new WebSocket(a)']) {
    test(`could not hide ${text}`, () => assert.match(`x=${text}`, network));
  }
});

test('Markdown that shows words of a draft may call one command and hold no HTML', () => {
  const client = new URL('../src/client/', import.meta.url);
  const texts = readdirSync(client)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, client), 'utf8'));
  const trusted = texts.flatMap((text) => text.match(/\b(?:isTrusted|supportHtml)\b[^\n]*/g) ?? []);
  assert.deepEqual(trusted, [
    'isTrusted: { enabledCommands: [openPageCommand] }, supportHtml: false },',
  ]);
});
