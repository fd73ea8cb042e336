import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDraft } from '../../src/server/drafts/open-draft.ts';

const words = fc.oneof(
  fc.constantFrom('', 'a', '\r', '\n', '\r\n', 'ab\r\ncd', '\n\r', '😀', 'one\rtwo\n', '\r\n\r\n'),
  fc.constantFrom('Moll said so.\r\n', 'It rained.\n', 'x').map((each) => each.repeat(3000)),
);
const content = fc.array(words, { maxLength: 6 }).map((all) => all.join(''));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(fc.tuple(share, share, words), { maxLength: 8 });

/** The offsets around which lines and pieces may begin. */
function toOffsets(text: string): number[] {
  const breaks = [...text.matchAll(/[\r\n]/g)].slice(0, 20).map(({ index }) => index);
  const cuts = [-3, 0, 8192, text.length / 2, text.length, text.length + 3].map(Math.floor);
  return [...breaks, ...cuts].flatMap((at) => [at - 1, at, at + 1, at + 2]);
}

function assertAlike(open: OpenDraft, library: TextDocument): void {
  const text = library.getText();
  assert.ok(open.text.toString() === text);
  assert.equal(open.text.length, text.length);
  for (const offset of toOffsets(text)) {
    const at = library.positionAt(offset);
    assert.deepEqual(open.positionAt(offset), at);
    for (const character of [-1, 0, at.character, at.character + 1, 9000]) {
      for (const line of [at.line - 1, at.line, at.line + 1]) {
        const position = { line, character };
        assert.equal(open.offsetAt(position), library.offsetAt(position), JSON.stringify(position));
      }
    }
  }
}

describe('a draft that is open in the client', () => {
  test('is the text that the client has, line by line', () => {
    const typed = fc.property(content, edits, (text, all) => {
      const open = new OpenDraft('untitled:a', 'markdown', 1, text);
      let library = TextDocument.create('untitled:a', 'markdown', 1, text);
      assertAlike(open, library);
      for (const [i, [from, to, newText]] of all.entries()) {
        const { length } = library.getText();
        const range = {
          start: library.positionAt(Math.floor(from * length)),
          end: library.positionAt(Math.floor(to * length)),
        };
        library = TextDocument.update(library, [{ range, text: newText }], i + 2);
        assert.equal(open.update([{ range, text: newText }], i + 2).version, i + 2);
        assertAlike(open, library);
      }
    });
    fc.assert(typed, { seed: 20_26, numRuns: 60 });
  });

  test('takes up a new text', () => {
    const open = new OpenDraft('untitled:a', 'markdown', 1, 'one\ntwo');
    open.update([{ text: 'three\nfour' }], 2);
    assert.equal(open.text.toString(), 'three\nfour');
    assert.deepEqual(open.positionAt(7), { line: 1, character: 1 });
  });
});
