import type { Block } from '../../../document/block.ts';
import { textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findNearby } from '../../../collections/nearby.ts';
import type { TokenRun } from '../../../english/subjects.ts';
import {
  auxiliaries,
  determiners,
  prepositions,
  toWordSet,
} from '../../../english/word-classes.ts';
import { isPersonName } from '../../person-names.ts';
import { readOffice } from './offices.ts';
import { findNameBefore, pastVerbs, type Doer } from './suspect-doers.ts';

const lone: ReadonlySet<string> = new Set(crimes.ownDeeds);
const onOthers: ReadonlySet<string> = new Set(crimes.ownDeedsOn);
/** Crimes by their nouns, as somebody may be said to have committed them. */
export const ownDeeds: ReadonlySet<string> = new Set([...lone, ...onOthers]);

/** How many words may stand between an owner and the noun. */
const maxBetween = 3;
/** How far behind a noun its verb may stand, in tokens. */
const verbReach = 9;

/** A noun with its owner, of whose deed the sentence says what came of it; the run starts with the words for that, or the owner. */
export interface Possessed extends TokenRun {
  /** The word that owns: “his”, “whose”, “Crane’s”. */
  readonly owner: number;
  /** Where the owner’s name starts: “Ada Crane’s”. */
  readonly start: number;
}

/** “{whose insurance fraud} cost the club its pier”, “shut {because of her bribery} of wardens”: taken for granted. */
export function findPossessed(tokens: readonly Token[], noun: number): Possessed | undefined {
  const owner = findOwner(tokens, noun);
  if (owner === undefined || !isHeadNoun(tokens, noun)) return undefined;
  const first = isPronoun(tokens, owner) ? owner : findOwnerStart(tokens, owner);
  const cause = findCause(tokens, first - 1);
  const isGranted = cause !== undefined || isSubject(tokens, first, noun);
  return isGranted ? { owner, start: first, first: cause ?? owner, last: noun } : undefined;
}

/** Reads the deed of somebody whom the reader can know: “Crane’s embezzlement”, “his theft of the savings”. */
export function readPossessed(
  block: Block,
  tokens: readonly Token[],
  noun: number,
): (TokenRun & { readonly doer: Doer }) | undefined {
  const word = wordAt(tokens, noun);
  // A museum’s theft is one from it; of whom a murder is tells its “of”.
  const isOn =
    onOthers.has(word) && (word === 'theft' || /^(?:of|on)$/.test(wordAt(tokens, noun + 1)));
  if (!lone.has(word) && !isOn) return undefined;
  const found = findPossessed(tokens, noun);
  const doer = found && readOwner(block, tokens, found);
  // Soldiers and the police kill without a crime.
  if (!doer || (isOn && doer.who === 'office')) return undefined;
  return { first: found.first, last: noun, doer };
}

function findOwner(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun - 1; i >= 0 && i >= noun - 1 - maxBetween; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    const { lower } = token;
    if (owners.has(lower) || isGenitive(lower)) return i;
    if (determiners.has(lower) || prepositions.has(lower) || auxiliaries.has(lower))
      return undefined;
  }
  return undefined;
}

const owners = toWordSet('whose his her its their');

function isPronoun(tokens: readonly Token[], i: number): boolean {
  return owners.has(wordAt(tokens, i));
}

function isGenitive(word: string): boolean {
  return (
    /(?:['’]s|s['’])$/.test(word) &&
    !/^(?:it|that|there|here|he|she|what|who|let|one|year|today|month|week|day)['’]s$/.test(word)
  );
}

/** “[the hospital’s] negligence”, “[Ada Moll’s] fraud” */
function findOwnerStart(tokens: readonly Token[], owner: number): number {
  let first = owner;
  while (first > 0 && isInName(tokens, first - 1) && first > owner - maxName) {
    first--;
    if (determiners.has(wordAt(tokens, first))) break;
  }
  return first;
}

const maxName = 6;

function isInName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.text === '.') return /^\p{Upper}/u.test(textAt(tokens, i - 1));
  if (token.kind !== 'word' || prepositions.has(token.lower)) return false;
  return (
    !pastVerbs.has(token) && !/^(?:and|but|that|because|when|while|who|which)$/.test(token.lower)
  );
}

/** Whether no other noun follows: “his fraud conviction” is no fraud. */
function isHeadNoun(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  if (!next) return true;
  if (next.kind === 'punctuation') return next.text !== '-';
  return (
    prepositions.has(next.lower) ||
    auxiliaries.has(next.lower) ||
    pastVerbs.has(next) ||
    present.test(next.lower)
  );
}

const present = /^(?:costs?|puts?|cut|hit|hurt|let|shut|split|and|that|which)$/;

/** “{Her theft of the bell} shut the chapel” */
function isSubject(tokens: readonly Token[], first: number, noun: number): boolean {
  const before = tokens[first - 1];
  const isOpening =
    wordAt(tokens, first) === 'whose' ||
    !before ||
    /^[,;:—–“"]$/.test(before.text) ||
    openers.has(before.lower);
  if (!isOpening) return false;
  for (let i = noun + 1; i <= noun + verbReach; i++) {
    const token = tokens[i];
    if (!token || /^[;:.—–]$/.test(token.text)) return false;
    if (token.text === ',' && i === noun + 1) return false;
    if (
      pastVerbs.has(token) ||
      /^(?:costs?|put|cut|hit|hurt|let|shut|split|are|is|was|were|has|have)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

const openers = toWordSet('and but that because while when until before after since');

/** “{as a result of} the firm’s fraud”, “{despite} his crimes”: where the words for it start. */
function findCause(tokens: readonly Token[], i: number): number | undefined {
  const [word, before] = [wordAt(tokens, i), wordAt(tokens, i - 1)];
  if (word === 'of' && before === 'because') return i - 1;
  if (word === 'of' && /^(?:result|consequence)$/.test(before)) return i - 3;
  if (word === 'to' && /^(?:thanks|due|owing)$/.test(before)) return i - 1;
  return /^(?:despite|following)$/.test(word) ? i : undefined;
}

function readOwner(
  block: Block,
  tokens: readonly Token[],
  { owner, start }: Possessed,
): Doer | undefined {
  const token = tokens[owner];
  if (!token) return undefined;
  switch (token.lower) {
    case 'its':
    case 'their':
      return undefined;
    case 'his':
    case 'her':
      return { who: 'pronoun', surname: '', subject: token.start };
    case 'whose':
      return findNameBefore(block, tokens, owner) ?? readBefore(block, tokens, owner);
    default:
      return readNamed(block, token) ?? readOffice(block, tokens, { first: start, last: owner });
  }
}

/** “Ada {Crane’s}” */
function readNamed({ facts }: Block, token: Token): Doer | undefined {
  const person = findNearby(facts.nameUses, token).find(({ last }) => last === token.index);
  const surname = person?.words.at(-1)?.base;
  if (!person || surname === undefined || !isPersonName(person.words)) return undefined;
  return { who: 'named', surname, subject: person.start };
}

/** “the clerk, {whose} fraud”: whoever stands before it. */
function readBefore(block: Block, tokens: readonly Token[], whose: number): Doer | undefined {
  const last = textAt(tokens, whose - 1) === ',' ? whose - 2 : whose - 1;
  const first = findOwnerStart(tokens, last);
  return first < last ? readOffice(block, tokens, { first, last }) : undefined;
}
