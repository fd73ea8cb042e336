import type { Terminal } from './terminal.ts';

/** Says what goes wrong on the way, one line each, and remembers whether it decides the exit status. */
export interface Report {
  /** Worth a line, but the run is sound. */
  readonly warn: (message: string) => void;
  /** Something could not be read or done; the rest goes on, and the exit status will say so. */
  readonly fail: (message: string) => void;
  readonly hasFailed: () => boolean;
}

/** Starts a report on standard error; the same line is said once. */
export function createReport({ warn }: Terminal): Report {
  const said = new Set<string>();
  let hasFailed = false;
  const say = (line: string): void => {
    if (said.has(line)) return;
    said.add(line);
    warn(line);
  };
  return {
    warn: (message) => say(`warning: ${message}`),
    fail: (message) => {
      hasFailed = true;
      say(message);
    },
    hasFailed: () => hasFailed,
  };
}
