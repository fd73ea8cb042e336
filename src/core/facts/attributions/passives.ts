import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isCalendarWord } from '../names.ts';
import type { VerbHit } from './reporting.ts';
import { dayWords, monthWords } from '../../english/calendar-names.ts';
import { beForms, finiteWords } from '../../english/word-classes.ts';

/** “was told”, “is expected”: the subject is not the source. */
export function isPassive(tokens: readonly Token[], { form, first, last }: VerbHit): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (isReduced(tokens, first, last) || isDone(tokens, first, last)) return true;
  if (isHeld(tokens, first)) return true;
  if (form === 'participle' && !isPerfect(tokens, first)) return true;
  for (let i = first - 1; i >= 0 && first - i < 4; i--) {
    const word = wordAt(tokens, i);
    if (beForms.has(word)) return true;
    if (!/ly$|^(?:not|now|all|also|both|each|widely|long|still)$/.test(word)) return false;
  }
  return false;
}

/** “a plan announced by the mayor” */
function isDone(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last + 1]?.lower !== 'by' || isNoAgent(tokens, last + 2)) return false;
  return !/^(?:said|told)$/.test(wordAt(tokens, first));
}

/** “It’s believed that”: by nobody in particular. */
function isHeld(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.lower === "it's" && held.test(wordAt(tokens, verb));
}

const held = /^(?:believed|feared|known|rumou?red|thought|understood)$/;

/** “has long known that”; not “a singer best known for”, where nobody knows anything. */
function isPerfect(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 4), verb)
    .some(({ lower }) => /^(?:ha[sd]|have|having)(?:n't)?$|'(?:ve|d|s)$/.test(lower));
}

/**
 * Whether what stands behind “by” is nobody: “The poll found by 43 percent to 41 that …”, “by a margin of two to one”,
 * “released by {Thursday afternoon}”.
 */
export function isNoAgent(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (/^\d/.test(word)) return true;
  const when = /^(?:the|early|late|mid|next|last|this|that)$/.test(word)
    ? wordAt(tokens, i + 1)
    : word;
  return moments.has(when) || tokens.slice(i, i + 4).some(({ lower }) => /^margins?$/.test(lower));
}

/** “By May” may be the Prime Minister, and a march has people who speak for it. */
const moments = new Set([
  ...dayWords,
  ...monthWords.filter((month) => month !== 'may' && month !== 'march'),
  ...`email e-mail hand mail phone post telephone text
   afternoon autumn dawn dusk end evening fall midday midnight midweek month morning nightfall noon now spring summer
   sunrise sunset then today tomorrow tonight week weekend winter year yesterday`.split(/\s+/),
]);

/** “A merger announced Monday would cost jobs”: the main verb is still to come. Not “argued this would”. */
function isReduced(tokens: readonly Token[], first: number, last: number): boolean {
  let next = last + 1;
  while (
    isCalendarWord(tokens[next]) ||
    /^(?:on|last|this|week|month|year)$/.test(tokens[next]?.lower ?? '')
  )
    next++;
  if (wordAt(tokens, next - 1) === 'this') return false;
  return (
    next > last + 1 &&
    finiteWords.has(wordAt(tokens, next)) &&
    !/^(?:said|told)$/.test(wordAt(tokens, first))
  );
}
