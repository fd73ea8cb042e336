import { findDaysBeside, findTimeWords, type TimeWords } from '../../checks/dates/time-words.ts';
import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { beForms, isMidVerbWord, perfectForms, prepositions } from '../../english/word-classes.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { isOverlapping, isWithin } from '../../span.ts';
import { findWritingDate, toWeekday } from '../../story/publication-date.ts';
import type { Story } from '../../story/story.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { isBritish } from '../house-spelling.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import { moveDay, splitsVerb } from './split-verb.ts';

/** Puts the day in place of “yesterday”; a placeholder where the draft does not say when it is published. */
export function findTimeFixes(story: Story, block: Block, found: TimeWords): ProseFix[] {
  if (found.kind === 'vague') return findVagueFixes(block, found);
  const words = withJust(block, found);
  if (isContrasted(block, words)) return [];
  const { name, edits } = toDay(story, block, words);
  const all = edits && joinRepairs(edits, ...findOthers(story, block, words));
  if (all && edits && all.length > edits.length) {
    const isAsked = all.some(({ newText }) => asking.test(newText));
    return toSuggestions(isAsked ? 'Ask for the days' : 'Write the days', all);
  }
  return toSuggestions(asking.test(name) ? 'Ask for the day' : `Write “${name}”`, edits);
}

const asking = /TK\]/;

/** “{just this morning}”: of a day that has a name it is not said how near it is. */
function withJust({ text }: Block, words: TimeWords): TimeWords {
  const start = words.start - 'just '.length;
  return text.startsWith('just ', start) && /\s/.test(text.charAt(start - 1))
    ? { ...words, start }
    : words;
}

/** “no richer today than it was {yesterday}”, “within minutes {today} of the sale”: no day can stand there. */
function isContrasted({ text, sentences }: Block, { start, end }: TimeWords): boolean {
  const sentence = sentences.find((each) => each.start <= start && end <= each.end);
  if (!sentence) return false;
  const [before, behind] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  if (behind.startsWith(' of ')) return true;
  return earlierDay.test(before) || laterDay.test(behind);
}

const earlierDay = /\b(?:today|tomorrow|yesterday) than\b[^.;]*$/;
const laterDay = /^ than\b[^.;]*\b(?:today|tomorrow|yesterday)\b/;

/** The edits of other such words in the same paragraph: a “yesterday” beside a named day would be out of step. */
function findOthers(
  story: Story,
  block: Block,
  { start, end }: TimeWords,
): readonly (readonly ProseEdit[])[] {
  const own = findSentenceAt(block, start);
  if (!own) return [];
  const days = block.sentences.flatMap((sentence) => findDays(sentence, sentence === own));
  return days.flatMap((words) => {
    const isOwn = words.start <= end && words.end >= end;
    if (words.kind === 'vague' || isOwn) return [];
    if (block.facts.quotations.some((quotation) => isWithin(words, quotation))) return [];
    return [toDay(story, block, words).edits ?? []];
  });
}

/** The days of a sentence; beside one that is asked about all that are meant as such. */
function findDays(sentence: Sentence, isBeside: boolean): readonly TimeWords[] {
  const found = findTimeWords(sentence);
  const beside = findDaysBeside(sentence).filter(
    (words) =>
      (isBeside || words.offset !== 0) && !found.some((other) => isOverlapping(other, words)),
  );
  return [...found, ...beside];
}

/** The day in place of words, with its “on”, and the edits that write it. */
function toDay(
  story: Story,
  block: Block,
  words: TimeWords,
): { readonly name: string; readonly edits: readonly ProseEdit[] | undefined } {
  const date = findWritingDate(story.document);
  const isKnown = date !== undefined && words.offset !== undefined;
  const day = isKnown ? toWeekday(date, words.offset) : '[DAY TK]';
  const template = opensSentence(block, words)
    ? words.template.replace(/^(Earlier|Later) /, '$1 on ')
    : words.template;
  // “last night’s close” is the market’s, and markets close in the afternoon.
  const isClose = /^ (?:clos|fixing|finish)/.test(block.text.slice(words.end, words.end + 8));
  const name = (isClose ? template.replace(' night', '') : template).replace('{day}', day);
  // “resigned on [DAY TK]” reads well on both sides of the sea, whatever day it will be.
  const isOn = asking.test(name) || isBritish(story);
  const lead = needsOn(block, words, isOn) ? 'on ' : '';
  const edits = splitsVerb(block.tokens, words)
    ? moveDay(block, words, `${isOn ? 'on ' : ''}${name}`)
    : replaceWords(block, words, `${lead}${name}`);
  return { name: `${lead}${name}`, edits };
}

function opensSentence({ sentences }: Block, { start }: TimeWords): boolean {
  return sentences.some((sentence) => sentence.start === start);
}

