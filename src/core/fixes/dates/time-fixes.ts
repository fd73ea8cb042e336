import type { Block } from '../../document/block.ts';
import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { beForms, perfectForms, prepositions } from '../../english/word-classes.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { findPublicationDate, toWeekday } from '../../story/publication-date.ts';
import type { Story } from '../../story/story.ts';
import type { ProseFix } from '../../report.ts';
import { isBritish } from '../house-spelling.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { TimeWords } from '../../checks/dates/time-words.ts';
import { moveDay, splitsVerb } from './split-verb.ts';

/** Puts the day in place of “yesterday”; a placeholder where the draft does not say when it is published. */
export function findTimeFixes(story: Story, block: Block, words: TimeWords): ProseFix[] {
  if (words.kind === 'vague') return findVagueFixes(block, words);
  const date = findPublicationDate(story.document);
  const isKnown = date !== undefined && words.offset !== undefined;
  const day = isKnown ? toWeekday(date, words.offset) : '[DAY TK]';
  const template = opensSentence(block, words)
    ? words.template.replace(/^(Earlier|Later) /, '$1 on ')
    : words.template;
  const name = template.replace('{day}', day);
  const lead = needsOn(story, block, words) ? 'on ' : '';
  const title = /TK\]/.test(name) ? 'Ask for the day' : `Write “${lead}${name}”`;
  if (splitsVerb(block.tokens, words))
    return toSuggestions(title, moveDay(block, words, `${isBritish(story) ? 'on ' : ''}${name}`));
  return toSuggestions(title, replaceWords(block, words, `${lead}${name}`));
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

/** American copy says “resigned Monday” and opens with “On Monday”; British copy says “on Monday” everywhere. */
function needsOn(story: Story, block: Block, words: TimeWords): boolean {
  const { text, tokens } = block;
  const { start, template } = words;
  if (/^(?:earlier|later|the) |[’']s?$/i.test(template)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (isGoverned(before)) return false;
  if (isParted(block, words, before) || /\bboth $/.test(before)) return true;
  const opens = opensSentence(block, words);
  // “told Ruiz Friday” would be a name, and so would “in Washington, D.C. Friday”; “by 3-1 Friday” stumbles.
  const last = tokens.findLast((token) => token.end <= start && token.text !== '.');
  if (!opens && (isCapitalised(last) || /^\d+(?:[-–]\d+)?$/.test(last?.text ?? ''))) return true;
  return !isSubject(tokens, words) && (opens || isBritish(story));
}

/** “announced that {on Friday} a judge”, “in Arden, near Orme, {on Friday}”, “The bank, which owns the pier, {on Friday} joined” */
function isParted({ text, tokens }: Block, words: TimeWords, before: string): boolean {
  if (/(?:\bthat|[^\d],) $/.test(before) && !isSubject(tokens, words)) return true;
  return relativeEnd.test(text.slice(Math.max(0, words.start - relativeLength), words.start));
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
const relativeEnd = /, wh(?:ich|o|ose) [^,.]*, $/;
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
