import { findPositions, joinOpenings } from '../../document/words/positions.ts';
import { createMarkedShapeList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import crimes from '../../lexicons/crimes.json' with { type: 'json' };
import known from '../../lexicons/known-names.json' with { type: 'json' };
import { findNearby } from '../../collections/nearby.ts';
import type { Span } from '../../span.ts';
import { isHistory } from '../claims.ts';
import { isCalendarWord } from '../names.ts';
import type { NameUse } from '../people.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { isInPassive } from '../../english/passive.ts';
import { findApposition, findSubject, type TokenRun } from '../../english/subjects.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { prepositions, toWordSet } from '../../english/word-classes.ts';
import { isPersonName } from '../person-names.ts';
import { hasCrimeObject } from './crime-objects.ts';
import { matchCrime, matchDeed } from './deeds.ts';

/** A crime that the copy lays to somebody’s charge in its own voice. The span is the words that do. */
export interface CrimeClaim extends Span {
  /**
   * `act`: “Horvat murdered”; `agent`: “Horvat, the killer”, “the rapist, 34,”; `arrest`: “arrested Bell for
   * stealing”.
   */
  readonly kind: 'act' | 'agent' | 'arrest';
  /** The lemma of the verb, or the noun. */
  readonly word: string;
  /** The surname, in lower case; empty where nobody is named. */
  readonly surname: string;
  /** The name stands alone, without title or first name. */
  readonly isBare: boolean;
}

const matchArrest = createVerbMatcher(['apprehend', 'arrest', 'detain', 'hold']);
/** Crimes by their names. */
export const crimeNouns: ReadonlySet<string> = new Set(crimes.arrestedFor);
const agents: ReadonlySet<string> = new Set(Object.keys(crimes.agents));
const court: ReadonlySet<string> = new Set(crimes.court);
const firstNames: ReadonlySet<string> = new Set(known.firstNames);

/** Without one of these no crime is stated. */
export const crimeWords = joinOpenings([matchCrime.openings, matchArrest.openings], [...agents]);
/** What the readers start with: “for” leads to the crime of an arrest. */
const openings = joinOpenings([crimeWords], ['for']);

/** Finds the crimes that a sentence states as fact. */
export function findCrimeClaims(block: Block, sentence: Sentence): readonly CrimeClaim[] {
  const { tokens } = sentence;
  if (!crimeWords.isIn(sentence) || isOpen(sentence) || isHistory(sentence)) return [];
  return findPositions(sentence, openings).flatMap(
    (i) =>
      readAct(block, tokens, i) ??
      readArrest(block, tokens, i) ??
      readAgent(block, tokens, i) ??
      [],
  );
}

const unreal = toWordSet(
  'if whether would could might may should must not never nobody cannot can unless without nor had',
);

const openWords = createMarkedShapeList(
  (lower) => lower.endsWith("n't"),
  [...crimes.cues, ...crimes.fiction, ...unreal],
);

/** Somebody accuses or was convicted, it is a story, a question, or nobody says that it happened. */
function isOpen(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return textAt(tokens, tokens.length - 1) === '?' || openWords.isIn(sentence);
}

/** “Treasurer Ivo Blanc embezzled the club’s savings.” */
function readAct(block: Block, tokens: readonly Token[], i: number): CrimeClaim | undefined {
  const verb = matchCrime(tokens, i);
  if (!verb || (verb.form !== 'past' && verb.form !== 'participle')) return undefined;
  if (!hasCrimeObject(block, tokens, verb) || isInPassive(tokens, i)) return undefined;
  const person = findActor(block, tokens, i);
  if (!person || (isLone(person) && !hasOwnObject(tokens, verb.last + 1))) return undefined;
  return toClaim(tokens, i, verb.last, { kind: 'act', word: verb.lemma, person });
}

/**
 * The person who is the whole subject of a verb, title included, or whom it names in an apposition: “The
 * treasurer, Colm Brody, embezzled”; not “a man who met Ana Ruiz”.
 */
function findActor(block: Block, tokens: readonly Token[], verb: number): NameUse | undefined {
  const subject = findSubject(tokens, verb);
  const apposition = subject && findApposition(tokens, subject);
  if (!subject) return undefined;
  return (
    findWhole(block, tokens, subject, isOffice(tokens, apposition)) ??
    (isOffice(tokens, subject) ? findWhole(block, tokens, apposition, true) : undefined)
  );
}

/** The person whom a run of tokens names, and nobody or nothing besides. */
function findWhole(
  block: Block,
  tokens: readonly Token[],
  run: TokenRun | undefined,
  hasOffice: boolean,
): NameUse | undefined {
  const [first, last] = [tokens[run?.first ?? -1], tokens[run?.last ?? -1]];
  const person = last && findPerson(block, last, hasOffice);
  if (!first || !person || person.last !== last.index) return undefined;
  if (person.first - first.index > maxTitle) return undefined;
  return block.tokens.slice(first.index, person.first).some(isBreak) ? undefined : person;
}

/** “the treasurer”, “the club’s former coach”: what only a person can be. */
function isOffice(tokens: readonly Token[], run: TokenRun | undefined): boolean {
  if (!run) return false;
  const words = tokens.slice(run.first, run.last + 1);
  const stop = words.findIndex(isBreak);
  return isRoleWord(wordAt(words, (stop < 0 ? words.length : stop) - 1));
}

/** Longest title before a name that is part of the subject, in words. */
const maxTitle = 5;

function isBreak({ kind, lower }: Token): boolean {
  return kind === 'punctuation' || prepositions.has(lower) || /^(?:and|or|who|that)$/.test(lower);
}

/** “Horvat murdered his landlord”: it is a person. */
function hasOwnObject(tokens: readonly Token[], i: number): boolean {
  return /^(?:his|her)$/.test(wordAt(tokens, i));
}

/** A surname and nothing else. */
function isLone({ words, title }: NameUse): boolean {
  return words.length === 1 && !title;
}

/** The name at a token, if it is that of a person: an office, a title, a first name, or a surname that is nothing else. */
function findPerson({ facts }: Block, token: Token, hasOffice: boolean): NameUse | undefined {
  const use = findNearby(facts.nameUses, token).find(
    ({ first, last }) => first <= token.index && last >= token.index,
  );
  const first = use?.words[0];
  if (!use || !first || !isPersonName(use.words)) return undefined;
  const isPerson =
    hasOffice || use.title || use.words.length === 1 || firstNames.has(first.base) || use.age;
  return isPerson ? use : undefined;
}

/** “arrested Nora Bell for stealing the car”, “Bell was arrested for stealing”, “two men were held for murder”. */
function readArrest(block: Block, tokens: readonly Token[], i: number): CrimeClaim | undefined {
  const crime = wordAt(tokens, i) === 'for' ? readCrime(block, tokens, i + 1) : undefined;
  if (!crime) return undefined;
  const from = Math.max(0, i - arrestReach);
  const arrest = tokens.findLastIndex(
    (_, at) => at >= from && at < i && matchArrest(tokens, at) !== undefined,
  );
  if (arrest < 0 || !isArrest(tokens, arrest, i)) return undefined;
  const named = tokens
    .slice(Math.max(0, arrest - arrestReach), i)
    .findLast((token) => isCapitalised(token) && !isCalendarWord(token));
  const person = named && findNearby(block.facts.nameUses, named)[0];
  return toClaim(tokens, i, crime.last, {
    kind: 'arrest',
    word: crime.word,
    ...(person && { person }),
  });
}

/** “stealing the car”, “selling drugs”, “arson”. */
function readCrime(
  block: Block,
  tokens: readonly Token[],
  i: number,
): { readonly word: string; readonly last: number } | undefined {
  const deed = matchCrime(tokens, i) ?? matchDeed(block, tokens, i);
  if (deed?.form === 'gerund') return { word: deed.lemma, last: i };
  const at = /^(?:alleged|attempted|armed|double|grand|suspected)$/.test(wordAt(tokens, i))
    ? i + 1
    : i;
  const word = wordAt(tokens, at);
  return crimeNouns.has(word) ? { word, last: at } : undefined;
}

/** “was arrested”, “Police arrested two men”: not “can be arrested”, “held the door for”. */
function isArrest(tokens: readonly Token[], arrest: number, end: number): boolean {
  const verb = wordAt(tokens, arrest);
  if (!/^(?:arrested|detained|held|apprehended)$/.test(verb)) return false;
  if (tokens.slice(arrest + 1, end).some(({ text }) => /^[,;:—–]$/.test(text))) return false;
  const isDone = tokens
    .slice(Math.max(0, arrest - 3), arrest)
    .some(({ lower }) => /^(?:was|were|been)$/.test(lower));
  return isDone || verb === 'arrested';
}

/** How far from “for” the arrest may stand, in tokens. */
const arrestReach = 9;

/** “Dale Horvat, the killer of two hikers”; “The rapist, 34, appeared in court”. */
function readAgent(block: Block, tokens: readonly Token[], i: number): CrimeClaim | undefined {
  const noun = tokens[i];
  if (!noun || !agents.has(noun.lower) || wordAt(tokens, i - 1) !== 'the') return undefined;
  if (!tokens.some(({ lower }) => court.has(lower))) return undefined;
  const named = textAt(tokens, i - 2) === ',' ? tokens[i - 3] : undefined;
  const person =
    named && findNearby(block.facts.nameUses, named).find(({ words }) => isPersonName(words));
  if (!person && !isHeld(tokens, i)) return undefined;
  return toClaim(tokens, i - 1, i, { kind: 'agent', word: noun.lower, ...(person && { person }) });
}

/** “The rapist, 34, …”, “The rapist appeared …”: the subject of the sentence. */
function isHeld(tokens: readonly Token[], i: number): boolean {
  if (i > 1) return false;
  if (/^(?:appeared|was|is)$/.test(wordAt(tokens, i + 1))) return true;
  return textAt(tokens, i + 1) === ',' && tokens[i + 2]?.kind === 'number';
}

function toClaim(
  tokens: readonly Token[],
  first: number,
  last: number,
  { kind, word, person }: Pick<CrimeClaim, 'kind' | 'word'> & { readonly person?: NameUse },
): CrimeClaim | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to) return undefined;
  const surname = person?.words.at(-1)?.base ?? '';
  return {
    start: from.start,
    end: to.end,
    kind,
    word,
    surname,
    isBare: person !== undefined && isLone(person),
  };
}
