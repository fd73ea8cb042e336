import { findPositions, joinOpenings, joinSigns } from '../../document/words/positions.ts';
import { toWords } from '../../document/words/cue.ts';
import { createPartList, createWordList } from '../../document/words/words.ts';
import { findSentenceFrom, type Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import type { Phrase } from '../../facts/phrases.ts';
import lexicon from '../../lexicons/figures/trends.json' with { type: 'json' };
import { toFrame } from '../../checks/wording/frame.ts';
import type { Figure } from '../../facts/figures.ts';
import { createRowMatcher, createWordMatcher, joinLowerWords } from '../../english/word-matcher.ts';
import type { Severity } from '../../finding.ts';
import type { Span } from '../../span.ts';
import { type StorySentence, toSentenceText } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { isInAccount } from '../../checks/voice/sourced-accounts.ts';
import { isBoxed } from '../../checks/figures/told-elsewhere/box-sources.ts';
import { defineRule } from '../rule.ts';
import { findSubject } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import { findUses } from '../../checks/wording/phrase-uses.ts';
import { changeOpenings, findTrendChanges } from '../../checks/comparisons/trend-changes.ts';
import { isPlainNoun } from '../../english/word-shapes.ts';
import { findTrendFixes } from '../../fixes/comparisons/trend-fixes.ts';

const trendPhrases = [...lexicon.counted, ...lexicon.grave, ...lexicon.mild];
const matchPhrase = createWordMatcher(trendPhrases);
const matchRow = createRowMatcher(lexicon.rows);
const matchCrowd = createRowMatcher(lexicon.crowds);
const phraseSigns = joinSigns([matchRow.signs, matchCrowd.signs], trendPhrases);
const phraseOpenings = joinOpenings([matchPhrase.openings, matchRow.openings, matchCrowd.openings]);
/** Without one of these there is no trend. */
const trendWords = joinOpenings([phraseSigns, changeOpenings]);

export default defineRule({
  meta: {
    id: 'unsourced-trend',
    summary: 'Show a trend by two figures, or by somebody who has counted.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: { trend: '“{phrase}” asserts a trend without figures or a source.' },
    remedy: 'Two figures and their dates, or somebody who has counted.',
    fine: 'where the figures stand near by, or a source with a name tells of the trend',
    references: [
      { title: 'BBC Editorial Guidelines: reporting statistics' },
      { title: 'Cohen, Numbers in the Newsroom: compare over time' },
    ],
  },
  needs: { block: 'body', words: trendWords, found: findSigns },
  *check(context) {
    const { block, index, story } = context;
    const uses = findUses(context, block.derive(findListed));
    const listed = uses.map(({ phrase: { start, end, entry } }) => ({
      start,
      end,
      severity: entry.severity,
    }));
    const changes = block.derive(findTrendChanges).filter((each) => !story.isVoiced(index, each));
    const asked = new Set<Sentence>();
    for (const trend of [...listed, ...changes]) {
      const sentence = findSentenceFrom(block, trend.start);
      if (!sentence || asked.has(sentence) || isShown(story, index, sentence, trend)) continue;
      asked.add(sentence);
      const { severity, ...span } = trend;
      const isOwn = isAuthorsVoice(story, index);
      yield {
        span,
        messageId: 'trend',
        data: { phrase: block.text.slice(span.start, span.end) },
        severity: isOwn ? 'hint' : severity,
        sourcing: 2,
        fixes: isOwn ? [] : findTrendFixes({ block, index, story, span }, sentence),
      };
    }
  },
});

const grave: ReadonlySet<string> = new Set(lexicon.grave);
const literal = createWordList(lexicon.literal);

/** The phrases of the lexicon; a sun on the rise, and what spreads like a fire because it is one, are no trends. */
function findPhrases(sentence: Sentence): readonly Phrase[] {
  if (!phraseSigns.isIn(sentence) || literal.isBaseIn(sentence)) return [];
  const { tokens, index } = sentence;
  return findPositions(sentence, phraseOpenings).flatMap((i) => {
    const token = tokens[i];
    const at = matchPhrase(tokens, i) ?? matchRow(tokens, i) ?? readCrowd(tokens, i);
    const last = at === undefined ? undefined : tokens[at];
    if (at === undefined || !token || !last || !countsThings(tokens, i, at + 1)) return [];
    if (isComparison(tokens, at + 1)) return [];
    const frame = toFrame('trend', index, token, last, 'rewrite');
    const isMild = isOneOf(tokens, i) || isInPassing(tokens, i);
    const severity = isMild ? 'hint' : toSeverity(joinLowerWords(tokens, i, at));
    return [{ ...frame, entry: { ...frame.entry, severity } }];
  });
}

/** “became more crowded”, “increasingly popular”: told of the times, and borne out by what the copy goes on to tell. */
const ofTheTimes = new RegExp(
  `\\b(?:became|becom(?:es?|ing)|get(?:ting)?|gotten|increasingly) (?:[a-z]+ ){0,4}(?:popular|${lexicon.gauged.join('|')})$`,
);

/** “was less common {than} the plover”: two things, and no change; not “than in May”, “than a year ago”. */
function isComparison(tokens: readonly Token[], than: number): boolean {
  return wordAt(tokens, than) === 'than' && !times.test(wordAt(tokens, than + 1));
}

const times = /^(?:a|any|at|before|during|ever|in|it|last|previously|that|they|usual)$/;

/** “the latest in {a growing number of} plays”: the story itself is one of them. */
function isOneOf(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:in|of)$/.test(wordAt(tokens, i - 1)) && /^(?:latest|newest)$/.test(wordAt(tokens, i - 2))
  );
}