/** “closed recently.” → “closed in [MONTH TK].”; elsewhere the word can go, unless it is the point. */
function findVagueFixes(block: Block, words: TimeWords): ProseFix[] {
  const at = block.tokens.findIndex(({ start }) => start === words.start);
  const before = block.tokens.slice(Math.max(0, at - clauseReach), at).map(({ lower }) => lower);
  const word = block.text.slice(words.start, words.end);
  const isPerfect = block.tokens
    .slice(Math.max(0, at - perfectReach), at)
    .some(({ lower }) => perfectForms.has(lower));
  const isLast = /^[.,;]/.test(block.text.slice(words.end, words.end + 1));
  if (isLast && word === 'recently' && !isPerfect && before.length > 1)
    return toSuggestions('Ask for the month', replaceWords(block, words, 'in [MONTH TK]'));
  if (contrasting.test(before.at(-1) ?? '') || before.some((each) => /^(?:if|whether)$/.test(each)))
    return [];
  const [previous, next] = [before.at(-1) ?? '', block.tokens.slice(at + 1, at + 3)];
  if ((beForms.has(previous) || prepositions.has(previous)) && isAttributive(next)) return [];
  return toSuggestions(`Delete “${word}”`, deleteWords(block, words, 'adverb'));
}

/** How far before a word an “if” still reaches it, in tokens. */
const clauseReach = 6;
/** How far before a word “has” still makes a perfect of its clause, in tokens. */
const perfectReach = 14;

/** “were {recently} arrived workers”; in “was recently moved to Arden” the word behind is a verb. */
function isAttributive([participle, noun]: readonly Token[]): boolean {
  if (!participle || !noun || !/(?:ed|en|wn|lt|ught)$/.test(participle.lower)) return false;
  return noun.kind === 'word' && !isClosedWord(noun) && !isCapitalised(noun);
}

/** “a rival but recently an ally”, “a former mayor and currently a judge”: the time is the point. */
const contrasting = /^(?:also|and|been|before|but|despite|now|or|though|while|yet)$/;

/** American copy says “resigned Monday” and opens with “On Monday”; British copy, and a day that is asked for, has “on” everywhere. */
function needsOn(block: Block, words: TimeWords, isOn: boolean): boolean {
  const { text, tokens } = block;
  const { start, template } = words;
  if (/^(?:earlier|later|the) |[’']s?$/i.test(template)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (isGoverned(before)) return false;
  if (isParted(block, words, before) || isBehindNoun(tokens, words)) return true;
  const opens = opensSentence(block, words);
  // “told Ruiz Friday” would be a name, and so would “in Washington, D.C. Friday”; “by 3-1 Friday” stumbles.
  const last = tokens.findLast((token) => token.end <= start && token.text !== '.');
  if (!opens && (isCapitalised(last) || /^\d+(?:[-–]\d+)?$/.test(last?.text ?? ''))) return true;
  return !isSubject(tokens, words) && (opens || isOn);
}

/** “announced that {on Friday} a judge”, “in Arden, near Orme, {on Friday}”, “The bank, which owns the pier, {on Friday} joined” */
function isParted({ text, tokens }: Block, words: TimeWords, before: string): boolean {
  if (/\bboth $/.test(before)) return true;
  if (/(?:\bthat|[^\d],) $/.test(before) && !isSubject(tokens, words)) return true;
  return relativeEnd.test(text.slice(Math.max(0, words.start - relativeLength), words.start));
}

/** “The ferry, a gift of the crown, {yesterday} sank”, “the only fault {yesterday} occurred at dawn”: between a subject and its verb. */
function isBehindNoun(tokens: readonly Token[], { start, end }: TimeWords): boolean {
  const next = tokens.findIndex((token) => token.start >= end);
  const before = tokens.slice(0, tokens.findLastIndex((token) => token.end <= start) + 1);
  const last = before.at(-1);
  if (next < 0 || !last || !opensWithVerb(tokens.slice(next, next + maxPredicate))) return false;
  if (last.text === ',') return before.some(({ text }, i) => text === ',' && i < before.length - 1);
  return last.kind === 'word' && !isClosedWord(last) && !isMidVerbWord(last) && !hasVerb([last]);
}

/** “since last Friday”, “late yesterday” */
function isGoverned(before: string): boolean {
  const word = /([A-Za-zÀ-ỿ’']+) $/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return (
    prepositions.has(word) || /^(?:until|till|since|than|late|early|and|or|just|only)$/.test(word)
  );
}

function isSubject(tokens: readonly Token[], { end }: TimeWords): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  return at >= 0 && isPredicate(tokens.slice(at, at + maxPredicate));
}

/** “The bank, which owns the pier, {last Friday} joined”: without “on” the day would stumble in. */
const relativeEnd = /, (?:an?|the|wh(?:ich|o|ose)) [^,.]*, $/;
/** Longest such clause, in characters. */
const relativeLength = 120;

/** How many words show whether a predicate follows. */
const maxPredicate = 4;

/** “Tomorrow is the deadline”: the day is the subject. */
function isPredicate(tokens: readonly Token[]): boolean {
  return (
    /^(?:belongs|brings|marks|promises|sees)$/.test(tokens[0]?.lower ?? '') || opensWithVerb(tokens)
  );
}
