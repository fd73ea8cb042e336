import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isOverlapping, isWithin, type Span } from '../../span.ts';
import type { FrameContext } from './attribution.ts';
import { opensWithInfinitive, opensInfinitive, readIntention } from './intentions.ts';
import { isCalendarWord } from '../names.ts';
import { isInQuotation, type Quotation } from '../quotations.ts';
import type { VerbHit } from './reporting.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { hasFiniteVerb, prepositions } from '../../english/word-classes.ts';
import { isMereObject } from './mere-things.ts';
import { isAdded } from './additions.ts';
import { isSilentVerb } from './silent-verbs.ts';
import { readTold } from './told-clauses.ts';
import { isTimeWord } from './time-words.ts';
import { isPleaded } from './pleadings.ts';
import type { RightContent } from './right-content.ts';

/** What follows the verb: “that”-clause, bare clause, quotation, infinitive, or a mere noun phrase. */
export function findRightContent(
  { sentence, quotations }: FrameContext,
  hit: VerbHit,
): RightContent | undefined {
  const rest = sentence.tokens.slice(hit.last + 1);
  const end = toContentEnd(sentence.tokens);
  const [next] = rest;
  if (!next || next.start >= end) return undefined;
  if (isDeed(hit, rest)) return undefined;
  if (hit.verb.takes === 'intention') return readIntention(hit, rest, end);
  const quote = findNearQuotation(quotations, rest, next);
  if (hit.verb.takes === 'object' || hit.verb.takes === 'words')
    return readObject(hit, rest, next, end, quote);
  const start = findClauseStart(hit, rest, next, quote);
  if (start !== undefined) return { span: { start, end } };
  // “said to a crowd of 500”, “showed to 500 viewers how …”
  const isShown = hit.verb.lemma === 'show' || isSpeechForm(sentence.tokens[hit.first]);
  if (next.lower === 'to' && isShown) return undefined;
  return readBareClause(hit, sentence.tokens, next, end);
}

/** Where a clause that shows itself starts: behind “that” or “:”, at an infinitive, at a quotation. */
function findClauseStart(
  hit: VerbHit,
  rest: readonly Token[],
  next: Token,
  quote: Quotation | undefined,
): number | undefined {
  const that = findComplementizer(rest, hit.verb.takes);
  if (that >= 0) return rest[that + 1]?.start ?? next.start;
  if (quote) return findWordsStart(rest, quote, hit) ?? next.start;
  return next.text === ':' || opensInfinitive(hit.verb.lemma, rest) ? next.start : undefined;
}

/** “wrote to his 20,000 followers, ‘No’”: whom the words are told to is none of them. */
function findWordsStart(
  rest: readonly Token[],
  quote: Quotation,
  { verb }: VerbHit,
): number | undefined {
  const lead = rest.filter((token) => token.end <= quote.start);
  const isListener =
    verb.takes === 'addressee' || (wordAt(lead, 0) === 'to' && !opensWithInfinitive(rest));
  return isListener && !hasFiniteVerb(lead) ? quote.start : undefined;
}

/** “claimed thousands of lives”, “confirmed 12 judges”, “heard the case in March”: nobody says anything. */
function isDeed({ verb }: VerbHit, rest: readonly Token[]): boolean {
  if (verb.lemma === 'hear')
    return !hasFiniteVerb(rest) && !/^(?:how|that|[:,])$/.test(wordAt(rest, 0));
  const object = deedObjects.get(verb.lemma);
  if (!object) return false;
  const near = rest.slice(0, 8);
  return (
    near.some(({ text, lower }) => object.test(lower) || object.test(text)) &&
    !near.some(({ lower }) => lower === 'that' || lower === 'with')
  );
}

/** What stands behind a verb that is a deed there and no word. */
const deedObjects: ReadonlyMap<string, RegExp> = new Map([
  ['attack', /^(?:injuring|killing|wounding)$/],
  ['charge', /^[$£€]/],
  ['claim', /^(?:life|lives|victims)$/],
  ['confirm', /^(?:appointees?|judges?|justices?|nominees?)$/],
]);

/** A quotation that starts within a dozen words. */
function findNearQuotation(
  quotations: readonly Quotation[],
  rest: readonly Token[],
  next: Token,
): Quotation | undefined {
  const quote = quotations.find((quotation) => quotation.start >= next.start - 1);
  return quote && rest.findIndex((token) => token.start >= quote.start) < 12 ? quote : undefined;
}

