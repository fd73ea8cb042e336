import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createDocument } from '../../../src/core/index.ts';
import { Chapters } from '../../../src/core/story/cast/chapters.ts';
import { blankLog } from '../../../src/core/story/reads/reads.ts';
import { readScenes } from '../../../src/core/story/cast/scenes.ts';
import type { Scene } from '../../../src/core/story/cast/scene.ts';
import { BlockView } from '../../../src/core/story/reads/views.ts';

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

test('whoever is named first elsewhere plays the same part in all that follows', () => {
  const texts = Array.from({ length: 600 }, (_, i) =>
    i % 20 === 0 ? 'Mrs. Anna Vance said that the road was closed.' : `Ward ${i} was dry.`,
  );
  const views = texts.map(toView);
  const looked = new Set<BlockView>();
  const chapters = new Chapters((view) => {
    looked.add(view);
    return (view.scenes ??= readScenes(view, () => ''));
  });
  chapters.update({ start: 0, views, removed: [], added: views });
  looked.clear();
  const added = [toView('Ward 0 was dry.', 0)];
  const all = [...added, ...views.slice(1)];
  chapters.update({ start: 0, views: all, removed: views.slice(0, 1), added });
  assert.ok(looked.size < 100, `${looked.size} blocks`);
  const characters = chapters.all.flatMap(({ mentions }) => mentions.map((each) => each.character));
  assert.equal(characters.length, 29);
  assert.equal(new Set(characters).size, 1);
});

/** Sentences that name people in every way; there are more of them than can be in play. */
const surnames = Array.from({ length: 260 }, (_, i) => toName(i));
const saying = fc
  .tuple(fc.nat(7), fc.constantFrom(...surnames), fc.constantFrom(...surnames))
  .map(([kind, name, other]) => {
    if (kind < 2) return `Mrs. Anna ${name} said that the road was closed.`;
    if (kind === 2) return `He said that ${name} had left.`;
    if (kind === 3) return `Officials said so, and ${other} met Gov. Mark ${name}.`;
    if (kind === 4) return `The governor said that the ${other} road was closed.`;
    if (kind === 5) return `Asked about Mr. ${other}, ${name} said it was late.`;
    if (kind === 6) return `They said they had met Mrs. ${name}, who said no.`;
    return 'It rained.';
  });

/** Whom every mention names, each person by a number, and what is known of them in the end. */
function toRoles(chapters: Chapters): readonly string[] {
  const numbers = new Map<unknown, number>();
  const toNumber = (character: unknown): number => {
    if (!numbers.has(character)) numbers.set(character, numbers.size);
    return numbers.get(character) ?? 0;
  };
  const known = new Map(chapters.all.flatMap((chapter) => [...chapter.known]));
  return chapters.all
    .flatMap(({ mentions }) => mentions)
    .map(({ copy, character }) => {
      const { name, isPerson, hasOffice, keys } = (character && known.get(character)) ?? {};
      return [copy, character && toNumber(character), name, isPerson, hasOffice, keys?.size].join();
    });
}

function createChapters(): Chapters {
  return new Chapters((view) => (view.scenes ??= readScenes(view, () => '')));
}

test('who is who comes out as in a draft that is read for the first time', () => {
  const edit = fc.tuple(fc.nat(999), fc.nat(2), fc.array(saying, { maxLength: 2 }));
  const drafts = fc.tuple(
    fc.array(saying, { minLength: 500, maxLength: 700, size: 'max' }),
    fc.array(edit, { minLength: 3, maxLength: 10 }),
  );
  const written = fc.property(drafts, ([texts, edits]) => {
    let views: readonly BlockView[] = texts.map(toView);
    const chapters = createChapters();
    chapters.update({ start: 0, views, removed: [], added: views });
    for (const [at, count, words] of edits) {
      const start = at % views.length;
      const removed = views.slice(start, start + count);
      const added = words.map(toView);
      views = views.toSpliced(start, removed.length, ...added);
      chapters.update({ start, views, removed, added });
      const fresh = createChapters();
      const all = views.map(({ own }) => toView(own.source, 0));
      fresh.update({ start: 0, views: all, removed: [], added: all });
      assert.deepEqual(toRoles(chapters), toRoles(fresh));
    }
  });
  fc.assert(written, { seed: 20_26, numRuns: 6, endOnFailure: true });
});
