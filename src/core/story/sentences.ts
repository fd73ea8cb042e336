import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import type { Token } from '../document/words/tokens.ts';
import type { Attribution } from '../facts/attributions.ts';
import { measureDateline } from '../facts/dateline.ts';
import { isInQuotation } from '../facts/quotations.ts';
import type { Span } from '../span.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
} from '../english/word-classes.ts';
import { toStem } from '../english/stem.ts';

/** A sentence of the body with what the story needs to know of it. */
export interface StorySentence {
  /** Index of its block in the document. */
  readonly block: number;
  /** Its number among the sentences of that block. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Position among the sentences of the body. */
  readonly position: number;
  /** Number of its paragraph; list items share one. */
  readonly paragraph: number;
  /** Its paragraph holds no other sentence. */
  readonly isAlone: boolean;
  /** The stems of its content words. */
  readonly stems: ReadonlySet<string>;
  readonly attributions: readonly Attribution[];
  /** A heading, a rule line or the start of a list stands before it. */
  readonly isAfterBreak: boolean;
}

const bodyKinds = new Set<Block['kind']>(['paragraph', 'list-item', 'quotation']);

/** Whether a block belongs to the body of the story. */
export function isBody({ kind }: Block): boolean {
  return bodyKinds.has(kind);
}

const stopWords = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...subjectPronouns,
  ...`say said says told tell year years month week day people time one two three new more than last first other
  many most some just also into about`.split(/\s+/),
]);

/** The stems of a sentence's content words. */
export function findContentStems(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.filter(
    (token) => token.kind === 'word' && token.base.length > 3 && !stopWords.has(token.base),
  );
  return new Set(words.map((token) => toStem(token.base)));
}

/** The sentences before a position in the body, the nearest last; at most `count`. */
export function takeBefore(
  sentences: readonly StorySentence[],
  position: number,
  count: number,
): readonly StorySentence[] {
  return sentences.slice(Math.max(0, position - count), position);
}

/** The sentences behind the one at a position in the body, the nearest first; at most `count`. */
export function takeBehind(
  sentences: readonly StorySentence[],
  position: number,
  count: number,
): readonly StorySentence[] {
  return sentences.slice(position + 1, position + 1 + count);
}

/** The words of a sentence of the body, behind the dateline if it has one. */
export function toSentenceText({ blocks }: Document, { block, sentence }: StorySentence): string {
  const words = blocks[block]?.block.text.slice(sentence.start, sentence.end) ?? '';
  return sentence.index === 0 ? words.slice(measureDateline(words)) : words;
}

/** The words of a sentence of the body between two places in its block. */
export function toWordsAround(
  { blocks }: Document,
  { block, sentence }: StorySentence,
  { start, end }: Span,
): string {
  const from = Math.max(start, sentence.start);
  return blocks[block]?.block.text.slice(from, Math.min(end, sentence.end)) ?? '';
}

/** Marks the sentences of which all words stand in quotation marks. */
export function markQuotations(block: Block): readonly boolean[] {
  return block.sentences.map((sentence) => isAllQuotation(block, sentence));
}

/** Whether all words of a sentence stand in quotation marks. */
export function isAllQuotation({ facts }: Block, { tokens }: Sentence): boolean {
  return tokens.every(
    (token) => token.kind === 'punctuation' || isInQuotation(facts.quotations, token),
  );
}
