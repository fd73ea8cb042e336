import { createWordList } from '../../document/words/words.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isCalendarWord } from '../../facts/names.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Span } from '../../span.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { dayWords } from '../../english/calendar-names.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOfPrices } from './price-days.ts';
import { isOfTheseDays, isPast } from './these-days.ts';

/** Words that say when, seen from the day they were written: “yesterday”, “last night”, “recently”. */
export interface TimeWords extends Span {
  /** `day` names a day, `vague` none. */
  readonly kind: 'day' | 'vague';
  /** The day, counted from today; of “last Tuesday” unknown. */
  readonly offset?: number;
  /** What the day itself would be written with: “{day} night”, “earlier {day}”. */
  readonly template: string;
}

const offsets: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
/** What such words begin with. */
export const timeOpeners = createWordList([
  ...offsets.keys(),
  ...toWordSet('currently last lately next recently soon this'),
]);
const parts = toWordSet('morning afternoon evening night lunchtime');
const hours = toWordSet('morning afternoon evening hours');
const issues = toWordSet('bulletin edition episode issue letter newsletter podcast');
const determiners = toWordSet('the a an his her its our their my your each every one that very');

/** Finds the words of a sentence that go stale, in order. */
export function findTimeWords(sentence: Sentence): readonly TimeWords[] {
  if (!timeOpeners.isBaseIn(sentence)) return [];
  const { tokens } = sentence;
  const found = timeOpeners.findBaseIn(tokens).flatMap((i) => {
    if (!timeOpeners.hasBase(tokens[i]) || isName(tokens, i)) return [];
    return (
      readDay(tokens, i) ??
      readPartOfDay(tokens, i) ??
      readWeekday(tokens, i) ??
      readVague(tokens, i) ??
      []
    );
  });
  return found.filter((words) => !isNamedBeside(tokens, words) && !isOfPrices(tokens, words));
}

/** “today (Saturday)”, “yesterday, Sunday, June 4”, “tonight – Dec. 30”, “on Sunday last night”: the day stands beside it. */
function isNamedBeside(tokens: readonly Token[], { start, end, kind }: TimeWords): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  if (kind === 'day' && isWeekday(tokens.findLast((token) => token.end <= start))) return true;
  const [mark, next, last] = tokens.slice(at, at + 4).filter(({ lower }) => lower !== 'on');
  if (mark?.text === '(' && next?.kind === 'number') return true;
  const day = next?.kind === 'number' ? last : next;
  return /^[(,–—]$/.test(mark?.text ?? '') && isCalendarWord(day);
}

function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && dayWords.includes(token.base);
}

/** “USA Today”, “the Today show”, “Tomorrow Never Dies”. */
function isName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  // “this morning show”, “a last night show”
  if (tokens.slice(i + 1, i + 3).some(({ lower }) => lower === 'show')) return true;
  // “today’s edition”: the one that the reader holds.
  if (token?.lower.endsWith('s') && issues.has(wordAt(tokens, i + 1))) return true;
  if (!isCapitalised(token)) return false;
  const isOpening = before === undefined || before.kind === 'punctuation';
  return !isOpening || next?.lower === 'never';
}

/**
 * “slipped today, to 4.10 after 4.30 {yesterday}”, “today or {tomorrow} morning”: days that a finding passes over, but
 * that are meant as days beside one that it does not.
 */
