import { wordAt, type Token } from '../../document/words/tokens.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isComma } from '../../english/word-shapes.ts';

/** Where a source can stand so that it owns the words in question and no others. */
export type AttributionSlot =
  | { readonly kind: 'front' | 'end' }
  /** Before the clause that starts at a token; behind the token before an aside or another clause. */
  | { readonly kind: 'clause' | 'behind' | 'aside'; readonly at: number }
  /** Right behind the “who” of its clause, or the “and” of its half. */
  | { readonly kind: 'relative' | 'joined'; readonly at: number };

/** How much a source may own besides the words: the rest of the sentence, or no clause but theirs. */
export type Reach = 'sentence' | 'clause';

/** Puts slots that would part a source from the words before `last`, or from what goes with them, behind the others. */
export function sortSlots(
  tokens: readonly Token[],
  last: number,
  reach: Reach,
  found: readonly AttributionSlot[],
): readonly AttributionSlot[] {
  const slots = found.toSorted(
    (a, b) => Number(isParted(a, tokens, last)) - Number(isParted(b, tokens, last)),
  );
  const [best] = slots;
  // “Six hundred people danced inside, and a thousand more in the square”: one source for both counts.
  if (reach === 'sentence' && best?.kind === 'behind' && countsOn(tokens, best.at))
    return [{ kind: 'front' }, ...slots];
  const turn = best?.kind === 'end' ? findTurn(tokens, last, reach) : undefined;
  return turn === undefined ? slots : [{ kind: 'behind', at: turn }, ...slots];
}

/**
 * “which brings in 40,000 visitors{, …}, but the rules could spoil it”, “is used by 9,000 shops{, …}, and was named app of
 * the year”: at the end it would own what the sentence turns to.
 */
function findTurn(tokens: readonly Token[], last: number, reach: Reach): number | undefined {
  const but = tokens.findIndex(
    ({ lower }, i) =>
      i > last + 1 &&
      isComma(tokens[i - 1]) &&
      (lower === 'but' ||
        // “robbed the shop, and shot two men”: a crime needs its source for both.
        (lower === 'and' && reach === 'sentence' && opensWithVerb(tokens.slice(i + 1)))),
  );
  const isMarked = tokens
    .slice(last + 1, Math.max(0, but - 1))
    .some(({ kind }) => kind === 'punctuation');
  return but < 0 || isMarked || !hasVerb(tokens.slice(but + 1)) ? undefined : but - 2;
}

/** “seems odd given the fact that{, …,} the port has 900 workers”: at the end it would own what seems odd. */
export function findFactThat(tokens: readonly Token[], first: number): number | undefined {
  const that = tokens.findIndex(
    ({ lower }, i) => i < first && lower === 'that' && wordAt(tokens, i - 1) === 'fact',
  );
  return that > 2 && !tokens.slice(that, first).some(isComma) ? that : undefined;
}

const counts = toWordSet('dozens hundred hundreds million thousand thousands');

/** Whether another count follows behind “, and”. */
function countsOn(tokens: readonly Token[], at: number): boolean {
  if (!isComma(tokens[at + 1]) || wordAt(tokens, at + 2) !== 'and') return false;
  return tokens.slice(at + 3).some((token) => token.kind === 'number' || counts.has(token.lower));
}

/** Most words from a figure or a claim to a source behind it, in tokens. */
const maxDistance = 24;

/** Commas behind the words from which on their source comes too late at the end of the sentence. */
const manyCommas = 3;

/** “Rain closed 14 schools, two clinics, a library and three pools, all of them new, on Monday{, …}”: better in front. */
function isParted({ kind }: AttributionSlot, tokens: readonly Token[], last: number): boolean {
  if (kind !== 'end') return false;
  const rest = tokens.slice(last);
  return rest.length > maxDistance || rest.filter((token) => isComma(token)).length >= manyCommas;
}
