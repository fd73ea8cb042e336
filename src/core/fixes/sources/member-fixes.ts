import type { ProseFix } from '../../report.ts';
import { toCheckTitle } from '../attribution-fixes.ts';
import { maxFixes } from '../../repair/suggestion.ts';

/**
 * “Growers{, including Ada Moll [CHECK TK],} say”: where the copy names one of the group farther on, that name can be
 * tried. It stands behind the fix that asks: whoever is named later may never have said this, and the reader has not
 * met them yet.
 */
export function offerMember(
  fixes: readonly ProseFix[],
  name: string | undefined,
): readonly ProseFix[] {
  if (name === undefined) return fixes;
  return fixes.flatMap((fix) => [fix, ...nameIn(fix, name)]).slice(0, maxFixes);
}

function nameIn(fix: ProseFix, name: string): readonly ProseFix[] {
  const edits = fix.edits.map(({ span, newText }) => ({
    span,
    newText: newText.replace(asked, `${name} [CHECK TK]`),
  }));
  const isNamed = edits.some(({ newText }) => newText.includes(name));
  return isNamed ? [{ ...fix, title: toCheckTitle(name), edits }] : [];
}

const asked = /\[NAME TK\](?:, \[ROLE TK\](?:,(?= ))?)?/;
