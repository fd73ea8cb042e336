import type { Block } from '../../../document/block.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import type { Span } from '../../../span.ts';
import { findMarked, type Marks } from '../../../story/reads/marked-sentences.ts';
import { toSentenceText, type StorySentence, takeBefore } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import { isReason, isRote } from './anonymity-reasons.ts';
import { hidingWords, findHiding } from './hidden-names.ts';
import { isRoutine } from './routine-sources.ts';
import { isSameSources } from '../same-sources.ts';

/** How far back the same words for a source may stand, in sentences. */
const memory = 25;

/** “a person with knowledge of the talks said … people with knowledge of the talks said”: one question is enough, and of trade sources none. */
export function isKindMetBefore(story: Story, index: number, attribution: Attribution): boolean {
  const { source } = attribution;
  // “Another banker said”, “a second person briefed on it”: the first has been asked about, by whatever words.
  if (isRoutine(attribution) || /^(?:another|an? (?:second|third|fourth))\b/i.test(source.text))
    return true;
  const own = story.sentenceAt(index, source.start);
  if (!own) return false;
  const words = toKind(source.text);
  return takeBefore(story.sentences, own.position, memory).some(({ attributions }) =>
    attributions.some(
      ({ source: { text } }) =>
        !/^(?:her|his|its|our|the|their)\b/i.test(text) &&
        (isOfKind(toKind(text), words) || isSameSources(text, source.text)),
    ),
  );
}

/** “the diplomats, who were granted anonymity to speak freely … Another diplomat said”: the reader knows why. */
export function isExplainedBefore(story: Story, index: number, source: SourceMention): boolean {
  const own = story.sentenceAt(index, source.start);
  const noun = nouns.exec(source.text)?.[1]?.toLowerCase();
  if (!own || !noun) return false;
  return hasMarkedBefore(story, own, markReasons, noun);
}

/** “officials who were not authorized to speak … officials briefed on the case said”: rote, and told once. */
export function isRoteBefore(story: Story, index: number, source: SourceMention): boolean {
  const own = story.sentenceAt(index, source.start);
  const noun = nouns.exec(source.text)?.[1]?.toLowerCase();
  return own !== undefined && noun !== undefined && hasMarkedBefore(story, own, markRote, noun);
}

function markRote({ text, sentences }: Block): readonly boolean[] {
  return sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    return inWords.test(words) && isRote(words);
  });
}

function markReasons({ text, sentences }: Block): readonly boolean[] {
  return sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    return inWords.test(words) && isReason(words);
  });
}

const inWords = /adviser|aide|diplomat|insider|official|source|staffer|strategist/i;
const nouns = new RegExp(String.raw`\b(${inWords.source})s?\b`, 'i');

/** What kind of people a source is, however many of them, and of whatever rank: “military source”. */
function toKind(text: string): string {
  const kind = text
    .toLowerCase()
    .replace(leading, '')
    .replace(/\bpeople\b/, 'person')
    .replace(/\badvis[eo]rs?$/, 'aide')
    .replace(plurals, '$1');
  return inOffice.test(kind) ? kind.replace(ranks, '') : kind;
}

/** Whether a source is of the kind of an earlier one, or, as “another diplomat” behind “Western diplomats”, of a wider one. */
function isOfKind(earlier: string, kind: string): boolean {
  if (earlier === kind || (bare.test(kind) && earlier.endsWith(` ${kind}`))) return true;
  // “diplomats said … one Western diplomat said”
  return /^(?:aide|diplomat)$/.test(earlier) && kind.endsWith(` ${earlier}`);
}

const kinds = 'aide|associate|banker|dealer|diplomat|official|source|trader';
const plurals = new RegExp(String.raw`\b(${kinds})s\b`);
const bare = new RegExp(`^(?:${kinds})$`);

const leading =
  /^(?:(?:an?|another|other|one|two|three|four|five|six|seven|several|multiple|some|many|the|same) )+/;
const inOffice = /\b(?:aide|official)\b/;
/** “{current and former U.S.} officials”; “an official at the ministry” is of that house. */
const ranks = /^(?:(?:and|current|former|longtime|or|senior|top|u\.s\.|veteran) )+/;

/** “a broker who would not give his name … said the broker, who requested anonymity”: he has been asked about. */
export function isToldOfBefore(story: Story, index: number, block: Block, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  if (!own) return false;
  const before = block.text.slice(Math.max(own.sentence.start, span.start - who), span.start);
  const noun = definite.exec(before)?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  return hasMarkedBefore(story, own, markHiding, noun);
}

function hasMarkedBefore(
  story: Story,
  { position }: StorySentence,
  marks: Marks,
  noun: string,
): boolean {
  const before = takeBefore(story.sentences, position, memory);
  return findMarked(story, before, marks).some((each) =>
    toSentenceText(story.document, each).toLowerCase().includes(noun),
  );
}

/** How far before the words that withhold a name their owner may stand, in UTF-16 code units. */
const who = 50;
const definite = /\b[Tt]he (?:\p{Lower}+ ){0,2}?(\p{Lower}{4,}?)s?,? (?:who )?(?:also )?$/u;

/** Marks the sentences in which somebody will not be named. */
function markHiding(block: Block): readonly boolean[] {
  return block.sentences.map(
    (sentence) => hidingWords.isIn(sentence) && findHiding(sentence, block).length > 0,
  );
}
