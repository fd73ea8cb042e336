import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { LogOutputChannel } from 'vscode';
import { IPCMessageReader, IPCMessageWriter, type MessageTransports } from './language-client.ts';

/** The way to talk to a server’s process; what it says aloud, and how it ends, goes to the log. */
export function connectTo(server: ChildProcess, log: LogOutputChannel): MessageTransports {
  const { stdout, stderr } = server;
  if (stdout) createInterface(stdout).on('line', (line) => log.info(line));
  if (stderr) createInterface(stderr).on('line', (line) => log.error(line));
  server.once('exit', (exitCode, signal) => {
    if (exitCode === 0) log.info('The server has ended.');
    else log.error(`The server has ended with ${exitCode ?? signal}.`);
  });
  return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
}
