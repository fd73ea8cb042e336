import type { Block } from '../../../document/block.ts';
import { createPartList } from '../../../document/words/words.ts';
import type { FigureKind } from '../../../facts/figures/figure.ts';
import type { Story } from '../../../story/story.ts';
import type { StorySentence } from '../../../story/sentences.ts';
import { createCue, toAlternatives, toWords } from '../../../document/words/cue.ts';
import { findSentencesBefore, isAskedAnew, type FigurePlace } from '../figure-place.ts';
import { isMarked, markSentences, type Marks } from '../../../story/reads/marked-sentences.ts';
import { isOfGroup } from '../beats/study-groups.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const accountWords = toWords(
  'earnings income loss losses profit profits results revenue revenues sales turnover',
);
const accounts = toAlternatives([...accountWords, 'trading update']);
const reporting = '(?:announce[ds]?|post(?:ed|s)?|publish(?:ed|es)?|release[ds]?|report(?:ed|s)?)';
const outlookWords = toWords('dividend forecast guidance outlook payout');
/** “has lifted its full-year forecast” */
const outlook = `\\b(?:cut|lift|lower|narrow|raise|reaffirm|trim|upgrade)(?:s|d|ed|med)? its (?:[a-z-]+ ){0,3}${toAlternatives(outlookWords)}\\b`;
const ownOutlook = createCue(outlookWords, new RegExp(`${outlook}(?:[^.;]|\\.\\d)*$`, 'i'));
/** “Norvane reported a 6% fall in half-year profit”. */
const resultsNamed = createCue(
  [
    ...accountWords,
    ...outlookWords,
    ...toWords(
      'trading earned like-for-like same-store quarter quarterly half-year full-year annual',
    ),
  ],
  new RegExp(
    [
      '\\b(?:like-for-like|same-store)\\b',
      '\\bearned [$£€]?[\\d.,]+ (?:cents |pence )?(?:a|per) share\\b',
      '\\b(?:19|20)\\d\\d (?:net|operating) (?:income|loss|profit)\\b',
      `\\b(?:quarter|quarterly|half-year|full-year|annual)(?:ly)? ${accounts}\\b`,
      outlook,
      `\\bwarned on profits?\\b|\\bprofit warning\\b`,
      `\\b(?:${reporting}|reporting|posting)\\b[^.;]{0,60}\\b${accounts}\\b`,
      `\\b${accounts} (?:report|statement)\\b`,
      // “said that profit fell 12 percent in the second quarter”
      `\\b(?:said|says)\\b[^.;]{0,80}\\b${accounts}\\b[^.;]{0,60}\\b(?:half|months|quarter|year)\\b`,
    ].join('|'),
    'i',
  ),
);
/** What stands in a company’s accounts. */
const accountLines = createPartList(findWordSet('account-lines'));
const accountPeriod = createCue(
  toWords('target half period quarter year'),
  /\b(?:target price|price target)\b|\b(?:during|for|in|over) the (?:first |second |third |fourth )?(?:half|period|quarter|year)\b/i,
);
/** How many sentences a company’s results are told after it was said that they are out. */
const resultsReach = 24;

/** “Net debt fell to £1.1bn”, in a story of the results that a company has reported: they are its accounts. */
export function isOfResults(place: FigurePlace): boolean {
  const { block, sentence, figure } = place;
  if (!/^(?:count|fraction|measure|money|percent|rate)$/.test(figure.kind) || figure.isEstimate)
    return false;
  const words = block.text.slice(sentence.start, sentence.end);
  const isLine = accountLines.isIn(sentence) || accountPeriod.test(sentence, words);
  if (!isLine && !isItem(block)) return false;
  return findBefore(place, resultsReach, hasResults) !== undefined;
}

const ownCost = createCue(
  toWords('cost'),
  /\b(?:will|would|to) cost (?:it|the (?:bank|chain|company|firm|group|retailer)|\p{Upper}[\p{Alpha}&]+(?: \p{Upper}\p{Alpha}+)*) $/u,
);
/** How many sentences below a cost may still say that results are out. */
const resultsBelow = 5;

