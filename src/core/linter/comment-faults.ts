import type { Suppression } from '../document/suppressions.ts';
import type { Text } from '../document/text/draft-text.ts';
import type { Finding, Fix, Severity } from '../finding.ts';
import { toRemoval, toRenaming } from '../fixes/comment-fixes.ts';
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
  source: Text,
): readonly Finding[] {
  const toFault = (
    messageId: string,
    severity: Severity,
    { data, fixes = [] }: Partial<Fault> = {},
  ): Finding => ({
    ruleId: meta.id,
    category: meta.category,
    severity,
    span: directive,
    message: toMessage(meta, data ? { messageId, data } : { messageId }),
    related: [],
    fixes,
  });
  const unknown = ruleIds === 'all' ? [] : ruleIds.filter((id) => !ids.includes(id));
  const misnamings = unknown.map((name) => {
    const nearest = findMeant(name, ids, reason === '');
    if (nearest === undefined) return toFault('unknown', 'warning', { data: { name } });
    const fixes = toRenaming(source, directive, name, nearest);
    const data = { name, nearest };
    return toFault(reason === '' ? 'misnamed' : 'misspelt', 'warning', { data, fixes });
  });
  if (misnamings.length > 0) return misnamings;
  if (reason === '') return [toFault('reason', 'warning')];
  return isUsed ? [] : [toFault('unused', 'hint', { fixes: [toRemoval(source, directive)] })];
}

interface Fault {
  readonly data: NonNullable<Report['data']>;
  readonly fixes: readonly Fix[];
}

/** The rule that a name may stand for. “loaded-adjective the title of the play”: the colon is missing. */
function findMeant(name: string, ids: readonly string[], isBare: boolean): string | undefined {
  const first = ids.find((id) => name.startsWith(`${id} `));
  return (isBare ? first : undefined) ?? findNearestName(name, ids) ?? first;
}
