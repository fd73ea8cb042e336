import type { Document } from '../../document/document.ts';
import { wordAt } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { findGiver, isLeadIn, type Carry } from './carry.ts';
import type { StorySentence } from '../sentences.ts';

/** “It also shot down …”, said of a source in the sentence before. */
const sureOpeners = toWordSet('he she it they');

/**
 * Whether the copy says in so many words that the source of a carry owns the sentence: the next one names it as the
 * giver of “the tally”, or this one goes on with “It” right behind it.
 */
export function isSureCarry(
  document: Document,
  sentences: readonly StorySentence[],
  position: number,
  { direction, from, attribution }: Carry,
): boolean {
  const own = sentences[position];
  const next = sentences[position + 1];
  if (!own) return false;
  const isNear = direction === 'forward' && own.position - from.position === 1;
  if (isNear && sureOpeners.has(wordAt(own.sentence.tokens, 0))) return true;
  if (isNear && isLeadIn(document, from, own, attribution)) return true;
  const giver = next && findGiver(document, next);
  const names = new Set(toNames(attribution));
  return giver !== undefined && toNames(giver).some((name) => names.has(name));
}

function toNames({ source }: Attribution): string[] {
  return (
    source.text
      .toLowerCase()
      .match(/[A-Za-zÀ-ỿ]{3,}/gu)
      ?.filter((word) => word !== 'the') ?? []
  );
}
