import { severities, toSettingName, type RuleMeta } from '../core/index.ts';
import type { JsonSchema } from './general-settings.ts';

const choices = ['default', ...severities, 'off'] as const;

/** The name of a rule in settings, without what stands before it. */
export function toRuleKey({ id }: RuleMeta): string {
  return toSettingName(id);
}

/** The setting that says how grave a rule's findings are. */
export function toSeveritySchema({ summary, defaultSeverity }: RuleMeta): JsonSchema {
  return {
    type: 'string',
    enum: choices,
    enumDescriptions: [
      `As the rule has it: ${defaultSeverity}.`,
      'Stops publication.',
      'The desk would send it back.',
      'The desk would query it.',
      'A matter of taste; shown only on request.',
      'Does not run.',
    ],
    default: 'default',
    markdownDescription: `${summary} Default: \`${defaultSeverity}\`.`,
  };
}

/** The settings of a rule's own options, by name. */
export function toOptionSchemas({
  id,
  options,
}: RuleMeta): readonly (readonly [string, JsonSchema])[] {
  return Object.entries(options).map(([name, { description, ...schema }]) => [
    name,
    { ...schema, markdownDescription: `${description} Belongs to \`${id}\`.` },
  ]);
}