/** “has lifted its forecast to $9.20”, “The closures will cost Norvane £25m. … They came as Norvane reported a fall in profit.” */
export function isOfOwnCost({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (figure.kind !== 'money' || !own) return false;
  const before = block.text.slice(sentence.start, figure.start);
  if (ownOutlook.test(sentence, before)) return true;
  if (!ownCost.test(sentence, before)) return false;
  const { position } = own;
  return story.sentences
    .slice(Math.max(0, position - resultsReach), position + 1 + resultsBelow)
    .some((each) => isMarked(story, each, hasResults));
}

/** “3.1 million inhalers, a rise of 64 percent” in a list of what a company has sold. */
function isItem({ text, sentences }: Block): boolean {
  return sentences.length === 1 && /[\p{Alpha}\d%)]$/u.test(text.trimEnd());
}

const studyWords = toWords('analysis experiment paper research study studies survey trial');
const studies = toAlternatives(studyWords);
const found =
  '(?:appear(?:ed|s)?|find|finds|found|publish(?:ed|es)?|report(?:ed|s)?|show(?:ed|s)?|suggest(?:ed|s)?)';
/** “according to a study published on Tuesday”, “a trial has found”. */
const studyNamed = createCue(
  studyWords,
  new RegExp(
    `\\baccording to (?:an? |the )?(?:\\w+ ){0,2}${studies}\\b|\\b${studies}\\b[^.;]{0,60}\\b${found}\\b`,
    'i',
  ),
);
const atWork = createCue(
  toWords('authors researchers scientists study team they trial'),
  /\b(?:authors|researchers|scientists|study|team|they|trial)\b[^.;]{0,60}\b(?:analy[sz]ed|compared|counted|enrolled|examined|fitted|followed|measured|monitored|recorded|recruited|sampled|studied|surveyed|tagged|tested|tracked)\b/i,
);
/** How many sentences a study is told after it was named. */
const studyReach = 16;

/** “Pups in the noisiest colonies weighed 8 per cent less”, in a story of a study: it takes up what the study saw. */
export function isOfStudy(place: FigurePlace): boolean {
  const { block, sentence, figure } = place;
  if (!/^(?:count|fraction|measure|percent|rate)$/.test(figure.kind) || figure.isEstimate)
    return false;
  if (isOfTrial(place)) return true;
  const named = findBefore(place, studyReach, hasStudy);
  if (!named) return false;
  if (atWork.test(sentence, block.text.slice(sentence.start, sentence.end))) return true;
  if (isBareShare(place) || isOfGroup(place)) return true;
  const stems = findStems(place);
  const told = findSentencesBefore(place, studyReach).filter(
    ({ position }) => position >= named.position,
  );
  return told.some(
    (each) =>
      (each === named || isMarked(place.story, each, hasWork)) &&
      [...each.stems].some((stem) => stems.has(stem)),
  );
}

/** “Fifty-six percent were women.”: a share of nobody whom the sentence names is one of those who were studied. */
function isBareShare({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, start, end, number } = figure;
  if (kind !== 'percent' && kind !== 'fraction') return false;
  return (
    /^(?:\w+ ){0,2}$/.test(text.slice(sentence.start, start)) &&
    /^(?: of (?:them|those))? (?:completed|died|did|dropped|had|lived|smoked|took|was|were)\b/.test(
      text.slice(Math.max(end, number.end), end + 24),
    )
  );
}

const trial = createCue(
  toWords('biologists doctors economists psychologists researchers scientists team'),
  /\b(?:biologists|doctors|economists|psychologists|researchers|scientists|team)\b[^.;]{0,60}\b(?:asked|assigned|compared|counted|examined|exposed|fed|followed|gave|measured|scanned|studied|tested|tracked|trained)\b/i,
);
/** How many sentences of a paragraph go on with a trial. */
const trialReach = 3;

