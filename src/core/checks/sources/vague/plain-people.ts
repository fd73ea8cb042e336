import { isPersonNoun } from '../../../english/person-nouns.ts';
import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isOfThemselves } from './own-tales.ts';

const professions = findWordSet('met-professions');
const people: ReadonlySet<string> = new Set([...findWordSet('plain-people'), ...professions]);
const things = findWordSet('plain-things');

/** Residents and fans, who saw it; “investigators and bomb experts”: whoever runs a matter speaks for it. */
function isOnSpot(text: string): boolean {
  const each = text.split(/,? and |, /);
  const isOfficial = each.length > 1 && each.some((words) => officials.test(words));
  return isOfficial || each.every((words) => isPlain(words));
}

const officials = /(?:authorities|detectives|investigators|officials|police|prosecutors)$/;

/** “Fans”, “local people”, “Harriers fans”, “several residents”: a reporter who counts them has met them. */
function isPlain(text: string): boolean {
  const words = toGroup(text).split(' ');
  const isNamed = words.length === 2 && /^\p{Upper}/u.test(text) && !quantifiers.test(text);
  const isMet =
    words.length === 2 && /^(?:both|dozens|several|three|two|four|five|six)$/.test(words[0] ?? '');
  const head = isNamed || isMet || /^local people$/i.test(text) ? words[1] : words.join(' ');
  return head !== undefined && (people.has(head) || things.has(head));
}

/** “residents of the island” → “residents” */
function toGroup(text: string): string {
  return text.toLowerCase().replace(/ (?:at|from|in|near|of|on) .*$/, '');
}

/** Whether words name a group whom a reporter may have met: “farmers”, “dozens of parents”, “passengers on the ferry”. */
export function isGroupMet(words: readonly string[]): boolean {
  return words.some((word) => people.has(word) || (!things.has(word) && isPeople(word)));
}

function isPeople(word: string): boolean {
  return word.endsWith('s') && isPersonNoun(word);
}

/** “{Climate} scientists say”: at the start of a sentence a capital makes no name. */
function isOpeningAdjective(
  block: Block,
  { source: { start, text }, sentence }: Attribution,
): boolean {
  const [, noun, more] = text.split(' ');
  const isPair = noun !== undefined && more === undefined && professions.has(noun);
  if (start !== block.sentences[sentence]?.start || !isPair) return false;
  return !block.facts.names.some((name) => name.start === start);
}

const quantifiers =
  /^(?:some|many|most|few|several|other|others|various|leading|top|the|these|those)\b/i;

/** Whether a source is people whom a reporter may have met; not all of a profession at once. */
export function isPlainSource(block: Block, attribution: Attribution): boolean {
  return (
    isOnSpot(attribution.source.text) &&
    !isOpeningAdjective(block, attribution) &&
    !isConsensus(block, attribution)
  );
}

/** “Scientists agree”, “doctors warn”: all of them? “Doctors said” may be those of the case. */
function isConsensus(block: Block, { source, cue, contentKind }: Attribution): boolean {
  const { text } = block;
  const group = source.text.toLowerCase();
  if (contentKind !== 'clause') return false;
  // “Neighbours say it killed her”: the talk of the street; “neighbours say they saw” is theirs to tell.
  if (street.has(group))
    return told.test(text.slice(cue.start, cue.end)) && !isOfThemselves(block, cue);
  if (!professions.has(group)) return false;
  if (cue.lemma === 'agree') return !text.startsWith(' to ', cue.end);
  // “less than what researchers say they need”: an amount that goes by them
  const before = text.slice(Math.max(0, source.start - 6), source.start);
  return generic.test(text.slice(cue.start, cue.end)) && !/\b(?:as|than|what) $/i.test(before);
}

const street = findWordSet('street-voices');
const told = /^(?:allege|believe|claim|complain|fear|insist|say|suspect|think)$/;
const generic = /^(?:believe|fear|recommend|say|suspect|think|warn)$/;
