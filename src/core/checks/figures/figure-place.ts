import type { Block } from '../../document/block.ts';
import { hasQuestionMark } from '../../document/words/tokens.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Figure } from '../../facts/figures.ts';
import type { StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

/** A figure where it stands. */
export interface FigurePlace {
  readonly story: Story;
  /** Position of the block in the document. */
  readonly index: number;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly figure: Figure;
}

/** How far before a figure a phrase is looked for, in UTF-16 code units. */
const reach = 140;

/** The words of its sentence before a figure, as far as a phrase about it reaches. */
export function toBefore({ block: { text }, sentence, figure: { start } }: FigurePlace): string {
  return text.slice(Math.max(sentence.start, start - reach), start);
}

/** The sentences before that of a figure, as many as `count`, in their order; with `isWithOwn` its own too. */
export function findSentencesBefore(
  { story, index, figure }: FigurePlace,
  count: number,
  isWithOwn = false,
): readonly StorySentence[] {
  const own = story.sentenceAt(index, figure.start);
  if (!own) return [];
  const end = isWithOwn ? own.position + 1 : own.position;
  return story.sentences.slice(Math.max(0, own.position - count), end);
}

/** “**Will my rent go up?**”, a paragraph of its own behind a sentence: what that one said answered another question. */
export function isAskedAnew({ story, index, figure }: FigurePlace, from: StorySentence): boolean {
  const own = story.sentenceAt(index, figure.start);
  return story.sentences
    .slice(from.position + 1, own?.position)
    .some(({ isAlone, sentence: { tokens } }) => isAlone && hasQuestionMark(tokens));
}
