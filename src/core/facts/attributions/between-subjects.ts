import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isPastForm } from '../../english/past-forms.ts';
import type { TokenRun } from '../../english/subjects.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
} from '../../english/word-classes.ts';
import type { FrameContext } from './attribution.ts';
import type { VerbHit } from './reporting.ts';

/** Longest source between two commas, in tokens. */
const maxSource = 9;

/** “The plan, say critics, is dead.”, “Okello, says Mayor Ruiz, was slow.”: the source stands between a subject and its verb. */
export function findBetweenSubject(
  { sentence }: FrameContext,
  { first, last, form, verb }: VerbHit,
): TokenRun | undefined {
  const { tokens } = sentence;
  if (form === 'gerund' || !/^(?:argue|claim|insist|report|say)$/.test(verb.lemma))
    return undefined;
  if (first < 2 || textAt(tokens, first - 1) !== ',') return undefined;
  const close = tokens.findIndex(({ kind }, i) => i > last && kind === 'punctuation');
  const run = { first: last + 1, last: close - 1 };
  const isShort = run.last >= run.first && run.last - run.first < maxSource;
  if (!isShort || textAt(tokens, close) !== ',' || !isFinite(tokens[close + 1])) return undefined;
  return isSource(tokens, run) ? run : undefined;
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (auxiliaries.has(token.lower) || isPastForm(token));
}

/** “Mayor Ruiz”, “her detractors”, “opponents of the scheme”; not “to be ill”, “he did”. */
function isSource(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  const opening = tokens[first];
  if (!opening || tokens.slice(first, last + 1).some(({ lower }) => auxiliaries.has(lower)))
    return false;
  const { lower } = opening;
  if (subjectPronouns.has(lower)) return first === last && lower !== 'which';
  if (prepositions.has(lower) || conjunctions.has(lower) || /ly$|^that$/.test(lower)) return false;
  if (isCapitalised(opening) || determiners.has(lower)) return true;
  const end = tokens.findIndex((token, i) => i > first && prepositions.has(token.lower));
  const head = wordAt(tokens, end < 0 || end > last ? last : end - 1);
  return /s$|^(?:people|police)$/.test(head);
}
