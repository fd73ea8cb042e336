import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import type { VerbHit } from './reporting.ts';

/** How far behind “quoted” its “as saying” may stand, in tokens. */
const reach = 12;

/** “…, the agency quoted a doctor as saying.”, “…, a doctor was quoted as saying on Friday.”: what was said stands before it. */
export function isQuotedAs(tokens: readonly Token[], { verb, last }: VerbHit): boolean {
  if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return false;
  for (let i = last + 1; i < Math.min(tokens.length, last + reach); i++) {
    if (wordAt(tokens, i) !== 'as' || wordAt(tokens, i + 1) !== 'saying') continue;
    return !/^(?:that|[:“"‘]|'')$/.test(textAt(tokens, i + 2)) && isClosed(tokens, i + 2);
  }
  return false;
}

/** Nothing but when and where up to the next mark: “as saying on Friday.” */
function isClosed(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  if (next === undefined || next.kind === 'punctuation') return true;
  return /^(?:at|by|from|in|last|on|yesterday|.+day)$/.test(next.lower);
}
