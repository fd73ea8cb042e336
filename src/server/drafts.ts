import type { CancellationToken, TextDocuments } from 'vscode-languageserver/node';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createDocument,
  findVisible,
  type Document,
  type Finding,
  type Follower,
  type LanguageId,
  type RuleFailure,
} from '../core/index.ts';
import type { DraftStatus } from '../protocol.ts';
import type { DraftSettings, SettingsStore } from './settings.ts';

/** One version of a draft, read under one set of settings. */
export interface CheckedDraft {
  /** Tells this reading from every other. */
  readonly id: string;
  readonly version: number;
  readonly document: Document;
  /** Code units before the document's text: a byte-order mark that the client has kept. */
  readonly shift: number;
  /** What is shown. */
  readonly findings: readonly Finding[];
  /** What is said about the draft as a whole, in place of findings. */
  readonly notice?: string;
  readonly settings: DraftSettings;
  /** What lints the next version. */
  readonly follower: Follower;
}

/** The drafts that are open in the client. */
export interface Drafts {
  /**
   * Reads a draft as it stands now, or takes the last reading if nothing has changed; undefined when the
   * draft is not open.
   *
   * @throws {ResponseError} when the client has lost interest, or the draft has changed meanwhile
   */
  readonly check: (uri: string, token: CancellationToken) => Promise<CheckedDraft | undefined>;
  readonly forget: (uri: string) => void;
}

/** Whom drafts ask, and where they report what happens to them. */
export interface DraftsListener {
  /** Why a document is left alone, in words; undefined when it is linted. */
  readonly findReasonOff: (open: TextDocument, settings: DraftSettings) => string | undefined;
  readonly onStatus: (status: DraftStatus) => void;
  readonly onFailure: (failure: RuleFailure) => void;
}

/** Above this many code units reading takes long enough to say so. */
const longDraft = 100_000;

/** Above this many code units, some eighty thousand words, a file would keep the drafts waiting. */
const maxDraft = 500_000;

/** Reads drafts one at a time; between two, requests that were cancelled meanwhile fall away. */
export function createDrafts(
  documents: TextDocuments<TextDocument>,
  store: SettingsStore,
  listener: DraftsListener,
): Drafts {
  // Tells the readings of this process from those that a client remembers of an earlier one.
  const session = Date.now().toString(36);
  const last = new Map<string, CheckedDraft>();
  let count = 0;
  const findLast = (uri: string, settings: DraftSettings): CheckedDraft | undefined => {
    const known = last.get(uri);
    const isCurrent = known?.version === documents.get(uri)?.version;
    return isCurrent && known?.settings === settings ? known : undefined;
  };
  const readNow = (open: TextDocument, settings: DraftSettings): CheckedDraft => {
    const previous = last.get(open.uri);
    const checked = read(open, settings, previous, `${session}-${(count += 1)}`, listener);
    last.set(open.uri, checked);
    return checked;
  };
  return {
    check: async (uri, token) => {
      const version = documents.get(uri)?.version;
      const settings = await store.settingsOf(uri);
      const known = findLast(uri, settings);
      if (known) return known;
      const size = documents.get(uri)?.getText().length ?? 0;
      if (size > longDraft) listener.onStatus({ uri, state: 'checking', findings: 0 });
      // A turn of the event loop lets in what has arrived while the last draft was read.
      await new Promise((resolve) => setImmediate(resolve));
      const open = documents.get(uri);
      if (!open) return undefined;
      rejectStale(token, open.version === version);
      return findLast(uri, settings) ?? readNow(open, settings);
    },
    forget: (uri) => last.delete(uri),
  };
}

function read(
  open: TextDocument,
  settings: DraftSettings,
  previous: CheckedDraft | undefined,
  id: string,
  { findReasonOff, onStatus, onFailure }: DraftsListener,
): CheckedDraft {
  const { uri, languageId, version } = open;
  const source = open.getText();
  const notice = source.length > maxDraft ? tooLong : undefined;
  const reason = findReasonOff(open, settings) ?? notice;
  const text = reason === undefined ? source : '';
  const document = createDocument(text, toLanguageId(languageId), previous?.document);
  const follower = findFollower(settings, previous);
  const { findings: all, failures } = follower.lint(document);
  const findings = findVisible(all, settings.settings.showHints);
  for (const failure of failures) onFailure(failure);
  const isOff = reason !== undefined && { reason };
  onStatus({ uri, state: isOff ? 'off' : 'checked', findings: findings.length, ...isOff });
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  const isNoticed = notice !== undefined && reason === notice && { notice };
  return { id, version, document, shift, findings, settings, follower, ...isNoticed };
}

/** As long as the settings hold, the next version is linted from the last. */
function findFollower(settings: DraftSettings, previous: CheckedDraft | undefined): Follower {
  return previous?.settings === settings ? previous.follower : settings.linter.follow();
}

const tooLong =
  'This file is too long to be read while you write. `copydesk lint` reads files of any length.';

function rejectStale(token: CancellationToken, isCurrent: boolean): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
  if (isCurrent) return;
  const data = { retriggerRequest: true };
  throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft has changed.', data);
}

/** Languages that are Markdown with more to it; the rest is read as plain text. */
const markdownLike: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'myst']);

function toLanguageId(languageId: string): LanguageId {
  return markdownLike.has(languageId) ? 'markdown' : 'plaintext';
}
