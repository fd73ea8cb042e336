import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isApart, toRange, type Figure } from '../../../facts/figures.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { toStem } from '../../../english/stem.ts';
import type { LedgerEntry } from '../../../story/ledger.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';
import { isDigitSlip } from './digit-slips.ts';
import { toValue } from '../sum-text.ts';
import { takeBefore } from '../../../story/sentences.ts';
import { laterOrdinals } from '../../../english/small-numbers.ts';

/** A figure that a sentence gives again, and where it was given before. */
export interface Retold {
  readonly here: LedgerEntry;
  readonly there: LedgerEntry;
}

/** How many sentences back the copy may have given it. */
const distance = 5;
const opensWith =
  /^All $|^(?:All |Delivery of |Work on |Construction of )?(?:the|these|those|her|his|its|their) $/i;
const newcomer = new RegExp(
  String.raw`\b(?:also|another|additional|each|more|other|others|later|joined|remaining|${laterOrdinals.join('|')})\b`,
  'i',
);

/** Finds figures that a sentence takes up with “the” and gives otherwise: “Six men were arrested. The seven men …”. */
export function findRetold(story: Story, index: number, block: Block): readonly Retold[] {
  return block.sentences.flatMap((sentence) => {
    const here = block.facts.figures.find((figure) => isTakenUp(block, sentence, figure));
    if (!here || isQuoted(block, here)) return [];
    const there = findBefore(story, { index, block, figure: here, sentence });
    return there ? [{ here: toEntry(block, index, here), there }] : [];
  });
}

/** “{The seven} men”, “{The $2.3 million} project” at the head of a sentence. */
function isTakenUp({ text }: Block, sentence: Sentence, figure: Figure): boolean {
  const { start, number, unit, second, bound, isVague, value = 0 } = figure;
  const from = unit === 'money' ? start : number.start;
  if (figure.sentence !== sentence.index || second !== undefined || bound || isVague) return false;
  if (value < 2 || toNoun(text, figure) === undefined || isNarrowed(text, figure)) return false;
  if (opensWith.test(text.slice(sentence.start, from))) return true;
  return (
    isTold(text, figure) && takenUp.test(text.slice(Math.max(sentence.start, from - 24), from))
  );
}

/** “ordered that {the} five men be held”, “a debate with {all} six candidates”; “two of the five” are a part of others. */
const takenUp = /(?<!\bof )\b(?:all|all the|the|these|those) $/i;
/** Behind “the five men” no more is said of which they are. */
const told =
  /^(?:[.,;:—–]| [—–]| (?:and|are|be|been|had|has|have|is|may|might|must|not|said|say|should|to|was|were|will|would)\b|$)/;

function isTold(text: string, { thing, end, unit, exemption }: Figure): boolean {
  if (unit || exemption === 'dimension') return false;
  const from = thing?.end ?? end;
  return told.test(text.slice(from, from + reach));
}

const narrowed =
  /^ (?:abroad|above|across|along|at|behind|beside|between|beyond|each|elsewhere|for|from|here|in|inside|near|nearby|next|of|on|opposite|outside|over|overseas|that|there|to|under|which|who|with)\b|^ [a-z]+(?:ed|en|ght|ld|wn) by\b|^ (?:arrested|bought|built|due|found|given|held|hired|made|ordered|planned|sold|taken|used) (?:at|by|earlier|for|from|in|last|off|on|this|to)\b/;

/** How far behind a figure words may tell which are meant, in UTF-16 code units. */
const reach = 60;

/** “The 90 buses {bought last year}”: others than those told of, perhaps. */
export function isNarrowed(text: string, { thing, end }: Figure): boolean {
  const from = thing?.end ?? end;
  const behind = text.slice(from, from + reach).replace(compound, '');
  return narrowed.test(behind) && !/^ (?:involved|in question)\b/.test(behind);
}

const compound = /^-([a-z]+) [a-z]+/;

/** What a figure counts: the man of “seven men”, the bed of “420-bed hospital”; of money that it is money. */
function toNoun(
  text: string,
  { unit, unitName, thing, number, exemption }: Figure,
): string | undefined {
  if (unit === 'money') return thing?.relation === 'measured' ? unitName : undefined;
  if (unit) return undefined;
  const joined = compound.exec(text.slice(number.end, number.end + 30))?.[1];
  if (joined !== undefined) return exemption === 'dimension' ? joined : undefined;
  return thing?.relation === 'counted' ? thing.head : undefined;
}

