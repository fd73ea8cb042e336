import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { articles, beForms, prepositions, toWordSet } from '../../english/word-classes.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isCalendarWord } from '../../facts/names.ts';
import {
  isAdjective,
  isAdverb,
  isClosedWord,
  isComma,
  isDeterminer,
  isStop,
} from '../../english/word-shapes.ts';
import { placeAttribution } from '../../repair/attributions/place-attribution.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';

const outlet = '[OUTLET TK]';
const accordingly = `according to ${outlet}`;

/** Where “reportedly” stands. */
interface Reported {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
}

/** A way to name the outlet: its edits, “no” where the word has no room for one, “other” where it is no such case. */
type Way = (place: Reported) => readonly ProseEdit[] | 'no' | 'other';

/** “The singer has {reportedly} left.” → “The singer has left, [OUTLET TK] reported.” */
export function findReportedlyFixes(
  block: Block,
  sentence: Sentence,
  token: Token,
): readonly ProseFix[] {
  const { tokens } = sentence;
  const place = { block, sentence, tokens, at: tokens.indexOf(token), token };
  for (const way of [
    betweenCommas,
    nameBefore,
    behindNoun,
    behindJoiner,
    openClause,
    behindRelative,
    behindParticiple,
    insideAside,
  ]) {
    const edits = way(place);
    if (edits === 'no') return [];
    if (edits !== 'other') return toSuggestions('Name the outlet', edits);
  }
  return toSuggestions('Name the outlet', ownSentence(place));
}

/** “{Reportedly}, he left”, “carrying, {reportedly}, 40 tons”: the outlet takes the place of the word. */
function betweenCommas({ block, tokens, at, token }: Reported): ReturnType<Way> {
  const isOpen = at === 0 || isComma(tokens[at - 1]);
  if (!isOpen || !isComma(tokens[at + 1])) return 'other';
  const words = at === 0 ? `According to ${outlet}` : accordingly;
  return replaceWords(block, token, words) ?? 'no';
}

/** “in what was {reportedly} a heated call” → “in what [OUTLET TK] reported was a heated call” */
function nameBefore({ block, tokens, at, token }: Reported): ReturnType<Way> {
  const [what, be] = [wordAt(tokens, at - 2), tokens[at - 1]];
  if (what !== 'what' || !be || !beForms.has(be.lower)) return 'other';
  const insertion = { span: { start: be.start, end: be.start }, newText: `${outlet} reported ` };
  return joinRepairs(deleteWords(block, token, 'adverb'), [insertion]) ?? 'no';
}

/** “the {reportedly bankrupt} brewer sold a pub” → “the brewer, reported by [OUTLET TK] to be bankrupt, sold a pub”: the sale is no report. */
function behindNoun({ block, tokens, at, token }: Reported): ReturnType<Way> {
  if (!articles.has(wordAt(tokens, at - 1))) return 'other';
  const [quality, noun] = tokens.slice(at + 1);
  if (quality?.kind !== 'word' || noun?.kind !== 'word' || !endsPhrase(tokens.slice(at + 3)))
    return 'no';
  const words = `, reported by ${outlet} to be ${quality.text}`;
  const cut = deleteWords(block, { start: token.start, end: quality.end });
  return joinRepairs(cut, insertAfter(block, noun, words)) ?? 'no';
}

/** Whether what follows a noun is no second one, nor an aside of its own. */
function endsPhrase(rest: readonly Token[]): boolean {
  const [next, after] = rest;
  if (!next || isComma(next)) return false;
  return isClosedWord(next) || !isBareNoun(next) || opensWithVerb(rest) || isStop(after);
}

const helpers = toWordSet('has have had is are was were');

/** “resigned and has {reportedly} left” → “resigned and, according to [OUTLET TK], has left”: only the second half was reported. */
function behindJoiner({ block, tokens, at, token }: Reported): ReturnType<Way> {
  const isHelped = helpers.has(wordAt(tokens, at - 1));
  const joiner = tokens[isHelped ? at - 2 : at - 1];
  if (!joiner || !/^(?:and|but|yet)$/.test(joiner.lower)) return 'other';
  if (!isHelped && !opensWithVerb(tokens.slice(at + 1))) return 'no';
  return putBehind(block, joiner, token) ?? 'no';
}

/** “He left in May, and the board had {reportedly} warned him” → “…, and [OUTLET TK] reported that the board had warned him”. */
function openClause({ block, tokens, at, token }: Reported): ReturnType<Way> {
  const joiner = tokens.findLastIndex(
    ({ lower }, i) => i < at - 2 && /^(?:and|but|yet)$/.test(lower) && isComma(tokens[i - 1]),
  );
  const [word, subject] = [tokens[joiner], tokens.slice(joiner + 1, at - 1)];
  const isClause = word && isHelper(tokens[at - 1]) && hasVerb(tokens.slice(0, joiner));
  if (!isClause || subject.some((each) => each.kind !== 'word' || isHelper(each))) return 'other';
  const insertion = {
    span: { start: word.end, end: word.end },
    newText: ` ${outlet} reported that`,
  };
  return joinRepairs([insertion], deleteWords(block, token, 'adverb')) ?? 'no';
}

