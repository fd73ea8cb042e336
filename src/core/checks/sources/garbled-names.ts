import type { Block } from '../../document/block.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { findLostCharacters } from '../desk-marks/lost-characters.ts';

/** Whether a surname stands above, or beside, with a first name whose letters were misread: “FranÃ§ois Moll”. */
export function isGarbledAbove({ document }: Story, index: number, name: string): boolean {
  const above = document.blocks.slice(0, index + 1);
  return above.some((placed) => glean(placed, findGarbledNames).includes(name));
}

/** The surnames behind words in which characters were lost. */
function findGarbledNames(block: Block): readonly string[] {
  // “Ã” may be a letter and a tilde: the names are asked for, and not where they stand.
  const text = block.text.normalize('NFC');
  return findLostCharacters(text).flatMap(({ end }) => {
    const name = behindWord.exec(text.slice(end, end + reach))?.[1];
    return name === undefined ? [] : [name];
  });
}

const behindWord = /^\S* (\p{Upper}[\p{Alpha}’'-]+)/u;
/** How far behind a lost character the surname may end, in UTF-16 code units. */
const reach = 40;
