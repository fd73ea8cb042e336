import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { isMidVerbWord } from '../../english/word-classes.ts';
import type { VerbHit } from './reporting.ts';

/** “a group called Votes Matter, led by …”: what something is called, not what someone calls it. */
export function isNaming(tokens: readonly Token[], { verb, form, first, last }: VerbHit): boolean {
  if (!/^(?:call|dub|bill|term)$/.test(verb.lemma) || form !== 'past') return false;
  const noun = tokens[first - 1];
  let end = toNameStart(tokens, first, last);
  if (noun?.kind !== 'word' || isCapitalised(noun) || !isCapitalised(tokens[end])) return false;
  while (isCapitalised(tokens[end]) || /^(?:of|the|for|and)$/.test(wordAt(tokens, end))) end++;
  const after = tokens[end];
  return !after || /^[,.;)—–―]$/.test(after.text) || isMidVerbWord(after) || isPastForm(after);
}

/** Where a name may start: “a gang called the {Larks}”; not in “what an aide called the Larks”. */
function toNameStart(tokens: readonly Token[], first: number, last: number): number {
  if (wordAt(tokens, last + 1) !== 'the') return last + 1;
  const lead = tokens.slice(Math.max(0, first - 6), first - 1);
  const article = lead.findLastIndex(({ lower }) => /^an?$/.test(lower));
  return last + (article < 0 || /^(?:that|wh.+)$/.test(wordAt(lead, article - 1)) ? 1 : 2);
}
