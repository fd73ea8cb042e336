import type { Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { writeAdjectives } from './adjectives.built.ts';
import { isFunctionWord } from './part-of-speech.ts';
import { determiners, toWordSet } from './word-classes.ts';
import words from '../lexicons/english/adjectives.json' with { type: 'json' };
import { findWordSet } from '../lexicons/word-sets.ts';

/** Words that compare, measure or deny: without what follows they say something else. */
export const comparators = toWordSet(
  `more most less least few fewer as so too how however such rather quite no not never nor neither hardly barely scarcely
   nothing without`,
);

const degreeAdverbs = findWordSet('degree-adverbs');

const pronouns = toWordSet(
  `he she it they we i you him them us me who whom which what one ones himself herself itself themselves something
   anything nothing everything someone anyone everyone nobody somebody anybody everybody`,
);

const restless = toWordSet(
  `monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight now then again last next
   here there ago later earlier already enough only also even very ever just still yet all indeed though perhaps
   instead together alone likewise either a.m a.m. p.m p.m. said says say told tells tell asked asks added adds wrote warned warns`,
);

const closedWords = createWordList([...pronouns, ...restless]);

/** Whether a word can neither be a noun nor open what is left of a noun phrase: of, it, was, said, Monday. */
export function isClosedWord(token: Token): boolean {
  return isFunctionWord(token) || closedWords.has(token);
}

const quantities = toWordSet(
  `two three four five six seven eight nine ten eleven twelve dozen dozens hundred several many few most more what which
   whose first second third other another`,
);

/** Whether a word opens a noun phrase: the, his, Friday’s, two. */
export function isDeterminer(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number' || /.'s$/.test(token.lower)) return true;
  return determiners.has(token.lower) || quantities.has(token.lower);
}

const adjectives = toWordSet(writeAdjectives());
const nounsLikeAdjectives = toWordSet(words.nounsLikeAdjectives);
const adjectiveEnding =
  /.{2}(?:ous|ful|ive|less|able|ible|ish|ic|esque|some)$|(?:ic|ion|ur|ent|tu|ti|nt|rn)al$/;

/** Whether a word is known to be an adjective. A rough test that errs on the side of no. */
export function isAdjective(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word' || /^.\p{Upper}/u.test(token.text)) return false;
  const { lower } = token;
  if (adjectives.has(lower)) return true;
  if (nounsLikeAdjectives.has(lower)) return false;
  return /^[a-z]+-[a-z-]+$/.test(lower) || adjectiveEnding.test(lower);
}

const wordsInLy = findWordSet('words-in-ly');

/** Whether a word is an adverb of degree or ends as adverbs do. */
export function isAdverb(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false;
  return isDegreeAdverb(token) || (/.{2}ly$/.test(token.lower) && !wordsInLy.has(token.lower));
}

/** Whether a word only raises or lowers the one behind it: very, deeply, particularly. */
export function isDegreeAdverb(token: Token | undefined): boolean {
  return token !== undefined && degreeAdverbs.has(token.lower);
}

/** Whether a word is plainly a noun: a name, a plural, or one that ends as nouns do. */
export function isPlainNoun(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false;
  return (
    /^\p{Upper}/u.test(token.text) ||
    isPlural(token) ||
    /(?:tion|ment|ness|ity|ism)$/.test(token.lower)
  );
}

/** Whether a word is plainly a plural noun. */
export function isPlural(token: Token): boolean {
  return /[^siou]s$|^(?:people|children|men|women)$/.test(token.lower);
}

/** “and”, “or”, “but”, “yet”: what joins two of a kind. */
export function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && /^(?:and|or|but|yet)$/.test(token.lower);
}

/** Whether a mark ends a clause; a missing token is the end of the sentence. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || /^(?:[.?!;:…)\]}”’]+|\.{3,})$/.test(token.text);
}

/** Whether a mark opens a bracket or a quotation. */
export function isOpener(token: Token | undefined): boolean {
  return token !== undefined && /^[“‘([{"']$/.test(token.text);
}

/** Whether a mark is a dash. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[—–―]|-{2,3}|-)$/.test(token.text);
}

/** Whether a mark is a comma. */
export function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}
