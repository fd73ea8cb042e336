import { auxiliaries, determiners, subjectPronouns, toWordSet } from '../facts/word-classes.ts';
import type { RepairBlock } from './place.ts';

const small = [determiners, auxiliaries, subjectPronouns, toWordSet('its not there to')];

/** Fewest and most words of a line that may be a headline. */
const range = { min: 5, max: 14 };

/** “Truck attack in France kills at least 80”: a line of its own without any of the small words that copy has. */
export function isHeadlinese({
  sentences,
  kind,
}: Pick<RepairBlock, 'sentences' | 'kind'>): boolean {
  const [only] = sentences;
  if (kind === 'headline') return true;
  if (!only || sentences.length > 1) return false;
  const words = only.tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  if (words.length < range.min || words.length > range.max) return false;
  return !words.some(({ lower }) => small.some((each) => each.has(lower)) || /ed$|'/.test(lower));
}
