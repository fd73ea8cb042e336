import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { SourceKind } from '../../facts/sources.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { createWordMatcher } from '../../english/word-matcher.ts';
import { findPositions, joinOpenings } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import frames from '../../lexicons/frames.json' with { type: 'json' };
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { groupAttributions, readSentences } from '../../facts/by-sentence.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { isAnswered } from '../../checks/voice/answered-hedges.ts';
import { findHedges, hedgeSigns, isThinking, type Hedge } from '../../checks/voice/hedges.ts';
import { modals, possibleOutcomes } from '../../checks/voice/forecasts.ts';
import {
  findOutcome,
  findProspectStart,
  outcomeOpenings,
  prospects,
} from '../../checks/voice/outcome-forecasts.ts';
import { findInferenceEnd, readInevitable, readSuggests } from '../../checks/voice/portents.ts';
import { defineRule } from '../rule.ts';
import {
  findHedgeFixes,
  findSpeculationFixes,
  type Speculation,
} from '../../fixes/voice/speculation-fixes.ts';
import { isHumanSubject, readSubject } from '../../facts/attributions/subject-source.ts';
import { findReportingVerb } from '../../facts/attributions/reporting.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isFiniteVerb } from '../../english/verbs.ts';

const conclusions = [
  ...'suggests suggested signals signaled signalled hints hinted inevitable'.split(' '),
  ...'certain sure bound destined doomed fated threaten threatens'.split(' '),
  ...frames.headings.words,
  ...frames.portents,
];
/** These foretell or conclude something by themselves. */
const ownSigns = joinOpenings([hedgeSigns], [...conclusions, ...frames.inferences]);
/** What may come, and the words that say that it will or may. */
const outcomes = joinOpenings([outcomeOpenings, possibleOutcomes]);
const futures = createWordList(['will', ...modals, ...prospects]);
const estimateWords = joinOpenings([ownSigns, outcomes]);
const findAll = readSentences(findEstimates);

export default defineRule({
  meta: {
    id: 'speculation-as-fact',
    summary: 'Give a forecast or an inference to whoever makes it.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      speculation: '“{phrase}” is a prediction or inference stated as fact; who expects it?',
      hedge: '“{phrase}”: who thinks so?',
    },
    remedy: 'A forecaster: “could spread, the bank’s economist said”.',
    references: [
      { title: 'Reuters Handbook of Journalism: speculation' },
      { title: 'BBC Editorial Guidelines, section 3: accuracy' },
    ],
  },
  needs: { block: 'body', words: estimateWords, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found: estimates } of block.derive(findAll)) {
      const found = estimates.speculations.filter((each) => !story.isVoiced(index, each));
      for (const { start, end, certain, severity } of found) {
        const span = { start, end };
        const place = { block, index, story, span };
        const isOwn = isAuthorsVoice(story, index);
        yield {
          span,
          messageId: 'speculation',
          data: { phrase: block.text.slice(start, end) },
          fixes: findSpeculationFixes(place, sentence, certain, isOwn),
          ...(severity && { severity }),
          ...(isOwn && { severity: 'hint' }),
        };
      }
      // One question for each sentence: whoever owns the forecast owns its “probably”.
      const hedges = found.length > 0 ? [] : estimates.hedges;
      const hedge = hedges.find(({ isMild }) => !isMild) ?? hedges[0];
      if (!hedge || isOwned(story, index, hedge)) continue;
      const fixes = findHedgeFixes({ block, index, story, span: hedge }, sentence);
      yield {
        span: hedge,
        messageId: 'hedge',
        data: { phrase: block.text.slice(hedge.start, hedge.end) },
        severity: hedge.isMild || isAnswered(story, index, hedge) ? 'hint' : 'information',
        sourcing: 1,
        fixes,
      };
    }
  },
});

/** What a sentence foretells or concludes, and how it hedges that. */
interface Estimates {
  readonly speculations: readonly Speculation[];
  readonly hedges: readonly Hedge[];
}

/** “Cole is tipping it will rise” */
const tips = createWordList(['tipping']);

function findEstimates(sentence: Sentence, block: Block): readonly Estimates[] {
  const isForetold = outcomes.isIn(sentence) && futures.isIn(sentence);
  if (!isForetold && !ownSigns.isIn(sentence)) return [];
  const own = block.derive(groupAttributions)(sentence.index);
  const found = findSpeculations(block, sentence, own);
  const isGiven = own.some(isForecast) || tips.isIn(sentence);
  const speculations = isGiven ? [] : found;
  const hedges = findHedges(sentence);
  return speculations.length + hedges.length > 0 ? [{ speculations, hedges }] : [];
}

