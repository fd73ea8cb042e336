import type { Attribution } from '../facts/attributions.ts';
import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { isIntention } from '../facts/attributions/intentions.ts';
import { isCalendarWord } from '../facts/names.ts';
import {
  beForms,
  isIndefinite,
  prepositions,
  toWordSet,
  subordinators,
} from '../english/word-classes.ts';
import { findBodyStart } from '../repair/body-start.ts';
import { findClauses } from '../repair/clauses/clause-bounds.ts';
import { isFronted } from '../repair/clauses/fronted.ts';
import { deleteClause, deleteLeadIn, deleteTail } from '../repair/cuts/delete-clause.ts';
import { isHeadlinese } from '../repair/headlinese.ts';
import { deleteSentence } from '../repair/cuts/delete-sentence.ts';
import { hasVerb, opensWithVerb } from '../english/verbs.ts';
import { isDeterminer, isJoiner } from '../english/word-shapes.ts';
import { isOverlapping, isWithin, type Span } from '../span.ts';
import { isLeanedOn, isRebuttal } from './leaned-on.ts';
import { findLeadInCut, isPeriod } from './lead-in-fixes.ts';
import type { ProseEdit, ProseFix } from '../report.ts';
import { toSuggestions } from '../repair/suggestion.ts';

/** The cut that mends a phrase with nothing worth keeping: its clause where it has one of its own, else its sentence. */
export function findSentenceFixes(block: Block, sentence: Sentence, span: Span): ProseFix[] {
  const clause = findClauseCut(block, sentence, span);
  return clause.length > 0 ? clause : findSentenceCut(block, sentence, span);
}

/** Deletes the clause that hangs on the main one: “, illustrating the dangers”, “ that underscores the need”. */
export function findClauseCut(block: Block, sentence: Sentence, span: Span): ProseFix[] {
  const leadIn = findLeadInCut(block, sentence, span);
  if (leadIn.length > 0 || isMainVerb(sentence, span)) return leadIn;
  const edits =
    deleteClause(block, span) ??
    deleteRelative(block, sentence, span) ??
    deleteFronted(block, sentence, span);
  return losesNews(block, sentence, span, edits ?? [])
    ? []
    : toSuggestions('Delete the clause', edits);
}

/** “{, which has killed ten people and stirred anger}”, “{In a blow to the mayor on Friday, }”: a toll and a day are news. */
function losesNews(
  { facts }: Block,
  { index, tokens }: Sentence,
  span: Span,
  edits: readonly ProseEdit[],
): boolean {
  if (edits.length === 0) return false;
  const isLost = (words: Span): boolean =>
    !isOverlapping(words, span) && edits.some((edit) => isWithin(words, edit.span));
  const figures = facts.figures.filter(
    (figure) => figure.sentence === index && figure.exemption === undefined,
  );
  if (figures.some(isLost)) return true;
  return tokens.some((token, i) => {
    if (isCalendarWord(token) || isPeriod(tokens, token)) return isLost(token);
    const isHappening = happenings.has(token.lower) && isLost(token);
    return isHappening && hasVerb(tokens.slice(i + 1).filter((each) => isLost(each)));
  });
}

/** “{, showing a new unity after a row had split the party}”: what happened before or besides. */
const happenings = toWordSet('after because before since when');

/** Deletes the sentence, unless it also says something that the reader would miss. */
export function findSentenceCut(block: Block, sentence: Sentence, span: Span): ProseFix[] {
  // A story without its headline is no story.
  if (
    isHeadlinese(block) ||
    isOpening(block, sentence) ||
    isLeanedOn(block, sentence) ||
    isRebuttal(sentence) ||
    hasFacts(block, sentence, span) ||
    hasOtherClause(block, sentence, span)
  )
    return [];
  return toSuggestions('Delete the sentence', deleteSentence(block, sentence.index));
}

/** Most words of a line that stands under a headline. */
const maxDeck = 12;

/** The lead behind its dateline, or a line by itself that sums up the story. */
function isOpening(block: Block, sentence: Sentence): boolean {
  if (findBodyStart(block, sentence) > sentence.start) return true;
  const isAlone = block.sentences.length === 1;
  return isAlone && sentence.tokens.filter(({ kind }) => kind === 'word').length <= maxDeck;
}

