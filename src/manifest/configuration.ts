import { categories, rules } from '../core/index.ts';
import { generalSettings, type JsonSchema } from './general-settings.ts';
import { toOptionSchemas, toRuleKey, toSeveritySchema } from './rule-settings.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** What the editor's own settings page shows: `contributes.configuration` of the package's manifest. */
export function toConfiguration(): readonly Section[] {
  const perCategory = categories.map((category) => ({
    id: `copydesk.${category}`,
    title: `Copydesk: ${category}`,
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
      properties: toProperties(Object.entries(generalSettings), editorOnly),
    },
    ...perCategory,
    {
      id: 'copydesk.options',
      title: 'Copydesk: options of rules',
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
