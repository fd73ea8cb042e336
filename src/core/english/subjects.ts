import { isCapitalised, textAt, wordAt, type Token } from '../document/words/tokens.ts';
import { dayWords } from './calendar-names.ts';
import { isPastForm } from './past-forms.ts';
import {
  determiners,
  isMidVerbWord,
  prepositions,
  toWordSet,
  articles,
  subordinators,
} from './word-classes.ts';

/** Words that end a subject on its left side. */
const boundaries = new Set([
  ...subordinators,
  ...toWordSet('and but how nor or so than that what whether which who whom whose why yet'),
]);

const modals = toWordSet('could had has have should would');
const ofParticiples = toWordSet('freshly newly recently');
const lonePronouns = toWordSet('he she they it we i you');

/** A run of tokens of a sentence, both ends included. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The subject of the verb at position `verb` of a sentence: the noun phrase on its left, past auxiliaries,
 * adverbs and one apposition (“Cole, the fire chief, said”).
 */
export function findSubject(tokens: readonly Token[], verb: number): TokenRun | undefined {
  const last = findSubjectEnd(tokens, verb);
  if (last === undefined || !isNounPhraseEnd(tokens[last])) return undefined;
  // “{Newly} released files show …”: what follows is no verb of its own.
  if (ofParticiples.has(wordAt(tokens, last))) return undefined;
  const word = wordAt(tokens, last);
  const first = isLone(tokens, last) ? last : findPhraseStart(tokens, last);
  const isRelative = boundaries.has(word) && !/^(?:who|which)$/.test(word);
  if (first > last || isRelative || !isPhraseStart(tokens[first])) return undefined;
  const opening = tokens[first];
  return opening && first < last && modals.has(opening.text)
    ? findBeforeWho(tokens, first)
    : { first, last };
}

/** “provisions he said would pass”, “what Mr. Cole, whom she called …”: a pronoun stands alone. */
function isLone(tokens: readonly Token[], last: number): boolean {
  return lonePronouns.has(wordAt(tokens, last)) && !/^(?:and|or)$/.test(wordAt(tokens, last - 1));
}

/** “{women} who have worked at the mill know”; of “rules that {would have let owners} ask” no noun phrase is left. */
function findBeforeWho(tokens: readonly Token[], verb: number): TokenRun | undefined {
  const last = verb - 2;
  return wordAt(tokens, verb - 1) === 'who' && isNounPhraseEnd(tokens[last])
    ? { first: findPhraseStart(tokens, last), last }
    : undefined;
}

/** What stands in commas between a subject and its verb: “One of them, [Dolores Finch], said”. */
export function findApposition(tokens: readonly Token[], subject: TokenRun): TokenRun | undefined {
  if (textAt(tokens, subject.last + 1) !== ',') return undefined;
  const close = tokens.findIndex(
    (token, i) => i > subject.last + 2 && token.text === ',' && !isListComma(tokens, i),
  );
  return close < 0 ? undefined : { first: subject.last + 2, last: close - 1 };
}

