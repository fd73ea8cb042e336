import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createDocument, type Document } from '../../../src/core/index.ts';
import { applyTyping, draft, languages, typing } from '../../random-drafts.ts';

/** All that a reading says, in plain data. */
function toData({ text, frontMatter, blocks, suppressions, sections }: Document) {
  const placed = blocks.map(({ block: { kind, source, prose }, ...place }) => ({
    ...place,
    kind,
    source,
    prose,
  }));
  const lengths = sections.map(({ length, isFresh, state, groups, comments }) => ({
    length,
    isFresh,
    state,
    groups,
    comments,
  }));
  return { text, frontMatter, placed, suppressions, lengths };
}

describe('a draft that is read again after an edit', () => {
  test('is what it would be if it were read for the first time', () => {
    const edits = fc.array(typing, { minLength: 1, maxLength: 8 });
    const property = fc.property(draft, edits, fc.constantFrom(...languages), (text, all, id) => {
      let current = createDocument(text, id);
      for (const edit of all) {
        const next = applyTyping(current.text, edit);
        current = createDocument(next, id, current);
        assert.deepEqual(toData(current), toData(createDocument(next, id)));
      }
    });
    fc.assert(property, { seed: 20_26, numRuns: 300 });
  });

  test('reads a footnote as it stands, however its label is written', () => {
    const before = createDocument('[^1]:<!-- count\nagain --> Ten boats', 'markdown');
    const edited = before.text.replace('1', '<!--1');
    const after = createDocument(edited, 'markdown', before);
    assert.deepEqual(toData(after), toData(createDocument(edited, 'markdown')));
  });

  const paragraphs = Array.from({ length: 200 }, (_, i) => `Paragraph ${i} of the story.`);

  test('has the blocks again that an edit took away, where that is taken back', () => {
    for (const language of languages) {
      const text = paragraphs.join('\n\n');
      const before = createDocument(text, language);
      const first = createDocument(text.replace('100 of', '100, of'), language, before);
      const second = createDocument(text.replace('100 of', '100,; of'), language, first);
      const after = createDocument(text, language, second);
      assert.deepEqual(
        after.blocks.map(({ block }) => before.blocks.findIndex((each) => each.block === block)),
        paragraphs.map((_, i) => i),
      );
    }
  });

  test('keeps the blocks that the edit does not reach', () => {
    for (const language of languages) {
      const before = createDocument(paragraphs.join('\n\n'), language);
      const after = createDocument(before.text.replace('100 of', '100, of'), language, before);
      const known = new Set(before.blocks.map(({ block }) => block));
      const fresh = after.blocks.filter(({ block }) => !known.has(block));
      assert.deepEqual(
        fresh.map(({ block }) => block.text),
        ['Paragraph 100, of the story.'],
      );
    }
  });

  test('holds each block once, however often its words are repeated', () => {
    const text = 'The town was quiet.\n\n'.repeat(9);
    const before = createDocument(text, 'markdown');
    const { blocks } = createDocument(`${text}${text}`, 'markdown', before);
    assert.equal(new Set(blocks.map(({ block }) => block)).size, 18);
  });

  test('that has not changed is the same', () => {
    const document = createDocument('The town was quiet.', 'markdown');
    assert.equal(createDocument('The town was quiet.', 'markdown', document), document);
  });
});
