import { findPositions } from '../document/words/positions.ts';
import { capitals, type Token } from '../document/words/tokens.ts';
import {
  createCapitalShapeList,
  createMarkedShapeList,
  createWordList,
} from '../document/words/words.ts';
import type { FactBlock } from './fact-block.ts';

/** Small words inside the names of bodies, with and without a letter in their acronyms: DOT, CBP. */
const smallWords = createWordList(
  'and at by de del du et for in la of on or the to y &'.split(' '),
);
/** Words of one capital and small letters, as most are. */
const plainNames = createCapitalShapeList((_, text) => /^[A-Z][a-z]*$/.test(text));
const apostrophes = createMarkedShapeList((_, text) => /^[’']$/.test(text));

/** Most words of a name that are read together. */
const maxWords = 10;
/** The shortest and the longest initials worth knowing. */
const [minLetters, maxLetters] = [3, 6];

/** The initials of every run of capitalised words: of “Centers for Disease Control” CDC and CFDC. */
export function findInitials({ sentences }: FactBlock): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const i of findPositions(sentence, capitals)) addInitials(sentence.tokens, i, found);
  }
  return found;
}

function addInitials(tokens: readonly Token[], from: number, found: Set<string>): void {
  let short = '';
  let long = '';
  for (let i = from; i < Math.min(tokens.length, from + maxWords); i++) {
    const token = tokens[i];
    if (!token) return;
    const isSmall = smallWords.has(token);
    if (!isSmall && !capitals.has(token)) {
      // “Farmers’ Union”
      if (token.kind === 'punctuation' && apostrophes.has(token)) continue;
      return;
    }
    const letters = plainNames.has(token) ? token.text.charAt(0) : toLetters(token.text);
    long += letters;
    if (isSmall) continue;
    short += letters;
    if (long.length >= minLetters) addWorthKnowing(found, short, long);
    if (short.length > maxLetters) return;
  }
}

function addWorthKnowing(found: Set<string>, short: string, long: string): void {
  if (short.length >= minLetters && short.length <= maxLetters) found.add(short);
  if (long.length <= maxLetters) found.add(long);
}

/** Of “Anti-Defamation” AD, of “U.S.” US, of “AIDS” itself. */
function toLetters(word: string): string {
  if (/^[A-Za-z][a-z]*$/.test(word)) return word.charAt(0).toUpperCase();
  const whole = word.replace(/[’']s?$/, '');
  if (/^(?:\p{Upper}\.)+$/u.test(whole)) return whole.replaceAll('.', '');
  return (whole.match(/(?<![A-Za-zÀ-ỿ’'])[A-Za-zÀ-ỿ]/gu) ?? []).join('').toUpperCase();
}
