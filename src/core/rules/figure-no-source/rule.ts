import { isDisplayLine } from '../../checks/sources/display-lines.ts';
import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import type { FigureKind } from '../../facts/figures/figure.ts';
import { averaged } from '../../facts/figures/exemptions/calendar.ts';
import { isCountOfPeople } from '../../facts/figures/counted-people.ts';
import { readBefore } from '../../english/near-words.ts';
import { toWordSet } from '../../english/word-classes.ts';
import lexicon from '../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { isBody } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { findDataFixes, findFigureFixes } from '../../fixes/figure-fixes.ts';
import { gradeFigures } from '../../checks/figures/asked-figures.ts';
import { isOnBusinessRecord } from '../../checks/figures/beats/business-story.ts';
import { isCommemorated } from '../../checks/figures/toll-gravity.ts';
import { isDamageInLead } from '../../checks/figures/damage-in-lead.ts';
import { isBesideAskedToll } from '../../checks/figures/unsourced-tolls.ts';
import { findUnnamedData } from '../../checks/figures/unnamed-data.ts';
import { toVerbForm } from '../../english/inflection.ts';
import { isOwnerless, toFlaggedSpan } from '../../checks/figures/ownerless.ts';
import {
  findLater,
  isAskedBefore,
  isInPile,
  type LaterFigure,
} from '../../checks/figures/figure-runs.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../../report.ts';
import {
  findTableSource,
  isFirstOfTable,
} from '../../checks/figures/told-elsewhere/table-source.ts';

export default defineRule({
  meta: {
    id: 'figure-no-source',
    summary: 'Say where every figure comes from.',
    category: 'figures',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {
      minimumCount: {
        type: 'integer',
        default: 10,
        minimum: 0,
        description:
          'The smallest count that needs a source. Money, percentages, fractions and rates need one whatever their size, and so do people killed or homes damaged.',
      },
    },
    messages: {
      noSource: 'Figure with no source: “{figure}”.',
      unnamed: '“{data}” names nobody who answers for “{figure}”.',
      estimate: 'Whose estimate is “{figure}”? No source is named.',
    },
    remedy:
      'A source in the sentence (“according to the ministry”), a link, a footnote, or a mark such as [SOURCE: payroll records].',
    fine: 'for dates, ages, scores, votes and what a reporter can count; and where a sentence near by gives the source',
    references: [
      { title: 'BBC Editorial Guidelines: reporting statistics' },
      { title: 'The Chicago Guide to Fact-Checking: numbers' },
      { title: 'AP: attribution' },
    ],
  },
  needs: { fact: 'figures' },
  *check({ block, index, story, options }) {
    const known = new Map<number, readonly Figure[]>();
    // Every figure is held against the paragraph before it: that is read once.
    const findAsked = (at: number): readonly Figure[] => {
      const asked = known.get(at) ?? findUnsourced(story, at, options.minimumCount);
      known.set(at, asked);
      return asked;
    };
    if (block.kind === 'table-cell') {
      const [first] = findAsked(index);
      const isAsked = (at: number): boolean => findAsked(at).length > 0;
      const isOne = first !== undefined && isFirstOfTable(story.document, index, isAsked);
      if (isOne && findTableSource(story.document, index) === undefined)
        yield toReport(story, block, index, [first]);
    }
    if (!isBody(block)) return;
    // A hint asks nothing for the paragraphs behind it.
    const grave = new Map<number, readonly Figure[]>();
    const findGrave = (at: number): readonly Figure[] => {
      const these =
        grave.get(at) ?? findAsked(at).filter((figure) => toSeverity(story, at, figure) !== 'hint');
      grave.set(at, these);
      return these;
    };
    for (const findThese of [findGrave, findAsked]) {
      const isNew = (figure: Figure): boolean => !isAskedBefore(story, index, figure, findThese);
      const first = findThese(index).find(isNew);
      if (!first) continue;
      const others = findAsked(index).filter((figure) => figure !== first && isNew(figure));
      const later = findLater(story, index, first, findThese);
      const report = toReport(story, block, index, [first, ...others], later);
      const isRepeated = isInPile(story, index, first, findThese);
      yield isRepeated ? { ...report, severity: 'hint' } : report;
      return;
    }
  },
});

