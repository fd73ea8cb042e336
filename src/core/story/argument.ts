import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt, type Token } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import { groupAttributions } from '../facts/by-sentence.ts';
import { isInQuotation } from '../facts/quotations.ts';
import { isWithin } from '../span.ts';

/** How a sentence speaks outside of what others say in it. */
export interface Voice {
  /** How strongly it argues. */
  readonly points: number;
  /** “If you have ever stood inside a cement mixer”, “I mean that as praise” */
  readonly isPersonal: boolean;
  /** “It’s worth a look”, “You don’t need one” */
  readonly isChat: boolean;
}

/** A kind of words that only opinion is full of. */
interface Sign {
  readonly words: string;
  /** How much a sentence that has one argues. */
  readonly points: number;
  /** Whether it chats: always where the writer speaks as “I” or to “you”. */
  readonly isChat?: true;
  readonly isPersonal?: true;
  /** Where the words mean it; by default anywhere. */
  readonly isMeant?: (tokens: readonly Token[], i: number) => boolean;
}

/** Counted over some five hundred articles: “I” stands in one sentence of fifteen of opinion, and in one of a thousand of news, “we” in one of 25 and of a thousand, a question in one of 23 and of 500. */
const signs: readonly Sign[] = [
  {
    words: "i i'm i've i'll i'd my me myself",
    points: 4,
    isChat: true,
    isPersonal: true,
    isMeant: isSelf,
  },
  {
    words: "we we're we've we'll we'd our us ourselves",
    points: 3,
    isChat: true,
    isPersonal: true,
    isMeant: (tokens, i) => tokens[i]?.text !== 'US',
  },
  { words: "you your yours you'd you'll you're you've", points: 1, isChat: true, isPersonal: true },
  { words: 'must ought should', points: 2 },
  {
    words: `actually alas apparently arguably certainly clearly course fortunately frankly hence indeed inevitably
      ironically maybe merely naturally obviously perhaps really sadly simply surely therefore unfortunately`,
    points: 2,
    isMeant: isComment,
  },
  { words: "aren't isn't shouldn't wasn't", points: 1, isChat: true },
  { words: 'never not nothing', points: 1 },
  {
    words: `can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's here's it'd it'll it's let's she'd
      she'll she's that'll that's there's they'd they'll they're they've weren't what's who's won't wouldn't`,
    points: 0,
    isChat: true,
  },
  {
    words: 'and but instead no nor or so still sure true well yes yet',
    points: 1,
    isMeant: (_, i) => i === 0,
  },
];
const questionPoints = 3;

/** Each kind has a bit of its own, so that a sentence counts it once. */
const signOf = new Map(
  signs.flatMap((sign, i) =>
    sign.words.split(/\s+/).map((word) => [word, { ...sign, bit: 1 << i }] as const),
  ),
);
const all = createWordList(signOf.keys());

const silent: Voice = { points: 0, isPersonal: false, isChat: false };

/** Reads how a sentence speaks: “We should ask”, “Of course it failed”, “But why?”, outside what somebody else says. */
export function readVoice(block: Block, sentence: Sentence): Voice {
  const last = sentence.tokens.at(-1);
  const isQuestion = last?.text === '?' && isOwn(block, sentence, last);
  const own = all.isIn(sentence) ? findOwn(block, sentence) : none;
  if (!isQuestion && own.length === 0) return silent;
  return {
    points: own.reduce((sum, { points }) => sum + points, isQuestion ? questionPoints : 0),
    isPersonal: own.some(({ isPersonal }) => isPersonal === true),
    isChat: own.some(({ isChat }) => isChat === true),
  };
}

type KnownSign = Sign & { readonly bit: number };

const none: readonly KnownSign[] = [];

/** The signs of a sentence that are the writer’s own words, each once. */
function findOwn(block: Block, sentence: Sentence): readonly KnownSign[] {
  const { tokens } = sentence;
  const own: KnownSign[] = [];
  let seen = 0;
  for (const i of all.findIn(tokens)) {
    const token = tokens[i];
    const sign = token && signOf.get(token.lower);
    if (!sign || (seen & sign.bit) !== 0) continue;
    if (sign.isMeant?.(tokens, i) === false || !isOwn(block, sentence, token)) continue;
    seen |= sign.bit;
    own.push(sign);
  }
  return own;
}

/** Whether a token is neither quoted nor what the sentence’s source says. */
function isOwn(block: Block, { index }: Sentence, token: Token): boolean {
  if (isInQuotation(block.facts.quotations, token)) return false;
  const others = block.derive(groupAttributions)(index);
  return !others.some(({ content }) => content.some((span) => isWithin(token, span)));
}

/** Not “World War I”. */
function isSelf(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower !== 'i' || /^\p{Lower}/u.test(tokens[i + 1]?.text ?? '');
}

/** “Of course”, but not “a golf course”. */
function isComment(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i) !== 'course' || wordAt(tokens, i - 1) === 'of';
}