/** “is looking into why {more and more} boats sink”, “to court {growing numbers of} voters”: the sentence is about something else. */
function isInPassing(tokens: readonly Token[], i: number): boolean {
  const before = /^(?:an?|the)$/.test(wordAt(tokens, i - 1)) ? i - 2 : i - 1;
  return /^(?:how|why)$/.test(wordAt(tokens, before)) || wordAt(tokens, before - 1) === 'to';
}

/** How grave a phrase is: a growing number somebody has counted. */
function toSeverity(words: string): Severity {
  if (grave.has(words)) return 'warning';
  return ofTheTimes.test(words) ? 'hint' : 'information';
}

/** “More blocks than ever”, not “more than ever” */
function readCrowd(tokens: readonly Token[], i: number): number | undefined {
  const last = matchCrowd(tokens, i);
  return last !== undefined && /[^s]s$|^people$/.test(wordAt(tokens, i + 1)) ? last : undefined;
}

/** “More and more diners”, not “more and more desperate”. */
function countsThings(tokens: readonly Token[], i: number, next: number): boolean {
  const isCompared = wordAt(tokens, next - 1) === 'ever';
  const degree = wordAt(tokens, i) === 'ever' ? wordAt(tokens, next - 1) : wordAt(tokens, i);
  if (isCompared || !/^(?:more|fewer|less)$/.test(degree)) return true;
  if (/^(?:frequently|of|often)$/.test(wordAt(tokens, next))) return true;
  return [tokens[next], tokens[next + 1]].some(isPlainNoun);
}

function findListed({ sentences }: Block): readonly Phrase[] {
  return sentences.flatMap(findPhrases);
}

function findSigns(block: Block): readonly Span[] {
  const listed = block.derive(findListed);
  return listed.length > 0 ? listed : block.derive(findTrendChanges);
}

/** “Crude has fallen from a peak of $140”: the exchange keeps the record. */
const traded = createPartList(
  toWords(
    'bonds crude dollar euro gold index oil peso pound rand rouble rupee shares sterling stock stocks yen yuan',
  ),
);

/** “It will open based on supply and {a downward trend in} cases”: what it waits for. */
const condition = /\b(?:(?:based|contingent|depending) (?:up)?on|subject to) [^,.;]{0,60}$/;

/** Whether the copy shows the trend: a source, or two figures to compare in this sentence or the next. */
function isShown(story: Story, index: number, sentence: Sentence, span: Span): boolean {
  const { index: at, start, end } = sentence;
  if (isOwned(story, index, span) || isFeared(story, index, start, span)) return true;
  if (isToldBeside(story, index, span)) return true;
  const block = story.document.blocks[index]?.block;
  if (!block || isSeen(block, sentence, span)) return true;
  const { text } = block;
  if (isOfOtherKind(text, sentence, span)) return true;
  const [before, behind] = [text.slice(start, span.start), text.slice(span.end, end)];
  if (condition.test(before) || countedBehind.some((pattern) => pattern.test(behind))) return true;
  if (counted.test(text.slice(start, end))) return true;
  return traded.isIn(sentence) || hasTwo(story, index, at, span);
}

/** The copy says beside it from what it has changed, or who says so. */
function isToldBeside(story: Story, index: number, span: Span): boolean {
  return (
    isInAccount(story, index, span) ||
    isGivenBefore(story, index, span) ||
    isPaperNext(story, index, span) ||
    isBoxed(story, index, span)
  );
}

/** “The catch has declined. The shift has closed a plant, according to a summary of the research.” */
function isPaperNext(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const next = own && story.sentences[own.position + 1];
  if (!next || next.paragraph !== own.paragraph) return false;
  if (takesUp.test(toSentenceText(story.document, next))) return next.attributions.length > 0;
  if (!/^(?:That|The|These|This|Those)$/.test(next.sentence.tokens[0]?.text ?? '')) return false;
  return next.attributions.some(({ source }) => source.kind === 'document');
}

