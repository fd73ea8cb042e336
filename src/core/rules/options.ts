/** A rule's option: a JSON Schema fragment, used as it stands in the manifest and the schema of `copydesk.json`. */
export type OptionSchema =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | {
      readonly type: 'array';
      readonly items: { readonly type: 'string' };
      readonly default: readonly string[];
      readonly description: string;
    };

/** The options of a rule, by name. */
export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

/** The value that fits an option's schema. */
export type OptionValue<S extends OptionSchema> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'integer' }
    ? number
    : readonly string[];

/** A rule's options with their values, by name. */
export type Options<S extends OptionSchemas> = { readonly [K in keyof S]: OptionValue<S[K]> };

/** What is wrong with a value given for an option, in words; undefined when it fits. */
export function findOptionFault(schema: OptionSchema, value: unknown): string | undefined {
  if (schema.type === 'boolean')
    return typeof value === 'boolean' ? undefined : 'must be true or false';
  if (schema.type === 'array') {
    const fits = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return fits ? undefined : 'must be a list of strings';
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'must be a whole number';
  if (schema.minimum !== undefined && value < schema.minimum)
    return `must be at least ${schema.minimum}`;
  if (schema.maximum !== undefined && value > schema.maximum)
    return `must be at most ${schema.maximum}`;
  return undefined;
}
