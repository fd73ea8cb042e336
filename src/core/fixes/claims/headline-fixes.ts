import type { Block } from '../../document/block.ts';
import type { Token } from '../../document/words/tokens.ts';
import type { Quotation } from '../../facts/quotations.ts';
import type { HeadlineClaim } from '../../facts/claims/headlines/headline-claims.ts';
import { findSubject } from '../../english/subjects.ts';
import { appendAttribution } from '../../repair/attributions/append-attribution.ts';
import { toVerbForm } from '../../english/inflection.ts';
import { beForms, determiners, prepositions } from '../../english/word-classes.ts';
import { isAdjective, isClosedWord } from '../../english/word-shapes.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { toCapitalised } from '../../repair/seams/seams.ts';
import { isPrintable } from '../printable-source.ts';
import { isWithin } from '../../span.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** Attributes a headline as the copy does: “accused of stealing”, “Army says it destroyed”, “…, prosecutors say”, “…, court hears”. */
export function findHeadlineFixes(
  block: Block,
  claim: HeadlineClaim,
  words: string,
  lemma: string,
): readonly ProseFix[] {
  const tokens = block.sentences[0]?.tokens ?? [];
  const subject = findHeadlineSubject(tokens, claim);
  const isOwn = subject.some(({ base }) => words.toLowerCase().split(' ').includes(base));
  if (claim.kind === 'act' && isOwn && !claim.isQuestion) {
    return toSuggestions('Say that they say so', sayThemselves(block, tokens, claim, subject));
  }
  const charged = claim.kind === 'charge' ? accuse(block, tokens, claim, subject) : undefined;
  const appended =
    claim.isQuestion || isOwn || !isShort(words) ? undefined : append(block, words, lemma);
  return [
    ...toSuggestions('Write “accused of”', charged),
    ...toSuggestions(`Attribute to ${words}`, appended),
  ];
}

/** Leaves an act as open as the copy does: “Man accused of killing wife”, “in hiding after allegedly killing his wife”. */
export function findAllegedFixes(block: Block, claim: HeadlineClaim): readonly ProseFix[] {
  const tokens = block.sentences[0]?.tokens ?? [];
  if (claim.verb.form !== 'gerund' && !hasSecondVerb(tokens, claim)) {
    const subject = findHeadlineSubject(tokens, claim);
    return toSuggestions('Write “accused of”', accuse(block, tokens, claim, subject));
  }
  const { start } = claim;
  const newText = toCase('allegedly ', block.text);
  return toSuggestions('Write “allegedly”', [{ span: { start, end: start }, newText }]);
}

/** “Mayor’s ‘reckless’ plan” → “Mayor’s plan”; of other words the sentence needs some. */
export function findUnsaidFixes(
  block: Block,
  { start, end, inner }: Quotation,
): readonly ProseFix[] {
  const { tokens } = block;
  const words = tokens.filter((token) => isWithin(token, inner));
  const opener = tokens.findLast((token) => token.end <= start && /\p{Alpha}/u.test(token.text));
  const behind = tokens.filter((token) => token.start >= end);
  const isBeforeNoun =
    words.length === 1 && isPlainAdjective(words[0]) && opensNounPhrase(opener) && isNoun(behind);
  const edits = isBeforeNoun ? deleteWords(block, { start, end }, 'adjective') : undefined;
  return toSuggestions('Cut the quoted word', edits);
}

/** Not “the ‘poor’”, which may stand for those who are. */
function isPlainAdjective(token: Token | undefined): boolean {
  return isAdjective(token) && !asNoun.test(token?.lower ?? '');
}

const asNoun =
  /^(?:(?:dis)?abled|blind|dead|deaf|deserving|elderly|faithful|gifted|guilty|homeless|hungry|injured|innocent|jobless|needy|old|poor|powerful|privileged|(?:super-?)?rich|sick|undeserving|unemployed|vulnerable|wealthy|working|young)$/;

/** “plan”, “quay sale”; not “pay”, “angers the” */
function isNoun(tokens: readonly Token[]): boolean {
  const [noun] = tokens;
  return noun?.kind === 'word' && !isClosedWord(noun) && !opensWithVerb(tokens);
}

/** “Mayor’s”, “a”, “over”; behind “the” an adjective may be all there is. */
function opensNounPhrase(token: Token | undefined): boolean {
  if (!token || /^(?:th[eo]se|the)$/.test(token.lower)) return false;
  const { lower } = token;
  return determiners.has(lower) || prepositions.has(lower) || /(?:['’]s|s['’])$/.test(lower);
}

/** “kills wife and hides body”: “accused of killing” would leave the second verb alone. */
function hasSecondVerb(tokens: readonly Token[], { verb }: HeadlineClaim): boolean {
  return tokens.some(
    ({ lower }, i) =>
      i > verb.last &&
      /^(?:and|before|then)$/.test(lower) &&
      /(?:[^s]s|ed)$/.test(tokens[i + 1]?.lower ?? ''),
  );
}

