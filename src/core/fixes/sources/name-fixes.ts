import type { SourceMention } from '../../facts/sources.ts';
import type { Antecedents } from '../../checks/sources/quotations/antecedents.ts';
import type { ProseFix } from '../../report.ts';
import { maxFixes, toSuggestions } from '../../repair/suggestion.ts';

/** Puts a name in place of a pronoun: one action for each person whom it can mean, then a placeholder. */
export function findNameFixes(
  { start, end }: SourceMention,
  { joined, earlier }: Antecedents,
): readonly ProseFix[] {
  const span = { start, end };
  const name = (words: string, title: string): ProseFix[] =>
    toSuggestions(title, [{ span, newText: words }]);
  const pair = joined.flatMap((each) => name(each, `Write “${each}”`));
  const asked = name('[NAME TK]', 'Ask who said it');
  const offers = earlier
    .filter((each) => !joined.includes(each))
    .flatMap((each) => name(`${each} [CHECK TK]`, `Write “${each}”, to check`));
  return [...pair, ...(pair.length > 0 ? [] : offers), ...asked].slice(0, maxFixes);
}
