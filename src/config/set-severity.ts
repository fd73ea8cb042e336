import { toSettingName, type Severity, type TextEdit } from '../core/index.ts';
import { append, findValue, readObject, replace } from './json-edits.ts';

/**
 * The edits that say in a `copydesk.json` how grave a rule is, or that it is off: what else stands there stays. Undefined
 * for a text that does not parse, or in which the rules, or what is said of this one, are something else.
 */
export function setSeverity(
  text: string,
  ruleId: string,
  severity: Severity | 'off',
): readonly TextEdit[] | undefined {
  const root = readObject(text);
  if (!root) return undefined;
  const [name, value] = [toSettingName(ruleId), JSON.stringify(severity)];
  const rules = findValue(root, 'rules');
  if (!rules) return append(text, root, `"rules": {\n\t"${name}": ${value}\n}`);
  if (rules.type !== 'object') return undefined;
  // A rule may go by its id, too.
  const own = findValue(rules, name, ruleId);
  if (!own) return append(text, rules, `"${name}": ${value}`);
  return own.children ? undefined : replace(own, value);
}
