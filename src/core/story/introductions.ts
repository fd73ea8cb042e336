import type { Block } from '../document/block.ts';
import { groupAttributions } from '../facts/by-sentence.ts';
import { findPositions } from '../document/words/positions.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import type { Span } from '../span.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { createMarkedShapeList, createWordList } from '../document/words/words.ts';
import type { Attribution } from '../facts/attributions.ts';
import { isCalendarWord } from '../facts/names.ts';
import { isOrganisationWord, isRoleWord } from '../english/noun-kinds.ts';
import {
  determiners,
  linkingAdverbs,
  prepositions,
  properAdjectives,
  toWordSet,
} from '../english/word-classes.ts';
import { otherNames, surnamesInS } from '../facts/person-names.ts';
import known from '../lexicons/names/known-names.json' with { type: 'json' };
import numbers from '../lexicons/figures/numbers.json' with { type: 'json' };
import titles from '../lexicons/names/titles.json' with { type: 'json' };
import { countWhile } from '../collections/count-while.ts';
import { findNearby } from '../collections/nearby.ts';
import { isClosedWord } from '../english/word-shapes.ts';
import { isPluralNoun } from '../english/plural.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import { isBody } from './sentences.ts';
import { foldName } from './spellings/spellings.ts';

/** Names that readers know without a first name, and names of bodies, places and groups, which have none. */
const knownNames: ReadonlySet<string> = new Set([
  ...known.people,
  ...otherNames,
  ...known.firstNames,
]);
/** The “Insp” of “Insp. Holt”, and the “However” of “However, Sgt Holt, who led the search, said”. */
const noNames: ReadonlySet<string> = new Set([
  ...Object.keys(titles.abbreviations).map((title) => title.replace('.', '')),
  ...linkingAdverbs,
]);

/** A surname alone, or a word of a longer name; whoever has a first name somewhere is introduced. */
type Meeting = Token | 'introduced';

/** Starts to keep, by their surnames, who is met by a surname alone, and where first, if they are never introduced. */
export function keepUnintroduced(log: ReadLog): KeptIndex<Token | undefined> {
  return createKeptIndex({ name: 'surname', read: readMeetings, sum: findStranger }, log);
}

/** Finds the people of a block who speak or stand accused by a surname alone and whom the draft never introduces. */
export function findUnintroduced(
  { of }: Pick<KeptIndex<Token | undefined>, 'of'>,
  block: Block,
): readonly Token[] {
  return block.derive(findStrangers).filter((token) => of(foldName(token.base)) === token);
}

function readMeetings(block: Block): readonly Entry<Meeting>[] {
  const introduced = [...findIntroduced(block), ...block.derive(findBodies)].map((key) => ({
    key,
    value: 'introduced' as const,
  }));
  const met = block.derive(findStrangers);
  return [...introduced, ...met.map((value) => ({ key: foldName(value.base), value }))];
}

function findStranger(uses: readonly KeptUse<Meeting>[]): Token | undefined {
  let first: Token | undefined;
  for (const { value } of uses) {
    if (value === 'introduced') return undefined;
    first ??= value;
  }
  return first;
}

