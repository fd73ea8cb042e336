import { findPositions } from '../../../document/words/positions.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isUnreal, toMotive, type Motive } from './motives.ts';

/** Without one of these no aim is said to be the real one. */
export const realAimWords = createWordList(['actual', 'real', 'true']);

const aims = toWordSet('agenda aim aims goal intent intention motive motives objective purpose');
const schemes = findWordSet('schemes');
const owners = toWordSet('her his its their whose');

/** How far behind “the real purpose of” its verb may stand, in tokens. */
const schemeReach = 8;

/** Finds aims that are said to hide behind others: “{The real purpose} of the trams is control”; that of a valve is no secret. */
export function findRealAims(sentence: Sentence): readonly Motive[] {
  if (!realAimWords.isIn(sentence)) return [];
  const { tokens } = sentence;
  return findPositions(sentence, realAimWords).flatMap((i) => {
    if (!aims.has(wordAt(tokens, i + 1)) || isUnreal(tokens, i)) return [];
    const motive = isOfScheme(tokens, i) ? toMotive(tokens, 'secret', i, i + 1) : undefined;
    return motive ? [motive] : [];
  });
}

function isOfScheme(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  const isOwned = owners.has(before) || before.endsWith("'s") || before.endsWith("s'");
  if (isOwned) return isTold(tokens, i + 2);
  if (before !== 'the' || !/^(?:behind|for|of)$/.test(wordAt(tokens, i + 2))) return false;
  for (let at = i + 3; at < i + 2 + schemeReach; at++) {
    if (schemes.has(wordAt(tokens, at))) return isTold(tokens, at + 1);
  }
  return false;
}

/** How far the verb may stand behind what it is said of, in tokens: “of the visit last May was”. */
const verbReach = 4;

/** “is to”, “was control”, “has nothing to do with”; not “is unclear”. */
function isTold(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + verbReach);
  const verb = behind.findIndex(({ lower }) => /^(?:has|is|was|were)$/.test(lower));
  return verb >= 0 && !/^(?:been|not|un\w+|still)$/.test(wordAt(tokens, from + verb + 1));
}