export function findDaysBeside({ tokens }: Sentence): readonly TimeWords[] {
  return timeOpeners.findBaseIn(tokens).flatMap((i) => {
    const isMeant =
      /^(?:today|tomorrow|yesterday)(?:'s)?$/.test(wordAt(tokens, i)) &&
      wordAt(tokens, i - 1) !== 'no' &&
      !(wordAt(tokens, i) === "today's" && ages.has(wordAt(tokens, i + 1)));
    const words = isMeant ? readMeant(tokens, i) : undefined;
    return !words || isNamedBeside(tokens, words) ? [] : [words];
  });
}

/** “today’s {world}” */
const ages = findWordSet('things-of-today');

function readDay(tokens: readonly Token[], i: number): TimeWords | undefined {
  const isDay = offsets.has(tokens[i]?.base ?? '') && !isFigurative(tokens, i);
  return isDay ? readMeant(tokens, i) : undefined;
}

function readMeant(tokens: readonly Token[], i: number): TimeWords | undefined {
  const token = tokens[i];
  const offset = offsets.get(token?.base ?? '');
  if (!token || offset === undefined) return undefined;
  const own = token.text.slice(token.base.length);
  const lead = findLead(tokens, i);
  const part = own === '' ? findPart(tokens, i) : undefined;
  const night = isNight(tokens, i) ? ' night' : '';
  const words = [lead?.text, `{day}${night}${own}`, part?.text];
  return {
    start: (lead ?? token).start,
    end: (part ?? token).end,
    kind: 'day',
    offset,
    template: words.filter((word) => word !== undefined).join(' '),
  };
}

/** “tonight”; in “8pm tonight” and “8 p.m. tonight” the hour says so. */
function isNight(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.base === 'tonight' && !/[ap]\.?m\.?$/.test(wordAt(tokens, i - 1));
}

/** “earlier today”, “later tonight”. */
function findLead(tokens: readonly Token[], i: number): Token | undefined {
  return /^(?:earlier|later)$/.test(wordAt(tokens, i - 1)) ? tokens[i - 1] : undefined;
}

/** “yesterday morning”. */
function findPart(tokens: readonly Token[], i: number): Token | undefined {
  const next = tokens[i + 1];
  return next && parts.has(next.lower) ? next : undefined;
}

/** “last night”, “this morning”. */
function readPartOfDay(tokens: readonly Token[], i: number): TimeWords | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || !/^(?:last|this)$/.test(token.lower) || !parts.has(next.base))
    return undefined;
  if ((token.lower === 'last') !== (next.base === 'night')) return undefined;
  if (isDefinite(tokens, i) || wordAt(tokens, i + 2) === 'of') return undefined;
  const offset = token.lower === 'last' ? -1 : 0;
  return { start: token.start, end: next.end, kind: 'day', offset, template: `{day} ${next.text}` };
}

/** “last Tuesday”: not “the last Tuesday of May”. */
function readWeekday(tokens: readonly Token[], i: number): TimeWords | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || !/^(?:last|next)$/.test(token.lower) || !dayWords.includes(next.base))
    return undefined;
  if (isDefinite(tokens, i) || wordAt(tokens, i + 2) === 'of') return undefined;
  const date = next.text.length > next.base.length ? 'the [DATE TK]' : '[DATE TK]';
  const template = token.lower === 'last' ? next.text : date;
  return { start: token.start, end: next.end, kind: 'day', template };
}

function isDefinite(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && (determiners.has(before.lower) || before.lower.endsWith("'s"));
}

/** “currently”, “recently”, “will soon”: not “more recently”, “as soon as”. */
function readVague(tokens: readonly Token[], i: number): TimeWords | undefined {
  const token = tokens[i];
  const [before, next] = [wordAt(tokens, i - 1), wordAt(tokens, i + 1)];
  // “the town’s recently elected mayor”
  if (/(?:['’]s|['’])$/.test(tokens[i - 1]?.text ?? '')) return undefined;
  if (!token || !isVague(token.lower, before, next)) return undefined;
  const isDated = tokens.some(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text));
  const { start, end } = token;
  return isDated ? undefined : { start, end, kind: 'vague', template: '' };
}

function isVague(word: string, before: string, next: string): boolean {
  if (word === 'currently' || (word === 'lately' && !/^(?:till|until)$/.test(before))) return true;
  if (word === 'recently')
    return (
      !/^(?:until|till|more|most|very|only|as|so|how|less|the|a|an|his|her|its|their|my|our)$/.test(
        before,
      ) && next !== 'as'
    );
  return word === 'soon' && before === 'will';
}

const eventNouns = findWordSet('dated-events');
/** Before “today” or “tomorrow” these speak of an age, not of a day. */
const dailyWords = toWordSet('no better brighter of for the a and or as like just than here');

/** “today’s world”, “children today sleep less”, “a better tomorrow”: the present, the past, the future. */
function isFigurative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.lower.endsWith("'s"))
    return !eventNouns.has(wordAt(tokens, i + 1)) && !eventNouns.has(wordAt(tokens, i + 2));
  if (token?.base === 'tonight') return false;
  if (token?.base !== 'today') return isNoDay(tokens, i) || isSupposed(tokens, i);
  if (/^(?:earlier|later)$/.test(wordAt(tokens, i - 1))) return false;
  return isSupposed(tokens, i) || !isDatedToday(tokens, i);
}

/** “no tomorrow”, “yesterday and tomorrow” */
function isNoDay(tokens: readonly Token[], i: number): boolean {
  // “the early hours of {yesterday}”
  if (wordAt(tokens, i - 1) === 'of' && hours.has(wordAt(tokens, i - 2))) return false;
  if (dailyWords.has(wordAt(tokens, i - 1)) || isAsIf(tokens, i)) return true;
  return isInSeries(tokens, i) || isAgainstToday(tokens, i);
}

