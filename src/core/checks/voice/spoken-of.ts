import type { Block } from '../../document/block.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { NameUse } from '../../facts/name-uses.ts';
import type { SuspectAct } from '../../facts/claims/crimes/suspect-acts.ts';
import { suspects } from '../../facts/claims/crimes/suspect-doers.ts';
import { crimeNouns } from '../../facts/claims/crimes/crimes.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { determiners, prepositions } from '../../english/word-classes.ts';
import { isPersonName } from '../../facts/person-names.ts';
import { isOfUnnamed } from '../../story/accused.ts';
import { findAccusedGroup, isSeveral } from '../../story/accused-groups.ts';
import { toSentenceText, type StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

/** How many sentences back a pronoun may look. */
const reach = 3;

/** The surname of whom a pronoun means, if one person alone was spoken of; empty for a defendant without a name. */
export function findSpokenOf(
  story: Story,
  own: StorySentence,
  act: Pick<SuspectAct, 'subject'>,
): string | undefined {
  for (let i = own.position; i >= 0 && own.position - i <= reach; i--) {
    const each = story.sentences[i];
    const before = i === own.position ? act.subject : Infinity;
    const surnames = each ? findSurnames(story, each, before) : [];
    if (surnames.length > 0) return surnames.length === 1 ? surnames[0] : undefined;
    if (each && (isOfSuspect(each, before) || (i < own.position && isOfUnnamed(each.sentence))))
      return '';
  }
  return undefined;
}

/** “Two men have been arrested. {They} stole …”: whether “they” can be nobody but people who stand accused. */
export function isOfAccusedGroup(
  story: Story,
  own: StorySentence,
  { subject, isCrime }: Pick<SuspectAct, 'subject' | 'isCrime'>,
): boolean {
  const { tokens } = own.sentence;
  if (tokens.some((token) => token.end < subject && isSeveral(token))) return false;
  for (let i = own.position - 1; i >= 0 && own.position - i <= reach; i--) {
    const each = story.sentences[i];
    if (!each) return false;
    const place = findAccusedGroup(each.sentence, toSentenceText(story.document, each));
    // “Officers arrested two men. They shot one of them.”
    if (place) return isCrime || place === 'subject';
    if (each.sentence.tokens.some(isSeveral)) return false;
  }
  return false;
}

/** “The defendant lured the girl to a lot, where he …” */
function isOfSuspect({ sentence }: StorySentence, before: number): boolean {
  return suspects.findIn(sentence.tokens).some((i) => (sentence.tokens[i]?.end ?? before) < before);
}

/** The surnames of the people whom a sentence names before a place. */
export function findSurnames(
  story: Story,
  { block: index, sentence }: StorySentence,
  before: number,
): readonly string[] {
  const block = story.document.blocks[index]?.block;
  if (!block) return [];
  const uses = findNearby(block.facts.nameUses, sentence).filter(
    ({ start, end }) => start >= sentence.start && end <= Math.min(sentence.end, before),
  );
  return [...new Set(uses.filter((use) => isPerson(story, block, use)).map(toSurname))];
}

/** Whoever has a first name, a title or an age, and whoever is a subject; not “the Valero station on Route 9”. */
function isPerson(story: Story, { tokens }: Block, use: NameUse): boolean {
  const surname = toSurname(use);
  // “Grand Theft” in the list of charges.
  if (!isPersonName(use.words) || crimeNouns.has(surname)) return false;
  if (use.title || use.age || story.isAccused(surname)) return true;
  // “her Port Arden home”
  if (use.words.length > 1) return !determiners.has(wordAt(tokens, use.first - 1));
  // “Deputies arrested Reece”
  if (isPersonNoun(surname)) return false;
  const before = wordAt(tokens, use.first - 1);
  return !prepositions.has(before) && !determiners.has(before);
}

/** The last of the words of a name, in lower case. */
export function toSurname({ words }: NameUse): string {
  return words.at(-1)?.base ?? '';
}
