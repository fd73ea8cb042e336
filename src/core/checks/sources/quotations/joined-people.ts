import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import { findNearby } from '../../../collections/nearby.ts';
import { isGivenName } from '../../../english/given-names.ts';
import { isRoleWord } from '../../../english/noun-kinds.ts';
import { isFiniteVerb } from '../../../english/verbs.ts';
import { prepositions } from '../../../english/word-classes.ts';
import type { NameUse } from '../../../facts/name-uses.ts';
import { isPersonName } from '../../../facts/person-names.ts';
import { isInQuotation } from '../../../facts/quotations.ts';
import { isHumanNoun } from '../../../facts/sources.ts';
import { findGender, type Gender } from '../../../story/cast/persons.ts';
import { isMarked } from '../../../story/reads/marked-sentences.ts';
import type { StorySentence } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';

/** How far before the second of two people the first may stand, in tokens: “Cole, 34, and the port’s lawyer, Ada Moll”. */
const maxGap = 10;
/** How far back the full name of a surname is looked for, in sentences. */
const maxLook = 30;

/**
 * The surnames of two people who are one subject, if a pronoun can mean either: “Ana Ruiz and her deputy, Carla
 * Mott, opened the hearing”. Of a man and a woman it means one alone.
 */
export function findJoinedPeople(
  story: Story,
  at: StorySentence,
  gender: Gender | undefined,
): readonly string[] {
  if (!gender || !isMarked(story, at, markPairs)) return [];
  const block = story.document.blocks[at.block]?.block;
  if (!block) return [];
  const named = findNamed(block, at.sentence);
  const uses = [...findOpeningName(story, at, named[0]), ...named];
  const second = uses.findIndex((use, i) => i > 0 && isJoined(block, uses[i - 1], use));
  const pair = uses.slice(second - 1, second + 1);
  const [first] = pair;
  if (second < 1 || !first || !isSubject(block, at.sentence.tokens, first)) return [];
  const isEither = pair.every((use) => {
    const own = toGender(story, at, block, use);
    return own === undefined || own === gender;
  });
  return isEither ? pair.map(isFirstNameAlone(first) ? toFirstName : toSurname) : [];
}

/** Marks the sentences that may join two people: they name two, or one behind “Ruiz and”. */
function markPairs(block: Block): readonly boolean[] {
  return block.sentences.map((sentence) => {
    const named = findNamed(block, sentence);
    if (sentence.tokens[1]?.lower === 'and') return named.length > 0;
    return named.some((use, i) => i > 0 && isJoined(block, named[i - 1], use));
  });
}

function findNamed({ facts }: Block, sentence: Sentence): readonly NameUse[] {
  return findNearby(facts.nameUses, sentence).filter(
    (use) => use.start >= sentence.start && isPersonName(use.words) && isUnbroken(use),
  );
}

