import { findSentenceAt, type Block } from '../../document/block.ts';
import { createWordList } from '../../document/words/words.ts';
import { findSubject } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';

const forces = createWordList(findWordSet('forces'));
/** What a force does to people in its hands it does not own. */
const abuses = /\b(?:abduct|beat|detain|execut|kidnap|loot|massacr|rap(?:e|ing)|tortur)/i;
/** How far before or behind its act the force may speak, in sentences. */
const reach = 3;

/**
 * “The army struck a depot … it had aimed at a commander, the army said”: a force that talks of its raid owns that it
 * was one. `span` is the verb of the act.
 */
export function isOwnAct(story: Story, block: Block, index: number, span: Span): boolean {
  if (abuses.test(block.text.slice(span.start, span.end))) return false;
  const actor = findActor(block, span);
  if (actor === undefined) return false;
  const own = story.sentenceAt(index, span.start);
  if (!own) return false;
  return story.sentences
    .slice(Math.max(0, own.position - reach), own.position + 1 + reach)
    .some(({ attributions }) =>
      attributions.some(
        ({ source, contentKind }) =>
          // Who “closed the bridge to ask for work” has said nothing of it.
          contentKind !== 'noun-phrase' &&
          source.text
            .toLowerCase()
            .split(/[^a-z]+/)
            .includes(actor),
      ),
    );
}

/** “army” in “the Norden army shelled …”. */
function findActor(block: Block, span: Span): string | undefined {
  const { tokens } = findSentenceAt(block, span.start) ?? { tokens: [] };
  const verb = tokens.findIndex(({ start }) => start >= span.start);
  const subject = verb > 0 ? findSubject(tokens, verb) : undefined;
  const words = subject ? tokens.slice(subject.first, subject.last + 1) : [];
  return words.findLast((token) => forces.has(token))?.lower;
}
