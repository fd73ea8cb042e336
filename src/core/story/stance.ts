import type { Block } from '../document/block.ts';
import { groupAttributions } from '../facts/by-sentence.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import type { WordList } from '../document/words/word-list.ts';
import { createWordList } from '../document/words/words.ts';
import { joinOpenings } from '../document/words/positions.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { isInQuotation } from '../facts/quotations.ts';
import { isWithin } from '../span.ts';
import { createKeptIndex, type Entry, type KeptIndex, type KeptUse } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import { isBody } from './sentences.ts';

/** How a draft speaks, whatever its genre is said to be: as a report, as one far from public life and hard news, as a review of a play, a book or a concert, as opinion, as a column (opinion that says so, or that is far from both), or as a blog or a letter that chats with its readers. */
export type Stance = 'reporting' | 'feature' | 'review' | 'opinion' | 'column' | 'conversational';

/** Starts to keep how a draft speaks. */
export function keepStance(log: ReadLog): KeptIndex<Stance> {
  return createKeptIndex({ name: 'stance', read: readTone, sum: toStance, retain: 'all' }, log);
}

/** Answers from what is kept. */
export function createStance({ of }: Pick<KeptIndex<Stance>, 'of'>): () => Stance {
  return () => of(writers);
}

/** The only key. */
const writers = 'the writer’s';

/** How the sentences of a block speak. */
interface Tone {
  readonly sentences: number;
  /** How many of them argue with the reader. */
  readonly arguing: number;
  /** How strongly: “I” and “we” count double. */
  readonly weight: number;
  /** How many chat, as in “You don’t need one”. */
  readonly chatting: number;
  /** How often a source is named. */
  readonly sourced: number;
  readonly tokens: number;
  /** How many of them are words of public life, and of hard news. */
  readonly affairs: number;
  readonly alarms: number;
  /** It says that it is opinion: “LETTERS”. */
  readonly isLabel: boolean;
  /** The writer speaks as “I” or to “you”, or says that it is a review. */
  readonly isPersonal: boolean;
  /** Its words of the arts. */
  readonly arts: readonly string[];
}

const least = 3;
/** The share of arguing sentences that only opinion has, and the one that it has where it names few sources. */
const shares = { clear: 0.3, few: 0.1 };
const fewSources = 0.45;
/** So many sentences that chat, and such a share of all, only copy has that is meant to. */
const chat = { least: 6, share: 0.25 };

function toStance(uses: readonly KeptUse<Tone>[]): Stance {
  // A critic argues too.
  return isReview(uses) ? 'review' : toOpinion(uses);
}

/** So many different words of the arts, and so many for as many sentences, make a review where the writer speaks up. */
const [leastArts, sentencesPerWord] = [5, 8];

function isReview(uses: readonly KeptUse<Tone>[]): boolean {
  if (!uses.some(({ value }) => value.isPersonal)) return false;
  const words = new Set<string>();
  let sentences = 0;
  for (const { value } of uses) {
    sentences += value.sentences;
    for (const word of value.arts) words.add(word);
  }
  const { size } = words;
  return size >= leastArts && size * sentencesPerWord >= sentences;
}

function toOpinion(uses: readonly KeptUse<Tone>[]): Stance {
  const total = { sentences: 0, arguing: 0, chatting: 0, weight: 0, sourced: 0 };
  for (const { value } of uses) {
    if (value.isLabel) return 'column';
    total.sentences += value.sentences;
    total.arguing += value.arguing;
    total.chatting += value.chatting;
    total.weight += value.weight;
    total.sourced += value.sourced;
  }
  const isFar = isFarFromNews(uses);
  const isOpinion = isArguing(total);
  if (isFar && isOpinion) return 'column';
  if (isChatting(total)) return 'conversational';
  if (isOpinion) return 'opinion';
  return isFar ? 'feature' : 'reporting';
}

function isChatting({ sentences, chatting }: Pick<Tone, 'sentences' | 'chatting'>): boolean {
  return chatting >= chat.least && chatting >= chat.share * sentences;
}

type Total = Pick<Tone, 'sentences' | 'arguing' | 'weight' | 'sourced'>;

function isArguing({ sentences, arguing, weight, sourced }: Total): boolean {
  if (arguing < least) return false;
  const isFewSourced = weight >= shares.few * sentences && sourced < fewSources * sentences;
  return isFewSourced || weight >= shares.clear * sentences;
}

/** A draft says what it is about in so many tokens, and fewer than this share of them are words of public life where it is about something else; the same holds for hard news. */
const [leastTokens, newsShare] = [250, 0.018];

function isFarFromNews(uses: readonly KeptUse<Tone>[]): boolean {
  let [tokens, affairs, alarms] = [0, 0, 0];
  for (const { value } of uses) {
    tokens += value.tokens;
    affairs += value.affairs;
    alarms += value.alarms;
  }
  return tokens >= leastTokens && Math.max(affairs, alarms) < newsShare * tokens;
}

