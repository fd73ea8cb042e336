import type { Block } from '../../../document/block.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import { findNearby } from '../../../collections/nearby.ts';
import { findApposition, findSubject, type TokenRun } from '../../../english/subjects.ts';
import { isGivenName } from '../../../english/given-names.ts';
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { prepositions } from '../../../english/word-classes.ts';
import known from '../../../lexicons/names/known-names.json' with { type: 'json' };
import type { NameUse } from '../../name-uses.ts';
import { isPersonName } from '../../person-names.ts';
import { isLone } from './crime-claim.ts';
import { skipRole } from './suspect-doers.ts';

/** Who has done it, by name. */
export interface Actor {
  readonly person: NameUse;
  /** What stands beside the name says that it is a person’s. */
  readonly isSure: boolean;
  readonly isJoint?: boolean;
  readonly isRecalled?: boolean;
}

const firstNames: ReadonlySet<string> = new Set(known.firstNames);

/**
 * The person who is the whole subject of a verb, title included, or whom it names in an apposition: “The
 * treasurer, Colm Brody, embezzled”; not “a man who met Ana Ruiz”.
 */
export function findActor(block: Block, tokens: readonly Token[], verb: number): Actor | undefined {
  const subject = findSubject(tokens, verb);
  if (!subject) return undefined;
  if (wordAt(tokens, subject.last) === 'who')
    return findRecalled(block, tokens, skipRole(tokens, subject.last));
  const apposition = findApposition(tokens, subject);
  const isTold = isOffice(tokens, apposition);
  const person = findWhole(block, tokens, subject, isTold);
  if (person) return { person, isSure: isTold || person.age !== undefined };
  const named = isOffice(tokens, subject) ? findNamed(block, tokens, apposition) : undefined;
  return named ?? findPair(block, tokens, subject, false);
}

/** “The treasurer, [Colm Brody], embezzled”, “Two men, [Dean and Craig Foley], looted” */
function findNamed(
  block: Block,
  tokens: readonly Token[],
  run: TokenRun | undefined,
): Actor | undefined {
  const person = findWhole(block, tokens, run, true);
  if (person) return { person, isSure: true };
  return run && findPair(block, tokens, run, true);
}

/** “[Dean Foley and Craig Foley] looted” */
function findPair(
  block: Block,
  tokens: readonly Token[],
  run: TokenRun,
  hasOffice: boolean,
): Actor | undefined {
  const and = tokens.findIndex(({ lower }, i) => i > run.first && i < run.last && lower === 'and');
  if (and < 0) return undefined;
  const first = findWhole(block, tokens, { first: run.first, last: and - 1 }, hasOffice);
  const person = findWhole(block, tokens, { first: and + 1, last: run.last }, hasOffice);
  const isNamed = first && person && person.words.length > 1;
  return isNamed ? { person, isSure: true, isJoint: true } : undefined;
}

/** “Pike, {who} bribed”, “Kyle Renner, 34, {who} groped”, “Pike, {a} dealer who bribed” */
function findRecalled(block: Block, tokens: readonly Token[], who: number): Actor | undefined {
  if (textAt(tokens, who - 1) !== ',') return undefined;
  const isAged = tokens[who - 2]?.kind === 'number' && textAt(tokens, who - 3) === ',';
  const last = tokens[isAged ? who - 4 : who - 2];
  const person = last && findPerson(block, last, true);
  return person && person.last === last.index
    ? { person, isSure: true, isRecalled: true }
    : undefined;
}

/** The person whom a run of tokens names, and nobody or nothing besides. */
function findWhole(
  block: Block,
  tokens: readonly Token[],
  run: TokenRun | undefined,
  hasOffice: boolean,
): NameUse | undefined {
  const [first, last] = [tokens[run?.first ?? -1], tokens[run?.last ?? -1]];
  if (!first || !last) return undefined;
  const person = findPerson(block, last, hasOffice) ?? findTitled(block, first, last);
  if (!person || person.last !== last.index) return undefined;
  if (person.first - first.index > maxTitle) return undefined;
  return block.tokens.slice(first.index, person.first).some(isBreak) ? undefined : person;
}

/** “[Gang leader] Moussa Keita”: what stands before the name is what a person is called. */
function findTitled(block: Block, first: Token, last: Token): NameUse | undefined {
  const person = findPerson(block, last, true);
  const title = person && person.first > first.index && block.tokens[person.first - 1];
  return title && isPersonNoun(title.base) ? person : undefined;
}

/** “the treasurer”, “the club’s former coach”, “He and his cousin”: what only a person can be. */
function isOffice(tokens: readonly Token[], run: TokenRun | undefined): boolean {
  if (!run) return false;
  const whole = tokens.slice(run.first, run.last + 1);
  const words = whole.slice(whole.findLastIndex(({ lower }) => lower === 'and') + 1);
  const stop = words.findIndex(isBreak);
  return isPersonNoun(wordAt(words, (stop < 0 ? words.length : stop) - 1));
}

/** Longest title before a name that is part of the subject, in words. */
const maxTitle = 5;

function isBreak({ kind, lower }: Token): boolean {
  return kind === 'punctuation' || prepositions.has(lower) || /^(?:and|or|who|that)$/.test(lower);
}

/** The name at a token, if it is that of a person: an office, a title, a first name, or a surname that is nothing else. */
function findPerson({ facts }: Block, token: Token, hasOffice: boolean): NameUse | undefined {
  const use = findNearby(facts.nameUses, token).find(
    ({ first, last }) => first <= token.index && last >= token.index,
  );
  const first = use?.words[0];
  if (!use || !first || !isPersonName(use.words)) return undefined;
  const isPerson =
    hasOffice || use.title || use.words.length === 1 || isFirstName(first) || use.age;
  // “Roofer Dean Hallam”: at the start of a sentence a calling looks like part of the name.
  return isPerson || (use.words.length > 2 && isPersonNoun(first.lower)) ? use : undefined;
}

/** Whether nothing says that a name is a person’s: it stands alone, and its paragraph does not name anybody in full so. */
export function isNameAlone(block: Block, { person, isSure }: Actor): boolean {
  return isLone(person) && !isSure && !isIntroduced(block, person);
}

/** “{Sir Noel Baxter} left in May. Baxter took bribes.” */
function isIntroduced({ facts }: Block, { words, first }: NameUse): boolean {
  const surname = words[0]?.base;
  return facts.nameUses.some(
    (use) =>
      use.last < first &&
      use.words.at(-1)?.base === surname &&
      (use.title !== undefined || (use.words.length > 1 && isFirstName(use.words[0]))) &&
      isPersonName(use.words),
  );
}

function isFirstName(word: Token | undefined): boolean {
  return word !== undefined && (firstNames.has(word.base) || isGivenName(word.base));
}
