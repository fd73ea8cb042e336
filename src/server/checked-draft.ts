import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createDocument,
  findVisible,
  type Document,
  type Finding,
  type Follower,
  type LanguageId,
  type LintResult,
  type RuleFailure,
} from '../core/index.ts';
import type { DraftStatus } from '../protocol.ts';
import type { DraftSettings } from './settings.ts';

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
}

/** Whom drafts ask, and where they report what happens to them. */
export interface DraftsListener {
  /** Why a document is left alone, in words; undefined when it is linted. */
  readonly findReasonOff: (open: TextDocument, settings: DraftSettings) => string | undefined;
  readonly onStatus: (status: DraftStatus) => void;
  readonly onFailure: (failure: RuleFailure) => void;
}

/** Above this many code units, some six hundred thousand words, a file is no draft. */
const maxDraft = 4_000_000;

const tooLong =
  'This file is too long to be read while you write. `copydesk lint` reads files of any length.';

/** A version that is being read, and what the next one is read from. */
export interface DraftProgress {
  readonly open: TextDocument;
  readonly version: number;
  readonly settings: DraftSettings;
  readonly document: Document;
  readonly follower: Follower;
  /** Why the draft is left alone. */
  readonly reason: string | undefined;
  readonly isTooLong: boolean;
}

/** Starts to read a version, from the one before if it was read under the same settings. */
export function startReading(
  open: TextDocument,
  settings: DraftSettings,
  previous: DraftProgress | undefined,
  { findReasonOff }: DraftsListener,
): DraftProgress {
  const source = open.getText();
  const off = findReasonOff(open, settings);
  const isTooLong = off === undefined && source.length > maxDraft;
  const reason = isTooLong ? tooLong : off;
  const text = reason === undefined ? source : '';
  const document = createDocument(text, toLanguageId(open.languageId), previous?.document);
  const follower = previous?.settings === settings ? previous.follower : settings.linter.follow();
  return { open, version: open.version, settings, document, follower, reason, isTooLong };
}

/** What comes of a reading; says so to those who listen. */
export function finishReading(
  { open, version, document, settings, reason, isTooLong }: DraftProgress,
  { findings: all, failures }: LintResult,
  id: string,
  { onStatus, onFailure }: DraftsListener,
): CheckedDraft {
  const findings = findVisible(all, settings.settings.showHints, document);
  for (const failure of failures) onFailure(failure);
  const isOff = reason !== undefined && { reason };
  onStatus({
    uri: open.uri,
    state: isOff ? 'off' : 'checked',
    findings: findings.length,
    ...isOff,
  });
  const shift = open.getText().startsWith('\uFEFF') ? 1 : 0;
  const notice = isTooLong && { notice: tooLong };
  return { id, version, document, shift, findings, settings, ...notice };
}

/** Languages that are Markdown with more to it; the rest is read as plain text. */
const markdownLike: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'myst']);

function toLanguageId(languageId: string): LanguageId {
  return markdownLike.has(languageId) ? 'markdown' : 'plaintext';
}
