import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isOrganisationWord, isRoleWord } from '../../english/noun-kinds.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { determiners, subjectPronouns, toWordSet } from '../../english/word-classes.ts';
import { isAdverb, isClosedWord, isComma, isStop } from '../../english/word-shapes.ts';
import irregular from '../../lexicons/english/irregular-forms.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Whether the word at a position may take a place of a row; there may be none. */
export type Slot = (tokens: readonly Token[], at: number) => boolean;

const verbs: Readonly<Record<string, readonly string[]>> = irregular.verbs;
const participles: ReadonlySet<string> = new Set(
  Object.entries(verbs).flatMap(([lemma, [past = lemma, participle = past]]) => [participle]),
);
const numberWords = toWordSet(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred`,
);
/** Behind them stands a clause with a subject of its own. */
const clauseOpeners = toWordSet(
  'because when where while since but said says say and though although if as after before',
);
const simpleOpeners = toWordSet('that because when where while since but said says say');
/** They stand for many, in the singular. */
const collectives = findWordSet('collectives');
const otherNouns = findWordSet('things-told');
const placeNouns = findWordSet('place-nouns');
/** Behind “of it’s” they may be said of something. */
const predicates = toWordSet(
  'about all already also because been best better clear easy fine going good hard important like likely never not only possible really so still time too true very',
);

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || numberWords.has(token.lower));
}

/** Two or more, but no year and no “Route 9”. */
function isSeveral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (numberWords.has(token.lower)) return true;
  const before = textAt(tokens, at - 1);
  const isNamed = at > 1 && /^(?:\p{Upper}|[$£€/.])/u.test(before);
  const value = /^\d[\d,]*$/.test(token.text) ? Number(token.text.replaceAll(',', '')) : 0;
  return !isNamed && value > 1 && (value < 1800 || value > 2100);
}

/** “The train {had}”, “when the luck {had}”: a subject without a clause of its own: not “the luck the team {had}”. */
export function isPlainSubject(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (/^(?:who|which)$/.test(word)) return true;
  const isAlone = subjectPronouns.has(word) || isCapitalised(tokens[at]);
  if (isAlone || (isPluralNoun(word) && opensAnyClause(tokens, at)))
    return opensAnyClause(tokens, at);
  if (isClosedWordAt(tokens, at)) return false;
  for (let i = at - 1; i >= at - 3; i--) {
    if (determiners.has(wordAt(tokens, i))) return opensAnyClause(tokens, i);
    if (i < 0 || isClosedWordAt(tokens, i)) return false;
  }
  return false;
}

function isClosedWordAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind !== 'word' || isClosedWord(token);
}

/** Behind any mark or word that a clause may start behind. */
function opensAnyClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at === 0 || before?.kind === 'punctuation' || clauseOpeners.has(before?.lower ?? '');
}

function isPerson(word: string): boolean {
  return isRoleWord(word) && !collectives.has(word) && !isPluralNoun(word);
}

/** “residents”, “officers”: of one of them a role is the name. */
function isRolePlural(word: string): boolean {
  return /^[a-z]+s$/.test(word) && isRoleWord(word.slice(0, -1));
}

const wills =
  /^(?:free|good|ill|iron|last|living|own|strong)$|(?:al|ar|ic|ive|ine)$|['’]s?$|^(?:of|this|that)$/;

/** “The department {will}”, not “his will” nor “the political will”. */
function isAuxiliaryWill(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== 'will') return false;
  const before = wordAt(tokens, at - 1);
  return before !== '' && !determiners.has(before) && !wills.test(before);
}

function isCountable(word: string): boolean {
  if (collectives.has(word) || isPluralNoun(word)) return false;
  return (
    otherNouns.has(word) || placeNouns.has(word) || isRoleWord(word) || isOrganisationWord(word)
  );
}

/** The noun that “it’s” is said to own. */
function isOwned(token: Token | undefined): boolean {
  if (!token || isCapitalised(token)) return false;
  if (token.kind === 'number') return /\d(?:st|nd|rd|th)$/.test(token.lower);
  const isPlain = token.kind === 'word' && !isClosedWord(token) && !isAdverb(token);
  return isPlain && !predicates.has(token.lower) && !token.lower.endsWith('ing');
}

function isParticiple(word: string): boolean {
  return word.length > 3 && (participles.has(word) || /[^e]ed$/.test(word));
}

/** The kinds of words that rows name. */
export const slots: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ['<start>', (tokens, at) => at < 0 || /^[,“"—–:(]$/.test(textAt(tokens, at))],
  ['<stop>', (tokens, at) => isStop(tokens[at]) || isComma(tokens[at])],
  [
    '<clause>',
    (tokens, at) =>
      at < 0 || tokens[at]?.kind === 'punctuation' || simpleOpeners.has(wordAt(tokens, at)),
  ],
  ['<plainly>', isPlainSubject],
  ['<willing>', isAuxiliaryWill],
  [
    '<people>',
    (tokens, at) => isPluralNoun(wordAt(tokens, at)) && isRolePlural(textAt(tokens, at)),
  ],
  ['<number>', (tokens, at) => isNumber(tokens[at])],
  ['<name>', (tokens, at) => isCapitalised(tokens[at])],
  ['<several>', isSeveral],
  ['<day>', (tokens, at) => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(wordAt(tokens, at))],
  ['<participle>', (tokens, at) => isParticiple(wordAt(tokens, at))],
  // Not “Will wrote”.
  ['<modal>', (tokens, at) => /^(?:could|must|should|will|would)$/.test(textAt(tokens, at))],
  // Not “embed” and “shred”, which are no past forms.
  [
    '<past>',
    (tokens, at) => /^(?!embed|imbed|shred|naked)[a-z]{2,}[^e]ed$/.test(textAt(tokens, at)),
  ],
  ['<ing>', (tokens, at) => /[a-z]{2}ing$/.test(wordAt(tokens, at))],
  ['<content>', (tokens, at) => isOwned(tokens[at])],
  ['<superlative>', (tokens, at) => /^(?:[a-z]{2,}est|worst|first|last)$/.test(wordAt(tokens, at))],
  ['<person>', (tokens, at) => isPerson(wordAt(tokens, at))],
  ['<countable>', (tokens, at) => isCountable(wordAt(tokens, at))],
  ['*', (tokens, at) => tokens[at]?.kind === 'word'],
]);
