import type { Block } from '../../document/block.ts';
import { createCue, toWords } from '../../document/words/cue.ts';
import type { Figure } from '../../facts/figures.ts';
import { findAskFixes } from '../../fixes/attribution-fixes.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toHull, type Span } from '../../span.ts';
import { isOfCrowd } from '../../checks/figures/asked-figures.ts';
import { isCeiling } from '../../checks/figures/plain-to-see/ceilings.ts';
import { isOwnerless } from '../../checks/figures/ownerless.ts';
import { countDigits } from '../../checks/numerals/rounding.ts';
import { defineRule } from '../rule.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

export default defineRule({
  meta: {
    id: 'up-to-figure',
    summary: 'Give the range or the typical case, not only the extreme.',
    category: 'figures',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: { extreme: '“{words}” gives only the extreme; give the range or the typical case.' },
    remedy: 'The range, or the typical case.',
    fine: 'for the most that a law, an offer or a room allows, and where a source with a name gives it',
    references: [
      { title: 'BBC Editorial Guidelines: reporting statistics' },
      { title: 'Royal Statistical Society: guidance for journalists' },
    ],
  },
  needs: { block: 'body', fact: 'figures', found: findExtremes },
  *check({ block, index, story }) {
    for (const { figure, extreme } of block.derive(findExtremes)) {
      if (!isOwnerless(story, index, figure)) continue;
      const span = toHull(extreme, figure);
      const words = block.text.slice(span.start, span.end);
      yield {
        span,
        messageId: 'extreme',
        data: { words },
        ...((isForeseenOrCounted(block, figure) || isOnce(block, figure)) && { severity: 'hint' }),
        fixes: findFixes(block, figure, extreme),
      };
    }
  },
});

/** Of a toll or a crowd the question is who counts, and other rules put it. */
function isForeseenOrCounted(block: Block, figure: Figure): boolean {
  // “up to 300 miles on a charge”: how far and how fast something goes is told by its most, everywhere.
  if (figure.kind === 'measure' && !block.text.startsWith(' of ', figure.end)) return true;
  return figure.kind === 'casualty' || isForecast(block, figure) || isOfCrowd(block, figure);
}

/** “lost as much as $9 million”, “prices fell up to 5/16 point”: a sum once paid, or a price, has no typical case; “saves up to £400 a year” has. */
function isOnce({ text }: Block, { kind, counted, unit, end, isVague, number }: Figure): boolean {
  if (/^\d*-?\d+\/\d+$/.test(text.slice(number.start, number.end))) return true;
  if (kind === 'money') return !/^ (?:an?|each|every|per) /.test(text.slice(end, end + 8));
  // “Turn it up to 11”
  return kind === 'count' && !isVague && counted === undefined && unit === undefined;
}

const forecast = createCue(toWords('expected forecast forecasts predicted projected'));

/** “A surge of up to four metres was expected”, “up to 100,000 nurses are expected to strike”: whoever forecasts warns of the worst. */
function isForecast({ text, sentences }: Block, figure: Figure): boolean {
  const sentence = sentences[figure.sentence];
  // “30 cm of snow” is somebody’s to forecast all the same.
  const isRain = figure.kind === 'measure' && text.startsWith(' of ', figure.end);
  return !isRain && sentence !== undefined && forecast.test(sentence, '');
}

interface Extreme {
  readonly figure: Figure;
  readonly extreme: Span;
}

function findExtremes({ text, facts }: Block): readonly Extreme[] {
  return facts.figures.flatMap((figure) => {
    const extreme = findExtreme(text, figure);
    return extreme ? [{ figure, extreme }] : [];
  });
}

const extremes =
  /^(?:up to|as many as|as much as|as high as|as few as|as low as|as little as|as long as|as far as)$/;
const verbs =
  'add bid build built catch caught come came face faced lead led live lived look looked own owned pull pulled run ran stand stood trade traded walk walked went'
    .split(' ')
    .map((verb) => `${verb}(?:s|ing)?`)
    .join('|');
/** “stood up to three bullies”, “it is up to 50 members”: here “up” belongs to the verb. */
const phrasal = new RegExp(`\\b(?:${verbs}|added|adding|[Ii]t(?:['’]s| is| was)) $`, 'i');
/** “Rates are up to 5%”: they rose. */
const weather = /\b(?:gusts?|hail|rain|snow|temperatures?|waves|winds?)(?: \w+){0,2} $/i;
const risen = /\b(?:are|back|go|goes|gone|is|now|was|were) $/i;

const goals =
  'aim(?:s|ed|ing)?|bid|campaign|drive|effort|goal|help(?:s|ed|ing)?|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|pledg(?:e|es|ed|ing)|push|seek(?:s|ing)?|sought|want(?:s|ed)?';
