import { categories, rules, toSettingName, type Rule } from '../core/index.ts';
import type { Terminal } from './terminal.ts';

/** Prints every rule with its settings. */
export async function printRules(format: 'text' | 'json', terminal: Terminal): Promise<void> {
  await terminal.write(format === 'json' ? formatJson() : formatText());
}

function formatJson(): string {
  const list = rules.map(({ meta }) => ({
    id: meta.id,
    setting: `copydesk.rules.${toSettingName(meta.id)}`,
    summary: meta.summary,
    category: meta.category,
    defaultSeverity: meta.defaultSeverity,
    fixes: meta.fixes,
    since: meta.since,
    options: Object.entries(meta.options).map(([name, schema]) => ({
      setting: `copydesk.options.${toSettingName(meta.id)}.${name}`,
      ...schema,
    })),
    references: meta.references,
  }));
  return `${JSON.stringify({ version: 1, rules: list }, undefined, 2)}\n`;
}

function formatText(): string {
  const groups = categories
    .map((category) => ({
      category,
      members: rules.filter(({ meta }) => meta.category === category),
    }))
    .filter(({ members }) => members.length > 0);
  return groups
    .map(({ category, members }) => `${category}\n${members.map(formatRule).join('')}`)
    .join('\n');
}

function formatRule({ meta }: Rule): string {
  const fixes = meta.fixes === 'none' ? '' : `  (fix: ${meta.fixes})`;
  const settings = Object.entries(meta.options).map(
    ([name, { default: value, description }]) =>
      `      options.${toSettingName(meta.id)}.${name} = ${JSON.stringify(value)}  ${description}\n`,
  );
  return `  ${meta.id}  ${meta.defaultSeverity}${fixes}\n      ${meta.summary}\n${settings.join('')}`;
}
