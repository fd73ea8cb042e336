import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { textAt, wordAt, type Token } from '../../document/tokens.ts';
import { isHuman, readSource } from '../../facts/sources.ts';
import { findSubject } from '../../facts/subjects.ts';
import { createVerbMatcher } from '../../facts/verb-matcher.ts';
import { subjectPronouns } from '../../facts/word-classes.ts';
import frames from '../../lexicons/frames.json' with { type: 'json' };
import type { Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';
import { findAttributionFixes } from '../attribution-fixes.ts';
import { defineRule, type ProseFix } from '../rule.ts';

const matchOutcome = createVerbMatcher(frames.outcomeVerbs);
const matchLikelyOutcome = createVerbMatcher([...frames.outcomeVerbs, ...frames.likelyOutcomeVerbs]);

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
    messages: { speculation: '“{phrase}” is a prediction or inference stated as fact; who expects it?' },
    references: [
      { title: 'Reuters Handbook of Journalism: speculation' },
      { title: 'BBC Editorial Guidelines, section 3: accuracy' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const sentence of block.sentences) {
      for (const span of findSpeculations(block, sentence)) {
        if (story.isVoiced(index, span) || isForecast(block, sentence)) continue;
        const phrase = block.text.slice(span.start, span.end);
        const clause = undefined;
        const cut: ProseFix[] = clause ? [{ title: 'Delete the inference', applicability: 'suggestion', edits: clause }] : [];
        const fixes = [...cut, ...(clause ? [] : findAttributionFixes(block, index, story, span))];
        yield { span, messageId: 'speculation', data: { phrase }, fixes };
      }
    }
  },
});

/** The sentence itself names a forecaster, though the words stand outside what is attributed. */
function isForecast(block: Block, sentence: Sentence): boolean {
  return block.facts.attributions.some(
    ({ sentence: at, source, cue }) => at === sentence.index && source.kind !== 'none' && /^(?:predict|forecast|expect|project|warn|according to)/.test(cue.lemma),
  );
}

function findSpeculations(block: Block, sentence: Sentence): Span[] {
  const { tokens } = sentence;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const span = readForecast(tokens, i) ?? readInference(block, sentence, i) ?? readSuggests(block, sentence, i) ?? readInevitable(tokens, i);
    if (span) spans.push(span);
  }
  return spans;
}

const prospects = /^(?:is|are|was|were) (?:set|poised|likely|bound|destined|certain|sure) to$/;

/** “will cripple”, “is set to reshape”, “is likely to spread”. */
function readForecast(tokens: readonly Token[], i: number): Span | undefined {
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first) return undefined;
  const isProspect = prospects.test(`${first.lower} ${second?.lower} ${third?.lower}`);
  const match = isProspect ? matchLikelyOutcome(tokens, i + 3) : first.lower === 'will' ? matchOutcome(tokens, skipAdverb(tokens, i + 1)) : undefined;
  const last = match && tokens[match.last];
  if (!match || !last || (match.form !== 'base' && match.form !== 'past')) return undefined;
  if (isConditional(tokens) || (!isProspect && isPersonPronoun(tokens[i - 1]))) return undefined;
  return { start: first.start, end: last.end };
}

function skipAdverb(tokens: readonly Token[], i: number): number {
  return /.{3}ly$/.test(wordAt(tokens, i)) ? i + 1 : i;
}

function isPersonPronoun(token: Token | undefined): boolean {
  return token !== undefined && subjectPronouns.has(token.lower) && !/^(?:it|that|which)$/.test(token.lower);
}

/** “If approved, the bill will …”, “unless it rains”. */
function isConditional(tokens: readonly Token[]): boolean {
  return tokens.some((token) => /^(?:if|unless|whether|should)$/.test(token.lower));
}

const inferences = frames.inferences.map((phrase) => phrase.split(' '));

/** “…, signaling an imminent assault”: a tail that draws a conclusion from what goes before. */
function readInference(block: Block, sentence: Sentence, i: number): Span | undefined {
  const { tokens } = sentence;
  const words = inferences.find((phrase) => phrase.every((word, k) => wordAt(tokens, i + k) === word));
  const [first, last] = [tokens[i], tokens[i + (words?.length ?? 1) - 1]];
  if (!words || !first || !last || textAt(tokens, i - 1) !== ',') return undefined;
  const lead = tokens.findIndex((token, k) => k > 0 && /^(?:is|are|was|were|has|have|had|said|says|told)$|..ed$/.test(token.lower));
  const subject = lead > 0 ? findSubject(tokens, lead) : undefined;
  const base = tokens[0]?.index ?? 0;
  if (words[0] !== 'signaling' && words[0] !== 'signalling' && subject && isPerson(block, base + subject.first, base + subject.last)) return undefined;
  if (block.facts.attributions.some((each) => each.sentence === sentence.index && each.cue.end < first.start && each.contentKind !== 'noun-phrase' && each.source.kind !== 'none')) return undefined;
  const isDocument = subject && readSource(block, block.facts.names, base + subject.first, base + subject.last).kind === 'document';
  if (isDocument && !/^(?:statement|remarks?)$/.test(wordAt(tokens, subject.last))) return undefined;
  const next = tokens[i + words.length];
  const noun = tokens[i + words.length + 1];
  const end = next && /^(?:a|an|the)$/.test(next.lower) && noun ? findNounEnd(tokens, i + words.length + 1) : last.end;
  return next && !/^(?:he|she|they)$/.test(next.lower) ? { start: first.start, end } : undefined;
}

/** He, she, or someone by name: what such a subject suggests is their own business. */
function isPerson(block: Block, first: number, last: number): boolean {
  const { kind } = readSource(block, block.facts.names, first, last);
  return (kind === 'named' || kind === 'pronoun') && isHuman(block, block.facts.names, first, last);
}

/** The end of a short noun phrase: “a strategic shift”. */
function findNounEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + 2 && tokens[i + 1]?.kind === 'word' && !/^(?:in|of|on|to|for|by|with|at|that|and|or|as|from)$/.test(wordAt(tokens, i + 1))) i++;
  return tokens[i]?.end ?? 0;
}

/** “The silence suggests a split in the cabinet.” */
function readSuggests(block: Block, { tokens }: Sentence, i: number): Span | undefined {
  const token = tokens[i];
  if (!token || !/^(?:suggests|suggested|signals|signaled|signalled)$/.test(token.lower)) return undefined;
  const subject = findSubject(tokens, i);
  if (!subject) return undefined;
  const base = tokens[0]?.index ?? 0;
  const [first, last] = [base + subject.first, base + subject.last];
  if (isHuman(block, block.facts.names, first, last)) return undefined;
  const head = wordAt(tokens, subject.last);
  return signs.test(head) ? { start: token.start, end: token.end } : undefined;
}

/** What people read a meaning into. */
const signs =
  /^(?:silence|timing|moves?|decisions?|absence|tone|gesture|delay|shift|reaction|response|mood|rhetoric|dynamic|visit|pause|language|appointment|resignation|omission|wording|choice)$/;

/** “A collapse is inevitable.” */
function readInevitable(tokens: readonly Token[], i: number): Span | undefined {
  const token = tokens[i];
  if (token?.lower !== 'inevitable') return undefined;
  return /^(?:is|are|was|were|seems?|appears?)$/.test(wordAt(tokens, i - 1)) ? { start: token.start, end: token.end } : undefined;
}
