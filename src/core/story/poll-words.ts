import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { toWords } from '../document/words/cue.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { isCalendarWord } from '../facts/names.ts';
import { isQuoted } from '../facts/voice.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import type { Span } from '../span.ts';

/** The words for a poll in a sentence. */
export interface PollWords extends Span {
  readonly noun: string;
  /** Its name’s words, or whoever made it, stand beside it. */
  readonly isNamed: boolean;
  /** “the poll”: one that was mentioned before. */
  readonly isDefinite: boolean;
}

/** Without one of these there is no poll. */
export const pollNouns = createWordList(
  toWords(
    'poll polled polling polls pollsters questioned questionnaire respondents survey surveyed surveys',
  ),
);
/** What tells of polls only where it finds something: “polling suggests”, not “a polling district”. */
const loosely: ReadonlySet<string> = new Set(['polling', 'polls', 'pollsters', 'surveys']);
/** Those who were asked: “of the firms surveyed”, “12% of respondents”. */
const answering: ReadonlySet<string> = new Set(['polled', 'questioned', 'respondents', 'surveyed']);
const finding =
  /^(?:(?:by|for|from) .{2,40} |(?:last|this) (?:month|week|weekend|year) |(?:conducted|out|published|released|taken) .{2,30} )?(?:also |had |have |now |recently )?(?:find|finds|found|gave|give|gives|given|have|indicates?|indicated|puts?|reckon|say|says|showed|shows?|suggested|suggests?) /;
/** What is no opinion poll: official counts, and polls of another kind. */
const otherKinds = findWordSet('other-surveys');
const otherUses = findWordSet('poll-compounds');

/** The first poll or survey of a sentence that is the writer’s to explain. */
export function findPollWords(block: Block, { tokens }: Sentence): PollWords | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isPollNoun(tokens, i) || isQuoted(block, token)) continue;
    const first = findPhraseStart(tokens, i);
    const lead = tokens.slice(first, i);
    const owner = /['’]s?$/.test(textAt(tokens, first - 1)) ? tokens[first - 1] : undefined;
    const isNamed = lead.some(isNamePart) || owner !== undefined || hasMaker(tokens, i);
    const isAnswer = answering.has(token.lower);
    const isDefinite =
      isAnswer || /^(?:latest|the|this|that|its|their)$/.test(wordAt(tokens, first));
    return {
      start: (tokens[first] ?? token).start,
      end: token.end,
      noun: isAnswer ? 'survey' : token.lower,
      isNamed,
      isDefinite,
    };
  }
  return undefined;
}

function isPollNoun(tokens: readonly Token[], i: number): boolean {
  if (!pollNouns.has(tokens[i]) || otherUses.has(wordAt(tokens, i + 1))) return false;
  if (/^(?:to|will|would|we|they|not)$/.test(wordAt(tokens, i - 1))) return false;
  if (isUnderWay(tokens, i) || !isFinding(tokens, i) || isOtherwiseMeant(tokens, i)) return false;
  if (answering.has(wordAt(tokens, i)) && !isShareOf(tokens, i)) return false;
  return !tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => otherKinds.has(lower));
}

/** “{Polling} suggests that 58% side with the union”; “Surveys show most” is a figure of speech. */
function isFinding(tokens: readonly Token[], i: number): boolean {
  const noun = wordAt(tokens, i);
  if (!loosely.has(noun)) return true;
  // “the most recent surveys” are those that the copy has told of.
  if (toldOf.test(`${wordAt(tokens, i - 2)} ${wordAt(tokens, i - 1)}`)) return false;
  const words = tokens.slice(i + 1).map(({ lower }) => lower);
  if (!finding.test(words.join(' '))) return false;
  return noun === 'polling' || words.some((word) => /^per ?cent$|^%$|^\d.*%$/.test(word));
}

