import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { rules } from '../core/index.ts';
import type { RuleCases } from '../core/rules/cases.ts';
import { toConfiguration } from './configuration.ts';
import { toJsonSchema } from './json-schema.ts';
import { replacePart } from './markers.ts';
import { toRulePage } from './rule-page.ts';
import { toRuleTable } from './rule-table.ts';

/** Where the project stands. */
export const root = new URL('../../', import.meta.url);

/** A file that is generated, wholly or in part. */
export interface Output {
  /** From the project's root. */
  readonly path: string;
  /** What it holds now; undefined where there is no such file. */
  readonly current: string | undefined;
  readonly content: string;
}

/** Everything that follows from the rules' metadata, as it should be. */
export async function createOutputs(): Promise<readonly Output[]> {
  return Promise.all([
    createOutput('package.json', toManifest),
    createOutput('README.md', toReadme),
    createOutput('src/config/copydesk.schema.json', () => JSON.stringify(toJsonSchema())),
    ...rules.map(async ({ meta }) => {
      const cases = await readCases(meta.id);
      return createOutput(`src/core/rules/${meta.id}/README.md`, (page) =>
        toRulePage(page, meta, cases),
      );
    }),
  ]);
}

/** Makes one output from what the file holds now, formatted like the rest of the project. */
async function createOutput(
  path: string,
  create: (current: string | undefined) => string,
): Promise<Output> {
  const file = new URL(path, root);
  const current = await readFile(file, 'utf8').catch(() => undefined);
  const options = await resolveConfig(file);
  const content = await format(create(current), { ...options, filepath: file.pathname });
  return { path, current, content };
}

async function readCases(id: string): Promise<RuleCases> {
  const module: { readonly default: RuleCases } = await import(
    new URL(`src/core/rules/${id}/cases.ts`, root).href
  );
  return module.default;
}

function toManifest(current: string | undefined): string {
  const manifest: unknown = JSON.parse(current ?? '{}');
  if (!isRecord(manifest)) throw new Error('package.json holds no object');
  const contributes = isRecord(manifest['contributes']) ? manifest['contributes'] : {};
  return JSON.stringify({
    ...manifest,
    contributes: { ...contributes, configuration: toConfiguration() },
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toReadme(current: string | undefined): string {
  const page = replacePart(current ?? '', toRuleTable());
  if (page === undefined)
    throw new Error('README.md has no <!-- rules:start --> and <!-- rules:end -->');
  return page;
}
