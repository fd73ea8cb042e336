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
import type { Entry } from './reads/kept-index.ts';
import { isBody } from './sentences.ts';

/** How the sentences of a block speak. */
export interface Tone {
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

/** The only key under which a tone is kept. */
export const writers = 'the writer’s';

const label =
  /^(?:(?:guest )?(?:column|commentary|editorial|essay|op-?ed|opinion|viewpoint)|letters?(?: to the editor)?)s?[.:]?$/i;
/** Longest line that may be a label, in UTF-16 code units. */
const maxLabel = 24;
/** “Review: a brilliant Medea”, “Album review – …” */
const review = /^(?:[a-z]+ )?review(?::| [-–—|] )/i;

/** Reads how a block speaks, if it belongs to what the writer says. */
export function readTone(block: Block): readonly Entry<Tone>[] {
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
