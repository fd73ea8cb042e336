import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { copydesk } from '../../src/core/index.ts';

const draft = 'The council met.\n\nThe mayor, TK, issued a chilling warning.\n';

async function read(value: string, settings?: unknown, path = 'draft.md'): Promise<VFile> {
  return retext().use(copydesk, settings).process(new VFile({ value, path }));
}

test('the core joins a retext pipeline: each finding becomes a message at its place', async () => {
  const { messages } = await read(draft);
  const placeholder = messages.find(({ ruleId }) => ruleId === 'placeholder');
  assert.ok(placeholder);
  assert.equal(placeholder.source, 'copydesk');
  assert.equal(placeholder.actual, 'TK');
  assert.equal(placeholder.fatal, true);
  assert.deepEqual(placeholder.place, {
    start: { line: 3, column: 12, offset: 29 },
    end: { line: 3, column: 14, offset: 31 },
  });
  const loaded = messages.find(({ ruleId }) => ruleId === 'loaded-adjective');
  assert.equal(loaded?.fatal, false);
});

test('it leaves the draft as it is', async () => {
  assert.equal(String(await read(draft)), draft);
});

test('it takes the settings of a copydesk.json, and says what it cannot use', async () => {
  const { messages } = await read(draft, {
    rules: { placeholder: 'information', loadedAdjectve: 'off' },
  });
  assert.match(
    String(messages[0]),
    /: unknown rule "loadedAdjectve"; did you mean "loadedAdjective"/,
  );
  assert.equal(messages.find(({ ruleId }) => ruleId === 'placeholder')?.fatal, undefined);
});

test('it works with unified and the English parser alone', async () => {
  const processor = unified()
    .use(retextEnglish)
    .use(copydesk)
    .use(function stringify() {
      this.compiler = (_, file) => String(file);
    });
  const { messages } = await processor.process(draft);
  assert.ok(messages.some(({ ruleId }) => ruleId === 'placeholder'));
});

test('places count the byte-order mark, as the file does', async () => {
  const { messages } = await read('\uFEFFThe mayor, TK, left.');
  const placeholder = messages.find(({ ruleId }) => ruleId === 'placeholder');
  assert.equal(placeholder?.actual, 'TK');
});
