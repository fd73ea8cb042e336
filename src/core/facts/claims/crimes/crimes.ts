import { findPositions, joinOpenings } from '../../../document/words/positions.ts';
import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import {
  hasQuestionMark,
  isCapitalised,
  textAt,
  wordAt,
  type Token,
} from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findNearby } from '../../../collections/nearby.ts';
import { isHistory } from '../../claims.ts';
import { isCalendarWord } from '../../names.ts';
import type { NameUse } from '../../name-uses.ts';
import { isInPassive } from '../../../english/passive.ts';
import { createVerbMatcher, type VerbMatch } from '../../../english/verb-matcher.ts';
import { isPersonName } from '../../person-names.ts';
import { isDenied } from '../denied.ts';
import { isSentenced } from '../sentenced.ts';
import { findActor, isNameAlone } from './crime-actors.ts';
import { agentWords, readAgent, readNamedAs } from './crime-agents.ts';
import { toClaim, type CrimeClaim } from './crime-claim.ts';
import { hasCrimeObject } from './crime-objects.ts';
import {
  foulTakings,
  matchCrime,
  matchCrimeAct,
  matchDeed,
  readCrimeAct,
  readFoulTaking,
  readSplit,
} from './deeds.ts';
import { findCues, isLeftOpen, openWords } from './open-cues.ts';

const matchArrest = createVerbMatcher(['apprehend', 'arrest', 'detain', 'hold']);
/** Crimes by their names. */
export const crimeNouns: ReadonlySet<string> = new Set(crimes.arrestedFor);
const notDeeds: ReadonlySet<string> = new Set(crimes.notDeeds);

/** Without one of these no crime is stated. */
export const crimeWords = joinOpenings([
  matchCrime.openings,
  matchCrimeAct.openings,
  foulTakings,
  matchArrest.openings,
  agentWords,
]);
/** What the readers start with: “for” leads to the crime of an arrest. */
const openings = joinOpenings([crimeWords], ['for']);

const none: readonly number[] = [];

/** Finds the crimes that a sentence states as fact. */
export function findCrimeClaims(block: Block, sentence: Sentence): readonly CrimeClaim[] {
  const { tokens } = sentence;
  if (!crimeWords.isIn(sentence) || hasQuestionMark(tokens) || isHistory(sentence)) return [];
  const cues = openWords.isIn(sentence) ? findCues(sentence, openWords) : none;
  if (!cues) return [];
  return findPositions(sentence, openings).flatMap((i) => {
    if (cues.length > 0 && isLeftOpen(tokens, cues, i)) return [];
    const token = tokens[i];
    if (token?.lower === 'for') return readArrest(block, tokens, i) ?? [];
    const act = readAct(block, sentence, i);
    return act ?? (agentWords.has(token) ? (readCalling(block, tokens, i) ?? []) : []);
  });
}

/** “the rapist, 34,”, “drug dealer Paul Reddy” */
function readCalling(block: Block, tokens: readonly Token[], i: number): CrimeClaim | undefined {
  return readAgent(block, tokens, i) ?? readNamedAs(block, tokens, i);
}

/** “Treasurer Ivo Blanc embezzled the club’s savings.” */
function readAct(block: Block, sentence: Sentence, i: number): CrimeClaim | undefined {
  const { tokens } = sentence;
  const verb = readCrimeVerb(block, tokens, i);
  if (!verb || !isPast(tokens, verb) || isInPassive(tokens, i)) return undefined;
  const actor = findActor(block, tokens, i);
  if (!actor || isDenied(sentence, i)) return undefined;
  const { person, isJoint, isRecalled } = actor;
  if (isRecalled && isSentenced(block.text, sentence, i)) return undefined;
  const claim = toClaim(tokens, i, verb.last, { kind: 'act', word: verb.lemma, person });
  const isUnknown = isNameAlone(block, actor) && !isOfPerson(tokens, verb);
  return claim && { ...claim, isJoint, isRecalled, isUnknown };
}

/** “embezzled the savings”, “forged a will”: a crime whoever does it. */
function readCrimeVerb(block: Block, tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = matchCrime(tokens, i);
  if (verb && hasCrimeObject(block, tokens, verb)) return verb;
  return readCrimeAct(tokens, i) ?? readFoulTaking(tokens, i) ?? readSplit(tokens, i);
}