/** “a drive to raise up to $4 million”: a goal has no other end. */
const aimed = new RegExp(`\\b(?:${goals}) (?:to )?(?:help )?[a-z]+ (?:[a-z]+ )?$`, 'i');
/** “as many as 4,000 people on the busiest day”: the extreme is named as one. */
const peak =
  /^ (?:at|for|in|on) (?:the|their|its|his|her) (?:most [a-z]+|top|best|worst|peak|height|[a-z]+est|[a-z]+-(?:rated|selling))\b/;

/** The words that make a figure the end of a range, or “, if not thousands” behind it. */
function findExtreme(text: string, figure: Figure): Span | undefined {
  const { bound, isVague, start, end } = figure;
  const tail = isVague ? ifNot.exec(text.slice(end, end + 40))?.[0] : undefined;
  if (tail !== undefined) return { start: end, end: end + tail.length };
  if (!bound || bound.end > start) return undefined;
  const words = text.slice(bound.start, bound.end).toLowerCase();
  if (isCounted(text, figure) || isRange(text, bound) || isCeiling({ text }, figure))
    return undefined;
  return extremes.test(words) && !isOtherUse(text, bound, words, figure) ? bound : undefined;
}

/** “100,000 to as many as 250,000 birds”: the other end is there. */
function isRange(text: string, { start }: Span): boolean {
  return /\d (?:and|or|to) $/.test(text.slice(Math.max(0, start - 8), start));
}

/** “as many as 43,804 families”: somebody has counted, and it is no extreme. */
function isCounted(text: string, { number }: Figure): boolean {
  const words = text.slice(number.start, number.end);
  return /^\d[\d,]*$/.test(words) && countDigits(words) > 3;
}

function isOtherUse(text: string, { start }: Span, words: string, { kind, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  const isSum = kind === 'percent' || kind === 'money';
  if (words === 'up to' && isSum && risen.test(before)) return true;
  if (weather.test(before)) return true;
  return phrasal.test(before) || aimed.test(before) || peak.test(text.slice(end, end + 40));
}

const ifNot =
  /^,? (?:if not|maybe|or even|perhaps|possibly) (?:tens of |hundreds of )?(?:dozens|scores|hundreds|thousands|millions|billions),?/;

/** Leaves room for the other end of the range, or for whoever counts. */
function findFixes(block: Block, figure: Figure, extreme: Span): ProseFix[] {
  const more = cutMore(block, figure);
  const range = joinRepairs(toRange(block, figure, extreme), more);
  if (!range) return [];
  const [asked] = findAskFixes({ block, span: toHull(extreme, figure), reach: 'sentence' }).map(
    (fix) => ({ ...fix, edits: joinRepairs(fix.edits, more) ?? fix.edits }),
  );
  if (isExact(block, figure)) return asked ? [asked] : [];
  // “between [N TK] and 40, [SOURCE TK] said” asks twice; “[N TK] were stranded” rests on its source alone.
  const isBetween = extreme.start < figure.end;
  if (isBetween) return [...toSuggestions('Ask for the range', range), ...(asked ? [asked] : [])];
  const edits = [...range, ...(asked?.edits ?? [])];
  return toSuggestions(
    'Ask for the range',
    edits.sort((a, b) => a.span.start - b.span.start),
  );
}

/** “up to 80 percent{ or more}”: no more than that, or more than that, but not both. */
function cutMore({ text }: Block, { end }: Figure): readonly ProseEdit[] {
  const more = /^ (?:and|or) (?:above|beyond|higher|longer|more|over)\b(?! [a-z]+ than)/.exec(
    text.slice(end, end + 20),
  )?.[0];
  return more === undefined ? [] : [{ span: { start: end, end: end + more.length }, newText: '' }];
}

/** “as many as 23 passengers were hurt”: somebody has counted, and knows no range. */
function isExact({ text }: Block, { number }: Figure): boolean {
  const words = text.slice(number.start, number.end).toLowerCase();
  return smallNumbers.test(words) || Number(words) % roundest > 0;
}

const smallNumbers = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;

/** What a guess is a multiple of. */
const roundest = 5;

function toRange(block: Block, figure: Figure, extreme: Span): readonly ProseEdit[] | undefined {
  if (extreme.start >= figure.end) {
    const of = /^ of(?= )/.exec(block.text.slice(extreme.end, extreme.end + 4))?.[0] ?? '';
    const end = extreme.end + of.length;
    return replaceWords(block, { start: figure.start, end }, '[N TK]');
  }
  const isLow = /^as (?:few|low|little) as$/i.test(block.text.slice(extreme.start, extreme.end));
  const lead = replaceWords(block, extreme, isLow ? 'between' : 'between [N TK] and');
  if (!lead || !isLow) return lead;
  const at = figure.number.end;
  return [...lead, { span: { start: at, end: at }, newText: ' and [N TK]' }];
}
