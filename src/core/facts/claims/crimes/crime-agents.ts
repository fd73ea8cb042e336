import { joinOpenings } from '../../../document/words/positions.ts';
import type { Block } from '../../../document/block.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findNearby } from '../../../collections/nearby.ts';
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import type { NameUse } from '../../name-uses.ts';
import { isPersonName } from '../../person-names.ts';
import { toClaim, type CrimeClaim } from './crime-claim.ts';

const agents: ReadonlySet<string> = new Set(Object.keys(crimes.agents));
const nicknames: ReadonlySet<string> = new Set(crimes.nicknames);
const matchNamedAs = createWordMatcher(crimes.namedAs);
const court: ReadonlySet<string> = new Set(crimes.court);
const police: ReadonlySet<string> = new Set(crimes.police);
const escorts = /^(?:agents|deputies|guards|marshals|officers)$/;

/** What somebody is called for a crime starts with one of these. */
export const agentWords = joinOpenings([matchNamedAs.openings], [...agents, ...nicknames]);

/** “Dale Horvat, the killer of two hikers”; “The rapist, 34, appeared in court”. */
export function readAgent(
  block: Block,
  tokens: readonly Token[],
  i: number,
): CrimeClaim | undefined {
  const noun = tokens[i];
  const article = wordAt(tokens, i - 1);
  if (!noun || !/^(?:an?|the)$/.test(article)) return undefined;
  const isNickname = nicknames.has(noun.lower);
  const isAgent = isNickname || agents.has(noun.lower);
  const last = isAgent ? i : matchNamedAs(tokens, i);
  if (last === undefined) return undefined;
  const called = readCalled(block, tokens, i, last);
  if (called || !isAtLaw(tokens, i)) return called;
  return readAtLaw(block, tokens, { i, last, isAgent });
}

/** Where such a noun starts and ends, and whether it is one alone. */
interface AgentPlace {
  readonly i: number;
  readonly last: number;
  readonly isAgent: boolean;
}

/** The same in a sentence of courts and the police: “Dale Horvat, {the killer} of two hikers” */
function readAtLaw(
  block: Block,
  tokens: readonly Token[],
  { i, last, isAgent }: AgentPlace,
): CrimeClaim | undefined {
  const person = findNamedBefore(block, tokens, i - 1);
  const isHeldOne =
    wordAt(tokens, i - 1) === 'the' &&
    isAgent &&
    isHeld(block, tokens, i, nicknames.has(wordAt(tokens, i)));
  if (!person && !isHeldOne) return undefined;
  const word = wordAt(tokens, last);
  return toClaim(tokens, i - 1, last, { kind: 'agent', word, ...(person && { person }) });
}

/** What is said of a match, a storm or a picture as well. */
const loose = /^(?:gunman|killer|pimp|pirate|robber|stalker)$/;

/** “President Ada Moll {is a murderer}”: a person, and no “was”, which may be of somebody dead. */
function readCalled(
  block: Block,
  tokens: readonly Token[],
  noun: number,
  last: number,
): CrimeClaim | undefined {
  const be = noun - 2;
  const name = tokens[be - 1];
  const word = wordAt(tokens, last);
  if (!name || wordAt(tokens, be) !== 'is' || wordAt(tokens, be + 1) === 'the') return undefined;
  if (nicknames.has(word) || loose.test(word)) return undefined;
  const person = findNearby(block.facts.nameUses, name).find(
    ({ last: end, words }) => end === name.index && isPersonName(words),
  );
  const claim = person && toClaim(tokens, be, last, { kind: 'agent', word, person });
  return claim && { ...claim, ...(claim.isBare && { isUnknown: true }) };
}

/** Whether the sentence has the person of a noun before a court or in the hands of the police. */
function isAtLaw(tokens: readonly Token[], noun: number): boolean {
  return isAtPolice(tokens, noun) || isInCourt(tokens, wordAt(tokens, noun - 1) !== 'the');
}

/** Whether a sentence has to do with courts and the police; with tennis courts it may have as well. */
function isInCourt(tokens: readonly Token[], isStrict: boolean): boolean {
  return tokens.some(({ lower }, i) => {
    if (!court.has(lower)) return false;
    if (lower === 'held') return /^(?:been|being|is|was|were)$/.test(wordAt(tokens, i - 1));
    return !isStrict || lower !== 'court' || wordAt(tokens, i - 1) === 'in';
  });
}

/** “Detectives drove Dale Horvat, {the killer of} two hikers, to the station”: whoever is in the hands of the police. */
function isAtPolice(tokens: readonly Token[], noun: number): boolean {
  if (wordAt(tokens, noun - 1) !== 'the' || wordAt(tokens, noun + 1) !== 'of') return false;
  if (!agents.has(wordAt(tokens, noun))) return false;
  return escorts.test(wordAt(tokens, 0)) || tokens.some(({ lower }) => police.has(lower));
}

/** “Dale Horvat, {the} killer”, “Dale Horvat, 34, {a} con man” */
function findNamedBefore(
  block: Block,
  tokens: readonly Token[],
  article: number,
): NameUse | undefined {
  if (textAt(tokens, article - 1) !== ',') return undefined;
  const isAged = tokens[article - 2]?.kind === 'number' && textAt(tokens, article - 3) === ',';
  const named = tokens[article - (isAged ? 4 : 2)];
  return named && findNearby(block.facts.nameUses, named).find(({ words }) => isPersonName(words));
}

/** “The rapist, 34, …”, “The rapist, a nurse, …”, “The rapist appeared …”: the subject of the sentence. */
function isHeld(block: Block, tokens: readonly Token[], i: number, isNickname: boolean): boolean {
  if (i > 1) return false;
  if (!isNickname && /^(?:appeared|was|is)$/.test(wordAt(tokens, i + 1))) return true;
  const next = tokens[i + 2];
  if (!next || textAt(tokens, i + 1) !== ',') return false;
  if (next.kind === 'number' || /^(?:an?|from|who|whose)$/.test(next.lower)) return true;
  // “The arsonist, Paul Reddy, …”
  return findNearby(block.facts.nameUses, next).some(isFullName);
}

function isFullName({ words }: NameUse): boolean {
  return words.length > 1 && isPersonName(words);
}

/** “{Drug dealer} Paul Reddy was arrested”: the crime stands as a title before the name. */
export function readNamedAs(
  block: Block,
  tokens: readonly Token[],
  i: number,
): CrimeClaim | undefined {
  const last = matchNamedAs(tokens, i);
  const before = /^(?:career|habitual|notorious|prolific|serial)$/.test(wordAt(tokens, i - 1));
  const name = last === undefined ? undefined : tokens[skipCallings(tokens, last + 1)];
  if (last === undefined || !name || !isCapitalised(name)) return undefined;
  // Sentenced is who has been convicted.
  if (!isInCourt(tokens, false) || tokens.some(({ lower }) => lower === 'sentencing'))
    return undefined;
  const person = findNearby(block.facts.nameUses, name).find(isFullName);
  return (
    person &&
    toClaim(tokens, before ? i - 1 : i, last, { kind: 'agent', word: wordAt(tokens, last), person })
  );
}

/** “Rapist [teacher] Paul Reddy”: what else a person is, before the name. */
function skipCallings(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + maxCallings && isPersonNoun(wordAt(tokens, i)) && !isCapitalised(tokens[i]))
    i++;
  return i;
}

const maxCallings = 2;
