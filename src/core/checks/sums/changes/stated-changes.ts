import type { Block } from '../../../document/block.ts';
import { changeNoun, type Change, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import type { ProseRelated } from '../../../report.ts';

const otherBasis =
  /\b(?:adjusted|adjusting|annuali[sz]ed|annual rate|average|averaging|comparable|compound\w*|constant|currenc(?:y|ies)|excluding|(?:above|after|before|for) inflation|inflation-adjusted|like-for-like|organic|in real terms|per capita|respectively|same-store|seasonally)\b/i;
const eachPeriod = new RegExp(
  String.raw`^(?: ${changeNoun})? (?:an?|per|each|every) (?:year|month|week|day|quarter|decade)\b|^ (?:annual(?:ly)?|yearly|monthly)\b`,
  'i',
);

/** The changes that a block states in the writer’s own words, on one basis: neither a yearly rate nor an average. */
export function findStatedChanges(block: Block): readonly Change[] {
  const { text, sentences, facts } = block;
  return facts.changes.filter(({ to, by, sentence }) => {
    const { start = 0, end = 0 } = sentences[sentence] ?? {};
    if (isOnOtherBasis(text.slice(start, end)) || isQuoted(block, to)) return false;
    return !by || !eachPeriod.test(text.slice(by.end, by.end + 40));
  });
}

/** “{The average} bill rose”: both figures are averages of it. */
const averageOf =
  /^(?:(?:Its|The|Their) )?[Aa]verage (?!an|decline|decrease|drop|fall|gain|growth|increase|of|rise)/;

/** Whether a sentence measures otherwise than by the plain figures: “adjusted for inflation”, “on average”. */
export function isOnOtherBasis(words: string): boolean {
  return otherBasis.test(words.replace(averageOf, ''));
}

/** What a finding about a change points to: “Before: “40”.” `block` is where the figures stand, if elsewhere. */
export function toEnds({ from, to }: Pick<Change, 'from' | 'to'>, block?: number): ProseRelated[] {
  const place = block === undefined ? {} : { block };
  return [
    { span: from, message: `Before: “${from.text}”.`, ...place },
    { span: to, message: `After: “${to.text}”.`, ...place },
  ];
}

/** A figure with the “about” before it, as it reads in a message: “Some 900” is “some 900”. */
export function toFigureWords(
  { text }: Pick<Block, 'text'>,
  { start, end, bound }: Figure,
): string {
  const from = Math.min(start, bound?.start ?? start);
  const words = text.slice(from, end);
  return from < start ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
