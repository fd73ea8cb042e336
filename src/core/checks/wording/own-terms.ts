import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { findSubject } from '../../english/subjects.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import { groupAttributions } from '../../facts/by-sentence.ts';
import type { Span } from '../../span.ts';

const matchPresenting = createVerbMatcher([
  'announce',
  'introduce',
  'launch',
  'outline',
  'present',
  'promote',
  'propose',
  'publish',
  'set out',
  'submit',
  'unveil',
]);

/** Whether marked words are what somebody in the copy calls a thing of their own. */
export function isOwnTerm(block: Block, sentence: Sentence, quotation: Span): boolean {
  const at = sentence.tokens.findIndex(({ end }) => end > quotation.start);
  return isPresented(block, sentence, at) || isTakenUp(block, sentence, at);
}

/** “Holt presented her “road to rest””: the words are hers. */
function isPresented(block: Block, { tokens }: Sentence, at: number): boolean {
  if (!/^(?:her|his|its|their)$/.test(wordAt(tokens, at - 1))) return false;
  return tokens.slice(0, at - 1).some((_, i) => {
    const verb = matchPresenting(tokens, i);
    if (!verb || verb.last !== at - 2) return false;
    const subject = findSubject(tokens, verb.first);
    return subject !== undefined && isHumanSubject(block, tokens, subject);
  });
}

/** “Voltara offers more locks. These “sealed cards” can be added. Voltara says …”: a term of the house that goes on to talk. */
function isTakenUp(block: Block, { tokens, index }: Sentence, at: number): boolean {
  if (at !== 1 || !/^(?:these|this)$/.test(wordAt(tokens, 0))) return false;
  const before = block.sentences[index - 1];
  const next = block.sentences[index + 1];
  const house = before && wordAt(before.tokens, 0);
  if (!next || !house || !/^\p{Upper}/u.test(before.tokens[0]?.text ?? '')) return false;
  return block
    .derive(groupAttributions)(next.index)
    .some(({ source }) => source.kind !== 'none' && source.text.toLowerCase() === house);
}
