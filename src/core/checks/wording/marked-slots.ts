import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { determiners, prepositions, toWordSet } from '../../english/word-classes.ts';
import { isAdjective, isClosedWord } from '../../english/word-shapes.ts';
import { roughCounts } from '../../english/small-numbers.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const counts: ReadonlySet<string> = new Set(roughCounts);
const worded = findWordSet('worded-things');
/** Verbs that say nothing of what they take: that is in the marked word. */
const light = toWordSet(
  'gave gives got gets held hold holds offered offers provided provides ran received receives staged',
);

/** Whether a marked word stands where nobody is heard to say it, by the tokens before it and the one behind. */
export function isMarkedSlot(tokens: readonly Token[], at: number, inner: string): boolean {
  const before = tokens[at - 1];
  const behind = tokens.findIndex(({ start }, i) => i > at && start > (tokens[at]?.start ?? 0));
  return (
    before !== undefined &&
    (isNounSlot(before, inner) ||
      (!inner.includes(' ') && isCompound(tokens, at)) ||
      (light.has(before.lower) && /[^s]s$/.test(inner)) ||
      isDeed(tokens, at, behind, inner))
  );
}

/** Behind an article, a possessive or a preposition; “two “observers””, but “nine “zero” days”. */
function isNounSlot({ lower }: Token, inner: string): boolean {
  if (counts.has(lower)) return inner.endsWith('s');
  if (lower === 'to' || /^(?:he|she|it|that|there|what|who|here)'s$/.test(lower)) return false;
  return determiners.has(lower) || prepositions.has(lower) || /'s$|s'$/.test(lower);
}

/** “A television “expert” put it at”; not “the answer “yes””, “the singer “joined”” */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  if (noun?.kind !== 'word' || isCapitalised(noun) || worded.has(noun.base)) return false;
  if (
    isClosedWord(noun) ||
    isAdjective(noun) ||
    isFiniteVerb(noun) ||
    /(?:al|ble|ed|ful|ic|ing|ive|less|ly|ous)$/.test(noun.lower)
  )
    return false;
  return /^(?:an?|her|his|its|the|their)$/.test(wordAt(tokens, at - 2));
}

/** “troops who “liberated” the town”, “signed the papers “voluntarily”” */
function isDeed(tokens: readonly Token[], at: number, behind: number, inner: string): boolean {
  if (/^[a-z]{3,}ly$/.test(inner)) return tokens[at - 1]?.kind === 'word';
  const next = tokens.slice(Math.max(behind, 0)).find(({ kind }) => kind === 'word');
  const isOf = next !== undefined && determiners.has(next.lower);
  return (
    /^[a-z]{3,}ed$/.test(inner) && isOf && /^(?:that|they|which|who)$/.test(wordAt(tokens, at - 1))
  );
}
