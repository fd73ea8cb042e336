import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument } from '../../../src/core/index.ts';
import { isSound } from '../../../src/core/fixes/sound-fixes.ts';

/** Whether a fix that puts words in place of others, or behind them, is one to offer. */
function isOffered(text: string, old: string, newText: string): boolean {
  const [placed] = createDocument(text, 'plaintext').blocks;
  assert.ok(placed);
  const start = text.indexOf(old);
  assert.ok(start >= 0);
  const span = newText.startsWith(old)
    ? { start: start + old.length, end: start + old.length }
    : { start, end: start + old.length };
  const words = newText.startsWith(old) ? newText.slice(old.length) : newText;
  const edits = [{ span, newText: words }];
  return isSound(placed.block, { title: '', applicability: 'suggestion', edits });
}

describe('a fix is offered only where what it leaves can be printed', () => {
  const unsound: [text: string, old: string, newText: string][] = [
    ['The old pier fell, sadly, on Monday.', 'sadly', ''],
    ['The mayor said that it fell.', 'said', 'said that'],
    ['He came with the huge crane.', 'huge crane', ''],
    ['Old barns burned.', 'Old barns', 'barns'],
    ['It was a cold morning.', 'cold', 'icy'],
    ['Media reported Monday that it fell.', 'Media reported', 'The Post reported that'],
    ['It was reported that four fell.', 'fell', 'fell, [SOURCE TK] said'],
    [
      'Four fell, though some reports claim that it was six.',
      'Four fell',
      'Four fell, [SOURCE TK] said',
    ],
    ['Four reportedly fell.', 'fell', 'fell, the harbor board said [CHECK TK]'],
    ['Four fell, [SOURCE TK] said, and drowned.', 'drowned', 'drowned, according to [SOURCE TK]'],
  ];
  for (const [text, old, newText] of unsound) {
    test(`not “${text}”, ${old} → ${newText}`, () =>
      assert.equal(isOffered(text, old, newText), false));
  }

  const sound: [text: string, old: string, newText: string][] = [
    ['The old pier fell, sadly, on Monday.', ', sadly,', ''],
    ['That that fell is sad, and so is the rest.', 'sad', 'true'],
    ['It was a cold morning.', 'a cold', 'an icy'],
    ['Four fell.', 'Four fell', 'Four fell, [SOURCE TK] said'],
    ['Media reported on Monday that it fell.', 'Media', '[OUTLET TK]'],
    ['It was reported that four fell.', 'It was reported', '[SOURCE TK] reported'],
    ['Some reports claim that four fell.', 'Some reports claim', '[SOURCE TK] said'],
    ['Four fell, and the bank reports a loss.', 'Four fell', 'Four fell, [SOURCE TK] said'],
  ];
  for (const [text, old, newText] of sound) {
    test(`“${text}”, ${old} → ${newText}`, () => assert.equal(isOffered(text, old, newText), true));
  }
});
