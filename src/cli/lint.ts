import { countWords, findVisible, isAtLeast } from '../core/index.ts';
import type { Command, LintFormat } from './arguments.ts';
import { forEachDraft } from './each-draft.ts';
import { openListing } from './listing.ts';
import type { ReadAnswer } from './reading.ts';
import type { Report } from './report.ts';
import { jsonLayout, plainLayout, type Layout } from './reporters/layout.ts';
import { formatLintGithub } from './reporters/lint-github.ts';
import { formatLintJson } from './reporters/lint-json.ts';
import { formatLintSarif } from './reporters/lint-sarif.ts';
import {
  addTallies,
  emptyTally,
  formatTally,
  toTally,
  type LintTally,
} from './reporters/lint-tally.ts';
import { formatLintText } from './reporters/lint-text.ts';
import type { LintedFile } from './reporters/linted-file.ts';
import { createSarifLayout } from './reporters/sarif-log.ts';
import { readRulePages } from './rule-pages.ts';
import type { Shift } from './shift.ts';
import { readVersion } from './version.ts';

type LintCommand = Extract<Command, { name: 'lint' }>;

/** What a lint says of one draft. */
interface LintAnswer {
  readonly text: string;
  readonly tally: LintTally;
  /** Whether a finding is grave enough to fail. */
  readonly isGrave: boolean;
}

const formats: Readonly<Record<LintFormat, (file: LintedFile, hasColour: boolean) => string>> = {
  text: formatLintText,
  json: formatLintJson,
  sarif: formatLintSarif,
  github: formatLintGithub,
};

/** Lints drafts and prints what an editor would query; tells whether any finding is grave enough to fail. */
export async function lint(command: LintCommand, shift: Shift): Promise<boolean> {
  const { terminal, report } = shift;
  const listing = await openListing(await createLayout(command.format, report), terminal);
  let all = emptyTally;
  let hasGrave = false;
  const read = createLintReader(command, terminal.hasColour);
  await forEachDraft(command, shift, read, async ({ text, tally, isGrave }) => {
    all = addTallies(all, tally);
    hasGrave ||= isGrave;
    await listing.add(text);
  });
  await listing.close();
  if (command.format === 'text') await terminal.write(formatTally(all));
  return hasGrave;
}

async function createLayout(format: LintFormat, { hasFailed }: Report): Promise<Layout> {
  if (format === 'json') return jsonLayout;
  if (format !== 'sarif') return plainLayout;
  return createSarifLayout({
    version: await readVersion(),
    pages: await readRulePages(),
    hasFailed,
  });
}

/** Lints one draft. */
export function createLintReader(
  { format, failOn, showHints }: LintCommand,
  hasColour: boolean,
): ReadAnswer<LintAnswer> {
  return ({ path, document, config }, report) => {
    const { findings, failures } = config.linter.lint(document);
    for (const { ruleId, error } of failures) {
      report.fail(`${path}: rule ${ruleId} failed: ${toMessage(error)}`);
    }
    const visible = findVisible(findings, showHints || config.settings.showHints, document);
    const { text, languageId } = document;
    const file = { path, text, languageId, words: countWords(document), findings, visible };
    return {
      text: formats[format](file, hasColour),
      tally: toTally(file),
      isGrave: failOn !== 'never' && findings.some(({ severity }) => isAtLeast(severity, failOn)),
    };
  };
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
