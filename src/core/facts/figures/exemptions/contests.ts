import type { Sentence } from '../../../document/sentences/sentences.ts';
import lexicon from '../../../lexicons/figures/figure-exemptions.json' with { type: 'json' };
import { toNearPhrases, toPlainPhrases, type NearWords } from '../../../english/near-words.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { isValueBetween, isInDigits, isPercent, type NumberContext } from '../context.ts';
import type { Exemption } from './exemption.ts';

const voteBefore =
  /\b(?:voted|votes?|ruled|ruling|decision|passed|approved|rejected|majority|split|by|of|an?|[Aa]ssembly|[Cc]hamber|[Cc]ommittee|[Cc]ongress|[Cc]ouncil|[Hh]ouse|[Ss]enate)\s(?:of\s|by\s|on a\s|a\s)?$/i;
const outcomeBefore =
  /\b(?:beat|beats|defeated|won|win|wins|lost|drew|tied|led|leads?|trailed|downed|edged|victory|defeat|draw|loss|record)\b[^.]{0,60}$/i;
const contestAfter = toPlainPhrases(
  'vote|votes|ruling|decision|majority|margin|split|along|against|in favor|in favour|party line|win|victory|loss|defeat|draw|lead|record|result|scoreline|thriller',
);

/** “voted 7-2”, “beat Rovers 3-1”, “a 5-4 decision”, “3-2 odds”, “7 votes to 2”. */
const tally: Exemption = {
  id: 'tally',
  find: (context) => {
    const { digits, phrase } = context;
    if (phrase.form === 'pair') return isTally(context) ? {} : undefined;
    if (isOdds(context) || isSplitVote(context)) return {};
    return phrase.form === 'compound' && /^\d{1,3}(?:[-–]\d{1,3}){2}$/.test(digits)
      ? {}
      : undefined;
  },
};

const shortPair = /^\d{1,3}(?:\s?[-–]\s?| to )\d{1,3}$/;
const oddsAfter = toPlainPhrases('odds|favorite|favourite|shot|on|against');

function isTally(context: NumberContext): boolean {
  const { digits, phrase, before, after, tail } = context;
  if (!shortPair.test(digits) || isPercent(context) || /^\s?(?:million|people)/.test(after))
    return false;
  if (contestAfter.isJoined(tail) || oddsAfter.isBeside(tail) || outcomeBefore.test(before))
    return true;
  const { value = 0, second = 0 } = phrase;
  const isDescending = value > second || /^\s?(?:[.,;)]|$)/.test(after);
  return voteBefore.test(before) && isDescending && !/^ [a-z]+s\b/.test(after);
}

const oddsBefore = toPlainPhrases('odds of|at');

function isOdds({ digits, lead, tail }: NumberContext): boolean {
  if (!digits.includes('/') || !/^\d{1,3}\/\d{1,3}$/.test(digits)) return false;
  return oddsAfter.isBeside(tail) || oddsBefore.isBeside(lead);
}

/** Words beside a number without which it is no part of a vote. */
const votesBefore = toWordSet('vote favor favour for and');
const votesBehind = toWordSet('to votes in for');

function isSplitVote(context: NumberContext): boolean {
  const { digits, before, after, lead, tail } = context;
  if (!isInDigits(context) || !(votesBefore.has(lead.word) || votesBehind.has(tail.word)))
    return false;
  if (!/^\d{1,3}$/.test(digits)) return false;
  if (/\bvote\W{1,4}$/.test(before) && /^ (?:for|in favou?r)\b/.test(after)) return true;
  if (/^ to \d{1,3}(?:[.,;]|$)/.test(after) && voteBefore.test(before)) return true;
  return (
    /^\s(?:votes\s)?(?:in favou?r(?:,| and)?|for(?:,| and)?|to)\s\d{1,3}\s(?:against|votes)/.test(
      after,
    ) || /\b\d{1,3}\s(?:votes\s)?(?:in favou?r(?:,| and)?|for(?:,| and)?)\s$/.test(before)
  );
}

const stars = toPlainPhrases('star|stars');

const rating: Exemption = {
  id: 'rating',
  find: ({ phrase, lead, tail }) => {
    if (!isValueBetween(phrase, 0, 10)) return undefined;
    if (stars.isJoined(tail)) return { after: tail.lengthTo(1) };
    const isRated = lead.word === 'rated' && lead.isSpaced;
    return isRated || (lead.lower === 'pg' && lead.gap === '-') ? {} : undefined;
  },
};

const sportNouns: ReadonlySet<string> = new Set(lexicon.sportNouns);
const scoreNouns: ReadonlySet<string> = new Set(lexicon.scoreNouns);
const playBefore =
  /\b(?:ahead|averag(?:es?|ing|ed)|beat|behind|down|finish(?:ed|ing)|led|leads?|leading|lost|made|rushed|scor(?:es?|ing|ed)|shot|threw|trail(?:s|ed|ing)?|unbeaten|up|winless|won)\b(?! by a vote)[^.;]{0,24}$/i;
const pollTalk =
  /\b(?:approval|ballots?|bonds?|candidates?|election|favou?rab(?:le|ility)|net (?:negative|positive)|governor|incumbent|index|investors|mayor|party|polls?|polling|president|senator|shares|stocks?|survey|traders|votes?|voters|yields?)\b|%|\bper ?cent/i;

const playTalk = /\bof (?:the )?possession\b|\bunbeaten\b/;
const playShare =
  /^(?:%| per ?cent) of (?:the )?(?:ball|first serves|play|possession|tackles|territory)\b/;

/** “led by 12 points at halftime”, “took 31 rebounds”: what everybody in the hall saw. */
const sportResult: Exemption = {
  id: 'sport-result',
  find: ({ text, sentence, phrase, before, after, tail }, { unit }) => {
    if (!isValueBetween(phrase, 0, 999)) return undefined;
    if (unit === 'percent' && playShare.test(after)) return {};
    const noun = findPlayNoun(tail);
    if (sportNouns.has(noun)) return {};
    if (!scoreNouns.has(noun)) return undefined;
    const words = text.slice(toTalkStart(sentence), sentence.end);
    return playTalk.test(words) || (playBefore.test(before) && !pollTalk.test(words))
      ? {}
      : undefined;
  },
};

const playModifiers = toWordSet('home free straight');

function findPlayNoun(tail: NearWords): string {
  if (!tail.isJoined) return '';
  const [first, second] = [tail.at(0), tail.at(1)];
  return playModifiers.has(first.text) && second.gap === ' ' ? second.text : first.text;
}

/** What the points are points of stands in the sentence or before it: “Her net positive was 51 points. It is down 13.” */
function toTalkStart({ start }: Sentence): number {
  return Math.max(0, start - 400);
}

/** “A crowd of 21,406 saw”: a number that is not round comes from the turnstile. */
const attendance: Exemption = {
  id: 'attendance',
  find: ({ phrase: { form, value = 0 }, lead, tail }) =>
    form === 'plain' &&
    value % 100 !== 0 &&
    (crowd.isBeside(lead) || (watched.isBeside(lead) && spectators.isBeside(tail)))
      ? {}
      : undefined,
};

const crowd = toNearPhrases('crowd|attendance', 'of|was');
const watched = toPlainPhrases('before|in front of|watched by');
const spectators = toPlainPhrases('fans|people|spectators|supporters');

/** Numbers of votes, games and bets: the act is its own record. */
export const contestExemptions: readonly Exemption[] = [tally, rating, sportResult, attendance];
