import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isIndefinite, prepositions, toWordSet } from '../../english/word-classes.ts';
import { createRowMatcher } from '../../english/word-matcher.ts';
import { isCalendarWord } from '../../facts/names.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const ownerWords = /^(?:from|by|among|amongst|between|within|in|at)$/;

/** “outrage among nurses”, “concerns elsewhere in the bloc”, “concerns about the bill, with Rep. Whitlow calling it …”. */
export function hasReactionOwner(tokens: readonly Token[], noun: number): boolean {
  const next = /^(?:elsewhere|mostly|mainly|even|both|also)$/.test(wordAt(tokens, noun + 1))
    ? 2
    : 1;
  if (isCrowd(tokens, noun + next))
    return tokens.slice(noun + 1).some((_, i, rest) => isNaming(rest, i));
  const isOwner = ownerWords.test(wordAt(tokens, noun + next)) && !isNobodys(tokens, noun + next);
  if (isOwner || isTrailed(tokens, noun)) return true;
  if (isAcross(tokens, noun + next) || isOnSide(tokens, noun + next) || isFelt(tokens, noun + 1))
    return true;
  return tokens.slice(noun + 1).some((_, i, rest) => isNaming(rest, i));
}

/** “sparked outrage by closing the pier”: how, and not whose. */
function isMeans(tokens: readonly Token[], by: number): boolean {
  return wordAt(tokens, by) === 'by' && wordAt(tokens, by + 1).endsWith('ing');
}

/** “outrage {by} closing the pier”, “a backlash {within} hours”, “eyebrows {in} a town that had cut its buses”: how, when and where. */
function isNobodys(tokens: readonly Token[], i: number): boolean {
  return isMeans(tokens, i) || isTime(tokens, i) || isSomewhere(tokens, i);
}

/** “from {those who} believe he lied”, “from {critics}”, “in {some quarters}”: nobody either. */
const matchCrowd = createRowMatcher([
  'among/by/from those/people who/that believe/claim/fear/feel/oppose/say/see/suspect/think/view/want',
  'among/from all/certain/many/several/some/various circles/corners/quarters/sides',
  'in certain/many/several/some/various circles/corners/quarters',
  'among/by/from critics/commentators/detractors/netizens/observers/opponents',
  'among/from internet/online/social users/media users?',
]);

function isCrowd(tokens: readonly Token[], i: number): boolean {
  const last = matchCrowd(tokens, i);
  // “from critics at Norden College”, “from opponents led by Ada Moll”
  return (
    last !== undefined &&
    !/^(?:at|in|including|inside|led|such|within)$/.test(wordAt(tokens, last + 1))
  );
}

const counts =
  /^(?:an?|the|its|his|her|their|couple|of|few|first|last|later|past|recent|coming|subsequent|one|two|three|four|five|six|seven|eight|nine|ten|several)$/;
const spans = /^(?:seconds|minutes|hours?|days?|weeks?|months?|years?)$/;

/** How far behind “within” its time may end, in tokens: “within the first two days”. */
const timeReach = 5;

/** “a backlash {within} a day”, “fury {in} recent weeks”, “anger {at} once” */
function isTime(tokens: readonly Token[], i: number): boolean {
  if (/^(?:first|once)$/.test(wordAt(tokens, i + 1))) return wordAt(tokens, i) === 'at';
  if (!/^(?:with)?in$/.test(wordAt(tokens, i))) return false;
  if (isCalendarWord(tokens[i + 1])) return true;
  const words = tokens.slice(i + 1, i + timeReach);
  const end = words.findIndex(({ lower, kind }) => kind !== 'number' && !counts.test(lower));
  return spans.test(words[end]?.lower ?? '');
}

const places: ReadonlySet<string> = new Set([
  ...findWordSet('settlements'),
  ...toWordSet('diocese district neighborhood neighbourhood region valley'),
]);

/** “in {a} town that had just cut its buses”: any of them, and none whose people are heard. */
function isSomewhere(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'in' || !isIndefinite(wordAt(tokens, i + 1))) return false;
  const noun = tokens.findIndex((token, k) => k > i + 1 && k < i + 5 && places.has(token.lower));
  return noun > 0 && /^(?:that|where|which|with)$/.test(wordAt(tokens, noun + 1));
}

/** “outrage across party lines”, “concern on both sides” */
function isAcross(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) === 'across') return true;
  return wordAt(tokens, i) === 'on' && /^(?:both|all)$/.test(wordAt(tokens, i + 1));
}

/** How far behind “on” the side may stand, in tokens: “on the opposition benches”. */
const sideReach = 4;
const sides = toWordSet('aisle backbenches benches left right side sides terraces');

/** “outrage on the opposition benches”, “alarm on Wall Street”: where those sit who feel it. */
export function isOnSide(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'on') return false;
  const words = tokens.slice(i + 1, i + 1 + sideReach);
  const stop = words.findIndex(({ kind }) => kind === 'punctuation');
  return words.slice(0, stop < 0 ? sideReach : stop).some((token) => {
    return (
      sides.has(token.lower) || (isCapitalised(token) && /^(?:hill|street)$/.test(token.lower))
    );
  });
}

/** How far behind a reaction the verb of those who have it may stand, in tokens. */
const feltReach = 6;
const feelings = toWordSet('feel feels felt have had share shared express expressed voice voiced');

/** “fueled the unease (that) many women feel” */
function isFelt(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + feltReach);
  const verb = words.findIndex(({ lower }) => feelings.has(lower));
  // “accusations that she had lost control”
  if (/^ha(?:d|ve)$/.test(wordAt(words, verb)) && words[verb + 1]?.kind === 'word') return false;
  return (
    verb > 0 &&
    words.slice(0, verb).every(({ kind, lower }) => kind === 'word' && !prepositions.has(lower))
  );
}

const alsoFrom = /^(?:chiefly|especially|mainly|mostly|notably|particularly|primarily)$/;

/** “set off criticism, from Democrats and Republicans alike” */
function isTrailed(tokens: readonly Token[], noun: number): boolean {
  if (textAt(tokens, noun + 1) !== ',') return false;
  const from = alsoFrom.test(wordAt(tokens, noun + 2)) ? noun + 3 : noun + 2;
  return /^(?:from|among|amongst)$/.test(wordAt(tokens, from)) || isVoiced(tokens, noun + 2);
}

/** “fears, {voiced by} two bishops”, “concerns, {reflected in} a case at the court” */
function isVoiced(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:by|in)$/.test(wordAt(tokens, i + 1))) return false;
  return /^(?:echoed|expressed|led|raised|reflected|shared|voiced)$/.test(wordAt(tokens, i));
}

/** How far behind a reaction a name may stand, in tokens. */
const maxName = 30;

/** Whether people follow, not a place or a time: “outrage in June” is nobody’s. */
export function isOwned(tokens: readonly Token[], noun: number): boolean {
  if (/^(?:from|by|among|amongst)$/.test(wordAt(tokens, noun + 1)) || isTrailed(tokens, noun))
    return true;
  return tokens.slice(noun + 1, noun + maxName).some((_, i, rest) => isNaming(rest, i));
}

function isNaming(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i) !== ',' || !isCapitalised(tokens[i + 2])) return false;
  return /^(?:with|as|including)$/.test(wordAt(tokens, i + 1));
}
