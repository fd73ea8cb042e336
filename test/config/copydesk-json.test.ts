import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCopydeskJson } from '../../src/config/copydesk-json.ts';
import { createPlaces } from '../../src/core/index.ts';

test('comments, trailing commas and a byte-order mark are allowed', () => {
  const { raw, problems } = readCopydeskJson('\uFEFF{\n // our style\n "showHints": true,\n}');
  assert.equal(JSON.stringify([raw, problems]), '[{"showHints":true},[]]');
});

test('a file that does not parse says where and why, and still gives what can be read', () => {
  const text = '{\n  "showHints": true\n  "spelling": "UK"\n}';
  const { raw, problems } = readCopydeskJson(text);
  assert.equal(JSON.stringify(raw), '{"showHints":true,"spelling":"UK"}');
  assert.deepEqual(
    problems.map(({ message, start }) => [message, createPlaces(text)(start)]),
    [['a comma is missing', { line: 3, column: 3 }]],
  );
});

for (const text of [
  '',
  ' \n',
  '{',
  '"',
  '{"a": nope}',
  '[1, 2',
  '{"a" 1}',
  '\u0000',
  '{"a": "\\q"}',
  "{'a': {}}",
]) {
  test(`what does not parse is a problem in plain words: ${JSON.stringify(text)}`, () => {
    const { problems } = readCopydeskJson(text);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', / /);
  });
}

test('a setting is found by its keys, or the nearest one around it', () => {
  const text = '{ "rules": { "loadedAdjectiv": "off" } }';
  const { locate } = readCopydeskJson(text);
  const words = (path: string[], part?: 'key' | 'value') => {
    const { start, end } = locate(path, part);
    return text.slice(start, end);
  };
  assert.equal(words(['rules', 'loadedAdjectiv']), '"loadedAdjectiv"');
  assert.equal(words(['rules', 'loadedAdjectiv'], 'value'), '"off"');
  assert.equal(words(['rules', 'missing']), '"rules"');
  assert.equal(words([], 'value'), text);
});

test('columns count from 1, whatever the line ends', () => {
  assert.deepEqual(createPlaces('a\r\nb\rc\nde')(8), { line: 4, column: 2 });
});
