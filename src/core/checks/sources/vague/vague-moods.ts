import { joinOpenings } from '../../../document/words/positions.ts';
import { toTokenSpan, wordAt, type Token } from '../../../document/words/tokens.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { createRowMatcher } from '../../../english/word-matcher.ts';
import { toVagueFrame, type VagueFrame } from './vague-frame.ts';

const moods =
  'acceptance/agreement/belief/consensus/expectation/feeling/perception/recognition/sense/suspicion/view';
const sizes =
  'broad/clear/common/emerging/general/growing/near-universal/popular/prevailing/rising/strong/widespread/wide';
/** “There is a growing consensus that”: who shares it is not said. */
const matchMood = createRowMatcher([
  `there is/was/remains a/an? ${sizes} ${moods} that`,
  `there is/was/remains a/an/the? ${sizes}? ${moods} among/in/within * *? *? *? that`,
  'rumor/rumour/gossip has it that?',
]);
/** “Few would argue that”: nobody can take that over. */
const matchNobody = createRowMatcher([
  'few will/would argue/deny/disagree/dispute/doubt/question',
  'nobody denies/disputes/doubts/questions',
  'no one denies/disputes/doubts/questions',
]);
/** “Legal scholars are divided on”: how many stand on which side? */
const professions = [...findWordSet('opinion-givers')].join('/');
const matchSplit = createRowMatcher(
  [
    'are/remain/were deeply/evenly/sharply? divided/split/undecided about/as/on/over',
    'differ/disagree about/as/on/over',
  ].map((verbs) => `${professions} ${verbs}`),
);
/** “Market watchers {blame} weak orders” */
const matchBlame = createRowMatcher([`${professions} blame/blamed`]);
/** “Research has linked the dye to asthma” */
const matchLinked = createRowMatcher([
  'evidence/research/studies has/have also/long/now/previously? connected/linked/tied',
]);
/** “By most accounts” */
const matchAccounts = createRowMatcher(['by many/most/several/some/various accounts']);
const matchers = [matchAccounts, matchMood, matchNobody, matchSplit, matchLinked, matchBlame];

/** What such a frame starts with, and a word without which none is there. */
export const vagueMoodOpenings = joinOpenings(matchers.map(({ openings }) => openings));
export const moodSigns = joinOpenings(matchers.map(({ signs }) => signs));

/** What a group is named by that is divided, blames or has found. */
const groupNouns = joinOpenings([matchSplit, matchLinked, matchBlame].map((each) => each.openings));

/** How many words may stand before “scholars”: “many leading legal scholars”. */
const longestGroup = 3;

type Opens = (tokens: readonly Token[], i: number) => boolean;

/** “There is a widespread view”, “few would deny”, “legal scholars are divided”, “research has linked”. */
export function readVagueMood(
  tokens: readonly Token[],
  i: number,
  opensClause: Opens,
): VagueFrame | undefined {
  if (!vagueMoodOpenings.has(tokens[i])) return undefined;
  const accounts = matchAccounts(tokens, i);
  if (accounts !== undefined)
    return toVagueFrame(tokens, i, accounts, { recast: 'according to [SOURCE TK]' });
  return (
    (opensClause(tokens, i) ? readOpening(tokens, i) : undefined) ??
    readGroup(tokens, i, opensClause)
  );
}

function readOpening(tokens: readonly Token[], i: number): VagueFrame | undefined {
  const mood = matchMood(tokens, i);
  // “There is a view that”: the conjunction stays.
  if (mood !== undefined)
    return toVagueFrame(tokens, i, wordAt(tokens, mood) === 'that' ? mood - 1 : mood);
  const nobody = matchNobody(tokens, i);
  return nobody === undefined ? undefined : toVagueFrame(tokens, i, nobody, { recast: '' });
}

/** “Previous studies {by [INSTITUTION TK]} have linked”: one study would not be the same news. */
function nameLinked(tokens: readonly Token[], first: number, noun: number, linked: number): string {
  if (!wordAt(tokens, noun).endsWith('studies'))
    return `a [YEAR TK] study by [INSTITUTION TK] ${wordAt(tokens, linked)}`;
  const words = tokens.slice(first, linked + 1).map(({ lower }) => lower);
  return words.toSpliced(noun - first + 1, 0, 'by [INSTITUTION TK]').join(' ');
}

/** “{Legal scholars are divided} on”, “{research has linked} the dye to” */
function readGroup(
  tokens: readonly Token[],
  i: number,
  opensClause: Opens,
): VagueFrame | undefined {
  if (!groupNouns.has(tokens[i])) return undefined;
  const first = findGroupStart(tokens, i);
  if (!opensClause(tokens, first)) return undefined;
  const linked = matchLinked(tokens, i);
  if (linked !== undefined) {
    return toVagueFrame(tokens, first, linked, { recast: nameLinked(tokens, first, i, linked) });
  }
  const split = matchSplit(tokens, i);
  const last = split === undefined ? matchBlame(tokens, i) : split - 1;
  const group = toTokenSpan(tokens, first, i);
  return last === undefined ? undefined : toVagueFrame(tokens, first, last, group ? { group } : {});
}

/** Where the words for a group start that end at a position: “{leading} legal scholars”. */
export function findGroupStart(tokens: readonly Token[], i: number): number {
  let first = i;
  while (
    i - first <= longestGroup &&
    tokens[first - 1]?.kind === 'word' &&
    !outside.has(wordAt(tokens, first - 1))
  )
    first--;
  return i - first > longestGroup ? i : first;
}

const outside = toWordSet('and but its that the their these those though while');
