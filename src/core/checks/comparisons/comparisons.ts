import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import trends from '../../lexicons/trends.json' with { type: 'json' };
import type { WordList } from '../../document/words/word-list.ts';
import { createPartList } from '../../document/words/words.ts';
import type { Span } from '../../span.ts';
import { smallNumberPattern } from '../../english/small-numbers.ts';

/** A comparison that may have nothing to compare with. */
export interface Comparison extends Span {
  /** `comparative`: higher, busier than ever; `multiple`: doubled, tripled. */
  readonly kind: 'comparative' | 'multiple';
  /** The words “than ever”. */
  readonly ever?: Span;
  /** The word that leads to the baseline; “than”, unless it is “twice as high”. */
  readonly joiner?: 'as' | 'than';
}

const measured = trends.measured.join('|');
const degrees =
  'a lot|considerably|dramatically|even|far|markedly|much|noticeably|sharply|significantly|slightly|somewhat|substantially|vastly';
const comparatives =
  'bigger|cheaper|costlier|faster|fewer|greater|heavier|higher|larger|longer|lower|shorter|slower|smaller|steeper|worse';
const linking =
  'are|is|remain|remained|remains|was|were|(?:has|have|had) been|(?:has|have|had) (?:become|gotten|grown)|became|got';
const predicate = new RegExp(
  `\\b(?:${measured})(?: [a-zÀ-ỿ]+){0,4}? (?:${linking})(?: (?:now|still|also|already))? ((?:(?:${degrees}) ){0,2}(?:${comparatives}))\\b(?! (?:education|court|courts|ground|than))`,
  'gi',
);
const everWords = `${comparatives}|busier|deadlier|drier|hotter|older|richer|safer|warmer|wetter|younger`;
const ever = new RegExp(
  `\\b(?:${linking}) ((?:(?:${degrees}) )?(?:${everWords}) (than ever(?: before)?))\\b`,
  'gi',
);
const hedges = 'more than|nearly|almost|about|roughly';
const multiple = new RegExp(
  `\\b(?:${measured})(?: [a-zÀ-ỿ]+){0,6}? ((?:(?:${hedges}) )?(?:doubled|tripled|quadrupled|halved))\\b(?! (?:as|back|down|over|to|up|it|its|the|their)\\b)`,
  'gi',
);

const factor = `(?:twice|(?:${smallNumberPattern}|\\d+) times)`;
const equals =
  'big|busy|cheap|common|deadly|expensive|fast|heavy|high|hot|large|long|low|many|much|short|slow|small|wet';
const ratio = new RegExp(
  `\\b(?:${measured})(?: [a-zÀ-ỿ]+){0,4}? (?:${linking}) ((?:(?:${hedges}) )?${factor} as (?:${equals}))\\b(?![^.;]* as\\b)`,
  'gi',
);

/** By the shape of a comparison, words without one of which there is none: most sentences are done there. */
const signWords = {
  predicate: comparatives.split('|'),
  multiple: ['doubled', 'tripled', 'quadrupled', 'halved'],
  ratio: ['twice', 'times'],
  ever: ['ever'],
} as const;

/** Words without one of which a block compares nothing. */
export const comparisonSigns = createPartList(Object.values(signWords).flat());

/** A shape of comparison, and its signs. */
interface Shape {
  readonly pattern: RegExp;
  readonly signs: WordList;
}

const shapes = {
  predicate: { pattern: predicate, signs: createPartList(signWords.predicate) },
  multiple: { pattern: multiple, signs: createPartList(signWords.multiple) },
  ratio: { pattern: ratio, signs: createPartList(signWords.ratio) },
  ever: { pattern: ever, signs: createPartList(signWords.ever) },
} as const;

/** Finds comparisons of measured things in a sentence: “rents have doubled”, “crime is higher”, “busier than ever”. */
export function findComparisons(block: Block, sentence: Sentence): readonly Comparison[] {
  const { text } = block;
  const find = (shape: Shape): readonly Span[] => findGroups(block, sentence, shape);
  return [
    ...find(shapes.predicate).map((span) => ({ ...span, kind: 'comparative' as const })),
    ...find(shapes.multiple).map((span) => ({ ...span, kind: 'multiple' as const })),
    ...find(shapes.ratio).map((span) => ({
      ...span,
      kind: 'comparative' as const,
      joiner: 'as' as const,
    })),
    ...find(shapes.ever).map((span) => {
      const start = span.start + text.slice(span.start, span.end).indexOf('than ever');
      return { ...span, kind: 'comparative' as const, ever: { start, end: span.end } };
    }),
  ];
}

const none: readonly Span[] = [];

/** Where the first group of each match stands. */
function findGroups(block: Block, sentence: Sentence, { pattern, signs }: Shape): readonly Span[] {
  if (!signs.isIn(sentence)) return none;
  const { start, end: last } = sentence;
  return [...block.text.slice(start, last).matchAll(pattern)].map((match) => {
    const group = match[1] ?? '';
    const end = start + match.index + match[0].length;
    return { start: end - group.length, end };
  });
}
