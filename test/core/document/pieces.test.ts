import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument, type Document } from '../../../src/core/index.ts';
import { toPieces } from '../../../src/core/document/sections/pieces.ts';

/** A paragraph of some sentences, no two of which are the same. */
function toParagraph(sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, i) => `The council of ward ${i} said that road ${i * 7} had been closed for ${i} days.`,
  ).join(' ');
}

function toBlocks({ blocks }: Document): ReadonlySet<unknown> {
  return new Set(blocks.map(({ block }) => block));
}

describe('a paragraph', () => {
  test('that an editor would print is one block', () => {
    const text = toParagraph(90);
    assert.deepEqual(toPieces(text, 0, text.length), [{ start: 0, end: text.length }]);
  });

  test('without end is cut at sentence ends, and nothing is lost', () => {
    const text = toParagraph(2000);
    const words = toPieces(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
    assert.ok(words.every((each) => each.endsWith('.') && each.length <= 2400));
    assert.equal(words.join(' '), text);
  });

  test('without a sentence end or a space is cut all the same', () => {
    const text = 'a'.repeat(20_000);
    const lengths = toPieces(text, 0, text.length).map(({ start, end }) => end - start);
    assert.ok(lengths.every((each) => each <= 2400));
    assert.equal(
      lengths.reduce((sum, each) => sum + each),
      text.length,
    );
  });
});

describe('in an endless paragraph a keystroke', () => {
  for (const language of ['markdown', 'plaintext'] as const) {
    test(`makes few blocks anew in ${language}`, () => {
      let document = createDocument(toParagraph(2000), language);
      const counts = [];
      for (let i = 0; i < 60; i++) {
        const before = toBlocks(document);
        const at = document.text.indexOf(' ', ((i * 0.618) % 1) * document.text.length);
        const text = `${document.text.slice(0, at)}x${document.text.slice(at)}`;
        document = createDocument(text, language, document);
        counts.push(document.blocks.filter(({ block }) => !before.has(block)).length);
      }
      assert.ok(Math.max(...counts) <= 8, counts.join(' '));
      assert.ok(counts.filter((count) => count > 1).length <= 6, counts.join(' '));
    });
  }

  test('moves cuts hardly ever, even where many sentences end alike', () => {
    const text = toParagraph(1500).replaceAll('days. ', 'days, she said. ');
    const pieces = toPieces(text, 0, text.length);
    assert.ok(pieces.length > text.length / 1200, `${pieces.length} pieces`);
    const moved = Array.from({ length: 200 }, (_, i) => {
      const at = text.indexOf(' ', ((i * 0.618) % 1) * text.length);
      return toPieces(`${text.slice(0, at)}x${text.slice(at)}`, 0, text.length + 1).length;
    }).filter((count) => count !== pieces.length);
    assert.ok(moved.length <= 10, `${moved.length} of 200 keys`);
  });

  test('leaves all pieces in one paragraph', () => {
    for (const language of ['markdown', 'plaintext'] as const) {
      const { blocks } = createDocument(toParagraph(2000), language);
      assert.equal(new Set(blocks.map(({ group }) => group)).size, 1);
    }
  });

  test('that has markup in Markdown cuts none of it', () => {
    const words = toParagraph(200).replaceAll(
      /(\d+)\. The (council)/g,
      '**$1. The** [$2](https://b.example)',
    );
    const plain = toParagraph(30);
    const { blocks, text } = createDocument(`${plain} **${plain}** ${words}`, 'markdown');
    assert.ok(text.length < 20_000 && blocks.length > 4, `${blocks.length} blocks`);
    assert.doesNotMatch(blocks.map(({ block }) => block.text).join(' '), /[*[\]]|https/);
    for (const { block, start } of blocks) {
      assert.equal(text.slice(start, start + block.source.length), block.source);
    }
  });
});
