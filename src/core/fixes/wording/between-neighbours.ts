import { isCapitalised, type Token, wordAt } from '../../document/words/tokens.ts';
import { auxiliaries, determiners, prepositions, toWordSet } from '../../english/word-classes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isHead } from '../../repair/cuts/coordination.ts';
import { isRanked } from '../../repair/cuts/holes.ts';
import { isPredicative } from '../../english/part-of-speech.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { isFiniteVerb, opensWithVerb } from '../../english/verbs.ts';
import {
  isAdverb,
  isClosedWord,
  isComma,
  isDegreeAdverb,
  isJoiner,
  isOpener,
} from '../../english/word-shapes.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';

const massNouns = findWordSet('mass');
const bareNouns = findWordSet('bare');

/** Whether words are a noun that takes neither “a” nor a plural: criticism, anger. */
export function isMass(words: string): boolean {
  return massNouns.has(words);
}

/** Whether a noun stands before the one that it describes: “{big tech} firms”. */
export function isCompound({ phrase, tokens, last }: PhraseUse): boolean {
  const [word, ...rest] = tokens.slice(last);
  const isNoun = phrase.entry.pos === 'noun' || phrase.entry.pos === 'phrase';
  if (!isNoun || !word || isClosedWord(word)) return false;
  return rest[0]?.kind === 'word' && isHead(rest, 0) && !opensWithVerb(rest);
}

/** “mainstream media outlets” are no “news organizations outlets”. */
function becomesPlural({ text }: PhraseUse, words: string): boolean {
  return isPluralNoun(words) && !/s$/i.test(text);
}

/** “{a raft of} rules” is no “a many rules”, “a wave of buyers” no “a purchases by buyers”. */
function isArticleWrong({ tokens, first, phrase }: PhraseUse, words: string): boolean {
  const head = / (?:by|of) /.test(words) ? words.replace(/ (?:by|of) .*$/, '') : '';
  return (
    phrase.entry.pos === 'phrase' && /^an?$/.test(wordAt(tokens, first - 1)) && isPluralNoun(head)
  );
}

/** “illegal immigrants’ children”: no apostrophe stands behind “immigrants without legal status”. */
function isOwning({ tokens, last }: PhraseUse, words: string): boolean {
  const next = tokens[last + 1]?.text ?? '';
  const isOwner = /[’']s?$/.test(tokens[last]?.text ?? '') || /^[’']s?$/.test(next);
  return isOwner && / (?:by|for|from|in|of|with|without) /.test(words);
}

/** “It was {a massacre}” is no “It was killings”. */
function isSaidOf({ tokens, first }: PhraseUse): boolean {
  return /^an?$/.test(wordAt(tokens, first - 1)) && isPredicative(tokens, first - 1);
}

/** “henchman services”, “mob behavior”: what is put in a verdict’s place does not say it of another noun. */
function isVerdict({ phrase, tokens, first, last }: PhraseUse): boolean {
  const next = tokens[last + 1];
  const isListed = phrase.entry.suggestOnly !== undefined;
  if (phrase.kind !== 'judgment-noun' || isListed || isCapitalised(next)) return false;
  // “The furor raises questions”
  return wordAt(tokens, first - 1) !== 'the' || !/[^s]s$/.test(next?.lower ?? '');
}

/** How far around a noun it is heard again, in tokens; a verb or an adjective is heard all over its sentence. */
const earshot = 8;

/** “{blasts} GOP critics”: what would be written stands near in another form. */
function isEchoed({ phrase, tokens, first, last }: PhraseUse, words: string): boolean {
  const stems = words.split(' ').filter(isContent).map(toSound);
  const { pos } = phrase.entry;
  const reach = pos === 'verb' || pos === 'adj' ? tokens.length : earshot;
  const around = [
    ...tokens.slice(Math.max(0, first - reach), first),
    ...tokens.slice(last + 1, last + 1 + reach),
  ];
  return around.some(({ lower }) => isContent(lower) && stems.includes(toSound(lower)));
}

function isContent(word: string): boolean {
  const closed = [prepositions, determiners, auxiliaries];
  return word.length > 3 && !closed.some((words) => words.has(word));
}

const talk = toWordSet('address comments remarks speech speeches statement statements');

/** “gave his {tirade} in a speech” became “gave his remarks in a speech”: one word for all of them. */
function toSound(word: string): string {
  if (talk.has(word)) return 'speech';
  return word.slice(0, 6).replace(/e?s$/, '');
}

