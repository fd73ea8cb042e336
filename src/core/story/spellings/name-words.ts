import type { Block } from '../../document/block.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isCalendarWord } from '../../facts/names.ts';
import type { NameUse } from '../../facts/name-uses.ts';
import { isGivenName } from '../../english/given-names.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import { determiners, toWordSet } from '../../english/word-classes.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { Span } from '../../span.ts';
import type { Entry } from '../reads/kept-index.ts';
import { isBody } from '../sentences.ts';
import { toSpellingKey } from './spelling-buckets.ts';
import {
  findParticled,
  findTwoWords,
  maybeCased,
  particles,
  toCased,
  type NamePart,
} from './name-parts.ts';
import { isBodyWord, isCompanyForm } from './one-name.ts';
import type { PersonSign, SpelledWord } from './spelling-pairs.ts';
import { foldName, isComparable } from './spellings.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** A word of a name in one block. */
export interface NameWord extends SpelledWord {
  /** The whole name and the word as written. */
  readonly name: string;
  readonly text: string;
  readonly span: Span;
  readonly word: Span;
}

/** Reads the words of the names in a block that may be spelled otherwise elsewhere; for `derive`. */
export function readNameWords(block: Block): readonly Entry<NameWord>[] {
  if ((!isBody(block) && block.kind !== 'caption') || block.kind === 'quotation') return [];
  const found: Entry<NameWord>[] = [];
  for (const use of block.facts.nameUses) {
    if (isQuoted(block, use) || isKind(block, use) || isOfState(block, use)) continue;
    addName(found, use, block);
    if (particles.has(block.tokens[use.last - 1]?.lower ?? ''))
      addPart(found, 'joint', findParticled(block.tokens, use.last), use, block);
    if (use.words.length === 3) addPart(found, toKind(use), findTwoWords(use), use, block);
  }
  return found;
}

function isQuoted({ facts: { quotations } }: Block, use: NameUse): boolean {
  return quotations.length > 0 && findNearby(quotations, use).some(({ end }) => end > use.start);
}

const states =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo';
const stateBehind = new RegExp(`^, (?:[A-Z]\\.[A-Z]\\.|(?:${states})\\.)`);

/** “Columbia, S.C.”: a namesake of a place that everybody knows. */
function isOfState({ text }: Block, { words, end }: NameUse): boolean {
  return words.length === 1 && stateBehind.test(text.slice(end, end + 10));
}

/** “the Scot”, “a Finn said”: one of a people, not Mr. Scott; but “a Hezbollah lawmaker”. */
function isKind({ tokens }: Block, { words, first, last }: NameUse): boolean {
  if (words.length > 1 || !determiners.has(wordAt(tokens, first - 1))) return false;
  const next = tokens[last + 1];
  const isNoun = next?.kind === 'word' && !isCapitalised(next) && !isClosedWord(next);
  return !isNoun || opensWithVerb([next]);
}

/** Takes up the words of a name: the last one as a surname, the others beside it. */
function addName(found: Entry<NameWord>[], use: NameUse, block: Block): void {
  const { words, start, end } = use;
  const base = { span: { start, end }, name: block.text.slice(start, end) };
  const [head, second] = words;
  const [noun, name] = [words.at(-1), words.at(-2)];
  // “J and T Morrow Inc”: what stands before the form is no first name
  if (noun && name && words.length > 2 && isCompanyForm(noun.base))
    addBody(found, name, noun, base);
  else if (!head || !second || words.length > 2) addPerson(found, use, block, base);
  else if (placeNouns.has(second.base))
    addWord(found, 'place', toFoldedWord(head), toFoldedWord(second), base);
  else {
    addOrder(found, head, second, base);
    if (isBodyWord(second.base)) addBody(found, head, second, base);
    else addPerson(found, use, block, base);
  }
}

/** “Castle Gate {Institute}”, “Mary Ann {Holt}”: as what “Castlegate” and “Maryann” are taken up. */
function toKind({ words }: NameUse): 'family' | 'given' {
  return isBodyWord(words.at(-1)?.base ?? '') ? 'family' : 'given';
}

/** Takes up what is compared as one word. */
function addPart(
  found: Entry<NameWord>[],
  kind: 'joint' | 'family' | 'given',
  part: NamePart | undefined,
  { start, end }: Span,
  { text }: Block,
): void {
  if (!part) return;
  const { folded, word, company } = part;
  const value = {
    name: text.slice(Math.min(start, word.start), end),
    text: text.slice(word.start, word.end),
    span: { start: Math.min(start, word.start), end },
    word,
    company,
  };
  found.push({ key: toSpellingKey(kind, folded), value });
}

type WholeName = Pick<NameWord, 'span' | 'name' | 'sign'>;

/** “Halvorsen Institute” */
function addBody(found: Entry<NameWord>[], head: Token, noun: Token, base: WholeName): void {
  if (isProper(head)) addWord(found, 'family', toFoldedWord(head), toFoldedWord(noun), base);
}

