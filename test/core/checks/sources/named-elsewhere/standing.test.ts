import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createStandingReader,
  isHoused,
  isHousedAside,
} from '../../../../../src/core/checks/sources/named-elsewhere/standing.ts';

const { isTitled, isApposed } = createStandingReader(['analyst', 'secretary', 'vice president']);

test('an office may stand before a name', () => {
  assert.ok(isTitled('said Indus Capital analyst Ada Moll'));
  assert.ok(isTitled('Secretary of Trade Carla de Mott'));
  assert.ok(!isTitled('an analyst, said Ada Moll'));
  assert.ok(!isTitled('analyst at the bank'));
});

test('an office may stand behind a name, between commas', () => {
  assert.ok(isApposed('Ada Moll, senior currency analyst at Indus Capital, said'));
  assert.ok(isApposed('Moll, 43, a vice president of the bank'));
  assert.ok(!isApposed('Ada Moll told an analyst'));
  assert.ok(!isApposed('Ada Moll, who had never in all her years met an analyst'));
});

test('a house stands behind a name, or in an aside behind it', () => {
  assert.ok(isHoused('Dr. Ada Moll of the Norden Guild'));
  assert.ok(!isHoused('Ada Moll spoke of Norden'));
  assert.ok(isHousedAside('Ada Moll, who trades bonds at Indus Capital'));
  assert.ok(!isHousedAside('Ada Moll, who trades bonds'));
});
