import { addTo } from '../collections/add-to.ts';
import { isCapitalised, wordAt, type Token } from '../document/words/tokens.ts';
import type { WordList } from '../document/words/word-list.ts';
import { createWordList } from '../document/words/words.ts';
import { scalesBehind } from '../lexicons/figures/scales.ts';
import { findWordSet, isWordSetName } from '../lexicons/word-sets.ts';
import { once } from '../memory/once.ts';
import { toForms } from './inflection.ts';
import { isInPassive } from './passive.ts';
import { findSubjectHead } from './subject-heads.ts';
import { isSubjectOf } from './subject-nouns.ts';
import { findSubject } from './subjects.ts';
import { createVerbMatcher, type VerbMatch } from './verb-matcher.ts';
import {
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
  subordinators,
} from './word-classes.ts';

/** Verbs that say something only in some company: “hid the results”, not “hid the keys”. */
export interface VerbGroup {
  readonly verbs: readonly string[];
  /** Those of the verbs that say it in the passive as well: “rules were broken”, while a file that “was buried” may lie under others. */
  readonly passives?: readonly string[];
  /** They say it in the passive alone: whoever warned a company has said so. */
  readonly isPassive?: boolean;
  /** In the singular; of a passive the subject. Without any, every object will do. */
  readonly objects?: readonly string[];
  /** One to five words that have to follow as well, in the same clause: “gave the contract to a friend”, “in secret”. */
  readonly followers?: readonly string[];
  /** What the subject is called, in the singular, or a set of words (“@animals”): a captain who abandons the ship is accused of something, a crew may have to. */
  readonly subjects?: readonly string[];
}

/** A verb with the object behind it. */
export interface VerbWithObject extends VerbMatch {
  /** Position of the last word that belongs to it: of the object, or of what follows. */
  readonly objectEnd: number;
}

/** Finds a verb of some groups, with an object of its group, at a position of a sentence. */
export interface VerbObjectMatcher {
  (tokens: readonly Token[], i: number): VerbWithObject | undefined;
  /** The words that the verbs start with, in all their forms. */
  readonly openings: WordList;
}

/** What has to follow as well. */
interface Followers {
  readonly words: ReadonlySet<string>;
  /** How many words the longest has. */
  readonly longest: number;
}

interface Company {
  readonly isPassive: boolean;
  readonly passives: ReadonlySet<string>;
  readonly objects: ReadonlySet<string> | undefined;
  readonly followers: Followers | undefined;
  readonly subjects: ReadonlySet<string> | undefined;
}

/** Makes a matcher for groups of verbs, in whatever form and mood; a verb may stand in several. */
export function createVerbObjectMatcher(groups: readonly VerbGroup[]): VerbObjectMatcher {
  const matchVerb = createVerbMatcher(groups.flatMap(({ verbs }) => verbs));
  const companies = toCompanies(groups);
  const match = (tokens: readonly Token[], i: number): VerbWithObject | undefined => {
    const verb = matchVerb(tokens, i);
    if (!verb) return undefined;
    for (const companyOf of companies.get(verb.lemma) ?? []) {
      const company = companyOf();
      const objectEnd = findCompany(tokens, verb, company);
      const { subjects } = company;
      if (objectEnd !== undefined && (!subjects || isSubjectOf(tokens, verb, subjects)))
        return { ...verb, objectEnd };
    }
    return undefined;
  };
  return Object.assign(match, { openings: matchVerb.openings });
}

/** Where the company of a verb ends; undefined where it is not in it. */
function findCompany(
  tokens: readonly Token[],
  verb: VerbMatch,
  company: Company,
): number | undefined {
  const { objects, isPassive } = company;
  if (isPassive && !isDone(tokens, verb)) return undefined;
  const object = objects ? findObject(tokens, verb, company, objects) : verb.last;
  if (object === undefined || !company.followers) return object;
  return findFollower(tokens, object + 1, company.followers);
}

function findObject(
  tokens: readonly Token[],
  verb: VerbMatch,
  { passives, isPassive, followers }: Company,
  objects: ReadonlySet<string>,
): number | undefined {
  const behind = isPassive
    ? undefined
    : findObjectBehind(tokens, verb.last + 1, objects, followers !== undefined);
  if (behind !== undefined || !passives.has(verb.lemma)) return behind;
  return isDoneTo(tokens, verb, objects) ? verb.last : undefined;
}

/** How far behind its verb an object may end, in tokens: “the results of” comes before “an internal audit”. */
const objectReach = 6;

/** An object at the end of the noun phrase behind a verb, which a preposition other than “of” ends. */
function findObjectBehind(
  tokens: readonly Token[],
  from: number,
  objects: ReadonlySet<string>,
  isFollowed: boolean,
): number | undefined {
  for (let at = from; at < from + objectReach; at++) {
    const token = tokens[at];
    if (!token || endsPhrase(tokens, at, token)) return undefined;
    const sum = token.kind === 'symbol' ? findSumEnd(tokens, at, objects) : undefined;
    if (sum !== undefined) return sum;
    // “put tenants’ lives at risk”
    if (!objects.has(token.lower) || isOwnersMark(tokens, at + 1)) continue;
    if (isFollowed || isHead(tokens[at + 1])) return at;
  }
  return undefined;
}

/** Whether the object can stand no further on: not where “stole its clients’ savings” has the mark of a plural that owns. */
function endsPhrase(tokens: readonly Token[], i: number, token: Token): boolean {
  if (token.kind === 'punctuation') return !isOwnersMark(tokens, i);
  if (clauseOpeners.has(token)) return true;
  return prepositions.has(token.lower) && !isInPhrase(tokens, i);
}

