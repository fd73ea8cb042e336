import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const core = new URL('../../src/core/', import.meta.url);
const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), core), 'utf8'));

const literal = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/g;

/** A property of characters is none without the flag for it, but the letters of its name. */
function isBlind(source: string, flags: string): boolean {
  return /\\[pP]\{/.test(source) && !/[uv]/.test(flags);
}

test('patterns that name a property of characters have the flag for it', async () => {
  const blind = sources.flatMap((text) =>
    [...text.matchAll(literal)]
      .filter(([, source = '', flags = '']) => isBlind(source, flags))
      .map(([pattern]) => pattern),
  );
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct: (target, [source, flags = '']: [string, string?]) => {
      if (isBlind(source, flags)) blind.push(source);
      return Reflect.construct(target, [source, flags]);
    },
  });
  try {
    await import('../../src/core/index.ts');
  } finally {
    globalThis.RegExp = native;
  }
  assert.deepEqual(blind, []);
});
