import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';
import { isHeadedByDocument } from './document-verbs.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { hasPresent } from './present-clauses.ts';
import type { RightContent } from './right-content.ts';
import type { VerbHit } from './reporting.ts';
import { hasFiniteVerb, subjectPronouns } from '../../english/word-classes.ts';

/** “told reporters the mill was shut”: the clause behind those who are told, if there is one. */
export function readTold(
  hit: VerbHit,
  tokens: readonly Token[],
  span: Span,
): RightContent | undefined {
  // “The report advises sanctions”: a paper advises a thing, and not somebody
  if (hit.verb.lemma === 'advise' && isHeadedByDocument(tokens, hit.first))
    return { span, kind: 'noun-phrase' };
  const rest = tokens.slice(hit.last + 1);
  const isClause = hasFiniteVerb(rest) || rest.some(hasOwnPast);
  return isClause || (hit.verb.lemma === 'warn' && hasPresent(rest)) ? { span } : undefined;
}

/** “told magistrates she {stole}”: a past that shows itself, where a pronoun is its subject. */
function hasOwnPast(token: Token, i: number, rest: readonly Token[]): boolean {
  return isPastForm(token) && subjectPronouns.has(wordAt(rest, i - 1));
}
