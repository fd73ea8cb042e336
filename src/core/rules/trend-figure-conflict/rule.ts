import type { Block } from '../../document/block.ts';
import { createWordList } from '../../document/words/words.ts';
import { findChangeWords, type Change, type ChangeWord, type Figure } from '../../facts/figures.ts';
import type { PartOfSpeech } from '../../english/inflection.ts';
import { replaceInflected, replaceWords } from '../../repair/rewrites/replace-words.ts';
import { isQuoted } from '../../facts/voice.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { toStem } from '../../english/stem.ts';
import { groupBySentence } from '../../facts/by-sentence.ts';
import { isContrary } from '../../checks/sums/changes/change-sums.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix, Report } from '../../report.ts';
import { findLevelsBehind, levelSign } from '../../checks/sums/changes/levels-behind.ts';
import { isScaleSlip } from '../../checks/sums/changes/scale-slips.ts';
import {
  findStatedChanges,
  toEnds,
  toFigureWords,
} from '../../checks/sums/changes/stated-changes.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

export default defineRule({
  meta: {
    id: 'trend-figure-conflict',
    summary: 'Let the word for a trend go the way its figures go.',
    category: 'figures',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: { conflict: 'Wording says “{word}”, but the figures go from {from} to {to}.' },
    remedy: 'The word for the way that the figures go, or the figures in their right order.',
    fine: 'in rankings, where a higher number is a fall',
    references: [{ title: 'Sarah Cohen, Numbers in the Newsroom' }],
  },
  needs: { found: findSigns },
  *check({ block, index, story }) {
    const changes = findStatedChanges(block);
    const levels = levelSign.test(block.text) ? findLevelsBehind(block) : [];
    for (const change of [...changes, ...levels]) {
      if (isContrary(change) && change.word && !isOtherScale(block, change) && !isScaleSlip(change))
        yield toReport(block, block, change, change.word);
    }
    const last = findLastOfBefore(story, index);
    if (last) yield* findEchoes(block, 0, last.block, last.changes, index - 1);
    const changesOf = groupBySentence(changes);
    for (const { index: sentence } of block.sentences)
      yield* findEchoes(block, sentence + 1, block, changesOf(sentence), index);
  },
});

/** “slowed to 10.9 seconds”, “limits were eased from 10 guests to 30”: of shares and sums alone these say which way. */
const narrow: ReadonlySet<string> = new Set(['accelerate', 'ease', 'quicken', 'slow']);
/** “The rupee fell to 83.2 from 83.1”: so many more to the dollar. */
const currency =
  /\b(?:baht|birr|cedi|forint|franc|krona|krone|kwacha|lira|naira|peso|rand|real|ringgit|rouble|ruble|rupee|rupiah|shilling|won|yen|yuan|zloty)\b/;

function isOtherScale(block: Block, change: Change): boolean {
  const { word, to, sentence } = change;
  if (narrow.has(word?.lemma ?? '') && to.unit !== 'percent') return true;
  const { start = 0, end = 0 } = block.sentences[sentence] ?? {};
  const words = block.text.slice(start, end);
  if (word && isForecast(block.text.slice(start, word.start), word, to)) return true;
  return isRanking(block, change) || (currency.test(words) && /\bdollar\b|\beuro\b/.test(words));
}

/** “cut its forecast for {growth} to 2 percent from 3”, “growth of 2 percent, from 3”: what is less is how fast it grows. */
function isForecast(before: string, { lemma, role }: ChangeWord, { unit }: Change['to']): boolean {
  if (role !== 'noun') return false;
  if (lemma === 'growth' && unit === 'percent') return true;
  return forecasts.test(before);
}

const forecasts =
  /\b(?:estimates?|forecasts?|outlook|projections?|targets?) (?:for|of) (?:[a-z-]+ ){0,3}$/;

const rankWords =
  /\b(?:rank(?:s|ed|ing|ings)?|place|spot|seed(?:ed)?|standings|leaderboard|chart|handicap|par)\b/i;

/** “dropped from 4 to 6 in the rankings”: a higher number is the lower rank. */
function isRanking({ text, sentences }: Block, { sentence }: Change): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return rankWords.test(text.slice(start, end));
}

/** The changes in the last sentence of the paragraph before, where one sentence makes a paragraph. */
function findLastOfBefore(
  { document }: Story,
  index: number,
): { readonly block: Block; readonly changes: readonly Change[] } | undefined {
  if (document.blocks[index]?.block.kind !== 'paragraph') return undefined;
  const changes = glean(document.blocks[index - 1], findLastChanges);
  const block = changes.length > 0 ? document.blocks[index - 1]?.block : undefined;
  return block && { block, changes };
}