/** The last token of the subject: past what stands between it and its verb. */
function findSubjectEnd(tokens: readonly Token[], verb: number): number | undefined {
  let last = verb - 1;
  while (isMidVerb(tokens[last])) last--;
  last = skipDay(tokens, last);
  if (/^[”"]$/.test(textAt(tokens, last)) && textAt(tokens, last - 1) === ',') {
    const opening = findAppositionStart(tokens, last + 1);
    return opening === undefined ? undefined : opening - 1;
  }
  if (textAt(tokens, last) === ',') {
    const opening = findBeforeComma(tokens, last);
    if (opening === undefined) return undefined;
    last = opening - 1;
  }
  if (/^(?:[—–―]|--)$/.test(textAt(tokens, last))) {
    const dash = findOpeningDash(tokens, last);
    return dash === undefined ? undefined : findNamed(tokens, dash - 1);
  }
  if (textAt(tokens, last) !== ')') return last;
  while (last > 0 && textAt(tokens, last) !== '(') last--;
  return last - 1;
}

/** “Cole, the fire chief, [on Sunday] said”, “Cole, the fire chief, [last week] said”: when, between a comma and the verb. */
function skipDay(tokens: readonly Token[], last: number): number {
  const isDay = dayWords.includes(wordAt(tokens, last));
  const isSpan = /^(?:month|week|year)$/.test(wordAt(tokens, last));
  const before = wordAt(tokens, last - 1);
  const from = isDay && before !== 'on' && before !== 'last' ? last : last - 1;
  const isWhen = isDay ? /^(?:on|last|,)$/.test(before) : isSpan && /^(?:last|this)$/.test(before);
  return isWhen && textAt(tokens, from - 1) === ',' ? from - 1 : last;
}

function isPhraseStart(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number' || token?.text === '[';
}

function isMidVerb(token: Token | undefined): boolean {
  return token !== undefined && !isCapitalised(token) && isMidVerbWord(token);
}

function findBeforeComma(tokens: readonly Token[], comma: number): number | undefined {
  return isStray(tokens, comma) ? comma : findAppositionStart(tokens, comma);
}

/** “In Lisk, Gov. Ada Moll (Green), said”: nothing but a name before the parenthesis, and no apposition that the comma could close. */
function isStray(tokens: readonly Token[], comma: number): boolean {
  if (textAt(tokens, comma - 1) !== ')') return false;
  const open = tokens.slice(0, comma).findLastIndex(({ text }) => text === '(');
  let first = open;
  while (isNamePart(tokens[first - 1])) first--;
  if (open - first < 1) return false;
  if (first === 0) return true;
  if (textAt(tokens, first - 1) !== ',') return false;
  const lead = tokens.slice(0, first - 1);
  const from = lead.findLastIndex(({ text }) => text === ',') + 1;
  return prepositions.has(wordAt(lead, from)) || dayWords.includes(wordAt(lead, from));
}

/** “{Ada Moll}, the head of Vane Mills — which is shut — told us”: the end of the name before what stands at `last`. */
function findNamed(tokens: readonly Token[], last: number): number {
  const first = findPhraseStart(tokens, last);
  const comma = first - 1;
  if (textAt(tokens, comma) !== ',' || !determiners.has(wordAt(tokens, first))) return last;
  let start = comma;
  while (isNamePart(tokens[start - 1])) start--;
  return start === 0 && comma > 1 ? comma - 1 : last;
}

function isNamePart(token: Token | undefined): boolean {
  return isCapitalised(token) || token?.text === '.';
}

/** Determiners that can stand for a noun: “some said”. */
const standIns = toWordSet('that this these those both some any each another no');

function isNounPhraseEnd(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'punctuation' || token.kind === 'symbol') return token.text === ']';
  if (prepositions.has(token.lower)) return false;
  if (token.text === 'having') return false;
  return !determiners.has(token.lower) || standIns.has(token.lower);
}

/** The comma that opens the apposition closed by the comma at `close`, if what it holds can be one. */
function findAppositionStart(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i > 0; i--) {
    const text = textAt(tokens, i);
    // “Moll, star of ‘The Mill,’ thanked”: a title inside the apposition
    if (text === '”' || (text === '"' && textAt(tokens, i - 1) === ','))
      i = findOpeningMark(tokens, i) ?? -1;
    else if (/[“";:—–―]/.test(text)) return undefined;
    if (text === ',' && !isListComma(tokens, i)) return findAsideStart(tokens, i);
  }
  return undefined;
}

const asideOpeners = toWordSet('of from who which whose aged now');

/** “Bell, 44, {of Mill Street}, Arden, admitted”, “the firm, {which has mills in Arden}, Larkton and Moll, said”: the comma of the aside. */
function findAsideStart(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > 0; i--) {
    const text = textAt(tokens, i);
    if (/[“”";:—–―]/.test(text)) return comma;
    if (text !== ',') continue;
    if (!asideOpeners.has(wordAt(tokens, i + 1))) return comma;
    return isListComma(tokens, i) ? i - 2 : i;
  }
  return comma;
}

/** “Sims — a teacher from Arden — says”: the dash that opens what stands between. */
function findOpeningDash(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i > 0 && close - i < 30; i--) {
    if (/^(?:[—–―]|--)$/.test(textAt(tokens, i))) return i;
    if (/[“”";:]/.test(textAt(tokens, i))) return undefined;
  }
  return undefined;
}

/** The mark that opens the short title closed at `close`. */
function findOpeningMark(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i > 0 && close - i < 10; i--)
    if (/^[“"]$/.test(textAt(tokens, i))) return i;
  return undefined;
}

/** “a lawyer, activist and mother”: commas inside the apposition; an age in commas is one by itself. */
function isListComma(tokens: readonly Token[], i: number): boolean {
  const [before, beforeThat] = [tokens[i - 1], tokens[i - 2]];
  return before?.kind === 'number' && beforeThat?.text === ',';
}

const amounts = /^(?:\p{Lower}+[^s]s|[bm]illion|percent|trillion)$/u;

/** “the 40 seats {their} leader had predicted”: the clause that says which seats has a subject of its own. */
function isBehindAmount(tokens: readonly Token[], article: number): boolean {
  const before = tokens[article - 1];
  if (!before || !amounts.test(before.text)) return false;
  return !prepositions.has(before.lower) && !determiners.has(before.lower);
}

function findPhraseStart(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let i = last; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'punctuation' && !/^[[\]’'.]$/.test(token.text)) break;
    if (boundaries.has(token.lower) && !isCoordination(tokens, i)) break;
    if (i < last && /^(?:said|says|say|told|tells|added|adds)$/.test(token.text)) break;
    if (i < last && openers.has(token.lower) && opensOwnSubject(tokens, i)) return i;
    first = i;
  }
  return skipFronted(tokens, first, last);
}

const openers = new Set([...articles, 'both']);

/** “the 40 seats {their} leader had”, “an exchange {both} governments described”, not “leaders {of both} houses said”. */
function opensOwnSubject(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'both') return isBehindAmount(tokens, i);
  const before = wordAt(tokens, i - 1);
  return i > 0 && !prepositions.has(before) && !/^(?:and|or)$/.test(before);
}

/** “Ruiz and Vance said”: the “and” joins two subjects, not two clauses. */
function isCoordination(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'and') return false;
  for (let before = i - 1; before >= 0 && i - before < 6; before--) {
    const token = tokens[before];
    if (!token || token.kind === 'punctuation') break;
    // “{They} sat at the table and Reith said sorry”
    if (lonePronouns.has(token.lower)) return i - before === 1;
    if (isMidVerbWord(token) || /(?:ed|said|told|went|took|made)$/.test(token.lower)) return false;
  }
  return i > 0 && tokens[i - 1]?.kind === 'word' && !boundaries.has(wordAt(tokens, i - 1));
}

const fronted =
  /^(?:also|then|later|meanwhile|however|still|so|thus|instead|indeed|moreover|perhaps|and|but|or|now|once|again)$/;

/** “On Tuesday the ministry said”, “Then Cole said”: what stands before the subject proper is not the source. */
function skipFronted(tokens: readonly Token[], first: number, last: number): number {
  const opening = tokens[first];
  if (!opening || first >= last) return first;
  if (fronted.test(opening.lower) || isLooseAdverb(tokens, first, last))
    return skipFronted(tokens, first + 1, last);
  const time = readTime(tokens, first);
  if (time > first && time <= last) return skipFronted(tokens, time, last);
  if (!prepositions.has(opening.lower)) return first;
  for (let i = first + 2; i <= last; i++) {
    if (isAfterAside(tokens, i)) return i;
  }
  return last;
}

/** “{Suddenly} records show”, not “{newly} released records show”. */
function isLooseAdverb(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[i + 1];
  const isOfNext = next !== undefined && i + 1 < last && isPastForm(next);
  return !isOfNext && /.{3}ly$/.test(wordAt(tokens, i));
}

const spans = toWordSet(
  `week month year spring summer autumn fall winter morning afternoon evening night season weekend monday tuesday
   wednesday thursday friday saturday sunday`,
);

/** Where a time ends that stands before a subject: “[Earlier this month] a person”, “[Last week] the council”. */
function readTime(tokens: readonly Token[], first: number): number {
  const at = /^(?:earlier|later)$/.test(wordAt(tokens, first)) ? first + 1 : first;
  const isSpan =
    /^(?:last|next|this)$/.test(wordAt(tokens, at)) && spans.has(wordAt(tokens, at + 1));
  // “This week was hard”: the time itself is the subject.
  return isSpan && determiners.has(wordAt(tokens, at + 2)) ? at + 2 : first;
}

/** Behind a date, or at an article of its own: where a subject starts after “On Tuesday”. */
function isAfterAside(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  const isAfterDate = dayWords.includes(before) || tokens[i - 1]?.kind === 'number';
  return isAfterDate || (determiners.has(wordAt(tokens, i)) && !prepositions.has(before));
}
