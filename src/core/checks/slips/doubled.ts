import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { determiners, subjectPronouns, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Slip } from './slip.ts';
import { isPlainSubject } from './slots.ts';

/** Small words that never stand twice in a row on purpose; “had had”, “that that” and “in in” may. */
const small = toWordSet(
  `a an and at be been by for from has have he his if into its of or our she than the their these they this to we were
   which with`,
);
/** “What it is is a tax”: these may, but not behind a plain subject. */
const verbs = toWordSet('are could did does is should was were will would');
/** Behind these it stands in a clause of its own: “was born in {in} 1950”, not “logged in in May”. */
const placed = toWordSet('arrested based born built buried died founded held killed lives lived');
/** “did not {not} pay” */
const denied = toWordSet('are did do does had has have is was were');
const often = findWordSet('never-doubled');
/** “used to to”: behind these “to” stands alone. */
const particles = toWordSet('come came due forward listen look owed paid spoken subject up used');
/** “He said that that is so” is grammar; “said that that the” and “said that that Ms Larkin” are not. */
const tellers = findWordSet('that-tellers');
const opensReport = toWordSet(
  'dr mr mrs ms sir prof professor president he she they it we there his her its their the an',
);
const extremes = /^(?:least|most)$/;
const relatives = /^(?:which|who)$/;
const articles = toWordSet('a his her its our the their');
const leads = toWordSet('and at by for from in into of on to with');

/** “the the”, “The the”; not “The The”, a band, nor “vitamin A a day”. */
export function findDoubled(tokens: readonly Token[], i: number): Slip | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return undefined;
  if (next.lower !== token.lower) return findDoubledPair(tokens, i);
  const isSame = next.text === token.lower && (token.text === next.text || i === 0);
  // A slip of the keyboard has nothing between but a space.
  if (!isSame || next.start !== token.end + 1 || !isNever(tokens, i)) return undefined;
  return toDoubled(token, next);
}

function isNever(tokens: readonly Token[], i: number): boolean {
  const [word, before] = [wordAt(tokens, i), wordAt(tokens, i - 1)];
  // “The will will be read.”
  if (verbs.has(word) && !determiners.has(before)) {
    return (
      isPlainSubject(tokens, i - 1) && (relatives.test(before) || !subjectPronouns.has(before))
    );
  }
  if (word === 'that') return tellers.has(before) && opensReport.has(wordAt(tokens, i + 2));
  if (word === 'in' || word === 'on') return placed.has(before) || isPlainPlace(tokens, i);
  if (word === 'not') return denied.has(before);
  return word === 'to' ? !particles.has(before) : isNeverMeant(tokens, i, word);
}

/** “The last strike, in {in} 2018”: what opens an aside stands behind no verb, as “moved in in 2018” does. */
function isPlainPlace(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[,;:(—–]$/.test(textAt(tokens, i - 1));
}

/** A word that nobody writes twice; but “valued at at least $4 million”. */
function isNeverMeant(tokens: readonly Token[], i: number, word: string): boolean {
  if (word === 'at') return !extremes.test(wordAt(tokens, i + 2));
  return small.has(word) || often.has(word);
}

/** “in the in the” */
function findDoubledPair(tokens: readonly Token[], i: number): Slip | undefined {
  const token = tokens[i];
  if (tokens[i + 2]?.text !== token?.lower) return undefined;
  const next = tokens[i + 1];
  const last = tokens[i + 3];
  if (last?.text !== next?.lower) return undefined;
  if (!token || !next || !last || !leads.has(token.lower) || !articles.has(next.lower))
    return undefined;
  return toDoubled(token, last);
}

function toDoubled({ start }: Token, { end }: Token): Slip {
  return { start, end, kind: 'doubled', context: { start, end } };
}
