import type { Block } from '../document/block.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { joinOpenings } from '../document/words/positions.ts';
import { createWordList } from '../document/words/words.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';

const imprisoned = createWordList(findWordSet('imprisoned'));
const deaths = createWordList(findWordSet('own-deaths'));
/** Words that have somebody sentenced, or where a court has sent them. */
export const sentencedWords = joinOpenings(
  [imprisoned],
  ['absconded', 'convicted', 'jailed', 'sentenced'],
);

/** How far before “died” the name may stand, in tokens: “Pask, 34, was later found dead”. */
const reach = 9;

/** Starts to keep whether a draft has somebody, by surname in lower case, in prison or dead. */
export function keepClosed(log: ReadLog): KeptIndex<boolean> {
  return createKeptIndex({ name: 'closed', read: readClosed, sum: (uses) => uses.length > 0 }, log);
}

function readClosed(block: Block): readonly Entry<true>[] {
  return block.derive(findClosed).map((key) => ({ key, value: true }));
}

/** Whom a paragraph has in prison or dead, in lower case; empty for a pronoun. */
export function findClosed({ listed, sentences }: Block): readonly string[] {
  if (!imprisoned.isIn(listed) && !deaths.isIn(listed)) return [];
  return sentences.flatMap(({ tokens }) => [...findPrisoners(tokens), ...findDead(tokens)]);
}

/** “Pask was refused parole”; not “in a prison van”, in which whoever is on trial sits as well. */
function findPrisoners(tokens: readonly Token[]): readonly string[] {
  const isTold = tokens.some(
    (token, i) => imprisoned.has(token) && wordAt(tokens, i + 1) !== 'van',
  );
  return isTold ? ['', ...toNames(tokens)] : [];
}

/** “{Pask} shot himself”, “{He} died in March” */
function findDead(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, i) => {
    if (!deaths.has(token)) return [];
    const before = tokens.slice(Math.max(0, i - reach), i);
    const isPronoun = before.slice(-4).some(({ lower }) => /^(?:he|she|who)$/.test(lower));
    return [...(isPronoun ? [''] : []), ...toNames(before)];
  });
}

function toNames(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ text }) => /^\p{Upper}/u.test(text)).map(({ base }) => base);
}
