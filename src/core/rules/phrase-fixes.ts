import { findWordSet } from '../lexicons/word-sets.ts';
import { deleteWords } from '../repair/delete-words.ts';
import { inflectLike } from '../repair/inflection.ts';
import { replaceInflected, replaceWords } from '../repair/replace-words.ts';
import { isAdverb } from '../repair/word-shapes.ts';
import type { PhraseUse } from './phrase-use.ts';
import type { ProseEdit, ProseFix } from './rule.ts';
import { findSentenceFixes } from './sentence-fixes.ts';

const massNouns = findWordSet('mass');

/** Most words of the lexicon that one finding offers. */
const maxSuggestions = 3;

/** The lexicon’s neutral words in the inflection of the phrase, best first. */
export function findSuggestions({ phrase, text }: PhraseUse): string[] {
  const { phrase: lemma, pos, suggest = [] } = phrase.entry;
  const words = text.toLowerCase();
  if (pos !== 'verb' && pos !== 'noun') return suggest.slice(0, maxSuggestions);
  return suggest
    .flatMap((each) => inflectLike(words, lemma, each, pos) ?? [])
    .slice(0, maxSuggestions);
}

/** What the lexicon says can be done about a phrase. */
export function findPhraseFixes(use: PhraseUse): ProseFix[] {
  const { context, phrase } = use;
  const { block } = context;
  const { entry, sentence: index } = phrase;
  const sentence = block.sentences[index];
  switch (entry.fix) {
    case 'replace':
      return findReplacements(use);
    case 'delete-word':
      return toDeletion(
        use,
        deleteWords(block, phrase, entry.pos === 'adv' ? 'adverb' : 'adjective'),
        'safe',
      );
    case 'delete-phrase':
      return toDeletion(use, deleteWords(block, phrase, 'phrase'), 'suggestion');
    case 'delete-clause-or-sentence':
      return sentence ? findSentenceFixes(block, sentence, phrase) : [];
    default:
      return [];
  }
}

/** The lexicon’s phrase with the word that stands for its *. */
function toLemma(phrase: string, text: string): string {
  if (!phrase.includes('*')) return phrase;
  const words = text.split(/\s+/);
  return phrase.replace('*', words[phrase.split(' ').indexOf('*')] ?? '*');
}

function findReplacements(use: PhraseUse): ProseFix[] {
  const { suggest = [] } = use.phrase.entry;
  const inflected = findSuggestions(use);
  return suggest.slice(0, maxSuggestions).flatMap((words, i) => {
    const title = toShort('Write', inflected[i] ?? words, 'Replace the phrase');
    return toFix(title, replace(use, words));
  });
}

function replace(
  { context, phrase, tokens, first, text }: PhraseUse,
  words: string,
): readonly ProseEdit[] | undefined {
  const { block } = context;
  const { pos } = phrase.entry;
  const article = tokens[first - 1];
  const isArticleLost = /^an?$/.test(article?.lower ?? '') && massNouns.has(words);
  if (article && isArticleLost)
    return replaceWords(block, { start: article.start, end: phrase.end }, words);
  if (pos !== 'verb' && pos !== 'noun') return replaceWords(block, phrase, words);
  return replaceInflected(
    block,
    phrase,
    { lemma: toLemma(phrase.entry.phrase, text.toLowerCase()), pos },
    words,
  );
}

function toDeletion(
  use: PhraseUse,
  edits: readonly ProseEdit[] | undefined,
  applicability: ProseFix['applicability'],
): ProseFix[] {
  if (!edits || strandsModifier(use, edits)) return [];
  return toFix(toShort('Delete', use.text, 'Delete the phrase'), edits, applicability);
}

/** “with potentially profound consequences”, “at times tense”, “perhaps not surprisingly”: what modified the deleted words. */
function strandsModifier(
  { phrase, tokens, first }: PhraseUse,
  edits: readonly ProseEdit[],
): boolean {
  const before = tokens[first - 1];
  if (!before || edits.some(({ span }) => span.start <= before.start)) return false;
  if (/^(?:perhaps|maybe|times|somewhat|rather|pretty)$/.test(before.lower)) return true;
  return phrase.entry.pos === 'adj' && isAdverb(before);
}

/** A fix, if there are edits for it. */
export function toFix(
  title: string,
  edits: readonly ProseEdit[] | undefined,
  applicability: ProseFix['applicability'] = 'suggestion',
): ProseFix[] {
  return edits ? [{ title, applicability, edits }] : [];
}

/** “Delete “chilling””; longer phrases do not fit a menu. */
function toShort(verb: string, words: string, otherwise: string): string {
  return words.split(' ').length <= 4 ? `${verb} “${words}”` : otherwise;
}
