import { textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { isPastForm } from './past-forms.ts';
import {
  auxiliaries,
  determiners,
  finiteWords,
  isMidVerbWord,
  prepositions,
  relativePronouns,
  toWordSet,
  subordinators,
} from './word-classes.ts';
import { isClosedWord } from './word-shapes.ts';

/** What is read of the words from one place to the end of their clause. */
export interface ClauseVerbs {
  /** Finite verbs, as far as their form or their neighbours show them, but for those of clauses within: “that the tribe had sold”. */
  readonly own: number;
  /** Where the reading ended: a mark, “after”, “and” with a verb behind it. */
  readonly end: number;
}

const newSubjects = toWordSet('i he she it they we you her his its the their');

/** Counts the finite verbs of a clause behind position `from`, up to `most`: a rough count that errs on the side of fewer. */
export function countVerbs(tokens: readonly Token[], from: number, most: number): ClauseVerbs {
  let own = 0;
  let end = from + 1;
  for (; own < most && !isEnd(tokens, end); end++) {
    if (opensInnerClause(tokens, end)) own--;
    else if (isVerb(tokens, end)) own++;
  }
  return { own, end };
}

/** A mark, but no comma of a score; “after”; “and” with a verb behind it. */
function isEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || subordinators.has(token.lower)) return true;
  const next = tokens[i + 1];
  if (token.text === ',') return next?.kind !== 'number' && !/^\d/.test(next?.text ?? '');
  if (/^(?:and|but|then)$/.test(token.lower))
    return next !== undefined && (isPast(next) || finiteWords.has(next.lower));
  return /^[.;:?!()“”"—–]$/.test(token.text);
}

/** How long an aside may be, in tokens. */
const asideLength = 16;

/** Whether a clause goes on behind an aside that opens at a comma: “the mayor{,} once a dentist, had lied”. */
export function isClauseResumed(tokens: readonly Token[], comma: number): boolean {
  if (textAt(tokens, comma) !== ',') return false;
  const aside = tokens.slice(comma + 1, comma + 1 + asideLength);
  const close = aside.findIndex(({ text }) => /^[,:;]$/.test(text));
  const behind = aside[close]?.text === ',' ? tokens[comma + close + 2] : undefined;
  return behind !== undefined && (isPast(behind) || isMidVerbWord(behind));
}

/** “land [that] the tribe had sold”: the next verb belongs to a clause about the thing. */
function opensInnerClause(tokens: readonly Token[], i: number): boolean {
  const [before, word] = [tokens[i - 1], wordAt(tokens, i)];
  if (relativePronouns.has(word) || /^(?:how|what|whether|why)$/.test(word)) return true;
  return newSubjects.has(word) && before?.kind === 'word' && !isClosedWord(before);
}

/** A finite verb, by its form or by what stands behind it: “the trust {owes} it”. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !before || token.kind !== 'word') return false;
  if (finiteWords.has(token.lower)) return !auxiliaries.has(before.lower);
  if (isPast(token)) return !isParticiple(tokens, i) && !isBehindAuxiliary(tokens, i);
  if (isClosedWord(token) || isClosedWord(before) || before.kind !== 'word') return false;
  return /[^s']s$/.test(token.lower) && next !== undefined && opensObject(next);
}

const nounsInEd = toWordSet('bed deed feed greed hundred need red seed shed sled speed weed');
const pastsToo = toWordSet('felt found left saw shot');

function isPast(token: Token): boolean {
  return (isPastForm(token) && !nounsInEd.has(token.lower)) || pastsToo.has(token.lower);
}

/** How far before a participle its auxiliary may stand, in tokens: “are not so well {placed}”. */
const auxiliaryReach = 4;

/** “had not {earned}”, “may {have}”: part of a verb that was counted. */
function isBehindAuxiliary(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - auxiliaryReach), i);
  return near.some(({ lower }) => auxiliaries.has(lower));
}

/** “the {disputed} islands”, “a deeply {flawed} law”, “land {owned} by”, and a noun: “the {seabed}”. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  if (!wordAt(tokens, i).endsWith('ed')) return false;
  const next = tokens[i + 1];
  if (next?.lower === 'by') return true;
  if (/^(?:an?|the)$/.test(wordAt(tokens, i - 1))) return true;
  const before = wordAt(tokens, /.{2}ly$/.test(wordAt(tokens, i - 1)) ? i - 2 : i - 1);
  const isOpen = determiners.has(before) || prepositions.has(before) || before.endsWith("'s");
  return isOpen && next?.kind === 'word' && !isClosedWord(next);
}

const behindVerbs = toWordSet(
  'all away back better down him it less me more no not off out them too twice up us worse',
);

function opensObject({ lower, kind, text }: Token): boolean {
  return (
    determiners.has(lower) || kind === 'number' || behindVerbs.has(lower) || /^[$£€]/.test(text)
  );
}
