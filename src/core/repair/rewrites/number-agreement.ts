import { wordAt, type Token } from '../../document/words/tokens.ts';
import { prepositions, subordinators } from '../../english/word-classes.ts';
import type { ProseEdit } from '../../report.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { isVerbUse } from '../../english/part-of-speech.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import {
  isAdjective,
  isAdverb,
  isComma,
  isDeterminer,
  isJoiner,
  isStop,
} from '../../english/word-shapes.ts';

/** A noun where it stands: `first` to `last`, both included, in the tokens of its sentence. */
export interface NounPlace {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const plurals: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
};

/**
 * Mends the verb when a plural takes the place of a singular subject: “the {mainstream media} has” → “{news
 * organizations} have”. Undefined when the verb cannot be told.
 */
export function agreeWithPlural(
  { tokens, first, last, text }: NounPlace,
  replacement: string,
): readonly ProseEdit[] | undefined {
  // “the media has”: some plurals do without an s, and the copy treats them as one.
  if (/s$/i.test(text) || !isPluralNoun(replacement)) return [];
  // “the mainstream media in its new role”
  if (tokens.slice(last + 1, last + reach).some(({ lower }) => /^(?:its?|itself)$/.test(lower)))
    return undefined;
  if (isObject(tokens, first)) return [];
  const verb = findVerb(tokens, last + 1);
  const token = tokens[verb];
  const plural = plurals[wordAt(tokens, verb)];
  if (!token) return [];
  if (plural) return [{ span: { start: token.start, end: token.end }, newText: plural }];
  const rest = tokens.slice(verb);
  if (/[^s]s$/.test(token.lower) && opensWithVerb(rest)) return undefined;
  return isFarSubject(tokens, first, verb) ? undefined : [];
}

/** How far behind “a large number of” the noun may stand that is counted, in tokens. */
const countedReach = 4;

/** “A {tidal wave of} asylum seekers is arriving” → “A large number of asylum seekers {are} arriving”. */
export function agreeWithNumber(
  { tokens, first, last }: NounPlace,
  replacement: string,
): readonly ProseEdit[] {
  if (!replacement.endsWith('number of') || isObject(tokens, first)) return [];
  const behind = tokens.slice(last + 1, last + 1 + countedReach);
  const at = behind.findIndex(({ lower }) => lower in plurals);
  const [noun, verb] = [behind[at - 1], behind[at]];
  const newText = plurals[verb?.lower ?? ''];
  if (!noun || !verb || newText === undefined || !isPluralNoun(noun.lower)) return [];
  return [{ span: { start: verb.start, end: verb.end }, newText }];
}

/** “the slaughter in the north has”: the verb of a subject stands behind what says which it is. */
function isFarSubject(tokens: readonly Token[], first: number, from: number): boolean {
  let before = first - 1;
  while (isBeforeNoun(tokens[before])) before--;
  const opener = tokens[before];
  if (opener && !isComma(opener) && !isOpener(opener) && !isStop(opener)) return false;
  const clause = tokens.slice(from, from + reach);
  const end = clause.findIndex(
    (token) => isStop(token) || /^(?:that|which|who)$/.test(token.lower),
  );
  return clause
    .slice(0, end < 0 ? undefined : end)
    .some(({ lower }, i) => lower in plurals || isThirdPerson(tokens, from + i));
}

/** “Norvane’s”, “the”, “long” */
function isBeforeNoun(token: Token | undefined): boolean {
  return isDeterminer(token) || isAdjective(token) || /['’]s$/.test(token?.lower ?? '');
}

function isOpener(token: Token): boolean {
  return isJoiner(token) || subordinators.has(token.lower);
}

/** “the {aggression} in the valley continues” */
function isThirdPerson(tokens: readonly Token[], i: number): boolean {
  return (
    /[^s]s$/.test(wordAt(tokens, i)) &&
    !isDeterminer(tokens[i - 1]) &&
    !prepositions.has(wordAt(tokens, i - 1)) &&
    isVerbUse(tokens, i, 'thirdPerson')
  );
}

/** How far behind a noun “its” may still mean it, in tokens. */
const reach = 12;

/** “criticism of the mainstream media has grown”: the subject is another noun. */
function isObject(tokens: readonly Token[], first: number): boolean {
  let before = first - 1;
  while (isDeterminer(tokens[before])) before--;
  return prepositions.has(wordAt(tokens, before));
}

/** Past an adverb, or what stands between two commas. */
function findVerb(tokens: readonly Token[], from: number): number {
  let verb = from;
  if (isComma(tokens[verb])) {
    const close = tokens.findIndex((token, i) => i > from && isComma(token));
    if (close < 0) return from;
    verb = close + 1;
  }
  while (isAdverb(tokens[verb]) || wordAt(tokens, verb) === 'also') verb++;
  return verb;
}
