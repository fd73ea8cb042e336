import type { ReadingOptions } from './arguments.ts';
import { createConfigs } from './configs.ts';
import { findDraftPaths, readDraft, type Draft } from './drafts.ts';
import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** How long a run may take before it says where it is, and how often it does, in milliseconds. */
const progressEvery = 200;

/**
 * Reads the drafts that the user asks for and hands each to `use`, in order. What goes wrong with one is
 * reported and never hides the others.
 */
export async function forEachDraft(
  { paths, config, stdinFilename }: ReadingOptions,
  { report, terminal }: { readonly report: Report; readonly terminal: Terminal },
  use: (draft: Draft) => void | Promise<void>,
): Promise<void> {
  const configs = await createConfigs(config, report);
  if (!configs) return;
  const walk = { configs, report };
  const found = await findDraftPaths(paths, walk);
  if (found.length === 0 && !report.hasFailed()) report.warn(`no drafts in ${paths.join(', ')}`);
  let last = Date.now();
  for (const [i, path] of found.entries()) {
    if (Date.now() - last > progressEvery) {
      last = Date.now();
      terminal.showProgress(`${i + 1} of ${found.length}: ${path}`);
    }
    const draft = await readDraft(path, stdinFilename, walk);
    if (!draft) continue;
    try {
      await use(draft);
    } catch (error) {
      report.fail(`${draft.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** Lints a draft; a rule that fails is reported. */
export function lintDraft({ path, document, config }: Draft, report: Report) {
  const { findings, failures } = config.linter.lint(document);
  for (const { ruleId, error } of failures) {
    report.fail(
      `${path}: rule ${ruleId} failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return findings;
}
