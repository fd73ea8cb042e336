import { type Token, wordAt } from '../../document/words/tokens.ts';
import { isPredicative } from '../../english/part-of-speech.ts';
import { isFronted } from '../clauses/fronted.ts';
import { isHead } from './coordination.ts';
import { isEmptied } from './emptied.ts';
import type { Place } from '../place.ts';
import { isPointed } from './pointed.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import {
  isAdjective,
  isAdverb,
  isClosedWord,
  isComma,
  isDeterminer,
  isJoiner,
  isOpener,
  isPlural,
} from '../../english/word-shapes.ts';

/** Whether an adjective surely stands before its noun: “a chilling warning”, “a grim, chilling report”. */
export function isAttributive(place: Place): boolean {
  const { tokens, last } = place;
  const end = findListEnd(tokens, last);
  if (!isHead(tokens, end + 1) || isVerbPhrase(tokens, end + 1)) return false;
  if (isEmptied(place) || isPointed(place)) return false;
  const start = findListStart(place);
  if (/^(?:some|any|every|no)(?:thing|one|body)$/.test(wordAt(tokens, start - 1))) return false;
  if (!isPredicative(tokens, start)) return isModifier(tokens, start, last);
  // “remains controversial 24 years later”
  if (tokens[end + 1]?.kind === 'number') return false;
  // “whether the reading would be dramatic found out”: nothing that it could stand before.
  if (opensWithVerb(tokens.slice(end + 1))) return false;
  return !wordAt(tokens, last).endsWith('ing') || isPresented(place, start);
}

/** Prepositions that no gerund stands behind: “in alarming detail”. */
const nominal = /^(?:in|with|amid|under|over|through|into)$/;

/**
 * Whether a participle in -ing is surely no verb here: “heard harrowing testimony”, “in alarming detail”, but not “aimed
 * at polarizing voters”, “gluts now worrying policy makers”.
 */
function isModifier(tokens: Place['tokens'], start: number, last: number): boolean {
  const before = tokens[start - 1];
  if (!wordAt(tokens, last).endsWith('ing') || !before || opensNounPhrase(before)) return true;
  const word = before.lower;
  if (isComma(before)) return isFronted(tokens) && tokens.findIndex(isComma) === start - 1;
  // “Firm posts staggering loss”, but not “tariffs worrying exporters”.
  const next = tokens[last + 1];
  if (/[^s]s$/.test(word)) return next !== undefined && !isPlural(next);
  return nominal.test(word) || /[a-z]ed$/.test(word) || hasVerb([before]);
}

function opensNounPhrase(token: Token): boolean {
  return (
    isDeterminer(token) || isOpener(token) || isAdjective(token) || /^[:;—–―]$/.test(token.text)
  );
}

/** “the lobbying powerhouse launched a campaign”, “the unthinkable happened”: what follows is no noun, so the word is one. */
function isVerbPhrase(tokens: Place['tokens'], i: number): boolean {
  const [verb, object] = [wordAt(tokens, i), tokens[i + 1]];
  if (past.test(verb) && !nounsInEd.test(verb) && isEndOrLink(object)) return true;
  const isFollowed =
    object !== undefined && /^(?:the|a|an|his|her|its|their|this|these)$/.test(object.lower);
  return isFollowed && (opensWithVerb(tokens.slice(i)) || verb.endsWith('ed'));
}

/** Past tenses that are no nouns, and nouns that end like one: “a horrific deed”, “a grim watershed”. */
const past = /(?:[^e]ed|^(?:be)?came|^began|^went)$/;
const nounsInEd = /(?:bed|dred|shed|sled|wed)$/;

function isEndOrLink(token: Token | undefined): boolean {
  return !token || token.kind === 'punctuation' || isClosedWord(token) || isAdjective(token);
}

/** “These are alarming figures”: after other subjects it could be a verb, “they were alarming residents”. */
function isPresented({ tokens }: Place, start: number): boolean {
  const subject = wordAt(tokens, start - 2) || wordAt(tokens, start - 1);
  return /^(?:these|those|there|it|this|that|here|it's|that's|there's)$/.test(subject);
}

/** The first of the adjectives that a word is joined with. */
function findListStart({ tokens, first }: Place): number {
  let start = first;
  while (start > 0) {
    const gap = isJoiner(tokens[start - 1]) || isComma(tokens[start - 1]) ? 1 : 0;
    const previous = tokens[start - 1 - gap];
    if (!isAdjective(previous) && !isAdverb(previous)) break;
    start -= 1 + gap;
  }
  return start;
}

/** The last of them. */
function findListEnd(tokens: Place['tokens'], last: number): number {
  let end = last;
  while (isJoiner(tokens[end + 1]) || isComma(tokens[end + 1])) {
    const next = isAdverb(tokens[end + 2]) ? end + 3 : end + 2;
    if (!isAdjective(tokens[next])) break;
    end = next;
  }
  return end;
}
