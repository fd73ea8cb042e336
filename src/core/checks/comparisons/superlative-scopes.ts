import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { monthWords } from '../../english/calendar-names.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
} from '../../english/word-classes.ts';
import lexicon from '../../lexicons/figures/superlatives.json' with { type: 'json' };

/** Places, and bodies of people, among which something may come first. */
export const places: ReadonlySet<string> = new Set(lexicon.placeScopes);
/** Stretches of time in which something may come first. */
export const timeScopes: ReadonlySet<string> = new Set(lexicon.timeScopes);
const sequenceVerbs: ReadonlySet<string> = new Set(lexicon.sequenceVerbs);

/** “the last in the country to cast bells” */
export function isInPlaceTo(tokens: readonly Token[], i: number): boolean {
  const to = tokens.findIndex(({ lower }, at) => at > i && at < i + 6 && lower === 'to');
  return to > 0 && isPlace(tokens, i) && !sequenceVerbs.has(wordAt(tokens, to + 1));
}

/** How far behind it the scope of a superlative is looked for, in tokens. */
const reach = 9;

function findEnd(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex((token, i) => i >= from && isStop(token));
  return Math.min(stop < 0 ? tokens.length : stop, from + reach);
}

function isStop({ text, lower }: Token): boolean {
  const isWord = conjunctions.has(lower) || auxiliaries.has(lower) || lower === 'instead';
  return isWord || /^[,;:.!?—–―“”"()]$/.test(text);
}

/** “in the hemisphere”, “since 1972”, “ever”: what it is said to come first among. */
export function hasScope(tokens: readonly Token[], from: number): boolean {
  const end = findEnd(tokens, from);
  for (let i = from; i < end; i++) {
    if (hasTime(tokens, i) || isPlace(tokens, i)) return true;
  }
  if (isEver(tokens, from, end)) return true;
  return wordAt(tokens, end) === 'since' && hasTime(tokens, end);
}

/** “the heaviest floods the country has ever had”; not “the best job she has ever had”. */
function isEver(tokens: readonly Token[], from: number, end: number): boolean {
  const isPerfect = /^(?:had|has|have)$/.test(wordAt(tokens, end));
  if (!isPerfect || wordAt(tokens, end + 1) !== 'ever') return false;
  return tokens.slice(from, end).some(({ base }) => places.has(base));
}

/** “the first of its kind” */
export function isOfKind(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i) === 'of' && wordAt(tokens, i + 2) === 'kind';
}

const scopes = /^(?:ever|yet|anywhere|alive|nationwide|worldwide)$/;

/** “ever”, “to date”, “on record”, “since 1972”, “in more than a decade”, “of all time”. */
export function hasTime(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (scopes.test(word)) return true;
  if (isOfKind(tokens, i)) return true;
  if (word === 'to') return next === 'date';
  if (word === 'on') return next === 'record';
  if (word === 'since') return isEpoch(tokens, i + 1);
  if (!/^(?:in|of)$/.test(word)) return false;
  const words = tokens.slice(i + 1, i + 6);
  const at = words.findIndex(({ lower }) => timeScopes.has(lower) || lower === 'time');
  if (at < 0 || words.slice(0, at).some(({ lower }) => prepositions.has(lower))) return false;
  return word === 'in'
    ? !/^(?:the|his|her|their)$/.test(next) || at === 1
    : /^(?:the|all|any|modern|this|our)$/.test(next);
}

/** “since 1972”, “since the Great Depression”. */
function isEpoch(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  // “since records began”
  if (/^records?$/.test(token.lower)) return true;
  return token.kind === 'number' || isCapitalised(token) || determiners.has(token.lower);
}

/** “in the country”, “in Ohio”, “of any port”. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (word === 'of' && next === 'any') return true;
  if (!/^(?:in|on|across)$/.test(word)) return false;
  const words = tokens.slice(i + 1, i + 5);
  const stop = words.findIndex(({ lower, kind }) => kind !== 'word' || prepositions.has(lower));
  const phrase = stop < 0 ? words : words.slice(0, stop);
  return phrase.some((token) => places.has(token.base) || (word !== 'on' && isPlaceName(token)));
}

/** Not “in Ruiz’s war on waste”. */
function isPlaceName(token: Token): boolean {
  return isCapitalised(token) && !isCalendar(token) && token.base === token.lower;
}

function isCalendar({ lower }: Token): boolean {
  return lower.endsWith('day') || monthWords.includes(lower);
}

/** “the first woman to lead the port”, “the only senator to vote against it”; not “the first guest to arrive”. */
export function hasPurpose(tokens: readonly Token[], from: number): boolean {
  const end = findEnd(tokens, from);
  const to = tokens.findIndex(({ lower }, i) => i > from && i < end && lower === 'to');
  const verb = tokens[to + 1];
  if (sequenceVerbs.has(verb?.lower ?? '')) return false;
  return to > 0 && verb?.kind === 'word' && !determiners.has(verb.lower) && !isCapitalised(verb);
}
