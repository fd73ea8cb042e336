import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { isInPassive } from '../english/passive.ts';
import { isPersonNoun } from '../english/person-nouns.ts';
import { toWordSet } from '../english/word-classes.ts';
import { isNameWord, isPossessive } from './named-parties.ts';

/** What a court may take back, or somebody no longer brings. */
const taken = toWordSet(
  'allegation allegations case charge charges conviction convictions indictment prosecution verdict verdicts',
);
/** How far behind “Marr’s” it may stand, in tokens. */
const reach = 4;
const clauseEnd =
  /^(?:after|although|and|as|because|before|but|since|though|when|where|which|while|who|whose|said|says)$/;

/** Whose charge or verdict it is that is taken back by the word at `i`: “Judges quashed {Marr}’s conviction”; nobody’s where that is not plain. */
export function findRelieved(tokens: readonly Token[], i: number): readonly Token[] {
  const isActive = !taken.has(wordAt(tokens, i - 1)) && !isInPassive(tokens, i);
  const thing = isActive ? findBehind(tokens, i) : findBefore(tokens, i);
  if (thing < 0) return [];
  const owner = findOwner(tokens, thing);
  if (owner.length > 0) return owner;
  if (/^(?:against|of|on)$/.test(wordAt(tokens, thing + 1))) return findHeld(tokens, thing + 2);
  const had = thing - 2;
  return /^(?:had|has)$/.test(wordAt(tokens, had)) &&
    /^(?:her|his)$/.test(wordAt(tokens, thing - 1))
    ? findEndingAt(tokens, had - 1)
    : [];
}

function findBehind(tokens: readonly Token[], i: number): number {
  const at = tokens.findIndex(
    ({ lower }, k) => k > i && (taken.has(lower) || clauseEnd.test(lower)),
  );
  return taken.has(wordAt(tokens, at)) ? at : -1;
}

function findBefore(tokens: readonly Token[], i: number): number {
  const at = tokens.findLastIndex(
    ({ lower }, k) => k < i && (taken.has(lower) || clauseEnd.test(lower)),
  );
  return taken.has(wordAt(tokens, at)) ? at : -1;
}

/** “{Lee Marr}’s conviction” */
function findOwner(tokens: readonly Token[], thing: number): readonly Token[] {
  const last = tokens.findLastIndex(
    (token, at) =>
      at < thing && at >= thing - reach && isCapitalised(token) && isPossessive(tokens, at),
  );
  const isOthers = tokens.slice(last + 1, thing).some(({ base }) => isPersonNoun(base));
  return last < 0 || isOthers ? [] : findEndingAt(tokens, last);
}

function findEndingAt(tokens: readonly Token[], last: number): readonly Token[] {
  let first = last + 1;
  for (let before = tokens[last]; before && isNameWord(before) && isCapitalised(before);) {
    first--;
    before = tokens[first - 1];
  }
  return tokens.slice(first, last + 1);
}

/** “against {Lee Marr}”, “against his wife, {Ina Marr},” */
function findHeld(tokens: readonly Token[], from: number): readonly Token[] {
  let first = from;
  while (/^(?:an?|former|her|his|the|their)$/.test(wordAt(tokens, first))) first++;
  while (isPersonNoun(tokens[first]?.base ?? '') && tokens[first]?.text === wordAt(tokens, first))
    first++;
  if (textAt(tokens, first) === ',' && first > from) first++;
  let last = first;
  while (isNameWord(tokens[last]) && !isPossessive(tokens, last)) last++;
  return isPossessive(tokens, last) ? [] : tokens.slice(first, last);
}