/** How grave it is, if not as the rule says: what an editor would not certainly ask is a hint. */
function toSeverity(
  story: Story,
  index: number,
  figure: Figure,
): 'information' | 'hint' | undefined {
  const block = story.document.blocks[index]?.block;
  if (!block || block.kind === 'table-cell') return undefined;
  if (findUnnamedData(story, index, figure)) return undefined;
  if (isOfVictims(figure) && isCommemorated(story)) return 'hint';
  if (isToldBelow(story, block, index, figure)) return 'hint';
  if (figure.kind === 'damage' && isBesideAskedToll(story, index, figure)) return 'hint';
  return (
    block.derive(gradeFigures).get(figure) ??
    (isOnBusinessRecord(story, index, figure) ? 'hint' : undefined)
  );
}

/** A heading, a deck, or the damage in a lead: the copy below says who has counted. */
function isToldBelow(story: Story, block: Block, index: number, figure: Figure): boolean {
  return isDisplayLine(block, index, story) || isDamageInLead(story, index, figure);
}

/** “a memorial to 6,045 victims”. */
function isOfVictims({ counted = '', kind }: Figure): boolean {
  return kind === 'count' && /^(?:dead|lives|victims)$/.test(counted);
}

function findUnsourced(story: Story, index: number, minimumCount: number): readonly Figure[] {
  const block = story.document.blocks[index]?.block;
  if (!block) return [];
  return block.facts.figures.filter(
    (figure) =>
      (needsSource(figure, minimumCount) || isMeasured(block, figure)) &&
      !isStillToCome(block, figure) &&
      !isAfterthought(block, figure) &&
      isOwnerless(story, index, figure),
  );
}

/** “$XX million”: the number itself is missing, and `placeholder` says so. */
function isStillToCome({ text }: Block, { start }: Figure): boolean {
  const { word } = readBefore(text, start, Math.max(0, start - 12));
  if (!word.endsWith('X') && !word.endsWith('K')) return false;
  return /\b(?:X{2,}|(?:TK)+)[\])]?\s?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** “run thousands, even tens of thousands, of cattle”: no number, but a way of saying many. */
function isAfterthought({ text }: Block, { isVague, start }: Figure): boolean {
  return (
    isVague &&
    /\b(?:hundreds|thousands|millions),? (?:(?:if not|or) (?:even )?|even |perhaps )$/.test(
      text.slice(Math.max(0, start - 30), start),
    )
  );
}

function toReport(
  story: Story,
  block: Block,
  index: number,
  [figure, ...others]: readonly [Figure, ...Figure[]],
  later: readonly LaterFigure[] = [],
): Report<'noSource' | 'estimate' | 'unnamed'> {
  const span = toFlaggedSpan(block, figure);
  const data = findUnnamedData(story, index, figure);
  return {
    span,
    messageId: data ? 'unnamed' : figure.isEstimate ? 'estimate' : 'noSource',
    data: {
      figure: block.text.slice(span.start, span.end),
      data: data ? block.text.slice(data.start, data.end) : '',
    },
    sourcing: 3,
    severity: toSeverity(story, index, figure),
    related: [
      ...others.map((other) => ({ span: toFlaggedSpan(block, other), message: another })),
      ...later.map(({ block: at, figure: { start, end } }) => ({
        span: { start, end },
        message: another,
        block: at,
      })),
    ],
    fixes: data ? findDataFixes(block, data) : findFigureFixes(story, index, figure),
  };
}

const another = 'Another figure with no source.';

