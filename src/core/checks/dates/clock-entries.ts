import type { Block } from '../../document/block.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';

/** How many blocks above a paragraph the hour of its entry may stand. */
const reach = 12;
/** “9:10 p.m.”, “10.30am GMT —”, “1430 GMT:” */
const clock =
  /^(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|(?:[01]\d|2[0-3])[0-5]\d(?= [A-Z]))(?: [A-Z]{2,4})?[\s:–—-]*$/i;

/** “9:10 p.m. ¶ The senator says tonight that …”: an entry of running coverage, which carries its hour. */
export function isInClockEntry({ document }: Story, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--)
    if (glean(document.blocks[at], findClock).length > 0) return true;
  return false;
}

/** Longest such line, in UTF-16 code units. */
const maxClock = 20;

function findClock({ kind, text }: Block): readonly string[] {
  const isTimed = kind === 'heading' && titled.test(text);
  return isTimed || (text.length <= maxClock && clock.test(text)) ? [text] : [];
}

/** “16.05 Second death”, as the subhead of an entry. */
const titled =
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?[\s:–—-]+\p{Alpha}/u;
