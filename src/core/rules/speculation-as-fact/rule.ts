import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findPositions, joinOpenings } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { groupAttributions, readSentences } from '../../facts/by-sentence.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { isAnswered } from '../../checks/voice/answered-hedges.ts';
import { findHedges, hedgeSigns, isThinking, type Hedge } from '../../checks/voice/hedges.ts';
import { isFeared, openModals, possibleOutcomes } from '../../checks/voice/forecasts.ts';
import {
  findOutcome,
  findProspectStart,
  outcomeOpenings,
  prospects,
} from '../../checks/voice/outcome-forecasts.ts';
import { readInevitable, readSuggests } from '../../checks/voice/portents.ts';
import { matchInference, readInference } from '../../checks/voice/inferences.ts';
import { defineRule } from '../rule.ts';
import {
  findHedgeFixes,
  findSpeculationFixes,
  type Speculation,
} from '../../fixes/voice/speculation-fixes.ts';

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
const futures = createWordList(['will', ...openModals, ...prospects]);
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
    fine: 'for what is scheduled or certain, and where somebody with a name makes the forecast',
    references: [
      { title: 'Reuters Handbook of Journalism: speculation' },
      { title: 'BBC Editorial Guidelines, section 3: accuracy' },
    ],
  },
  needs: { block: 'body', words: estimateWords, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found: estimates } of block.derive(findAll)) {
      const found = estimates.speculations.filter(
        (each) =>
          !story.isVoiced(index, each) &&
          !(
            wouldBe.test(block.text.slice(sentence.start, sentence.end)) &&
            isGoneOn(story, index, each)
          ),
      );
      for (const { start, end, severity } of found) {
        const span = { start, end };
        const place = { block, index, story, span };
        const isOwn = isAuthorsVoice(story, index);
        yield {
          span,
          messageId: 'speculation',
          data: { phrase: block.text.slice(start, end) },
          fixes: findSpeculationFixes(place, sentence, isOwn),
          ...(severity && { severity }),
          ...(isOwn && { severity: 'hint' }),
        };
      }
      // One question for each sentence: whoever owns the forecast owns its “probably”.
      const hedges = found.length > 0 ? [] : estimates.hedges;
      const hedge = hedges.find((each) => !isSoft(block, each)) ?? hedges[0];
      if (!hedge || isOwned(story, index, hedge)) continue;
      const fixes = findHedgeFixes({ block, index, story, span: hedge }, sentence);
      yield {
        span: hedge,
        messageId: 'hedge',
        data: { phrase: block.text.slice(hedge.start, hedge.end) },
        severity: isSoft(block, hedge) || isAnswered(story, index, hedge) ? 'hint' : 'information',
        sourcing: 1,
        fixes,
      };
    }
  },
});

/** “is likely to be built”, “is expected to rise”, “could cripple the port”: the copy hardly commits itself. */
function isChance({ text }: Block, { start, end }: Span): boolean {
  return chance.test(text.slice(start, end));
}

/** What few editors ask about. */
function isSoft(block: Block, hedge: Hedge): boolean {
  return hedge.isMild || isChance(block, hedge);
}

const chance = /\b(?:expected|likely|unlikely)\b|^(?:could|may|might)\b/;

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

const wouldBe = /\b(?:was|were)\b.*\bwould\b/s;

/** “He said loans would end. A default was inevitable and banks would close.”: the tense carries on what he said. */
function isGoneOn(story: Story, index: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const before = own && story.sentences[own.position - 1];
  if (!before || before.paragraph !== own.paragraph) return false;
  return before.attributions.some(
    ({ contentKind, source }) =>
      contentKind !== 'noun-phrase' && (source.kind === 'pronoun' || source.kind === 'named'),
  );
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
  if (isComparison(tokens, match.last) || isFeared(tokens, i)) return undefined;
  const span = { start: first.start, end: last.end };
  // “is likely to spread”
  if (isChance(block, span)) return { ...span, severity: 'hint' };
  if (!match.isAnything) return span;
  const isWeighed = weighed.test(block.text.slice(span.start, span.end));
  return { ...span, severity: isWeighed ? 'hint' : 'information' };
}

/** “will eclipse the record of 52 million”: two figures, and anybody sees which is larger. */
function isComparison(tokens: readonly Token[], verb: number): boolean {
  return (
    /^(?:dwarf|eclipse|exceed|outstrip|overtake|surpass|top)$/.test(wordAt(tokens, verb)) &&
    tokens.slice(verb).some(({ kind }) => kind === 'number')
  );
}

/** “is {almost} certain to remain”, “{appears} bound to”: the writer weighs it; taken for granted it is graver. */
const weighed = /\b(?:almost|all but|nearly|practically|virtually|looks?|seems?|appears?)\b/;

/** “If approved, the bill will …”, “unless it rains”. */
function isConditional(tokens: readonly Token[]): boolean {
  return tokens.some((token) => /^(?:if|unless|whether|should)$/.test(token.lower));
}
