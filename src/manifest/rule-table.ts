import { categories, rules, type Rule } from '../core/index.ts';
import type { Part } from './markers.ts';

/** The README's table of rules, one for each category. */
export function toRuleTable(): Part {
  const tables = categories
    .map((category) => ({
      category,
      members: rules.filter(({ meta }) => meta.category === category),
    }))
    .filter(({ members }) => members.length > 0)
    .map(
      ({ category, members }) =>
        `### ${toTitle(category)}\n\n${head}${members.map(toRow).join('')}`,
    );
  return { name: 'rules', content: tables.join('\n') };
}

const head = '| Rule | What it asks | Severity | Fix |\n| --- | --- | --- | --- |\n';

function toRow({ meta }: Rule): string {
  const { id, summary, defaultSeverity, fixes } = meta;
  return `| [\`${id}\`](src/core/rules/${id}/README.md) | ${summary} | ${defaultSeverity} | ${toFixWord(fixes)} |\n`;
}

/** How a table says what a rule can mend. */
function toFixWord(fixes: Rule['meta']['fixes']): string {
  return fixes === 'none' ? '' : fixes;
}

/** With a capital. */
export function toTitle(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
