import { findSentenceAt, type Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import { isClosedWord } from '../../../english/word-shapes.ts';
import { isSpeechNoun } from '../../../facts/attributions/speech-nouns.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { NameUse } from '../../../facts/name-uses.ts';
import type { Quotation } from '../../../facts/quotations.ts';
import { isOrganisationWord, isRoleWord } from '../../../english/noun-kinds.ts';
import { isBody } from '../../../story/sentences.ts';
import { isSpeechForm } from '../../../english/speech-forms.ts';
import type { Story } from '../../../story/story.ts';
import { isWithin, type Span } from '../../../span.ts';
import { findNearby } from '../../../collections/nearby.ts';
import { isPluralNoun } from '../../../english/plural.ts';
import { isFiniteVerb } from '../../../english/verbs.ts';
import { prepositions, toWordSet } from '../../../english/word-classes.ts';
import { bodiesAndPlaces } from '../../../facts/person-names.ts';

/**
 * “Holt is not so sure. “I gave them 20 years.””: one person alone stands in the sentence before, whose words they seem
 * to be; or in the one before that, where the sentence between tells of no people.
 */
export function isBehindOnePerson(block: Block, { start, inner }: Quotation): boolean {
  const before = findBeat(block, start);
  const words = block.text.slice(inner.start, inner.end);
  if (!before || (isOfAnother(words) && !before.tokens.some(isOfPeople))) return false;
  if (isOnPaper(before) || isThinker(before.tokens)) return true;
  const names = findNamesIn(block, before);
  if (names.every((use) => isPlace(use, block)))
    return firstPerson.test(words) && (isOnOne(before.tokens) || isOnRole(block, before));
  return isOnNamed(block, before, names);
}

function isOnNamed(block: Block, before: Sentence, [only, ...others]: readonly NameUse[]): boolean {
  if (!only || !isPerson(only)) return false;
  if (others.length > 0 && !isThinking(block, only)) return false;
  // “Holt’s house burned.” is about the house, “Holt’s answer was short.” about the words.
  const isOwner = /^[’']/.test(block.text.slice(only.end, only.end + 1));
  if (isOwner) return isOfWords(before.tokens, only.end);
  return isSubject(block, only.first, before.tokens[0]?.index ?? 0);
}

/** “Holt {sees} no way out for the Bank”: the words behind it are about what he sees. */
function isThinking({ tokens }: Block, { last }: NameUse): boolean {
  return minds.has(tokens[last + 1]?.lower ?? '');
}

/** How many words of a sentence may come before the paper that it is about. */
const paperReach = 6;
const papers = toWordSet('document letter memo report statement study survey');

/** “But the {report} held out little hope.”: what is quoted behind it stands there. */
function isOnPaper({ tokens }: Sentence): boolean {
  const at = tokens.slice(0, paperReach).findIndex(({ lower }) => papers.has(lower));
  const verb = tokens[at + 1];
  return at > 0 && verb !== undefined && !prepositions.has(verb.lower) && !isCapitalised(verb);
}

/** “Holt died at the scene. “He was a kind man.””: who is spoken of does not speak. */
function isOfAnother(words: string): boolean {
  return /^(?:s?he|his|her)\b/i.test(words) && !firstPerson.test(words);
}

/** “The clerk at the desk had seen the van.”: one person, if without a name, and no other. */
function isOnRole({ text }: Block, { tokens, start }: Sentence): boolean {
  const people = tokens.filter((token) => isRoleWord(token.base));
  const [only] = people;
  if (!only || people.length > 1 || isPluralNoun(only.lower)) return false;
  const lead = text.slice(start, only.start);
  return /^(?:an?|her|his|one|the) (?:[\p{Alpha}-]+ ){0,3}$/iu.test(lead);
}

const firstPerson = /\b(?:I|me|my|I[’'](?:d|ll|m|ve))\b/;
const minds = findWordSet('mind-verbs');

/** “Holt {sees} no way out.” */
function isThinker([first, verb]: readonly Token[]): boolean {
  if (!first || !verb || !isCapitalised(first) || first.kind !== 'word') return false;
  return minds.has(verb.lower) && !isClosedWord(first);
}

/** “He was sent to a town where he knew nobody.”: “he” or “she”, and nobody else. */
function isOnOne(tokens: readonly Token[]): boolean {
  const isHis = tokens.some(({ lower }) => /^(?:he|him|his)$/.test(lower));
  const isHers = tokens.some(({ lower }) => /^(?:hers?|she)$/.test(lower));
  const others = tokens.filter((token) => isOfPeople(token) && !/^s?he$/.test(token.lower));
  return (
    isHis !== isHers && others.length === 0 && tokens.some(({ lower }) => /^s?he$/.test(lower))
  );
}

/** The last sentence about people before one that is all quotation; of those that are not, one is passed over. */
function findBeat(block: Block, start: number): Sentence | undefined {
  const own = findSentenceAt(block, start);
  const last = own && block.sentences[own.index - 1];
  if (!own || !last || block.text.slice(own.start, start).trim() !== '') return undefined;
  const isBetween = findNamesIn(block, last).length === 0 && !last.tokens.some(isOfPeople);
  return (isBetween ? block.sentences[last.index - 1] : undefined) ?? last;
}

function findNamesIn({ facts }: Block, { start, end }: Span): readonly NameUse[] {
  return findNearby(facts.nameUses, { start, end }).filter(
    (use) => use.start >= start && use.end <= end && !isGroup(use),
  );
}

/** “{Rescuers} worked all night.”: the capital is the sentence’s. */
function isGroup({ words }: NameUse): boolean {
  const [only, ...others] = words;
  return (
    only !== undefined && others.length === 0 && isRoleWord(only.base) && isPluralNoun(only.lower)
  );
}

/** “neighbors”, “they”, “another”: somebody else may speak. */
function isOfPeople({ base, lower }: Token): boolean {
  return isRoleWord(base) || peopleWords.has(lower);
}

const peopleWords = toWordSet(
  'another everybody everyone he i man men one other others people she some somebody someone they we who woman women',
);

/** How many paragraphs back the person may stand who goes on talking. */
const reach = 2;

/**
 * A paragraph of quoted words alone, behind one that is about a single person or quotes a single one, or behind a line
 * that leads on from it: who speaks is plain, if unsaid.
 */
export function isAfterOnePerson(
  block: Block,
  index: number,
  { document }: Story,
  { start, end, inner }: Quotation,
): boolean {
  if (block.text.slice(0, start).trim() !== '' || block.text.slice(end).trim() !== '') return false;
  if (isOfAnother(block.text.slice(inner.start, inner.end))) return false;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const before = document.blocks[at]?.block;
    if (!before || !isBody(before)) return false;
    if (before.facts.nameUses.length > 0) return isOfOne(before) || isOnPronoun(before);
    if (before.sentences.length > 1 || before.facts.quotations.length > 0) return false;
  }
  return false;
}

const pronouns = /^(?:he|her|hers|him|his|she)$/;
const objects = /^(?:her|him)$/;

/** “Ana Holt”, “Mayor Holt”, “Holt, 43,”; in “Talks ended” the capital is the sentence’s. */
function isSurelyPerson(block: Block, use: NameUse): boolean {
  return (
    use.words.length > 1 ||
    use.title !== undefined ||
    use.age !== undefined ||
    isSpeaker(block, use)
  );
}

/** “since Holt spoke of nothing else”: a person who speaks, wherever in the sentence. */
function isSpeaker({ tokens }: Block, { last }: NameUse): boolean {
  const verb = tokens[last + 1];
  return verb !== undefined && (isSpeechForm(verb) || /^sp(?:oke|eaks)$/.test(verb.lower));
}

/** “He did not name Holt.”: it goes on about whoever has been speaking. */
function isOnPronoun(block: Block): boolean {
  const [sentence, ...others] = block.sentences;
  return (
    others.length === 0 &&
    /^s?he$/.test(sentence?.tokens[0]?.lower ?? '') &&
    block.facts.attributions.every(({ source }) => source.kind !== 'named')
  );
}

/** Whether a paragraph is about a person or quotes one, and nobody else is its subject or speaks. */
function isOfOne(block: Block): boolean {
  const { attributions, nameUses } = block.facts;
  const [first, ...others] = nameUses.filter(isPerson);
  const named = attributions.filter(({ source }) => source.kind === 'named');
  const isTold = block.tokens.some(({ lower }) => pronouns.test(lower));
  if (!first || !(isTold || named.length > 0 || isSurelyPerson(block, first))) return false;
  const isSame = ({ words }: NameUse): boolean => words.at(-1)?.lower === first.words.at(-1)?.lower;
  const isSpoken = named.some(({ source }) => findNearby([first], source).length > 0);
  return (
    (isSpoken || isSubject(block, first.first, 0) || isSpeaker(block, first)) &&
    others.every((other) => isSame(other) || !isOtherSubject(block, other)) &&
    named.every(({ source }) => nameUses.filter((use) => isWithin(use, source)).every(isSame))
  );
}

/** “Cole had the keys.”; not “The Herald met her there.” */
function isOtherSubject(block: Block, { first, start }: NameUse): boolean {
  const { tokens } = findSentenceAt(block, start) ?? { tokens: [] };
  const isMeeting = tokens.some(({ lower }) => objects.test(lower));
  return !isMeeting && isSubject(block, first, tokens[0]?.index ?? 0);
}

/** “Holt’s {answer} was short.”, “Holt’s blunt {message} to the crews” */
function isOfWords(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.filter(({ start }) => start > from).slice(0, 3);
  return behind.some(isSpeechNoun);
}

/** “Norland”, “South Arden”, “in Arden” */
function isPlace({ words }: NameUse, { tokens }: Block): boolean {
  const [first] = words;
  const before = tokens[(first?.index ?? 0) - 1]?.lower ?? '';
  return (
    bodiesAndPlaces.has(words.at(-1)?.base ?? '') ||
    /^(?:east|eastern|north|northern|south|southern|west|western)$/.test(first?.lower ?? '') ||
    /^(?:across|at|in|into|near|outside)$/.test(before)
  );
}

function isPerson({ words }: NameUse): boolean {
  const last = words.at(-1)?.base ?? '';
  return !isOrganisationWord(last) && !bodiesAndPlaces.has(last);
}

/** Most words in front of a name that is the subject of its sentence: “Former county mayor”. */
const maxTitle = 3;

/** “Holt is not so sure”, “Former mayor Ann Holt is not so sure”, “For Ann Holt it was the end”. */
function isSubject({ tokens }: Block, first: number, from: number): boolean {
  const before = tokens.slice(from, first);
  if (before.length === 1 && before[0]?.lower === 'for') return true;
  // “As a drummer, Ana Holt is used to noise.”, “Asked about it, former mayor Ana Holt smiled.”
  const comma = before.findLastIndex(({ text }) => text === ',');
  if (isFronted(before.slice(0, comma + 1))) return isHead(before.slice(comma + 1));
  // “The director, Ana Holt, is not so sure.”
  return isHead(comma === before.length - 1 ? before.slice(0, -1) : before);
}

/** The words between the start of a clause and a name, if they are no more than a title. */
function isHead(before: readonly Token[]): boolean {
  const isTitle = before.every(({ kind, lower }) => kind === 'word' && !prepositions.has(lower));
  return isTitle && before.length <= maxTitle && !before.some(isFiniteVerb);
}

/** Most words of a phrase that comes before the subject. */
const maxFronted = 12;

/** “As a drummer,”, “After the storm,”, “Asked whether she would run again,”: a phrase and its comma. */
function isFronted(tokens: readonly Token[]): boolean {
  const comma = tokens.length - 1;
  const opening = tokens[0]?.lower ?? '';
  if (comma < 1 || comma > maxFronted) return false;
  if (tokens.findIndex(({ kind }) => kind === 'punctuation') !== comma) return false;
  if (/^(?:asked|questioned|speaking|told)$/.test(opening)) return true;
  return (prepositions.has(opening) || opening === 'as') && !tokens.some(isFiniteVerb);
}
