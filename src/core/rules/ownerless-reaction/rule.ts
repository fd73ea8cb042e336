import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { textAt, wordAt, type Token } from '../../document/tokens.ts';
import { isHuman } from '../../facts/sources.ts';
import { findSubject } from '../../facts/subjects.ts';
import { createVerbMatcher } from '../../facts/verb-matcher.ts';
import { finiteWords, prepositions } from '../../facts/word-classes.ts';
import frames from '../../lexicons/frames.json' with { type: 'json' };
import { toPlural } from '../../repair/plural.ts';
import type { Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';
import { findSentenceFixes } from '../sentence-fixes.ts';
import { defineRule } from '../rule.ts';

const matchVerb = createVerbMatcher(frames.reactionVerbs);
const nouns: ReadonlySet<string> = new Set(frames.reactionNouns.flatMap((noun) => [noun, toPlural(noun)]));

export default defineRule({
  meta: {
    id: 'ownerless-reaction',
    summary: 'Say whose questions, fears or outrage they are.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: { ownerless: '“{phrase}”: whose? Name who raised it, or cut.' },
    references: [
      { title: 'NPR Ethics Handbook: impartiality' },
      { title: 'Reuters Handbook of Journalism: freedom from bias' },
      { title: 'Wikipedia: Words to watch' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const sentence of block.sentences) {
      for (const span of findReactions(block, sentence)) {
        if (story.isVoiced(index, span)) continue;
        const phrase = block.text.slice(span.start, span.end);
        yield { span, messageId: 'ownerless', data: { phrase }, fixes: findSentenceFixes(block, sentence, span) };
      }
    }
  },
});

function findReactions(block: Block, sentence: Sentence): Span[] {
  const spans = findStanding(block, sentence);
  for (let i = 0; i < sentence.tokens.length; i++) {
    const span = readReaction(block, sentence, i);
    if (span && !spans.some((other) => other.start < span.end && other.end > span.start)) spans.push(span);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** “has raised questions”, “drew widespread criticism”: the verb, up to three words, the noun. */
function readReaction(block: Block, { tokens }: Sentence, i: number): Span | undefined {
  const verb = matchVerb(tokens, i);
  if (!verb || isNominal(tokens, i)) return undefined;
  if (verb.form === 'gerund' && !isEventTail(block, tokens, i)) return undefined;
  const noun = findNoun(tokens, verb.last + 1);
  if (noun === undefined || hasOwner(tokens, noun)) return undefined;
  const subject = findSubject(tokens, i);
  const base = tokens[0]?.index ?? 0;
  if (subject && isHuman(block, block.facts.names, base + subject.first, base + subject.last)) return undefined;
  const isRelative = /^(?:that|which)$/.test(wordAt(tokens, i - 1)) || /^(?:has|have|had)$/.test(wordAt(tokens, i - 1));
  if (!subject && !isRelative && verb.form !== 'gerund') return undefined;
  const from = /^(?:has|have|had)$/.test(wordAt(tokens, i - 1)) ? tokens[i - 1] : tokens[i];
  const to = tokens[noun];
  return from && to ? { start: from.start, end: to.end } : undefined;
}

/** “The leak came out on Monday, sparking outrage”: the tail of a sentence about no person. */
function isEventTail(block: Block, tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i - 1) !== ',') return false;
  const verb = tokens.findIndex((token, k) => k > 0 && k < i && (finiteWords.has(token.lower) || /..ed$/.test(token.lower)));
  const subject = verb > 0 ? findSubject(tokens, verb) : undefined;
  const base = tokens[0]?.index ?? 0;
  return subject !== undefined && !isHuman(block, block.facts.names, base + subject.first, base + subject.last);
}

function isNominal(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  if (wordAt(tokens, i) === 'heightened' && !/^(?:has|have|had)$/.test(before)) return true;
  return /^(?:the|a|an|to|of|for|would|could|might|may|can|not|no|by|while)$/.test(before);
}

function findNoun(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + 4, tokens.length); i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || (prepositions.has(token.lower) && token.lower !== 'of')) return undefined;
    const next = tokens[i + 1];
    if (nouns.has(token.lower) && !(next && nouns.has(next.lower))) return i;
    if (/^(?:his|her|my|our|your|he|she|they|it)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

const ownerWords = /^(?:from|by|among|amongst|within|in|at)$/;

/** “outrage among nurses”, “concerns about the bill, with Rep. Whitlow calling it unworkable”. */
function hasOwner(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  if (next && ownerWords.test(next.lower)) return true;
  for (let i = noun + 1; i + 2 < tokens.length; i++) {
    if (textAt(tokens, i) !== ',' || !/^(?:with|as|including)$/.test(wordAt(tokens, i + 1))) continue;
    if (/^\p{Lu}/u.test(textAt(tokens, i + 2))) return true;
  }
  return false;
}

const standing = [
  /\bunder (?:heightened|mounting|growing|increasing|increased|intense|fresh|renewed) (?:scrutiny|criticism)\b/gi,
  /\b(?:fears|concerns|worries|doubts|questions) (?:are|have been|were) (?:growing|mounting|rising|spreading)\b/gi,
  /\b(?:questions|doubts|concerns) (?:remain|persist|linger|swirl)\b(?! (?:in|among|for))/gi,
  /\b(?:has|have|had|was|were|is|are) (?:been )?met with (?:\w+ )?(?:skepticism|scepticism|criticism|anger|outrage|derision|relief)\b/gi,
  /\bspeculation (?:is|was|has been) (?:rife|growing|mounting|swirling)\b/gi,
  /\bcalls (?:are|have been) (?:growing|mounting)\b/gi,
];

/** Fixed phrases: “under mounting scrutiny”, “fears are growing”. */
function findStanding(block: Block, sentence: Sentence): Span[] {
  const text = block.text.slice(sentence.start, sentence.end);
  return standing.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => !/^\s(?:from|by|among|within)\b/.test(text.slice(match.index + match[0].length)))
      .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length })),
  );
}