/** “Researchers in Lund trained 212 bees. … 68% went to the disc.”, in one paragraph: it is what they saw. */
function isOfTrial(place: FigurePlace): boolean {
  const { story, index, figure } = place;
  const paragraph = story.sentenceAt(index, figure.start)?.paragraph;
  return findSentencesBefore(place, trialReach, true).some(
    (each) => each.paragraph === paragraph && isMarked(story, each, hasTrial),
  );
}

const paperWords = findWordSet('papers');
const papers = toAlternatives(paperWords);
const counterWords = toWords('agency foundation group institute magazine newspaper university');
const counters = toAlternatives([...counterWords, 'think tank']);
const counting =
  '(?:analy[sz]ed|compared|counted|examined|looked at|measured|ranked|reviewed|tallied|tracked)';
const telling =
  'compiled|contain(?:ed|s)?|filed|finds|found|highlight(?:ed|s)?|indicated?|indicates|list(?:ed|s)?|paint(?:ed|s)?|point(?:ed|s)? to|published|put|released|reveal(?:ed|s)?|show(?:ed|s)?|suggest(?:ed|s)?';
/** “the 2023-24”, “Vane’s”. */
const word = "[a-zÀ-ỿ\\d’'/-]+";
/** “new fundraising reports show”, “according to records”, “disclosures filed on Sunday by”, “the group ranked”. */
const papersNamed = createCue(
  [...paperWords, ...counterWords, 'tank'],
  new RegExp(
    [
      `\\b${papers} (?:${word} ){0,10}(?:${telling})\\b`,
      `\\b(?:according to|in|from) (?:${word} ){0,6}${papers}\\b`,
      `\\b${counters} ${counting}\\b`,
    ].join('|'),
    'i',
  ),
);
/** Who gave what to whom: what a disclosure holds. */
const giving =
  /\b(?:bundled|collect(?:ed|ing)|contribut(?:ed|ing)|donat(?:ed|ing)|gave|given|giving|ow(?:ed|ing|n?es)|pour(?:ed|ing)|rais(?:ed|ing)|receiv(?:ed|ing)|spen[dt](?:ing)?|took in|transferred)\b/i;
/** How many sentences papers are told after they were named. */
const papersReach = 20;

/** How many sentences a filing is told, gift after gift. */
const giftReach = 10;

/** So close behind, any figure of the same matter is theirs. */
const papersNear = 3;

/**
 * “Rhoda Vane gave $5 million”, in a story that has named the filings: it goes on with what they hold. Of other papers
 * a figure of the same kind has to have come out, and the sentence to take up what that one was about.
 */
export function isOfData(place: FigurePlace): boolean {
  const { story, block, sentence, figure } = place;
  const words = block.text.slice(sentence.start, sentence.end);
  const isKind = /^(?:count|fraction|money|percent|rate)$/.test(figure.kind);
  if (figure.isEstimate || !(isKind || isYearlyToll(place, words))) return false;
  const isGift = figure.kind === 'money' && giving.test(words);
  const stems = findStems(place);
  return findSentencesBefore(place, papersReach).some((named) => {
    if (!isMarked(story, named, hasPapers) || isAskedAnew(place, named)) return false;
    if ((isGift && isNear(place, named, giftReach)) || isNextTo(place, named)) return true;
    if (![...named.stems].some((stem) => stems.has(stem))) return false;
    return isNear(place, named, papersNear) || isOfKind(story, named, figure.kind);
  });
}

const inStatedYear = createCue(
  toWords('year years in since'),
  /\b(?:last|previous|prior|same) years?\b|\b(?:in|since) (?:19|20)\d\d\b/i,
);

/** “In 2015, there were 208 deaths”: what somebody counts up every year, not the toll of an event. */
function isYearlyToll({ sentence, figure }: FigurePlace, words: string): boolean {
  return figure.kind === 'casualty' && inStatedYear.test(sentence, words);
}

