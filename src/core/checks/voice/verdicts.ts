import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { joinOpenings } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import type { Span } from '../../span.ts';

type Phrases = readonly (readonly string[])[];

const heads: Phrases = frames.verdictHeads.map((head) => head.split(' '));
/** “The full pews are {a sign of} the times”: a way of speaking. */
const sayings: Phrases = frames.verdictSayings.map((saying) => saying.split(' '));
/** Without one of these there is no verdict. */
export const verdictSigns = joinOpenings([], frames.verdictHeads);

/** What a verdict starts with: its article. */
export const verdictOpenings = createWordList(['a', 'an', 'another']);

/** How many words may stand between the article and the verdict: “a sharp and sudden reversal”. */
const reach = 3;

/** “is a sharp reversal”, “was a defining moment”, “is yet another sign of”: what an event amounts to. */
export function readVerdict(tokens: readonly Token[], i: number): Span | undefined {
  const article = tokens[i];
  if (wordAt(tokens, 0) === 'there') return undefined;
  if (!article || !/^an?$|^another$/.test(article.lower)) return undefined;
  const before = wordAt(tokens, i - 1) === 'yet' ? wordAt(tokens, i - 2) : wordAt(tokens, i - 1);
  const isStated = /^(?:is|are|was|were|marks|marked|represents|represented)$/.test(before);
  if (!isStated && !isVerdictFirst(tokens, i)) return undefined;
  for (let at = i + 1; at <= i + 1 + reach; at++) {
    const to = findHead(tokens, at);
    if (to) return { start: article.start, end: to.end };
    if (
      tokens[at]?.kind !== 'word' ||
      /^(?:of|in|for|on|to|that|who|from)$/.test(wordAt(tokens, at))
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** “In {a blow to} the mayor, …”: the verdict comes before what it is about. */
export function isVerdictFirst(tokens: readonly Token[], article: number): boolean {
  const at = wordAt(tokens, article - 1) === 'yet' ? article - 2 : article - 1;
  if (wordAt(tokens, at) !== 'in') return false;
  return at === 0 || /^[,—–―-]$/.test(textAt(tokens, at - 1));
}

/** The last word of the verdict that starts at a position. */
function findHead(tokens: readonly Token[], at: number): Token | undefined {
  if (!verdictSigns.has(tokens[at])) return undefined;
  const head = findPhrase(heads, tokens, at);
  return head && !findPhrase(sayings, tokens, at) ? tokens[at + head.length - 1] : undefined;
}

function findPhrase(
  phrases: Phrases,
  tokens: readonly Token[],
  at: number,
): readonly string[] | undefined {
  return phrases.find((words) => words.every((word, k) => wordAt(tokens, at + k) === word));
}
