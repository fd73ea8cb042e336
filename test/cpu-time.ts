/**
 * Seconds of work that something takes, however busy the machine is otherwise. A time limit of the test runner’s does
 * not tell: it fails nothing that never waits.
 */
export function measureCpu(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1e6;
}
