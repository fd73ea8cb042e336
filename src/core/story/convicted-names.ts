import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { dayWords } from '../english/calendar-names.ts';
import { isInPassive } from '../english/passive.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import { beForms, subordinators, toWordSet } from '../english/word-classes.ts';
import { findNames, isNameWord } from './named-parties.ts';

/** What a court does to somebody, who stands before it in the passive and behind it in the active. */
const doings = toWordSet(
  'acquitted cleared convicted executed exonerated handed imprisoned jailed put sentenced spared',
);
/** Words of saying, before which stands somebody else than whoever is spoken of behind them. */
const sayings = toWordSet('said say says told tell tells');
const clauseWords = new Set([...subordinators, ...sayings, ...toWordSet('but or so that yet')]);
const pronouns = toWordSet('he him she them they who');
/** Whoever tells at court what others did. */
const courtPeople = toWordSet(
  `attorney barrister chief counsel defending det detective insp inspector judge kc lawyer mitigating pc prosecuting
   prosecutor sergeant sgt solicitor spokesman spokeswoman supt superintendent`,
);

/** The words by which those may be known whom the verdict means that stands at `i`: names, “clerk”, “company”. */
export function findConvicted(tokens: readonly Token[], i: number): readonly Token[] {
  const object = findObject(tokens, i);
  if (object.length > 0) return object;
  const subject = findSubjects(tokens, i);
  const isFirst = subject.length === 0 && isOpening(tokens, i);
  const behind = findNames(tokens, i + 1, tokens.length);
  return isFirst ? behind : [...subject, ...behind.filter((token) => isJoined(tokens, i, token))];
}

/** “jailed {Moll}”, “found {Moll} guilty”, “the conviction of {Moll}” */
function findObject(tokens: readonly Token[], i: number): readonly Token[] {
  const word = wordAt(tokens, i);
  if (word === 'guilty') {
    const found = tokens.findLastIndex(
      ({ lower }, at) => at < i && /^(?:find|finding|finds|found)$/.test(lower),
    );
    if (found >= 0 && !isInPassive(tokens, found)) return findNames(tokens, found + 1, i);
  }
  if (word === 'guilty' || word === 'conviction') {
    const link = word === 'guilty' ? i + 2 : i + 1;
    return /^(?:against|by|of)$/.test(wordAt(tokens, link))
      ? findNames(tokens, link + 1, findRunEnd(tokens, link + 1))
      : [];
  }
  const isActive = doings.has(word) && !isInPassive(tokens, i) && isBeforeObject(tokens[i + 1]);
  return isActive ? findNames(tokens, i + 1, findClauseEnd(tokens, i)) : [];
}

/** “jailed {Moll}”, “convicted {the} clerk”; not “Moll, jailed {for}”, “Moll sentenced {Friday}”. */
function isBeforeObject(next: Token | undefined): boolean {
  if (!next || dayWords.includes(next.lower)) return false;
  return (
    isCapitalised(next) || isPersonNoun(next.base) || /^(?:all|both|former|the)$/.test(next.lower)
  );
}

/** Where the names end that start at a position: “of {Lyle Marr and Ned Foss} for murder”. */
function findRunEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    (token, at) => at >= from && !isNameWord(token) && !/^(?:and|the|former)$/.test(token.lower),
  );
  return end < 0 ? tokens.length : end;
}

function findClauseEnd(tokens: readonly Token[], i: number): number {
  const end = tokens.findIndex(
    ({ lower, text }, at) =>
      at > i && (text === ';' || clauseWords.has(lower) || /^wh(?:o|om|ose|ich)$/.test(lower)),
  );
  return end < 0 ? tokens.length : end;
}

/** Whom the clause of a verdict names before it, or the clause before that where its own has a pronoun, or nobody. */
function findSubjects(tokens: readonly Token[], i: number): readonly Token[] {
  let end = i;
  for (let at = i - 1; at >= 0; at--) {
    if (!isClauseStart(tokens, at)) continue;
    const names = findNames(tokens, at + 1, end);
    const isPronoun = tokens.slice(at + 1, end).some(({ lower }) => pronouns.has(lower));
    if (names.some(isCapitalised) || (names.length > 0 && !isPronoun)) return names;
    end = at;
    if (sayings.has(wordAt(tokens, at)) && isOfCourt(tokens, at)) return [];
  }
  return findNames(tokens, 0, end);
}

/** Where a clause opens: “but”, “said”; “and” behind anything but a name. */
function isClauseStart(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (word !== 'and') return clauseWords.has(word) || textAt(tokens, i) === ';';
  const before = tokens[i - 1];
  return before !== undefined && before.kind === 'word' && !isNameWord(before);
}

/** “{Det Sgt Ruth Cole} said he was convicted” */
function isOfCourt(tokens: readonly Token[], saying: number): boolean {
  return tokens.slice(0, saying).some(({ base }) => courtPeople.has(base));
}

/** “{Also} jailed were”, “Guilty: Moll”: nobody stands before the verdict. */
function isOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i);
  if (before.some(({ lower }) => lower === 'among')) return true;
  return before.every(({ lower, kind }) => kind !== 'word' || /^(?:also|found|now)$/.test(lower));
}

/** “jailed alongside {Moll}”, “as was {Moll}”, “three men were jailed: {Moll}, …”, “and {Moll} for six” */
function isJoined(tokens: readonly Token[], i: number, { index }: Token): boolean {
  const at = tokens.findIndex((token) => token.index === index);
  const first = findJoinStart(tokens, at);
  const [before, behind] = [wordAt(tokens, first - 1), wordAt(tokens, at + 1)];
  if (/^(?:alongside|with)$/.test(before)) return true;
  if (beForms.has(before) && /^(?:as|so)$/.test(wordAt(tokens, first - 2))) return true;
  if (
    /^(?:for|got|received|to)$/.test(behind) &&
    /^(?:and|,|;)$/.test(before || textAt(tokens, first - 1))
  )
    return true;
  return tokens.slice(i, first).some(({ text }) => /^(?:[:–—]|--)$/.test(text));
}

/** “alongside {his wife, Dawn Moll}”: where whoever is joined starts, with what they are. */
function findJoinStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    isNameWord(tokens[first - 1]) ||
    /^(?:an?|her|his|the|their)$/.test(wordAt(tokens, first - 1))
  )
    first--;
  return textAt(tokens, first - 1) === ',' && isPersonNoun(tokens[first - 2]?.base ?? '')
    ? findJoinStart(tokens, first - 2)
    : first;
}
