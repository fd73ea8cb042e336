import { isOnSide } from './reaction-owners.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { findPositions, joinOpenings } from '../../document/words/positions.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { toPlural } from '../../english/plural.ts';
import {
  conjunctions,
  determiners,
  subjectPronouns,
  toWordSet,
} from '../../english/word-classes.ts';
import { createRowMatcher } from '../../english/word-matcher.ts';
import type { Reaction } from './reaction.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** What a reaction is called, in both numbers: “concern”, “questions”. */
export const reactionNouns: ReadonlySet<string> = new Set(
  // One call is made by telephone.
  [...frames.reactionNouns.flatMap((noun) => [noun, toPlural(noun)]), 'calls'],
);
const otherNouns = findWordSet('reactions');

/** Without one of these nobody reacts. */
export const reactionSigns = createWordList([...reactionNouns, ...otherNouns]);

const growing = 'growing/mounting/rising';
const moods =
  'anger/anticipation/discontent/disquiet/dissent/excitement/frustration/optimism/resentment/unease';
const feelings =
  'alarm/anger/concern/concerns/doubts/fear/fears/misgivings/outrage/scepticism/skepticism/suspicions/unease/worries/worry';
const sayings =
  'accusations/allegations/calls/criticism/criticisms/hopes/rumors/rumours/speculation/suggestions';
const matchFixed = createRowMatcher([
  'under heightened/mounting/growing/increasing/increased/intense/fresh/renewed scrutiny/criticism',
  'under heightened/mounting/growing/increasing/intense pressure',
  `fears/concerns/worries/doubts/questions are/were ${growing}/spreading`,
  `fears/concerns/worries/doubts/questions have been ${growing}/spreading`,
  'fears/concerns/worries mount/mounted',
  `${moods} is/was/has also/now/still? been? growing/mounting/rising/brewing/simmering/building`,
  'has/have/had/was/were/is/are been? met/greeted with *? skepticism/scepticism/criticism/alarm/anger/concern/hostility/incredulity/indignation/mistrust/resentment/unease/uproar/outrage/derision/relief/condemnation/consternation/delight/disbelief/dismay/fury/horror/ridicule/scorn/suspicion',
  'speculation is/was/has been? rife/growing/mounting/swirling',
  'calls are/have been? growing/mounting',
  'pressure is/was/has been? growing/mounting/building',
  'rumors/rumours are/were/have been? swirling/circulating/rife/spreading',
  'speculation/concern/unease/alarm has grown/intensified/mounted/spread',
  'concerns/fears/doubts/worries have grown/intensified/mounted/spread',
  'was/were/been received with *? alarm/anger/derision/dismay/disbelief/fury/hostility/outrage/suspicion',
  'drawn/drew/met/prompted/provoked/sparked an? angry/fierce/furious/hostile/swift reaction/response',
  'caused *? offence/offense',
  'eyebrows were/have been? raised',
  `after/amid/despite/following ${growing}/deepening/heightened/increasing/intense/intensifying/renewed/widespread alarm/anger/anxiety/concern/concerns/criticism/discontent/doubts/fears/frustration/pressure/speculation/suspicion/unease/worries`,
  'met/greeted with a mix/mixture of * and *',
  `${moods}/alarm/criticism/fear/fury/outrage over/about/at * *? *? *? has/have? boiled/grown/intensified/mounted/spread over?`,
  'became/become/been a lightning/magnet/target/focus rod? for/of anger/criticism/outrage/protest/resentment',
  'beset/clouded/dogged/haunted/overshadowed/plagued by allegations/controversy/criticism/doubts/questions/speculation/suspicion',
  'mired/shrouded in controversy',
  'doubts/questions have arisen/emerged/surfaced',
  'doubts/questions hang/hangs/hover/hung over',
  'speculation/rumors/rumours has/have swirled',
  'calls for * *? *? are growing/mounting',
  'calls for * *? *? have grown/intensified/mounted louder?',
  'opposition to * *? *? is growing/hardening/mounting',
  'opposition to * *? *? has grown/hardened/mounted',
]);
/** How far a reaction is said to reach, which nobody has counted. */
const wide = 'near-unanimous/near-universal/overwhelming/unanimous/universal/widespread';
/** With these the place where people feel so may follow: “questions remain in Arden”. */
const matchLasting = createRowMatcher([
  'questions/doubts/concerns/fears/suspicions/worries persist/linger/swirl',
  'questions/doubts/concerns remain',
  'controversy/speculation/suspicion surrounds/surrounded',
  `alarm/concern/worry is/was/has been? also/now/still? ${growing}/spreading`,
]);
/** “a response to an {outpouring of criticism}” */
const matchOutpouring = createRowMatcher([
  'avalanche/barrage/chorus/deluge/flood/flurry/outpouring/storm/torrent/wave of anger/criticism/fury/outrage/protest/scorn',
]);

