import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import trends from '../../lexicons/figures/trends.json' with { type: 'json' };
import { createPartList } from '../../document/words/words.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { findSubject } from '../../english/subjects.ts';
import { apart } from '../../document/words/cue.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { prepositions } from '../../english/word-classes.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import type { Span } from '../../span.ts';
import { smallNumberPattern } from '../../english/small-numbers.ts';

/** A comparison that may have nothing to compare with. */
export interface Comparison extends Span {
  /** `comparative`: higher, busier than ever; `multiple`: doubled, tripled. */
  readonly kind: 'comparative' | 'multiple';
  /** The words “than ever”. */
  readonly ever?: Span;
  /** The word that leads to the baseline; “than”, unless it is “twice as high” or “at its lowest level”. */
  readonly joiner?: 'as' | 'since' | 'than';
}

/** A shape of comparison: the first group of its pattern is the comparison. */
interface Shape {
  readonly pattern: RegExp;
  /** Without one of these in a sentence there is none: most sentences are done there. */
  readonly signs: readonly string[];
  readonly kind: Comparison['kind'];
  readonly joiner?: 'as' | 'since';
  /** Whatever has changed, if it is no person; else only what the pattern names. */
  readonly isOfAnything?: true;
}

const measured = trends.measured.join('|');
const gauged = trends.gauged.join('|');
const strong =
  'a lot|considerably|dramatically|far|markedly|much|noticeably|sharply|significantly|steeply|substantially|vastly';
const strongSigns = strong.split('|').map((word) => word.split(' ').at(-1) ?? '');
const degrees = `${strong}|even|slightly|somewhat`;
const priced = 'cheaper|costlier|dearer|pricier';
const comparatives = `bigger|deeper|faster|fewer|greater|heavier|higher|larger|longer|lower|shorter|slower|smaller|steeper|worse|${priced}`;
const linking =
  'are|is|remain|remained|remains|was|were|(?:has|have|had) been|(?:has|have|had) (?:become|gotten|grown)|became|got';
const meanwhile = '(?: (?:now|still|also|already))?';
/** Behind what has changed: nothing that it has been done to. */
const closing =
  '(?=[.,;:)—–]|$| (?:across|after|along|among|and|around|at|because|during|for|here|in|on|there|this|under|with|within)\\b)';
const everWords = `${comparatives}|busier|deadlier|drier|easier|harder|hotter|older|richer|safer|scarcer|tougher|warmer|wetter|younger|(?:less|more) (?:${gauged})`;
const hedges = 'more than|nearly|almost|about|roughly';
const multiples = 'doubled|tripled|trebled|quadrupled|quintupled|halved';
const factor = `(?:twice|(?:${smallNumberPattern}|\\d+) times)`;
const equals =
  'big|busy|cheap|common|deadly|expensive|fast|heavy|high|hot|large|long|low|many|much|short|slow|small|wet';

