import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { createCue, toWords } from '../../document/words/cue.ts';
import type { Figure } from '../../facts/figures.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import { isQuoted } from '../../facts/voice.ts';
import { toFigureMismatch, type Mismatch } from './mismatch.ts';
import { isExact, toValue } from './sum-text.ts';

const year = '((?:1[89]|20)\\d\\d)';
const stretch = `(?:[Bb]etween ${year} and|[Ff]rom ${year} (?:through|to|until)) ${year}`;
const span = createCue(toWords('between from'), new RegExp(`\\b${stretch}\\b`));
const spanPattern = new RegExp(`\\b${stretch}\\b`, 'g');
/** “{from 1982 to 1990}, a total of {12 years}”, “{between 2011 and 2014} she led it for {five years}”. */
const behindSpan = /^(?:,? (?:or|a (?:period|span|total) of) |,? |[^.;:,()]{0,50} for )$/;
/** “from 1982 to 1990 {and then} for 12 years at the port” */
const onward = /\b(?:after|and|before|but|jailed|sentenced|suspended|then|times|twice)\b/;
const beforeSpan = /^,? $/;
/** How many years a stretch may be counted as besides those between its ends. */
const slack = 1;

/** Finds years that do not come to what the copy says: “from 1982 to 1990, a total of 12 years”, “born in 1951, died in 2011, aged 63”. */
export function findYearMismatches(block: Block): readonly Mismatch[] {
  if (!block.facts.figures.some(isCounted)) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    const figures = figuresOf(sentence.index);
    if (!figures.some(isCounted)) return [];
    const words = block.text.slice(sentence.start, sentence.end);
    return [
      ...(span.test(sentence, words) ? findSpans(block, sentence, words, figures) : []),
      ...(term.test(sentence, words) ? findTerms(block, sentence, words, figures) : []),
      ...(life.test(sentence, words) ? findAges(block, sentence, words, figures) : []),
    ];
  });
}

/** “12 years”, “aged 63” */
function isCounted({ kind, unitName }: Figure): boolean {
  return unitName === 'year' || kind === 'age';
}

function findSpans(
  block: Block,
  { start }: Sentence,
  words: string,
  figures: readonly Figure[],
): Mismatch[] {
  return [...words.matchAll(spanPattern)].flatMap((match) => {
    const [whole, between, from, to] = match;
    const [at, end] = [start + match.index, start + match.index + whole.length];
    const years = Number(to) - Number(between ?? from);
    const stated = figures.find((figure) => isYears(block, figure, at, end));
    const { value = years } = stated ?? {};
    if (!stated || years < 0 || Math.abs(value - years) <= slack) return [];
    if (isQuoted(block, stated)) return [];
    return [toFigureMismatch(block, stated, `${whole.toLowerCase()} is ${years} years`, years)];
  });
}

/** Whether a figure says how many years a stretch of them is. */
function isYears({ text }: Block, figure: Figure, at: number, end: number): boolean {
  const { unitName, bound, start, second } = figure;
  if (
    unitName !== 'year' ||
    bound ||
    second !== undefined ||
    text.charAt(figure.number.end) === '-'
  )
    return false;
  const gap = text.slice(end, start);
  if (start >= end) return behindSpan.test(gap) && !onward.test(gap) && isWhole(text, figure);
  const before = text.slice(Math.max(0, start - 4), start);
  return before === 'for ' && beforeSpan.test(text.slice(figure.end, at));
}

/** Not “five years later”, “12 years old”, “two years in prison”. */
function isWhole(text: string, { end }: Figure): boolean {
  return /^(?:[.,;)]|$| (?:and|as|at|in all|until|with)\b)/.test(text.slice(end, end + 12));
}

const entered =
  '\\b(?:appointed|became|began|chosen|elected|hired|joined|named|opened|started|took (?:office|over|charge))\\b';
const until = `(?: years?)?,? (?:leaving in|retiring in|stepping down in|until) ${year}\\b`;
const term = createCue(
  toWords('leaving retiring stepping until'),
  new RegExp(`${entered}[^;()]{0,60}?\\bin ${year}\\b([^;()]{0,60}?) for (\\S+)${until}`, 'i'),
);
const termPattern = new RegExp(
  `${entered}[^;()]{0,60}?\\bin ${year}\\b([^;()]{0,60}?) for (\\S+)${until}`,
  'i',
);
/** “elected in 1987, lost his seat and {then} sat for ten years, until 2009” */
const interrupted =
  /\d{4}|\b(?:after|again|before|broke|except|had already|her|his|later|lost|returned|then|who)\b/;

/** “was elected in 1987 and served {for 24 years}, until 2009” */
function findTerms(
  block: Block,
  { start }: Sentence,
  words: string,
  figures: readonly Figure[],
): Mismatch[] {
  const match = termPattern.exec(words);
  const [whole = '', from, gap = '', , to] = match ?? [];
  if (!match || interrupted.test(gap)) return [];
  const [at, end] = [start + match.index, start + match.index + whole.length];
  const years = Number(to) - Number(from);
  const stated = figures.find(
    (each) => each.unitName === 'year' && isExact(each) && each.start > at && each.end < end,
  );
  if (!stated || years < 0 || Math.abs(toValue(stated) - years) <= slack) return [];
  if (isQuoted(block, stated)) return [];
  return [toFigureMismatch(block, stated, `from ${from} until ${to} is ${years} years`, years)];
}

const born = `\\b[Bb]orn\\b[^.;()]{0,40}?\\b${year}\\b`;
const died = `\\bdie[ds]\\b[^;()]{0,60}?\\b${year}\\b`;
const life = createCue(['born'], new RegExp(`${born}([^;()]*?)${died}`));
/** “Born in 1951, she was widowed when {her husband} died”. */
const ofOther =
  /\b(?:after|as|before|brother|daughter|father|her|his|husband|mother|sister|son|their|when|whose|wife)\b/;
const lifePattern = new RegExp(`${born}([^;()]*?)${died}`);

/** “born in 1951, died on May 8, 2011, aged 63”: that would be 59 or 60. */
function findAges(
  block: Block,
  { start }: Sentence,
  words: string,
  figures: readonly Figure[],
): Mismatch[] {
  const match = lifePattern.exec(words);
  const [whole = '', birth, gap = '', death] = match ?? [];
  if (!match || ofOther.test(gap)) return [];
  const end = start + match.index + whole.length;
  const years = Number(death) - Number(birth);
  const age = figures.find((figure) => isAgeBehind(block, figure, end));
  if (!age || isAgeOf(years, age) || isQuoted(block, age)) return [];
  const sum = `born in ${birth} and dead in ${death} is ${years - 1} or ${years}`;
  return [toFigureMismatch(block, age, sum)];
}

/** Before or after the last birthday. */
function isAgeOf(years: number, { value }: Figure): boolean {
  return years < 1 || value === years || value === years - 1;
}

function isAgeBehind({ text }: Block, { start, bound }: Figure, end: number): boolean {
  return start >= end && !bound && agedBefore.test(text.slice(end, start));
}

const agedBefore = /^,? (?:aged|(?:at )?age|at|at the age of) $/;
