import type { Block } from '../document/block.ts';
import type { WordList } from '../document/words/word-list.ts';
import { createWordList } from '../document/words/words.ts';
import { measureDateline } from '../facts/dateline.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { readVoice } from './argument.ts';
import { isAuthorNote, isOpinionLabel } from './opinion-labels.ts';
import type { Entry } from './reads/kept-index.ts';
import { isBody } from './sentences.ts';

/** How the sentences of a block speak. */
export interface Tone {
  readonly sentences: number;
  /** How many of them argue with the reader. */
  readonly arguing: number;
  /** How strongly they do, all together. */
  readonly points: number;
  /** How many chat, as in “You don’t need one”. */
  readonly chatting: number;
  /** How many of them name a source. */
  readonly sourced: number;
  readonly tokens: number;
  /** How many of them are words of public life, and of hard news. */
  readonly affairs: number;
  readonly alarms: number;
  /** It says that it is opinion: “LETTERS”. */
  readonly isLabel: boolean;
  /** It says who the author is, as opinion does at its end. */
  readonly isNote: boolean;
  /** It has a dateline, as a report does. */
  readonly isDated: boolean;
  /** The writer speaks as “I” or to “you”, or says that it is a review. */
  readonly isPersonal: boolean;
  /** Its words of the arts. */
  readonly arts: readonly string[];
}

/** The only key under which a tone is kept. */
export const writers = 'the writer’s';

/** “Review: a brilliant Medea”, “Album review – …” */
const review = /^(?:[a-z]+ )?review(?::| [-–—|] )/i;

/** Reads how a block speaks, if it belongs to what the writer says. */
export function readTone(block: Block): readonly Entry<Tone>[] {
  const isLabel = isOpinionLabel(block);
  const isHeading = review.test(block.text);
  if (!isBody(block) && !isLabel && !isHeading) return [];
  const voices = block.sentences.map((sentence) => readVoice(block, sentence));
  const value = {
    sentences: voices.length,
    arguing: voices.filter(({ points }) => points > 1).length,
    points: voices.reduce((sum, { points }) => sum + points, 0),
    chatting: voices.filter(({ isChat }) => isChat).length,
    sourced: countSourced(block),
    tokens: block.tokens.length,
    affairs: count(affairs, block),
    alarms: count(alarms, block),
    isLabel,
    isNote: isAuthorNote(block),
    isDated: block.kind === 'paragraph' && measureDateline(block.text) > 0,
    isPersonal: isHeading || voices.some(({ isPersonal }) => isPersonal),
    arts: artsWords.isIn(block.listed)
      ? artsWords.findIn(block.tokens).flatMap((i) => block.tokens[i]?.lower ?? [])
      : [],
  };
  return [{ key: writers, value }];
}

function countSourced({ facts }: Block): number {
  // “She filed a report” is no speech.
  const sourced = facts.attributions.filter(
    ({ source, contentKind }) => source.kind !== 'none' && contentKind !== 'noun-phrase',
  );
  return sourced.length < 2 ? sourced.length : new Set(sourced.map((each) => each.sentence)).size;
}

function count(list: WordList, { listed, tokens }: Block): number {
  return list.isIn(listed) ? list.findIn(tokens).length : 0;
}

const affairs = createWordList([...findWordSet('public-life'), ...findWordSet('local-affairs')]);
const alarms = createWordList(findWordSet('hard-news'));

const artsWords = createWordList([...findWordSet('arts'), ...findWordSet('arts-signs')]);
