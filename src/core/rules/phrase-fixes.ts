import { deleteWords } from '../repair/delete-words.ts';
import { inflectLike } from '../repair/inflection.ts';
import { replaceInflected, replaceWords } from '../repair/replace-words.ts';
import type { PhraseUse } from './phrase-use.ts';
import type { ProseEdit, ProseFix } from './rule.ts';
import { findSentenceFixes } from './sentence-fixes.ts';

/** Most words of the lexicon that one finding offers. */
const maxSuggestions = 3;

/** The lexicon’s neutral words in the inflection of the phrase, best first. */
export function findSuggestions({ phrase, text }: PhraseUse): string[] {
  const { phrase: lemma, pos, suggest = [] } = phrase.entry;
  const words = text.toLowerCase();
  if (pos !== 'verb' && pos !== 'noun') return suggest.slice(0, maxSuggestions);
  return suggest.flatMap((each) => inflectLike(words, lemma, each, pos) ?? []).slice(0, maxSuggestions);
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
      return toDeletion(use, deleteWords(block, phrase, entry.pos === 'adv' ? 'adverb' : 'adjective'), 'safe');
    case 'delete-phrase':
      return toDeletion(use, deleteWords(block, phrase, 'phrase'), 'suggestion');
    case 'delete-clause-or-sentence':
      return sentence ? findSentenceFixes(block, sentence, phrase) : [];
    case 'rewrite':
      return [];
  }
}

function findReplacements({ context, phrase }: PhraseUse): ProseFix[] {
  const { phrase: lemma, pos, suggest = [] } = phrase.entry;
  return suggest.slice(0, maxSuggestions).flatMap((words) => {
    const isInflected = pos === 'verb' || pos === 'noun';
    const edits = isInflected
      ? replaceInflected(context.block, phrase, { lemma, pos }, words)
      : replaceWords(context.block, phrase, words);
    return toFix(toShort('Write', words, 'Replace the phrase'), edits);
  });
}

function toDeletion(
  { text }: PhraseUse,
  edits: readonly ProseEdit[] | undefined,
  applicability: ProseFix['applicability'],
): ProseFix[] {
  return toFix(toShort('Delete', text, 'Delete the phrase'), edits, applicability);
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