/** “The shift has closed a plant”: the change that was just told. */
const takesUp =
  /^(?:That|The|This) (?:change|decline|drop|fall|growth|increase|jump|rise|shift|surge|trend)\b/;

/** It has not come yet, or an exchange keeps its record. */
function isOfOtherKind(text: string, sentence: Sentence, span: Span): boolean {
  return isForeseen(text.slice(sentence.start, span.start)) || isPriced(text, sentence, span);
}

/** “would {become more difficult}”: it has not come yet. */
function isForeseen(before: string): boolean {
  return /\b(?:could|may|might|should|would)(?: (?:also|then|\p{Alpha}+ly))? $/u.test(before);
}

/** What is bought and sold on an exchange, which keeps the record of its prices. */
const commodities = createPartList(
  toWords(
    'aluminium aluminum bullion cattle cocoa coffee copper corn cotton grain grains maize metal metals nickel palm platinum rubber silver soybean soybeans sugar tea tin wheat zinc',
  ),
);

/** “Prices have fallen since the sugar talks failed” */
function isPriced(text: string, sentence: Sentence, { start }: Span): boolean {
  return (
    /\b(?:futures|prices?)(?: of [^,.;]{1,30})? $/i.test(text.slice(sentence.start, start)) &&
    commodities.isIn(sentence)
  );
}

const sums =
  /\b(?:That|The|This|that|the|this) (?:amount|figure|number|price|prize|rate|sum|total)s? $/;

/** “The prize was $500 in 1997. The amount has grown.”: grown from what, the sentence before says. */
function isGivenBefore(story: Story, index: number, { start }: Span): boolean {
  const text = story.document.blocks[index]?.block.text ?? '';
  if (!sums.test(text.slice(0, start))) return false;
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  return before !== undefined && findFigures(story, before.block, before.sentence.index).length > 0;
}

/** Whether this sentence and the next give two figures to compare. */
function hasTwo(story: Story, index: number, at: number, span: Span): boolean {
  const own = story.sentenceAt(index, span.start);
  const next = own && story.sentences[own.position + 1];
  if (next && isCounted(story, next)) return true;
  const here = findFigures(story, index, at);
  const there = next ? findFigures(story, next.block, next.sentence.index) : [];
  return isMeasured([...here, ...there]);
}

/** “has risen half that much”, “a rising number of complaints, which the watchdog put at 340”: how much, the sentence says. */
const countedBehind = [
  /^ (?:half|twice|three times) (?:as|that) (?:many|much)\b/,
  /^[^.;]*, which \p{Lower}[^.;,]* puts? at [^.;,]*\d/u,
];

function isOwned(story: Story, index: number, span: Span): boolean {
  const { isCovered, ownership } = story.ownerOf(index, span);
  return isCovered && ownership !== 'distant';
}

function isMeasured(figures: readonly Figure[]): boolean {
  return figures.length > 1 || figures.some(({ kind }) => kind === 'percent');
}

/** “Head teachers are concerned that more and more pupils are tired”: they say so. */
function isFeared({ document }: Story, index: number, from: number, { start }: Span): boolean {
  const before = document.blocks[index]?.block.text.slice(from, start) ?? '';
  return /\b(?:afraid|alarmed|concerned|convinced|worried) that\b/i.test(before);
}

const seeing = toWordSet(
  'described describes detected detects noted notes noticed notices saw sees',
);

/** “Steger, a former negotiator, sees a rising tendency to”: it is what she sees. */
function isSeen(block: Block, { tokens }: Sentence, { start }: Span): boolean {
  const verb = tokens.findIndex((token) => token.start >= start) - 1;
  if (!seeing.has(wordAt(tokens, verb))) return false;
  const subject = findSubject(tokens, verb);
  return subject !== undefined && isHumanSubject(block, tokens, subject);
}

/** “Budget numbers, though, actually show …” */
const counted =
  /\b(?:data|figures|numbers|records|statistics|surveys)\b[^.;]{0,30} show(?:s|ed)?\b/i;

/** “Truancy is on the rise. Research shows that it has doubled in two years.” */
function isCounted({ document }: Story, sentence: StorySentence): boolean {
  return multiplied.test(toSentenceText(document, sentence));
}

const multiplied =
  /\b(?:data|figures|research|stud(?:y|ies)|surveys?)\b[^.;]{0,90}\b(?:doubled|tripled|quadrupled)\b/i;

function findFigures(story: Story, index: number, sentence: number): readonly Figure[] {
  const figures = story.document.blocks[index]?.block.facts.figures ?? [];
  return figures.filter((figure) => figure.sentence === sentence && figure.exemption === undefined);
}