const label =
  /^(?:(?:guest )?(?:column|commentary|editorial|essay|op-?ed|opinion|viewpoint)|letters?(?: to the editor)?)s?[.:]?$/i;
/** Longest line that may be a label, in UTF-16 code units. */
const maxLabel = 24;
/** “Review: a brilliant Medea”, “Album review – …” */
const review = /^(?:[a-z]+ )?review(?::| [-–—|] )/i;

function readTone(block: Block): readonly Entry<Tone>[] {
  const isLabel = block.text.length <= maxLabel && label.test(block.text.trim());
  const isHeading = review.test(block.text);
  if (!isBody(block) && !isLabel && !isHeading) return [];
  const weights = block.sentences.map((sentence) => weigh(block, sentence));
  const value = {
    sentences: weights.length,
    arguing: weights.filter((weight) => weight > 0).length,
    chatting: block.sentences.filter((sentence) => isChat(block, sentence)).length,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    sourced: block.facts.attributions.filter(({ source }) => source.kind !== 'none').length,
    tokens: block.tokens.length,
    affairs: count(affairs, block),
    alarms: count(alarms, block),
    isLabel,
    isPersonal: isHeading || block.sentences.some((sentence) => isAddressed(block, sentence)),
    arts: artsWords.isIn(block.listed)
      ? artsWords.findIn(block.tokens).flatMap((i) => block.tokens[i]?.lower ?? [])
      : [],
  };
  return [{ key: writers, value }];
}

function count(list: WordList, { listed, tokens }: Block): number {
  return list.isIn(listed) ? list.findIn(tokens).length : 0;
}

const affairs = createWordList([...findWordSet('public-life'), ...findWordSet('local-affairs')]);
const alarms = createWordList(findWordSet('hard-news'));

const selves = createWordList(
  "i i'm i've i'll i'd we we're we've we'll our us ourselves".split(' '),
);
const listeners = createWordList('you your yours'.split(' '));
const artsWords = createWordList([...findWordSet('arts'), ...findWordSet('arts-signs')]);
const persons = joinOpenings([selves, listeners]);
const contractions = createWordList(
  `aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's here's isn't it'd it'll it's let's
   she'd she'll she's shouldn't that'll that's there's they'd they'll they're they've wasn't weren't what's who's won't
   wouldn't you'd you'll you're you've`.split(/\s+/),
);
const chats = joinOpenings([selves, listeners, contractions]);
const appeals = createWordList(
  `you your yours should must ought alas certainly clearly course frankly hence indeed naturally perhaps sadly surely
   therefore`.split(/\s+/),
);

/** “We should ask”, “Of course it failed”, “But why?”, outside what somebody else says. */
function weigh(block: Block, sentence: Sentence): number {
  const isSelf = selves.isIn(sentence) && hasOwn(block, sentence, selves, isSelfWord);
  const isAppeal = appeals.isIn(sentence) && hasOwn(block, sentence, appeals, isAppealWord);
  const last = sentence.tokens.at(-1);
  const isQuestion = last?.text === '?' && isOwn(block, sentence, last);
  return (isSelf ? 2 : 0) + (isAppeal ? 1 : 0) + (isQuestion ? 1 : 0);
}

/** “If you have ever stood inside a cement mixer”, “I mean that as praise” */
function isAddressed(block: Block, sentence: Sentence): boolean {
  return persons.isIn(sentence) && hasOwn(block, sentence, persons, isSelfWord);
}

/** “It’s worth a look”, “You don’t need one” */
function isChat(block: Block, sentence: Sentence): boolean {
  return chats.isIn(sentence) && hasOwn(block, sentence, chats, isSelfWord);
}

type Test = (tokens: readonly Token[], i: number) => boolean;

/** Whether a word of a list that passes a test is the writer’s own. */
function hasOwn(block: Block, sentence: Sentence, list: WordList, test: Test): boolean {
  const { tokens } = sentence;
  return list.findIn(tokens).some((i) => {
    const token = tokens[i];
    return token !== undefined && test(tokens, i) && isOwn(block, sentence, token);
  });
}

/** Whether a token is neither quoted nor what the sentence’s source says. */
function isOwn(block: Block, { index }: Sentence, token: Token): boolean {
  if (isInQuotation(block.facts.quotations, token)) return false;
  const others = block.derive(groupAttributions)(index);
  return !others.some(({ content }) => content.some((span) => isWithin(token, span)));
}

/** Not “US”, “World War I”; of the other lists any word. */
function isSelfWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.text === 'US') return false;
  return token.lower !== 'i' || /^\p{Lower}/u.test(tokens[i + 1]?.text ?? '');
}

/** “Of course”, but not “a golf course”. */
function isAppealWord(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i) !== 'course' || wordAt(tokens, i - 1) === 'of';
}
