import ignoreComment from './ignore-comment/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the rule table. */
export const rules: readonly Rule[] = [ignoreComment];