/** “as if it happened yesterday”, “as though there were to be no meal tomorrow” */
function isAsIf(tokens: readonly Token[], i: number): boolean {
  const at = tokens.findLastIndex(
    ({ lower }, k) => k < i && k >= i - asIfReach && /^(?:if|though)$/.test(lower),
  );
  return wordAt(tokens, at - 1) === 'as' || isLikened(tokens, i);
}

/** “The ink looks like it was laid yesterday”, but not “It looks like it will rain tomorrow” */
function isLikened(tokens: readonly Token[], i: number): boolean {
  const at = tokens.findLastIndex(
    ({ lower }, k) => k < i && k >= i - asIfReach && lower === 'like',
  );
  if (at < 0 || !/^(?:he|it|she|they)$/.test(wordAt(tokens, at + 1))) return false;
  return /^(?:had|happened|was|were)$/.test(wordAt(tokens, at + 2));
}

/** “no better off today {than they were} yesterday” */
function isAgainstToday(tokens: readonly Token[], i: number): boolean {
  const isSet =
    wordAt(tokens, i - 3) === 'than' && /^(?:did|had|was|were)$/.test(wordAt(tokens, i - 1));
  return isSet && tokens.slice(0, i - 3).some(({ base }) => base === 'today');
}

/** How far before the day “as if” may stand, in tokens. */
const asIfReach = 6;

/** “yesterday and tomorrow”, “yesterday, today and tomorrow” */
function isInSeries(tokens: readonly Token[], i: number): boolean {
  const next = wordAt(tokens, i + 1);
  return /^(?:and|or|,)$/.test(next) && offsets.has(wordAt(tokens, i + 2));
}

/**
 * “he would be alive {today}”, “she says she would do it again {tomorrow}”, “if it had rained they would not have come
 * {yesterday}”: any day; not “the court said it would rule {today}”.
 */
function isSupposed(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i);
  const would = before.findLastIndex(({ lower }) => /^(?:would|could|might)$/.test(lower));
  if (would < 0) return false;
  const isNear = i - would <= supposedReach;
  if (isNear && /^(?:alive|again)$/.test(wordAt(tokens, i - 1))) return true;
  const lead = before.slice(0, would);
  if (lead.some(isSpeechForm)) return false;
  return isNear || (i - would <= conditionalReach && isConditional(lead, before.slice(would)));
}

/** How many words “would” may stand before the day, in tokens; in a sentence with “if” it may stand further off. */
const [supposedReach, conditionalReach] = [8, 16];

/** “{if they had come}, he {would have been working at the mill} today”: one sentence about what never was. */
function isConditional(lead: readonly Token[], rest: readonly Token[]): boolean {
  return (
    lead.some(({ lower }) => lower === 'if') && !rest.some(({ text }) => /^[;:“”"]$/.test(text))
  );
}

const presentWords = toWordSet(
  "is are am has have do does can may must 's than what as still even of",
);

/** Whether today is the day of an event: what happened then, or will. */
function isDatedToday(tokens: readonly Token[], i: number): boolean {
  if (dailyWords.has(wordAt(tokens, i - 1)) || presentWords.has(wordAt(tokens, i - 1)))
    return false;
  if (isOfTheseDays(tokens, i)) return false;
  const isFronted = i === 0 || tokens[i - 1]?.kind === 'punctuation';
  const clause = isFronted
    ? tokens.slice(i + 1, i + 14).filter(({ text }, at) => !(at === 0 && text === ','))
    : toClauseBefore(tokens, i);
  for (const token of clause) {
    if (presentWords.has(token.lower)) return false;
    if (token.lower === 'will' || isPast(token)) return !isPresent(clause);
  }
  return false;
}

/** “is known today”, “has changed today”. */
function isPresent(clause: readonly Token[]): boolean {
  const words = clause.map(({ lower }) => lower);
  return (
    words.slice(0, 6).some((word) => /^(?:is|are|has|have)$/.test(word)) && !words.includes('being')
  );
}

/** The words of the clause before a position, the nearest first. */
function toClauseBefore(tokens: readonly Token[], i: number): readonly Token[] {
  const from = tokens.findLastIndex((token, at) => at < i && /^[,;:—–―“”"]$/.test(token.text));
  return tokens.slice(from + 1, i).reverse();
}
