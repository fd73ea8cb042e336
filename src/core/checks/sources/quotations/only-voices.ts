import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { Quotation } from '../../../facts/quotations.ts';
import { isBody, takeBefore } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How far back a profile is read for its voices, in sentences. */
const reach = 40;
/** How often somebody must have spoken there for the piece to be theirs. */
const enough = 3;

/**
 * Whether a quotation without a speaker stands in a piece in which one person alone has spoken, again and again, as in
 * a profile, and speaks of itself; or answers a paragraph that is a question and no more.
 */
export function isOnlyVoice(
  block: Block,
  index: number,
  story: Story,
  { start, inner }: Quotation,
): boolean {
  if (isAskedAbove(block, index, story, start)) return true;
  if (!firstPerson.test(block.text.slice(inner.start, inner.end))) return false;
  const position = story.sentenceAt(index, start)?.position ?? 0;
  const told = takeBefore(story.sentences, position, reach)
    .flatMap(({ attributions }) => attributions)
    .filter(isSpeaking);
  const voices = new Set(told.map(toVoice).filter((voice) => voice !== undefined));
  // One person goes by one name and one pronoun.
  const pronouns = ['he', 'she'].filter((each) => voices.has(each)).length;
  const isOne = voices.size > 0 && pronouns < 2 && voices.size - pronouns < 2;
  return isOne && told.length >= enough;
}

const firstPerson = /\b(?:I|me|my|I[’'](?:d|ll|m|ve))\b/;

/** Whoever only tells of somebody’s mother or friends has not talked to them. */
const kin = /^(?:her|his) /i;

function isSpeaking({ source, contentKind }: Attribution): boolean {
  return (
    contentKind !== 'noun-phrase' && !/^(?:none|vague)$/.test(source.kind) && !kin.test(source.text)
  );
}

/** “Moll”, of “Ada Moll” and of “Moll”; “she”. */
function toVoice({ source: { kind, text } }: Attribution): string | undefined {
  if (kind === 'pronoun' && /^(?:who|which)$/i.test(text)) return undefined;
  return kind === 'named' ? text.split(' ').at(-1) : text.toLowerCase();
}

/** “How bad was it? ¶ “I had to borrow a coat.””: whoever was asked. */
function isAskedAbove({ text }: Block, index: number, { document }: Story, start: number): boolean {
  const before = text.slice(0, start).trim() === '' ? document.blocks[index - 1]?.block : undefined;
  if (!before || !isBody(before)) return false;
  return before.sentences.every((each) => before.text.slice(each.start, each.end).endsWith('?'));
}
