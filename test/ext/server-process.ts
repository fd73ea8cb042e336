import { execFileSync } from 'node:child_process';

/** The process of the language server, a child of this extension host; undefined while there is none. */
export function findServer(): number | undefined {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const own = list.split('\n').find((line) => {
    const [, parent, ...command] = line.trim().split(/\s+/);
    return Number(parent) === process.pid && command.join(' ').includes('server.cjs');
  });
  return own === undefined ? undefined : Number.parseInt(own, 10);
}