/** A hedge needs less than a forecast: a source in its sentence, or one that is carried to it, or a writer who says “I”. */
function isOwned(story: Story, index: number, span: Span): boolean {
  return (
    story.isQuoted(index, span) ||
    story.ownerOf(index, span).isCovered ||
    isAuthorsVoice(story, index)
  );
}

/** The sentence itself names a forecaster, though the words stand outside what is attributed. */
function isForecast({ source, cue }: Attribution): boolean {
  return (
    source.kind !== 'none' &&
    /^(?:predict|forecast|expect|project|warn|according to)/.test(cue.lemma)
  );
}

function findSpeculations(
  block: Block,
  sentence: Sentence,
  attributions: readonly Attribution[],
): Speculation[] {
  const { tokens } = sentence;
  return findPositions(sentence, openings).flatMap((i) => {
    // The “a” of “a sign that” opens nothing else.
    if (matchInference.openings.has(tokens[i]))
      return readInference(block, sentence, i, attributions) ?? [];
    return (
      readForecast(block, sentence, findStart(tokens, i)) ??
      readSuggests(block, tokens, i) ??
      readInevitable(tokens, i) ??
      []
    );
  });
}

/** What the readers below start at, or right before. */
const openings = joinOpenings([], ['will', ...prospects, ...conclusions, ...frames.inferences]);

/** Where a forecast starts of which a word is found: at “will”, at the “is” of “is {set} to”, “is {headed} for”. */
function findStart(tokens: readonly Token[], i: number): number {
  const prospect = findProspectStart(tokens, i);
  if (prospect !== undefined) return prospect;
  return headings.has(tokens[i]) ? i - 1 : i;
}

const headings = createWordList(frames.headings.words);

/** “will cripple”, “is set to reshape”, “is likely to spread”. */
function readForecast(block: Block, sentence: Sentence, i: number): Speculation | undefined {
  const { tokens } = sentence;
  const first = tokens[i];
  const match = first && findOutcome(block, tokens, i);
  const last = match && tokens[match.last];
  if (!last || isConditional(tokens) || isThinking(sentence)) return undefined;
  const certain = findCertain(tokens, i, match.first);
  return {
    start: first.start,
    end: last.end,
    ...(certain && { certain }),
    ...(match.isAnything && {
      severity: weighed.test(block.text.slice(first.start, last.end)) ? 'hint' : 'information',
    }),
  };
}

/** “is {almost} certain to remain”, “{appears} bound to”: the writer weighs it; taken for granted it is graver. */
const weighed = /\b(?:almost|all but|nearly|practically|virtually|looks?|seems?|appears?)\b/;

/** The words that make it certain, for which a “could” may stand: “will”, “is set to”; not “is headed for”. */
function findCertain(tokens: readonly Token[], i: number, outcome: number): Span | undefined {
  const [first, before] = [tokens[i], tokens[outcome - 1]];
  if (!first || /^(?:likely|bound|never|not)$/.test(wordAt(tokens, i + 1))) return undefined;
  if (first.lower === 'will') return { start: first.start, end: first.end };
  const isInfinitive = before?.lower === 'to' && prospects.has(wordAt(tokens, outcome - 2));
  return isInfinitive ? { start: first.start, end: before.end } : undefined;
}

/** “If approved, the bill will …”, “unless it rains”. */
function isConditional(tokens: readonly Token[]): boolean {
  return tokens.some((token) => /^(?:if|unless|whether|should)$/.test(token.lower));
}

const matchInference = createWordMatcher(frames.inferences);

/** “…, signaling an imminent assault”: a tail that draws a conclusion from what goes before. */
function readInference(
  block: Block,
  sentence: Sentence,
  i: number,
  attributions: readonly Attribution[],
): Span | undefined {
  const { tokens } = sentence;
  const last = matchInference(tokens, i);
  const first = tokens[i];
  if (!first || last === undefined || textAt(tokens, i - 1) !== ',') return undefined;
  const words = tokens.slice(i, last + 1).map(({ lower }) => lower);
  if (isDrawnBySomeone(block, tokens, words, i)) return undefined;
  if (isObserved(block, sentence, i) || attributions.some((each) => isOwnWords(each, first)))
    return undefined;
  const end = findInferenceEnd(tokens, words, i + words.length);
  return end === undefined ? undefined : { start: first.start, end: tokens[end]?.end ?? first.end };
}

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
  if (!before.some(({ lower }) => data.has(lower))) return false;
  return (
    before.some(({ lower }) => observing.has(lower)) ||
    facts.attributions.some(({ sentence, source }) => sentence < index && source.kind !== 'none')
  );
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
