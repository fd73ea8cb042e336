import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { flags, open, waitFor } from './drafts.ts';

suite('a draft in the editor', () => {
  test('a comment without a reason is flagged, with a link to the rule’s page', async () => {
    const { document } = await open({
      language: 'markdown',
      content: 'The council met.\n\nIt will meet again. <!-- copydesk-ignore -->\n',
    });
    const found = await waitFor(document.uri, flags(document, 'ignore-comment'));
    const [first] = found;
    assert.equal(first?.source, 'copydesk');
    assert.equal(first.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof first.code === 'object' && first.code.target.path.endsWith('ignore-comment.md'));
  });
});
