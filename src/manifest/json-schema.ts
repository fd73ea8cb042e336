import { rules } from '../core/index.ts';
import { generalSettings, type JsonSchema } from './general-settings.ts';
import { toOptionSchemas, toRuleKey, toSeveritySchema } from './rule-settings.ts';

/** The schema of `copydesk.json`: the editor's settings without their prefix. */
export function toJsonSchema(): JsonSchema {
  const options = rules
    .filter(({ meta }) => Object.keys(meta.options).length > 0)
    .map(({ meta }) => [
      toRuleKey(meta),
      toObject(Object.fromEntries(toOptionSchemas(meta)), meta.summary),
    ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk',
    allowComments: true,
    allowTrailingCommas: true,
    ...toObject(
      {
        $schema: { type: 'string' },
        rules: toObject(
          Object.fromEntries(rules.map(({ meta }) => [toRuleKey(meta), toSeveritySchema(meta)])),
          'How grave the findings of each rule are.',
        ),
        options: toObject(Object.fromEntries(options), 'The options of the rules.'),
        ...generalSettings,
      },
      'The house style of the drafts in this folder and below.',
    ),
  };
}

function toObject(properties: JsonSchema, description: string): JsonSchema {
  return { type: 'object', description, properties, additionalProperties: false };
}
