import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { appendAttribution } from '../../repair/append-attribution.ts';
import { replaceWords } from '../../repair/replace-words.ts';
import { toHull, type Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';
import { isOwnerless } from '../figure-source.ts';
import { defineRule, type ProseEdit, type ProseFix } from '../rule.ts';
import { toSuggestions } from '../suggestion.ts';

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
    precedence: 'alone',
    options: {},
    messages: { extreme: '“{words}” gives only the extreme; give the range or the typical case.' },
    references: [
      { title: 'BBC Editorial Guidelines: reporting statistics' },
      { title: 'Royal Statistical Society: guidance for journalists' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const figure of block.facts.figures) {
      const extreme = findExtreme(block.text, figure);
      if (!extreme || !isOwnerless(story, index, figure)) continue;
      const span = toHull(extreme, figure);
      const words = block.text.slice(span.start, span.end);
      yield {
        span,
        messageId: 'extreme',
        data: { words },
        fixes: findFixes(block, figure, extreme),
      };
    }
  },
});

const extremes = /^(?:up to|as many as|as much as|as high as|as few as|as low as|as little as)$/i;
/** “stood up to three bullies”, “led up to”: the verb has “up”. */
const phrasal =
  /\b(?:add|adds|added|adding|build|builds|built|catch|caught|face|faces|faced|facing|lead|leads|led|leading|live|lives|lived|look|looked|own|owned|pull|pulled|run|ran|stand|stands|stood|standing|walk|walked|went|come|came) $/i;

/** The words that make a figure the end of a range, or “, if not thousands” behind it. */
function findExtreme(text: string, { bound, isVague, start, end }: Figure): Span | undefined {
  const tail = isVague ? ifNot.exec(text.slice(end, end + 40))?.[0] : undefined;
  if (tail !== undefined) return { start: end, end: end + tail.length };
  if (!bound || bound.end > start || !extremes.test(text.slice(bound.start, bound.end)))
    return undefined;
  return phrasal.test(text.slice(Math.max(0, bound.start - 12), bound.start)) ? undefined : bound;
}

const ifNot =
  /^, if not (?:tens of |hundreds of )?(?:dozens|scores|hundreds|thousands|millions|billions),?/;

/** Leaves room for the other end of the range, and for whoever counts. */
function findFixes(block: Block, figure: Figure, extreme: Span): ProseFix[] {
  const range = toRange(block, figure, extreme);
  if (!range) return [];
  const source = appendAttribution(block, figure.sentence, '[SOURCE TK] said') ?? [];
  return toSuggestions('Ask for the range', [...range, ...source]);
}

function toRange(block: Block, figure: Figure, extreme: Span): readonly ProseEdit[] | undefined {
  if (extreme.start >= figure.end) {
    return replaceWords(block, { start: figure.start, end: extreme.end }, '[N TK]');
  }
  const isLow = /^as (?:few|low|little) as$/i.test(block.text.slice(extreme.start, extreme.end));
  const lead = replaceWords(block, extreme, isLow ? 'between' : 'between [N TK] and');
  if (!lead || !isLow) return lead;
  const at = figure.number.end;
  return [...lead, { span: { start: at, end: at }, newText: ' and [N TK]' }];
}
