import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences.ts';
import { findPositions, joinOpenings, mergePositions } from '../../document/positions.ts';
import { wordAt, type Token } from '../../document/tokens.ts';
import { groupPhrases, type Phrase } from '../../facts/phrases.ts';
import { findSubject } from '../../facts/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../facts/verb-matcher.ts';
import { toWordSet } from '../../facts/word-classes.ts';
import frames from '../../lexicons/frames.json' with { type: 'json' };
import { toPlural } from '../../repair/plural.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { readSentences } from '../../document/by-sentence.ts';
import { findConclusionFixes, type Conclusion } from '../../fixes/conclusion-fixes.ts';
import { isAuthorsVoice } from '../author-voice.ts';
import { isOneView } from '../one-view.ts';
import { defineRule } from '../rule.ts';
import { isLeadIn, readVerdict, verdictOpenings, verdictSigns } from '../verdicts.ts';
import { isHumanSubject, readSubject } from '../subject-source.ts';

const matchVerb = createVerbMatcher(frames.conclusionVerbs);
const matchServeVerb = createVerbMatcher(['serve', 'stand']);
const matchMark = createVerbMatcher(['mark']);
const objects: ReadonlySet<string> = new Set(
  frames.conclusionObjects.flatMap((noun) => [noun, toPlural(noun)]),
);
const heads = toWordSet(frames.conclusionHeads.filter((head) => !head.includes(' ')).join(' '));

const wideAdjectives = toWordSet(
  'far-reaching profound wide-ranging serious lasting broad wider broader sweeping',
);
/** What the readers start with, but for verdicts. */
const openings = joinOpenings(
  [matchVerb.openings, matchServeVerb.openings, matchMark.openings],
  [...heads, ...wideAdjectives],
);
/** Without one of these, or a phrase of the lexicon, nothing is concluded. */
const conclusionSigns = joinOpenings([openings, verdictSigns]);
const findAll = readSentences(findInSentence);

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
    messages: {
      conclusion: 'Editorial conclusion stated as fact: “{phrase}”; cut it or attribute it.',
    },
    remedy: 'The facts alone; or somebody, by name, who draws the conclusion.',
    references: [
      { title: 'NPR Ethics Handbook: do not tell the audience how to feel' },
      { title: 'Wikipedia: Words to watch, editorializing' },
    ],
  },
  needs: {
    block: 'body',
    words: conclusionSigns,
    found: findAll,
    or: { phrases: ['conclusion'], found: findAll },
  },
  *check({ block, index, story }) {
    for (const { sentence, found: conclusion } of block.derive(findAll)) {
      const { start, end, severity } = conclusion;
      const span = { start, end };
      if (story.isVoiced(index, span)) continue;
      const phrase = block.text.slice(start, end);
      const isOwn = isAuthorsVoice(story, index);
      const place = { block, index, story, span };
      const fixes = findConclusionFixes(place, sentence, conclusion, isOwn);
      const report = { span, messageId: 'conclusion', data: { phrase }, fixes } as const;
      if (isOwn) yield { ...report, severity: 'hint' };
      else yield severity ? { ...report, severity } : report;
    }
  },
});

/** The frames of a sentence, and the lexicon’s phrases that no frame has found. */
function findInSentence(sentence: Sentence, block: Block): readonly Conclusion[] {
  const phrases = block.derive(groupPhrases).get('conclusion') ?? [];
  const listed = phrases.filter((phrase) => phrase.sentence === sentence.index);
  const framed = findConclusions(block, sentence);
  if (framed.length + listed.length === 0 || isOneView(block, sentence.tokens)) return [];
  const others = listed.filter(
    (phrase) =>
      !framed.some((span) => isOverlapping(span, phrase)) &&
      !isActedOut(block, sentence, phrase) &&
      !isPartOfPlan(sentence, phrase) &&
      !isReadInto(block, sentence, phrase),
  );
  return [
    ...framed,
    ...others.map(({ start, end, entry }) => ({ start, end, entry, severity: entry.severity })),
  ];
}

