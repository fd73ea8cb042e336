import type { Block } from '../../../document/block.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import type { TokenRun } from '../../../english/subjects.ts';
import { conjunctions, prepositions } from '../../../english/word-classes.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import type { Calling } from './calling.ts';
import { readLabel } from './crime-labels.ts';
import { findDoer, findNameBefore } from './suspect-doers.ts';

/** What only a crime makes of somebody; matches and storms have their killers, and pictures their pirates. */
const criminals: ReadonlySet<string> = new Set(crimes.criminals);

const fiction: ReadonlySet<string> = new Set(crimes.fiction);
const matchNoun = createWordMatcher([...criminals, ...crimes.labels]);

/** How many adjectives may stand between the article and the noun. */
const maxAdjectives = 2;

/** “Crane {was a fraudster}”, “The mayor {is a petty thief}”, “Paul Crane, {a thief}, lives in Hull”. */
export function readCalling(
  block: Block,
  tokens: readonly Token[],
  noun: number,
): Calling | undefined {
  const isTale = tokens.some(({ lower }) => fiction.has(lower));
  if (isTale) return undefined;
  const label = readLabel(block, tokens, noun);
  const last = matchNoun(tokens, noun);
  if (label || last === undefined || !endsPhrase(tokens, last + 1)) return label;
  const article = findArticle(tokens, noun);
  if (article === undefined) return undefined;
  // “The heat is a killer”
  const isPlain = criminals.has(wordAt(tokens, last)) || textAt(tokens, article - 1) === ',';
  return isPlain ? readCalled(block, tokens, { first: article, last }) : undefined;
}

/** What somebody is called by a phrase from its article on: “Crane {was a thief}”, “Paul Crane, {a thief}, lives in Hull”. */
export function readCalled(
  block: Block,
  tokens: readonly Token[],
  { first: article, last }: TokenRun,
): Calling | undefined {
  if (textAt(tokens, article - 1) === ',') return readAside(block, tokens, article, last);
  const be = findBe(tokens, article - 1);
  if (be === undefined || wordAt(tokens, article) === 'the') return undefined;
  const doer = findDoer(block, tokens, be);
  // “his father was a thief”: nobody whom the reader could meet.
  const isKnown = doer?.who !== 'office' || tokens.some(isHead(doer.subject));
  return doer && isKnown ? { first: be, last, doer } : undefined;
}

function isHead(subject: number) {
  return ({ start, lower }: Token): boolean => start === subject && lower === 'the';
}

/** Whether no noun follows: “a thief catcher”. */
export function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (!next || next.kind === 'punctuation') return true;
  const { lower } = next;
  return prepositions.has(lower) || conjunctions.has(lower) || /^(?:who|whose)$/.test(lower);
}

/** The article of the phrase that a noun ends, a few adjectives apart. */
export function findArticle(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun - 1; i >= 0 && i >= noun - 1 - maxAdjectives; i--) {
    if (tokens[i]?.kind !== 'word') return undefined;
    if (/^(?:an?|the)$/.test(wordAt(tokens, i))) return i;
  }
  return undefined;
}

/** “{was} a thief”, “{is} nothing but a thief”, “{turned} out to be a thief”. */
function findBe(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  while (/^(?:but|nothing|simply|just|merely|secretly|really)$/.test(wordAt(tokens, i))) i--;
  const word = wordAt(tokens, i);
  if (/^(?:is|was)$/.test(word)) return i;
  const isTurned = word === 'be' && wordAt(tokens, i - 1) === 'to';
  if (isTurned && wordAt(tokens, i - 2) === 'out' && /^turn(?:ed|s)$/.test(wordAt(tokens, i - 3)))
    return i - 3;
  return undefined;
}

/** “Paul Crane, {a thief}, lives in Hull”, “Paul Crane, 43, {the fraudster} who ran the club”. */
function readAside(
  block: Block,
  tokens: readonly Token[],
  article: number,
  noun: number,
): Calling | undefined {
  if (!/^(?:,|\.|who)$/.test(textAt(tokens, noun + 1))) return undefined;
  const doer = findNameBefore(block, tokens, article);
  return doer && { first: article, last: noun, doer };
}
