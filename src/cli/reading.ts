import type { ReadingOptions } from './arguments.ts';
import type { Configs } from './configs.ts';
import { readDraft, type Draft } from './drafts.ts';
import { toReason } from '../config/to-reason.ts';
import type { Report } from './report.ts';

/** What a command wants to know of one draft. The answer goes from thread to thread: it is plain data. */
export type ReadAnswer<A> = (draft: Draft, report: Report) => A;

/** What came of reading one draft. */
export interface Reply<A> {
  /** What went wrong, in order. */
  readonly lines: readonly Line[];
  /** Undefined for a file that is no draft, or that could not be read. */
  readonly answer?: A;
}

/** A line for standard error. */
export interface Line {
  readonly kind: 'warn' | 'fail';
  readonly message: string;
}

/** Reads drafts, here or in other threads. */
export interface Reader<A> {
  /** How many drafts it is given before the first of them is waited for. */
  readonly window: number;
  /** Never rejects: what goes wrong is in the reply. */
  readonly read: (path: string) => Promise<Reply<A>>;
  readonly close: () => Promise<void>;
}

/** Reads drafts in this thread, one at a time. */
export function createReader<A>(
  { stdinFilename }: Pick<ReadingOptions, 'stdinFilename'>,
  configs: Configs,
  toAnswer: ReadAnswer<A>,
): Reader<A> {
  return {
    window: 1,
    read: async (path) => {
      const lines: Line[] = [];
      const report = createNotes(lines);
      try {
        const draft = await readDraft(path, stdinFilename, { configs, report });
        return draft ? { lines, answer: toAnswer(draft, report) } : { lines };
      } catch (error) {
        report.fail(`${path}: ${toReason(error)}`);
        return { lines };
      }
    },
    close: () => Promise.resolve(),
  };
}

/** A report that writes down what it is told. */
export function createNotes(lines: Line[]): Report {
  return {
    warn: (message) => void lines.push({ kind: 'warn', message }),
    fail: (message) => void lines.push({ kind: 'fail', message }),
    hasFailed: () => lines.some(({ kind }) => kind === 'fail'),
  };
}
