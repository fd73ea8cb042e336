import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Nodes } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { parseProse } from '../../../src/core/document/sentences/prose-parser.ts';

const original = unified().use(retextEnglish).freeze();

const kinds = new Map(
  Object.entries({
    WordNode: 'word',
    WhiteSpaceNode: 'space',
    PunctuationNode: 'mark',
    SymbolNode: 'mark',
  }),
);

function toPlain({ type, position }: Nodes): unknown {
  return [kinds.get(type), position?.start.offset, position?.end.offset];
}

/** The words, spaces and marks of each sentence in a tree, with their offsets. */
function toSentences(node: Nodes): unknown[] {
  if (node.type === 'SentenceNode') return [node.children.map(toPlain)];
  return 'children' in node ? node.children.flatMap(toSentences) : [];
}

function isSameAsOriginal(text: string): void {
  const own = parseProse(text).map((nodes) =>
    nodes.map(({ kind, start, end }) => [kind, start, end]),
  );
  assert.deepEqual(own, toSentences(original.parse(text)), JSON.stringify(text));
}

const pieces =
  "a B é 1 22 . - ’ ' “ & / $ ½ … — @ _ 中 ? ! , ; ( ) No Mr Aug etc p.m. U.S ol o w n tis em \u0301 \ud83d \ude00 😀".split(
    ' ',
  );
const soup = fc
  .array(fc.constantFrom(...pieces, ' ', ' ', '. ', '\n', '\r\n', '\n\n'), { maxLength: 30 })
  .map((all) => all.join(''));

test('prose is parsed into the sentences, words and marks of the original parser', () => {
  fc.assert(fc.property(soup, isSameAsOriginal), { numRuns: 4000 });
});

test('a character of any kind is what the original makes of it', () => {
  for (let code = 0; code < 0x10000; code += 7) {
    const char = String.fromCharCode(code);
    isSameAsOriginal(`a${char}b`);
    isSameAsOriginal(`A b. ${char}${char}a`);
  }
});
