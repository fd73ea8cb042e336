import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Token } from '../../document/words/tokens.ts';
import { auxiliaries, toWordSet } from '../../english/word-classes.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import type { BarePoll, PollDetail } from '../../story/polls.ts';
import { findPollMentions } from '../../story/polls.ts';

/** Adds the sentence that a disclosed poll has: what the copy tells of it stands there, and the rest is asked for. */
export function findPollFixes(block: Block, poll: BarePoll, hasMargin: boolean): ProseFix[] {
  const title = 'Ask for the details';
  const named = nameSeveral(block, poll);
  if (named) return toSuggestions(title, named);
  const sentence = findLast(block, poll);
  if (!sentence || !/[.!?]["”’)]*$/.test(block.text.slice(sentence.start, sentence.end))) return [];
  const newText = ` ${toDisclosure(block, poll, hasMargin)}.`;
  return toSuggestions(title, [{ span: { start: sentence.end, end: sentence.end }, newText }]);
}

/** “Polls{ by [POLLSTERS TK], taken on [DATES TK],} show”: of several none was done alone, nor of as many people. */
function nameSeveral(
  { text, tokens }: Block,
  { start, end, missing }: BarePoll,
): readonly ProseEdit[] | undefined {
  if (!/\b(?:polls|surveys)$/i.test(text.slice(start, end)) || !missing.includes('pollster'))
    return undefined;
  const next = tokens.find((token) => token.start >= end)?.lower ?? '';
  const taken = missing.includes('dates') && finding.test(next) ? ', taken on [DATES TK],' : '';
  return [{ span: { start: end, end }, newText: ` by [POLLSTERS TK]${taken}` }];
}

const finding =
  /^(?:find|found|gave|give|had|have|indicate|indicated|put|say|show|showed|suggest|suggested)$/;

function toDisclosure(block: Block, poll: BarePoll, hasMargin: boolean): string {
  const lacks = (detail: PollDetail): boolean => poll.missing.includes(detail);
  const words = block.text.slice(poll.start, poll.end);
  const isForAnybody = lacks('pollster') || hasPollster(words);
  const method = hasMargin ? `by [METHOD TK]${margin}` : 'by [METHOD TK]';
  return [
    toAsked(block, poll, words),
    isForAnybody ? 'for [SPONSOR TK]' : '',
    lacks('dates') ? 'on [DATES TK]' : '',
    lacks('margin') ? method : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** “[POLLSTER TK] interviewed [N TK] voters”, “The poll questioned [N TK] [POPULATION TK]”; how many, where that is not told. */
function toAsked(block: Block, poll: BarePoll, words: string): string {
  const { noun, missing } = poll;
  const isUnnamed = missing.includes('pollster');
  if (!missing.includes('sample'))
    return isUnnamed ? `[POLLSTER TK] conducted the ${noun}` : `${toMade(words, noun)} was taken`;
  const opening = isUnnamed ? '[POLLSTER TK] interviewed' : `${toMade(words, noun)} questioned`;
  return `${opening} [N TK] ${findPolled(block, poll) ?? '[POPULATION TK]'}`;
}

const margin = '; the margin of error is [N TK] percentage points either way';

/** “A Gazette/Channel 8 poll”: two who paid for it, and nobody who asked. */
function toMade(words: string, noun: string): string {
  const isJoint = /\p{Alpha}\/(?:the )?\p{Upper}/u.test(words) && !hasPollster(words);
  return isJoint ? `The ${noun}, conducted by [POLLSTER TK],` : `The ${noun}`;
}

const pollsters = findWordSet('pollsters');

function hasPollster(words: string): boolean {
  return words.split(/[ /–-]/).some((word) => pollsters.has(word.toLowerCase()));
}

/** Whom a poll asked, where the copy says so: “a poll of {city voters} in May”, “of the {bakers} surveyed”. */
function findPolled({ text, tokens }: Block, { start, end }: BarePoll): string | undefined {
  const answering = /^(?:the )?(.+) (?:polled|questioned|surveyed)$/.exec(text.slice(start, end));
  if (answering?.[1] !== undefined) return answering[1];
  const behind = tokens.slice(tokens.findIndex((token) => token.start >= end));
  if (!/^(?:among|of)$/.test(behind[0]?.lower ?? '')) return undefined;
  const stop = behind.findIndex((token, i) => i > 0 && endsPolled(token, behind[i + 1]));
  const [first, last] = [behind[1], behind[stop - 1]];
  if (!first || !last || stop < 2 || stop > maxPolled) return undefined;
  const words = text.slice(first.start, last.end);
  if (/^(?:all|every|half|most|\d)|\bpolls$/.test(words)) return undefined;
  return words.replace(/^those\b/, 'people').replace(/^the /, '');
}

/** Longest name of those who were asked, in tokens. */
const maxPolled = 9;

function endsPolled(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'punctuation' || ends.has(token.lower) || auxiliaries.has(token.lower))
    return true;
  return (isFiniteVerb(token) || token.lower.endsWith('ed')) && next?.kind === 'word';
}

const ends = toWordSet(
  'about by conducted find finds for found from last on published put puts released show shows showed suggests taken that this which who',
);

/** The last sentence with results of a poll: before “When asked about the toll, 40% said” it would part them. */
function findLast(block: Block, poll: BarePoll): Sentence | undefined {
  const { text, sentences } = block;
  const own = sentences[poll.sentence];
  // Before “That is a fall of 3 points” it would take the words from what they point to.
  if (isPointedAt(text, own)) return sentences.at(-1);
  const others = new Set(block.derive(findPollMentions).map(({ sentence }) => sentence));
  const rest = sentences.slice(poll.sentence + 1);
  const stop = rest.findIndex(({ index }) => others.has(index));
  const results = (stop < 0 ? rest : rest.slice(0, stop)).filter(({ start, end }) =>
    result.test(text.slice(start, end)),
  );
  return results.at(-1) ?? own;
}

const result = /\d(?: per ?cent\b|%)|\b(?:asked|respondents|surveyed)\b/;

/** Whether the next sentence starts with a word that points back: “That makes her …”, “They hold …”. */
function isPointedAt(text: string, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  return /^ (?:He|Her|His|It|Its|She|Such|That|Their|These|They|This|Those)\b/.test(
    text.slice(sentence.end, sentence.end + 8),
  );
}
