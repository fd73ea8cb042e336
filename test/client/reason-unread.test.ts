import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toReason } from '../../src/client/reason-unread.ts';
import type { DraftStatus } from '../../src/protocol.ts';

const reason = 'This file is left out by copydesk.exclude.';
const off: DraftStatus = { uri: 'file:///README.md', state: 'off', findings: 0, reason };
const checked: DraftStatus = { uri: 'file:///story.md', state: 'checked', findings: 0 };

test('a command says why nothing is read, rather than that nothing is found', () => {
  const draft = { state: 'running', isDraft: true, status: undefined } as const;
  assert.match(toReason({ ...draft, state: 'stopped' }) ?? '', /has stopped.*Restart/);
  assert.match(toReason({ ...draft, isDraft: false }) ?? '', /no draft here/);
  assert.equal(toReason({ ...draft, status: off }), reason);
});

test('a command that comes too early says so, rather than that nothing is found', () => {
  const draft = { state: 'running', isDraft: true, status: undefined } as const;
  assert.match(toReason({ ...draft, state: 'starting' }) ?? '', /still starting/);
  const checking = { ...checked, state: 'checking' } as const;
  assert.match(toReason({ ...draft, status: checking }) ?? '', /still reading/);
});

test('a draft that is read has no such reason', () => {
  const draft = { state: 'running', isDraft: true, status: checked } as const;
  assert.equal(toReason(draft), undefined);
  assert.equal(toReason({ ...draft, status: undefined }), undefined);
});
