import { categories, rules } from '../core/index.ts';
import { generalSettings, type JsonSchema } from './general-settings.ts';
import { toOptionSchemas, toRuleKey, toSeveritySchema } from './rule-settings.ts';
import { toTitle } from './rule-table.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** What the editor's own settings page shows: `contributes.configuration` of the package's manifest. */
export function toConfiguration(): readonly Section[] {
  // The editor sorts settings by their names where nobody says otherwise.
  const general = Object.entries(generalSettings).map(
    ([name, schema], order) => [name, { ...schema, order }] as const,
  );
  const perCategory = categories.map((category) => ({
    id: `copydesk.${category}`,
    // It stands below the extension's name.
    title: toTitle(category),
    properties: toProperties(
      rules
        .filter(({ meta }) => meta.category === category)
        .map(({ meta }) => [`rules.${toRuleKey(meta)}`, toSeveritySchema(meta)]),
    ),
  }));
  const options = rules.flatMap(({ meta }) =>
    toOptionSchemas(meta).map(
      ([name, schema]) => [`options.${toRuleKey(meta)}.${name}`, schema] as const,
    ),
  );
  const sections = [
    {
      id: 'copydesk',
      title: 'Copydesk',
      properties: toProperties(general, editorOnly),
    },
    ...perCategory,
    {
      id: 'copydesk.options',
      title: 'Options of rules',
      properties: toProperties(options),
    },
  ];
  return sections.filter(({ properties }) => Object.keys(properties).length > 0);
}

/** What makes sense in the editor alone; the language client reads the trace setting by itself. */
const editorOnly: Readonly<Record<string, JsonSchema>> = {
  'copydesk.trace.server': {
    type: 'string',
    scope: 'window',
    order: Object.keys(generalSettings).length,
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    markdownDescription: 'How much of the talk with the language server goes to the log.',
  },
};

function toProperties(
  entries: readonly (readonly [string, JsonSchema])[],
  more: Readonly<Record<string, JsonSchema>> = {},
): Readonly<Record<string, JsonSchema>> {
  const own = entries.map(([name, schema]) => [
    `copydesk.${name}`,
    { scope: 'resource', ...schema },
  ]);
  return { ...Object.fromEntries(own), ...more };
}