const toldOf = / (?:earlier|latest|other|the|those)$|(?:\bmost|\bthe|[’']s) recent$/;

/** “topped the poll”, “most votes in a poll to choose”, “a survey of the wreck”: a vote, and a look. */
function isOtherwiseMeant(tokens: readonly Token[], i: number): boolean {
  const behind = `${wordAt(tokens, i + 1)} ${wordAt(tokens, i + 2)}`;
  if (/^(?:to (?:choose|elect|fill|pick|select)|report)\b/.test(behind)) return true;
  if (/^votes (?:at|in)$/.test(`${wordAt(tokens, i - 3)} ${wordAt(tokens, i - 2)}`)) return true;
  if (
    /^(?:contest|head|top|win|won)/.test(wordAt(tokens, i - 2)) &&
    wordAt(tokens, i - 1) === 'the'
  )
    return true;
  const of = wordAt(tokens, i + 1) === 'of' ? tokens.slice(i + 2, i + 7) : [];
  const end = of.findIndex(({ lower }) => /^(?:by|for|from|in|[,.;]|found|shows?)$/.test(lower));
  return surveyedThings.has(wordAt(of, (end < 0 ? of.length : end) - 1));
}

const surveyedThings: ReadonlySet<string> = new Set([
  ...findWordSet('surveyed-things'),
  ...findWordSet('animals'),
]);

/** “of the firms surveyed”, “of respondents” */
function isShareOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 5), i).map(({ lower }) => lower);
  return /\bof(?: (?:all|the|those))?(?: [a-z]+){0,3}$/.test(before.join(' '));
}

/** “A survey is currently underway”: nobody has answered yet. */
function isUnderWay(tokens: readonly Token[], i: number): boolean {
  const words = tokens.slice(i + 1, i + 6).map(({ lower }) => lower);
  return /^(?:is|was) (?:\w+ )?(?:being|under ?way|on(?: |$))/.test(words.join(' '));
}

/** Most words before “poll” that belong to it. */
const maxLead = 9;

function findPhraseStart(tokens: readonly Token[], noun: number): number {
  let i = noun;
  while (i > 0 && noun - i < maxLead) {
    const before = tokens[i - 1];
    if (!before || /['’]s$/.test(before.lower)) return i;
    if (isDeterminer(before) && !isInName(tokens, i - 1)) return i - 1;
    if (before.kind === 'punctuation' && !/^[/-]$/.test(before.text)) return i;
    if (
      /^(?:as|by|from|if|in|of|to|on|and|that|for|with|or|is|was|when|found|shows?)$/.test(
        before.lower,
      )
    )
      return i;
    i--;
  }
  return i;
}

function isDeterminer({ lower }: Token): boolean {
  return /^(?:the|a|an|this|that|another|one|its|their)$/.test(lower);
}

/** The article of “Rock the Vote”. */
function isInName(tokens: readonly Token[], i: number): boolean {
  return isCapitalised(tokens[i - 1]) && isCapitalised(tokens[i + 1]) && !isCapitalised(tokens[i]);
}

/** What a sentence may open with before “poll”, and is no name. */
const unnamed: ReadonlySet<string> = new Set(
  `A All An Another Both Consumer Customer Early Exit Few Five Four Independent Instant Internal Local Many Most National New One Online Opinion
  Other Polls Pollsters Private Public Recent Regional Separate Several Snap Some State Straw Successive Surveys That The These This
  Those Three Tracking Two Voter`.split(/\s+/),
);

function isNamePart(token: Token): boolean {
  return /^\p{Upper}/u.test(token.text) && !isCalendarWord(token) && !unnamed.has(token.text);
}

/** “a poll by Norden Research”, “a survey that the union commissioned”. */
function hasMaker(tokens: readonly Token[], noun: number): boolean {
  const rest = tokens.slice(noun + 1, noun + 14);
  const stop = rest.findIndex(({ text }) => /^[.;:]$/.test(text));
  const words = (stop < 0 ? rest : rest.slice(0, stop)).map(({ lower }) => lower).join(' ');
  return maker.test(words);
}

const made = 'carried out|commissioned|conducted|done|published|released|sponsored|taken';
const maker = new RegExp(
  [
    `^(?:, )?(?:(?:which|that) was )?(?:\\w+ )?(?:(?:${made}) )?(?:by|from|for) (?!(?:all|any|mail|more|most|phone|telephone|\\d))`,
    `\\b(?:${made}) (?:\\w+ )?by `,
  ].join('|'),
);