/** “Voltara says it will”, “Voltara’s Ana Reddy”: what is “it”, or has people, is nobody’s name. */
function findBodies({ facts, tokens }: Block): readonly string[] {
  const speakers = facts.attributions.flatMap(({ source: { kind, text }, cue }) => {
    if (kind !== 'named' || text.includes(' ')) return [];
    const at = countWhile(tokens, ({ start }) => start < cue.end);
    const next = wordAt(tokens, wordAt(tokens, at) === 'that' ? at + 1 : at);
    return /^it(?:'s|s)?$/.test(next) ? [text] : [];
  });
  const owners = facts.names
    .filter(({ first, last }) => first === last && isOwner(tokens, last))
    .map(({ text }) => text);
  return [...speakers, ...owners].map(foldName);
}

function isOwner(tokens: readonly Token[], i: number): boolean {
  return (
    /[’']s$/.test(tokens[i]?.text ?? '') &&
    isCapitalised(tokens[i + 1]) &&
    isCapitalised(tokens[i + 2])
  );
}

/** Finds who stands in a block by a surname alone; for `derive`. */
export function findStrangers(block: Block): readonly Token[] {
  return isBody(block) && block.kind !== 'quotation' ? findSurnames(block) : [];
}

/** The surnames alone of those who speak or stand accused. */
function findSurnames(block: Block): readonly Token[] {
  const attributionsOf = block.derive(groupAttributions);
  return block.sentences.flatMap((sentence) => {
    const { tokens, index } = sentence;
    const speakers = attributionsOf(index).flatMap((each) => findSpeakerWord(tokens, each) ?? []);
    const accused = findAccused(sentence);
    if (speakers.length + accused.length === 0) return accused;
    return [...new Set([...speakers, ...accused])].filter(
      (token) => isSurname(block, token) && !isPlainOpening(tokens, token),
    );
  });
}

/** What stands without an article for everybody or everything of its kind. */
const loneSubjects = findWordSet('lone-subjects');
const singularVerbs = /^(?:says|adds|asks|denies|insists|is|was|has|does|goes)$/;

/** Officialdom, hospitality, firemen: no surname ends so. */
const nounEnding = /..(?:care|dom|hood|ism|ity|media|tech|tion|watch)$|....men$/;

/** “Bosses insisted”, “Counsel asked”: a noun without an article, whose capital is that of its place. */
function isPlainOpening(tokens: readonly Token[], token: Token): boolean {
  if (tokens.find(({ kind }) => kind === 'word') !== token) return false;
  if (loneSubjects.has(token.base) || nounEnding.test(token.base)) return true;
  // “Two were arrested.”
  if (Object.hasOwn(numbers.cardinals, token.base)) return true;
  const next = wordAt(tokens, tokens.indexOf(token) + 1);
  return isPluralNoun(token.base) && !surnamesInS.has(token.base) && !singularVerbs.test(next);
}

const speaking = findWordSet('introduced-speech');

/** The one word that names whoever says something. */
function findSpeakerWord(
  tokens: readonly Token[],
  { source, cue }: Attribution,
): Token | undefined {
  if (source.kind !== 'named' || !speaking.has(cue.lemma)) return undefined;
  const token = findNearby(tokens, source).find(({ start }) => start === source.start);
  if (!token || token.end !== source.end) return undefined;
  // “Larkin’s said”: nobody owns it, so it is the name of a house.
  return /[’']s$/.test(token.text) ? undefined : token;
}

/** “identified himself only as Okla”, “a man named Okla”: the copy says that there is no more to the name. */
const naming = /^(?:as|called|dubbed|named|nicknamed)$/;

/** Every word of every longer name of a block, and names that it says are all there is. */
function findIntroduced({ facts, tokens, listed }: Block): readonly string[] {
  const named = facts.names
    .filter(
      ({ first, last }) =>
        last > first ||
        isIntroducedAlone(tokens, first) ||
        (tokens[first - 1]?.kind === 'punctuation' && isNicknamed(tokens, first)),
    )
    .flatMap(({ first, last }) => tokens.slice(first, last + 1));
  const withArticle = articles.isIn(listed) ? articles.findIn(tokens) : [];
  const behind = withArticle.flatMap((i) => tokens[i]?.base.slice(articleLength) ?? []);
  return [...named.map(({ base }) => base), ...behind].map(foldName);
}

const kin = findWordSet('kin');

/** “a man named Okla”, “his sister Zima”, “the rapper Okla”, “Okla, the couple’s oldest son, …”: by one name, with who it is. */
function isIntroducedAlone(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  if (naming.test(before) || kin.has(before)) return true;
  if (isRoleWord(before) && isSmallPhrase(tokens, i - 1)) return true;
  if (isOfStanding(tokens, i)) return true;
  if (/^[,:]$/.test(before) || before === 'and') return isToldBefore(tokens, i);
  if (textAt(tokens, i + 1) !== ',' || !determiners.has(wordAt(tokens, i + 2))) return false;
  const aside = tokens.slice(i + 3, i + 3 + asideReach);
  const stop = aside.findIndex(({ kind, lower }) => kind !== 'word' || prepositions.has(lower));
  const head = aside[(stop < 0 ? aside.length : stop) - 1];
  return head !== undefined && kin.has(head.lower);
}

/** “{veteran support} Okla” */
function isOfStanding(tokens: readonly Token[], i: number): boolean {
  return standing.has(wordAt(tokens, i - 2)) && !isCapitalised(tokens[i - 1]);
}

const standing = toWordSet('fellow former retired rookie veteran');

/** “the {footballer}”, “a local {nurse}”: not “Officer”. */
function isSmallPhrase(tokens: readonly Token[], i: number): boolean {
  if (isCapitalised(tokens[i])) return false;
  return [1, 2, 3].some((step) => determiners.has(wordAt(tokens, i - step)));
}

const tellers = toWordSet('children name names sons daughters victims survivors');

/** “her father, Rashid”, “her first name, Salma”, “three children: Leo, Ines and Marta”. */
function isToldBefore(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (
    at > i - listReach &&
    (isCapitalised(tokens[at]) || /^(?:,|:|and)$/.test(wordAt(tokens, at)))
  )
    at--;
  const word = wordAt(tokens, at);
  if (kin.has(word) || tellers.has(word)) return true;
  // “The driver, Marek, said”
  return isRoleWord(word) && isSmallPhrase(tokens, at) && textAt(tokens, i + 1) === ',';
}

/** How long a row of names may be, in tokens. */
const listReach = 12;

/** How many words may say who somebody is. */
const asideReach = 5;

/** The Arabic article: whoever is al-Lund first is Lund later. */
const articles = createMarkedShapeList((lower) => lower.startsWith('al-'));
const articleLength = 3;

const personal = toWordSet(
  'he she his her him hers himself herself i me my recalled replied testified told joked charged arrested convicted indicted sentenced accused jailed',
);

/** Whether the sentence of a surname, or the one behind it, is about a man or a woman: a body says “it”. */
export function isAboutPerson({ sentences, text }: Block, name: Span): boolean {
  const at = sentences.findIndex(({ start, end }) => start <= name.start && end >= name.end);
  if (/^, who\b/.test(text.slice(name.end, name.end + 6))) return true;
  return sentences
    .slice(at, at + 2)
    .some(({ tokens }) =>
      tokens.some(({ base, start }) => start !== name.start && personal.has(base)),
    );
}

const chargedWith = createWordList(
  'charged arrested convicted indicted sentenced accused jailed'.split(' '),
);

/** “Morin was charged”. */
function findAccused(sentence: Sentence): Token[] {
  const { tokens } = sentence;
  return findPositions(sentence, chargedWith).flatMap((i) => {
    const token = tokens[i - 2];
    const isAccused = isCapitalised(token) && /^(?:was|were|is)$/.test(wordAt(tokens, i - 1));
    return token && isAccused ? [token] : [];
  });
}

/** Texans, Danish: no surname of a single person. */
function isPeople(word: string): boolean {
  return properAdjectives.has(word) || properAdjectives.has(word.replace(/s$/, ''));
}

/** Vance, O’Neill, McClenney, Reyes-Holt; not HuffPost. */
const surname =
  /^(?:Mc|Mac|De|Di|Le|La|Van|Fitz|[OD][’'])?\p{Upper}\p{Lower}{2,}(?:[’']s)?(?:-\p{Upper}\p{Lower}+)?$/u;

/** A capital, then small letters; no initials, no part of a longer name, nothing that is known to be something else. */
function isSurname({ tokens, facts }: Block, token: Token): boolean {
  const { text, base, index } = token;
  const word = foldName(base);
  if (!surname.test(text) || !isFree(tokens, index)) return false;
  if (isClosedWord(token) || isCalendarWord(token) || /ing$|ly$/.test(word)) return false;
  if (isRoleWord(word) || isOrganisationWord(word) || knownNames.has(word)) return false;
  if (isPeople(word) || noNames.has(word)) return false;
  return findNearby(facts.names, token).every(({ first, last }) => first === last);
}

/** “J.R. “Skip” {Holm}” */
function isNicknamed(tokens: readonly Token[], i: number): boolean {
  return (
    /^[“”"‘’']$/.test(textAt(tokens, i - 1)) &&
    isCapitalised(tokens[i - 2]) &&
    /^[“”"‘’']$/.test(textAt(tokens, i - 3)) &&
    isCapitalised(tokens[i - 4])
  );
}

/** Nothing before it makes it a place or introduces it: not “in Arden”, “Ms Holt”, “of Mill Lane, Arden”. */
function isFree(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  if (before === ',') return !isCapitalised(tokens[i - 2]);
  if (tokens[i - 1]?.kind === 'punctuation' && isNicknamed(tokens, i)) return false;
  return !(
    determiners.has(before) ||
    prepositions.has(before) ||
    /^(?:mr|mrs|ms|dr)\.?$/.test(before)
  );
}
