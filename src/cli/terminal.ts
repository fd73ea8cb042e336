import { toReason } from '../config/to-reason.ts';
import { toPrintable } from '../core/index.ts';

/** Where a command writes to, and what the user's terminal can show. */
export interface Terminal {
  /** Writes results to standard output; done when it takes more, so that no output piles up in memory. */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line to standard error. */
  readonly warn: (line: string) => void;
  /** Whether standard output takes no more: whoever read it has hung up, or it has failed. */
  readonly isHungUp: () => boolean;
  /** Why standard output has failed, in words; undefined while it has not. */
  readonly findFailure: () => string | undefined;
  /** Whether standard output takes colours. */
  readonly hasColour: boolean;
  /** Shows a passing line on standard error, in place of the last one; nothing where that is no terminal. */
  readonly showProgress: (line: string) => void;
}

type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env'>;

const clearLine = '\r\u001B[2K';

/** The terminal of this process. A reader who hangs up early (`copydesk lint | head`) ends the output quietly. */
export function createTerminal({ stdout, stderr, env }: Streams): Terminal {
  let isHungUp = false;
  let failure: string | undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    isHungUp = true;
    if (error.code !== 'EPIPE') failure = toReason(error);
  });
  // Nobody is left to be told.
  stderr.on('error', () => undefined);
  let isShowingProgress = false;
  const clear = (): void => {
    if (isShowingProgress) stderr.write(clearLine);
    isShowingProgress = false;
  };
  return {
    write: async (text) => {
      if (text === '') return;
      clear();
      // A reader who has hung up is an error here, and none to us.
      await new Promise<void>((resolve) => stdout.write(text, () => resolve()));
    },
    warn: (line) => {
      clear();
      stderr.write(`copydesk: ${toPrintable(line)}\n`);
    },
    isHungUp: () => isHungUp,
    findFailure: () => failure,
    hasColour: takesColours(stdout, env),
    showProgress: (line) => {
      if (!stderr.isTTY) return;
      // A terminal that does not know its width says 0.
      stderr.write(clearLine + toPrintable(line).slice(0, (stderr.columns || 80) - 1));
      isShowingProgress = true;
    },
  };
}

/** What users say counts, as in other programs: the log of a CI service is no terminal, and shows colours. */
function takesColours({ isTTY }: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
