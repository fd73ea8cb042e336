import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOptionFault, type OptionSchema } from '../../../src/core/rules/options.ts';

const flag: OptionSchema = { type: 'boolean', default: false, description: 'A flag.' };
const count: OptionSchema = {
  type: 'integer',
  default: 3,
  minimum: 1,
  maximum: 9,
  description: 'A count.',
};
const words: OptionSchema = {
  type: 'array',
  items: { type: 'string' },
  default: [],
  description: 'Words.',
};

for (const [schema, value] of [
  [flag, true],
  [flag, false],
  [count, 1],
  [count, 9],
  [{ type: 'integer', default: 0, description: 'Any.' }, -40],
  [words, []],
  [words, ['a', 'b']],
] as const) {
  test(`an option of type ${schema.type} takes ${JSON.stringify(value)}`, () => {
    assert.equal(findOptionFault(schema, value), undefined);
  });
}

for (const [schema, value, fault] of [
  [flag, 'yes', 'must be true or false'],
  [flag, 1, 'must be true or false'],
  [flag, null, 'must be true or false'],
  [count, 0, 'must be at least 1'],
  [count, 10, 'must be at most 9'],
  [count, 2.5, 'must be a whole number'],
  [count, '3', 'must be a whole number'],
  [count, Number.NaN, 'must be a whole number'],
  [words, 'a', 'must be a list of strings'],
  [words, ['a', 1], 'must be a list of strings'],
  [words, { 0: 'a' }, 'must be a list of strings'],
] as const) {
  test(`an option of type ${schema.type} refuses ${JSON.stringify(value)}`, () => {
    assert.equal(findOptionFault(schema, value), fault);
  });
}
