import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { wordAt, type Token } from '../../document/tokens.ts';
import { isHuman, readSource } from '../../facts/sources.ts';
import { findSubject } from '../../facts/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../facts/verb-matcher.ts';
import { toWordSet } from '../../facts/word-classes.ts';
import frames from '../../lexicons/frames.json' with { type: 'json' };
import { toPlural } from '../../repair/plural.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';
import { findSentenceFixes } from '../sentence-fixes.ts';
import { defineRule } from '../rule.ts';

const matchVerb = createVerbMatcher(frames.conclusionVerbs);
const objects: ReadonlySet<string> = new Set(frames.conclusionObjects.flatMap((noun) => [noun, toPlural(noun)]));
const heads = toWordSet(frames.conclusionHeads.filter((head) => !head.includes(' ')).join(' '));

export default defineRule({
  meta: {
    id: 'editorial-conclusion',
    summary: 'Give the fact and leave the conclusion to someone with a name.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: { conclusion: 'Editorial conclusion stated as fact: “{phrase}”; cut it or attribute it.' },
    references: [
      { title: 'NPR Ethics Handbook: do not tell the audience how to feel' },
      { title: 'Wikipedia: Words to watch, editorializing' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const sentence of block.sentences) {
      for (const span of findConclusions(block, sentence)) {
        if (story.isVoiced(index, span)) continue;
        const phrase = block.text.slice(span.start, span.end);
        yield { span, messageId: 'conclusion', data: { phrase }, fixes: findSentenceFixes(block, sentence, span) };
      }
      for (const { start, end, entry } of findListed(block, sentence)) {
        if (story.isVoiced(index, { start, end })) continue;
        const phrase = block.text.slice(start, end);
        const fixes = findSentenceFixes(block, sentence, { start, end });
        yield { span: { start, end }, messageId: 'conclusion', data: { phrase }, severity: entry.severity, fixes };
      }
    }
  },
});

/** The lexicon’s phrases, less those that a frame has found. */
function findListed(block: Block, sentence: Sentence): Block['facts']['phrases'][number][] {
  const framed = findConclusions(block, sentence);
  return block.facts.phrases.filter(
    (phrase) =>
      phrase.kind === 'conclusion' &&
      phrase.sentence === sentence.index &&
      !framed.some((span) => isOverlapping(span, phrase)),
  );
}

function findConclusions(block: Block, sentence: Sentence): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const span = readVerbFrame(block, sentence, i) ?? readNounFrame(sentence, i) ?? readImplications(sentence, i);
    if (span && !spans.some((other) => isOverlapping(other, span))) spans.push(span);
  }
  return spans;
}

/** “The figures underscore the depth of the crisis”, “…, highlighting a failure of oversight”. */
function readVerbFrame(block: Block, sentence: Sentence, i: number): Span | undefined {
  const { tokens } = sentence;
  const verb = matchVerb(tokens, i) ?? matchServe(tokens, i);
  const from = tokens[i];
  if (!verb || !from || /^(?:to|the|a|an|of|for|by|in|please|would|could|should|may|might|can)$/.test(wordAt(tokens, i - 1))) return undefined;
  const object = findAbstractObject(tokens, verb.last + 1);
  if (object === undefined && !isMark(tokens, verb)) return undefined;
  if (isSaidBySomeone(block, sentence, verb)) return undefined;
  const isServe = verb.lemma === 'serve' || verb.lemma === 'stand';
  const isShort = object === undefined || !isServe;
  const to = tokens[isShort && object !== undefined ? verb.last : (object ?? findMarkEnd(tokens, verb))];
  return to ? { start: from.start, end: to.end } : undefined;
}

const matchServeVerb = createVerbMatcher(['serve', 'stand']);

/** “serves as a stark reminder”. */
function matchServe(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = matchServeVerb(tokens, i);
  return verb && wordAt(tokens, verb.last + 1) === 'as' ? { ...verb, last: verb.last + 1 } : undefined;
}

/** An abstract noun within reach, before any verb or mark: “the expanding reach”, “a growing pattern”. */
function findAbstractObject(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + 7, tokens.length); i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') return undefined;
    if (/^(?:how|why)$/.test(token.lower) && i === from) return i;
    if (objects.has(token.lower) || heads.has(token.lower)) return i;
    if (/^(?:of|in|on|for|with|at|by|that|who|which|is|are|was|were|to)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

const matchMark = createVerbMatcher(['mark']);

/** “marks a turning point”. */
function isMark(tokens: readonly Token[], { first }: VerbMatch): boolean {
  return matchMark(tokens, first) !== undefined && findMarkEnd(tokens, { lemma: 'mark', form: 'base', first, last: first }) > first;
}

function findMarkEnd(tokens: readonly Token[], { last }: VerbMatch): number {
  const rest = tokens.slice(last + 1, last + 6).map((token) => token.lower).join(' ');
  const found = frames.markObjects.find((object) => new RegExp(`^(?:a|an|the) (?:\\w+ )?${object}\\b`).test(rest));
  return found ? last + 1 + rest.slice(0, rest.indexOf(found)).split(' ').length - 1 + found.split(' ').length - 1 : last;
}

/** A person or body may highlight what it likes; a document may list its findings. */
function isSaidBySomeone(block: Block, { tokens }: Sentence, verb: VerbMatch): boolean {
  const subject = findSubject(tokens, verb.first);
  if (!subject) return false;
  const base = tokens[0]?.index ?? 0;
  if (isHuman(block, block.facts.names, base + subject.first, base + subject.last)) return true;
  const { kind } = readSource(block, block.facts.names, base + subject.first, base + subject.last);
  const noun = wordAt(tokens, subject.last);
  return kind === 'document' && !/^(?:figures|numbers|data|statistics|statements?)$/.test(noun);
}

/** “a testament to her grit”, “, a sobering illustration of”: a verdict in the place of a noun. */
function readNounFrame({ tokens }: Sentence, i: number): Span | undefined {
  const token = tokens[i];
  if (!token || !heads.has(token.lower) || !/^(?:of|to|that)$/.test(wordAt(tokens, i + 1))) return undefined;
  let article = i - 1;
  while (article > i - 4 && tokens[article]?.kind === 'word' && !/^an?$/.test(wordAt(tokens, article))) article--;
  if (!/^an?$/.test(wordAt(tokens, article))) return undefined;
  const before = tokens[article - 1];
  const isPredicate = /^(?:is|are|was|were|be|been|remains?|remained|becomes?|became|as|,|—|–)$/.test(before?.lower ?? '');
  const isPlain = /^(?:symbol|reflection|example|warning)$/.test(token.lower);
  const first = tokens[article];
  return isPredicate && !isPlain && first ? { start: first.start, end: token.end } : undefined;
}

/** “has far-reaching implications”. */
function readImplications({ tokens }: Sentence, i: number): Span | undefined {
  const [adjective, noun] = [tokens[i], tokens[i + 1]];
  if (!adjective || !noun || !/^(?:implications|consequences|ramifications)$/.test(noun.lower)) return undefined;
  if (!/^(?:far-reaching|profound|wide-ranging|serious|lasting|broad|wider|broader|sweeping)$/.test(adjective.lower)) return undefined;
  return /^(?:has|have|had|with|carries|carry)$/.test(wordAt(tokens, i - 1)) ? { start: adjective.start, end: noun.end } : undefined;
}
