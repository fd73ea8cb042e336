import { type Token, wordAt } from '../../document/words/tokens.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { inflectLike } from '../../english/inflection.ts';
import { agreeWithNumber, agreeWithPlural } from '../../repair/rewrites/number-agreement.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceInflected, replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toMended } from '../../repair/seams/seams.ts';
import { inflectInPlace } from '../../repair/rewrites/verb-in-place.ts';
import { isDeterminer } from '../../english/word-shapes.ts';
import type { Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';
import { canStand, findFarArticle, isCompound, isMass } from './between-neighbours.ts';
import { findFitting } from './fitting.ts';
import { toHouseSpelling } from '../house-spelling.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toShortTitle, toSuggestions } from '../../repair/suggestion.ts';

/** Most words of the lexicon that one finding offers. */
const maxSuggestions = 3;

interface Suggestion {
  /** As the lexicon lists it. */
  readonly lemma: string;
  /** In the inflection that its place asks for. */
  readonly words: string;
}

/** Neutral words of the lexicon in the inflection of a phrase, and the fix that writes them if they can stand there. */
export interface Replacement {
  readonly words: string;
  readonly fixes: readonly ProseFix[];
}

/** Puts the lexicon’s neutral words in place of a phrase, best first. */
export function findReplacements(use: PhraseUse): readonly Replacement[] {
  return findInflected(use).map((each) => ({
    words: each.words,
    fixes: toReplacement(use, each),
  }));
}

/** The best of some neutral words: one that can stand, if any can. */
export function findAlternative(replacements: readonly Replacement[]): string | undefined {
  return (replacements.find(({ fixes }) => fixes.length > 0) ?? replacements[0])?.words;
}

function toReplacement(use: PhraseUse, { lemma, words }: Suggestion): ProseFix[] {
  if (isHeadlinePoint(use, words)) return [];
  const repeated = cutRepeated(use, words);
  if (repeated) return toSuggestions(toShortTitle('Delete', use.text), repeated);
  const edits = canStand(use, words) ? replace(use, lemma, words) : undefined;
  return toSuggestions(toShortTitle('Write', words), edits);
}

/** “Mayor spent fortune on vanity {schemes}”: a headline needs other words, not one less. */
function isHeadlinePoint({ context: { block }, text }: PhraseUse, words: string): boolean {
  return !isBody(block) && text.toLowerCase().endsWith(` ${words.toLowerCase()}`);
}

/** Whether the entry’s suggestions make a sentence here: “a critical report”, but “It was destruction.” does not. */
export function fitsSuggestion(use: PhraseUse): boolean {
  return findFitting(use.phrase.entry, use).length > 0;
}

/** Whether the lexicon has neutral words for a phrase as it stands here. */
export function isReplaceable(use: PhraseUse): boolean {
  return findInflected(use).length > 0;
}

function findInflected(use: PhraseUse): Suggestion[] {
  const suggested = findFitting(use.phrase.entry, use).flatMap((lemma) => {
    const words = inflect(use, lemma);
    const spell = (each: string): string => toHouseSpelling(use.context.story, each);
    return words ? [{ lemma: spell(lemma), words: spell(words) }] : [];
  });
  return suggested.slice(0, maxSuggestions);
}

function inflect({ context, phrase, text }: PhraseUse, lemma: string): string | undefined {
  const { pos } = phrase.entry;
  const words = text.toLowerCase();
  if (pos === 'noun') return inflectLike(words, phrase.entry.phrase, lemma, pos);
  if (pos !== 'verb') return lemma;
  return inflectInPlace(context.block, phrase, toLemma(phrase.entry.phrase, words), lemma);
}

/** The lexicon’s phrase with the word that stands for its *. */
function toLemma(phrase: string, text: string): string {
  if (!phrase.includes('*')) return phrase;
  const words = text.split(/\s+/);
  return phrase.replace('*', words[phrase.split(' ').indexOf('*')] ?? '*');
}

/** “a {disgraced} former congressman”: what would be written stands there already. */
function cutRepeated(
  { context, phrase, tokens, first, last }: PhraseUse,
  words: string,
): readonly ProseEdit[] | undefined {
  const isRepeated = wordAt(tokens, last + 1) === words || wordAt(tokens, first - 1) === words;
  return phrase.entry.pos === 'adj' && isRepeated ? toMended(context.block, phrase) : undefined;
}

function replace(
  use: PhraseUse,
  words: string,
  inflected: string,
): readonly ProseEdit[] | undefined {
  const { context, phrase, tokens, first, text } = use;
  const { block } = context;
  const { pos } = phrase.entry;
  const article = tokens[first - 1];
  const isArticleLost = /^an?$/.test(article?.lower ?? '') && isMass(words);
  if (article && isArticleLost) {
    const span = { start: article.start, end: phrase.end };
    return joinRepairs(replaceWords(block, span, words), governPreposition(use, words));
  }
  if (pos === 'adj' || pos === 'adv') return replaceWords(block, withBooster(use), words);
  const lemma = toLemma(phrase.entry.phrase, text.toLowerCase());
  if (pos === 'verb')
    return joinRepairs(
      replaceInflected(block, phrase, { lemma, pos }, words),
      governPreposition(use, words),
    );
  if (pos === 'noun' && bareNouns.has(words.toLowerCase())) return replaceWithBare(use, words);
  const edits =
    pos === 'noun'
      ? replaceInflected(block, phrase, { lemma, pos }, words)
      : replacePhrase(use, words);
  return joinRepairs(
    edits,
    agreeWithPlural(use, inflected),
    agreeWithNumber(use, inflected),
    governPreposition(use, words),
    dropArticle(use, inflected),
  );
}

/** “an {utterly bizarre} row”: a plain word is not raised so far. */
function withBooster({ phrase, tokens, first }: PhraseUse): Span {
  const before = tokens[first - 1];
  const isRaised = phrase.entry.pos === 'adj' && before && boosters.has(before.lower);
  return { start: isRaised ? before.start : phrase.start, end: phrase.end };
}

const boosters = toWordSet('absolutely completely downright positively totally truly utterly');

/** “{a} growing backlash” → “growing criticism”; undefined where a plural would need more than that. */
function dropArticle(use: PhraseUse, words: string): readonly ProseEdit[] | undefined {
  const article = findFarArticle(use);
  if (!article || !(isMass(words) || isPluralNoun(words))) return [];
  return isMass(words) ? toMended(use.context.block, article) : undefined;
}

const bareNouns = findWordSet('bare');

/** “the mainstream media” → “news organizations”, where nothing behind them says which. */
function isBare({ tokens, first, last }: PhraseUse, words: string): boolean {
  if (!bareNouns.has(words.toLowerCase()) || wordAt(tokens, first - 1) !== 'the') return false;
  return !/^(?:of|in|that|who|which)$/.test(wordAt(tokens, last + 1));
}

/** “the {Zionist entity}” → “Israel”: a name takes neither another article nor a plural. */
function replaceWithBare(use: PhraseUse, words: string): readonly ProseEdit[] | undefined {
  const { context, phrase, text } = use;
  const isSame = text.toLowerCase() === phrase.entry.phrase.toLowerCase();
  return isSame && isBare(use, words)
    ? replaceWords(context.block, withArticle(use), words)
    : undefined;
}

/**
 * “the {mainstream media}” → “news organizations”, “the novel {Wuhan coronavirus}” → “the novel coronavirus”, “a
 * {Wuhan flu} ward” → “a coronavirus ward”.
 */
function replacePhrase(use: PhraseUse, words: string): readonly ProseEdit[] | undefined {
  const { context, phrase } = use;
  if (isBare(use, words)) return replaceWords(context.block, withArticle(use), words);
  const parenthesis = isHedge(words) ? findParenthesis(use) : undefined;
  if (parenthesis) return [{ span: parenthesis, newText: ` ${words} ` }];
  const isRepeated =
    words.startsWith('the ') && (isArticleAhead(use) || isCompound(use) || isOwnedAhead(use));
  return replaceWords(context.block, phrase, isRepeated ? words.slice('the '.length) : words);
}

function isHedge(words: string): boolean {
  return words === 'virtually' || words === 'again';
}

/** “is{, for all intents and purposes, }over”, “lost{, yet again, }in May”: an adverb takes the place of the commas too. */
function findParenthesis({ tokens, first, last }: PhraseUse): Span | undefined {
  const [before, after, next] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  if (before?.text !== ',' || after?.text !== ',' || !next) return undefined;
  return { start: before.start, end: next.start };
}

/** “China’s {Wuhan virus}” → “China’s coronavirus” */
function isOwnedAhead({ tokens, first }: PhraseUse): boolean {
  return isDeterminer(tokens[first - 1]) && !/^(?:the|an?)$/.test(wordAt(tokens, first - 1));
}

function withArticle({ phrase, tokens, first }: PhraseUse): Span {
  return { start: tokens[first - 1]?.start ?? phrase.start, end: phrase.end };
}

function isArticleAhead({ tokens, first }: PhraseUse): boolean {
  const [article, adjective] = [tokens[first - 2], tokens[first - 1]];
  return isDeterminer(article) && adjective?.kind === 'word' && !isDeterminer(adjective);
}

function isAttributing({ lower }: Token): boolean {
  return /^(?:ascrib|attribut|compar|contribut|link|tie[ds]|trac)/.test(lower);
}

const governed: Readonly<Record<string, Readonly<Record<string, string>>>> = frames.governed;

/** “a broadside against the club” → “criticism of the club” */
function governPreposition({ tokens, first, last }: PhraseUse, noun: string): readonly ProseEdit[] {
  const preposition = tokens[last + 1];
  const newText = governed[noun]?.[preposition?.lower ?? ''];
  // “attributed the backlash to the fee”: the preposition is the verb’s.
  const isVerbs = tokens.slice(Math.max(0, first - 5), first).some(isAttributing);
  if (!preposition || !newText || isVerbs) return [];
  return [{ span: { start: preposition.start, end: preposition.end }, newText }];
}
