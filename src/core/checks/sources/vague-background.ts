import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Story } from '../../story/story.ts';

const remote = createWordList(findWordSet('remote-objects'));
const fields =
  /^(?:archaeologists|astronomers|astrophysicists|biologists|geologists|paleontologists|physicists|researchers|scientists)$/i;

/** What stands in every textbook, or is only there to be outdone by a new study: most desks let it pass without a name. */
export function isBackground(
  story: Story,
  index: number,
  block: Block,
  sentence: Sentence,
  { source, cue }: Attribution,
): boolean {
  if (fields.test(source.text) && settled.test(cue.lemma) && isOfScience(block, sentence))
    return true;
  const words = block.text.slice(Math.max(0, source.start - ageReach), source.end);
  return earlier.test(words) && isOutdone(story, index, sentence);
}

const settled = /^(?:believe|consider|estimate|know|say|think)$/;

/** “Scientists say a star begins as a cloud of dust”: of things that nobody has an interest in. */
function isOfScience({ sentences }: Block, { index }: Sentence): boolean {
  return sentences.slice(0, index + 1).some((each) => remote.isIn(each));
}

/** How far before a study its age may stand, in UTF-16 code units. */
const ageReach = 10;
const earlier =
  /\b(?:earlier|past|previous|prior)\b.*\b(?:findings|research|stud(?:y|ies)|work)\b/i;
const outdoing = createWordList(
  'contradict contradicts contrary differ differs overturn overturns unlike'.split(' '),
);
const fresh = createWordList(['new']);

/** “This differs from earlier research that found …”, “Past studies had found …. But the new one shows …” */
function isOutdone(story: Story, index: number, sentence: Sentence): boolean {
  if (outdoing.isIn(sentence)) return true;
  const own = story.sentenceAt(index, sentence.start);
  const next = own && story.sentences[own.position + 1];
  if (!next || next.block !== index || !fresh.isIn(next.sentence)) return false;
  return /^(?:but|however|instead|now)$/.test(wordAt(next.sentence.tokens, 0));
}
