import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { SourceKind } from '../../facts/sources.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { createWordMatcher } from '../../english/word-matcher.ts';
import { createWordList } from '../../document/words/words.ts';
import { toWords } from '../../document/words/cue.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import type { Span } from '../../span.ts';
import { findInferenceEnd } from './portents.ts';
import { isHumanSubject, readSubject } from '../../facts/attributions/subject-source.ts';
import { findReportingVerb } from '../../facts/attributions/reporting.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isFiniteVerb } from '../../english/verbs.ts';

/** A conclusion that a tail draws from what goes before. */
export interface Inference extends Span {
  /** What figures of trade point to is a hint. */
  readonly severity?: 'hint';
}

/** Finds what a tail draws a conclusion with: “signaling”, “a sign that”. */
export const matchInference = createWordMatcher(frames.inferences);

/** “…, signaling an imminent assault”: a tail that draws a conclusion from what goes before. */
export function readInference(
  block: Block,
  sentence: Sentence,
  i: number,
  attributions: readonly Attribution[],
): Inference | undefined {
  const { tokens } = sentence;
  const last = matchInference(tokens, i);
  const first = tokens[i];
  if (!first || last === undefined || textAt(tokens, i - 1) !== ',') return undefined;
  const words = tokens.slice(i, last + 1).map(({ lower }) => lower);
  if (isDrawnBySomeone(block, tokens, words, i) || isOwned(block, sentence, i, attributions))
    return undefined;
  const end = findInferenceEnd(tokens, words, i + words.length);
  if (end === undefined) return undefined;
  const isRead = gauges.isIn(sentence) && readings.test(words[0] ?? '');
  return {
    start: first.start,
    end: tokens[end]?.end ?? first.end,
    ...(isRead && { severity: 'hint' }),
  };
}

/** “Sales of lorries fell in May, pointing to a weak summer”: what figures of trade are published for. */
const gauges = createWordList(
  toWords('gauge index indicator indicators orders output production sales survey'),
);

/** Somebody has observed it, says it, or goes on to. */
function isOwned(
  block: Block,
  sentence: Sentence,
  i: number,
  attributions: readonly Attribution[],
): boolean {
  const first = sentence.tokens[i];
  if (!first || isObserved(block, sentence, i)) return true;
  if (isPointedOut(sentence.tokens, i, attributions)) return true;
  return attributions.some((each) => isOwnWords(each, first) || isToldBehind(each, first));
}

/** ““… the place,” she added, {pointing to} a chart”: whoever speaks does. */
export function isPointedOut(
  tokens: readonly Token[],
  i: number,
  attributions: readonly Attribution[],
): boolean {
  const before = tokens[i - 2];
  return (
    wordAt(tokens, i) === 'pointing' && attributions.some(({ cue }) => cue.end === before?.end)
  );
}

const readings = /^(?:implying|indicating|pointing|signal|suggesting)/;

const data = findWordSet('observed-data');
const observing = toWordSet('detected detects found measured noticed observed recorded saw seen');

const sciences = createWordList(findWordSet('science-objects'));

/**
 * “The pattern was observed twice, implying an orbit of a day”: whoever observed it concludes that, and so do those
 * who write of stars and bones, or who told of it just before.
 */
function isObserved({ facts }: Block, { tokens, index, ...listed }: Sentence, at: number): boolean {
  if (sciences.isIn(listed)) return true;
  const before = tokens.slice(0, at);
  if (isOfPaper(tokens, at)) return true;
  if (!before.some(({ lower }) => data.has(lower))) return false;
  return (
    before.some(({ lower }) => observing.has(lower)) ||
    facts.attributions.some(({ sentence, source }) => sentence < index && source.kind !== 'none')
  );
}

const papers = createWordList(toWords('poll report research study survey'));
const issued = createWordList(toWords('issued launched published released'));

/** “A report was published by the Holm Institute, suggesting that wages fell”: it is what the report says. */
function isOfPaper(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:indicating|suggesting)$/.test(wordAt(tokens, at))) return false;
  const paper = tokens.findIndex((token, i) => i < at && papers.has(token));
  return paper >= 0 && tokens.slice(paper, at).some((token) => issued.has(token));
}

/** “However, signaling a thaw, she said that …”: it is what the speaker does. */
function isToldBehind({ cue, source }: Attribution, { start }: Token): boolean {
  return source.start > start && cue.end > source.start && source.kind !== 'none';
}

function isOwnWords({ cue, contentKind, source }: Attribution, { start }: Token): boolean {
  return cue.end < start && contentKind !== 'noun-phrase' && source.kind !== 'none';
}

/** Whether a subject of the sentence can suggest something: a person by word or deed, a document by its findings. */
function isDrawnBySomeone(
  block: Block,
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): boolean {
  const isSignal = /^signall?ing$/.test(words[0] ?? '');
  // “a man lay on the hull, {signaling} for help”: with hands or a lamp.
  if (isSignal && wordAt(tokens, at + 1) === 'for') return true;
  return tokens.slice(0, at).some((token, i) => {
    const isVerb = i > 0 && (isFiniteVerb(token) || isPastForm(token));
    const subject = isVerb ? findSubject(tokens, i) : undefined;
    if (!subject) return false;
    // “The mayor defended the cut, pointing to a fall in sales”: who argues points something out.
    const isArgued = words[0] === 'pointing' && findReportingVerb(tokens, i) !== undefined;
    const isSomebody =
      isCapitalised(tokens[subject.last]) || isHumanSubject(block, tokens, subject);
    if (isArgued && isSomebody) return true;
    const { kind } = readSubject(block, tokens, subject);
    if (kind === 'document') return !/^(?:statement|remarks?)$/.test(wordAt(tokens, subject.last));
    return !isSignal && isPerson(block, tokens, subject, kind);
  });
}

/** He, she, or someone by name; a ministry that declines to comment suggests nothing by it. */
function isPerson(
  block: Block,
  tokens: readonly Token[],
  subject: TokenRun,
  kind: SourceKind,
): boolean {
  const only = subject.first === subject.last ? tokens[subject.first] : undefined;
  const isBare = only && !isRoleWord(only.base) && !isOrganisationWord(only.base);
  if (kind !== 'named' && kind !== 'pronoun' && !isBare) return false;
  return isHumanSubject(block, tokens, subject);
}
