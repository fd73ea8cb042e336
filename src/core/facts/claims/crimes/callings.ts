import type { Block } from '../../../document/block.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findNearby } from '../../../collections/nearby.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import { conjunctions, prepositions } from '../../../english/word-classes.ts';
import { isPersonName } from '../../person-names.ts';
import { findDoer, findNameBefore, type Doer } from './suspect-doers.ts';

/** What only a crime makes of somebody; matches and storms have their killers, and pictures their pirates. */
export const criminals: ReadonlySet<string> = new Set(crimes.criminals);

const fiction: ReadonlySet<string> = new Set(crimes.fiction);

/** Words by which somebody is called a criminal, and who it is. */
export interface Calling extends TokenRun {
  readonly doer: Doer;
  /** “the fraudster Paul Crane”: no more than a label before the name. */
  readonly isLabel?: boolean;
}

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
  if (label || !endsPhrase(tokens, noun + 1)) return label;
  const article = findArticle(tokens, noun);
  if (article === undefined) return undefined;
  return readCalled(block, tokens, { first: article, last: noun });
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

/** “{The fraudster} Paul Crane took over”, “{Drug cheat} Ada Bell won”: a full name behind it, and no comma between. */
function readLabel(block: Block, tokens: readonly Token[], noun: number): Calling | undefined {
  const next = tokens[noun + 1];
  const start = isCapitalised(next) ? findLabelStart(tokens, noun) : undefined;
  const surname = next && start !== undefined ? findFullName(block, next) : undefined;
  if (!next || start === undefined || surname === undefined) return undefined;
  const doer: Doer = { who: 'named', surname, subject: next.start };
  return { first: start, last: noun, doer, isLabel: true };
}

/** “{The} petty thief”, “{Drug} cheat”; not “a thief”. */
function findLabelStart(tokens: readonly Token[], noun: number): number | undefined {
  const article = findArticle(tokens, noun);
  if (article !== undefined) return wordAt(tokens, article) === 'the' ? article : undefined;
  const first = /^drugs?$/.test(wordAt(tokens, noun - 1)) ? noun - 1 : noun;
  return first === 0 ? 0 : undefined;
}

/** The surname of whoever is named in full from a token on; at the start of a sentence the label looks like part of the name. */
function findFullName({ facts }: Block, next: Token): string | undefined {
  const person = findNearby(facts.nameUses, next).find(({ first }) => isStart(first, next));
  if (!person || !isPersonName(person.words)) return undefined;
  const least = person.first < next.index ? 2 : 1;
  return person.words.length > least ? person.words.at(-1)?.base : undefined;
}

function isStart(first: number, { index }: Token): boolean {
  return first === index || first === index - 1;
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
