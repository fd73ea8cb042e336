import assert from 'node:assert/strict';
import type { Block } from '../../../src/core/document/block.ts';
import type { Sentence } from '../../../src/core/document/sentences/sentences.ts';
import type { Span } from '../../../src/core/index.ts';
import { appendAttribution } from '../../../src/core/repair/attributions/append-attribution.ts';
import {
  deleteClause,
  deleteLeadIn,
  deleteTail,
} from '../../../src/core/repair/cuts/delete-clause.ts';
import { deleteSentence } from '../../../src/core/repair/cuts/delete-sentence.ts';
import { deleteWords } from '../../../src/core/repair/cuts/delete-words.ts';
import { appendSpeaker, insertAfter } from '../../../src/core/repair/insert-words.ts';
import { placeAttribution } from '../../../src/core/repair/attributions/place-attribution.ts';
import { prependAttribution } from '../../../src/core/repair/attributions/prepend-attribution.ts';
import { recastSentence } from '../../../src/core/repair/rewrites/recast-sentence.ts';
import { replaceInflected, replaceWords } from '../../../src/core/repair/rewrites/replace-words.ts';
import type { ProseEdit } from '../../../src/core/report.ts';
import type { RepairName } from './repair-cases.ts';

type Repair = (
  block: Block,
  span: Span,
  ...words: readonly string[]
) => readonly ProseEdit[] | undefined;

/** The repairs under one signature: the block, the words that are repaired, and what is written instead. */
export const repairs: Readonly<Record<RepairName, Repair>> = {
  deleteAdjective: (block, span) => deleteWords(block, span, 'adjective'),
  deleteAdverb: (block, span) => deleteWords(block, span, 'adverb'),
  deletePhrase: (block, span) => deleteWords(block, span, 'phrase'),
  deleteWords: (block, span) => deleteWords(block, span),
  replaceWords: (block, span, words = '') => replaceWords(block, span, words),
  replaceVerb: (block, span, lemma = '', words = '') =>
    replaceInflected(block, span, { lemma, pos: 'verb' }, words),
  replaceNoun: (block, span, lemma = '', words = '') =>
    replaceInflected(block, span, { lemma, pos: 'noun' }, words),
  deleteClause,
  deleteTail,
  deleteLeadIn,
  appendAttribution: (block, span, words = '') =>
    appendAttribution(block, toSentenceIndex(block, span), words),
  placeAttribution: (block, span, words = '') =>
    placeAttribution(block, toSentence(block, span), span, {
      source: '[SOURCE TK]',
      cue: words === 'said' ? words : 'according to',
    }),
  prependAttribution: (block, span, words = '') =>
    prependAttribution(block, toSentenceIndex(block, span), words),
  recastSentence: (block, span, words = '') =>
    recastSentence(block, toSentenceIndex(block, span), words),
  appendSpeaker: (block, span, words = '') => appendSpeaker(block, span, words),
  insertAfter: (block, span, words = '') => insertAfter(block, span, words),
  deleteSentence: (block, span) => deleteSentence(block, toSentenceIndex(block, span)),
};

function toSentenceIndex(block: Block, span: Span): number {
  return toSentence(block, span).index;
}

function toSentence({ sentences }: Block, { start }: Span): Sentence {
  const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  assert(found, 'the words stand in a sentence');
  return found;
}
