import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toUnreadReason } from '../../src/client/reason-unread.ts';
import type { DraftStatus } from '../../src/protocol.ts';

const reason = 'This file is left out by copydesk.exclude.';
const off: DraftStatus = { uri: 'file:///README.md', state: 'off', findings: 0, reason };
const checked: DraftStatus = { uri: 'file:///story.md', state: 'checked', findings: 0 };

test('a command says why nothing is read, rather than that nothing is found', () => {
  const draft = { state: 'running', isDraft: true, status: undefined } as const;
  assert.match(toUnreadReason({ ...draft, state: 'stopped' }) ?? '', /has stopped.*Restart/);
  assert.match(toUnreadReason({ ...draft, isDraft: false }) ?? '', /no draft here/);
  assert.equal(toUnreadReason({ ...draft, status: off }), reason);
});

test('a command that comes too early says so, rather than that nothing is found', () => {
  const draft = { state: 'running', isDraft: true, status: undefined } as const;
  assert.match(toUnreadReason({ ...draft, state: 'starting' }) ?? '', /still starting/);
  const checking = { ...checked, state: 'checking' } as const;
  assert.match(toUnreadReason({ ...draft, status: checking }) ?? '', /still reading/);
});

test('a draft that is read has no such reason', () => {
  const draft = { state: 'running', isDraft: true, status: checked } as const;
  assert.equal(toUnreadReason(draft), undefined);
  assert.equal(toUnreadReason({ ...draft, status: undefined }), undefined);
});
