import { toFirstWord } from '../../document/words/cue.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { createPartList, createShapeList } from '../../document/words/words.ts';
import type { Span } from '../../span.ts';
import lexicon from '../../lexicons/figures/change-words.json' with { type: 'json' };
import { findBound, type Bound } from './bounds.ts';
import { toForms } from '../../english/inflection.ts';
import { toSmallNumber } from '../../english/small-numbers.ts';

/** Which way a word says that something went. */
export type Direction = 'up' | 'down';

/** A word that says that something measured changed: “climbed”, “up”, “a rise”, “growing”, “doubled”, “tenfold”. */
export interface ChangeWord extends Span {
  readonly role: 'verb' | 'noun' | 'adjective' | 'particle';
  readonly direction: Direction;
  /** Its dictionary form, and the word for the other direction; none of a factor. */
  readonly lemma: string;
  readonly opposite?: string;
  /** Two for “doubled”, a half for “halved”. */
  readonly factor?: number;
  /** “more than”, “nearly” before the word for a factor. */
  readonly bound?: Bound;
}

type Meaning = Omit<ChangeWord, keyof Span | 'role' | 'bound'>;

function toMeanings(
  list: 'verbs' | 'nouns' | 'adjectives' | 'particles',
  toWords: (word: string) => readonly string[],
): Map<string, Meaning> {
  return new Map(
    (['up', 'down'] as const).flatMap((direction) =>
      Object.entries(lexicon[direction][list]).flatMap(([lemma, opposite]) =>
        toWords(lemma).map((form) => [form, { direction, lemma, opposite }] as const),
      ),
    ),
  );
}

const verbs: ReadonlyMap<string, Meaning> = new Map([
  ...toMeanings('verbs', (verb) => toForms(verb, 'verb')),
  ...Object.entries(lexicon.factors).flatMap(([verb, factor]) =>
    toForms(verb, 'verb').map((form) => [form, toFactor(verb, factor)] as const),
  ),
]);
const nouns = toMeanings('nouns', (noun) => toForms(noun, 'noun'));
/** A noun that says that something went up or down, in the singular, as part of a pattern. */
export const changeNoun = `(?:${[...Object.keys(lexicon.up.nouns), ...Object.keys(lexicon.down.nouns)].join('|')})`;
const adjectives = toMeanings('adjectives', (adjective) => [adjective]);
const particles = toMeanings('particles', (particle) => [particle]);

function toFactor(lemma: string, factor: number): Meaning {
  return { direction: factor > 1 ? 'up' : 'down', lemma, factor };
}

const forms = [
  ...new Set([verbs, nouns, adjectives, particles].flatMap((meanings) => [...meanings.keys()])),
];
/** Without one of these in a sentence nothing goes up or down in it. */
const openings = createPartList(forms.map(toFirstWord));
const folds = createShapeList((lower) => lower.includes('fold'));
const alternatives = forms.toSorted((a, b) => b.length - a.length).join('|');
const wordPattern = new RegExp(
  `(?<![a-zÀ-ỿ\\d-])(?:(${alternatives})|([a-zÀ-ỿ]+|\\d+)-?fold(?: (?:increase|rise|jump|growth|gain|surge))?)(?![a-zÀ-ỿ\\d-])`,
  'gi',
);
const articleBefore =
  /(?:\b(?:an?|the|this|that|its|their|his|her|no|any|another|each|of|in|[a-zÀ-ỿ]+(?:est|ive|al|ant|ic))|%|percent|per cent|[’']s) (?:[a-zÀ-ỿ]+ ){0,2}$/i;
/** “a 7 percent {drop} that surprised the board” */
const shareBefore = /\ban? [^.;,]{0,12}(?:%|per ?cent) $/i;
/** “The council cut {the} fee”. */
const objectBehind = /^ (?:the|an?|its|his|her|their|our|this|that) /;
const particleBefore =
  /(?:[,(–—―]|\b(?:is|are|was|were|be|been|stood|ended|closed|moved|went|goes?|ticked|edged|inched|crept|now|years?|month|week)) (?:[a-zÀ-ỿ]+ly )?$/i;

const amounts: ReadonlySet<string> = new Set(['fewer', 'less', 'more']);

/** Finds the words of a sentence that say that something went up or down. */
export function findChangeWords(text: string, sentence: Sentence): readonly ChangeWord[] {
  const { start, end } = sentence;
  if (!openings.isIn(sentence) && !folds.isIn(sentence)) return [];
  return [...text.slice(start, end).matchAll(wordPattern)].flatMap((match) => {
    const at = start + match.index;
    const [words, word, fold] = match;
    const before = text.slice(Math.max(start, at - 30), at);
    const after = text.slice(at + words.length, at + words.length + 8);
    const found = word === undefined ? readFold(fold) : readWord(word.toLowerCase(), before, after);
    if (!found) return [];
    const span = { start: at, end: at + words.length };
    const bound = found.factor === undefined ? undefined : findBound(text, span, span);
    return [{ ...span, ...found, bound }];
  });
}

/** “fivefold”, “10-fold”. */
function readFold(word = ''): Omit<ChangeWord, keyof Span> | undefined {
  const factor = toSmallNumber(word);
  return factor > 1 ? { role: 'noun', ...toFactor(`${word}fold`, factor) } : undefined;
}

function readWord(
  word: string,
  before: string,
  after: string,
): Omit<ChangeWord, keyof Span> | undefined {
  if (particles.has(word)) return readParticle(word, before, after);
  const [adjective, noun, verb] = [adjectives.get(word), nouns.get(word), verbs.get(word)];
  const isNoun = shareBefore.test(before) || /\ban? $/i.test(before);
  // “a fall {that} the governor welcomed”
  const isModifier = articleBefore.test(before) && (isNoun || !objectBehind.test(after));
  if (adjective && (isModifier || !verb)) return { role: 'adjective', ...adjective };
  if (noun && (isModifier || !verb)) return { role: 'noun', ...noun };
  return verb && { role: 'verb', ...verb };
}

/** “{up} from 5,000”; “{more} than the 3,600 of last year” */
function readParticle(
  word: string,
  before: string,
  after: string,
): Omit<ChangeWord, keyof Span> | undefined {
  if (amounts.has(word) && !(before.endsWith(', ') && after.startsWith(' than t')))
    return undefined;
  const particle = particles.get(word);
  return particle && particleBefore.test(before) ? { role: 'particle', ...particle } : undefined;
}
