import type { Block } from '../../../document/block.ts';
import { createPartList } from '../../../document/words/words.ts';
import { glean } from '../../../story/reads/views.ts';
import { toAlternatives, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';

const characters = toWords('hero heroine antihero antiheroine narrator protagonist');
const cast = createPartList([...characters, 'character']);
const parts = toAlternatives([...characters, 'main character']);
const works = createPartList(
  toWords('ballet book comic drama film movie musical novel opera play series sitcom thriller'),
);
const introduced = new RegExp(
  `\\b(\\p{Upper}\\p{Lower}+),? (?:an?|its|the|whose) (?:[A-Za-zÀ-ỿ]+ ){0,3}${parts}\\b|\\b${parts}(?: is)?,? (\\p{Upper}\\p{Lower}+)\\b`,
  'gu',
);
/** How many sentences a story is told after its people were introduced. */
const reach = 60;

/** “In a good year, Odile earns $3 million”, of the heroine of a novel: it never happened. */
export function isOfFiction({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own) return false;
  const words = block.text.slice(sentence.start, sentence.end);
  const told = story.sentences.slice(Math.max(0, own.position - reach), own.position + 1);
  const names = told.flatMap((each) => glean(story.document.blocks[each.block], findCharacters));
  return names.some((name) => words.includes(name));
}

function findCharacters({ text, listed }: Block): readonly string[] {
  if (!cast.isIn(listed) || !works.isIn(listed)) return [];
  return [...text.matchAll(introduced)].flatMap(([, before, behind]) => before ?? behind ?? []);
}