/** “It cut the grants as part of a broader effort”: what somebody does it for. */
function isPartOfPlan({ tokens }: Sentence, { entry, start }: Phrase): boolean {
  const before = tokens.findLast(({ end }) => end <= start);
  return entry.phrase.startsWith('part of') && before?.lower === 'as';
}

/** “Her lawyer called the test into question”: what people do is theirs to answer for. */
function isActedOut(block: Block, sentence: Sentence, { entry, first }: Phrase): boolean {
  if (entry.pos !== 'verb') return false;
  const { tokens } = sentence;
  // “They pivot to her record to call the plan into question”: an aim, and theirs.
  if (wordAt(tokens, first - (tokens[0]?.index ?? 0) - 1) === 'to') return true;
  const subject = findSubject(tokens, first - (tokens[0]?.index ?? 0));
  return subject !== undefined && isHumanSubject(block, tokens, subject);
}

const readings = /^(?:interpret|perceiv|regard|read|saw|see|view)(?:e|ed|s|es)?$/;

/** “Some pupils interpreted the sign as a symbol of exclusion”: the view is theirs. */
function isReadInto(block: Block, { tokens }: Sentence, { start }: Phrase): boolean {
  const before = tokens.filter((token) => token.end <= start);
  if (!/^as$/.test(before.findLast(({ lower }) => !/^(?:an?|the)$/.test(lower))?.lower ?? ''))
    return false;
  const verb = before.findLastIndex(({ lower }) => readings.test(lower));
  const subject = verb > 0 ? findSubject(before, verb) : undefined;
  return subject !== undefined && isHumanSubject(block, tokens, subject);
}

function findConclusions(block: Block, sentence: Sentence): Conclusion[] {
  const spans: Conclusion[] = [];
  const verdicts = verdictSigns.isIn(sentence) ? findPositions(sentence, verdictOpenings) : [];
  for (const i of mergePositions(findPositions(sentence, openings), verdicts)) {
    const span =
      readVerbFrame(block, sentence, i) ??
      readMark(sentence, i) ??
      readNounFrame(sentence, i) ??
      readEventVerdict(block, sentence, i) ??
      readImplications(sentence, i);
    if (span && !spans.some((other) => isOverlapping(other, span))) spans.push(span);
  }
  return spans;
}

const notBefore = toWordSet('to the a an of for by in please would could should may might can');

/** “The figures underscore the depth of the crisis”, “…, highlighting a failure of oversight”. */
function readVerbFrame(block: Block, sentence: Sentence, i: number): Span | undefined {
  const { tokens } = sentence;
  const verb = matchVerb(tokens, i) ?? matchServe(tokens, i);
  if (!verb || notBefore.has(wordAt(tokens, i - 1))) return undefined;
  const last = findFrameEnd(tokens, verb);
  const [from, to] = [tokens[i], tokens[last ?? -1]];
  if (!from || !to || isSaidBySomeone(block, sentence, verb)) return undefined;
  return { start: from.start, end: to.end };
}

/** The verb alone; “serves as a stark reminder” and “marks a turning point” with their noun. */
function findFrameEnd(tokens: readonly Token[], verb: VerbMatch): number | undefined {
  const object = findAbstractObject(tokens, verb.last + 1);
  if (object === undefined) return undefined;
  return isServing(verb) ? object : verb.last;
}

function isServing({ lemma }: VerbMatch): boolean {
  return lemma === 'serve' || lemma === 'stand';
}

/** “serves as a stark reminder”. */
function matchServe(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = matchServeVerb(tokens, i);
  return verb && wordAt(tokens, verb.last + 1) === 'as'
    ? { ...verb, last: verb.last + 1 }
    : undefined;
}

const notBetween = toWordSet(
  'of in on for with against outside at by that who which is are was were to',
);

/** An abstract noun within reach, before any verb or mark: “the expanding reach”, “a growing pattern”. */
function findAbstractObject(tokens: readonly Token[], from: number): number | undefined {
  if (/^(?:how|why)$/.test(wordAt(tokens, from))) return from;
  for (let i = from; i < Math.min(from + 7, tokens.length); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (objects.has(token.lower) || heads.has(token.lower)) return i;
    if (notBetween.has(token.lower)) return undefined;
  }
  return undefined;
}

const markObjects = frames.markObjects.map((object) => object.split(' '));