function findLastChanges(block: Block): readonly Change[] {
  if (block.kind !== 'paragraph') return [];
  const last = block.sentences.length - 1;
  return findStatedChanges(block).filter(({ sentence }) => sentence === last);
}

/** The changes of a block, or the words with which it may speak of one in the paragraph before. */
function findSigns(block: Block): readonly unknown[] {
  if (openers.has(block.tokens[0])) return [block];
  if (block.facts.changes.length > 0) return findStatedChanges(block);
  return levelSign.test(block.text) ? findLevelsBehind(block) : [];
}

const openers = createWordList('these those the this that such'.split(' '));
const opener =
  /^(?:these|those|the|this|that|such an?) (?:[a-z]+ ){0,2}?(?:numbers?|figures?|totals?|tall(?:y|ies)|counts?|statistics|data|trend|pace)\b/i;
const nounOpener = /^(?:the|this|that|such an?) $/i;

/** “These numbers show a {growing} pace”, “The {rise} has hurt shops” behind figures that went down. */
function* findEchoes(
  block: Block,
  sentence: number,
  source: Block,
  changes: readonly Change[],
  at: number,
): Generator<Report<'conflict'>> {
  const [change, other] = changes;
  const own = block.sentences[sentence];
  if (!change || other || !own || isRanking(source, change)) return;
  if (block.facts.figures.some(({ start, end }) => start < own.end && end > own.start)) return;
  const text = block.text.slice(own.start, own.end);
  const word = findChangeWords(block.text, own).find(({ start, end, role, factor }) => {
    if (factor !== undefined || role === 'particle') return false;
    const lead = block.text.slice(own.start, start);
    return role === 'noun' && nounOpener.test(lead)
      ? isOfThing(block.text.slice(end, own.end), change)
      : opener.test(text);
  });
  const isWrong = word && isContrary({ ...change, word }) && !isQuoted(block, word);
  if (isWrong) yield toReport(block, source, change, word, at);
}

/** “The rise in thefts”, behind 80 thefts and 120; not “the rise in patrols”. */
function isOfThing(behind: string, { from, to }: Change): boolean {
  const noun =
    /^ (?:in|of) (?:[a-zÀ-ỿ-]+ )*?([a-zÀ-ỿ-]+)(?=[.,;]| (?:has|have|had|is|was|were|will|in|at|of|on|from)\b)/.exec(
      behind,
    )?.[1];
  if (noun === undefined) return true;
  const things = [from, to].flatMap(({ thing, counted }) => thing?.head ?? counted ?? []);
  return things.some((each) => toStem(each) === toStem(noun));
}

function toReport(
  block: Block,
  source: Block,
  { from, to }: Change,
  word: ChangeWord,
  at?: number,
): Report<'conflict'> {
  return {
    span: { start: word.start, end: word.end },
    messageId: 'conflict',
    data: {
      word: block.text.slice(word.start, word.end),
      from: toFigureWords(source, from),
      to: toFigureWords(source, to),
    },
    related: toEnds({ from, to }, at),
    fixes: [
      ...findFixes(block, word.lemma === 'more' && to.unit ? { ...word, opposite: 'less' } : word),
      ...(source === block ? swapFigures(block, from, to) : []),
    ],
  };
}

/** “rose from 212 to 187” → “rose from 187 to 212”. */
function swapFigures(
  { text }: Block,
  { number: from }: Figure,
  { number: to }: Figure,
): ProseFix[] {
  const [one, other] = [from, to].map(({ start, end }) => text.slice(start, end));
  if (!one || !other || !/^\d/.test(one) || !/^\d/.test(other)) return [];
  return toSuggestions('Swap the figures', [
    { span: from, newText: other },
    { span: to, newText: one },
  ]);
}

const parts: Readonly<Record<ChangeWord['role'], PartOfSpeech | undefined>> = {
  verb: 'verb',
  noun: 'noun',
  adjective: undefined,
  particle: undefined,
};

/** “up from 5,000” → “down from 5,000”, “climbed” → “fell”. */
function findFixes(block: Block, { role, lemma, opposite, ...span }: ChangeWord): ProseFix[] {
  if (opposite === undefined) return [];
  const pos = parts[role];
  const edits = pos
    ? replaceInflected(block, span, { lemma, pos }, opposite)
    : replaceWords(block, span, opposite);
  return toSuggestions('Turn the word round', edits);
}