const matchThere = createRowMatcher(
  ['is/are/was/were', 'has/have also? been'].flatMap((be) => [
    `there ${be} also/now/still? considerable/deep/fierce/growing/increasing/intense/lingering/many/mounting/much/persistent/serious/some/widespread? ${feelings}/${sayings}`,
    `there ${be} ${wide} political/public? ${feelings}/criticism/speculation`,
    `there ${be} an/a angry/fierce/furious/huge/political/public backlash/furore/outcry/uproar`,
  ]),
);
/** “Concerns have been raised about the plan”: what somebody said, in the passive. */
const matchPassive = createRowMatcher(
  ['is/are/was/were/being', 'has/have also? been'].map(
    (be) =>
      `${feelings}/questions/${sayings} ${be} also? aired/expressed/levelled/made/raised/voiced`,
  ),
);

const worries =
  'concern/concerns/criticism/criticisms/doubts/fears/scepticism/skepticism/speculation/suspicion/suspicions/unease/worries';
/** “Amid {fears} that the dam could fail”, “dismissed {concerns} that it could” */
const matchGround = createRowMatcher([
  `amid a/an/the? public/serious/some/wider? furore/outcry/uproar/${worries}`,
  'after/despite/following a/an/the? public/serious/some/wider? criticism/criticisms/fears/furore/outcry/uproar',
  `dismiss/dismissed/dismisses/dismissing/downplayed/downplays/reject/rejected/rejecting/rejects ${worries}`,
  `brushed/brushes/brushing/played/playing/plays/shrug/shrugged/shrugging/shrugs/waved aside/away/down/off ${worries}`,
]);

/** “Questions are being asked about the deal”; not “Questions were asked at the meeting”. */
const matchAsked = createRowMatcher(['questions are/have also/now? being/been asked']);

const matchers = [
  matchFixed,
  matchLasting,
  matchThere,
  matchPassive,
  matchAsked,
  matchGround,
  matchOutpouring,
];
const openings = joinOpenings(matchers.map((match) => match.openings));
const signs = joinOpenings(matchers.map((match) => match.signs));

/** Finds the fixed phrases of a sentence: “under mounting scrutiny”, “fears are growing”, “there are fears that”. */
export function findStanding(sentence: Sentence): Reaction[] {
  if (!signs.isIn(sentence)) return [];
  const { tokens } = sentence;
  return findPositions(sentence, openings).flatMap((i) => {
    const ground = readGround(tokens, i) ?? readOutpouring(tokens, i);
    if (ground) return [ground];
    const told = readTold(tokens, i);
    const last = told ?? readStanding(tokens, i);
    const [token, to] = [tokens[i], last === undefined ? undefined : tokens[last]];
    if (last === undefined || !token || !to || isOwned(tokens, last)) return [];
    if (told !== undefined && isOwnedLater(tokens, told)) return [];
    const noun = findReactionNoun(tokens.slice(i, last + 1));
    return [{ start: token.start, end: to.end, noun, isStanding: true }];
  });
}

function readStanding(tokens: readonly Token[], i: number): number | undefined {
  const lasting = matchLasting(tokens, i);
  if (lasting !== undefined && !/^(?:in|among|for)/.test(wordAt(tokens, lasting + 1)))
    return lasting;
  return matchFixed(tokens, i);
}

/** “there are fears that the dam could fail”, “concerns were raised about the plan”: with what they are about. */
function readTold(tokens: readonly Token[], i: number): number | undefined {
  const last =
    matchThere(tokens, i) ??
    (opensWithNoun(tokens, i) ? (matchPassive(tokens, i) ?? matchAsked(tokens, i)) : undefined);
  if (last === undefined) return undefined;
  return isMatter(tokens, last) || isMatter(tokens, skipPlace(tokens, last)) ? last : undefined;
}

