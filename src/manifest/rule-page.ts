import type { RuleMeta } from '../core/index.ts';
import type { FlaggedCase, KnownLimit, RuleCases } from '../core/rules/cases.ts';
import { replacePart, wrapPart, type Part } from './markers.ts';
import { toRuleKey } from './rule-settings.ts';
import { toTitle } from './rule-table.ts';

/** The page of a rule: generated parts around what was written by hand, or around headings that ask for it. */
export function toRulePage(page: string | undefined, meta: RuleMeta, cases: RuleCases): string {
  const header: Part = { name: 'header', content: toHeader(meta) };
  const reference: Part = { name: 'reference', content: toReference(meta, cases) };
  const body = page ?? blankPage;
  const withHeader = replacePart(body, header) ?? `${wrapPart(header)}\n\n${body}`;
  return (
    replacePart(withHeader, reference) ?? `${withHeader.trimEnd()}\n\n${wrapPart(reference)}\n`
  );
}

/** What is written by hand, before it is written. */
export const blankPage = `## Why

## When to turn it off
`;

function toHeader({ id, summary, category, defaultSeverity, fixes, since }: RuleMeta): string {
  const cells = [toTitle(category), toTitle(defaultSeverity), toTitle(fixes), since];
  return `# ${id}

${summary}

| Category | Default severity | Fixes | Since |
| --- | --- | --- | --- |
| ${cells.join(' | ')} |
`;
}

function toReference(meta: RuleMeta, cases: RuleCases): string {
  const flagged = cases.flagged.filter(({ why }) => why).map(toFlagged);
  const clean = cases.clean
    .filter(({ why }) => why)
    .map(({ text, why }) => `- ${toProse(text)}\\\n  ${why}\n`);
  const references = meta.references.map(({ title, url }) =>
    url ? `- [${title}](${url})\n` : `- ${title}\n`,
  );
  return [
    `## Settings\n\n${toSettings(meta)}`,
    toSection('## What it flags', flagged),
    toSection('## What it lets pass', clean),
    toSection('## Known limits', (cases.limits ?? []).map(toLimit)),
    toSection('## Guidance', references),
  ].join('');
}

function toSection(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `\n${heading}\n\n${items.join('')}`;
}

function toSettings(meta: RuleMeta): string {
  const key = toRuleKey(meta);
  const rows = [
    `| \`rules.${key}\` | \`"default"\` | How grave a finding is: \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`. |\n`,
    ...Object.entries(meta.options).map(
      ([name, { default: value, description }]) =>
        `| \`options.${key}.${name}\` | \`${JSON.stringify(value)}\` | ${description} |\n`,
    ),
  ];
  return `| Setting | Default | What it does |\n| --- | --- | --- |\n${rows.join('')}`;
}

function toFlagged({ text, fixed, why }: FlaggedCase): string {
  const mended = fixed === undefined ? '' : `\\\n  → ${toProse(fixed) || 'nothing is left'}`;
  return `- ${toMarked(text)}${mended}\\\n  ${why}\n`;
}

function toLimit({ text, expected, why }: KnownLimit): string {
  const fault = expected === 'flagged' ? 'Missed' : 'Flagged, though it is fine';
  return `- ${toMarked(text)}\\\n  ${fault}: ${why}\n`;
}

/** {Braces} become bold. */
function toMarked(text: string): string {
  return text
    .split(/[{}]/)
    .map((part, i) => (i % 2 === 1 ? `**${escape(part)}**` : escape(part)))
    .join('')
    .trim();
}

/** A draft on one line, its markup shown and not obeyed. */
function toProse(text: string): string {
  return escape(text).trim();
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/(?:\r\n|\n|\r)+/g, ' ¶ ');
}
