import { countWords, findVisible, isAtLeast } from '../core/index.ts';
import type { Command } from './arguments.ts';
import { forEachDraft, lintDraft } from './each-draft.ts';
import type { Report } from './report.ts';
import { formatLintJson } from './reporters/lint-json.ts';
import { formatLintText } from './reporters/lint-text.ts';
import type { LintedFile } from './reporters/linted-file.ts';
import type { Terminal } from './terminal.ts';

/** Lints drafts and prints what an editor would query; tells whether any finding is grave enough to fail. */
export async function lint(
  command: Extract<Command, { name: 'lint' }>,
  terminal: Terminal,
  report: Report,
): Promise<boolean> {
  const files: LintedFile[] = [];
  await forEachDraft(command, { terminal, report }, (draft) => {
    const findings = lintDraft(draft, report);
    const { path, document, config } = draft;
    const { text, languageId } = document;
    const visible = findVisible(findings, command.showHints || config.settings.showHints, document);
    files.push({ path, text, languageId, words: countWords(document), findings, visible });
  });
  if (command.format === 'json') terminal.write(formatLintJson(files));
  else terminal.write(formatLintText(files, terminal.hasColour));
  const { failOn } = command;
  if (failOn === 'never') return false;
  return files.some(({ findings }) => findings.some(({ severity }) => isAtLeast(severity, failOn)));
}