/** “widespread anger {in Norden} over the plan”: all of Norden, whom nobody has counted. */
function skipPlace(tokens: readonly Token[], last: number): number {
  const isWide = wideWords.has(wordAt(tokens, last - 1)) || wideWords.has(wordAt(tokens, last - 2));
  if (!isWide || !/^(?:across|in)$/.test(wordAt(tokens, last + 1))) return last;
  let end = wordAt(tokens, last + 2) === 'the' ? last + 2 : last + 1;
  while (isCapitalised(tokens[end + 1])) end++;
  return end;
}

const wideWords: ReadonlySet<string> = new Set(wide.split('/'));

/** “fears {that} the dam could fail”, “allegations {of} fraud”, “fears {the} dam could fail”; not “fear of flying”, “asked of the mayor” */
function isMatter(tokens: readonly Token[], last: number): boolean {
  const next = wordAt(tokens, last + 1);
  if (next === 'of') return !/^(?:asked|fear)$/.test(wordAt(tokens, last));
  if (/^(?:about|against|at|following|for|over|regarding|that)$/.test(next)) return true;
  return determiners.has(next) || subjectPronouns.has(next);
}

const sizes = toWordSet('fresh further grave many new repeated serious several similar some');

/** “{Concerns} have been raised”, “but serious {concerns} …”; “residents’ {concerns}” have an owner. */
function opensWithNoun(tokens: readonly Token[], i: number): boolean {
  const first = sizes.has(wordAt(tokens, i - 1)) ? i - 1 : i;
  const before = tokens[first - 1];
  return !before || /^[,;:–—]$/.test(before.text) || conjunctions.has(before.lower);
}

/** “concerns about the {welfare} of a man”, “fears over his {safety}”: why the police were called. */
const safety = toWordSet('health safety welfare wellbeing well-being whereabouts');

/** “amid fears that the bank could fail”, “dismissed concerns about safety”: on what the news rests, and nobody’s. */
function readGround(tokens: readonly Token[], i: number): Reaction | undefined {
  const last = matchGround(tokens, i);
  const [from, to] = [tokens[i], tokens[last ?? -1]];
  if (last === undefined || !from || !to || !/^(?:about|over|that)$/.test(wordAt(tokens, last + 1)))
    return undefined;
  if (isOwnedLater(tokens, last) || safety.has(wordAt(tokens, last + 3))) return undefined;
  const isMild = !/^(?:after|amid|despite|following)$/.test(from.lower);
  return { ...toStanding(from, to), gravity: isMild ? 'hint' : 'information' };
}

/** “a response to {an outpouring of criticism}”; of “the outpouring” the copy has told. */
function readOutpouring(tokens: readonly Token[], i: number): Reaction | undefined {
  const last = matchOutpouring(tokens, i);
  const [from, to] = [tokens[i - 1], tokens[last ?? -1]];
  if (last === undefined || !from || !to || isOwned(tokens, last)) return undefined;
  if (!/^(?:an?|the)$/.test(from.lower)) return undefined;
  if (!/^(?:after|amid|despite|following|of|to)$/.test(wordAt(tokens, i - 2))) return undefined;
  return { ...toStanding(from, to), ...(from.lower === 'the' && { gravity: 'hint' }) };
}

/** The reaction from one word to its noun. */
function toStanding({ start }: Token, to: Token): Reaction {
  return { start, end: to.end, noun: findReactionNoun([to]), isStanding: true };
}

/** “criticism from” */
function isOwned(tokens: readonly Token[], last: number): boolean {
  return /^(?:from|by|among|within)$/.test(wordAt(tokens, last + 1)) || isOnSide(tokens, last + 1);
}

/** “there are fears about the route among pilots”, “doubts were raised about the count by both parties” */
function isOwnedLater(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last).some(({ lower }) => /^(?:among|by|from)$/.test(lower));
}

function findReactionNoun(tokens: readonly Token[]): string {
  return tokens.find(({ lower }) => reactionNouns.has(lower) || otherNouns.has(lower))?.lower ?? '';
}
