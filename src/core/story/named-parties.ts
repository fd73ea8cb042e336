import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { dayWords, monthWords } from '../english/calendar-names.ts';
import { isGivenName } from '../english/given-names.ts';
import { isOrganisationWord } from '../english/noun-kinds.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import { prepositions, toWordSet } from '../english/word-classes.ts';
import { isClosedWord } from '../english/word-shapes.ts';

/** What is somebody’s own, and stands for them: “Moll’s trial ended with a guilty plea”. */
const own = toWordSet('appeal case conviction convictions guilt plea pleas sentence trial verdict');
const cases = new Set([...own, ...toWordSet('charge charges sentencing hearing')]);
/** How far behind “Moll’s” what is hers may stand, in tokens. */
const ownReach = 3;

/** Whether a word may be what somebody is known by: a name, “clerk”, “company”. */
export function isNameWord(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word' || isClosedWord(token)) return false;
  return isCapitalised(token) || isPersonNoun(token.base) || isOrganisationWord(token.base);
}

/**
 * The words for the parties that a clause is about, from `first` to before `end`: not “the killer of {Moll}”,
 * “who worked for {Moll}”, “{Moll}’s brother”, “killing {Moll}”, nor “…, {Moll} said”.
 */
export function findNames(tokens: readonly Token[], first: number, end: number): readonly Token[] {
  const found: Token[] = [];
  let isOut = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || !isNameWord(token)) continue;
    if (at === first || isRunStart(tokens, at))
      isOut =
        isOutside(tokens, { first, at }, isOut) ||
        isInClause(tokens, { first, at, end }) ||
        isSpeaker(tokens, at, end);
    const isOwn = isPossessive(tokens, at) && hasVerdict(tokens, at);
    if (isOwn || (!isOut && !isPossessive(tokens, at))) found.push(token);
  }
  return found;
}

/** “at Hull Crown Court on Monday {Ian} Moll”: where another name starts. */
export function isRunStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isNameWord(before)) return true;
  const isPlace = isOrganisationWord(before.base) && isGivenName(wordAt(tokens, at));
  return isPlace || isCalendar(before);
}

/** Whether a word is a day or a month: “Friday”, “June”. */
export function isCalendar({ lower }: Token): boolean {
  return dayWords.includes(lower) || monthWords.includes(lower);
}

/** Whether a name hangs on a preposition or a verb before it, or is joined by “and” to one that does. */
function isOutside(
  tokens: readonly Token[],
  { first, at }: { readonly first: number; readonly at: number },
  wasOut: boolean,
): boolean {
  let link = at - 1;
  while (/^(?:an?|his|her|former|the|their|ex)$/.test(wordAt(tokens, link))) link--;
  const word = wordAt(tokens, link);
  if (word === 'and') return wasOut && isNameWord(tokens[link - 1]);
  if (word === 'with') return false;
  if (prepositions.has(word)) return !cases.has(wordAt(tokens, link - 1));
  // “The {retired} teacher Dana Moll”
  const opensNoun = /^(?:an?|her|his|our|the|their)$/.test(wordAt(tokens, link - 1));
  return link > first && !opensNoun && isVerbBefore(tokens[link]);
}

/** “accused of killing {Moll}”, “robbed {Moll}”; not “named {Moll}”, “including {Moll}” */
function isVerbBefore(token: Token | undefined): boolean {
  if (!token || isCapitalised(token)) return false;
  return /.{2}(?:ed|ing)$/.test(token.lower) && !/^(?:including|named)$/.test(token.lower);
}

/** “Orme, who worked for {Moll}, admitted it”, “A man who robbed {Moll} was jailed”; not “whose son {Lee} was jailed”. */
function isInClause(
  tokens: readonly Token[],
  { first, at, end }: { readonly first: number; readonly at: number; readonly end: number },
): boolean {
  const who = tokens.findLastIndex(
    ({ lower }, i) => i >= first && i < at && /^(?:who|whom|whose|which)$/.test(lower),
  );
  if (who < 0 || tokens.slice(who, at).some(({ text }, i) => text === ',' && i > 0)) return false;
  return wordAt(tokens, who) !== 'whose' || tokens.slice(at, end).some(({ text }) => text === ',');
}

/** “…, prosecutor {Ruth Cole} said” */
function isSpeaker(tokens: readonly Token[], at: number, end: number): boolean {
  let last = at;
  while (isNameWord(tokens[last + 1])) last++;
  return last + 1 < end && /^(?:said|says|told)$/.test(wordAt(tokens, last + 1));
}

/** Whether a name has the ending of an owner: “Moll’s”, “James’”. */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  return /['’]s?$/.test(textAt(tokens, at)) || /^['’]s?$/.test(textAt(tokens, at + 1));
}

/** “overturned {Moll}’s conviction”; not “{Moll}’s brother was jailed”. */
export function hasVerdict(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 2 + ownReach).some(({ lower }) => own.has(lower));
}
