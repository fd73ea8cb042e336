import type { Block } from '../../document/block.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isGivenName } from '../../english/given-names.ts';
import type { Calling } from '../../facts/claims/crimes/calling.ts';
import { labelWords, readLabel } from '../../facts/claims/crimes/crime-labels.ts';
import { findSoughtClaim } from '../../facts/claims/headlines/charged-headlines.ts';
import { findSameVerb } from '../../facts/claims/headlines/headline-claims.ts';
import crimes from '../../lexicons/claims/crimes.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import { isMarked } from '../../story/reads/marked-sentences.ts';
import type { Story } from '../../story/story.ts';
import { sentencedWords } from '../../story/prisoners.ts';
import { isClearedLabel } from './cleared-labels.ts';

const settled = createWordList([...crimes.settled, ...crimes.cues, ...crimes.fiction]);
/** Whoever has run from where a court has sent them. */
const escaped = ({ sentences }: Block): readonly boolean[] =>
  sentences.map((sentence) => sentencedWords.isIn(sentence));
const seeking = /^(?:as|for|find|hunting|locate|seek|seeking|to|trace|tracing)$/;

/** “{Fraudster} Lee Marsh in new row”, over copy that says nothing of a court or a charge. */
export function findUnborneLabel(block: Block, story: Story): Span | undefined {
  const tokens = readLine(block);
  const label = tokens.map((_, i) => readLabel(block, tokens, i)).find(Boolean);
  if (!label || !isNamed(tokens, label) || isToldOf(block, story, label.doer.surname))
    return undefined;
  const [from, to] = [tokens[label.first], tokens[label.last]];
  return from && to && { start: from.start, end: to.end };
}

/** The words of a headline of one sentence that may call somebody something. */
function readLine({ sentences: [sentence, second], facts }: Block): readonly Token[] {
  if (!sentence || second || facts.quotations.length > 0) return [];
  return labelWords.isIn(sentence) && !settled.isIn(sentence) ? sentence.tokens : [];
}

/** “Killer Lee Marsh”; not “Killer Heat Closes Schools”. */
function isNamed(tokens: readonly Token[], { last, doer }: Calling): boolean {
  const isName = [last + 1, last + 2].some((i) => isGivenName(wordAt(tokens, i)));
  return isName && doer.surname !== '';
}

/** Whether the copy has the person before a court, in prison or dead, or tells of anybody’s crime. */
function isToldOf(block: Block, story: Story, surname: string): boolean {
  if (story.sentences.some((each) => settled.isIn(each.sentence))) return true;
  return story.isConvicted(surname) || isClearedLabel(story, block, surname);
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
const sought = createWordList(
  'appeal appealed find hunting identified locate looking named seek seeking searching speak trace tracing'.split(
    ' ',
  ),
);
