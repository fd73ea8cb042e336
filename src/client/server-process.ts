import { fork, type ChildProcess } from 'node:child_process';
import { codeCacheOption, serverEnvironment, serverNodeOptions } from '../protocol.ts';

/** The process of the server; there is one at a time. */
export interface ServerProcess {
  /** The process that nobody has talked to yet, or a new one. */
  readonly take: () => ChildProcess;
  /** Sees to it that the process ends, if it was taken and does not end soon by itself. */
  readonly end: () => void;
}

/** How long a process has to end by itself, in milliseconds. */
const patience = 2000;

/** Starts the server’s process, which nobody talks to yet. */
export function startServerProcess(program: string, codeCache: string): ServerProcess {
  const start = (): ChildProcess => startProcess(program, codeCache);
  let current = start();
  let isTaken = false;
  return {
    take: () => {
      if (isTaken || !current.connected) current = start();
      isTaken = true;
      return current;
    },
    end: () => {
      const old = current;
      if (isTaken) setTimeout(() => old.kill('SIGKILL'), patience);
    },
  };
}

function startProcess(program: string, codeCache: string): ChildProcess {
  const started = fork(
    program,
    ['--node-ipc', `--clientProcessId=${process.pid}`, `${codeCacheOption}${codeCache}`],
    {
      execArgv: isDebugged() ? ['--nolazy', '--inspect=6009'] : [...serverNodeOptions],
      // The editor’s own program is to be no editor, but Node.
      env: {
        ...process.env,
        ELECTRON_RUN_AS_NODE: '1',
        ELECTRON_NO_ASAR: '1',
        ...serverEnvironment,
      },
      silent: true,
    },
  );
  // Whoever talks to a process that could not be started hears of it.
  return started.on('error', () => undefined);
}

function isDebugged(): boolean {
  return process.execArgv.some((option) => /^--(?:debug|inspect)(?:-brk)?(?:=|$)/.test(option));
}