/** Whether somebody is named as the source of what a sentence says. */
export function hasOwnSource(block: Block, sentence: Sentence, claim?: Span): boolean {
  return block.facts.attributions.some(
    ({ sentence: at, source, contentKind, cue }) =>
      at === sentence.index &&
      source.kind !== 'none' &&
      !(claim && isClaimed(claim, cue, contentKind)) &&
      // “and everyone knows it” says nothing, “who denies fraud” is no source of what else is said of him
      !(/^(?:deny|know)$/.test(cue.lemma) && contentKind === 'noun-phrase') &&
      // “refused to budge” and “her bid for the nomination” say nothing
      !isIntention(cue.lemma) &&
      !(source.kind === 'pronoun' && contentKind === 'noun-phrase'),
  );
}

/** “knew about the leak”, “knew that it leaked” is the claim, and no source of it. */
function isClaimed(
  claim: Span,
  cue: Attribution['cue'],
  contentKind: Attribution['contentKind'],
): boolean {
  return isWithin(cue, claim) && (contentKind === 'noun-phrase' || cue.lemma === 'know');
}

/** A figure, a quotation or what a source says would go with the sentence. */
function hasFacts(block: Block, sentence: Sentence, span: Span): boolean {
  const { figures, quotations, attributions } = block.facts;
  // “Only time will tell” quotes nobody.
  const isSourced = attributions.some(
    ({ sentence: at, source, cue }) =>
      at === sentence.index &&
      source.kind !== 'none' &&
      (span === sentence || !isWithin(cue, span)),
  );
  if (isSourced) return true;
  if (quotations.some((quotation) => isOverlapping(quotation, sentence))) return true;
  if (figures.some(({ sentence: at, exemption }) => at === sentence.index && !exemption))
    return true;
  return moment.test(block.text.slice(sentence.start, sentence.end));
}

/** “at 4.20pm”, “in the 88th minute”: when it happened is news. */
const moment =
  /\d ?[ap]\.?m\b|\bat \d{1,2}[.:]\d\d\b|\b(?:\d+(?:st|nd|rd|th)|first|last|opening) minute\b|\b\d+ minutes\b/;

/** “The letter, which he sent on Monday, {stirred outrage}”: the main clause goes on behind the comma. */
function isMainVerb({ tokens }: Sentence, span: Span): boolean {
  const first = tokens.findIndex(({ end }) => end > span.start);
  return wordAt(tokens, first - 1) === ',' && opensWithVerb(tokens.slice(first));
}

/** A clause before the one that holds the span, or one that hangs on it, states something of its own. */
function hasOtherClause(block: Block, sentence: Sentence, span: Span): boolean {
  const { tokens, marks, end } = findClauses(block, sentence);
  // “The mill shut in May; the closing has stirred anger.”
  if (tokens.some(({ text, start }) => text === ';' || (text === ':' && start >= span.end)))
    return true;
  const lead = marks.findLast((mark) => (tokens[mark]?.end ?? 0) <= span.start) ?? 0;
  const next = marks.find((mark) => (tokens[mark]?.start ?? 0) >= span.end) ?? end;
  if (mayHaveVerb(tokens.slice(0, lead)) || mayHaveVerb(tokens.slice(next, end))) return true;
  if (isSecondPredicate(tokens, span) || /^(?:now|instead)$/.test(wordAt(tokens, 0))) return true;
  const behind = tokens.findIndex(({ start }) => start >= span.end);
  if (behind >= 0 && hasRelative(tokens.slice(behind, next))) return true;
  if (behind >= 0 && hasSecond(tokens.slice(behind, next))) return true;
  return tokens.slice(0, next).some(({ lower, end: at }, i) => {
    // “signs are growing that they have turned a corner”
    if (lower === 'that') return at <= span.start && hasVerb(tokens.slice(0, i));
    if (!subordinators.has(lower)) return false;
    return behind >= 0 && i >= behind
      ? hasVerb(tokens.slice(i + 1, next))
      : hasVerb(tokens.slice(0, i));
  });
}

/** “Thefts are on the rise and owners have been warned”: a second clause without a comma. */
function hasSecond(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (!/^(?:and|but|so)$/.test(token.lower)) return false;
    const rest = tokens.slice(i + 1);
    return hasVerb(rest.slice(1)) && !opensWithVerb(rest);
  });
}

