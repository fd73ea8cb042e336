import { rules, type RuleMeta, type Severity } from '../../core/index.ts';
import type { Layout } from './layout.ts';

/** The severities as SARIF knows them. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Stands for the folder that the addresses of drafts are relative to. */
export const sourceRoot = '%SRCROOT%';

/** What a log knows beside its results. */
export interface SarifRun {
  readonly version: string;
  /** The pages of the rules by id. */
  readonly pages: ReadonlyMap<string, string>;
  /** Whether something could not be read; asked when all is. */
  readonly hasFailed: () => boolean;
}

/** The layout of a SARIF log: one run of Copydesk, with all its rules, around the results. */
export function createSarifLayout({ version, pages, hasFailed }: SarifRun): Layout {
  const descriptors = rules.map(({ meta }) => toDescriptor(meta, pages.get(meta.id)));
  const run = {
    tool: { driver: { name: 'Copydesk', semanticVersion: version, rules: descriptors } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: {
      [sourceRoot]: { description: { text: 'The folder that the drafts were read from.' } },
    },
    results: [],
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  const whole = JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, undefined, 2);
  const head = whole.slice(0, whole.lastIndexOf('[') + 1);
  return {
    head,
    between: ',',
    foot: (isEmpty) =>
      `${isEmpty ? '' : '\n      '}],${toInvocations(!hasFailed())}\n    }\n  ]\n}\n`,
  };
}

/** What a rule is, with its page, which code hosts show beside a result. */
function toDescriptor(
  { id, summary, category, defaultSeverity, remedy }: RuleMeta,
  page: string | undefined,
) {
  const help = remedy === undefined ? summary : `${summary} Instead: ${remedy}`;
  const isOff = defaultSeverity === 'off';
  return {
    id,
    shortDescription: toSarifText(summary),
    fullDescription: toSarifText(help),
    help: { ...toSarifText(help), ...(page !== undefined && { markdown: page }) },
    defaultConfiguration: isOff ? { enabled: false } : { level: sarifLevels[defaultSeverity] },
    properties: { tags: [category] },
  };
}

function toInvocations(executionSuccessful: boolean): string {
  const list = JSON.stringify([{ executionSuccessful }], undefined, 2);
  return `\n"invocations": ${list}`.replaceAll('\n', '\n      ');
}

/** Words as they stand: in a message of SARIF single braces are places to fill in. */
export function toSarifText(words: string): { readonly text: string } {
  return { text: words.replace(/[{}]/g, '$&$&') };
}
