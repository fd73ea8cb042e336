import { type Token, wordAt } from '../../document/words/tokens.ts';
import { prepositions, toWordSet, isIndefinite } from '../../english/word-classes.ts';
import words from '../../lexicons/english/emptied-nouns.json' with { type: 'json' };
import type { Place } from '../place.ts';
import {
  isAdjective,
  isAdverb,
  isComma,
  isDeterminer,
  isJoiner,
  isPlural,
} from '../../english/word-shapes.ts';

const alone = toWordSet(words.alone);
const asked = toWordSet(words.asked);
const counted = toWordSet(words.counted);
const kinds = toWordSet(words.kinds);
const lived = toWordSet(words.lived);
const manners = toWordSet(words.manners);
const owned = toWordSet(words.owned);
const parts = toWordSet(words.parts);
const performed = toWordSet(words.performed);
const persons = toWordSet(words.persons);
const settings = toWordSet(words.settings);
const spans = toWordSet(words.spans);
const speech = toWordSet(words.speech);

/**
 * Whether the adjective is all that its noun says: “in a bizarre way”, “amid chaotic scenes”, “do a terrible job”, but
 * not “a bizarre way of life”.
 */
export function isEmptied(place: Place): boolean {
  const { tokens, first, last } = place;
  const before = tokens[first - 1];
  return (
    isBareNews(tokens, before, last + 1) ||
    isBareSpeech(tokens, last + 1, before) ||
    isBareCount(tokens, before, last + 1) ||
    ofPlace.some((test) => test(place))
  );
}

const ofPlace: readonly ((place: Place) => boolean)[] = [
  isLight,
  isSought,
  isOccasion,
  isClass,
  isRegretted,
  isQuality,
  isSpan,
  isOneOf,
  isCognate,
  isLone,
];

/** Whether a noun says no more than what kind of thing something is: “Selby, a charming {town}, has a mill.” */
export function isKind(noun: string): boolean {
  return kinds.has(noun) || persons.has(noun);
}

/** The only adjective of its noun: “in a bizarre way”, “some kind of a crazy man”. */
function isLone({ tokens, first, last }: Place): boolean {
  const before = tokens[first - 1];
  if (isAdjective(before) || isComma(before) || isJoiner(before)) return false;
  return isEmptyNoun(tokens, last + 1, before?.lower ?? '');
}

/** “live with unbearable {levels} of noise”: that there are levels says nothing. */
const counts = /^(?:nature|amounts|degrees|levels|numbers|quantities|rates)$/;