interface Placed {
  readonly block: Block;
  readonly figure: Figure;
}

interface Taken extends Placed {
  readonly index: number;
  readonly sentence: Sentence;
}

/** The one figure of the same in the sentences before, where the two cannot both be right. */
function findBefore(
  story: Story,
  { index, block, figure, sentence }: Taken,
): LedgerEntry | undefined {
  const own = story.sentenceAt(index, sentence.start);
  if (!own) return undefined;
  const noun = toNoun(block.text, figure) ?? '';
  const before = takeBefore(story.sentences, own.position, distance);
  const found = before.flatMap((each) => {
    const placed = story.document.blocks[each.block];
    if (!glean(placed, findSentences).includes(each.index)) return [];
    const other = placed?.block;
    if (!other || other.kind === 'headline') return [];
    return other.facts.figures
      .filter((one) => one.sentence === each.sentence.index && isOfNoun(other.text, one, noun))
      .map((one) => toEntry(other, each.block, one));
  });
  const [there] = found;
  if (!there || found.length > 1 || isQuoted(there.block, there.figure)) return undefined;
  if (!isOfSameOwner(block.text.slice(sentence.start, figure.start), there)) return undefined;
  const words = [...before, own].map((each) => toText(story, each)).join(' ');
  return !newcomer.test(words) && isContrary({ block, figure }, there) ? there : undefined;
}

/** The sentences of a block that have figures. */
function findSentences({ facts }: Block): readonly number[] {
  return facts.figures.map(({ sentence }) => sentence);
}

const owned = /^(?:her|his|its|their) $/i;
const owning = /\b(?:had|has|have|with)(?: (?:her|his|its|their))? $/i;

/** “keeps bees with her two sons. {Her} three sons”: whoever has them has been told of with them, and has no more elsewhere. */
function isOfSameOwner(opening: string, { block: { text }, figure }: LedgerEntry): boolean {
  if (!owned.test(opening)) return true;
  return owning.test(text.slice(0, figure.start)) && !isNarrowed(text, figure);
}

function toText(story: Story, { block, sentence }: Story['sentences'][number]): string {
  return story.document.blocks[block]?.block.text.slice(sentence.start, sentence.end) ?? '';
}

function isOfNoun(text: string, figure: Figure, noun: string): boolean {
  if (figure.unit === 'money') return figure.unitName === noun;
  if (figure.unit) return false;
  const own = compound.exec(text.slice(figure.number.end, figure.number.end + 30))?.[1];
  return toStem(own ?? figure.thing?.head ?? figure.counted ?? '') === toStem(noun);
}

/** “the 14 large county banks”, behind “two private banks”: each is told what sort they are, and not the same. */
function isOfOtherSort({ thing: own }: Figure, { thing: other }: Figure): boolean {
  if (own?.relation !== 'counted' || !own.modifiers.length || !other?.modifiers.length)
    return false;
  return !own.modifiers.some((word) => other.modifiers.includes(word));
}

/** More than there were, or the same digits in another order; fewer may be a part of them. */
function isContrary(here: Placed, there: Placed): boolean {
  const { figure: own, block } = here;
  const { figure: other } = there;
  if (isOfOtherSort(own, other)) return false;
  if (other.second !== undefined || other.isVague || !isApart(toRange(own), toRange(other)))
    return false;
  const isJoined = toCompound(block.text, own) !== undefined;
  // A ward of 24 beds in a hospital of 240 is no slip.
  if (isDigitSlip(toValue(own), toValue(other), !isJoined)) return true;
  if (own.exemption !== 'dimension')
    return own.unit !== 'money' && toValue(other) > 1 && (isMore(own, other) || isAll(here));
  // “The 12-story tower …. The 14-story tower …”
  const [one, model] = [toCompound(block.text, own), toCompound(there.block.text, other)];
  return one !== undefined && one === model;
}

function isMore(own: Figure, other: Figure): boolean {
  return toValue(own) > toValue(other);
}

/** “{All} 20 miners were freed”, where 22 were trapped. */
function isAll({ block: { text }, figure: { number } }: Placed): boolean {
  return /\ball (?:the )?$/i.test(text.slice(Math.max(0, number.start - 10), number.start));
}

function toCompound(text: string, { number }: Figure): string | undefined {
  return /^-[a-z]+ [a-z]+\b/.exec(text.slice(number.end, number.end + 40))?.[0];
}

function toEntry(block: Block, index: number, figure: Figure): LedgerEntry {
  return { key: '', isDefinite: true, block, index, figure };
}
