import type { Block } from '../../document/block.ts';
import { findPositions, joinOpenings, mergePositions } from '../../document/words/positions.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubjectHead } from '../../english/subject-heads.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import { prepositions, toWordSet } from '../../english/word-classes.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { Conclusion } from './conclusion.ts';
import { hasFinder } from './finders.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { toPlural } from '../../english/plural.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { isHumanSubject, readSubject } from '../../facts/attributions/subject-source.ts';
import { isPointedOut } from './inferences.ts';
import { isVerdictFirst, readVerdict, verdictOpenings, verdictSigns } from './verdicts.ts';

const matchVerb = createVerbMatcher(frames.conclusionVerbs);
const matchServeVerb = createVerbMatcher(['serve', 'stand']);
const matchMark = createVerbMatcher(frames.markVerbs);
const objects: ReadonlySet<string> = new Set(
  frames.conclusionObjects.flatMap((noun) => [noun, toPlural(noun)]),
);
const heads = new Set<string>(frames.conclusionHeads);
const abstract: ReadonlySet<string> = new Set([...objects, ...heads]);

const wideAdjectives = toWordSet(
  'far-reaching profound wide-ranging serious lasting broad wider broader sweeping',
);
/** What the readers start with, but for verdicts. */
const openings = joinOpenings(
  [matchVerb.openings, matchServeVerb.openings, matchMark.openings],
  [...heads, ...wideAdjectives],
);
/** Without one of these no frame concludes anything. */
export const conclusionSigns = joinOpenings([openings, verdictSigns]);
/** Finds what a sentence concludes by its frames: “underscores the depth”, “a testament to”, “in a blow to”. */
export function findConclusions(block: Block, sentence: Sentence): Conclusion[] {
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
function readVerbFrame(block: Block, sentence: Sentence, i: number): Conclusion | undefined {
  const { tokens } = sentence;
  const verb = matchVerb(tokens, i) ?? matchServe(tokens, i);
  if (!verb || notBefore.has(wordAt(tokens, skipAdverb(tokens, i - 1)))) return undefined;
  if (isPlain(tokens, verb)) return undefined;
  const last = findFrameEnd(tokens, verb) ?? findConclusive(tokens, verb);
  const [from, to] = [tokens[i], tokens[last ?? -1]];
  if (!from || !to || isSaidBySomeone(block, sentence, verb)) return undefined;
  const span = { start: from.start, end: to.end };
  return isNeutral(tokens, verb) ? { ...span, severity: 'hint' } : span;
}

const neutral = toWordSet(
  'challenge challenges complexities complexity contrast difficulties difficulty dilemma dynamic evolution role trend',
);
const weighed: ReadonlySet<string> = new Set([...abstract, ...neutral]);

/** “illustrates the challenge”: how hard a thing is says less than what is wrong with it; “reflects a split” says less than “underscores”. */
function isNeutral(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  if (lemma === 'reflect' || lemma === 'showcase') return true;
  const object = findAbstractObject(tokens, last + 1, weighed);
  return neutral.has(wordAt(tokens, object ?? -1));
}

/** “would {accurately} reflect” */
function skipAdverb(tokens: readonly Token[], i: number): number {
  return /.{2}ly$/.test(wordAt(tokens, i)) ? i - 1 : i;
}

function isPlain(tokens: readonly Token[], verb: VerbMatch): boolean {
  return isPictured(tokens, verb) || isProgrammed(tokens, verb) || isLesson(tokens, verb);
}

/** “The laser images illustrate how the wall ran”: a picture shows what can be seen on it. */
function isPictured(tokens: readonly Token[], { lemma, first }: VerbMatch): boolean {
  if (lemma !== 'illustrate') return false;
  const at = tokens.findIndex(({ base }) => pictures.has(base));
  if (at < 0 || at >= first || first - at > pictureReach) return false;
  return !tokens.slice(0, at).some(({ lower }) => prepositions.has(lower));
}

/** “The film demonstrates {how to} gut a herring” */
function isLesson(tokens: readonly Token[], { last }: VerbMatch): boolean {
  return wordAt(tokens, last + 1) === 'how' && wordAt(tokens, last + 2) === 'to';
}

/** “The bout will highlight the undercard”: it is the best part of it. */
function isProgrammed(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  if (lemma !== 'highlight') return false;
  const object = wordAt(tokens, last + 1) === 'the' ? last + 2 : last + 3;
  return bills.has(wordAt(tokens, object));
}

const bills = toWordSet('bill card evening lineup night programme program schedule show undercard');

/** How far before its verb a picture may stand, in tokens: “the image unveiled this week shows”. */
const pictureReach = 6;
const pictures = findWordSet('pictures');

/** The verb alone; “serves as a stark reminder” and “marks a turning point” with their noun. */
function findFrameEnd(tokens: readonly Token[], verb: VerbMatch): number | undefined {
  const isReveal = reveals.has(verb.lemma);
  const object = findAbstractObject(tokens, verb.last + 1, isReveal ? shown : abstract);
  if (object === undefined || (isReveal && !isUnfound(tokens, verb))) return undefined;
  if (wordAt(tokens, object) === 'monument' && !leadsOn(tokens, object)) return undefined;
  return isReveal || isServing(verb) ? object : verb.last;
}

const pure: ReadonlySet<string> = new Set(frames.pureConclusionVerbs);

/** “epitomises years of delay”, “embodies the town it serves”: nothing does but in somebody’s eyes. */
function isPureObject(tokens: readonly Token[], { first, last }: VerbMatch): boolean {
  return (
    findSubject(tokens, first) !== undefined &&
    /^(?:a|all|an|decades|everything|her|his|how|its|that|the|their|this|what|years)$/.test(
      wordAt(tokens, last + 1),
    )
  );
}

const reveals: ReadonlySet<string> = new Set(frames.revealVerbs);
const shown: ReadonlySet<string> = new Set(frames.revealedObjects);

/** “The episode reveals a pattern of secrecy”; what an audit or a leak reveals, or “The scan was sharp, revealing how …”, was found there. */
function isUnfound(tokens: readonly Token[], { first, form }: VerbMatch): boolean {
  const subject = findSubject(tokens, first);
  if (!subject && form !== 'gerund') return false;
  const finder = subject ? tokens.slice(subject.first, subject.last + 1) : tokens.slice(0, first);
  return !hasFinder(finder);
}

const conclusive: ReadonlySet<string> = new Set(frames.conclusiveVerbs);
const events: ReadonlySet<string> = new Set(frames.conclusiveSubjects);

const openers = toWordSet(
  'a an broader continuing deep deeper growing how its ongoing persistent serious the their why wider',
);

/** “The trend highlights the fragile economics of the trade”: whatever an event is said to highlight, somebody reads it so. */
function findConclusive(tokens: readonly Token[], verb: VerbMatch): number | undefined {
  if (pure.has(verb.lemma) && isPureObject(tokens, verb)) return verb.last;
  if (!conclusive.has(verb.lemma) || !openers.has(wordAt(tokens, verb.last + 1))) return undefined;
  const subject = findSubject(tokens, verb.first);
  if (!subject) return undefined;
  return events.has(wordAt(tokens, findSubjectHead(tokens, subject))) ? verb.last : undefined;
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
function findAbstractObject(
  tokens: readonly Token[],
  from: number,
  among = abstract,
): number | undefined {
  if (/^(?:how|why)$/.test(wordAt(tokens, from))) return from;
  for (let i = from; i < Math.min(from + 7, tokens.length); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return undefined;
    if (among.has(token.lower)) return i;
    if (notBetween.has(token.lower)) return undefined;
  }
  return undefined;
}

const markObjects = frames.markObjects.map((object) => object.split(' '));

/** “marks a turning point”, “marked a bitter low point”; what marks the beginning of Lent is only a date. */
function readMark({ tokens }: Sentence, i: number): Conclusion | undefined {
  const verb = matchMark(tokens, i);
  if (!verb || notBefore.has(wordAt(tokens, i - 1))) return undefined;
  if (!/^an?$/.test(wordAt(tokens, verb.last + 1))) return undefined;
  const starts = [verb.last + 2, verb.last + 3];
  const ends = starts.flatMap((start) => findPhraseEnd(tokens, start, markObjects) ?? []);
  const [from, to] = [tokens[i], tokens[ends[0] ?? -1]];
  if (!from || !to) return undefined;
  const isMild = /^(?:shift|departure|escalation)$/.test(to.lower);
  return { start: from.start, end: to.end, ...(isMild && { severity: 'hint' }) };
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
  if (isPointedOut(tokens, first, block.facts.attributions)) return true;
  const subject = findSubject(tokens, first);
  if (!subject) return false;
  if (isHumanSubject(block, tokens, subject)) return true;
  if (isOwnWork(block, tokens, subject)) return true;
  const { kind } = readSubject(block, tokens, subject);
  const noun = wordAt(tokens, subject.last);
  return kind === 'document' && !/^(?:figures|numbers|data|statistics|statements?)$/.test(noun);
}

const works = toWordSet('campaign exhibition guidance programme program project research work');

/** “Norad’s work on wells highlights how …”: what a body does to show something it answers for. */
function isOwnWork({ facts }: Block, tokens: readonly Token[], subject: TokenRun): boolean {
  const head = findSubjectHead(tokens, subject);
  const owner = tokens[head - 1];
  if (!owner || !works.has(wordAt(tokens, head)) || !/['’]s?$/.test(owner.text)) return false;
  return findNearby(facts.names, owner).length > 0;
}

const beforeVerdict = /^(?:is|are|was|were|be|been|remains?|remained|becomes?|became|as|,|—|–)$/;
const plainHeads = toWordSet('symbol reflection example warning');

/** “a testament to her grit”, “, a sobering illustration of”: a verdict in the place of a noun. */
function readNounFrame({ tokens }: Sentence, i: number): Span | undefined {
  const head = tokens[i];
  if (!head || !heads.has(head.lower) || plainHeads.has(head.lower)) return undefined;
  if (!leadsOn(tokens, i)) return undefined;
  const article = findArticle(tokens, i);
  const first = tokens[article];
  if (!first || !beforeVerdict.test(wordAt(tokens, article - 1))) return undefined;
  return { start: first.start, end: head.end };
}

/** “a commentary on”, “a monument to official greed”, which is built of no stone; “a testament to”, “an illustration of”. */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const [noun, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (noun === 'commentary') return next === 'on';
  if (noun === 'metaphor') return next === 'for';
  if (noun === 'monument' || noun === 'symptom')
    return /^(?:of|to)$/.test(next) && findAbstractObject(tokens, i + 2) !== undefined;
  return !heads.has(noun) || /^(?:of|to|that)$/.test(next);
}

/** Where the article of a noun stands, at most two adjectives before it; -1 if nowhere. */
function findArticle(tokens: readonly Token[], noun: number): number {
  const nearest = [noun - 1, noun - 2, noun - 3];
  const isArticle = (i: number): boolean => /^an?$/.test(wordAt(tokens, i));
  return nearest.find((i) => isArticle(i) || tokens[i]?.kind !== 'word') ?? -1;
}

/** “It is a sharp reversal”, “a sign of the strain”: what has been turned round, or shows, stands beside it. */
const told = /\b(?:reversal|sign (?:of|that)|success story)$/;
const mildHeads = toWordSet('reversal setback sign');

/** “The vote was a sharp reversal”; a person who is a success story is another matter. */
function readEventVerdict(block: Block, { tokens }: Sentence, i: number): Conclusion | undefined {
  const span = readVerdict(tokens, i);
  if (span && isVerdictFirst(tokens, i)) {
    // “In a sign of the strain, the council …”: the fact stands beside it; a blow or a rebuke is more than that.
    const isMild = tokens.some(({ lower, end }) => end <= span.end && mildHeads.has(lower));
    return { ...span, severity: isMild ? 'hint' : 'information' };
  }
  const verb = wordAt(tokens, i - 1) === 'yet' ? i - 2 : i - 1;
  const subject = span && findSubject(tokens, verb);
  if (!span || !subject || isHumanSubject(block, tokens, subject)) return undefined;
  return {
    ...span,
    severity: told.test(block.text.slice(span.start, span.end)) ? 'hint' : 'information',
  };
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
