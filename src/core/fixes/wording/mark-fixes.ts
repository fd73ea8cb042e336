import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Quotation } from '../../facts/quotations.ts';
import { auxiliaries, prepositions } from '../../english/word-classes.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isAdjective, isClosedWord } from '../../english/word-shapes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** Gives a quoted word to somebody; takes its marks off only where it is plainly the name of the thing. */
export function findMarkFixes(
  block: Block,
  { tokens }: Sentence,
  quotation: Quotation,
): readonly ProseFix[] {
  const given = giveAway(block, tokens, quotation);
  // “named a panel, which [SOURCE TK] calls independent, on Monday” would part the panel from its day.
  const isParted =
    given?.some(({ newText }) => /\w,$/.test(newText)) && isBeforePreposition(tokens, quotation);
  const edits = isParted
    ? (askWho(tokens, quotation) ?? given)
    : (given ?? askWho(tokens, quotation));
  return [
    ...toSuggestions('Ask whose word it is', edits),
    ...toSuggestions('Take the marks off', takeOff(tokens, quotation)),
  ];
}

/** Whether a preposition stands behind the noun of a quoted word. */
function isBeforePreposition(tokens: readonly Token[], { end }: Quotation): boolean {
  const noun = tokens.findIndex((token) => token.start >= end);
  return prepositions.has(wordAt(tokens, noun + 1));
}

/** “The “experts” on the panel”, “without any “evidence””; but in “your “principles” are excuses” the marks are the point. */
function takeOff(
  tokens: readonly Token[],
  { start, end, inner }: Quotation,
): readonly ProseEdit[] | undefined {
  const at = tokens.findIndex((token) => token.end > start);
  const next = tokens.find((token) => token.start >= end);
  const isHead = !next || next.kind === 'punctuation' || isClosedWord(next) || hasVerb([next]);
  const isWord =
    tokens.filter((token) => token.start >= inner.start && token.end <= inner.end).length === 1;
  if (!isHead || !isWord || !/^(?:any|no|the|these|those)$/.test(wordAt(tokens, at - 1)))
    return undefined;
  return [
    { span: { start, end: inner.start }, newText: '' },
    { span: { start: inner.end, end }, newText: '' },
  ];
}

/** “The city’s “affordable” flats start” → “The city’s flats, which [SOURCE TK] calls affordable, start”. */
function giveAway(
  block: Block,
  tokens: readonly Token[],
  { start, end, inner }: Quotation,
): readonly ProseEdit[] | undefined {
  const words = block.text.slice(inner.start, inner.end);
  const at = tokens.findIndex((token) => token.start >= end);
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (!noun || !next || !isNoun(noun) || !endsNounPhrase(next) || /[.,;]$/.test(words))
    return undefined;
  // “a “neutrality” policy”: what one calls a policy is no noun.
  if (!isAdjective(tokens[at - 2])) return undefined;
  const isOpen = next.kind !== 'punctuation';
  const clause = `, which [SOURCE TK] calls ${words}${isOpen ? ',' : ''}`;
  const insertion = { span: { start: noun.end, end: noun.end }, newText: clause };
  return joinRepairs(deleteWords(block, { start, end }, 'adjective'), [insertion]);
}

/** “They plan a “kiss-in” on the pier” → “They plan what [SOURCE TK] calls a “kiss-in” on the pier” */
function askWho(
  tokens: readonly Token[],
  { start, end }: Quotation,
): readonly ProseEdit[] | undefined {
  const at = tokens.findIndex((token) => token.end > start);
  const hasArticle = /^(?:an?|the)$/.test(wordAt(tokens, at - 1));
  const head = tokens[hasArticle ? at - 1 : at];
  const opener = tokens[hasArticle ? at - 2 : at - 1];
  const next = tokens.findIndex((token) => token.start >= end);
  if (!head || !opener || !endsPhrase(tokens, next)) return undefined;
  if (!prepositions.has(opener.lower) && !(hasArticle && opensWithVerb(tokens.slice(at - 2))))
    return undefined;
  return [{ span: { start: head.start, end: head.start }, newText: 'what [SOURCE TK] calls ' }];
}

/** Whether a phrase ends before a token, or behind the one noun that the word is said of: a “humanitarian” mission. */
function endsPhrase(tokens: readonly Token[], next: number): boolean {
  if (isPhraseEnd(tokens[next])) return true;
  const [noun, after] = [tokens[next], tokens[next + 1]];
  return noun !== undefined && isNoun(noun) && !isClosedWord(noun) && isPhraseEnd(after);
}

function isPhraseEnd(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation' || auxiliaries.has(next.lower)) return true;
  if (/^(?:as|that|which|who)$/.test(next.lower)) return true;
  return prepositions.has(next.lower) && next.lower !== 'of';
}

function isNoun(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text === token.lower &&
    !prepositions.has(token.lower) &&
    !hasVerb([token])
  );
}

/** A verb, a preposition or a mark: the noun before it is the last word of its phrase. */
function endsNounPhrase(token: Token): boolean {
  if (/^[.;]$/.test(token.text)) return true;
  return (
    auxiliaries.has(token.lower) ||
    hasVerb([token]) ||
    (prepositions.has(token.lower) && token.lower !== 'of') ||
    /^(?:starts?|costs?|opens?|begins?|runs?)$/.test(token.lower)
  );
}