/** Not “Tom Hale of Smith”. */
function isUnbroken({ words, first, last }: NameUse): boolean {
  // “Sokol’s wife, Elena”
  return last - first < words.length && !/[’']s?$/.test(words.at(-1)?.text ?? '');
}

/** “{Ruiz} and her deputy” at the start of a sentence, where a lone word is a name only if it was one before. */
function findOpeningName(
  story: Story,
  { position, sentence }: StorySentence,
  named: NameUse | undefined,
): readonly NameUse[] {
  const [word, next] = sentence.tokens;
  if (!word || next?.lower !== 'and' || !isCapitalised(word) || named?.start === word.start)
    return [];
  const { start, end, index } = word;
  const isKnown = findFullName(story, position, word.base) !== undefined;
  return isKnown ? [{ start, end, words: [word], first: index, last: index }] : [];
}

/** “Ruiz, 34, and her deputy, Carla Mott”: nothing but an age, and who the second is, stands between. */
function isJoined(block: Block, first: NameUse | undefined, second: NameUse): boolean {
  if (!first || second.first - first.last > maxGap) return false;
  const between = block.tokens.slice(first.last + 1, second.first);
  const joiner = between.findIndex(({ lower }) => lower === 'and');
  const aside = between.slice(0, joiner);
  const role = between.slice(joiner + 1);
  if (joiner < 0 || aside.some(({ kind }) => kind === 'word')) return false;
  if (
    role.some(
      ({ lower, text }) => (lower !== 'of' && prepositions.has(lower)) || /^[;:“”"—–]$/.test(text),
    )
  )
    return false;
  if (role.some(isDone) || role.filter(({ text }) => text === ',').length > 1) return false;
  // “Ruiz and Mott”: of two bare names one may be a firm’s.
  return [first, second].some(isFull) || role.some(isOffice);
}

/** “{Karl} and Jan Weber” */
function isFirstNameAlone(use: NameUse): boolean {
  return !isFull(use) && isGivenName(use.words[0]?.base ?? '');
}

function toFirstName({ words }: NameUse): string {
  return words[0]?.text ?? '';
}

function isFull({ words, title }: NameUse): boolean {
  return words.length > 1 || title !== undefined;
}

function isOffice({ base }: Token): boolean {
  return isRoleWord(base) || isHumanNoun(base);
}

/** “coached” and “said”; not “chair” and “coach”. */
function isDone(token: Token): boolean {
  return isFiniteVerb(token) && !isOffice(token);
}

/** Nothing was done before them in the sentence, and nobody does it to them. */
function isSubject(block: Block, tokens: readonly Token[], { first, title }: NameUse): boolean {
  const opening = tokens[0]?.index ?? first;
  const before = block.tokens.slice(opening, first);
  const last = before.findLastIndex(({ text }) => text === ',');
  const own = before.slice(last + 1);
  if (before.some((token) => isDone(token) || isInQuotation(block.facts.quotations, token)))
    return false;
  return (
    title !== undefined || own.every(({ lower }) => lower !== 'of' && !prepositions.has(lower))
  );
}

/** What their own words show, or those before: “her husband, Neil Cole”, “Cole”, who was “Ada Cole”. */
function toGender(
  story: Story,
  { position }: StorySentence,
  block: Block,
  use: NameUse,
): Gender | undefined {
  const start = Math.max(0, use.first - roleReach);
  const before = block.tokens.slice(start, use.first);
  const cut = before.findLastIndex(({ lower }) => lower === 'and');
  const role = before.slice(cut + 1).filter(({ lower }) => !/^(?:her|his|she|he)$/.test(lower));
  const named = [...role.map(({ text }) => text), ...use.words.map(({ text }) => text)].join(' ');
  const own = findGender(named);
  if (own || use.words.length > 1) return own;
  const full = findFullName(story, position, use.words[0]?.base ?? '');
  return full === undefined ? undefined : findGender(full);
}

/** How far before a name the word may stand that shows its gender, in tokens. */
const roleReach = 4;

/** “Ada Cole”, named before as such. */
function findFullName(story: Story, from: number, surname: string): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - maxLook); i--) {
    const each = story.sentences[i];
    const block = each && story.document.blocks[each.block]?.block;
    const use =
      each &&
      block &&
      findNearby(block.facts.nameUses, each.sentence).find(
        ({ words }) => words.length > 1 && words.at(-1)?.base === surname,
      );
    if (use) return use.words.map(({ text }) => text).join(' ');
  }
  return undefined;
}

/** The last word of a name, without the ending of a possessive. */
export function toSurname({ words }: NameUse): string {
  return words.at(-1)?.text.replace(/[’']s?$/, '') ?? '';
}

/** “he” and “she”; of “they” nobody asks who of the two. */
export function toPronounGender(pronoun: string): Gender | undefined {
  if (/^she$/i.test(pronoun)) return 'female';
  return /^he$/i.test(pronoun) ? 'male' : undefined;
}