/** The tokens of the subject: behind “Did” in a question. */
function findHeadlineSubject(
  tokens: readonly Token[],
  { verb, isQuestion }: HeadlineClaim,
): readonly Token[] {
  if (isQuestion) return tokens.slice(1, verb.first);
  const subject = findSubject(tokens, verb.first);
  return subject ? tokens.slice(subject.first, subject.last + 1) : [];
}

/** “Mayor stole flood money” → “Mayor accused of stealing flood money”; the same of “Did the mayor steal flood money?” */
function accuse(
  { text, sentences }: Block,
  tokens: readonly Token[],
  { verb, lemma, isQuestion }: HeadlineClaim,
  subject: readonly Token[],
): readonly ProseEdit[] | undefined {
  const [from, to, first] = [tokens[verb.first], tokens[verb.last], tokens[0]];
  const [head] = subject.filter(({ lower }) => !isQuestion || !/^(?:an?|the)$/.test(lower));
  const end = sentences[0]?.end ?? 0;
  if (!from || !to || !first || !head || isHelped(tokens, verb)) return undefined;
  if (isQuestion && isSuffered(first, verb)) return undefined;
  const act = toCase(`accused of ${toVerbForm(lemma, 'gerund')}`, text);
  const edit = { span: { start: from.start, end: to.end }, newText: act };
  if (!isQuestion) return [edit];
  const opening = {
    span: { start: first.start, end: head.start + 1 },
    newText: toCapitalised(head.text.charAt(0)),
  };
  return [opening, edit, { span: { start: end - 1, end }, newText: '' }];
}

/** “Was the vote rigged?”: the subject has done nothing. */
function isSuffered({ lower }: Token, { form }: HeadlineClaim['verb']): boolean {
  return beForms.has(lower) && form !== 'gerund';
}

/** “has {stolen}” has a helper that would be left alone; of “Two {shot} dead” nobody knows who did it. */
function isHelped(tokens: readonly Token[], { first, last }: HeadlineClaim['verb']): boolean {
  const [before, next] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  return /^(?:has|have|had|also|never)$/.test(before) || /^(?:by|dead)$/.test(next);
}

/** “Army destroys rebel base” → “Army says it destroyed rebel base”. */
function sayThemselves(
  { text }: Block,
  tokens: readonly Token[],
  { verb, lemma }: HeadlineClaim,
  subject: readonly Token[],
): readonly ProseEdit[] | undefined {
  const [from, to] = [tokens[verb.first], tokens[verb.last]];
  const head = subject.at(-1)?.lower ?? '';
  if (!from || !to || head === '') return undefined;
  const said = isMany(head) ? 'say they' : 'says it';
  const newText = toCase(`${said} ${toVerbForm(lemma, 'past')}`, text);
  return [{ span: { start: from.start, end: to.end }, newText }];
}

function isMany(noun: string): boolean {
  return isPluralNoun(noun) || /^(?:police|troops|people|forces)$/.test(noun);
}

/** “prosecutors”, “two detainees”: no pronoun, and no more than a headline has room for. */
function isShort(name: string): boolean {
  // Headlines drop the article.
  return (
    isPrintable(name) ||
    isPrintable(`the ${name}`) ||
    (name.split(' ').length <= 3 && isMany(name.toLowerCase()))
  );
}

function append(block: Block, name: string, lemma: string): readonly ProseEdit[] | undefined {
  // “researchers at Norden College say”
  const head =
    name
      .replace(/ (?:at|for|from|in|of)\b.*$/, '')
      .split(' ')
      .at(-1) ?? '';
  // A court that has heard something has not said it.
  const verb = lemma === 'hear' ? 'hear' : 'say';
  const said = isMany(head.toLowerCase()) ? verb : `${verb}s`;
  return appendAttribution(block, 0, toCase(`${name} ${said}`, block.text));
}

/** “A lawsuit filed on Friday” → “lawsuit”: what a headline has room for. */
export function toHeadlineName(name: string, isNamed: boolean): string {
  const bare = name.replace(/^(?:the|an?|his|her|its|their) /i, '');
  if (isNamed) return bare;
  const head = bare.replace(
    / (?:on|filed|in|at|from|with|for|who|that|released|published|signed|by)\b.*$/,
    '',
  );
  return head.charAt(0).toLowerCase() + head.slice(1);
}

/** Words in the case of the headline that they join: “Mayor Stole Flood Money” has capitals throughout. */
function toCase(words: string, headline: string): string {
  const all = headline.match(/\p{Alpha}{4,}/gu) ?? [];
  const capitals = all.filter((word) => /^\p{Upper}/u.test(word)).length;
  if (all.length < 2 || capitals < all.length) return words;
  return words.replace(/(?<=^|\s)(?!(?:of|it)\s)\p{Lower}/gu, (letter) => letter.toUpperCase());
}
