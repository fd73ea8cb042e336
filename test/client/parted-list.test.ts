import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createPartedList } from '../../src/client/parted-list.ts';

/** A list together with what has been shown of it, by part. */
function createShownList() {
  const parts = new Map<number, readonly object[]>();
  const counts = { parts: 0, items: 0 };
  const list = createPartedList<object>((id, items) => {
    counts.parts++;
    counts.items += items.length;
    if (items.length === 0) parts.delete(id);
    else parts.set(id, items);
  });
  const set = (items: readonly object[]) => {
    Object.assign(counts, { parts: 0, items: 0 });
    list.set(items);
    return { ...counts };
  };
  return { list, parts, set };
}

function createItems(count: number): object[] {
  return Array.from({ length: count }, () => ({}));
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat(3), fc.nat(500)),
  added: fc.oneof(fc.nat(3), fc.nat(500)),
});

test('after every edit the parts hold the list, each item once', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const { list, parts, set } = createShownList();
      let items: readonly object[] = [];
      for (const { at, removed, added } of edits) {
        const from = Math.floor(at * items.length);
        items = items.toSpliced(from, removed, ...createItems(added));
        set(items);
        assert.equal(list.items(), items);
        const shown = [...parts.values()].flat();
        assert.equal(shown.length, items.length);
        assert.deepEqual(new Set(shown), new Set(items));
        for (const part of parts.values()) {
          const start = items.indexOf(part[0] ?? {});
          assert.deepEqual(items.slice(start, start + part.length), part);
          assert.ok(part.length <= 200);
        }
      }
    }),
  );
});

test('one item that changes, comes or goes shows one part anew', () => {
  const items = createItems(2000);
  const { set } = createShownList();
  assert.equal(set(items).items, 2000);
  const edits = [
    items.with(700, {}),
    items.toSpliced(700, 0, {}),
    items.toSpliced(700, 1),
    items.with(0, {}),
    items.with(1999, {}),
    [...items, {}],
  ];
  for (const edited of edits) {
    set(items);
    const { parts, items: shown } = set(edited);
    assert.equal(parts, 1);
    assert.ok(shown <= 46);
  }
});

test('a list that stays shows nothing, and one that goes is shown gone', () => {
  const items = createItems(500);
  const { parts, set } = createShownList();
  set(items);
  assert.deepEqual(set([...items]), { parts: 0, items: 0 });
  assert.equal(set([]).items, 0);
  assert.equal(parts.size, 0);
});
