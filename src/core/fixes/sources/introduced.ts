import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { toArticle } from '../../repair/seams/articles.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { ProseEdit } from '../../report.ts';
import type { Span } from '../../span.ts';
import { addBehind, furtherWords, insertIntoAside } from './asides.ts';
import { findPhraseEnd, isNamelessSource } from './group-fixes.ts';

const name = '[NAME TK]';

/**
 * “{A senior port official} said” → “[NAME TK], a senior port official, said”: whoever gets a name stays what the copy
 * calls them. Undefined where the words mean no one person, or leave no room.
 */
export function introduceOne(
  block: Block,
  sentence: Sentence,
  { source, cue }: Attribution,
): readonly ProseEdit[] | undefined {
  const phrase = findSourcePhrase(block, sentence, source);
  if (!phrase || isNamelessSource(source.text)) return undefined;
  const words = introduce(block.text.slice(phrase.start, phrase.end));
  if (words === undefined) return undefined;
  const aside = { phrase, cue, wording: name };
  if (source.start > cue.start) return addBehind(block, aside, words);
  // “A campaign aide, though, said”: no room for another aside
  if (phrase.end > cue.start || block.text.charAt(phrase.end) === ',') return undefined;
  return insertIntoAside(block, sentence, aside, words) ?? addBehind(block, aside, words);
}

/** “{One official}, who has seen the letter, said” → “[NAME TK], an official who has seen the letter, said” */
export function introduceDescribed(
  block: Block,
  { source }: Attribution,
  head: string,
): readonly ProseEdit[] | undefined {
  const words = introduce(head);
  const span = { start: source.start, end: source.start + head.length + 1 };
  return words === undefined ? undefined : replaceWords(block, span, `${name}${words}`);
}

/** A source with “close to the campaign” and “(D-Neb.)”, which belong to it; undefined before “who”. */
export function findSourcePhrase(block: Block, sentence: Sentence, source: Span): Span | undefined {
  // “aides{, including [NAME TK],} on Wednesday denied”
  const day = / on \p{Upper}\p{Lower}+day$/u.exec(block.text.slice(source.start, source.end));
  const last = source.end - (day?.[0].length ?? 0);
  const end = findPhraseEnd(sentence, { start: source.start, end: last });
  return end === undefined
    ? undefined
    : { start: source.start, end: end + findDistrict(block, end) };
}

/** “an aide to Sen. Ana Ruiz {(D-Neb.)}”: the length of a bracket that belongs to the name before it. */
function findDistrict({ text }: Block, end: number): number {
  return /^ \([^()]{1,30}\)/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
}

/** “A police source close to the case” → “, a police [ROLE TK] close to the case”: only the bare word is no office. */
function introduce(words: string): string | undefined {
  const said = words.replace(/^someone\b/i, 'a person');
  const [, opening, rest] = /^(an?|another|one) ([^,]+)$/i.exec(said) ?? [];
  if (opening === undefined || rest === undefined || several.test(rest)) return undefined;
  if (rest.startsWith('of ')) return hidden.test(rest) ? undefined : `, one ${rest}`;
  const stop = rest.search(furtherWords);
  const [head, more] = stop < 0 ? [rest, ''] : [rest.slice(0, stop), rest.slice(stop)];
  const called = head.replace(bare, '[ROLE TK]');
  if (opening.toLowerCase() === 'another') return `, another ${called}${more}`;
  // The role brings its own article: “[NAME TK], [ROLE TK] close to the case”.
  const article = called.startsWith('[') ? '' : `${toArticle(called)} `;
  return `, ${article}${called}${more}`;
}

/** What says of nobody what they are: “a person”, “one Harbor insider”. */
const bare = /(?<![\p{Alpha}-])(?:insider|person|source)$/iu;
const hidden = /\b(?:insiders|people|sources)\b/i;

/** “A pair of aides”, “an aide and a clerk”: no one person. */
const several =
  /^(?:couple|dozen|group|handful|lot|majority|number|pair|range|series|string|trio|variety) of\b|\b(?:and|or) an?\b/i;
