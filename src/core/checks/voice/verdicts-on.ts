import { findSentenceAt, type Block } from '../../document/block.ts';
import { isGivenName } from '../../english/given-names.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { isShortFor } from '../../english/short-names.ts';
import { findNearby } from '../../collections/nearby.ts';
import { areHeardAlike } from '../../story/spellings/first-names.ts';
import { foldName } from '../../story/spellings/spellings.ts';
import type { Story } from '../../story/story.ts';
import { findPronounVerdicts, type Verdicts } from './pronoun-verdicts.ts';
import { toSurname } from './spoken-of.ts';

/** What the draft says that a court has found against whoever did a deed, or cleared them of: by name, or of “him” near the deed. */
export function findVerdictsOn(
  story: Story,
  index: number,
  deed: { readonly start: number; readonly surname: string },
): Verdicts {
  const { surname } = deed;
  const block = story.document.blocks[index]?.block;
  const given = block && surname !== '' ? findGiven(block, deed) : [];
  const near = findPronounVerdicts(story, index, deed);
  const firsts = given.length === 0 ? [] : story.findFirstNames(surname);
  const takeOwn = <T extends Named>(all: readonly T[]): readonly T[] =>
    given.length === 0 ? all : all.filter((each) => isOn(each, given, firsts));
  return {
    convictions: [
      ...takeOwn(story.findConvictions(surname)),
      ...near.flatMap(({ convictions }) => convictions),
    ],
    clearings: [
      ...takeOwn(surname === '' ? [] : story.findClearings(surname)),
      ...near.flatMap(({ clearings }) => clearings),
    ],
  };
}

/** The words before the surname of whoever did a deed, where its sentence has them in full. */
function findGiven(
  block: Block,
  { start, surname }: { readonly start: number; readonly surname: string },
): readonly string[] {
  const sentence = findSentenceAt(block, start);
  const own = (sentence ? findNearby(block.facts.nameUses, sentence) : []).filter(
    (use) => use.words.length > 1 && toSurname(use) === surname,
  );
  const nearest = own.findLast((use) => use.start < start) ?? own[0];
  // “Fraudster Marsh”: the label is no first name.
  const words = nearest?.words.slice(0, -1).filter((word) => word.start !== start) ?? [];
  return words.flatMap(({ base }) => (isPersonNoun(base) ? [] : foldName(base)));
}

interface Named {
  readonly names: readonly string[];
}

/** Whether a verdict under a surname is on the one of this first name; without any it is on whoever the draft has first. */
function isOn({ names }: Named, given: readonly string[], firsts: readonly string[]): boolean {
  const named = names.map(foldName).filter((name) => firsts.includes(name));
  const all = named.length > 0 ? named : firsts.slice(0, 1);
  return all.length === 0 || all.some((name) => given.some((other) => isSameGiven(name, other)));
}

/** “Thomas”, “T” and “Tom”; not “Martin” and “Mark”, which are names of their own. */
function isSameGiven(a: string, b: string): boolean {
  if (isShortFor(a, b) || areHeardAlike(a, b)) return true;
  return a[0] === b[0] && (!isGivenName(a) || !isGivenName(b));
}
