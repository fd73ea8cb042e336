import type { Sentence } from '../../document/sentences/sentences.ts';
import { toForms, toVerbForm } from '../../english/inflection.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toMended } from '../../repair/seams/seams.ts';
import type { Span } from '../../span.ts';
import { findAskFixes, type ClaimPlace } from '../attribution-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findClauseCut, findSentenceCut, hasOwnSource } from '../sentence-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** A forecast or an inference where it stands. */
export interface Speculation extends Span {
  /** Where what comes may be harmless: “is sure to win”. */
  readonly severity?: 'hint' | 'information';
}

/**
 * Cuts an inference, or asks for whoever makes a forecast, unless it is the writer. How sure they are stays as it was: it
 * is theirs to say.
 */
export function findSpeculationFixes(
  place: ClaimPlace,
  sentence: Sentence,
  isOwn: boolean,
): readonly ProseFix[] {
  const { block, span } = place;
  const clause = findClauseCut(block, sentence, span);
  if (clause.length > 0) return isOwn ? clause : [...askClause(place), ...clause];
  if (isOwn || hasOwnSource(block, sentence)) return [];
  const asked = askTeller(place);
  // Where nobody can be asked the sentence says more than the forecast.
  const whole =
    asked.length > 0 && !isTopic(block, sentence) ? findSentenceCut(block, sentence, span) : [];
  return [...dropAssurance(block, sentence, asked), ...whole];
}

/** Whether a paragraph goes on from its first sentence: “The race will be fierce. Ruiz has …”. */
function isTopic({ sentences }: ClaimPlace['block'], { index }: Sentence): boolean {
  return index === 0 && sentences.length > 1;
}

const assurance = /^What(?:[’']s| is) (?:certain|clear|plain|sure) is that /;

/** “{What’s clear is that} tax will dominate, [SOURCE TK] said”: to whom it is clear the source answers. */
function dropAssurance(
  block: ClaimPlace['block'],
  { start, end }: Sentence,
  asked: readonly ProseFix[],
): readonly ProseFix[] {
  const words = assurance.exec(block.text.slice(start, Math.min(end, start + 40)))?.[0];
  if (words === undefined) return asked;
  const cut = toMended(block, { start, end: start + words.length - 1 });
  return asked.flatMap(({ title, edits }) => toSuggestions(title, joinRepairs(cut, edits)));
}

/** What hangs on a clause may be its news: before it is cut, whoever says so can be asked for. */
function askClause(place: ClaimPlace): readonly ProseFix[] {
  const read = toSuggestions('Ask who reads it so', askReader(place));
  return read.length > 0 ? read : askTeller(place);
}

/** Whoever says so is asked for even where the writer seems to think aloud. */
function askTeller(place: ClaimPlace): readonly ProseFix[] {
  const { start, end } = place.span;
  // “will surely close”
  const isAvowed = /\b(?:certainly|surely|undoubtedly)\b/.test(
    place.block.text.slice(start, end + 14),
  );
  return isAvowed ? findAskFixes(place, 'said', { isAvowed }) : findAskFixes(place);
}

const readings = new Map(
  [
    'foreshadow',
    'herald',
    'hint',
    'imply',
    'indicate',
    'point',
    'portend',
    'raise',
    'signal',
    'suggest',
  ].flatMap((verb) =>
    toForms(verb, 'verb').map((form) => [form, toVerbForm(verb, 'past')] as const),
  ),
);

/** “Rates rose, {suggesting} a willingness …” → “Rates rose, which [SOURCE TK] said suggested a willingness …”. */
function askReader({ block, span }: ClaimPlace): readonly ProseEdit[] | undefined {
  const [word = ''] = block.text.slice(span.start, span.end).split(' ', 1);
  const past = word.endsWith('ing') ? readings.get(word) : undefined;
  const verb = { start: span.start, end: span.start + word.length };
  return past === undefined
    ? undefined
    : replaceWords(block, verb, `which [SOURCE TK] said ${past}`);
}

/** Asks who says “probably”; no source of the draft is offered, because it is mostly the writer who thinks so. */
export function findHedgeFixes(place: ClaimPlace, sentence: Sentence): readonly ProseFix[] {
  const expecting = toSuggestions('Ask who expects it', askExpecter(place));
  const asked = expecting.length > 0 ? expecting : findAskFixes(place);
  return asked.length > 0
    ? [...asked, ...findSentenceCut(place.block, sentence, place.span)]
    : asked;
}

/** “The toll is expected {by [WHO TK]} to win”: “[SOURCE TK] said” would report an expectation, and not whose. */
function askExpecter({ block, span }: ClaimPlace): readonly ProseEdit[] | undefined {
  const words = block.text.slice(span.start, span.end);
  const passive = /^(?:is|are|was|were)(?: now| still)? expected(?= to\b)/i.exec(words)?.[0];
  if (passive === undefined) return undefined;
  return insertAfter(block, { start: span.start, end: span.start + passive.length }, 'by [WHO TK]');
}
