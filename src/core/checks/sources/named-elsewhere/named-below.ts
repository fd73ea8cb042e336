import type { Attribution } from '../../../facts/attributions.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import { toWordsAround, type StorySentence, takeBehind } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How many sentences behind a source its name may stand. */
const reach = 14;

/**
 * “An official of the Dockers’ Guild said so. … Guild official Ada Moll said the talks had failed.”: the one of that
 * house and that office who comes in with a name.
 */
export function isNamedBelow(story: Story, index: number, source: SourceMention): boolean {
  const own = story.sentenceAt(index, source.start);
  const office = offices.exec(source.text)?.[1];
  const houses = source.text.slice(1).match(/\p{Upper}[\p{Alpha}’'-]{3,}/gu) ?? [];
  if (!own || office === undefined || houses.length === 0) return false;
  return takeBehind(story.sentences, own.position, reach).some((each) =>
    each.attributions.some((other) => isOfOffice(story, each, other, office, houses)),
  );
}

/** “Guild official Ada Moll”, “Ada Moll of the Guild”, and not “the Guild official” */
const isPerson =
  /^(?!The )\p{Upper}\S+ (?:\p{Upper}\. )?\p{Upper}\p{Lower}+(?=$|,| (?:at|from|of|with)\b)|\p{Upper}\p{Lower}+ (?:\p{Upper}\. )?\p{Upper}\p{Lower}\S*$/u;

const offices =
  /^an? (?:\S+ ){0,4}(adviser|aide|banker|diplomat|economist|executive|lawmaker|manager|minister|officer|official)\b/i;

/** How far before and behind a name the office may stand, in UTF-16 code units. */
const lead = 40;
const aside = 60;

function isOfOffice(
  story: Story,
  each: StorySentence,
  { source: { kind, start, end, text } }: Attribution,
  office: string,
  houses: readonly string[],
): boolean {
  if (kind !== 'named' || !isPerson.test(text)) return false;
  const words = toWordsAround(story.document, each, { start: start - lead, end: end + aside });
  return words.includes(office) && houses.some((house) => words.includes(house));
}