/** “criticized the plan”, “thanked her for ‘pitching in’”; not “released last week”. */
function readObject(
  { verb }: VerbHit,
  rest: readonly Token[],
  next: Token,
  end: number,
  quote: Quotation | undefined,
): RightContent | undefined {
  if (!quote && (verb.takes === 'words' || isSilentVerb(verb.lemma))) return undefined;
  const clause = findTimedClause(rest) ?? findPostedClause(verb, rest);
  if (clause) return { span: { start: clause.start, end } };
  if (!quote && ((prepositions.has(next.lower) && next.lower !== 'for') || isTimeWord(rest, 0)))
    return undefined;
  const isQuote = quote && !hasFiniteVerb(rest.filter((token) => token.end <= quote.start));
  return isQuote
    ? { span: { start: quote.start, end } }
    : { span: { start: next.start, end }, kind: 'noun-phrase' };
}

/** “charged Tuesday that the bids were rigged”: behind the day, “that” can belong to nothing but the verb. */
function findTimedClause(rest: readonly Token[]): Token | undefined {
  const that = findComplementizer(rest, 'clause');
  const before = rest[that - 1];
  if (!before || !(isCalendarWord(before) || times.test(before.lower))) return undefined;
  return hasFiniteVerb(rest.slice(that + 1)) ? rest[that + 1] : undefined;
}

/** “posted on social media that the bids were rigged” */
function findPostedClause({ lemma }: VerbHit['verb'], rest: readonly Token[]): Token | undefined {
  const that = lemma === 'post' ? findComplementizer(rest, 'clause') : -1;
  return that < 0 ? undefined : rest[that + 1];
}

const times = /^(?:afternoon|evening|month|morning|night|today|week|year|yesterday|\d{1,4})$/;

function readBareClause(
  hit: VerbHit,
  tokens: readonly Token[],
  next: Token,
  end: number,
): RightContent | undefined {
  const { verb, last } = hit;
  const rest = tokens.slice(last + 1);
  const isMore = isAdded(tokens, hit);
  const isAddressee = verb.takes === 'addressee';
  if (/^[,.;?!]$/.test(next.text))
    return isAddressee || rest.length < 3 ? undefined : { span: { start: next.end, end } };
  const span = { start: next.start, end };
  if (isAddressee) return readTold(hit, tokens, span);
  const isOpen =
    isMore || /^(?:he|she|it|they|we|i|there)$/.test(next.lower) || isPleaded(hit, rest);
  if (isSilentVerb(verb.lemma) && !isOpen) return undefined;
  return !isMore && isMereObject(tokens, verb.lemma, last)
    ? { span, kind: 'noun-phrase' }
    : { span };
}

/** “said that”, “said on Tuesday that”, “told reporters that”; not the relative “a center that works”. */
function findComplementizer(rest: readonly Token[], takes: string): number {
  const that = rest.slice(0, 14).findIndex((token) => token.lower === 'that');
  const [next] = rest;
  if (that <= 0 || !next || opensWithInfinitive(rest)) return that > 0 ? -1 : that;
  const isQuantity = rest[1]?.kind === 'number' || /^(?:least|most)$/.test(wordAt(rest, 1));
  const isWhen = (prepositions.has(next.lower) && !isQuantity) || isTimeWord(rest, 0);
  return takes === 'addressee' || isWhen ? that : -1;
}

/** Nothing but time and place between the verb and the next mark: “, Cole said Tuesday,”. */
export function isParenthetical({ sentence }: FrameContext, hit: VerbHit): boolean {
  const { tokens } = sentence;
  if (isTold(tokens, hit)) return true;
  const first = skipQuery(tokens, hit.last + 1);
  // “…, the union said in a letter {to} the minister.”
  const stop = /^(?:at|during|in|on)$/.test(wordAt(tokens, first)) ? /^that$/ : /^(?:that|to)$/;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const isFirst = i === first;
    if (/^[,.;—–―“"?!]$/.test(token.text)) return !isFirst || !/^[“"]$/.test(token.text);
    if (stop.test(token.lower) || hasFiniteVerb([token])) return false;
    if (isFirst && !isAside(tokens, i, hit)) return false;
  }
  return true;
}

/** “…,” he told the crowd; “…,” he said of the plan to close the mill. */
function isTold(tokens: readonly Token[], { verb, first, last }: VerbHit): boolean {
  if (verb.takes === 'addressee') return isListenerOnly(tokens, last + 1);
  return /^(?:of|about)$/.test(wordAt(tokens, last + 1)) && isSpeechForm(tokens[first]);
}

const clauseMarks = createWordList(', ; : “ " — – ―'.split(' '));

/** “…,” he told 2,000 people gathered at the mill; “…,” she told the hall, where a crowd watched. */
function isListenerOnly(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex((token, i) => i > from && clauseMarks.has(token));
  const listener = tokens.slice(from, comma < 0 ? tokens.length : comma);
  const mark = tokens[comma]?.text;
  return (
    mark !== ':' &&
    mark !== '“' &&
    mark !== '"' &&
    !listener.some((token) => token.lower === 'that' || token.lower === 'to') &&
    !listener.some((token) => hasFiniteVerb([token]))
  );
}

