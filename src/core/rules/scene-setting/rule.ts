import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isCalendarWord } from '../../facts/names.ts';
import type { Phrase } from '../../facts/phrases.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { findGenre } from '../../story/genre.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toFrame } from '../../checks/wording/frame.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

const atmosphere = findWordSet('atmosphere');
const moods = createWordList(atmosphere);
const times = /^(?:morning|afternoon|evening|night|day)$/;

export default definePhraseRule({
  meta: {
    id: 'scene-setting',
    summary: 'Give the day, the time and the place instead of the atmosphere.',
    defaultSeverity: 'information',
    fixes: 'safe',
    messages: {
      found: '“{phrase}” is atmosphere; give the day, the time or the place.',
      alternative: '“{phrase}” is atmosphere; write “{alternative}”.',
    },
    references: [
      { title: 'Associated Press, on the time element' },
      { title: 'Reuters Handbook of Journalism' },
      {
        title: 'Wikipedia: Words to watch',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
    ],
  },
  reads: 'story',
  kinds: ['scene'],
  frames: { words: moods, find: findFrames },
  // “on a rainy morning this week”: the hour is wanting, and the day nearly there.
  toSeverity: ({ tokens, last }) => (findWeekEnd(tokens, last) > last ? 'hint' : undefined),
  isMeant: (use) => !isFeature(use) && !(isTime(use) && isDated(use)),
  findFixes: (use, listed) => [...askForDay(use), ...listed],
});

function isFeature({ context: { story, settings } }: PhraseUse): boolean {
  return findGenre(story.document, settings) === 'feature';
}

function isTime({ text }: PhraseUse): boolean {
  return /(?:morning|afternoon|evening|night|day|quiet|ordinary|other)$/i.test(text);
}

const reading = /^(?:(?:1[5-9]|20)\d\d|\d+(?:\.\d+)?°?[CF]|degrees)$/;

/** “on a cold Monday morning in May”, “It was a cold day, at 21F”: the reader knows when, or how cold. */
function isDated({ tokens }: PhraseUse): boolean {
  return tokens.some((token) => isCalendarWord(token) || reading.test(token.text));
}

const openings = createWordList(['on', 'one', 'was']);

/** “on a quiet afternoon”, “One cold, gray morning”, “It was a balmy evening”. */
function findFrames(block: Block): Phrase[] {
  return block.sentences.flatMap((sentence) => {
    if (!moods.isIn(sentence)) return [];
    const { tokens, index } = sentence;
    return findPositions(sentence, openings).flatMap((i) => {
      const article = findArticle(tokens, i);
      const end = article === undefined ? undefined : findTimeEnd(tokens, article);
      const from = wordAt(tokens, i) === 'was' ? article : i;
      const [first, last] = [tokens[from ?? i], end === undefined ? undefined : tokens[end]];
      return first && last ? [toFrame('scene', index, first, last, 'rewrite')] : [];
    });
  });
}

/** Behind these “one” counts: “in one cold night”. */
const counting = toWordSet('in for of on at about after before every just only per than within');

/** “on {a}”, “{one}” and “It was {a}” at the start: where the words begin that describe the hour. */
function findArticle(tokens: readonly Token[], i: number): number | undefined {
  if (wordAt(tokens, i) === 'one') return counting.has(wordAt(tokens, i - 1)) ? undefined : i;
  if (wordAt(tokens, i) === 'was' && !(i === 1 && wordAt(tokens, 0) === 'it')) return undefined;
  return /^(?:a|an|one)$/.test(wordAt(tokens, i + 1)) ? i + 1 : undefined;
}

function findTimeEnd(tokens: readonly Token[], article: number): number | undefined {
  let end = article + 1;
  while (end < article + 7 && isModifier(tokens[end])) end++;
  const hasAtmosphere = tokens.slice(article + 1, end).some(({ lower }) => atmosphere.has(lower));
  return hasAtmosphere && times.test(wordAt(tokens, end)) ? end : undefined;
}

function isModifier(token: Token | undefined): boolean {
  if (!token || times.test(token.lower)) return false;
  return token.text === ',' || (token.kind === 'word' && !isFunctionWord(token));
}

/** “on [DAY TK] afternoon” */
function askForDay({ context: { block }, phrase, tokens, last, text }: PhraseUse): ProseFix[] {
  const time = wordAt(tokens, last);
  if (phrase.entry.phrase !== 'scene' || !/^on(?:e)? /i.test(text)) return [];
  const words = time === 'day' ? 'on [DAY TK]' : `on [DAY TK] ${time}`;
  const span = { start: phrase.start, end: tokens[findWeekEnd(tokens, last)]?.end ?? phrase.end };
  return toFix('Give the day', replaceWords(block, span, words));
}

/** “on a rainy morning {this week}”: the day says that too. */
function findWeekEnd(tokens: readonly Token[], last: number): number {
  const isWeek = /^(?:this|last) (?:week|month)$/.test(
    `${wordAt(tokens, last + 1)} ${wordAt(tokens, last + 2)}`,
  );
  return isWeek ? last + 2 : last;
}
