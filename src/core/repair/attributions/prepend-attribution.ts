import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isCalendarWord } from '../../facts/names.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import {
  conjunctions,
  determiners,
  prepositions,
  properAdjectives,
  subjectPronouns,
  toWordSet,
  subordinators,
} from '../../english/word-classes.ts';
import { surnamesInS } from '../../facts/person-names.ts';
import type { ProseEdit } from '../../report.ts';
import { findBodyStart } from '../body-start.ts';
import { isFronted } from '../clauses/fronted.ts';
import { isInsideQuotation } from '../seams/mark-cut.ts';
import { findNearby } from '../../collections/nearby.ts';
import type { RepairBlock } from '../place.ts';
import { toCapitalised } from '../seams/seams.ts';
import { opensWithVerb } from '../../english/verbs.ts';
import {
  isAdjective,
  isAdverb,
  isClosedWord,
  isComma,
  isJoiner,
  isOpener,
} from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/**
 * Puts words such as “[SOURCE TK] said” before a sentence, behind “But” or “However,”, and makes its first letter
 * small unless it belongs to a name. Undefined for questions, for sentences that start with a quotation or with
 * “In May, ”, and where it cannot be told whether the first word is a name; `isName` may know.
 */
export function prependAttribution(
  block: RepairBlock,
  sentenceIndex: number,
  attribution: string,
  isName?: (word: string) => boolean,
): readonly ProseEdit[] | undefined {
  const sentence = block.sentences[sentenceIndex];
  if (!sentence || /\?["”’)]*$/.test(block.text.slice(sentence.start, sentence.end)))
    return undefined;
  const start = findBodyStart(block, sentence);
  const tokens = sentence.tokens.filter((token) => token.start >= start);
  const skipped = countJoiners(tokens);
  const [first, ...rest] = tokens.slice(skipped);
  if (!first || !canFollowSaid(block, first, rest)) return undefined;
  const words = first.lower === 'that' ? toAccording(attribution) : attribution;
  const written = `${skipped === 0 ? toCapitalised(words) : words} `;
  const insertion = { span: { start: first.start, end: first.start }, newText: written };
  if (skipped > 0) return [insertion];
  const letter = toSmallLetter(block, first, rest, isName);
  return letter && [insertion, ...letter];
}

/** “Ruiz said that rift …” would be read as saying that a rift …: “According to Ruiz, that rift …”. */
function toAccording(attribution: string): string {
  const said = /^(.+) said( \[CHECK TK\])?$/.exec(attribution);
  return said ? `according to ${said[1] ?? ''}${said[2] ?? ''},` : attribution;
}

/** The edit of a first letter; none for names, undefined where the word may be one. */
function toSmallLetter(
  block: RepairBlock,
  first: Token,
  rest: readonly Token[],
  isKnown: (word: string) => boolean = () => false,
): readonly ProseEdit[] | undefined {
  const isName = isNameWord(block, first) && !isPlainNew(first, rest);
  if (!/^\p{Upper}/u.test(first.text) || isName) return [];
  if (!isClosedWord(first) && isKnown(first.base)) return [];
  if (isDoubtful(first, rest)) return undefined;
  const span = { start: first.start, end: first.start + 1 };
  return [{ span, newText: first.text.charAt(0).toLowerCase() }];
}

/** “New IMF chief Ada Moll”, “Former FBI agents”: before an acronym no part of a name; but “New York”. */
function isPlainNew({ lower }: Token, [next]: readonly Token[]): boolean {
  return /^(?:former|new|senior)$/.test(lower) && /^[A-Z]{3,}$/.test(next?.text ?? '');
}

/** “Now all but certain to win, the mayor …”: what else can stand before the subject. */
const leading = toWordSet('already also eager long next now still unable unlike');

/** Whether a clause can stand behind “said”: no quotation, no question, no “In May, ”, which would date the saying. */
function canFollowSaid(block: RepairBlock, first: Token, rest: readonly Token[]): boolean {
  if (isOpener(first) || isSpeechForm(first) || isJoiner(first)) return false;
  if (isInsideQuotation(block, first.start)) return false;
  // “[SOURCE TK] said because …” would give the reason for the saying
  if (subordinators.has(first.lower)) return false;
  const isLeading =
    isFronted([first, ...rest]) || leading.has(first.lower) || wordAt(rest, 0) === 'told';
  return !isLeading || !rest.some(isComma);
}

/** “But the crash”, “However, the crash”: words that stay in front. */
function countJoiners(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  if (/^(?:but|and|so|yet)$/.test(first?.lower ?? '') && second?.kind !== 'punctuation') return 1;
  const isLink =
    isAdverb(first) || /^(?:however|meanwhile|still|then|later|instead)$/.test(first?.lower ?? '');
  return isLink && isComma(second) ? 2 : 0;
}

/** Auxiliaries are left out: Will and May have names. */
const neverNames = [determiners, prepositions, conjunctions, subjectPronouns];

/** How far a name is looked for, in UTF-16 code units: a block may be as long as a book. */
const nearby = 4000;

/** Whether a first word keeps its capital inside a sentence: a name, “I”, initials, a nationality, a weekday. */
function isNameWord({ facts, sentences }: RepairBlock, token: Token): boolean {
  const { text, base } = token;
  if (/^i(?:'|$)/.test(token.lower) || isCalendarWord(token)) return true;
  if (neverNames.some((words) => words.has(token.lower.replace(/'.*$/, '')))) return false;
  if (/^\p{Alpha}.*[\p{Upper}\d]/u.test(text) || /^\p{Upper}\./u.test(text)) return true;
  if (properAdjectives.has(base) || properAdjectives.has(base.replace(/s$/, ''))) return true;
  if (
    findNearby(facts.names, token).some(
      ({ start, end }) => token.start >= start && token.end <= end,
    )
  )
    return true;
  if (/^[A-Z]$/.test(text)) return text !== 'A';
  const around = { start: token.start - nearby, end: token.end + nearby };
  return findNearby(sentences, around).some(({ tokens }) =>
    tokens.some(
      (other, i) => i > 0 && other.text === text && !isOpener(tokens[i - 1]) && other !== token,
    ),
  );
}

const commonNouns = findWordSet('common-openers');
const placeNouns = findWordSet('place-nouns');

const nounEnding = /(?:s|ing|tion|ment|ness|ity|ism|age|ance|ence|hood|ship)$/;

/** “Horvat on the other hand”, “Horvat and her aides”: what a name goes on with. */
const linking: ReadonlySet<string> = new Set([...prepositions, 'and', 'or']);

const plainAdjectives = toWordSet(
  'current former leading local new old other retired rival rural senior several top young',
);

/** “Horvat left”, “Horvat, however,”, “Horvat on the other hand”: a bare noun before a verb may be a name that occurs only here. */
function isDoubtful(token: Token, rest: readonly Token[]): boolean {
  const next = rest.find((word) => !isAdverb(word));
  if (surnamesInS.has(token.base)) return true;
  if (plainAdjectives.has(token.lower)) return false;
  if (isClosedWord(token) || isAdjective(token) || commonNouns.has(token.base)) return false;
  if (isSingularVerb(next)) return !nounEnding.test(token.lower) || token.lower.endsWith('s');
  if (nounEnding.test(token.lower)) return false;
  return (
    opensWithVerb(rest.filter((word) => !isAdverb(word))) || (next !== undefined && goesOn(next))
  );
}

/** “Horvat, however,”, “Horvat and her aides”, “Jaffna airport” */
function goesOn(next: Token): boolean {
  if (isComma(next) || linking.has(next.lower)) return true;
  return placeNouns.has(next.text) || isOrganisationWord(next.text);
}

/** “Horvat wants to”, “Sanders has”: a noun without an article is hardly one thing. */
function isSingularVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[a-z]+[^s]s|is|was|has|does)$/.test(token.text);
}
