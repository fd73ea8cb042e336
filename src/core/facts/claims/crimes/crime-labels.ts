import type { Block } from '../../../document/block.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findNearby } from '../../../collections/nearby.ts';
import { createWordList } from '../../../document/words/words.ts';
import { joinOpenings } from '../../../document/words/positions.ts';
import { toForms } from '../../../english/inflection.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { opensWithVerb } from '../../../english/verbs.ts';
import { conjunctions, prepositions, subordinators } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isSought } from '../headlines/headline-labels.ts';
import type { NameUse } from '../../name-uses.ts';
import { isPersonName } from '../../person-names.ts';
import type { Calling } from './calling.ts';
import { findDoer, findNameBefore, pastVerbs, type Doer } from './suspect-doers.ts';

const nouns = [...crimes.criminals, ...crimes.labels];
const matchNoun = createWordMatcher(nouns);
const plurals = new Map(
  nouns
    .filter((noun) => !/[ -]/.test(noun))
    .flatMap((noun) => toForms(noun, 'noun').map((form) => [form, noun] as const))
    .filter(([form, noun]) => form !== noun),
);
const owners: ReadonlySet<string> = new Set(
  nouns.map((noun) => `${noun.slice(noun.lastIndexOf(' ') + 1)}'s`),
);
const kinds: ReadonlySet<string> = new Set(crimes.labelKinds);
const kin = findWordSet('kin-at-court');

/** Words with which a label may start. */
export const labelWords = joinOpenings(
  [matchNoun.openings, createWordList(plurals.keys())],
  [...owners],
);

/** “{Killer} Roland Pask”, “{The thief}, Lee Marsh,”, “{The arsonist’s} mother, Joan Marsh,”, “{was one of the looters}”. */
export function readLabel(block: Block, tokens: readonly Token[], i: number): Calling | undefined {
  const word = wordAt(tokens, i);
  if (plurals.has(word)) return readOneOf(block, tokens, i);
  if (owners.has(word)) return readOwner(block, tokens, i, i);
  const last = matchNoun(tokens, i);
  if (last === undefined) return undefined;
  return owners.has(wordAt(tokens, last))
    ? readOwner(block, tokens, i, last)
    : readBefore(block, tokens, i, last);
}

/** “{Killer} Roland Pask”, “{The thief}, Lee Marsh,” */
function readBefore(
  block: Block,
  tokens: readonly Token[],
  i: number,
  last: number,
): Calling | undefined {
  const first = findStart(tokens, i);
  if (first === undefined) return undefined;
  const isComma = textAt(tokens, last + 1) === ',';
  const name = tokens[isComma ? last + 2 : skipCallings(tokens, last + 1)];
  const full = findFullName(block, name);
  const person = full ?? findSurname(block, name);
  if (!name || !person) return undefined;
  const surname = person.words.at(-1)?.base ?? '';
  if (isComma && !(full && isFronted(tokens, first, full))) return undefined;
  const doer: Doer = { who: 'named', surname, subject: name.start };
  return { first, last, doer, isLabel: true, ...(!full && { isAlone: true }) };
}

/** “Rapist [teacher] Paul Reddy” */
function skipCallings(tokens: readonly Token[], from: number): number {
  const word = wordAt(tokens, from);
  return isPersonNoun(word) && !isCapitalised(tokens[from]) ? from + 1 : from;
}

/** “{The} petty thief”, “{Drug} cheat”, “the wife of {killer}”; not “a thief”, “former thief”. */
function findStart(tokens: readonly Token[], noun: number): number | undefined {
  const kind = kinds.has(wordAt(tokens, noun - 1)) ? noun - 1 : noun;
  // Whoever is called so has mostly been convicted, and long ago.
  if (kind < noun && wordAt(tokens, kind) === 'serial' && wordAt(tokens, noun) === 'killer')
    return undefined;
  const before = tokens[kind - 1];
  if (!before) return kind;
  if (before.lower === 'the') return kind - 1;
  const isOpen = prepositions.has(before.lower) || conjunctions.has(before.lower);
  return isOpen || pastVerbs.has(before) ? kind : undefined;
}

/** “{The thief}, Lee Marsh, …”; not “To catch the thief, Lee Marsh, a locksmith, …”. */
function isFronted(tokens: readonly Token[], first: number, { last }: NameUse): boolean {
  if (wordAt(tokens, first) !== 'the') return false;
  // Of the dead nobody sues.
  if (/^(?:killed|shot)$/.test(wordAt(tokens, first - 1))) return false;
  const opening = wordAt(tokens, 0);
  if (first > 0 && (prepositions.has(opening) || subordinators.has(opening))) return false;
  const end = tokens.findIndex(({ index }) => index === last);
  return /^[,.]$/.test(textAt(tokens, end + 1));
}

/** Whoever is named in full from a token on; at the start of a sentence the label looks like part of the name. */
function findFullName({ facts }: Block, next: Token | undefined): NameUse | undefined {
  if (!next || !isCapitalised(next)) return undefined;
  const person = findNearby(facts.nameUses, next).find(
    ({ first }) => first <= next.index && first >= next.index - 2,
  );
  if (!person || !isPersonName(person.words)) return undefined;
  const own = person.words.filter(({ index }) => index >= next.index);
  return own.length > 1 && own[0]?.index === next.index ? person : undefined;
}

/** “Fraudster {Marsh} met her”; not “Fraudster Marsh Street”, “the fraudster Marsh’s wife”. */
function findSurname({ facts }: Block, next: Token | undefined): NameUse | undefined {
  if (!next || !isCapitalised(next) || next.lower !== next.base) return undefined;
  return findNearby(facts.nameUses, next).find(
    ({ first, last, words }) =>
      first >= next.index - 2 && last === next.index && words.at(-1)?.index === next.index,
  );
}

/** “{The arsonist’s} mother, Joan Marsh,”: who her son is everybody knows. */
function readOwner(
  block: Block,
  tokens: readonly Token[],
  i: number,
  last: number,
): Calling | undefined {
  const first = findStart(tokens, i);
  const isKin = kin.has(wordAt(tokens, last + 1)) && textAt(tokens, last + 2) === ',';
  if (first === undefined || !isKin || wordAt(tokens, first) !== 'the') return undefined;
  if (isSought(tokens) || !findFullName(block, tokens[last + 3])) return undefined;
  const doer: Doer = { who: 'office', surname: '', subject: tokens[first]?.start ?? 0 };
  return { first, last, doer, isLabel: true };
}

/** “Pask {was one of the vandals} who broke in”, “Pask, {one of the vandals}, left” */
function readOneOf(block: Block, tokens: readonly Token[], i: number): Calling | undefined {
  const of = tokens.findLastIndex(({ lower }, at) => at < i && at >= i - 3 && lower === 'of');
  const isOne = wordAt(tokens, of - 1) === 'one' && /^(?:the|those)$/.test(wordAt(tokens, of + 1));
  const be = of - 2;
  if (!isOne) return undefined;
  const isAside = textAt(tokens, be) === ',';
  if (!isAside && !/^(?:is|was)$/.test(wordAt(tokens, be))) return undefined;
  const doer = isAside ? findNameBefore(block, tokens, of - 1) : findDoer(block, tokens, be);
  if (!doer || doer.who === 'office') return undefined;
  // What they did is part of it.
  const isTold = wordAt(tokens, i + 1) === 'who' && opensWithVerb(tokens.slice(i + 2));
  return { first: isAside ? of - 1 : be, last: isTold ? i + 2 : i, doer, isLabel: true };
}
