import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeDigits } from '../../../src/core/english/write-digits.ts';

const values = [
  0, 0.05, 0.5, 1, 1.005, 1.45, 2.5, -3.25, 12.6667, 999.95, 1000, 1234.5, -98765.4321,
];
const large = [1e6, 1234567.891, 4.56e9, 7.2e15, 1e-7, 123456789012];

describe('numbers in digits', () => {
  test('are written as a machine’s own rules of English have it', () => {
    for (const value of [...values, ...large]) {
      for (const [fewest, most] of [
        [0, 0],
        [0, 1],
        [0, 2],
        [2, 2],
        [1, 3],
      ] as const) {
        for (const isGrouped of [true, false]) {
          const form = { fewestDecimals: fewest, mostDecimals: most, isGrouped };
          const expected = value.toLocaleString('en-US', {
            minimumFractionDigits: fewest,
            maximumFractionDigits: most,
            useGrouping: isGrouped,
          });
          assert.equal(writeDigits(value, form), expected, `${value}: ${JSON.stringify(form)}`);
        }
      }
    }
  });

  test('are rounded by the digits that are written, not by what a machine makes of them', () => {
    assert.equal(writeDigits(1.005, { mostDecimals: 2 }), '1.01');
    assert.equal(writeDigits(8.345, { mostDecimals: 2 }), '8.35');
  });

  test('are written however many decimals somebody asks for', () => {
    assert.equal(writeDigits(0.5, { mostDecimals: 400 }), '0.5');
  });
});
