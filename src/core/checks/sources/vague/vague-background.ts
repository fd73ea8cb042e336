import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { createWordList } from '../../../document/words/words.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const remote = createWordList(findWordSet('remote-objects'));
const fields =
  'archaeologists|astronomers|astrophysicists|biologists|geologists|paleontologists|physicists|researchers|scientists';
const isOfField = new RegExp(`^(?:${fields})$`, 'i');

/** What stands in every textbook, and “previous research”, on which a new study builds: most desks let it pass without a name. */
export function isBackground(
  block: Block,
  sentence: Sentence,
  { source, cue }: Attribution,
): boolean {
  if (isOfField.test(source.text) && settled.test(cue.lemma) && isOfScience(block, sentence))
    return true;
  const words = block.text.slice(Math.max(0, source.start - ageReach), source.end);
  return earlier.test(words);
}

const settled = /^(?:believe|consider|estimate|know|say|think)$/;

/** “Scientists say a star begins as a cloud of dust”: of things that nobody has an interest in. */
function isOfScience({ sentences }: Block, { index }: Sentence): boolean {
  return sentences.slice(0, index + 1).some((each) => remote.isIn(each));
}

/** “Scientists have long suspected”: the state of the art, against which the copy sets what is new. */
export function isLongHeld(words: string): boolean {
  return longHeld.test(words);
}

const longHeld = new RegExp(
  String.raw`^(?:${fields}|historians|scholars) (?:had|have) long (?:assumed|believed|held|hypothesi[sz]ed|known|speculated|supposed|suspected|theori[sz]ed|thought|wondered)\b`,
  'i',
);

/** How far before a study its age may stand, in UTF-16 code units. */
const ageReach = 10;
const earlier =
  /\b(?:earlier|past|previous|prior)\b.*\b(?:findings|research|stud(?:y|ies)|work)\b/i;