function isEmptyNoun(tokens: Place['tokens'], i: number, before: string): boolean {
  const [noun, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (noun === 'scenes') return prepositions.has(before);
  // “found a horrific scene.”
  if (noun === 'scene') return isIndefinite(before) && isEnd(tokens[i + 1]);
  // “The ugly side of the trade”, “The shocking bit is that nobody left”
  if (parts.has(noun)) return /^(?:about|in|is|of|was)$/.test(next);
  if (next === 'of' && !manners.has(noun)) return isBareOf(noun, before);
  if (alone.has(noun)) return true;
  if (!isIndefinite(before)) return false;
  return (
    isLived(noun, next) ||
    /^(?:experience|job)$/.test(noun) ||
    (persons.has(noun) && !/^(?:who|whose|with|named)$/.test(next))
  );
}

/** “who wanted a lavish {lifestyle}”, but not “a glittering career as a diver”: everybody has one. */
function isLived(noun: string, next: string): boolean {
  return lived.has(noun) && (noun === 'lifestyle' || !/^(?:as|at|in|to|with)$/.test(next));
}

/** “{levels} of noise”, “a degree of risk” */
function isBareOf(noun: string, before: string): boolean {
  return counts.test(noun) || (asked.has(noun) && isIndefinite(before));
}

/** “sugarcoated grim economic news”, but not “the stunning news” or “alarming news that”. */
function isBareNews(tokens: Place['tokens'], before: Token | undefined, i: number): boolean {
  const head = isAdjective(tokens[i]) ? i + 1 : i;
  if (wordAt(tokens, head) !== 'news') return false;
  // “made the groundbreaking news on Monday”
  if (isDeterminer(before)) return /^ma[dk]/.test(wordAt(tokens, i - 3));
  return !/^(?:of|that)$/.test(wordAt(tokens, head + 1));
}

/** “apologized for inflammatory comments”: comments of which nothing else is said. */
function isBareSpeech(tokens: Place['tokens'], i: number, before: Token | undefined): boolean {
  const noun = wordAt(tokens, i);
  if (!before || !speech.has(noun)) return false;
  // “kept their distance from his inflammatory language.”
  if (isManner(noun) && isEnd(tokens[i + 1]) && isDeterminer(before))
    return prepositions.has(wordAt(tokens, i - 3));
  if (before.kind === 'punctuation' || isDeterminer(before)) return false;
  return !isAdjective(before) && !isJoiner(before);
}

function isManner(noun: string): boolean {
  return /^(?:behaviou?r|conduct|language|rhetoric|words)$/.test(noun);
}

/** “translating into dismal poll numbers”, “ruled in controversial cases.” */
function isBareCount(tokens: Place['tokens'], before: Token | undefined, i: number): boolean {
  if (!prepositions.has(before?.lower ?? '')) return false;
  if ([i, i + 1].some((k) => /^(?:figures|numbers|ratings|results)$/.test(wordAt(tokens, k))))
    return true;
  const noun = tokens[i];
  return noun !== undefined && isEnd(tokens[i + 1]) && (counted.has(noun.lower) || isPlural(noun));
}

function isEnd(token: Token | undefined): boolean {
  return !token || token.kind === 'punctuation' || isJoiner(token);
}

const lightVerbs =
  /^(?:be|been|being|is|was|were|did|does|do|doing|done|gave|gives?|had|has|have|made|makes?|ran|runs?|running|put|takes?|took|turned)$/;

/** “ran a brilliant campaign”: that there was one goes without saying. */
function isLight(place: Place): boolean {
  const { tokens, first, last } = place;
  const [article, opener] = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)];
  const noun = wordAt(tokens, last + 1);
  // “had done shoddy work”
  if (/^(?:do|does|did|done|doing)$/.test(article)) return noun === 'work';
  // “Both have horrible histories here.”
  if (/^(?:had|has|have)$/.test(article)) return owned.has(toSingular(noun));
  if (!isIndefinite(article)) return false;
  if (/^(?:had|has|have|with)$/.test(opener) && owned.has(noun)) return true;
  return opener === 'in' ? settings.has(noun) : isPerformed(place, opener, noun);
}

/** “had done an awful job”, “an able coach, a fantastic friend” */
function isPerformed({ tokens, first, last }: Place, opener: string, noun: string): boolean {
  // “the museum, a stunning building, closed”
  if (isComma(tokens[first - 2]) && kinds.has(noun) && isEnd(tokens[last + 2])) return true;
  const isListed = isComma(tokens[first - 2]) || isJoiner(tokens[first - 2]);
  if (isListed) return performed.has(noun) && isEnd(tokens[last + 2]);
  if (!lightVerbs.test(opener)) return false;
  return (performed.has(noun) && isLast(tokens, last + 2)) || isRun(tokens, opener, last + 1);
}

function toSingular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}

/** “ran a brilliant primary campaign” */
function isRun(tokens: Place['tokens'], opener: string, i: number): boolean {
  return /^r[au]n/.test(opener) && [1, 2].some((on) => wordAt(tokens, i + on) === 'campaign');
}

/** Whether nothing follows that says which one it is: the end, an adverb, a preposition. */
function isLast(tokens: Place['tokens'], i: number): boolean {
  const next = tokens[i];
  return isEnd(next) || isAdverb(next) || prepositions.has(next?.lower ?? '');
}

