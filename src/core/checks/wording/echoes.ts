import type { Block } from '../../document/block.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { isQuoted } from '../../facts/voice.ts';
import { glean } from '../../story/reads/views.ts';
import type { PhraseUse } from './phrase-use.ts';

/** How many blocks back a quotation may stand that a word takes up. */
const reach = 2;

/** ““It is a crazy idea,” she said. And part of that {crazy} idea is a boat.”: the word is taken up from whoever said it. */
export function isEchoed({ context, phrase, tokens, first }: PhraseUse): boolean {
  const { block, index, story } = context;
  if (!/^(?:such|that|these|this|those)$/.test(wordAt(tokens, first - 1))) return false;
  const word = phrase.entry.phrase;
  if (block.derive(findQuotedWords).includes(word)) return true;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--)
    if (glean(story.document.blocks[at], findQuotedWords).includes(word)) return true;
  return false;
}

function findQuotedWords(block: Block): readonly string[] {
  return block.facts.phrases
    .filter((phrase) => isQuoted(block, phrase))
    .map(({ entry }) => entry.phrase);
}
