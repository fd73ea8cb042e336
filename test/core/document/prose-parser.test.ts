import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Nodes } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { parseProse } from '../../../src/core/document/prose-parser.ts';

const original = unified().use(retextEnglish).freeze();

/** A tree with offsets only. */
function toPlain(node: Nodes): unknown {
  const { type, position } = node;
  return {
    type,
    start: position?.start.offset,
    end: position?.end.offset,
    ...('value' in node ? { value: node.value } : { children: node.children.map(toPlain) }),
  };
}

const pieces =
  "a B é 1 . - ’ ' “ & / $ ½ … — @ _ 中 ? ! , ; ( ) No Mr p.m. x \u0301 \ud83d \ude00 😀".split(
    ' ',
  );
const soup = fc
  .array(fc.constantFrom(...pieces, ' ', '\n', '\r\n'), { maxLength: 30 })
  .map((all) => all.join(''));

test('prose is parsed into the trees of the original parser', () => {
  fc.assert(
    fc.property(soup, (text) => {
      assert.deepEqual(toPlain(parseProse(text)), toPlain(original.parse(text)));
    }),
    { numRuns: 2000 },
  );
});

test('a character of any kind makes the node that the original makes of it', () => {
  for (let code = 0; code < 0x10000; code += 7) {
    const text = `a${String.fromCharCode(code)}b`;
    assert.deepEqual(toPlain(parseProse(text)), toPlain(original.parse(text)), text);
  }
});