/** “once considered an unassailable lead”, “known for his shocking pictures”: the adjective is what is said. */
function isSought({ tokens, first }: Place): boolean {
  const [before, opener, verb] = [1, 2, 3].map((back) => wordAt(tokens, first - back));
  if (/^an?$/.test(before ?? ''))
    return (
      /^(?:considered|deemed|thought|judged)$/.test(opener ?? '') || isMadeInto({ tokens, first })
    );
  if (opener === 'for' && /^(?:known|noted|famous)$/.test(verb ?? '')) return true;
  // “has a reputation for hiring first-rate engineers”
  return tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'reputation');
}

/** “after a disastrous launch, the site works”: that it had one goes without saying. */
function isOccasion({ tokens, first, last }: Place): boolean {
  if (!isIndefinite(wordAt(tokens, first - 1)) || !isEnd(tokens[last + 2])) return false;
  return /^(?:after|despite|following)$/.test(wordAt(tokens, first - 2));
}

/** “gave the slur a terrifying legitimacy”: such a noun takes an article only for its adjective. */
function isQuality({ tokens, first, last }: Place): boolean {
  if (!/^an?$/.test(wordAt(tokens, first - 1)) || !isEnd(tokens[last + 2])) return false;
  return /.{3}(?:acy|ness|bility|ality|osity|dom)$/.test(wordAt(tokens, last + 1));
}

/** “capped a chaotic day in Arden”, but not “a brutal year of war”: that there was a day goes without saying. */
function isSpan({ tokens, first, last }: Place): boolean {
  if (!isIndefinite(wordAt(tokens, first - 1)) || !spans.has(wordAt(tokens, last + 1)))
    return false;
  return /^(?:at|for|in|on|:)$/.test(tokens[last + 2]?.lower ?? '');
}

/** What the verb before a noun says already: one dies a death, lives a life. */
const cognates = new Map([
  ['figure', /^cut/],
  ['death', /^(?:die[ds]?|dying|met|meets?|suffer)/],
  ['end', /^(?:come|came|met|meets?)/],
  ['fate', /^(?:met|meets?|suffer)/],
  ['life', /^(?:led|leads?|leading|liv)/],
]);

/** “died a horrible death” */
function isCognate({ tokens, first, last }: Place): boolean {
  const verb = cognates.get(wordAt(tokens, last + 1));
  return isIndefinite(wordAt(tokens, first - 1)) && verb?.test(wordAt(tokens, first - 2)) === true;
}

/** “The scene was one of frenzied attempts to reach them.” */
function isOneOf({ tokens, first }: Place): boolean {
  return wordAt(tokens, first - 1) === 'of' && wordAt(tokens, first - 2) === 'one';
}

/** “left war-torn countries such as Yemen”: the adjective says which ones are meant. */
function isClass({ tokens, first, last }: Place): boolean {
  if (isDeterminer(tokens[first - 1]) || isAdjective(tokens[first - 1])) return false;
  const next = wordAt(tokens, last + 2);
  return next === 'like' || (next === 'such' && wordAt(tokens, last + 3) === 'as');
}

const regrets =
  /^(?:overc[ao]m|surviv|regret|excus|forg[ai]v|forgiv|overlook|tolerat|defend|apologi[sz]|condemn|for$)/;

/** “could not overcome her provocative remarks on farmers”: nobody has to overcome remarks. */
function isRegretted({ tokens, first, last }: Place): boolean {
  const [owner, verb] = [tokens[first - 1], wordAt(tokens, first - 2)];
  return speech.has(wordAt(tokens, last + 1)) && isDeterminer(owner) && regrets.test(verb);
}

/** “turned the ferry into a luxurious hotel”: what became of it. */
function isMadeInto({ tokens, first }: Pick<Place, 'tokens' | 'first'>): boolean {
  if (wordAt(tokens, first - 2) !== 'into') return false;
  const before = tokens.slice(Math.max(0, first - 7), first - 2);
  return before.some(({ lower }) => /^(?:convert|made|mak|remade|transform|turn)/.test(lower));
}
