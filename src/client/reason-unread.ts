import type { TextDocument } from 'vscode';
import type { DraftStatus } from '../protocol.ts';
import type { ServerLink } from './server-link.ts';

/** What is known of a document when a command is given for it. */
interface Reading {
  readonly state: ReturnType<ServerLink['state']>;
  readonly isDraft: boolean;
  readonly status: DraftStatus | undefined;
}

/** Why the server has nothing to say about a document, in words; undefined where it may have. */
export function findReasonUnread(link: ServerLink, document: TextDocument): string | undefined {
  return toUnreadReason({
    state: link.state(),
    isDraft: link.isDraft(document),
    status: link.statusOf(document),
  });
}

/** The same from what is known. */
export function toUnreadReason({ state, isDraft, status }: Reading): string | undefined {
  if (state === 'stopped') return 'Copydesk has stopped. “Copydesk: Restart” starts it again.';
  if (!isDraft) return 'Copydesk reads no draft here.';
  if (state === 'starting') return 'Copydesk is still starting.';
  if (status?.state === 'checking') return 'Copydesk is still reading this draft.';
  return status?.state === 'off' ? status.reason : undefined;
}
