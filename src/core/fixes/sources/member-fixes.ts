import type { ProseFix } from '../../report.ts';
import { toCheckTitle } from '../attribution-fixes.ts';

/** “Growers{, including Ada Moll [CHECK TK],} say”: where the copy names one of the group farther on, no name is asked for. */
export function toMember(
  fixes: readonly ProseFix[],
  name: string | undefined,
): readonly ProseFix[] {
  if (name === undefined) return fixes;
  return fixes.map((fix) => {
    const edits = fix.edits.map(({ span, newText }) => ({
      span,
      newText: newText.replace(asked, `${name} [CHECK TK]`),
    }));
    const isNamed = edits.some(({ newText }) => newText.includes(name));
    return isNamed ? { ...fix, title: toCheckTitle(name), edits } : fix;
  });
}

const asked = /\[NAME TK\](?:, \[ROLE TK\](?:,(?= ))?)?/;
