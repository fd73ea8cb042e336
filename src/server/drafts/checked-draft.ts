import {
  findVisible,
  readBeginnings,
  type Document,
  type DraftText,
  type Finding,
  type Follower,
  type FollowedResult,
  type FoundInBlock,
  type LanguageId,
  type RuleFailure,
  type Span,
} from '../../core/index.ts';
import type { DraftStatus } from '../../protocol.ts';
import type { OpenDraft } from './open-draft.ts';
import type { DraftSettings } from '../settings/settings.ts';

/** One version of a draft, read under one set of settings. */
export interface CheckedDraft {
  /** Tells this reading from every other. */
  readonly id: string;
  readonly version: number;
  readonly document: Document;
  /** Code units before the document's text: a byte-order mark that the client has kept. */
  readonly shift: number;
  /** What is shown. */
  readonly findings: () => readonly Finding[];
  /** The same block by block, hints included, where no block has to know what others say. */
  readonly blocks: readonly FoundInBlock[] | undefined;
  /** What is said about the draft as a whole, in place of findings. */
  readonly notice?: string;
  /** Whether the draft is left alone: nothing of it was read. */
  readonly isOff: boolean;
  readonly settings: DraftSettings;
}

/** Whom drafts ask, and where they report what happens to them. */
export interface DraftsListener {
  /** Why a document is left alone, in words; undefined when it is linted. */
  readonly findReasonOff: (open: OpenDraft, settings: DraftSettings) => string | undefined;
  readonly onStatus: (status: DraftStatus) => void;
  readonly onFailure: (failure: RuleFailure) => void;
}

/** Above this many code units, some six hundred thousand words, a file is no draft. */
const maxDraft = 4_000_000;

const tooLong =
  'This file is too long to be read while you write. The command “copydesk lint” reads files of any length.';

/** A version that is being read, and what the next one is read from. */
export interface DraftProgress {
  readonly open: OpenDraft;
  readonly version: number;
  readonly settings: DraftSettings;
  readonly text: DraftText | string;
  /** As far as it has been read, or else the version before. */
  document: Document | undefined;
  readonly follower: Follower;
  /** Why the draft is left alone. */
  readonly reason: string | undefined;
  readonly isTooLong: boolean;
}

/** Starts to read a version, from the one before if it was read under the same settings. */
export function startReading(
  open: OpenDraft,
  settings: DraftSettings,
  previous: DraftProgress | undefined,
  { findReasonOff }: DraftsListener,
): DraftProgress {
  const off = findReasonOff(open, settings);
  const isTooLong = off === undefined && open.text.length > maxDraft;
  const reason = isTooLong ? tooLong : off;
  const text = reason === undefined ? open.text : '';
  const document = previous?.document;
  const follower = previous?.settings === settings ? previous.follower : settings.linter.follow();
  const { version } = open;
  return { open, version, settings, text, document, follower, reason, isTooLong };
}

/** A version that has been read. */
export interface ReadDraft {
  readonly document: Document;
  readonly result: FollowedResult;
}

/** Reads the version, in steps. */
export function* readInSteps(progress: DraftProgress): Generator<void, ReadDraft> {
  const { open, text, follower, document: previous } = progress;
  const reading = readBeginnings(text, toLanguageId(open.languageId), previous);
  for (;;) {
    const { done, value: document } = reading.next();
    progress.document = document;
    yield;
    if (done) return { document, result: yield* follower.lintInSteps(document) };
    yield* follower.takeUpInSteps(document);
    yield;
  }
}

/** What comes of a reading; says so to those who listen. */
export function finishReading(
  { open, version, follower, settings, reason, isTooLong }: DraftProgress,
  { document, result }: ReadDraft,
  id: string,
  { onStatus, onFailure }: DraftsListener,
): CheckedDraft {
  const { showHints } = settings.settings;
  // Comments silence what others found, and only some hints of a draft are shown.
  const blocks = showHints || document.suppressions.length > 0 ? undefined : follower.blocks();
  let shown: readonly Finding[] | undefined;
  const findShown = (): readonly Finding[] =>
    (shown ??= findVisible(result.findings(), showHints, document));
  for (const failure of result.failures) onFailure(failure);
  const isOff = reason !== undefined;
  const all = blocks ? countShown(blocks) : findShown().length;
  const findings = blocks ? all : findShown().filter(isNoHint).length;
  onStatus({
    uri: open.uri,
    ...toState(open, document, all, reason),
    findings,
    ...(all > findings && { hints: all - findings }),
    ...(settings.configProblem && { configProblem: settings.configProblem }),
  });
  const shift = toShift(open);
  const notice = isTooLong && { notice: tooLong };
  return {
    id,
    version,
    document,
    shift,
    blocks,
    settings,
    ...notice,
    isOff,
    findings: findShown,
  };
}

/** What is done about a draft, and why nothing is said of it. */
function toState(
  open: OpenDraft,
  document: Document,
  shown: number,
  reason: string | undefined,
): Pick<DraftStatus, 'state' | 'reason' | 'comment'> {
  if (reason !== undefined) return { state: 'off', reason };
  const comment = shown === 0 ? findSilencing(document) : undefined;
  if (!comment) return { state: 'checked' };
  const at = comment.start + toShift(open);
  return { state: 'off', reason: silenced, comment: open.positionAt(at) };
}

/** Code units before the document’s text. */
function toShift({ text }: OpenDraft): number {
  return text.charAt(0) === '\uFEFF' ? 1 : 0;
}

/** What is said of such a draft. */
const silenced = '“copydesk-ignore-file” keeps Copydesk silent in this document.';

/** The comment that silences every rule from end to end, as on a fact-check sheet: “no findings” would be praise. */
function findSilencing({ suppressions, text }: Document): Span | undefined {
  return suppressions.find(
    ({ ruleIds, span }) => ruleIds === 'all' && span.start === 0 && span.end === text.length,
  )?.directive;
}

/** Whether a finding is shown to those who asked for no hints. */
export function isNoHint({ severity }: Finding): boolean {
  return severity !== 'hint';
}

function countShown(blocks: readonly FoundInBlock[]): number {
  let count = 0;
  for (const { found } of blocks) for (const each of found.findings) if (isNoHint(each)) count++;
  return count;
}

/** Languages that are Markdown with more to it; the rest is read as plain text. */
const markdownLike: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'myst']);

function toLanguageId(languageId: string): LanguageId {
  return markdownLike.has(languageId) ? 'markdown' : 'plaintext';
}
