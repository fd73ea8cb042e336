import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';

const imprisoned = createWordList(findWordSet('imprisoned'));
const deaths = createWordList(findWordSet('own-deaths'));
const parts = createWordList(findWordSet('played-parts'));

/** How far before “died” the name may stand, in tokens: “Pask, 34, was later found dead”. */
const reach = 9;

/** Whether the copy has whoever is called a criminal in prison or dead, or the paragraph tells of a part that is played. */
export function isClearedLabel(story: Story, index: number, surname: string): boolean {
  const own = story.document.blocks[index]?.block;
  if (!own || parts.isIn(own.listed) || findClosed(own).includes('')) return true;
  return (
    surname !== '' &&
    story.document.blocks.some((placed) => glean(placed, findClosed).includes(surname))
  );
}

/** Whom a paragraph has in prison or dead, in lower case; empty for a pronoun. */
function findClosed({ listed, sentences }: Block): readonly string[] {
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