/** “Dozens” and “hundreds” are what a reporter sees; from here on somebody estimated. */
const smallestEstimate = 1000;
/** Of people a reporter sees more. */
const smallestCrowd = 10_000;
/** A number that counts nothing is asked about from here on. */
const smallestBare = 1000;

/** Kinds of figures that need a source whatever their size. */
const measures: ReadonlySet<FigureKind> = new Set([
  'money',
  'percent',
  'fraction',
  'rate',
  'damage',
]);

/** Whether a figure is of a kind and size that readers ask the source of. */
function needsSource(figure: Figure, minimumCount: number): boolean {
  const { kind, value = 0, second = value, isEstimate, unit } = figure;
  if (kind === 'casualty') return false;
  if (isEstimate) return true;
  if (isLoose(figure)) return false;
  if (measures.has(kind)) return true;
  if (kind !== 'count' && !(kind === 'measure' && unit === 'quantity')) return false;
  return Math.max(value, second) >= toLeast(figure, minimumCount);
}

/** How large a count has to be. */
function toLeast(figure: Figure, minimumCount: number): number {
  const smallest = isCountOfPeople(figure.counted ?? '') ? smallestCrowd : smallestEstimate;
  const least = figure.isVague ? smallest : minimumCount;
  return isBare(figure) ? Math.max(least, smallestBare) : least;
}

const levels =
  'aquifer|creek|floodwater|glacier|groundwater|ice|lake|level|reservoir|river|sea|snowpack|tide|water';
const rose = new RegExp(
  `\\b(?:${levels})s?\\b[^.;,]{0,40} (?:${[
    'climb',
    'drop',
    'fall',
    'recede',
    'retreat',
    'rise',
    'shrink',
    'sink',
  ]
    .map((verb) => toVerbForm(verb, 'past'))
    .join('|')})(?: by)?(?: (?:about|almost|nearly|some|more than))? $`,
  'i',
);
const waiting = /\b(?:backlog|commute|delay|respon|wait)/;

/** “rose 14 feet”, “11 inches of rain”, “wait an average of 11 hours”: somebody has measured it. */
function isMeasured({ text }: Block, { kind, unit, start, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (kind === 'duration') return averaged.test(before) && waiting.test(before);
  if (kind !== 'measure' || unit !== 'length') return false;
  return (
    rose.test(before) || /^ of (?:\w+ )?(?:hail|rain|sleet|snow)\b/.test(text.slice(end, end + 24))
  );
}

/** “made millions”, “a few hundred dollars”: round words that count nothing, and that nobody has counted. */
function isLoose({ isVague, kind, counted, text }: Figure): boolean {
  if (several.test(text) || vagueSize.test(text)) return true;
  if (!isVague) return false;
  if (papers.has(counted ?? '')) return true;
  if ((kind === 'money' && roundSum.test(text)) || ofOwn.test(text)) return true;
  return (
    (kind === 'count' || kind === 'money') && counted === undefined && !/ of |[$€£¥]/.test(text)
  );
}

const papers = toWordSet(lexicon.paperNouns.join(' '));
/** “billion-dollar verdicts”. */
const vagueSize = /^(?:m|b|tr)illion[- ](?:dollar|euro|pound|rand|rupee)$/i;
const several = /^(?:a (?:couple|few)|several) /i;
/** “millions of dollars”; not “tens of millions of dollars”, which somebody has added up. */
const roundSum =
  /^(?:hundreds|thousands|millions|billions|trillions|tens of thousands|hundreds of thousands)\b(?! of (?:millions|billions|trillions))/i;
/** “millions of its cars”. */
const ofOwn = /^(?:thousands|millions|billions) of (?:his|her|its|our|their)\b/i;

/** “But 35 more come in May”: a number of nothing that the copy names is mostly a name or a score. */
function isBare({ kind, counted, unit }: Figure): boolean {
  return kind === 'count' && counted === undefined && unit === undefined;
}
