import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { findListChange } from '../../src/server/diagnostics/list-change.ts';

interface Place {
  readonly line: number;
  readonly code: string;
  /** How many lines further up other words stand that belong to it. */
  readonly related?: number | undefined;
}

function toRange(line: number) {
  return { start: { line, character: 1 }, end: { line, character: 5 } };
}

function toDiagnostic({ line, code, related }: Place): Diagnostic {
  const location = { uri: 'untitled:a', range: toRange(line - (related ?? 0)) };
  const relatedInformation = related === undefined ? [] : [{ location, message: 'there' }];
  return { code, message: code, severity: 2, range: toRange(line), relatedInformation };
}

function move(diagnostic: Diagnostic, lines: number): Diagnostic {
  const toMoved = ({ start, end }: Diagnostic['range']) => ({
    start: { ...start, line: start.line + lines },
    end: { ...end, line: end.line + lines },
  });
  const { range, relatedInformation = [] } = diagnostic;
  return {
    ...diagnostic,
    range: toMoved(range),
    relatedInformation: relatedInformation.map(({ location, message }) => ({
      location: { ...location, range: toMoved(location.range) },
      message,
    })),
  };
}

/** What a client makes of its list. */
function apply(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const change = findListChange(before, after);
  if (!change) return [...before];
  const { from, kept, items, lines } = change;
  const behind = before.slice(before.length - kept);
  return [...before.slice(0, from), ...items, ...behind.map((each) => move(each, lines))];
}

const places = fc.array(
  fc.record({
    line: fc.nat(9),
    code: fc.constantFrom('a', 'b'),
    related: fc.option(fc.nat(3), { nil: undefined }),
  }),
  { maxLength: 8 },
);

test('the change makes the new list of the old one', () => {
  fc.assert(
    fc.property(places, places, (a, b) => {
      const after = b.map(toDiagnostic);
      assert.deepEqual(apply(a.map(toDiagnostic), after), after);
    }),
    { numRuns: 2000 },
  );
});

test('lists that look the same have none, whatever version they were made of', () => {
  fc.assert(
    fc.property(places, (list) => {
      const before = list.map((each) => ({ ...toDiagnostic(each), data: { version: 1 } }));
      const after = list.map((each) => ({ ...toDiagnostic(each), data: { version: 2 } }));
      assert.equal(findListChange(before, after), undefined);
    }),
  );
});

function toQuoted(words: string): Diagnostic {
  const data = { version: 1, ruleId: 'a', start: 10, words };
  return { ...toDiagnostic({ line: 1, code: 'a' }), data };
}

test('a diagnostic about other words is sent, though it looks the same', () => {
  const after = [toQuoted('war zone')];
  const change = findListChange([toQuoted('war zane')], after);
  assert.deepEqual(change, { from: 0, kept: 0, items: after, lines: 0 });
});

test('a new line sends nothing of what it moves', () => {
  const list = [1, 2, 5, 7, 9].map((line) => toDiagnostic({ line, code: 'a', related: 0 }));
  const after = list.map((each, i) => (i < 2 ? each : move(each, 3)));
  assert.deepEqual(findListChange(list, after), { from: 2, kept: 3, items: [], lines: 3 });
});
