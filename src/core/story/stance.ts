import { createKeptIndex, type KeptIndex, type KeptUse, type Turn } from './reads/kept-index.ts';
import type { ReadLog } from './reads/reads.ts';
import { readTone, writers, type Tone } from './tone.ts';

/** How a draft speaks: as a report, as one far from public life and hard news, as a review of a play, a book or a concert, as opinion (an op-ed, an editorial, a column, letters), or as a blog or a letter that chats with its readers. */
export type Stance = 'reporting' | 'feature' | 'review' | 'opinion' | 'conversational';

/** Starts to keep how a draft speaks. */
export function keepStance(log: ReadLog): KeptIndex<Speech> {
  return createKeptIndex(
    { name: 'stance', read: readTone, sum: toSpeech, isSame: isSameStance, retain: 'all' },
    log,
  );
}

/** Answers from what is kept, unless the draft says itself that it reports. */
export function createStance(
  { of }: Pick<KeptIndex<Speech>, 'of'>,
  isSaidToReport: boolean,
): () => Stance {
  return () => (isSaidToReport ? 'reporting' : of(writers).stance);
}

/** How a draft speaks, and what that follows from; kept as it grows. */
export interface Speech {
  readonly stance: Stance;
  readonly total: Total;
}

function isSameStance(a: Speech, b: Speech): boolean {
  return a.stance === b.stance;
}

/**
 * So many sentences argue at least, with so many points, and so many for each sentence of the draft; of them so many are left when each source has
 * taken some, since a report names one in every other sentence. Far from the news, where we all talk of our bodies and of
 * our planet, more are. A note on its author counts for some, and a dateline against it.
 */
const argument = {
  arguing: 3,
  least: 8,
  density: 0.35,
  share: 0.15,
  farShare: 0.5,
  perSource: 1.5,
  ofLine: 0.5,
};
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
  notes: number;
  datelines: number;
  personal: number;
  /** How often each word of the arts stands. */
  readonly arts: Map<string, number>;
}

type Counted = (typeof counted)[number];

const counted = [
  'sentences',
  'arguing',
  'points',
  'chatting',
  'sourced',
  'tokens',
  'affairs',
  'alarms',
] as const;

function createTotal(): Total {
  const none = {
    sentences: 0,
    arguing: 0,
    points: 0,
    chatting: 0,
    sourced: 0,
    tokens: 0,
    affairs: 0,
  };
  return { ...none, alarms: 0, labels: 0, notes: 0, datelines: 0, personal: 0, arts: new Map() };
}

function addTones(total: Total, uses: readonly KeptUse<Tone>[], times: 1 | -1): void {
  for (const { value: tone } of uses) {
    for (const each of counted) total[each] += times * tone[each];
    if (tone.isLabel) total.labels += times;
    if (tone.isNote) total.notes += times;
    if (tone.isDated) total.datelines += times;
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
  if (total.labels > 0) return 'opinion';
  const isFar = isFarFromNews(total);
  const isOpinion = isArguing(total);
  if (isOpinion && (isFar || isAboutNews(total))) return 'opinion';
  if (isChatting(total)) return 'conversational';
  if (isOpinion) return 'opinion';
  return isFar ? 'feature' : 'reporting';
}

function isChatting({ sentences, chatting }: Total): boolean {
  return chatting >= chat.least && chatting >= chat.share * sentences;
}

function isArguing(total: Total): boolean {
  const { least, density, share, farShare, perSource, ofLine } = argument;
  const { sentences, points, sourced } = total;
  if (total.arguing < argument.arguing) return false;
  if (points < Math.max(least, density * sentences)) return false;
  const rest = points - perSource * sourced;
  const lines = Math.sign(total.notes) - Math.sign(total.datelines);
  return rest >= ((isAboutNews(total) ? share : farShare) - ofLine * lines) * sentences;
}

/** A draft says what it is about in so many tokens, and fewer than this share of them are words of public life where it is about something else; the same holds for hard news. */
const [leastTokens, newsShare] = [250, 0.018];

function isFarFromNews(total: Total): boolean {
  return total.tokens >= leastTokens && !isAboutNews(total);
}

function isAboutNews({ tokens, affairs, alarms }: Total): boolean {
  return Math.max(affairs, alarms) >= newsShare * tokens;
}
