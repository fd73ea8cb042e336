import type { Block } from '../../../document/block.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import {
  createMarkedShapeList,
  createShapeList,
  createWordList,
} from '../../../document/words/words.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findNearby } from '../../../collections/nearby.ts';
import { findApposition, findSubject, type TokenRun } from '../../../english/subjects.ts';
import {
  conjunctions,
  determiners,
  isMidVerbWord,
  prepositions,
  subordinators,
  toWordSet,
} from '../../../english/word-classes.ts';
import type { NameUse } from '../../name-uses.ts';
import { isPersonName } from '../../person-names.ts';
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { readGroup } from './doer-groups.ts';
import { readOffice } from './offices.ts';

/** Who has done something, as a sentence says it. */
export interface Doer {
  /**
   * `suspect` is whoever is called so, or the defendant; `pronoun` is whoever was spoken of before, and `group` are
   * several such people; `office` is a person or a body whom everybody knows without a name: “the mayor”, “the company”.
   */
  readonly who: 'named' | 'suspect' | 'pronoun' | 'group' | 'office';
  /** In lower case; empty where nobody is named. */
  readonly surname: string;
  /** Where the words start that say who. */
  readonly subject: number;
  /** “The man who robbed the bank appeared in court”: the sentence itself has whoever it was before a court. */
  readonly isHeld?: boolean;
}

const officers: ReadonlySet<string> = new Set(crimes.officers);
/** What whoever stands accused is called. */
export const suspects = createWordList(['accused', 'defendant', 'suspect']);
const aged = createMarkedShapeList((lower) => /^\d+-year-old$/.test(lower));

/** Who is the subject of a verb. */
export function findDoer(block: Block, tokens: readonly Token[], verb: number): Doer | undefined {
  const subject = findSubject(tokens, verb);
  // “phoned the family, living in Arden, falsely claiming”: no apposition.
  const doer = subject && readDoer(block, tokens, subject);
  const first = doer ? undefined : findFirst(tokens, verb);
  return doer ?? (first && readDoer(block, tokens, first));
}

