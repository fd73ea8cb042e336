import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { FactBlock } from '../fact-block.ts';
import { isCalendarWord } from '../names.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';

/** Which words of a phrase need a capital; empty where none does. */
export type Capitals = readonly (string | undefined)[];

/** Whether the tokens `first` to `last` of a sentence are a name, or part of one. */
export type NameTest = (
  sentence: Sentence,
  first: number,
  last: number,
  capitals: Capitals,
) => boolean;

/** Whether the words of a phrase that need a capital have it. */
export function hasCapitals(tokens: readonly Token[], first: number, capitals: Capitals): boolean {
  return capitals.every(
    (word, i) => word === undefined || tokens[first + i]?.text.startsWith(word) === true,
  );
}

/**
 * Tells the names of a block: capitalised in mid-sentence, or opening a sentence before a capital or a verb of saying
 * (“Stark said”), or capitalised elsewhere in the block where nothing else asks for it. In a headline that capitalises
 * every word a capital says nothing.
 */
export function createNameTest(block: FactBlock): NameTest {
  let inner: ReadonlySet<string> | undefined;
  const isKnown = (word: string): boolean => (inner ??= findInnerCapitals(block)).has(word);
  return (sentence, first, last, capitals) => {
    const { tokens } = sentence;
    if (/^[#@]$/.test(textAt(tokens, first - 1))) return true;
    if (capitals.length > 0 && isInLongerName(tokens, first, last)) return true;
    if (!hasOwnCapital(tokens, first, last, capitals)) return false;
    if (isTitleCase(sentence)) return isSaying(tokens[last + 1]);
    return tokens
      .slice(first, last + 1)
      .some(
        ({ base }, i) =>
          capitals[i] === undefined && isNameAt(tokens, first + i, () => isKnown(base)),
      );
  };
}

function isNameAt(tokens: readonly Token[], i: number, isKnown: () => boolean): boolean {
  if (!isCapitalised(tokens[i])) return false;
  const next = tokens[i + 1];
  if (!isOpening(tokens, i) || isSaying(next) || isExplained(tokens, i + 1)) return true;
  const isBefore = isNameWord(next) && !isTitle(next) && !isOfCountry(tokens, i);
  return isBefore || isKnown();
}

/** “Game-changing AI start-up”, “Shocking NHS figures”: a compound is no name, and what everybody knows by its letters has its own. */
function isOfCountry(tokens: readonly Token[], i: number): boolean {
  if (/-\p{Lower}+(?:ed|ing)$/u.test(textAt(tokens, i))) return true;
  return everyday.test(textAt(tokens, i + 1)) && /^\p{Lower}/u.test(textAt(tokens, i + 2));
}

const everyday = /^(?:AI|BBC|EU|GPs?|NHS|UK|UN|US)$/;

const explained: ReadonlySet<string> = new Set([
  ...findWordSet('named-things'),
  ...findWordSet('works'),
  'band',
]);

/** Most words between the commas around who or what a name is. */
const explanationLength = 8;

/** “Savage, who joined in May”, “Garbage, a band from Wisconsin, will tour”: not “Furious, the owner left”. */
function isExplained(tokens: readonly Token[], comma: number): boolean {
  if (textAt(tokens, comma) !== ',') return false;
  const opener = wordAt(tokens, comma + 1);
  if (opener === 'who' || opener === 'whose') return true;
  if (!/^(?:an?|the)$/.test(opener)) return false;
  const words = tokens.slice(comma + 2, comma + 2 + explanationLength);
  const end = words.findIndex(({ kind }) => kind === 'punctuation');
  const isClosed = words[end]?.text === ',';
  return isClosed && words.slice(0, end).some(isNoun);
}

function isNoun({ lower, base }: Token): boolean {
  return explained.has(lower) || isRoleWord(base);
}

/** “Furious MPs”, “Disgraced Mayor Holt”: what stands before a title is no name for that. */
function isTitle({ lower }: Token): boolean {
  return /^(?:meps?|mps?|tds?)$/.test(lower) || isRoleWord(lower);
}

function hasOwnCapital(
  tokens: readonly Token[],
  first: number,
  last: number,
  capitals: Capitals,
): boolean {
  return tokens
    .slice(first, last + 1)
    .some((token, i) => capitals[i] === undefined && isCapitalised(token));
}

/** “Dave Brat won. Brat thanked his voters.” */
function findInnerCapitals({ sentences }: FactBlock): ReadonlySet<string> {
  const inner = new Set<string>();
  for (const sentence of sentences) {
    if (isTitleCase(sentence)) continue;
    sentence.tokens.forEach((token, i) => {
      if (isNameWord(token) && !isOpening(sentence.tokens, i)) inner.add(token.base);
    });
  }
  return inner;
}

/** Fewest words of weight that show how a headline is written, and how many in ten of them have a capital. */
const [minWeighty, minShare] = [4, 9];

/** “Mayor Slams Critics in Shocking Rant”: no full stop, and a capital wherever a word has weight. */
function isTitleCase({ tokens }: Sentence): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  const weighty = tokens.filter(
    (token) => token.kind === 'word' && token.lower.length > 3 && !isFunctionWord(token),
  );
  const capitalised = weighty.filter(isCapitalised);
  return weighty.length >= minWeighty && capitalised.length * 10 >= weighty.length * minShare;
}

/** “the Islamist Party”, “Defeat Crooked Hillary”: words that the lexicon writes with a capital, and more of them. */
function isInLongerName(tokens: readonly Token[], first: number, last: number): boolean {
  const isBehind =
    first > 1 && isNameWord(tokens[first - 1]) && !wordAt(tokens, first - 1).endsWith("'s");
  return isBehind || isNameWord(tokens[last + 1]);
}

/** A verb of saying that is no noun: “Stark said”, but “Stark warning”, “Startling claims”. */
function isSaying(token: Token | undefined): boolean {
  return (
    isSpeechForm(token) &&
    /(?:ed|said|says|told|tells|wrote|writes|adds|asks)$/.test(token?.lower ?? '')
  );
}

function isNameWord(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' && isCapitalised(token) && !isCalendarWord(token) && token.lower !== 'i'
  );
}

function isOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before === undefined || (before.kind === 'punctuation' && /^[“"‘'(:—–―]$/.test(before.text))
  );
}
