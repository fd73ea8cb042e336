import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import { toWordSet } from '../english/word-classes.ts';
import { findCrimeKinds, findDeedKinds } from '../facts/claims/crimes/crime-kinds.ts';
import { hasVerdict, isNameWord, isPossessive } from './named-parties.ts';

/** Where a name stands in a sentence with a verdict, and the names that the verdict surely means. */
interface Named {
  readonly at: number;
  readonly verdict: number;
  readonly sure: readonly Token[];
}

/** What those are called at court who are not tried there. */
export const courtPeople = toWordSet(
  `attorney barrister chief counsel defending det detective insp inspector judge kc lawyer mitigating pc prosecuting
   prosecutor sergeant sgt solicitor spokesman spokeswoman supt superintendent`,
);
const harms = toWordSet(
  'abduction assault death killing kidnapping manslaughter murder murders poisoning rape shooting stabbing',
);
const pronouns = /^(?:client|he|her|him|his|she|they|their|them)$/;
/** How far behind “Moll’s” the noun may stand for somebody who is not Moll, in tokens. */
const ownedReach = 3;

/** Whether somebody named beside a verdict is plainly not whoever it is on: the victim, the detective, “{Moll}’s brother”. */
export function isPlainlyOther(tokens: readonly Token[], named: Named, wasOut: boolean): boolean {
  const { at } = named;
  const last = findLast(tokens, at);
  const mayShare = tokens.some((_, i) => isSharing(tokens, i));
  if (!mayShare && isOwner(tokens, last, named)) return true;
  let link = at - 1;
  while (/^(?:an?|her|his|the|their)$/.test(wordAt(tokens, link))) link--;
  if (wordAt(tokens, link) === 'and')
    return (
      wasOut &&
      isNameWord(tokens[link - 1]) &&
      !/^(?:for|got|of|to)$/.test(wordAt(tokens, last + 1))
    );
  if (isHarmed(tokens, link, last) || isSpokenAgainst(tokens, link)) return true;
  return !mayShare && isBystander(tokens, { ...named, link, last });
}

/** Whether of two who are named the verdict is on the other: “{Insp Stott} found the ring”, “who sailed with {Marr}”. */
function isBystander(
  tokens: readonly Token[],
  named: Named & { readonly link: number; readonly last: number },
): boolean {
  const { at, last, link, sure } = named;
  // Of nobody by name is it surely, so it may be of this one.
  const others = sure.filter((token) => isCapitalised(token) && !isIn(tokens, token, at, last));
  if (others.length === 0 || sure.some((token) => isIn(tokens, token, at, last))) return false;
  return (
    isOfCourt(tokens, at, last) || isSpeaker(tokens, last, named) || isAside(tokens, link, named)
  );
}

function findLast(tokens: readonly Token[], at: number): number {
  let last = at;
  while (isNameWord(tokens[last + 1]) && !isPossessive(tokens, last)) last++;
  return last;
}

function isIn(tokens: readonly Token[], token: Token, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).includes(token);
}

/** “{Marr}’s co-defendant was jailed”; not “{Marr}’s house was sold when she was jailed”, “{Marr}’s lawyer said she had pleaded guilty”. */
function isOwner(tokens: readonly Token[], last: number, { verdict }: Named): boolean {
  if (!isPossessive(tokens, last) || hasVerdict(tokens, last)) return false;
  const near = tokens.slice(last + 1, last + 2 + ownedReach);
  if (!near.some(({ base }) => isPersonNoun(base.replace(/^co-/, '')))) return false;
  return !tokens.slice(last + 1, verdict).some(({ lower }) => pronouns.test(lower));
}

/** “of drowning {Odell}”, “the murder of {Odell}”, “theft from {Odell}”; not “the murders of {Marr}, who was jailed”. */
function isHarmed(tokens: readonly Token[], link: number, last: number): boolean {
  const [before, word] = [wordAt(tokens, link - 1), wordAt(tokens, link)];
  if (textAt(tokens, last + 1) === ',' && tokens.slice(last + 1, last + 5).some(isWho))
    return false;
  if (/.{2}ing$/.test(word))
    return /^(?:admitted|for|of|to)$/.test(before) && findDeedKinds(word).length > 0;
  if (word === 'from') return findCrimeKinds([before]).length > 0;
  return word === 'of' && harms.has(before);
}

function isWho({ lower }: Token): boolean {
  return lower === 'who';
}

/** “will testify against {Marr}”, “could not agree on {Marr}” */
function isSpokenAgainst(tokens: readonly Token[], link: number): boolean {
  const words = `${wordAt(tokens, link - 1)} ${wordAt(tokens, link)}`;
  if (/^(?:evidence|testif(?:ied|y)|testifying) against$/.test(words)) return true;
  return /^(?:agree|decide) on$/.test(words) && wordAt(tokens, link - 2) === 'not';
}

/** “{Insp Vera Stott} found the ring”, “{Vera Stott}, prosecuting, said” */
function isOfCourt(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens.slice(first, last + 1).some(({ base }) => courtPeople.has(base))) return true;
  return (
    textAt(tokens, last + 1) === ',' &&
    /^(?:defending|mitigating|prosecuting)$/.test(wordAt(tokens, last + 2))
  );
}

/** “and so was she”, “as did Marr”, “too”, “with her”: somebody else may share the verdict. */
function isSharing(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (/^(?:both|likewise|too)$/.test(word)) return true;
  if (/^(?:as|so)$/.test(word)) return /^(?:did|had|has|was|were)$/.test(next);
  return /^(?:alongside|with)$/.test(word) && /^(?:her|him|them)$/.test(next);
}

/** “Marr was jailed, {Vera Stott} said” */
function isSpeaker(tokens: readonly Token[], last: number, { at, verdict }: Named): boolean {
  return (
    at > verdict &&
    textAt(tokens, at - 1) === ',' &&
    /^(?:said|says)$/.test(wordAt(tokens, last + 1))
  );
}

/** “Stott, who sailed with {Marr}, was jailed”; not “who was jailed with {Marr}”. */
function isAside(tokens: readonly Token[], link: number, { at, verdict }: Named): boolean {
  if (verdict < at || !/^(?:against|alongside|for|from|on|with)$/.test(wordAt(tokens, link)))
    return false;
  // “…; {she} was jailed as well”
  if (tokens.some(({ lower }) => /^(?:he|she|they)$/.test(lower))) return false;
  const who = tokens.findLastIndex((token, i) => i < at && isWho(token));
  if (who < 0 || textAt(tokens, who - 1) !== ',') return false;
  return (
    !tokens.slice(who, at).some(({ text }) => text === ',') &&
    tokens.slice(at, verdict).some(({ text }) => text === ',')
  );
}
