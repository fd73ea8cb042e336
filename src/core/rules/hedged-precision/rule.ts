import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { isOverlapping, toHull, type Span } from '../../span.ts';
import { findConversionMismatches } from '../../checks/sums/conversions.ts';
import { countDigits, toRounded } from '../../checks/numerals/rounding.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';

export default defineRule({
  meta: {
    id: 'hedged-precision',
    summary: 'Round a figure or call it exact: “about 1,247” does both.',
    category: 'figures',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'alone',
    options: {},
    messages: { hedged: '“{words}” hedges an exact number; round it or drop the hedge.' },
    remedy: 'A round figure with the hedge, or the exact one without it.',
    fine: 'for a count that is still going on: “at least 1,003”',
    references: [
      { title: 'BBC News style guide: numbers' },
      { title: 'Sarah Cohen: Numbers in the Newsroom' },
    ],
  },
  needs: { block: 'body', fact: 'figures', found: findHedged },
  *check({ block, index, story }) {
    for (const { figure, hedge } of block.derive(findHedged)) {
      if (story.isQuoted(index, figure) || isMiscounted(block, figure)) continue;
      const span = toHull(hedge, figure.number);
      const words = block.text.slice(span.start, span.end);
      yield {
        span,
        messageId: 'hedged',
        data: { words },
        // A survey has measured it, or it comes out of another unit.
        ...(surveyed.test(figure.unitName ?? '') && { severity: 'hint' as const }),
        fixes: findFixes(figure, hedge, block.text),
      };
    }
  },
});

const surveyed = /^(?:square )?(?:acre|foot|hectare|kilometer|meter|mile|yard)$/;

/** “about 5,120 square kilometers (about 4,911 square miles)”: what is wrong is not to be rounded. */
function isMiscounted(block: Block, figure: Figure): boolean {
  return block
    .derive(findConversionMismatches)
    .some(({ span, related }) =>
      [span, ...related.map((each) => each.span)].some((each) =>
        isOverlapping(each, figure.number),
      ),
    );
}

interface Hedged {
  readonly figure: Figure;
  readonly hedge: Span;
}

function findHedged({ text, facts }: Block): readonly Hedged[] {
  return facts.figures.flatMap((figure) => {
    const hedge = findHedge(text, figure);
    return hedge && isExact(text, figure) && !isInterest(text, figure) ? [{ figure, hedge }] : [];
  });
}

/** The words that make a number inexact: not “at least 1,003”, which may be a count, nor “above the 1,237 needed”. */
function findHedge(text: string, { bound, isEstimate, start, number }: Figure): Span | undefined {
  const isHedge = bound !== undefined && /^(?:about|nearly|more-than)$/.test(bound.kind);
  // An average has as many digits as it has.
  if (bound && /\baverage\b/i.test(text.slice(bound.start, bound.end))) return undefined;
  if (isHedge && bound.end <= number.start) {
    return /\bthe\s+\S?$/.test(text.slice(bound.end, number.start)) ? undefined : bound;
  }
  return isEstimate ? { start, end: number.start } : undefined;
}

const exactKinds = /^(?:count|casualty|damage|duration|money|percent|rate|measure|fraction)$/;

/** A number in digits, of millions or crores too. */
const written = /^\d[\d,]*(?:\.\d+)?(?: ?[A-Za-z]+)?$/;

/** “The money was lent at about 4.85 percent”: rates are told to the hundredth. */
function isInterest(text: string, { kind }: Figure): boolean {
  return kind === 'percent' && interest.test(text);
}

const interest =
  /\b(?:bill|bond|call money|discount|interest|lending|liquidity|loan|repurchase|yield)s?\b/i;

/** “about 1.73 percent”; 2.75 is told in quarters of a point, and so rounded. */
const toHundredth = /\.(?!(?:25|50|75)$)\d\d/;

/** Four digits or more that carry meaning, or a percentage to the hundredth: not 2.5 million, not 1847, nor 8,610,000, which is told in thousands. */
function isExact(text: string, { number, kind, exemption, second }: Figure): boolean {
  const isExempt = exemption !== undefined && exemption !== 'capacity';
  if (isExempt || second !== undefined || !exactKinds.test(kind)) return false;
  const words = text.slice(number.start, number.end);
  if (!written.test(words)) return false;
  // “more than 400.00 points”
  const isHundredth =
    kind === 'percent' ||
    (kind === 'count' && /^ points?\b/.test(text.slice(number.end, number.end + 8)));
  return isHundredth && toHundredth.test(words)
    ? true
    : kind !== 'percent' &&
        countDigits(words.replace(/\.\d+/, '')) > (words.endsWith(',000') ? 4 : 3);
}

/** “almost 9,014”: somebody has counted them one by one. */
function isToUnit(words: string): boolean {
  return /^[\d,]*[1-9]$/.test(words);
}

function findFixes(figure: Figure, hedge: Span, text: string): ProseFix[] {
  const { number } = figure;
  const own = text.slice(number.start, number.end);
  const rounded = toRounded(figure, own);
  const lead = text.slice(hedge.end, number.start);
  const sign = /^(?:an? )?estimated\s*$/.test(lead) ? '' : lead;
  const bare = { span: { start: hedge.start, end: number.start }, newText: sign.trimStart() };
  const round: ProseFix[] =
    rounded === undefined || rounded === own
      ? []
      : [
          {
            title: `Round to ${rounded}`,
            applicability: 'suggestion',
            edits: [{ span: number, newText: rounded }],
          },
        ];
  const drop: ProseFix = { title: 'Drop the hedge', applicability: 'suggestion', edits: [bare] };
  // “{About} 28,412 fans came”: no sentence opens with a figure.
  const isOpening = /(?:^|[.!?]["”’)]*\s+)$/.test(text.slice(0, hedge.start));
  if (isOpening && round.length > 0) return round;
  return isToUnit(own) ? [drop, ...round] : [...round, drop];
}
