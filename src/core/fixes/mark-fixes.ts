import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import { wordAt, type Token } from '../document/tokens.ts';
import type { Quotation } from '../facts/quotations.ts';
import { auxiliaries, prepositions } from '../facts/word-classes.ts';
import { deleteWords } from '../repair/delete-words.ts';
import { joinRepairs } from '../repair/recast-sentence.ts';
import { hasVerb, opensWithVerb } from '../repair/verbs.ts';
import { isAdjective } from '../repair/word-shapes.ts';
import type { ProseEdit, ProseFix } from '../rules/rule.ts';
import { toSuggestions } from './suggestion.ts';

/** Gives a quoted word to somebody, or takes its marks off. */
export function findMarkFixes(
  block: Block,
  { tokens }: Sentence,
  quotation: Quotation,
): readonly ProseFix[] {
  return [
    ...toSuggestions(
      'Ask whose word it is',
      giveAway(block, tokens, quotation) ?? askWho(tokens, quotation),
    ),
    ...toSuggestions('Take the marks off', takeOff(quotation)),
  ];
}

function takeOff({ start, end, inner }: Quotation): readonly ProseEdit[] {
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
  const hasArticle = /^an?$/.test(wordAt(tokens, at - 1));
  const head = tokens[hasArticle ? at - 1 : at];
  const opener = tokens[hasArticle ? at - 2 : at - 1];
  const next = tokens.find((token) => token.start >= end);
  if (!head || !opener || !endsPhrase(next)) return undefined;
  if (!prepositions.has(opener.lower) && !(hasArticle && opensWithVerb(tokens.slice(at - 2))))
    return undefined;
  return [{ span: { start: head.start, end: head.start }, newText: 'what [SOURCE TK] calls ' }];
}

function endsPhrase(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return true;
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