/** “{Mr} Holt” */
const titleBefore = /\b(?:Dr|Miss|Mrs?|Ms|Prof)\.? $/;
const speechBehind = /^ (?:added|denied|said|says|told)\b/;
const kinBefore = /\b(?:her|his|their) (?:[a-z]+ )?([a-z]+),? $/i;
const kin = findWordSet('kin');

/** The same, as far as it is told at a glance. */
const anyBefore = /\b(?:(?:her|his|their) [a-z ]+,?|Dr\.?|Miss|Mrs?\.?|Ms\.?|Prof\.?) $/i;

/** What shows beside a name in full that it is one of a family, and beside a surname that it is a person’s. */
function findSign({ words }: NameUse, before: string, isSaid: boolean): PersonSign | undefined {
  if (words.length > 1) return kin.has(kinBefore.exec(before)?.[1] ?? '') ? 'kin' : undefined;
  if (titleBefore.test(before)) return 'titled';
  return isSaid ? 'speaker' : undefined;
}

/** How far before a name a sign may stand, in UTF-16 code units. */
const signReach = 30;

function addPerson(found: Entry<NameWord>[], use: NameUse, block: Block, whole: WholeName): void {
  const { words, last } = use;
  const { start, end } = whole.span;
  const before = block.text.slice(Math.max(0, start - signReach), start);
  const isSaid = speechBehind.test(block.text.slice(end, end + signReach));
  // Most names have none.
  const isSigned = isSaid || anyBefore.test(before);
  const base = isSigned ? { ...whole, sign: findSign(use, before, isSaid) } : whole;
  const tail = words.at(-1);
  if (!tail || words.length > maxWords || !isProper(tail)) return;
  const family = toFoldedWord(tail);
  if (words.length === 1) {
    addWord(found, 'family', family, undefined, base);
    return;
  }
  const others = words.filter((word) => word !== tail).map(toFoldedWord);
  const isWhole = !surnameBehind.test(textAt(block.tokens, last + 1));
  // “Clerk Ana Ruiz”
  const first = others.length > 1 ? others.find(({ folded }) => isGivenName(folded)) : undefined;
  addWord(found, isWhole ? 'family' : 'given', family, first ?? others[0], base);
  for (const other of others) addWord(found, 'given', other, family, base);
}

/** What stands before or behind the name of a body or a place: “Air Sarmad”, “Bank Sarmad”. */
const movable = toWordSet('air bank lake mount radio');

/** “Air Sarmad”, “Sarmad Air”: in which order the two words stand. */
function addOrder(
  found: Entry<NameWord>[],
  { base: first }: Token,
  { base: second }: Token,
  { span, name }: WholeName,
): void {
  const isFirst = movable.has(first);
  if (isFirst === movable.has(second)) return;
  const folded = isFirst ? `${foldName(second)} <${first}` : `${foldName(first)} >${second}`;
  const value = { name, text: name, span, word: span, company: '' };
  found.push({ key: toSpellingKey('order', folded), value });
}

/** “Rashid bin Hamad al-Marri”: Hamad is no surname. */
const surnameBehind = /^(?:a[dlnrstz]|ash|el)-\p{Upper}/u;

/** A word and how it is compared. */
interface FoldedWord {
  readonly token: Token;
  readonly folded: string;
}

/** Ong’ondo and O’Neill, whatever the mark. */
function toFoldedWord(token: Token): FoldedWord {
  return { token, folded: foldName(token.base).replace('’', "'") };
}

/** “AA-plus”, “A-minus”: grades, of which one letter makes another. */
const graded = /^\p{Upper}{1,3}[a-c]{0,2}-(?:minus|plus)$/u;

function addWord(
  found: Entry<NameWord>[],
  kind: 'family' | 'given' | 'place',
  { token: { base, text: copy, start }, folded }: FoldedWord,
  company: FoldedWord | undefined,
  { span, name, sign }: WholeName,
): void {
  // “Jon Holt, John Holt”
  if (!isComparable(folded, kind === 'given' ? 3 : undefined) || copy === copy.toUpperCase())
    return;
  if (graded.test(copy)) return;
  const word = { start, end: start + base.length };
  const text = copy.slice(0, base.length);
  const own = kind === 'family' ? sign : undefined;
  const value = {
    name,
    text,
    span,
    word,
    company: company?.folded ?? '',
    ...(own && { sign: own }),
  };
  found.push({ key: toSpellingKey(kind, folded), value });
  if (maybeCased.test(text))
    found.push({ key: toSpellingKey('case', toCased(text, folded)), value });
}

const placeNouns = findWordSet('place-nouns');

/** A word that may be a surname or a place; not the last one of “Louisville Islamic Center”. */
function isProper(token: Token): boolean {
  return !isCalendarWord(token) && !placeNouns.has(token.base) && !isOrganisationWord(token.base);
}

/** Most words of a name that is read as a person’s or a body’s. */
const maxWords = 3;
