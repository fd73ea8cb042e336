import { isMisuse, readArguments, type Command } from './arguments.ts';
import { fix } from './fix.ts';
import { helpOf } from './help.ts';
import { lint } from './lint.ts';
import { createReport } from './report.ts';
import { readRulePage } from './rule-pages.ts';
import { printRules } from './rules.ts';
import { printSheets } from './sheet.ts';
import type { Shift } from './shift.ts';
import type { Terminal } from './terminal.ts';
import { readVersion } from './version.ts';

/** The exit statuses that scripts rely on. */
const exit = { clean: 0, findings: 1, failure: 2 } as const;

/**
 * Does what the arguments say; returns the exit status.
 *
 * @param program the module that this program starts from, in other threads too
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  program: URL,
): Promise<number> {
  const command = readArguments(argv);
  if (isMisuse(command)) {
    terminal.warn(command.misuse);
    return exit.failure;
  }
  const report = createReport(terminal);
  const hasFindings = await runCommand(command, { terminal, report, program });
  const failure = terminal.findFailure();
  if (failure !== undefined) report.fail(`standard output: ${failure}`);
  if (report.hasFailed()) return exit.failure;
  return hasFindings ? exit.findings : exit.clean;
}

async function runCommand(command: Command, shift: Shift): Promise<boolean> {
  const { terminal } = shift;
  if (command.name === 'lint') return lint(command, shift);
  if (command.name === 'fix') await fix(command, shift);
  else if (command.name === 'sheet') await printSheets(command, shift);
  else if (command.name === 'rules') await printRules(command.format, terminal);
  else if (command.name === 'explain') await explain(command.ruleId, shift);
  else if (command.name === 'help') await terminal.write(helpOf(command.topic));
  else if (command.name === 'version') await terminal.write(`${await readVersion()}\n`);
  else await serve();
  return false;
}

async function explain(ruleId: string, { terminal, report }: Shift): Promise<void> {
  const page = await readRulePage(ruleId);
  if (page === undefined) report.fail(`the page of ${ruleId} is not where it was installed`);
  else await terminal.write(page);
}

/** The server is loaded only when it is wanted: a lint starts without it. */
async function serve(): Promise<void> {
  const { startServer } = await import('../server/start.ts');
  void startServer();
}