/** “Reece walked in, asked for cigarettes and then {pulled} a knife”: the subject of the verbs before. */
function findFirst(tokens: readonly Token[], verb: number): TokenRun | undefined {
  let joint = verb - 1;
  while (isMidVerb(tokens[joint])) joint--;
  if (!joints.has(textAt(tokens, joint).toLowerCase())) return undefined;
  const before = tokens.slice(0, joint);
  const who = findWho(before);
  if (who !== undefined) return who;
  const isOneClause = before.every(
    ({ lower, text }) =>
      !/^[“”";:]$/.test(text) && (!conjunctions.has(lower) || /^(?:and|but|before)$/.test(lower)),
  );
  const first = before.findIndex(
    (token, i) =>
      i > 0 &&
      (pastVerbs.has(token) || presents.has(token.lower)) &&
      // “One of the {detained}”
      !determiners.has(wordAt(before, i - 1)),
  );
  return isOneClause && first > 0 ? findSubject(tokens, first) : undefined;
}

/** “Brack, 34, {who} threw a chair and assaulted a guard” */
function findWho(tokens: readonly Token[]): TokenRun | undefined {
  const who = tokens.findLastIndex(({ lower }) => lower === 'who');
  const clause = tokens.slice(who + 1);
  const isWhole = clause.every(({ text, lower }) => text !== ',' && !subordinators.has(lower));
  return who > 0 && clause[0] && pastVerbs.has(clause[0]) && isWhole
    ? { first: who, last: who }
    : undefined;
}

/** “left, {falsely} claiming”, “paid her rent by {stealing}”, “bought a boat after {stealing}”. */
const joints = toWordSet('and but then , by while before after');

const irregularPasts = toWordSet(
  `went came ran drove walked took got stood sat left met broke shot held paid made gave had was spent bought sold
     told sent wrote began kept grew became rose won`,
);
/** “is a plumber and {robbed} two widows” */
const presents = toWordSet('has is lives owns runs teaches works');

/** Verbs in the past, as far as their form tells. */
export const pastVerbs = createShapeList(
  (lower) => /[a-z]ed$/.test(lower) || irregularPasts.has(lower),
);

function isMidVerb(token: Token | undefined): boolean {
  return token !== undefined && isMidVerbWord(token);
}

function readDoer(block: Block, tokens: readonly Token[], run: TokenRun): Doer | undefined {
  const [first, last] = [tokens[run.first], tokens[run.last]];
  if (!first || !last) return undefined;
  if (last.lower === 'who') return readWho(block, tokens, run);
  const named = findWhole(block, first, last);
  if (named) return toNamed(named);
  const who = readUnnamed(tokens, run);
  const aside = who === 'pronoun' ? undefined : findAside(block, tokens, run, who);
  if (!who) return aside ?? readOffice(block, tokens, run);
  return aside ?? { who, surname: '', subject: first.start };
}

/** “The suspect, {Paul Crane}, 34,”, “One of the trainees, {Paul Crane}, 34,” */
function findAside(
  block: Block,
  tokens: readonly Token[],
  run: TokenRun,
  who: Doer['who'] | undefined,
): Doer | undefined {
  if (!who && `${wordAt(tokens, run.first)} ${wordAt(tokens, run.first + 1)}` !== 'one of')
    return undefined;
  const aside = findApposition(tokens, run);
  const end = aside && tokens[aside.last];
  return toNamed(end && findWhole(block, tokens[aside.first], end));
}

/** “he”, “the 60-year-old”, “the suspect”, “the second defendant”. */
function readUnnamed(tokens: readonly Token[], { first, last }: TokenRun): Doer['who'] | undefined {
  const [opening, head] = [wordAt(tokens, first), tokens[last]];
  if (/^(?:he|she)$/.test(wordAt(tokens, last))) return 'pronoun';
  if (!/^(?:both|the|they)$/.test(opening) || last > first + 2) return undefined;
  const group = readGroup(wordAt(tokens, last));
  if (group) return group;
  if (aged.has(head) && last === first + 1) return 'pronoun';
  return suspects.has(head) ? 'suspect' : undefined;
}

/** “Marcus Thiel, 34, {who} set fire to”, “A nurse {who} poisoned two patients will go on trial” */
function readWho(block: Block, tokens: readonly Token[], { last }: TokenRun): Doer | undefined {
  const named = findNameBefore(block, tokens, skipRole(tokens, last));
  const who = tokens[last];
  if (named || !who || !isOnTrial(tokens, last)) return named;
  return { who: 'suspect', surname: '', subject: who.start, isHeld: true };
}

/** “Paul Crane, {a failed businessman} who stole”: where the words start that say what somebody named before is. */
export function skipRole(tokens: readonly Token[], who: number): number {
  const noun = tokens[who - 1];
  if (!noun || !isPersonNoun(noun.base)) return who;
  for (let i = who - 2; i > 1 && i >= who - maxTitle; i--) {
    if (tokens[i]?.kind !== 'word' || prepositions.has(wordAt(tokens, i))) return who;
    if (/^(?:an?|the)$/.test(wordAt(tokens, i))) return textAt(tokens, i - 1) === ',' ? i : who;
  }
  return who;
}

/** “A nurse {who} poisoned two patients will go on trial”: it can be nobody else. */
function isOnTrial(tokens: readonly Token[], who: number): boolean {
  const [noun, article] = [tokens[who - 1], findArticle(tokens, who)];
  if (!noun || !isPersonNoun(noun.base) || !/^(?:an?|the|two|three|four)$/.test(article))
    return false;
  const rest = tokens.slice(who).map(({ lower }) => lower);
  return onTrial.test(rest.join(' '));
}

/** The article of the noun before “who”, a few adjectives apart. */
function findArticle(tokens: readonly Token[], who: number): string {
  const near = tokens.slice(Math.max(0, who - maxTitle), who - 1).map(({ lower }) => lower);
  return near.findLast((word) => /^(?:an?|the|two|three|four)$/.test(word)) ?? '';
}

/** What becomes of whoever stands accused, and what they do before a court. */
const onTrial = new RegExp(
  `\\b(?:${[
    '(?:go|goes|going|went) on trial',
    '(?:face|faces|faced|stand|stands|stood) trial',
    '(?:appear|appears|appeared|due|arraigned) (?:in|before) (?:a |the )?(?:court|judge|magistrates?)',
    '(?:sat|stood|smiled|wept|listened|looked|stared|nodded|shook)\\b[^,;]{0,60} (?:in (?:the )?(?:court|dock)|as prosecutors)',
    '(?:was|were|has been|have been) (?:arraigned|arrested|charged|extradited|indicted|remanded)',
    '(?:is|are) (?:in custody|being held|charged|accused|on bail)',
    '(?:asked for|been denied|been granted|been refused|released on|was denied|was granted|was refused) bail',
    'asked for a (?:new |different )?(?:attorney|lawyer)',
    '(?:has |have )?(?:denied|denies|deny) (?:it|murder|theft|wrongdoing|the (?:allegations?|charges?))',
    'pleaded not guilty',
  ].join('|')})\\b`,
);

function toNamed(person: NameUse | undefined): Doer | undefined {
  const surname = person?.words.at(-1)?.base;
  return person && surname ? { who: 'named', surname, subject: person.start } : undefined;
}

/** “Marcus Thiel, 34, {who} set fire to”, “Marcus Thiel, {a thief},”: the person named before what is said of them. */
export function findNameBefore(
  block: Block,
  tokens: readonly Token[],
  who: number,
): Doer | undefined {
  let at = who - 1;
  if (textAt(tokens, at) === ',') at--;
  if (tokens[at]?.kind === 'number' && textAt(tokens, at - 1) === ',') at -= 2;
  const last = tokens[at];
  return last && toNamed(findPerson(block, last));
}

/** The person whom a subject names: “Reece”, “Officer Dana Holt”, “former mayor Ines Calvo”. */
function findWhole(block: Block, first: Token | undefined, last: Token): NameUse | undefined {
  const person = first && findPerson(block, last);
  if (!first || !person || person.first - first.index > maxTitle) return undefined;
  const title = block.tokens.slice(first.index, person.first);
  return title.every(({ kind }) => kind === 'word') && !isOfOther(title) ? person : undefined;
}

/** “{friends of} Ada Moll”, “{fighters loyal to the} Lund Front”; not “{Secretary of State} Ada Moll”. */
function isOfOther(title: readonly Token[]): boolean {
  const last = title.findLast(({ lower }) => lower !== 'the');
  return last !== undefined && /^(?:against|by|for|from|of|to|with)$/.test(last.lower);
}

/** Longest title before a name, in words. */
const maxTitle = 5;

function findPerson({ facts }: Block, token: Token): NameUse | undefined {
  const person = findNearby(facts.nameUses, token).find(({ last }) => last === token.index);
  const words = person?.title?.office.split(' ') ?? [];
  if (!person || words.some((word) => officers.has(word))) return undefined;
  return isPersonName(person.words) ? person : undefined;
}

/** “stolen from the till {by} Finch”: whom the agent of a passive names; not “by Finch’s cousin”. */
export function findAgent(block: Block, tokens: readonly Token[], by: number): Doer | undefined {
  const next = tokens[by + 1];
  if (!next) return undefined;
  if (next.lower === 'him') return { who: 'pronoun', surname: '', subject: next.start };
  if (next.lower === 'the' && suspects.has(tokens[by + 2]))
    return { who: 'suspect', surname: '', subject: next.start };
  const named = findNearby(block.facts.nameUses, next).find(
    ({ first }) => first >= next.index && first <= next.index + maxTitle,
  );
  const end = named && tokens.findIndex(({ index }) => index === named.last);
  const last = end === undefined ? undefined : tokens[end];
  const isOwner = last?.lower.endsWith("'s") || wordAt(tokens, (end ?? 0) + 1) === "'s";
  return last && !isOwner ? toNamed(findWhole(block, next, last)) : undefined;
}