/** “…, the council said {[CHECK TK]}.”: the desk’s note says nothing. */
function skipQuery(tokens: readonly Token[], i: number): number {
  const isQuery = textAt(tokens, i) === '[' && textAt(tokens, i + 1) === 'CHECK';
  return isQuery ? i + 4 : i;
}

const asides =
  /day$|^(?:week|month|year|in|a|an|the|also|then|as|upon|while|when|reporters|lawmakers|him|her|them|me|us)$/;

/** What may follow the verb of a parenthesis: when, where, to whom. */
function isAside(tokens: readonly Token[], i: number, { verb }: VerbHit): boolean {
  const word = wordAt(tokens, i);
  // “the poll shows her ahead”, not “Cole told her”
  if (verb.takes !== 'addressee' && /^(?:him|her|them|me|us)$/.test(word)) return false;
  return prepositions.has(word) || asides.test(word) || isTimeWord(tokens, i);
}

/** From the start of the sentence, or the last semicolon, to the comma before the cue. */
export function findLeftContent({ sentence, quotations }: FrameContext, position: number): Span[] {
  const { tokens } = sentence;
  const from =
    tokens.findLastIndex(
      (token, i) =>
        i > 0 &&
        i < position &&
        /^[;:]$/.test(token.text) &&
        !isInQuotation(quotations, token) &&
        (token.text === ';' || isLeadColon(tokens, i, quotations, position)),
    ) + 1;
  const [first, last] = [tokens[from], tokens[position - 1]];
  if (!first || !last || last.index < first.index) return [];
  // “the firms that, he says, owe it”: only the clause is his.
  const pronoun = tokens[position - 2];
  if (pronoun && /^(?:who|which|whom|whose)$/.test(pronoun.lower)) {
    return [{ start: pronoun.start, end: last.end }];
  }
  const opening = quotations.find((quotation) => isWithin(first, quotation));
  return [{ start: opening ? Math.min(opening.start, first.start) : first.start, end: last.end }];
}

/** “The club needs $3 million: “Give,” Cole said”: only the quotation behind the colon is Cole’s. */
function isLeadColon(
  tokens: readonly Token[],
  colon: number,
  quotations: readonly Quotation[],
  position: number,
): boolean {
  const [next, last] = [tokens[colon + 1], tokens[position - 1]];
  const quote = next && quotations.find((quotation) => Math.abs(quotation.start - next.start) <= 1);
  return quote !== undefined && last !== undefined && last.start <= quote.end;
}

/** Those of some spans that hold a quotation. */
export function findLeftQuotation({ quotations }: FrameContext, left: readonly Span[]): Span[] {
  return left.filter((span) => quotations.some((quotation) => isOverlapping(quotation, span)));
}

/** “…,” said Cole, “…”: the quotation goes on. */
export function findResumedQuotations(
  { sentence, quotations }: FrameContext,
  hit: VerbHit,
): Span[] {
  const after = sentence.tokens[hit.last]?.end ?? 0;
  return quotations.filter(({ start }) => start >= after).map(({ start, end }) => ({ start, end }));
}

/** What goes on after the parenthesis: “…, Cole said, and nobody was hurt”. */
export function findResumed({ sentence, quotations }: FrameContext, hit: VerbHit): Span[] {
  const { tokens } = sentence;
  const comma = tokens.findIndex((token, i) => i > hit.last && /^[,;—–―]$/.test(token.text));
  const next = tokens[comma + 1];
  if (comma < 0 || !next) return [];
  if (
    /^(?:adding|saying|noting|who|which|whose|citing|speaking|calling|describing|as|while|but|though|although|after|before)$/.test(
      next.lower,
    )
  )
    return [];
  // “…,” Cole said, pointing at the mill: behind a quotation the participle is the writer’s
  const isQuoted = quotations.some(({ end }) => end <= (tokens[hit.first]?.start ?? 0));
  if (isQuoted && /.ing$|^(?:where|when)$/.test(next.lower)) return [];
  return [{ start: next.start, end: toContentEnd(tokens) }];
}

/** The first quotation behind a position of the sentence. */
export function findQuoteAfter({ sentence, quotations }: FrameContext, position: number): Span[] {
  const after = sentence.tokens[position]?.end ?? 0;
  return quotations.filter(({ start }) => start >= after).slice(0, 1);
}

/** The end of the sentence's words, without its final full stop. */
export function toContentEnd(tokens: readonly Token[]): number {
  const last = tokens.at(-1);
  if (!last) return 0;
  return last.text === '.' ? last.start : last.end;
}
