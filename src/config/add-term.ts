import type { TextEdit } from '../core/index.ts';
import { append, findValue, readObject } from './json-edits.ts';

/** The lists of terms that a `copydesk.json` can hold. */
type TermList = 'allowedTerms' | 'houseTerms' | 'knownAcronyms';

/**
 * The edits that add a term to a list of a `copydesk.json`: what stands there stays. `inherited` are the terms that hold
 * now: a list that the file does not have yet would hide them. Undefined for a text that does not parse, or in which the
 * list is something else.
 */
export function addTerm(
  text: string,
  list: TermList,
  term: string,
  inherited: readonly string[],
): readonly TextEdit[] | undefined {
  const root = readObject(text);
  if (!root) return undefined;
  const own = findValue(root, list);
  if (own) return own.type === 'array' ? append(text, own, JSON.stringify(term)) : undefined;
  const terms = [...inherited, term].map((each) => JSON.stringify(each));
  return append(text, root, `"${list}": [${terms.join(', ')}]`);
}
