import type { Block } from '../../document/block.ts';
import { createWordList } from '../../document/words/words.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import type { Figure } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import type { Mismatch } from './mismatch.ts';
import { isExact, toValue } from './sum-text.ts';

const juries = createWordList(['jurors', 'jury']);
const jury = /\b(?:jury|jurors)(?:,| –| —)?(?: (?:made up )?of| comprising)? $/i;
/** “the jury, {including two alternates}”: more sit than decide; a grand jury is larger. */
const more = /\b(?:alternates?|grand|including|pool|reserves?|substitutes?)\b/i;
/** Most who decide; in Scotland fifteen do. */
const most = 12;
const inScotland = 15;

/** Finds juries of more than sit on one: “The jury of eight men and five women found her not guilty”. */
export function findJuryMismatches(story: Story, block: Block): readonly Mismatch[] {
  if (!juries.isIn(block.listed)) return [];
  const figuresOf = block.derive(groupFigures);
  return block.sentences.flatMap((sentence) => {
    if (!juries.isIn(sentence)) return [];
    const figures = figuresOf(sentence.index);
    const words = block.text.slice(sentence.start, sentence.end);
    const [one, other] = figures.slice(figures.findIndex((each) => isOfJury(block, each)));
    if (!one || !other || more.test(words) || isQuoted(block, one)) return [];
    const sum = toValue(one) + toValue(other);
    const isTooMany = sum > most && sum !== inScotland && areBoth(block, one, other);
    return isTooMany && hasDecided(story) ? [toMismatch(block, one, other, sum)] : [];
  });
}

function isOfJury({ text }: Block, { start }: Figure): boolean {
  return jury.test(text.slice(Math.max(0, start - 30), start));
}

/** “eight men and five women” */
function areBoth({ text }: Block, one: Figure, other: Figure): boolean {
  const nouns = `${one.counted} ${other.counted}`;
  const isPair = /^(?:men women|women men)$/.test(nouns) && isExact(one) && isExact(other);
  return isPair && text.slice(one.end, other.start) === ' and ';
}

/** Before a verdict those who were only in reserve have gone. */
function hasDecided({ document }: Story): boolean {
  return document.blocks.some((placed) => glean(placed, tellsVerdict).length > 0);
}

const verdict =
  /\b(?:acquit(?:s|ted)|convict(?:s|ed)|deliberat(?:e|ed|ing|ion|ions)|guilty|verdict)\b/;

function tellsVerdict({ text }: Block): readonly true[] {
  return verdict.test(text) ? [true] : [];
}

function toMismatch({ text }: Block, one: Figure, other: Figure, sum: number): Mismatch {
  const [a, b] = [one, other].map(({ number }) => text.slice(number.start, number.end));
  return {
    span: { start: one.start, end: other.end },
    detail: `${a} + ${b} makes ${sum} jurors, and at most ${most} decide`,
    related: [],
    fixes: [],
  };
}
