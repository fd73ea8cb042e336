import type { Block } from '../../document/block.ts';
import type { Figure } from '../../facts/figures.ts';
import { toSignEnd } from '../../facts/figures/percent-sign.ts';
import { hasVerb } from '../../english/verbs.ts';
import { spellOut } from '../../english/spell-out.ts';
import type { Span } from '../../span.ts';
import { toPercentForm, type NumberStyle } from '../../story/number-style.ts';
import { findDashFault } from './dash-faults.ts';
import type { ProseEdit } from '../../report.ts';
import type { NumeralFault } from './numeral-fault.ts';

type Spelling = 'US' | 'UK';

/** Finds what is wrong with the form of a block’s figures. */
export function findNumeralFaults(
  block: Block,
  style: NumberStyle,
  spelling: Spelling,
): readonly NumeralFault[] {
  const { text, facts } = block;
  return facts.figures.flatMap((figure) => {
    const fault =
      findOpening(block, figure, spelling) ??
      findCurrency(text, figure) ??
      findMixedPercent(text, figure, style, spelling) ??
      findSeries(block, figure, spelling) ??
      findMillion(text, figure, style);
    return [fault, findDashFault(text, figure)].filter((each) => each !== undefined);
  });
}

const abbreviated =
  /\b(?:No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|v|p|pp|approx|c|ca|\p{Upper})\.\s+$/u;
const openingKinds = /^(?:count|casualty|damage|percent|measure|duration|rate|age)$/;

/** “14 people were hurt.”: not “2024 was a dry year”. */
function findOpening(block: Block, figure: Figure, spelling: Spelling): NumeralFault | undefined {
  const { number, value, kind, second } = figure;
  if (!openingKinds.test(kind) || second !== undefined || !opensSentence(block, figure))
    return undefined;
  const spelt = value === undefined ? undefined : spellOut(value, spelling);
  const edits = spelt
    ? [{ span: number, newText: toCapital(spelt) }, ...spellPercent(block.text, number, spelling)]
    : [];
  return { kind: 'opening', span: number, edits };
}

/** Whether a number in digits, with words behind it, opens a whole sentence: not a line of a list. */
function opensSentence(
  { text, kind, sentences }: Block,
  { number, sentence: index }: Figure,
): boolean {
  const sentence = sentences[index];
  if (kind === 'list-item' || sentence?.start !== number.start) return false;
  if (!/^\d[\d,]*$/.test(text.slice(number.start, number.end))) return false;
  if (!/^(?:%|[ -]\p{Lower})/u.test(text.slice(number.end, number.end + 2))) return false;
  if (abbreviated.test(text.slice(Math.max(0, sentence.start - 12), sentence.start))) return false;
  const isEnded = /[.!?]["”’)]*$/.test(text.slice(sentence.start, sentence.end));
  return isEnded && hasVerb(sentence.tokens);
}

function toCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** “45% of” → “Forty-five percent of”. */
function spellPercent(text: string, { end }: Span, spelling: Spelling): ProseEdit[] {
  const sign = /^\s?%/.exec(text.slice(end, end + 2))?.[0];
  if (sign === undefined) return [];
  return [{ span: { start: end, end: end + sign.length }, newText: ` ${toPercentWord(spelling)}` }];
}

function toPercentWord(spelling: Spelling): string {
  return spelling === 'UK' ? 'per cent' : 'percent';
}

/** “$5 million dollars”. */
function findCurrency(text: string, { start, number }: Figure): NumeralFault | undefined {
  if (!/[$£€¥]\s?$/.test(text.slice(Math.max(0, number.start - 2), number.start))) return undefined;
  const name = /^ (?:dollars|pounds|euros|yen|bucks)\b/.exec(
    text.slice(number.end, number.end + 12),
  )?.[0];
  if (name === undefined) return undefined;
  const end = number.end + name.length;
  return {
    kind: 'currency',
    span: { start, end },
    edits: [{ span: { start: number.end, end }, newText: '' }],
  };
}

/** 45% in one place, 51 percent in another. */
function findMixedPercent(
  text: string,
  figure: Figure,
  style: NumberStyle,
  spelling: Spelling,
): NumeralFault | undefined {
  const form = toPercentForm(text, figure);
  const usual = form && style.percentForm();
  if (!form || usual === form) return undefined;
  const { end } = figure.number;
  const newText = usual === 'sign' ? '%' : ` ${toPercentWord(spelling)}`;
  const tail = toSignEnd(text, figure.number);
  return {
    kind: 'percent',
    span: { start: figure.number.start, end: tail },
    edits: [{ span: { start: end, end: tail }, newText }],
  };
}

/** “3 boats and four crews”. */
function findSeries(
  { text, facts }: Block,
  figure: Figure,
  spelling: Spelling,
): NumeralFault | undefined {
  const { number, sentence, value } = figure;
  const words = text.slice(number.start, number.end);
  if (!/^[2-9]$/.test(words) || !isCounted(figure)) return undefined;
  const isMixed = facts.figures.some(
    (other) =>
      other.sentence === sentence &&
      isCounted(other) &&
      /^[a-zÀ-ỿ]/i.test(text.slice(other.number.start, other.number.end)),
  );
  const spelt = isMixed && value !== undefined ? spellOut(value, spelling) : undefined;
  return spelt
    ? { kind: 'series', span: number, edits: [{ span: number, newText: spelt }] }
    : undefined;
}

/** A small number of things: not an age, a percentage or a score. */
function isCounted({ kind, thing, exemption, value = 0, isVague }: Figure): boolean {
  if (exemption !== undefined || isVague || value >= 10) return false;
  return /^(?:count|casualty|damage)$/.test(kind) && thing?.relation === 'counted';
}

/** 5,000,000 where the draft also has “3 million”. */
function findMillion(
  text: string,
  { number, value }: Figure,
  style: NumberStyle,
): NumeralFault | undefined {
  const words = text.slice(number.start, number.end);
  if (!/^\d{1,3},\d{3},000$/.test(words) || value === undefined || !style.hasMillions())
    return undefined;
  if (value % 1e5 !== 0) return undefined;
  return {
    kind: 'million',
    span: number,
    edits: [{ span: number, newText: `${value / 1e6} million` }],
  };
}
