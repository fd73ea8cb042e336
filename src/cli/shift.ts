import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface Shift {
  readonly terminal: Terminal;
  readonly report: Report;
  /** The module that more threads of this program start from. */
  readonly program: URL;
}