/** “Horvat murdered his landlord”: it is a person; cancer kills, and floods drown. */
function isOfPerson(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  return (
    !/^(?:drown|kill|suffocate)$/.test(lemma) && /^(?:his|her)$/.test(wordAt(tokens, last + 1))
  );
}

/** “stole”, “who beat his wife”: of one person the base is no present. */
function isPast(tokens: readonly Token[], { form, lemma, first }: VerbMatch): boolean {
  if (form === 'past' || form === 'participle') return true;
  if (form !== 'base' || !/^(?:beat|set)\b/.test(lemma)) return false;
  const before = tokens[first - 1];
  return before?.text === ',' || before?.lower === 'who' || isCapitalised(before);
}

/** “arrested Nora Bell for stealing the car”, “Bell was arrested for stealing”, “two men were held for murder”. */
function readArrest(block: Block, tokens: readonly Token[], i: number): CrimeClaim | undefined {
  const known = readCrime(block, tokens, i + 1);
  const crime = known ?? readGerund(tokens, i + 1);
  if (!crime) return undefined;
  const from = Math.max(0, i - arrestReach);
  const arrest = tokens.findLastIndex(
    (_, at) => at >= from && at < i && matchArrest(tokens, at) !== undefined,
  );
  if (arrest < 0 || !isArrest(tokens, arrest, i)) return undefined;
  const person = findArrested(block, tokens.slice(Math.max(0, arrest - arrestReach), i));
  if (!known && !(person && isCalledSo(tokens, person))) return undefined;
  const claim = toClaim(tokens, i, crime.last, {
    kind: 'arrest',
    word: crime.word,
    ...(person && { person }),
  });
  return claim && !known ? { ...claim, isLoose: true } : claim;
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

/** The last name before “for”. */
function findArrested(block: Block, tokens: readonly Token[]): NameUse | undefined {
  const named = tokens.findLast((token) => isCapitalised(token) && !isCalendarWord(token));
  return named && findNearby(block.facts.nameUses, named)[0];
}

/** “Shelly Rourke”, “Rourke” but at the start of a sentence, where any word has a capital. */
function isCalledSo(tokens: readonly Token[], { words, first }: NameUse): boolean {
  return isPersonName(words) && (words.length > 1 || first !== tokens[0]?.index);
}

/** “for {hiding} two trucks”: whatever somebody was arrested for they have not been convicted of. */
function readGerund(
  tokens: readonly Token[],
  i: number,
): { readonly word: string; readonly last: number } | undefined {
  const word = wordAt(tokens, i);
  return /..ing$/.test(word) && !notDeeds.has(word) ? { word, last: i } : undefined;
}

/** “was arrested”, “Police arrested two men”: not “can be arrested”, “held the door for”. */
function isArrest(tokens: readonly Token[], arrest: number, end: number): boolean {
  const verb = wordAt(tokens, arrest);
  if (!/^(?:arrested|detained|held|apprehended)$/.test(verb)) return false;
  if (tokens.slice(arrest + 1, end).some((token, at) => isStop(tokens, token, arrest + 1 + at)))
    return false;
  const isDone = tokens
    .slice(Math.max(0, arrest - 3), arrest)
    .some(({ lower }) => /^(?:was|were|been)$/.test(lower));
  return isDone || verb === 'arrested';
}

/** “arrested Neil Garvie, 39, in Lund for”: the commas of an age stop nothing. */
function isStop(tokens: readonly Token[], { text }: Token, at: number): boolean {
  if (!/^[,;:—–]$/.test(text)) return false;
  return !isOfAge(tokens, at - 2) && !isOfAge(tokens, at);
}

/** “, 39,” */
function isOfAge(tokens: readonly Token[], comma: number): boolean {
  const isBetween = textAt(tokens, comma) === ',' && textAt(tokens, comma + 2) === ',';
  return isBetween && tokens[comma + 1]?.kind === 'number';
}

/** How far from “for” the arrest may stand, in tokens. */
const arrestReach = 14;
