import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { findSubjectHead } from '../../english/subject-heads.ts';
import { findSubject } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { createRowMatcher } from '../../english/word-matcher.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';

/** What people read a meaning into. */
const signs = findWordSet('readable-signs');

const portents = createWordList(frames.portents);
const matchSuggestion = createRowMatcher([
  frames.portents.join('/'),
  'hints/hinted at',
  'signals/signaled/signalled',
  'suggests/suggested',
]);

/** What a sign is said to mean. */
interface Reading extends Span {
  /** “Suggests” claims less than “signals”. */
  readonly severity?: 'hint';
}

/** “The silence suggests a split in the cabinet.”, “Turnout in the north hints at a defeat.” */
export function readSuggests(
  block: Block,
  tokens: readonly Token[],
  i: number,
): Reading | undefined {
  const [token, to] = [tokens[i], tokens[matchSuggestion(tokens, i) ?? -1]];
  const subject = token && to ? findSubject(tokens, i) : undefined;
  if (!token || !to || !subject || isHumanSubject(block, tokens, subject)) return undefined;
  const head = wordAt(tokens, findSubjectHead(tokens, subject));
  if (!signs.has(head) && !portents.has(token)) return undefined;
  const span = { start: token.start, end: to.end };
  const isMild = token.lower.startsWith('suggest') && !unsaid.has(head);
  return isMild ? { ...span, severity: 'hint' } : span;
}

/** From what nobody says anything can be read. */
const unsaid = toWordSet('absence refusal silence');

/** “A collapse is inevitable.” */
export function readInevitable(tokens: readonly Token[], i: number): Span | undefined {
  const token = tokens[i];
  if (token?.lower !== 'inevitable' || wordAt(tokens, 0) === 'perhaps') return undefined;
  const isSaid = /^(?:is|are|was|were|seems?|appears?)$/.test(wordAt(tokens, i - 1));
  return isSaid ? { start: token.start, end: token.end } : undefined;
}

/** “, suggesting {a rift}”; what somebody suggests they or theirs are is their own view. */
export function findInferenceEnd(
  tokens: readonly Token[],
  words: readonly string[],
  next: number,
): number | undefined {
  const isOwnView = /^(?:he|she|they|his|her|their)$/.test(wordAt(tokens, next));
  if (!tokens[next] || (isOwnView && words.at(-1) !== 'that')) return undefined;
  return /^(?:a|an|the)$/.test(wordAt(tokens, next)) ? findNounEnd(tokens, next + 1) : next - 1;
}

const behindNoun = toWordSet('in of on to for by with at that and or as from');

/** The last word of a short noun phrase: “a strategic shift”. */
function findNounEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + 2 && tokens[i + 1]?.kind === 'word' && !behindNoun.has(wordAt(tokens, i + 1)))
    i++;
  return i;
}
