import { keepReads, type StoryChange } from './kept-checks.ts';
import { isAtEdge } from './slots.ts';
import type { KeptAnswers } from '../story/reads/kept-answers.ts';
import type { BlockView } from '../story/reads/views.ts';

/**
 * Takes up a new version: finds again what may be answered otherwise, and forgets what was known of blocks that have
 * gone. Returns the topics of the answers that are others now.
 */
export function renewAnswers<K extends object>(
  answers: KeptAnswers<K>,
  change: StoryChange,
  removed: readonly BlockView[],
): readonly string[] {
  const topics = removed.flatMap((view) => answers.drop(view));
  for (const answer of answers.all()) {
    const { view, reads } = answer;
    const kept = isTold(view, change)
      ? undefined
      : keepReads(reads, toBefore(view, change), change);
    if (kept === reads) continue;
    if (kept) answers.keep(answer, kept);
    else if (answers.renew(answer)) topics.push(answer.topic);
  }
  return topics;
}

/** Where a block stood before. */
function toBefore({ index }: BlockView, { start, shift }: StoryChange): number {
  return index < start ? index : index - shift;
}

/** Whether a block is told apart from others by its number, or was. */
function isTold({ index, first, sentences }: BlockView, change: StoryChange): boolean {
  return isAtEdge(index, { sentences: first, own: sentences.length }, change);
}
