import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { createCue } from '../document/words/cue.ts';
import { findPositions, joinOpenings } from '../document/words/positions.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { findNearby } from '../collections/nearby.ts';
import { isInPassive } from '../english/passive.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import { findApposition, findSubject, type TokenRun } from '../english/subjects.ts';
import { prepositions, toWordSet } from '../english/word-classes.ts';
import type { NameUse } from '../facts/name-uses.ts';
import { isPersonName } from '../facts/person-names.ts';
import { findJoined } from './joined-names.ts';
import { createKeptIndex, type Entry, type KeptIndex } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import crimes from '../lexicons/claims/crimes.json' with { type: 'json' };
import { isSuspecting, suspecting } from './suspecting.ts';
import { findWordSet } from '../lexicons/word-sets.ts';

/** Stands for whoever it may be; no surname is empty. */
const anybody = '';

/**
 * Starts to keep the surnames, in lower case, of people of whom the draft says that they were arrested, are charged or
 * wanted; under the empty one whether it says so of anybody.
 */
export function keepAccused(log: ReadLog): KeptIndex<boolean> {
  return createKeptIndex({ name: 'accused', read: readNames, sum: (uses) => uses.length > 0 }, log);
}

const charging = createWordList(findWordSet('charging'));
/** What is brought against somebody, or where it brings them. */
const charges = createWordList(findWordSet('brought-charges'));
/** Whoever is called so stands accused. */
const defendants = createWordList(['accused', 'defendant']);
const caught = createCue(
  [
    'arrested',
    'detained',
    'caught',
    'apprehended',
    'charged',
    'remanded',
    'custody',
    'trial',
    'court',
    'legal',
  ],
  /\bnamed for legal reasons\b|\b(?:on|stands?|stood|faces?) trial\b|\bremanded\b|\b(?:remains|is) in (?:police )?custody\b|\b(?:appeared?|appears|due) in court\b|\b(?:arrested|detained|caught|apprehended|charged) (?:him|her|the suspect)\b|\b(?:s?he|the suspect) was (?:later )?(?:arrested|detained|caught|apprehended|charged)\b/i,
);
/** “Pike, 47, {denies} theft” */
const denials = createWordList(['denied', 'denies']);
const crimeNouns: ReadonlySet<string> = new Set(crimes.arrestedFor);
const signs = joinOpenings([charging, charges, denials, suspecting]);
const done = joinOpenings([charging, suspecting]);

function readNames(block: Block): readonly Entry<true>[] {
  if (!signs.isIn(block.listed)) return [];
  const names = block.sentences.flatMap((sentence) =>
    signs.isIn(sentence) ? findAccused(block, sentence) : [],
  );
  const isAnybody =
    names.length > 0 ||
    defendants.isIn(block.listed) ||
    caught.test(block.listed, block.text) ||
    (done.isIn(block.listed) && block.sentences.some(isOfUnnamed));
  const keys = isAnybody ? [anybody, ...names] : [];
  return keys.map((key) => ({ key, value: true }));
}

function isCharging(tokens: readonly Token[], i: number): boolean {
  return charging.has(tokens[i]) || (suspecting.has(tokens[i]) && isSuspecting(tokens, i));
}

/** “A 17-year-old boy has been arrested”, “Police charged a woman of 40”: whether a sentence says so of somebody it does not name. */
export function isOfUnnamed(sentence: Sentence): boolean {
  if (!done.isIn(sentence)) return false;
  const { tokens } = sentence;
  return findPositions(sentence, done).some((i) => {
    if (!isCharging(tokens, i)) return false;
    const subject = isInPassive(tokens, i) ? findSubject(tokens, i) : undefined;
    if (subject) return isUnnamed(tokens, subject);
    const last = tokens.findIndex(({ base }, at) => at > i + 1 && isPersonNoun(base));
    return last > i && last <= i + unnamedReach && isUnnamed(tokens, { first: i + 1, last });
  });
}

/** “a 34-year-old man from Lund”: one person, of whom no name is given. */
function isUnnamed(tokens: readonly Token[], { first, last }: TokenRun): boolean {
  if (!/^(?:an?|another|one)$/.test(wordAt(tokens, first))) return false;
  const head = tokens.findIndex(({ base }, at) => at > first && isPersonNoun(base));
  const run = tokens.slice(first + 1, last + 1);
  return head > first && head <= last && run.every((token) => !isCapitalised(token));
}

/** How far behind “arrested” its object may end, in tokens. */
const unnamedReach = 5;

/** The surnames of those whom a sentence says to be accused. */
function findAccused(block: Block, sentence: Sentence): readonly string[] {
  return findPositions(sentence, signs).flatMap((i) => {
    const person = isCharging(sentence.tokens, i)
      ? findCharged(block, sentence.tokens, i)
      : findHeld(block, sentence.tokens, i);
    return person ? [person, ...findJoined(block, person)].flatMap(toSurname) : [];
  });
}

function toSurname({ words }: NameUse): readonly string[] {
  const surname = words.at(-1)?.base;
  return surname === undefined ? [] : [surname];
}

/** “Morrin, 34, was arrested”, “Police arrested Dale Horvat”. */
function findCharged(block: Block, tokens: readonly Token[], i: number): NameUse | undefined {
  if (textAt(tokens, i - 1) === ',') return findNameBefore(block, tokens, i);
  return isInPassive(tokens, i)
    ? findSubjectName(block, tokens, skipBelief(tokens, i))
    : findNameBehind(block, tokens, i);
}

