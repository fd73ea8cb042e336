import { isCapitalised, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { isRoleWord } from '../../../english/noun-kinds.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isGivenName } from '../../../english/given-names.ts';
import type { Agentless } from './agentless.ts';

/** What an outlet does when it will not say who told it. */
export const hearsay = createWordList([
  'gathered',
  'informed',
  'learned',
  'learnt',
  'told',
  'understands',
]);
const outlets: ReadonlySet<string> = new Set([
  ...findWordSet('paper-names'),
  ...findWordSet('outlet-words'),
]);
const own = /^(?:our|this)$/;
const staff = /^(?:correspondent|magazine|newspaper|paper|reporter|station|website)$/;

/** “Our correspondent was told that”, “the Harbor Post has learned that”, “SUNDAY HARBOR gathered that”: from whom? */
export function readOutlet(tokens: readonly Token[], i: number): Agentless | undefined {
  const [participle, that] = [tokens[i], tokens[i + 1]];
  if (!participle || !hearsay.has(participle) || that?.lower !== 'that') return undefined;
  let verb = i - 1;
  while (
    /^(?:has|have|had|was|were|been|also|exclusively|further|reliably|since)$/.test(
      wordAt(tokens, verb),
    )
  )
    verb--;
  const isPassive = /^(?:told|informed)$/.test(participle.lower);
  if (
    isPassive &&
    !tokens.slice(verb + 1, i).some(({ lower }) => /^(?:was|were|been)$/.test(lower))
  )
    return undefined;
  const first = findOutlet(tokens, verb);
  const from = tokens[first ?? -1];
  return from && { start: from.start, end: that.end, participle, form: 'learned', isWide: false };
}

/** Where the words for the outlet start that end at a position. */
function findOutlet(tokens: readonly Token[], last: number): number | undefined {
  if (own.test(wordAt(tokens, last - 1)) && staff.test(wordAt(tokens, last))) return last - 1;
  let first = last;
  while (isCapitalised(tokens[first - 1])) first--;
  const name = tokens.slice(first, last + 1);
  if (name.length < 2 || !isCapitalised(tokens[last]) || name.some(isOfPerson)) return undefined;
  // “THE LAGOON”: a name that shouts is a title.
  const isShouted = name.every(({ text }) => /^\p{Upper}{2,}$/u.test(text));
  const isPress = outlets.has(wordAt(name, name.length - 1)) || editions.test(wordAt(name, 0));
  return isShouted || isPress ? first : undefined;
}

const editions = /^(?:daily|saturday|sunday)$/;

/** “Detective Lena Post”, “MARTHA HOLM” */
function isOfPerson({ base, lower }: Token): boolean {
  return isRoleWord(base) || isGivenName(lower);
}
