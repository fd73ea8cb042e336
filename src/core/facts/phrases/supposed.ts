import { wordAt, type Token } from '../../document/words/tokens.ts';
import { modals, toWordSet } from '../../english/word-classes.ts';

/** How far before a noun the verb may stand under which it is only supposed, in tokens. */
const reach = 10;

const supposing = toWordSet('if lest unless whether');
const known = toWordSet('her his its my our that the their these this those your');
const bounds = toWordSet('because that what which while who whom whose');
/** What is ended or survived is there. */
const presupposing =
  /^(?:address|clean|clear|curb|describ|end|escap|explain|fix|follow|forget|halt|ignor|overcome|quell|recall|remember|repair|stem|stop|surviv|tam|weather)(?:e|ed|es|ing|m|med|p|ped|s)?$/;

/**
 * “A strike could bring {chaos}”, “if {mayhem} breaks out”, “street {chaos}, if it occurs”: what may happen has no
 * other words yet. Not “could end the {chaos}” nor “would be a {farce}”, a verdict on what is planned.
 */
export function isSupposed({
  tokens,
  first,
  last,
}: {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}): boolean {
  if (isKnown(tokens, first)) return false;
  const isDoubted = tokens[last + 1]?.text === ',' && supposing.has(wordAt(tokens, last + 2));
  return isDoubted || isUnderModal(tokens, first);
}

function isUnderModal(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const word = wordAt(tokens, i);
    if (tokens[i]?.kind !== 'word' || bounds.has(word) || presupposing.test(word)) return false;
    if (supposing.has(word)) return true;
    if (modals.has(word)) return wordAt(tokens, i + 1) !== 'not';
  }
  return false;
}

/** How far before a noun what says that it is there may stand: “the street chaos”, in tokens. */
const nounReach = 3;
const phraseStarts = toWordSet('a an by for from in into of to with');
const states = toWordSet('be become been remain');

/** “{the} street chaos”, “would {be} chaos”: it is there, or the sentence says what it is. */
function isKnown(tokens: readonly Token[], first: number): boolean {
  const article = /^an?$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  if (states.has(wordAt(tokens, first - 1 - article))) return true;
  for (let i = first - 1; i >= Math.max(0, first - nounReach); i--) {
    const word = wordAt(tokens, i);
    if (phraseStarts.has(word)) return false;
    if (known.has(word) || /['’]s?$/.test(word)) return true;
  }
  return false;
}
