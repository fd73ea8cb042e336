import { createKeptIndex, type KeptIndex, type KeptUse, type Turn } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import { readTone, writers, type Tone } from './tone.ts';

/** How a draft speaks, whatever its genre is said to be: as a report, as one far from public life and hard news, as a review of a play, a book or a concert, as opinion, as a column (opinion that says so, or that is far from both), or as a blog or a letter that chats with its readers. */
export type Stance = 'reporting' | 'feature' | 'review' | 'opinion' | 'column' | 'conversational';

/** Starts to keep how a draft speaks. */
export function keepStance(log: ReadLog): KeptIndex<Speech> {
  return createKeptIndex(
    { name: 'stance', read: readTone, sum: toSpeech, isSame: isSameStance, retain: 'all' },
    log,
  );
}

/** Answers from what is kept. */
export function createStance({ of }: Pick<KeptIndex<Speech>, 'of'>): () => Stance {
  return () => of(writers).stance;
}

/** How a draft speaks, and what that follows from; kept as it grows. */
export interface Speech {
  readonly stance: Stance;
  readonly total: Total;
}

function isSameStance(a: Speech, b: Speech): boolean {
  return a.stance === b.stance;
}

const least = 3;
/** The share of arguing sentences that only opinion has, and the one that it has where it names few sources. */
const shares = { clear: 0.3, few: 0.1 };
const fewSources = 0.45;
/** So many sentences that chat, and such a share of all, only copy has that is meant to. */
const chat = { least: 6, share: 0.25 };

/** Adds what has come to what was known before, and takes away what has gone: a draft has thousands of blocks. */
function toSpeech(uses: readonly KeptUse<Tone>[], _key: string, turn?: Turn<Tone, Speech>): Speech {
  const total = turn?.before.total ?? createTotal();
  addTones(total, turn?.come ?? uses, 1);
  if (turn) addTones(total, turn.gone, -1);
  return { stance: toStance(total), total };
}

/** What the blocks of a draft say together. */
interface Total extends Record<Counted, number> {
  labels: number;
  personal: number;
  /** How often each word of the arts stands. */
  readonly arts: Map<string, number>;
}

type Counted = (typeof counted)[number];

const counted = [
  'sentences',
  'arguing',
  'weight',
  'chatting',
  'sourced',
  'tokens',
  'affairs',
  'alarms',
] as const;

function createTotal(): Total {
  const none = { sentences: 0, arguing: 0, weight: 0, chatting: 0, sourced: 0 };
  return { ...none, tokens: 0, affairs: 0, alarms: 0, labels: 0, personal: 0, arts: new Map() };
}

function addTones(total: Total, uses: readonly KeptUse<Tone>[], times: 1 | -1): void {
  for (const { value: tone } of uses) {
    for (const each of counted) total[each] += times * tone[each];
    if (tone.isLabel) total.labels += times;
    if (tone.isPersonal) total.personal += times;
    for (const word of tone.arts) {
      const often = (total.arts.get(word) ?? 0) + times;
      if (often > 0) total.arts.set(word, often);
      else total.arts.delete(word);
    }
  }
}

function toStance(total: Total): Stance {
  // A critic argues too.
  return isReview(total) ? 'review' : toOpinion(total);
}

/** So many different words of the arts, and so many for as many sentences, make a review where the writer speaks up. */
const [leastArts, sentencesPerWord] = [5, 8];

function isReview({ personal, sentences, arts: { size } }: Total): boolean {
  return personal > 0 && size >= leastArts && size * sentencesPerWord >= sentences;
}

function toOpinion(total: Total): Stance {
  if (total.labels > 0) return 'column';
  const isFar = isFarFromNews(total);
  const isOpinion = isArguing(total);
  if (isFar && isOpinion) return 'column';
  if (isChatting(total)) return 'conversational';
  if (isOpinion) return 'opinion';
  return isFar ? 'feature' : 'reporting';
}

function isChatting({ sentences, chatting }: Total): boolean {
  return chatting >= chat.least && chatting >= chat.share * sentences;
}

function isArguing({ sentences, arguing, weight, sourced }: Total): boolean {
  if (arguing < least) return false;
  const isFewSourced = weight >= shares.few * sentences && sourced < fewSources * sentences;
  return isFewSourced || weight >= shares.clear * sentences;
}

/** A draft says what it is about in so many tokens, and fewer than this share of them are words of public life where it is about something else; the same holds for hard news. */
const [leastTokens, newsShare] = [250, 0.018];

function isFarFromNews({ tokens, affairs, alarms }: Total): boolean {
  return tokens >= leastTokens && Math.max(affairs, alarms) < newsShare * tokens;
}
