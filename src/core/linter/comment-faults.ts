import type { Suppression } from '../document/suppressions.ts';
import type { Finding, Severity } from '../finding.ts';
import { findNearestName } from '../nearest-name.ts';
import type { Report } from '../report.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { toMessage } from './to-finding.ts';

/** What is wrong with a comment that asks Copydesk to be silent; `ids` are those of all rules. */
export function findCommentFaults(
  meta: RuleMeta,
  { directive, reason, ruleIds }: Suppression,
  isUsed: boolean,
  ids: readonly string[],
): readonly Finding[] {
  const toFault = (messageId: string, severity: Severity, data: Report['data'] = {}): Finding => ({
    ruleId: meta.id,
    category: meta.category,
    severity,
    span: directive,
    message: toMessage(meta, { messageId, data }),
    related: [],
    fixes: [],
  });
  const unknown = ruleIds === 'all' ? [] : ruleIds.filter((id) => !ids.includes(id));
  const misnamings = unknown.map((name) => {
    // “loaded-adjective the title of the play”: the colon is missing.
    const nearest = findNearestName(name, ids) ?? ids.find((id) => name.startsWith(`${id} `));
    const data = { name, nearest: nearest ?? '' };
    return toFault(nearest === undefined ? 'unknown' : 'misnamed', 'warning', data);
  });
  if (misnamings.length > 0) return misnamings;
  if (reason === '') return [toFault('reason', 'warning')];
  return isUsed ? [] : [toFault('unused', 'hint')];
}
