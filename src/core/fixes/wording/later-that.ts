import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import type { ProseEdit } from '../../report.ts';

/**
 * “It is fair to say that the dam is old and {that }it leaks”: the clauses behind the first one lose their “that” with
 * it. In “and that is all” it is a pronoun, and stays.
 */
export function cutLaterThat({ text, tokens, last }: PhraseUse): readonly ProseEdit[] {
  if (!/ that$/i.test(text)) return [];
  return tokens.flatMap((token, i): ProseEdit[] => {
    const next = tokens[i + 1];
    const isJoined =
      i > last && token.lower === 'that' && /^(?:and|but|or)$/.test(wordAt(tokens, i - 1));
    if (!isJoined || !next || opensWithVerb(tokens.slice(i + 1))) return [];
    return [{ span: { start: token.start, end: next.start }, newText: '' }];
  });
}