/** Most words between an article and its noun. */
const maxModifiers = 4;

/** “{a} growing and bipartisan backlash”: the article that other words part from the noun. */
export function findFarArticle({ tokens, first }: PhraseUse): Token | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 1 - maxModifiers); i--) {
    const token = tokens[i];
    if (!token) return undefined;
    if (/^an?$/.test(token.lower)) return i < first - 1 ? token : undefined;
    if (isClosedWord(token) && !isJoiner(token)) return undefined;
    if (token.kind === 'punctuation' && !isComma(token)) return undefined;
  }
  return undefined;
}

const approximations = toWordSet('nearly almost virtually practically near potentially');

/** “illegal alien staffers”: what follows cannot hang on “immigrants without legal status”. */
function isHeadCutOff(rest: readonly Token[], words: string): boolean {
  return / (?:for|from|in|of|with|without) /.test(words) && isHead(rest, 0) && !opensWithVerb(rest);
}

/** “merely putting a woman in power helps”: “only” would say that nothing else does. */
function isNarrowed(rest: readonly Token[], words: string): boolean {
  return words === 'only' && /..ing$/.test(wordAt(rest, 0));
}

function textBehind(rest: readonly Token[]): string {
  return rest
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether the words grate on their sentence: they say it twice, too little, or what nobody says. */
function isOutOfTune(use: PhraseUse, words: string): boolean {
  if (isEchoed(use, words) || isLeftBare(use, words) || isMiscaused(use, words)) return true;
  if (becomesPlural(use, words) && isSaidOf(use)) return true;
  if (isArticleWrong(use, words) || isOwning(use, words)) return true;
  return isCompound(use) && (becomesPlural(use, words) || isVerdict(use));
}

/** Whether the words fit between their neighbours; those of the phrase did. */
export function canStand(use: PhraseUse, words: string): boolean {
  const { phrase, tokens, first, last } = use;
  const rest = tokens.slice(last + 1);
  if (isOutOfTune(use, words)) return false;
  if (isHeadCutOff(rest, words) || isNarrowed(rest, words)) return false;
  const before = wordAt(tokens, first - 1);
  // “Cue pandemonium.”, “a pantomime tyrant”: it is a turn of phrase as a whole.
  if (/^(?:cue|pantomime)$/.test(before)) return false;
  // “a series of excoriating “open” letters”: the verb does another word’s work.
  if (phrase.entry.pos === 'verb' && wordAt(tokens, first).endsWith('ing'))
    return before !== 'of' || !isOpener(tokens[last + 1]);
  if (phrase.entry.pos === 'adj') return !approximations.has(before) && !isGraded(use, words);
  return canStandBefore(rest, words);
}

/** “the worst terrorist attack” is not the worst attack. */
function isLeftBare(use: PhraseUse, words: string): boolean {
  return use.text.toLowerCase().endsWith(` ${words}`) && isRanked(use);
}

/** “a fully {pro-abortion} stance”: “abortion-rights” has no degrees. */
function isGraded({ tokens, first }: PhraseUse, words: string): boolean {
  return words.endsWith('s') && (isAdverb(tokens[first - 1]) || isDegreeAdverb(tokens[first - 1]));
}

/** “is causing an uproar”: criticism is drawn, not caused. */
function isMiscaused({ tokens, first }: PhraseUse, words: string): boolean {
  if (words !== 'criticism') return false;
  return tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => lower.startsWith('caus'));
}

function canStandBefore(rest: readonly Token[], words: string): boolean {
  // “the mainstream media, the arbiter of fame”: one thing no longer stands beside another.
  if (bareNouns.has(words.toLowerCase())) return !/^, (?:an?|the) /.test(textBehind(rest));
  // “propaganda media” are no messaging media.
  if (isMass(words)) return !isHead(rest, 0) || opensWithVerb(rest);
  // “acted in the wake of suffering”: behind “after” it would be what they did.
  if (words === 'after') return !wordAt(rest, 0).endsWith('ing');
  if (words !== 'as') return true;
  const stop = rest.findIndex(({ kind }) => kind === 'punctuation');
  return rest
    .slice(0, stop < 0 ? undefined : stop)
    .some((token) => isFiniteVerb(token) && !token.lower.endsWith('ing'));
}