/** “marks a turning point”, “marked a bitter low point”; what marks the beginning of Lent is only a date. */
function readMark({ tokens }: Sentence, i: number): Conclusion | undefined {
  const verb = matchMark(tokens, i);
  if (!verb || notBefore.has(wordAt(tokens, i - 1))) return undefined;
  if (!/^an?$/.test(wordAt(tokens, i + 1))) return undefined;
  const starts = [i + 2, i + 3];
  const ends = starts.flatMap((start) => findPhraseEnd(tokens, start, markObjects) ?? []);
  const [from, to] = [tokens[i], tokens[ends[0] ?? -1]];
  if (!from || !to) return undefined;
  const isMild = /^(?:shift|departure|escalation)$/.test(to.lower);
  return { start: from.start, end: to.end, ...(isMild && { severity: 'information' }) };
}

/** The last token of the first of some phrases that starts at a position. */
function findPhraseEnd(
  tokens: readonly Token[],
  start: number,
  phrases: readonly (readonly string[])[],
): number | undefined {
  const found = phrases.find((words) =>
    words.every((word, offset) => wordAt(tokens, start + offset) === word),
  );
  return found && start + found.length - 1;
}

/** A person or body may highlight what it likes; a document may list its findings. */
function isSaidBySomeone(block: Block, { tokens }: Sentence, { first }: VerbMatch): boolean {
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  if (isHumanSubject(block, tokens, subject)) return true;
  const { kind } = readSubject(block, tokens, subject);
  const noun = wordAt(tokens, subject.last);
  return kind === 'document' && !/^(?:figures|numbers|data|statistics|statements?)$/.test(noun);
}

const beforeVerdict = /^(?:is|are|was|were|be|been|remains?|remained|becomes?|became|as|,|—|–)$/;
const plainHeads = toWordSet('symbol reflection example warning');

/** “a testament to her grit”, “, a sobering illustration of”: a verdict in the place of a noun. */
function readNounFrame({ tokens }: Sentence, i: number): Span | undefined {
  const head = tokens[i];
  if (!head || !heads.has(head.lower) || plainHeads.has(head.lower)) return undefined;
  if (!/^(?:of|to|that)$/.test(wordAt(tokens, i + 1))) return undefined;
  const article = findArticle(tokens, i);
  const first = tokens[article];
  if (!first || !beforeVerdict.test(wordAt(tokens, article - 1))) return undefined;
  return { start: first.start, end: head.end };
}

/** Where the article of a noun stands, at most two adjectives before it; -1 if nowhere. */
function findArticle(tokens: readonly Token[], noun: number): number {
  const nearest = [noun - 1, noun - 2, noun - 3];
  const isArticle = (i: number): boolean => /^an?$/.test(wordAt(tokens, i));
  return nearest.find((i) => isArticle(i) || tokens[i]?.kind !== 'word') ?? -1;
}

/** “The vote was a sharp reversal”; a person who is a success story is another matter. */
function readEventVerdict(block: Block, { tokens }: Sentence, i: number): Conclusion | undefined {
  const span = readVerdict(tokens, i);
  if (span && isLeadIn(tokens, i)) return { ...span, severity: 'information' };
  const verb = wordAt(tokens, i - 1) === 'yet' ? i - 2 : i - 1;
  const subject = span && findSubject(tokens, verb);
  if (!span || !subject || isHumanSubject(block, tokens, subject)) return undefined;
  return { ...span, severity: 'information' };
}

/** “has far-reaching implications”. */
function readImplications({ tokens }: Sentence, i: number): Span | undefined {
  const [adjective, noun] = [tokens[i], tokens[i + 1]];
  if (!adjective || !noun || !wideAdjectives.has(adjective.lower)) return undefined;
  if (!/^(?:implications|consequences|ramifications)$/.test(noun.lower)) return undefined;
  // “a choice with far-reaching implications: whether to …”: they follow.
  if (wordAt(tokens, i + 2) === ':') return undefined;
  const isHad = /^(?:has|have|had|with|carries|carry)$/.test(wordAt(tokens, i - 1));
  return isHad ? { start: adjective.start, end: noun.end } : undefined;
}
