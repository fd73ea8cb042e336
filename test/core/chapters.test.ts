import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDocument } from '../../src/core/index.ts';
import { Chapters } from '../../src/core/story/chapters.ts';
import { blankLog } from '../../src/core/story/reads.ts';
import { readScenes, type Scene } from '../../src/core/story/scenes.ts';
import { BlockView } from '../../src/core/story/views.ts';

/** A name for a number: no two are alike. */
function toName(i: number): string {
  const letters = [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676)];
  return `Bo${letters.map((each) => String.fromCodePoint(97 + each)).join('r')}n`;
}

function toView(text: string, index: number): BlockView {
  const [placed] = createDocument(text, 'plaintext').blocks;
  assert.ok(placed);
  return new BlockView({ log: blankLog, placed: [] }, placed.block, index);
}

describe('who is who', () => {
  const views = Array.from({ length: 1200 }, (_, i) =>
    toView(`Mrs. Anna ${toName(i)} said that the road was closed.`, i),
  );
  const looked = new Set<BlockView>();
  const scenes = new Map<BlockView, readonly Scene[]>();
  const chapters = new Chapters((view) => {
    looked.add(view);
    const own = scenes.get(view) ?? readScenes(view, () => '');
    scenes.set(view, own);
    return own;
  });
  chapters.update({ start: 0, views, removed: [], added: views });

  test('is not found out again where the same people are in play', () => {
    const added = [toView('Mrs. Anna Vance said that the road was closed.', 300)];
    const changed = [...views.slice(0, 300), ...added, ...views.slice(301)];
    looked.clear();
    chapters.update({ start: 300, views: changed, removed: views.slice(300, 301), added });
    // Two hundred people later whoever came or went is out of play.
    assert.ok(looked.size < 320, `${looked.size} blocks`);
    chapters.update({
      start: 300,
      views,
      removed: added,
      added: views.slice(300, 301),
    });
  });

  test('stays while the same people are named in other words', () => {
    const added = [toView(`Mrs. Anna ${toName(300)} said that the bridge was closed.`, 300)];
    const changed = [...views.slice(0, 300), ...added, ...views.slice(301)];
    looked.clear();
    chapters.update({ start: 300, views: changed, removed: views.slice(300, 301), added });
    assert.ok(looked.size < 100, `${looked.size} blocks`);
  });
});
