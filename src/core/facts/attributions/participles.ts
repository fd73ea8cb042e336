import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { conjunctions } from '../../english/word-classes.ts';
import { isDash } from '../../english/word-shapes.ts';
import type { FrameContext } from './attribution.ts';
import { isQuotedAt } from './bearers.ts';
import type { VerbHit } from './reporting.ts';

/** Whether a verb of saying has its words behind it: “saying that …”, “reading ‘No’”. */
export function isBorne(context: FrameContext, { verb, first, last }: VerbHit): boolean {
  const { tokens } = context.sentence;
  const isSpoken =
    isSpeechForm(tokens[first]) || /^(?:read|declare|proclaim|ask)$/.test(verb.lemma);
  return isSpoken && (wordAt(tokens, last + 1) === 'that' || isQuotedAt(context, last + 1));
}

/** “started a petition in May calling on the council to pay $15”: what the petition asks for. */
export function isPlea(tokens: readonly Token[], { verb, first }: VerbHit): boolean {
  if (!/^(?:ask|call (?:for|on)|demand|urge)$/.test(verb.lemma)) return false;
  return tokens.slice(Math.max(0, first - 4), first).some(({ base }) => pleas.test(base));
}

const pleas = /^(?:bill|e-mail|email|letter|measure|memo|motion|petition|resolution|statement)$/;

/** Whether a participle is hung on to a clause, and shares its subject: “…, adding that”, “left, still claiming that”, “- saying that”. */
export function isTail(tokens: readonly Token[], verb: number): boolean {
  const isAdverb = /^(?:also|even|now|still)$/.test(wordAt(tokens, verb - 1));
  const before = isAdverb && textAt(tokens, verb - 2) === ',' ? tokens[verb - 2] : tokens[verb - 1];
  if (!before || before.text === ',' || conjunctions.has(before.lower)) return true;
  return isDash(before) && isSpeechForm(tokens[verb]);
}
