import type { Block } from '../../document/block.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isInQuotation } from '../../facts/quotations.ts';
import { glean } from '../../story/reads/views.ts';
import { isBody } from '../../story/sentences.ts';
import type { Stance } from '../../story/stance.ts';
import type { Story } from '../../story/story.ts';

/** How far a column’s “I” reaches, in paragraphs. */
const neighbours = [0, -1, 1, -2, 2];

/**
 * Whether the writer speaks as “I” in a paragraph or near it, or the draft argues throughout: what is thought there is
 * the writer’s own, and nobody else can be asked for it.
 */
export function isAuthorsVoice(story: Story, index: number): boolean {
  const { blocks } = story.document;
  const isNear = neighbours.some((distance) => glean(blocks[index + distance], findI).length > 0);
  return isNear || !reports.has(story.stance());
}

const reports = new Set<Stance>(['reporting', 'feature']);

function findI(block: Block): readonly true[] {
  return isBody(block) && hasFirstPerson(block) ? [true] : [];
}

function hasFirstPerson(block: Block): boolean {
  const { tokens, facts, listed } = block;
  if (!firsts.isIn(listed)) return false;
  return firsts.findIn(tokens).some((i) => {
    const token = tokens[i];
    return token && isFirst(tokens, token, i) && !isInQuotation(facts.quotations, token);
  });
}

const contractions = ["i'd", "i'll", "i'm", "i've"];
const contracted = createWordList(contractions);
const firsts = createWordList(['i', ...contractions]);

/** “I think”, “I’m”; not “World War I ended” or “Title I schools”. */
function isFirst(tokens: readonly Token[], token: Token, i: number): boolean {
  if (contracted.has(token)) return true;
  if (token.text !== 'I' || !/^\p{Lower}/u.test(wordAt(tokens, i + 1))) return false;
  const [before, beforeThat] = [tokens[i - 1], tokens[i - 2]];
  return !isCapitalised(before) || beforeThat === undefined || /^[.?!”]$/.test(beforeThat.text);
}
