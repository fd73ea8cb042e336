import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
} from '../connection/language-server.ts';
import {
  finishReading,
  readInSteps,
  startReading,
  type CheckedDraft,
  type DraftProgress,
  type DraftsListener,
} from './checked-draft.ts';
import type { OpenDraft } from './open-draft.ts';
import type { DraftSettings } from '../settings/settings.ts';

/** Reads the versions of one open draft. */
export interface DraftReader {
  /** Reads the version that the draft had when it was asked for. */
  readonly check: (
    version: number,
    settings: DraftSettings,
    token: CancellationToken,
  ) => Promise<CheckedDraft | undefined>;
  /** The version that was read last; undefined before one has been read to its end. */
  readonly lastRead: () => number | undefined;
}

/** How long a draft is read at a stretch, in milliseconds, before others are let in. */
const stretch = 4;

/** One reading of one version, and who waits for it. */
interface Reading {
  readonly version: number;
  readonly settings: DraftSettings;
  readonly waiting: CancellationToken[];
  readonly done: Promise<CheckedDraft | undefined>;
}

/** What a reader reads, and where it reports what happens. */
export interface ReaderHost {
  /** The draft as it is now; undefined once it is closed. */
  readonly findOpen: () => OpenDraft | undefined;
  /** A name that no other reading has. */
  readonly nextId: () => string;
  readonly listener: DraftsListener;
}

type Known = Pick<Reading, 'version' | 'settings'> | undefined;

/** Makes a reader of one draft. */
export function createDraftReader(host: ReaderHost): DraftReader {
  let last: CheckedDraft | undefined;
  let progress: DraftProgress | undefined;
  let going: Reading | undefined;
  const start = (open: OpenDraft, settings: DraftSettings): DraftProgress =>
    (progress = startReading(open, settings, progress, host.listener));
  const isLatest = (reading: DraftProgress): boolean => progress === reading;
  return {
    lastRead: () => last?.version,
    check: async (version, settings, token) => {
      const isOf = (known: Known): boolean =>
        known?.settings === settings && known.version === version;
      if (isOf(last) && host.findOpen()?.version === version) return last;
      if (going && isOf(going)) {
        going.waiting.push(token);
        return going.done;
      }
      const waiting = [token];
      const done = read(host, {
        version,
        waiting,
        start: (open) => start(open, settings),
        isLatest,
      });
      const reading = { version, settings, waiting, done };
      going = reading;
      last = (await done.finally(() => (going = going === reading ? undefined : going))) ?? last;
      return done;
    },
  };
}

/** What one reading needs of its reader. */
interface ReadingTask {
  readonly version: number;
  readonly waiting: readonly CancellationToken[];
  readonly start: (open: OpenDraft) => DraftProgress;
  readonly isLatest: (reading: DraftProgress) => boolean;
}

async function read(
  { findOpen, nextId, listener }: ReaderHost,
  { version, waiting, start, isLatest }: ReadingTask,
): Promise<CheckedDraft | undefined> {
  // A turn of the event loop lets in what has arrived while another draft was read.
  await takeTurn();
  const open = findOpen();
  if (!open) return undefined;
  rejectStale(waiting, open.version === version);
  const progress = start(open);
  const steps = readInSteps(progress);
  for (let from = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return finishReading(progress, step.value, nextId(), listener);
    if (performance.now() - from < stretch) continue;
    await takeTurn();
    if (!findOpen()) return undefined;
    rejectStale(waiting, findOpen()?.version === version && isLatest(progress));
    from = performance.now();
  }
}

async function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Breaks off what nobody waits for any more, and what is no longer true. */
function rejectStale(waiting: readonly CancellationToken[], isCurrent: boolean): void {
  if (waiting.every((token) => token.isCancellationRequested)) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
  if (isCurrent) return;
  const data = { retriggerRequest: true };
  throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft has changed.', data);
}

/** Whether a reading was broken off because the draft, or what holds for it, has changed. */
export function isStale(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled;
}