const shapes: readonly Shape[] = [
  {
    // “crime is higher”, “waiting times are far longer”
    pattern: new RegExp(
      `\\b(?:${measured})(?: [a-zÀ-ỿ]+){0,4}? ${apart}(?:${linking})${meanwhile} ((?:(?:${degrees}) ){0,2}${apart}(?:${comparatives}|(?:less|more) (?:${gauged})))\\b(?! (?:education|court|courts|ground|than))`,
      'gi',
    ),
    signs: [...comparatives.split('|'), ...trends.gauged],
    kind: 'comparative',
  },
  {
    // “A ticket is now a lot more expensive”: of whatever has a price
    pattern: new RegExp(
      `\\b(?:${linking})${meanwhile} ((?:${strong}) (?:${priced}|(?:less|more) (?:affordable|costly|expensive)))\\b(?! than)`,
      'gi',
    ),
    signs: [...priced.split('|'), 'affordable', 'costly', 'expensive'],
    kind: 'comparative',
    isOfAnything: true,
  },
  {
    // “Evictions are sharply up”
    pattern: new RegExp(
      `\\b(?:${measured})(?: [a-zÀ-ỿ]+){0,4}? ${apart}(?:${linking})${meanwhile} ((?:${strong}|steadily) (?:down|up))${closing}`,
      'gi',
    ),
    signs: [...strongSigns, 'steadily'],
    kind: 'comparative',
  },
  {
    // “output tripled”
    pattern: new RegExp(
      `\\b(?:${measured})(?: [a-zÀ-ỿ]+){0,6}? ((?:(?:${hedges}) )?${apart}(?:${multiples}))\\b(?! (?:as|back|down|over|to|up|it|its|the|their)\\b)`,
      'gi',
    ),
    signs: multiples.split('|'),
    kind: 'multiple',
  },
  {
    // “bus services have been halved”
    pattern: new RegExp(
      `\\b(?:has|have|had)(?: (?:already|since))?(?: been)? ((?:(?:${hedges}) )?${apart}(?:${multiples}|(?:grown|increased|multiplied|risen) (?:many|${smallNumberPattern}|\\d+)[ -]?fold))${closing}`,
      'gi',
    ),
    signs: [...multiples.split('|'), 'grown', 'increased', 'multiplied', 'risen'],
    kind: 'multiple',
    isOfAnything: true,
  },
  {
    // “rents are twice as high”
    pattern: new RegExp(
      `\\b(?:${measured})(?: [a-zÀ-ỿ]+){0,4}? ${apart}(?:${linking}) ((?:(?:${hedges}) )?${factor} as (?:${equals}))\\b(?![^.;]* as\\b)`,
      'gi',
    ),
    signs: ['twice', 'times'],
    kind: 'comparative',
    joiner: 'as',
  },
  {
    // “Three times as many trucks use the lane”
    pattern: new RegExp(
      `\\b(?<! as (?:likely|many|much) )((?:(?:${hedges}) )?${factor} as (?:many|much)(?: (?!as\\b)[a-zÀ-ỿ-]+)?)\\b(?![^.;]* as\\b)`,
      'gi',
    ),
    signs: ['twice', 'times'],
    kind: 'comparative',
    joiner: 'as',
  },
  {
    // “Considerably fewer swifts have come back”
    pattern: new RegExp(
      `\\b((?:${strong}) fewer [a-zÀ-ỿ-]+)\\b(?![^.;]* than\\b)|\\b(?:charged?|charges|costs?|earn(?:ed|s)?|paid|pays?|spends?|spent|uses?|used) ((?:${strong}) (?:less|more))(?= (?:for|on)\\b|[.,;])(?![^.;]* than\\b)`,
      'gi',
    ),
    signs: strongSigns,
    kind: 'comparative',
  },
  {
    // “Morale is at its lowest level”
    pattern: new RegExp(
      `\\b(?:${linking})${meanwhile}(?: (?:${hedges}))? (at (?:(?:its|their) (?:highest|lowest) (?:levels?|point)|(?:all-time|historic|historical|record) (?:highs|levels|lows)))${closing}`,
      'gi',
    ),
    signs: ['highest', 'lowest', 'highs', 'levels', 'lows'],
    kind: 'comparative',
    joiner: 'since',
    isOfAnything: true,
  },
  {
    // “busier than ever”
    pattern: new RegExp(`\\b(?:(?:${degrees}) )?((?:${everWords}) than ever(?: before)?)\\b`, 'gi'),
    signs: ['ever'],
    kind: 'comparative',
    isOfAnything: true,
  },
];

/** Words without one of which a block compares nothing. */
export const comparisonSigns = createPartList(shapes.flatMap(({ signs }) => signs));

/** The shapes with the lists of their signs. */
const listedShapes = shapes.map((shape) => ({ shape, list: createPartList(shape.signs) }));

/** Finds comparisons of measured things in a sentence: “rents have doubled”, “crime is higher”, “busier than ever”. */
export function findComparisons(block: Block, sentence: Sentence): readonly Comparison[] {
  const found: Comparison[] = [];
  for (const { shape, list } of comparisonSigns.isIn(sentence) ? listedShapes : [])
    if (list.isIn(sentence)) found.push(...findOfShape(block, sentence, shape));
  return found.filter(
    (each, i) =>
      !found.slice(0, i).some((other) => other.start < each.end && each.start < other.end),
  );
}

function findOfShape(block: Block, sentence: Sentence, shape: Shape): readonly Comparison[] {
  const { pattern, kind, joiner, isOfAnything } = shape;
  const { start: first, end: last } = sentence;
  return [...block.text.slice(first, last).matchAll(pattern)].flatMap((match) => {
    const group = match[1] ?? match[2] ?? '';
    const end = first + match.index + match[0].length;
    const start = end - group.length;
    if (isOfAnything && isOfPerson(block, sentence, start)) return [];
    const at = group.indexOf('than ever');
    return [{ start, end, kind, joiner, ever: at < 0 ? undefined : { start: start + at, end } }];
  });
}

/** “She was busier than ever”: people change without statistics. */
function isOfPerson(block: Block, { tokens }: Sentence, start: number): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const subject = findSubject(tokens, at);
  if (!subject) return false;
  // “The food bank in Arden was busier than ever”
  const words = tokens.slice(subject.first, subject.last + 1);
  const stop = words.findIndex(({ base }) => prepositions.has(base));
  const head = words.at(stop < 0 ? -1 : stop - 1);
  // “The head of the bank”
  const isOwned = prepositions.has(wordAt(tokens, subject.first - 1));
  if (head && !isOwned && isOrganisationWord(head.base) && !isRoleWord(head.base)) return false;
  return isHumanSubject(block, tokens, subject);
}