/** “is {believed} to have been held”: the verb that has the subject. */
function skipBelief(tokens: readonly Token[], i: number): number {
  const isBelieved = wordAt(tokens, i - 1) === 'been' && wordAt(tokens, i - 3) === 'to';
  return isBelieved ? i - 4 : i;
}

function findSubjectName(block: Block, tokens: readonly Token[], i: number): NameUse | undefined {
  const subject = findSubject(tokens, i);
  const last = subject && tokens[subject.last];
  if (!last) return undefined;
  if (last.lower === 'who') return findNameBefore(block, tokens, subject.last);
  if (/^s?he$/.test(last.lower)) return findSpokenOf(block, last);
  const own = findNearby(block.facts.nameUses, last).find((use) => use.last === last.index);
  // “Dale Horvat, 34, of Lund, was arrested”; not “A man from Lund, Dale Horvat, was arrested”
  const isPlace = prepositions.has(wordAt(tokens, subject.last - 1));
  if (own && !isPlace && isPersonName(own.words)) return own;
  const aside = findApposition(tokens, subject);
  return (aside && findNameBefore(block, tokens, aside.last + 1)) ?? own;
}

/** The name that ends before a place, a comma and an age apart. */
function findNameBefore(block: Block, tokens: readonly Token[], i: number): NameUse | undefined {
  const near = tokens.slice(Math.max(0, i - 4), i).toReversed();
  const last = near.find(({ text }) => /^\p{Upper}/u.test(text));
  return last && findNearby(block.facts.nameUses, last).find((use) => use.last === last.index);
}

/** How far behind a verb a name may start, in tokens: “arrested the club’s former coach, Dale Horvat”. */
const reach = 8;

function findNameBehind(block: Block, tokens: readonly Token[], i: number): NameUse | undefined {
  const from = tokens[i];
  const next = tokens
    .slice(i + 1, i + 1 + reach)
    .find(
      ({ text, lower }) => /^\p{Upper}/u.test(text) || /^(?:for|with|on|in|after|at)$/.test(lower),
    );
  if (!from || !next) return undefined;
  // “arrested [Dr] Colin Brack”
  const near = [next, block.tokens[next.index + 1] ?? next];
  return near
    .flatMap((token) => findNearby(block.facts.nameUses, token))
    .find((use) => use.first >= next.index - 1);
}

/** “The suspect, Leon Parch,”, “bail for Marcus Thiel”, “Hatcher pleaded not guilty”, “Bell is in custody”. */
function findHeld(block: Block, tokens: readonly Token[], i: number): NameUse | undefined {
  const word = wordAt(tokens, i);
  if (denials.has(tokens[i])) return findDenier(block, tokens, i);
  if (word === 'suspect' || word === 'defendant') return findNameBehind(block, tokens, i);
  const link = tokens.findIndex(
    ({ lower }, at) => at > i && at <= i + linkReach && /^(?:for|against)$/.test(lower),
  );
  if (link > 0) return findNameBehind(block, tokens, link);
  if (!isFacing(tokens, i)) return undefined;
  const [start] = tokens;
  if (!start) return undefined;
  if (/^s?he$/.test(start.lower)) return findSpokenOf(block, start);
  return findNearby(block.facts.nameUses, start).find(({ first }) => first === start.index);
}

/** “Pike {denies} theft”, “denied two counts of attempted murder”: not “denied a report of theft”. */
function findDenier(block: Block, tokens: readonly Token[], i: number): NameUse | undefined {
  const crime = tokens.findIndex(({ base }, at) => at > i && crimeNouns.has(base));
  const between = tokens.slice(i + 1, crime < 0 ? i + 1 : crime);
  const isOfCrime = crime > 0 && between.length <= countReach && between.every(isOfCount);
  return isOfCrime ? findSubjectName(block, tokens, i) : undefined;
}

/** How far behind its verb a crime may stand, in tokens: “denies two counts of attempted”. */
const countReach = 5;

function isOfCount({ lower }: Token): boolean {
  return /^(?:aggravated|armed|attempted|both|charges?|counts?|double|five|four|of|one|several|six|the|three|two)$/.test(
    lower,
  );
}

/** “Kyle Renner ran a garage. {He} is in custody.”: whom the sentence before a pronoun names, if it names but one. */
function findSpokenOf(block: Block, { start }: Token): NameUse | undefined {
  const before = block.sentences.filter(({ end }) => end <= start).slice(-spokenReach);
  for (const sentence of before.toReversed()) {
    const named = findNearby(block.facts.nameUses, sentence).filter(
      ({ words, start: from, end }) =>
        from >= sentence.start && end <= sentence.end && isPersonName(words),
    );
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** How many sentences back a pronoun may look. */
const spokenReach = 3;

/** “bail at $50,000 for Marcus Thiel” */
const linkReach = 7;

/** “appeared in court”, “faces up to 20 years”, “is out on bail”. */
function isFacing(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  switch (wordAt(tokens, i)) {
    case 'case':
      return false;
    case 'court':
      return /^(?:appear(?:ed|s)?|due)$/.test(wordAt(tokens, i - 2)) && before === 'in';
    case 'judge':
    case 'magistrate':
    case 'magistrates':
      return /^appear(?:ed|s)?$/.test(wordAt(tokens, i - (/^(?:an?|the)$/.test(before) ? 3 : 2)));
    case 'faces':
      return tokens
        .slice(i + 1, i + reach)
        .some(({ lower }) => /^(?:years|life|prison)$/.test(lower));
    case 'guilty':
      return before === 'not';
    default:
      return facing.has(before);
  }
}

const facing = toWordSet(
  'in into under without on face faces facing stand stands stood awaiting awaits pending his her',
);
