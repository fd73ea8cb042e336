import type { Sentence } from '../../document/sentences/sentences.ts';
import { toForms, toVerbForm } from '../../english/inflection.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import { findAskFixes, type ClaimPlace } from '../attribution-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findClauseCut, findSentenceCut, hasOwnSource } from '../sentence-fixes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** A forecast or an inference where it stands. */
export interface Speculation extends Span {
  /** The words that make a forecast certain: “will”, “is set to”. */
  readonly certain?: Span;
  /** Where what comes may be harmless: “is sure to win”. */
  readonly severity?: 'hint' | 'information';
}

/** Cuts an inference; makes a forecast uncertain and asks for its forecaster, unless it is the writer. */
export function findSpeculationFixes(
  place: ClaimPlace,
  sentence: Sentence,
  certain: Span | undefined,
  isOwn: boolean,
): readonly ProseFix[] {
  const { block, span } = place;
  const clause = findClauseCut(block, sentence, span);
  if (clause.length > 0) return isOwn ? clause : [...askClause(place, certain), ...clause];
  if (isOwn || hasOwnSource(block, sentence)) return [];
  const asked = findAskFixes(place);
  // Where nobody can be asked the sentence says more than the forecast.
  const whole = asked.length > 0 ? findSentenceCut(block, sentence, span) : [];
  return [...soften(block, certain, asked), ...whole];
}

/** What hangs on a clause may be its news: before it is cut, whoever says so can be asked for. */
function askClause(place: ClaimPlace, certain: Span | undefined): readonly ProseFix[] {
  const read = toSuggestions('Ask who reads it so', askReader(place));
  if (read.length > 0) return read;
  const sure = certain && withSurely(place.block, certain);
  // “will surely close”: the word goes with “will”.
  const asked =
    sure === certain ? findAskFixes(place) : findAskFixes(place, 'said', { isAvowed: true });
  return soften(place.block, sure, asked);
}

function withSurely({ text }: ClaimPlace['block'], certain: Span): Span {
  const surely = /^ (?:certainly|surely|undoubtedly)\b/.exec(
    text.slice(certain.end, certain.end + 14),
  );
  return surely ? { start: certain.start, end: certain.end + surely[0].length } : certain;
}

/** “will close” → “could close”, with its source. */
function soften(
  block: ClaimPlace['block'],
  certain: Span | undefined,
  asked: readonly ProseFix[],
): readonly ProseFix[] {
  if (!certain) return asked;
  return asked.flatMap(({ title, edits }) =>
    toSuggestions(title, joinRepairs(replaceWords(block, certain, 'could'), edits)),
  );
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
