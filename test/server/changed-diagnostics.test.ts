import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  changedDiagnosticsMethod,
  type ChangedDiagnostics,
  type ChangedDiagnosticsParams,
} from '../../src/protocol.ts';
import { startClient, type Client } from './lsp-client.ts';

const uri = 'file:///newsroom/story.md';
const text = `# Mill to cut 200 jobs

The minister issued a chilling warning on Monday.

The mill will cut 250 jobs, its owner, Ana Ruiz, said.

Ana Ruis, the owner, sent a grim letter. The mayor, TK, was told.
`;

async function ask(client: Client, previousResultId?: string) {
  const params: ChangedDiagnosticsParams = { textDocument: { uri }, previousResultId };
  return client.connection.sendRequest<ChangedDiagnostics<Diagnostic>>(
    changedDiagnosticsMethod,
    params,
  );
}

function toLooks(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, message, range, relatedInformation }) => ({
    code,
    message,
    range,
    relatedInformation,
  }));
}

function shift({ start, end }: Range, lines: number): Range {
  return {
    start: { ...start, line: start.line + lines },
    end: { ...end, line: end.line + lines },
  };
}

function applyTo(
  list: readonly Diagnostic[],
  { change }: ChangedDiagnostics<Diagnostic>,
): Diagnostic[] {
  if (!change) return [...list];
  const { from, kept, items, lines } = change;
  const behind = list.slice(list.length - kept).map((each): Diagnostic => {
    const related = (each.relatedInformation ?? []).map(({ location, message }) => ({
      location: { ...location, range: shift(location.range, lines) },
      message,
    }));
    return { ...each, range: shift(each.range, lines), relatedInformation: related };
  });
  return [...list.slice(0, from), ...items, ...behind];
}

function at(line: number, character: number, end = character): Range {
  return { start: { line, character }, end: { line, character: end } };
}

const edits: readonly { readonly range: Range; readonly text: string }[] = [
  { range: at(2, 22), text: 'x' },
  { range: at(2, 22, 23), text: '' },
  { range: at(5, 0), text: '\n' },
  { range: at(1, 0), text: '\n\nA stark choice.\n' },
  { range: at(4, 0), text: '\n' },
  { range: at(0, 19, 20), text: '5' },
  { range: { start: { line: 1, character: 0 }, end: { line: 6, character: 0 } }, text: '' },
  { range: at(2, 0), text: 'The grim, grim mayor. ' },
];

test('what has changed makes the list that a full answer holds', async (t) => {
  const [client, other] = [await startClient(), await startClient()];
  t.after(() => Promise.all([client.stop(), other.stop()]));
  const draft = TextDocument.create(uri, 'markdown', 1, text);
  await client.open(uri, text);
  const first = await ask(client);
  let [list, id] = [applyTo([], first), first.resultId];
  let sent = 0;
  for (const [i, edit] of edits.entries()) {
    await client.change(uri, i + 2, edit);
    const answer = await ask(client, id);
    [list, id] = [applyTo(list, answer), answer.resultId];
    sent += answer.change?.items.length ?? 0;
    TextDocument.update(draft, [edit], i + 2);
    const own = `untitled:${i}`;
    await other.open(own, draft.getText());
    const expected = JSON.stringify(toLooks(await other.diagnose(own))).replaceAll(own, uri);
    assert.deepEqual(toLooks(list), JSON.parse(expected));
  }
  assert.ok(list.length >= 4);
  assert.ok(sent < list.length * edits.length * 0.7);
});

test('nothing changed is answered with the name of the list alone', async (t) => {
  const client = await startClient();
  t.after(() => client.stop());
  await client.open(uri, text);
  const { resultId } = await ask(client);
  assert.deepEqual(await ask(client, resultId), { resultId });
});

test('an answer that has not arrived does not count', async (t) => {
  const client = await startClient();
  t.after(() => client.stop());
  await client.open(uri, text);
  const first = await ask(client);
  const list = applyTo([], first);
  await client.change(uri, 2, { range: at(2, 22), text: 'x' });
  await ask(client, first.resultId);
  await client.change(uri, 3, { range: at(2, 22, 23), text: '' });
  const again = await ask(client, first.resultId);
  assert.deepEqual(toLooks(applyTo(list, again)), toLooks(list));
  assert.ok((again.change?.items.length ?? 0) < list.length);
});

test('a name that the server does not know is answered in full', async (t) => {
  const client = await startClient();
  t.after(() => client.stop());
  await client.open(uri, text);
  const { change } = await ask(client, 'of another session');
  assert.deepEqual([change?.from, change?.kept], [0, 0]);
  assert.deepEqual(change?.items, await client.diagnose(uri));
});