/** “the results {of} an audit”, “{at} least six boys” */
function isInPhrase(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i) === 'of' || isAtLeast(tokens, i);
}

/** “stole $4 million”: a sum is money. */
function findSumEnd(
  tokens: readonly Token[],
  sign: number,
  objects: ReadonlySet<string>,
): number | undefined {
  if (!objects.has('money') || tokens[sign + 1]?.kind !== 'number') return undefined;
  return scalesBehind.has(wordAt(tokens, sign + 2)) ? sign + 2 : sign + 1;
}

/** “its clients{’} savings” */
function isOwnersMark(tokens: readonly Token[], i: number): boolean {
  return (
    /^[’']$/.test(tokens[i]?.text ?? '') &&
    wordAt(tokens, i - 1).endsWith('s') &&
    tokens[i + 1]?.kind === 'word'
  );
}

/** “abused at least six boys”: what belongs to a number. */
function isAtLeast(tokens: readonly Token[], i: number): boolean {
  return /^(?:at (?:least|most)|up to)$/.test(`${wordAt(tokens, i)} ${wordAt(tokens, i + 1)}`);
}

function isClauseEnd(token: Token): boolean {
  return token.kind === 'punctuation' || clauseOpeners.has(token);
}

const clauseOpeners = createWordList([
  ...subordinators,
  'but',
  'so',
  'that',
  'whether',
  'which',
  'who',
]);

/** Whether what stands behind a noun leaves it the head of its phrase: not “price” of “the price tag”. */
function isHead(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || isCapitalised(next)) return true;
  const isFunctionWord = [prepositions, determiners, conjunctions].some((words) =>
    words.has(next.lower),
  );
  return isFunctionWord || subjectPronouns.has(next.lower) || afterNoun.test(next.lower);
}

/** What follows a noun and is none: “records going back to May”, “inmates daily”, “water again”. */
const afterNoun =
  /(?:ly|ing|ed)$|^(?:again|ago|ahead|away|back|down|due|last|left|meant|next|off|out|over|overnight|paid|set|today|together|too|up|yesterday)$/;

/** “The ballots were altered”: what it was done to comes first. */
function isDoneTo(
  tokens: readonly Token[],
  verb: VerbMatch,
  objects: ReadonlySet<string>,
): boolean {
  const { first } = verb;
  if (!isDone(tokens, verb)) return false;
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  return objects.has(wordAt(tokens, findSubjectHead(tokens, subject)));
}

/** “were altered”, “has since been fired”. */
function isDone(tokens: readonly Token[], { form, first }: VerbMatch): boolean {
  return (form === 'past' || form === 'participle') && isInPassive(tokens, first);
}

/** How far behind its object what follows may stand, in tokens. */
const followerReach = 11;

function findFollower(
  tokens: readonly Token[],
  from: number,
  followers: Followers,
): number | undefined {
  for (let at = from; at < from + followerReach; at++) {
    const token = tokens[at];
    if (token?.text === ',' && wordAt(tokens, at + 1) === 'worth') {
      const close = findWorthEnd(tokens, at);
      return close === undefined ? undefined : findFollower(tokens, close + 1, followers);
    }
    if (!token || isClauseEnd(token)) return undefined;
    if (
      endsFollower(tokens, at, followers) &&
      (/[aeiouy].*ing$|'s?$/.test(token.lower) || isHead(tokens[at + 1]))
    )
      return at;
  }
  return undefined;
}

/** How far apart the commas round what a thing is worth may stand, in tokens. */
const worthReach = 14;

/** “the job{, worth £2.3m,} to a friend”: the comma that closes what a thing is worth. */
function findWorthEnd(tokens: readonly Token[], open: number): number | undefined {
  const close = tokens.findIndex(
    ({ text }, i) => i > open + 1 && i <= open + worthReach && text === ',',
  );
  return close < 0 ? undefined : close;
}

function endsFollower(
  tokens: readonly Token[],
  at: number,
  { words: followers, longest }: Followers,
): boolean {
  let words = tokens[at]?.base ?? '';
  for (let length = 1; length <= longest; length++) {
    if (followers.has(words)) return true;
    if (length < longest) words = `${wordAt(tokens, at - length)} ${words}`;
  }
  return false;
}

/** The companies of each verb; a draft meets few, and the others need not be inflected. */
function toCompanies(
  groups: readonly VerbGroup[],
): ReadonlyMap<string, readonly (() => Company)[]> {
  const byVerb = new Map<string, (() => Company)[]>();
  for (const { verbs, passives = [], isPassive = false, ...words } of groups) {
    const company = once(() => ({
      isPassive,
      passives: new Set(passives),
      objects: toNouns(words.objects),
      followers: toFollowers(words.followers),
      subjects: toNouns(words.subjects),
    }));
    for (const verb of verbs) addTo(byVerb, verb, company);
  }
  return byVerb;
}

function toNouns(words: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return words && new Set(words.flatMap(toWords).flatMap((word) => toForms(word, 'noun')));
}

/** A word, or those of the set that “@name” stands for. */
function toWords(word: string): readonly string[] {
  const name = word.slice(1);
  return word.startsWith('@') && isWordSetName(name) ? [...findWordSet(name)] : [word];
}

function toFollowers(phrases: readonly string[] | undefined): Followers | undefined {
  const words = toNouns(phrases);
  const longest = Math.max(0, ...(phrases ?? []).map((phrase) => phrase.split(' ').length));
  return words && { words, longest };
}
