import type { CancellationToken, TextDocuments } from '../connection/language-server.ts';
import type { CheckedDraft, DraftsListener } from './checked-draft.ts';
import { createDraftReader, type DraftReader } from './draft-reader.ts';
import type { OpenDraft } from './open-draft.ts';
import type { SettingsStore } from '../settings/settings.ts';

/** The drafts that are open in the client. */
export interface Drafts {
  /**
   * Reads a draft as it stands now, or takes the last reading if nothing has changed; undefined when the
   * draft is not open.
   *
   * @throws {ResponseError} when the client has lost interest, or the draft has changed meanwhile
   */
  readonly check: (uri: string, token: CancellationToken) => Promise<CheckedDraft | undefined>;
  /** The same for a question about one place: undefined, too, while a long draft is read for the first time. */
  readonly checkSoon: Drafts['check'];
  readonly forget: (uri: string) => void;
}

/** Above this many code units reading takes long enough to say so. */
const longDraft = 100_000;

/** Reads the newest version of each draft, in stretches; what is no longer wanted is broken off. */
export function createDrafts(
  documents: TextDocuments<OpenDraft>,
  store: SettingsStore,
  listener: DraftsListener,
): Drafts {
  // Tells the readings of this process from those that a client remembers of an earlier one.
  const session = Date.now().toString(36);
  const readers = new Map<string, DraftReader>();
  let count = 0;
  const nextId = (): string => `${session}-${(count += 1)}`;
  const readerOf = (uri: string): DraftReader => {
    const reader =
      readers.get(uri) ??
      createDraftReader({ findOpen: () => documents.get(uri), nextId, listener });
    readers.set(uri, reader);
    return reader;
  };
  const isFirstOfLong = (uri: string): boolean =>
    (documents.get(uri)?.text.length ?? 0) > longDraft &&
    readers.get(uri)?.lastRead() === undefined;
  const check: Drafts['check'] = async (uri, token) => {
    const version = documents.get(uri)?.version;
    const last = readers.get(uri)?.lastRead();
    // Who asks again about the same text may know that something else has changed.
    const mayRecall = last !== undefined && last !== version;
    const settings = await (mayRecall ? store.recallSettingsOf(uri) : store.settingsOf(uri));
    const open = documents.get(uri);
    if (!open || version === undefined) return undefined;
    if (isFirstOfLong(uri)) listener.onStatus({ uri, state: 'checking', findings: 0 });
    return readerOf(uri).check(version, settings, token);
  };
  return {
    check,
    checkSoon: async (uri, token) => (isFirstOfLong(uri) ? undefined : check(uri, token)),
    forget: (uri) => {
      readers.delete(uri);
      store.forget(uri);
    },
  };
}
