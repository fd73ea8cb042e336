import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { toVerbForm } from '../../english/inflection.ts';
import { findSubject } from '../../english/subjects.ts';
import { frontedOpeners } from '../../english/word-classes.ts';
import { hasVerb } from '../../english/verbs.ts';
import { isComma, isJoiner } from '../../english/word-shapes.ts';
import { appendAttribution } from '../../repair/attributions/append-attribution.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import type { Agentless } from '../../checks/sources/agentless/agentless.ts';
import { isHearsay, pastHelpers } from './hearsay.ts';
import type { ProseEdit } from '../../report.ts';

/**
 * “Moll {is said to own} the pier”, “{is understood to own}” → “[SOURCE TK] said Moll owned the pier”: nobody writes “is
 * said by Ruiz to own”.
 */
export function sayDirectly(
  block: Block,
  sentence: Sentence,
  agentless: Agentless,
  words: string,
): readonly ProseEdit[] | undefined {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ start }) => start === agentless.start);
  const said = tellPlainly(block, tokens, agentless);
  return said && joinRepairs(placeTeller(block, sentence, verb, words), said);
}

/** Before the subject, behind “who”, or behind the sentence: “a man who [SOURCE TK] said had left”. */
function placeTeller(
  block: Block,
  { tokens, index }: Sentence,
  verb: number,
  words: string,
): readonly ProseEdit[] | undefined {
  const before = tokens[verb - 1];
  if (before && /^(?:who|which|that)$/.test(before.lower))
    return [{ span: { start: before.end, end: before.end }, newText: ` ${words}` }];
  const first = findSubject(tokens, verb)?.first;
  const subject = first === undefined ? undefined : tokens[first];
  if (first === undefined || !subject) return undefined;
  // “…, and the chairman was said to be angry”
  if (first > 1 && isJoiner(tokens[first - 1]))
    return [{ span: { start: subject.start, end: subject.start }, newText: `${words} ` }];
  if (!isWhole(tokens, first, verb)) return undefined;
  return prependAttribution(block, index, words) ?? appendAttribution(block, index, words);
}

/** “In May, the mayor is said to have left”; not “Though he is said to be ill, …”, of which a source would own the other clause. */
function isWhole(tokens: readonly Token[], subject: number, verb: number): boolean {
  if (subject <= 1) return subject === 0 || !frontedOpeners.has(wordAt(tokens, 0));
  const lead = tokens.slice(0, subject);
  return isComma(lead.at(-1)) && !hasVerb(lead) && !tokens.slice(verb).some(isComma);
}

/** “is said to {have left}” → “had left”, “are said to {be} ill” → “were ill”, “is said to {own}” → “owned”. */
function tellPlainly(
  { text }: Block,
  tokens: readonly Token[],
  agentless: Agentless,
): readonly ProseEdit[] | undefined {
  const { start, end, form, participle } = agentless;
  const isTold = participle.lower === 'said' || isHearsay(agentless);
  if (form !== 'to' || !isTold || isJoinedOn(tokens, end)) return undefined;
  const [, be] = told.exec(text.slice(start, end)) ?? [];
  const at = tokens.findIndex((token) => token.start >= end);
  const verb = tokens[at];
  if (be === undefined || !verb || wordAt(tokens, at).endsWith('ly')) return undefined;
  return [{ span: { start, end: verb.end }, newText: toTold(verb.lower, be) }];
}

const told = /^(is|are|was|were)(?: [a-z]+ly)? (?:rumou?red|said|understood) to$/;

/** “Both {are said to} be ill and are thought to be abroad”: the second half would stay as it is. */
function isJoinedOn(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.filter(({ start }) => start >= from);
  const stop = rest.findIndex(({ kind }) => kind === 'punctuation');
  const words = rest.slice(0, stop < 0 ? undefined : stop);
  return words.some((token, i) => isJoiner(token) && pastHelpers.has(wordAt(words, i + 1)));
}

function toTold(verb: string, be: string): string {
  if (verb === 'be') return /^(?:is|was)$/.test(be) ? 'was' : 'were';
  return verb === 'have' ? 'had' : toVerbForm(verb, 'past');
}