/** “Official data suggest a peak. Output has declined 3 percent. Wages stood at $24.”, in one paragraph. */
function isNextTo({ story, index, figure }: FigurePlace, named: StorySentence): boolean {
  const own = story.sentenceAt(index, figure.start);
  if (!own) return false;
  const behind = own.position - named.position;
  return behind === 1 || (behind <= papersNear && own.paragraph === named.paragraph);
}

/** How many sentences at the top of a story may say which data it is about. */
const leads = 4;

/** “Hiring rose in May, new government data show. … In May, the average wage was $30.93”: the story is of those data. */
export function isOfLeadData(place: FigurePlace): boolean {
  const { story, index, block, sentence, figure } = place;
  const words = block.text.slice(sentence.start, sentence.end);
  const isKind = /^(?:count|fraction|money|percent|rate)$/.test(figure.kind);
  if (figure.isEstimate || !(isKind || isYearlyToll(place, words))) return false;
  const own = story.sentenceAt(index, figure.start);
  const top = story.sentences.slice(0, leads);
  const named = top.find((each) => isMarked(story, each, hasPapers));
  if (!own || own.position < leads || !named) return false;
  const stems = new Set(top.flatMap((each) => [...each.stems]));
  const isOfStatistics = isMarked(story, named, hasStatistics);
  return (
    [...own.stems].filter((stem) => stems.has(stem)).length >= (isOfStatistics ? 1 : leadShared)
  );
}

/** How many words a sentence shares with the top of a story whose data it tells. */
const leadShared = 2;

function isNear(
  { story, index, figure }: FigurePlace,
  { position }: StorySentence,
  reach: number,
): boolean {
  const own = story.sentenceAt(index, figure.start);
  return own !== undefined && own.position - position <= reach;
}

/** Kinds that stand side by side in statistics: “14,100 schools, or 57 percent of them”. */
const counts: ReadonlySet<FigureKind> = new Set([
  'casualty',
  'count',
  'fraction',
  'percent',
  'rate',
]);

/** Whether a sentence gives a figure of some kind, or of one that goes with it. */
function isOfKind(story: Story, { block, sentence }: StorySentence, kind: FigureKind): boolean {
  const figures = story.document.blocks[block]?.block.facts.figures ?? [];
  return figures.some(
    (other) =>
      other.sentence === sentence.index &&
      other.exemption === undefined &&
      (other.kind === kind || (counts.has(kind) && counts.has(other.kind))),
  );
}

/** Sentences which say that a company’s results are out. */
export const hasResults = markSentences(resultsNamed);
const hasStudy = markSentences(studyNamed);
const hasStatistics = markSentences(createCue(toWords('census data statistics')));
const hasPapers = markSentences(papersNamed);
/** Sentences in which researchers examine something. */
export const hasWork = markSentences(atWork);
const hasTrial = markSentences(trial);

const definitePapers = createCue(
  paperWords,
  new RegExp(`^(?:the|these|those) (?:${word} ){0,2}${papers}\\b`, 'i'),
);

/** “The data, which go back to 1990, end with 4,500 deaths”: the subject is what was named before. */
export function isOfPapers({ story, index, block, sentence, figure }: FigurePlace): boolean {
  const words = block.text.slice(sentence.start, sentence.end);
  return (
    story.sentenceAt(index, figure.start)?.position !== 0 && definitePapers.test(sentence, words)
  );
}

/** Whether a sentence names papers that figures come from: “new fundraising reports show”. */
export function namesPapers(story: Story, each: StorySentence): boolean {
  return isMarked(story, each, hasPapers);
}

/** The nearest sentence up to `reach` before the figure’s that is marked. */
function findBefore(place: FigurePlace, reach: number, marks: Marks): StorySentence | undefined {
  return findSentencesBefore(place, reach).findLast((each) => isMarked(place.story, each, marks));
}

function findStems({ story, index, figure }: FigurePlace): ReadonlySet<string> {
  return story.sentenceAt(index, figure.start)?.stems ?? new Set();
}