function isHelper(token: Token | undefined): boolean {
  return (
    token !== undefined && (helpers.has(token.lower) || /^(?:had|will|would)$/.test(token.lower))
  );
}

/** “Cole, who {reportedly} earns $3 million, left”; “a plan that {reportedly} calls for …” has no room. */
function behindRelative({ block, tokens, at, token }: Reported): ReturnType<Way> {
  const relative = tokens[at - 1];
  if (!relative || !/^(?:that|which|who)$/.test(relative.lower)) return 'other';
  return relative.lower === 'that' ? 'no' : (putBehind(block, relative, token) ?? 'no');
}

function putBehind(block: Block, { end }: Token, token: Token): readonly ProseEdit[] | undefined {
  const insertion = { span: { start: end, end }, newText: `, ${accordingly},` };
  return joinRepairs(deleteWords(block, token, 'adverb'), [insertion]);
}

/** “took pills, {reportedly} bought from a guard” → “took pills, bought, according to [OUTLET TK], from a guard”: at the end it would own the pills. */
function behindParticiple({ block, tokens, at, token }: Reported): ReturnType<Way> {
  const done = tokens[at + 1];
  if (!done || !isComma(tokens[at - 1]) || !isPastForm(done)) return 'other';
  if (!prepositions.has(wordAt(tokens, at + 2))) return 'other';
  return putBehind(block, done, token) ?? 'no';
}

/** “died on Sunday, {reportedly} of a stroke, and …” → “died on Sunday of a stroke, according to [OUTLET TK], and …” */
function insideAside(place: Reported): ReturnType<Way> {
  const { block, tokens, at, token } = place;
  if (!isComma(tokens[at - 1])) return 'other';
  const close = tokens.findIndex((each, i) => i > at && (isComma(each) || isStop(each)));
  const [last, mark] = [tokens[close - 1], tokens[close]];
  // “Cole has been busy, reportedly winning …”: a source at the end would own the whole.
  if (!last || !mark || close - at < 2 || wordAt(tokens, at + 1).endsWith('ing')) return 'no';
  if (hasVerb(tokens.slice(at + 1, close))) return 'other';
  if (isApposition(tokens.slice(at - 2, close)))
    return replaceWords(block, token, `reported by ${outlet} to be`) ?? 'no';
  const isLast = isStop(mark);
  const words = isLast && isBound(tokens, at) ? `${outlet} reported` : accordingly;
  const insertion = { span: { start: last.end, end: last.end }, newText: `, ${words}` };
  return joinRepairs(cutOpening(place), [insertion]) ?? 'no';
}

/** “met at noon, {reportedly} in a car”: without the word, the comma before a preposition has no use. */
function cutOpening({ block, tokens, at, token }: Reported): readonly ProseEdit[] | undefined {
  const comma = tokens[at - 1];
  if (!comma || !isBound(tokens, at)) return deleteWords(block, token, 'adverb');
  return [{ span: { start: comma.start, end: token.end }, newText: '' }];
}

/** Whether what was reported is when, where or why: it leans on the words before the comma. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const behind = isComma(tokens[at - 1]) && tokens[at - 2]?.kind === 'word';
  return behind && prepositions.has(wordAt(tokens, at + 1));
}

/** “a rare {illness, reportedly a tumor}”: what something is, and not when, where or why; tokens from before the comma. */
function isApposition([noun, , , first, ...rest]: readonly Token[]): boolean {
  if (noun?.kind !== 'word' || !first || isCalendarWord(noun)) return false;
  if (rest.some(({ lower }) => times.has(lower))) return false;
  return isDeterminer(first) || /^[$£€\d]/.test(first.text) || isBareNoun(first);
}

/** “cancer”, as far as its form tells; not “alone”, “built”, “outside”. */
function isBareNoun(token: Token): boolean {
  if (token.kind !== 'word' || isClosedWord(token) || isAdverb(token)) return false;
  return !isAdjective(token) && !/(?:ed|en|ing)$/.test(token.lower) && !isPastForm(token);
}

const times = toWordSet(
  'after ago before day days earlier hours later month months week weeks year years',
);

function ownSentence({ block, sentence, at, token }: Reported): readonly ProseEdit[] | undefined {
  const credit = { source: outlet, cue: 'reported' } as const;
  const placed =
    placeAttribution(block, sentence, token, credit) ?? openPlainly(block, sentence, at);
  return joinRepairs(deleteWords(block, token, 'adverb'), placed);
}
/** How far from the start of a sentence the word stands in one that says a single thing, in tokens. */
const nearStart = 5;

/** “The actor {reportedly} lives in Rome.” → “According to [OUTLET TK], the actor lives in Rome.” */
function openPlainly(
  block: Block,
  { tokens, index }: Sentence,
  at: number,
): readonly ProseEdit[] | undefined {
  const isPlain = tokens.slice(0, -1).every(({ kind }) => kind !== 'punctuation');
  if (!isPlain || at > nearStart) return undefined;
  return prependAttribution(block, index, `According to ${outlet},`);
}
