import type { Block } from '../../document/block.ts';
import { createCue } from '../../document/words/cue.ts';
import { isCapitalised, wordAt } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isGivenName } from '../../english/given-names.ts';
import { labelWords, readLabel } from '../../facts/claims/crimes/crime-labels.ts';
import { findSoughtClaim } from '../../facts/claims/headlines/charged-headlines.ts';
import { findSameVerb } from '../../facts/claims/headlines/headline-claims.ts';
import crimes from '../../lexicons/claims/crimes.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import { isMarked, markSentences } from '../../story/reads/marked-sentences.ts';
import type { Story } from '../../story/story.ts';
import { isClearedLabel } from './cleared-labels.ts';

const settled = createWordList([...crimes.settled, ...crimes.cues, ...crimes.fiction]);
/** Whoever has run from where a court has sent them. */
const escaped = markSentences(
  createCue(
    ['absconded', 'convicted', 'escaped', 'jailed', 'parole', 'prison', 'sentenced'],
    /\b(?:absconded|convicted|escaped|jailed|parole|prison|sentenced)\b/,
  ),
);
const seeking = /^(?:as|for|find|hunting|locate|seek|seeking|to|trace|tracing)$/;

/** “{Fraudster} Lee Marsh in new row”, over copy that says nothing of a court or a charge. */
export function findUnborneLabel(block: Block, story: Story): Span | undefined {
  const [sentence, second] = block.sentences;
  if (!sentence || second || block.facts.quotations.length > 0) return undefined;
  const { tokens } = sentence;
  const label = labelWords.isIn(sentence)
    ? tokens.map((_, i) => readLabel(block, tokens, i)).find((each) => each !== undefined)
    : undefined;
  const [from, to] = [tokens[label?.first ?? -1], tokens[label?.last ?? -1]];
  if (!label || !from || !to) return undefined;
  // “Killer Heat Closes Schools”
  const isName = [label.last + 1, label.last + 2].some((i) => isGivenName(wordAt(tokens, i)));
  const { surname } = label.doer;
  if (!isName || surname === '' || story.isConvicted(surname)) return undefined;
  if (
    settled.isIn(sentence) ||
    isClearedLabel(
      story,
      story.document.blocks.findIndex((each) => each.block === block),
      surname,
    )
  )
    return undefined;
  const isTold = story.sentences.some((each) => settled.isIn(each.sentence));
  return isTold ? undefined : { start: from.start, end: to.end };
}

/** “Police hunt man who {torched} pub”, over copy that names a man and says only that they look for him. */
export function findOfSought(block: Block, story: Story): Span | undefined {
  const claim = findSoughtClaim(block);
  if (!claim || !story.sentences.some(namesSought)) return undefined;
  const isTold = story.sentences.some(
    (each) =>
      isMarked(story, each, escaped) ||
      findSameVerb(each.sentence.tokens, claim.lemma) !== undefined,
  );
  return isTold ? undefined : { start: claim.start, end: claim.end };
}

/** “trying to trace {Lee Marsh}”, “named him as {Lee Marsh}” */
function namesSought({ sentence: { tokens } }: Story['sentences'][number]): boolean {
  return tokens.some(({ lower }, i) => {
    if (!seeking.test(lower) || !isGivenName(wordAt(tokens, i + 1))) return false;
    const [first, last] = [tokens[i + 1], tokens[i + 2]];
    if (!isCapitalised(first) || !isCapitalised(last)) return false;
    const before = tokens.slice(Math.max(0, i - 4), i + 1);
    if (before.some(({ lower: word }) => victims.has(word))) return false;
    return before.some((word) => sought.has(word)) && !/['’]s?$/.test(last?.lower ?? '');
  });
}

/** “named {the victim} as Lee Marsh”: the other one. */
const victims = new Set([...findWordSet('victims'), 'body', 'dead', 'deceased', 'missing']);
const sought = createWordList([
  ...'appeal appealed find hunting identified locate looking named seek seeking searching speak trace tracing'.split(
    ' ',
  ),
]);