/** “…of a club that until recently had no stadium”: what hangs on a noun may be the news. */
function hasRelative(tokens: readonly Token[]): boolean {
  // “with tenants voicing their fears”
  const host = tokens.findIndex(({ lower }) => lower === 'with');
  if (host >= 0 && isAbsolute(tokens.slice(host, host + absoluteReach))) return true;
  const at = tokens.findIndex(({ lower }) => /^(?:that|which|who|whose)$/.test(lower));
  return at > 0 && /^(?:that|who|which)$/.test(wordAt(tokens, at)) && hasVerb(tokens.slice(at + 2));
}

/** How far before its phrase the “and” of a second predicate may stand, in tokens. */
const joinerReach = 4;

/** “The shooting angered the town and became a {symbol of} the wider problem.” */
function isSecondPredicate(tokens: readonly Token[], { start }: Span): boolean {
  const first = tokens.findIndex(({ end }) => end > start);
  const joiner = tokens.findLastIndex(
    (token, i) => i < first && i >= first - joinerReach && isJoiner(token),
  );
  return (
    joiner > 0 && opensWithVerb(tokens.slice(joiner + 1)) && mayHaveVerb(tokens.slice(0, joiner))
  );
}

/** Any -ed behind another word may be a verb: better keep a clause than lose it. */
function mayHaveVerb(tokens: readonly Token[]): boolean {
  return hasVerb(tokens) || tokens.some(({ lower }, i) => i > 0 && /[a-z]{2}ed$/.test(lower));
}

/** “{In another token of thaw}, the council elected Ruiz.” */
function deleteFronted(
  block: Block,
  { tokens }: Sentence,
  span: Span,
): readonly ProseEdit[] | undefined {
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const comma = tokens.findIndex(({ text }, i) => i > last && text === ',');
  if (
    comma < 0 ||
    !isFronted(tokens) ||
    hasVerb(tokens.slice(0, comma)) ||
    !mayHaveVerb(tokens.slice(comma + 1))
  )
    return undefined;
  return isAbsolute(tokens.slice(0, comma)) ? undefined : deleteLeadIn(block, span);
}

/** How far behind “with” its participle may stand, in tokens. */
const absoluteReach = 5;

/** “With tenants fuming over the standoff”: it says what somebody does. */
function isAbsolute(tokens: readonly Token[]): boolean {
  return wordAt(tokens, 0) === 'with' && tokens.some(({ lower }) => /.{2}ing$/.test(lower));
}

/** “It ended in a vote {that showed the rifts}”: without the clause, “in a vote” says nothing. */
function isSetting(tokens: readonly Token[], noun: number): boolean {
  const article = tokens.findLastIndex((token, i) => i < noun && isDeterminer(token));
  if (article < 0 || noun - article > 4 || !/^an?$/.test(wordAt(tokens, article))) return false;
  return prepositions.has(wordAt(tokens, article - 1));
}

/** “The seats were a sight {that speaks volumes}”, “left a gap {that will hurt}”: what it is says nothing without the clause. */
function isAllOfPredicate(tokens: readonly Token[], noun: number): boolean {
  const verb = wordAt(tokens, noun - 2);
  return isIndefinite(wordAt(tokens, noun - 1)) && (beForms.has(verb) || making.test(verb));
}

const making =
  /^(?:creat(?:ed?|es|ing)|face[ds]?|had|has|have|leaves?|leaving|left|opens?|opened)$/;

/** “The town saw a flood {that underscores the need for dikes}.” */
function deleteRelative(
  block: Block,
  { tokens }: Sentence,
  span: Span,
): readonly ProseEdit[] | undefined {
  let first = tokens.findIndex(({ end }) => end > span.start);
  // “that doubled as {a grim reminder}”
  if (/^(?:doubl|serv|act)(?:e|es|s|ed)$/.test(wordAt(tokens, first - 2))) first -= 2;
  const pronoun = tokens[first - 1];
  if (!pronoun || !/^(?:that|which)$/.test(pronoun.lower)) return undefined;
  if (isSetting(tokens, first - 2) || isAllOfPredicate(tokens, first - 2)) return undefined;
  if (!hasVerb(tokens.slice(0, first - 1))) return undefined;
  return deleteTail(block, { start: pronoun.start, end: span.end });
}
