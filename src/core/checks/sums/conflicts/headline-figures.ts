import type { Block } from '../../../document/block.ts';
import { findHeadlineAbove } from '../../../document/deck.ts';
import type { Token } from '../../../document/words/tokens.ts';
import { isFunctionWord } from '../../../english/part-of-speech.ts';
import { toStem } from '../../../english/stem.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import type { Story } from '../../../story/story.ts';
import type { Retold } from './retold-figures.ts';
import { isDigitSlip } from './digit-slips.ts';
import { toValue } from '../sum-text.ts';

/** How many words besides the figure a headline and a lead share where they tell of one amount. */
const fewestShared = 2;
/** Whoever the headline gives an age. */
const person = /\b(?:boy|girl|man|student|teen|teenager|woman)\b/i;

/** Finds amounts, shares, numbers and ages of a headline that its lead gives otherwise: “$48 million budget”, “$84 million budget”. */
export function findHeadlineFigures(story: Story, index: number, block: Block): readonly Retold[] {
  const first = block.sentences[0];
  const own = first && story.sentenceAt(index, first.start);
  if (!first || own?.position !== 0) return [];
  const at = findHeadlineAbove(story.document, index);
  const headline = story.document.blocks[at]?.block;
  if (!headline) return [];
  const leads = block.facts.figures.filter(({ sentence }) => sentence === first.index);
  return headline.facts.figures.flatMap((there) => {
    const alike = [headline.facts.figures, leads].map((all) =>
      all.filter((each) => isAlike(each, there)),
    );
    const here = alike[1]?.[0];
    if (!here || alike.some(({ length }) => length !== 1) || isQuoted(block, here)) return [];
    if (!isContrary(here, there) || story.ledger.twinsOf(at, there).length > 0) return [];
    if (!isSameStory(headline, block, there, here)) return [];
    return [
      {
        here: { key: '', isDefinite: true, block, index, figure: here },
        there: { key: '', isDefinite: true, block: headline, index: at, figure: there },
      },
    ];
  });
}

/** Two sums of money, two percentages, two ages, two numbers of the same. */
function isAlike({ unit, unitName, kind, thing, exemption }: Figure, other: Figure): boolean {
  // “votes 6-1”, “voted 5-1”
  if (other.exemption === 'tally') return exemption === 'tally';
  if (other.kind === 'age') return kind === 'age';
  if (other.thing?.relation === 'counted')
    return thing?.relation === 'counted' && thing.head === other.thing.head;
  return (
    (other.unit === 'money' || other.unit === 'percent') &&
    unit === other.unit &&
    unitName === other.unitName
  );
}

/** How far apart rounding may bring a headline and its lead, as a share. */
const rounding = 0.1;
/** Amounts that are further apart than this are of two things. */
const farApart = 2;

function isContrary(here: Figure, there: Figure): boolean {
  if (there.exemption === 'tally') return here.text !== there.text;
  if ([here, there].some(({ second, isVague }) => second !== undefined || isVague)) return false;
  const [own, other] = [toValue(here), toValue(there)];
  // “41 village wells”, “14 wells”
  if (there.thing?.relation === 'counted') return isDigitSlip(own, other);
  if (there.kind === 'age' || isDigitSlip(own, other)) return own !== other;
  const most = Math.max(own, other);
  const isFar = Math.abs(own - other) > most * rounding && most < Math.min(own, other) * farApart;
  return isFar && isApart(toRange(here), toRange(there));
}

/** Whether a headline and a lead tell of one thing by what else they say. */
function isSameStory(headline: Block, lead: Block, there: Figure, here: Figure): boolean {
  if (there.kind === 'age') {
    const one = findAged(headline.text, there);
    return one !== undefined && one === findAged(lead.text, here);
  }
  const [a, b] = [toStems(headline, there), toStems(lead, here)];
  const fewest = isDigitSlip(toValue(here), toValue(there)) ? 1 : fewestShared;
  return [...a].filter((stem) => b.has(stem)).length >= fewest;
}

/** “{Man}, 34, dies”, “A 34-year-old {man} died”: who is of the age, if nobody of the kind was told of before. */
function findAged(text: string, { start, end }: Figure): string | undefined {
  const match = person.exec(text);
  if (!match) return undefined;
  const [from, to] = [match.index, match.index + match[0].length];
  const isBeside =
    from >= end ? /^ (?:[a-z]+ )?$/i.test(text.slice(end, from)) : text.slice(to, start) === ', ';
  return isBeside ? match[0].toLowerCase() : undefined;
}

/** “Rink deal fails; Lund paying $2 million for land - reports”: each part tells of another thing. */
function isClauseMark({ text }: Token): boolean {
  return /^[;|–—-]$/.test(text);
}

/** The words of the part of a sentence that a figure stands in. */
function toStems({ sentences }: Block, { start, end }: Figure): Set<string> {
  const tokens = sentences[0]?.tokens ?? [];
  const from = tokens.findLastIndex((token) => token.end <= start && isClauseMark(token)) + 1;
  const to = tokens.findIndex((token) => token.start >= end && isClauseMark(token));
  const words = tokens
    .slice(from, to < 0 ? undefined : to)
    .filter(
      (token) =>
        token.kind === 'word' &&
        !isFunctionWord(token) &&
        (token.end <= start || token.start >= end),
    );
  return new Set(words.map(({ base }) => toStem(base)));
}
