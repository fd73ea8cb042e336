import type { Block } from '../../document/block.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import { findCarrier } from '../../story/owners/carry.ts';
import { type StorySentence, takeBehind } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

/** How many sentences behind the paragraph of a lead its source may stand. */
const leadReach = 2;

/** Whether words stand in the first paragraph of a story, and the next sentences have a source: a lead leaves it to them. */
export function isSourcedLead(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const [first] = story.sentences;
  if (!own || own.paragraph !== first?.paragraph) return false;
  const behind = story.sentences.slice(own.position + 1, own.position + 1 + maxLead + leadReach);
  const next = behind.filter(({ paragraph }) => paragraph !== own.paragraph);
  return (
    [
      ...behind.filter(({ paragraph }) => paragraph === own.paragraph),
      ...next.slice(0, leadReach),
    ].some(isSourced) || isSourcedThroughout(story, own)
  );
}

/** How many sentences behind a lead its sources may speak, and how many of them must have one. */
const bodyReach = 14;
const manySources = 3;

/** “Gunmen opened fire at a clinic. … ¶ Two nurses were killed, said Ada Moll. ¶ A guard died, the police said.”: what the lead sums up. */
function isSourcedThroughout(story: Story, own: StorySentence): boolean {
  const body = takeBehind(story.sentences, own.position, bodyReach);
  return body.filter(isSourced).length >= manySources;
}

/** Most sentences of a lead that are read. */
const maxLead = 4;

function isSourced(sentence: StorySentence): boolean {
  const kind = findCarrier(sentence)?.source.kind;
  return kind === 'named' || kind === 'role' || kind === 'document';
}

const topics: ReadonlySet<string> = new Set(findWordSet('topics'));

/** “Trade was also an important issue. President Lund said …”: what was talked of, and then what was said of it. */
export function isTopic(story: Story, { tokens }: Block, index: number, span: Span): boolean {
  const isOfTalk = tokens.some(
    ({ start, base }, i) =>
      topics.has(base) &&
      start >= span.start &&
      (start < span.end || (tokens[i - 1]?.end ?? 0) <= span.end),
  );
  const own = isOfTalk ? story.sentenceAt(index, span.start) : undefined;
  const next = own && story.sentences[own.position + 1];
  if (!next || next.paragraph !== own.paragraph) return false;
  const told = findCarrier(next);
  return told !== undefined && told.contentKind !== 'noun-phrase';
}

/** “The vote could be pivotal. If the mayor wins, the pier may stay.”: the next sentence says on what it hangs. */
export function isLaidOut(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  return next?.paragraph === own?.paragraph && wordAt(next?.sentence.tokens ?? [], 0) === 'if';
}
