import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { isInPassive } from '../english/passive.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import { beForms, determiners, subordinators, toWordSet } from '../english/word-classes.ts';
import { courtPeople, isPlainlyOther } from './named-others.ts';
import { findNames, isCalendar, isNameWord, isRunStart } from './named-parties.ts';

/** What a court does to somebody, who stands before it in the passive and behind it in the active. */
const doings = toWordSet(
  'acquitted cleared convicted executed exonerated handed imprisoned jailed put sentenced spared',
);
/** Words of saying, before which stands somebody else than whoever is spoken of behind them. */
const sayings = toWordSet('said say says told tell tells');
/** What may stand between “and” and a verdict that share a subject. */
const shared = /^(?:also|been|being|found|had|has|later|not|then|was|were)$/;
const clauseWords = new Set([...subordinators, ...sayings, ...toWordSet('but or so that yet')]);
const pronouns = toWordSet('he him she them they who');

/**
 * The words by which those may be known whom the verdict means that stands at `i`: names, “clerk”, “company”. In doubt
 * it is on everybody whom the sentence names, who is not plainly somebody else.
 */
export function findConvicted(tokens: readonly Token[], i: number): readonly Token[] {
  const sure = findMeant(tokens, i);
  const found: Token[] = [...sure];
  let isOut = false;
  for (const [at, token] of tokens.entries()) {
    if (!isNameWord(token)) continue;
    if (isRunStart(tokens, at)) isOut = isPlainlyOther(tokens, { at, verdict: i, sure }, isOut);
    if (!isOut) found.push(token);
  }
  return found;
}

/** Whom alone a verdict surely means that clears somebody: the names next to it in its own clause. */
export function findCleared(tokens: readonly Token[], i: number): readonly Token[] {
  const object = findObject(tokens, i);
  if (object.length > 0) return toOne(tokens, object);
  const start = tokens.findLastIndex((_, at) => at < i && isClauseStart(tokens, at));
  const own = findNames(tokens, start + 1, i);
  if (own.length > 0) return toOne(tokens, own.toReversed()).filter(isCapitalised);
  // “was convicted of bribery {and acquitted} of arson”
  const isShared =
    /^(?:and|but)$/.test(wordAt(tokens, start)) &&
    tokens.slice(start + 1, i).every(({ lower }) => shared.test(lower));
  return isShared ? toOne(tokens, findSubjects(tokens, i)).filter(isCapitalised) : [];
}

/** Of the words for parties those of the first, and of whoever is joined to it: “{Lyle} and {Owen Marr}”. */
function toOne(tokens: readonly Token[], names: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (const token of names) {
    const last = found.at(-1);
    if (last && !isNext(tokens, last, token)) break;
    found.push(token);
  }
  return found;
}

function isNext(tokens: readonly Token[], one: Token, other: Token): boolean {
  const [a, b] = [tokens.indexOf(one), tokens.indexOf(other)].sort((x, y) => x - y);
  const between = tokens.slice((a ?? 0) + 1, b);
  return between.every(({ lower }) => lower === 'and');
}

function findMeant(tokens: readonly Token[], i: number): readonly Token[] {
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
  if (!next || isCalendar(next)) return false;
  if (isCapitalised(next) || isPersonNoun(next.base) || determiners.has(next.lower)) return true;
  return /^(?:all|both|former|two|three|four|five|six|seven|eight|nine|ten)$/.test(next.lower);
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
