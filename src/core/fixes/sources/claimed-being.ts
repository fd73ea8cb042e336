import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { toVerbForm } from '../../english/inflection.ts';
import type { ProseFix } from '../../report.ts';
import type { Span } from '../../span.ts';

/**
 * “he claimed to be 17” → “he said he was 17”: nobody “says to be” anything. None where it is not certain who is meant;
 * undefined where no infinitive follows.
 */
export function findClaimedBeingFixes(
  block: Block,
  { tokens }: Sentence,
  cue: Span,
): readonly ProseFix[] | undefined {
  const at = tokens.findIndex(({ start }) => start >= cue.end);
  const negation = /^(?:not|never)$/.test(wordAt(tokens, at)) ? wordAt(tokens, at) : '';
  const to = negation === '' ? at : at + 1;
  if (wordAt(tokens, to) !== 'to') return undefined;
  const subject = wordAt(tokens, at - 2);
  const verb = tokens[to + 1];
  const word = block.text.slice(cue.start, cue.end);
  if (!verb || !/^(?:he|she|they)$/.test(subject) || !/^claim(?:ed|s)?$/.test(word)) return [];
  const clause = toClause(verb, subject, negation, word === 'claimed');
  if (clause === undefined) return [];
  const said = word === 'claimed' ? 'said' : word === 'claims' ? 'says' : 'say';
  const newText = `${said} ${subject} ${clause}`;
  const edits = [{ span: { start: cue.start, end: verb.end }, newText }];
  return [{ title: `Write “${newText}”`, applicability: 'suggestion', edits }];
}

const present: ReadonlyMap<string, string> = new Map([
  ['be they', 'are'],
  ['be', 'is'],
  ['have they', 'have'],
  ['have', 'has'],
]);

/** “was”, “had never”, “did not know” has no place here: of a negation only “be” and “have” bear it. */
function toClause(
  { lower, kind }: Token,
  subject: string,
  negation: string,
  isPast: boolean,
): string | undefined {
  if (kind !== 'word') return undefined;
  const verb = isPast ? toPast(lower, subject) : toPresent(lower, subject);
  if (negation === '') return verb;
  return /^(?:be|have)$/.test(lower) ? `${verb} ${negation}` : undefined;
}

function toPast(verb: string, subject: string): string {
  if (verb === 'be') return subject === 'they' ? 'were' : 'was';
  return toVerbForm(verb, 'past');
}

function toPresent(verb: string, subject: string): string {
  const isPlural = subject === 'they';
  const own = present.get(isPlural ? `${verb} they` : verb);
  return own ?? (isPlural ? verb : toVerbForm(verb, 'thirdPerson'));
}
