import type { Sentence } from '../../document/sentences.ts';
import lexicon from '../../lexicons/figure-exemptions.json' with { type: 'json' };
import { isBetween, type NumberContext } from './context.ts';
import type { Exemption } from './exemption.ts';

const voteBefore =
  /\b(?:voted|votes?|ruled|ruling|decision|passed|approved|rejected|majority|split|by|of|an?|[Aa]ssembly|[Cc]hamber|[Cc]ommittee|[Cc]ongress|[Cc]ouncil|[Hh]ouse|[Ss]enate)\s(?:of\s|by\s|on a\s|a\s)?$/i;
const voteAfter =
  /^[ -](?:vote|votes|ruling|decision|majority|margin|split|along|against|in favou?r|party-line)\b/;
const outcomeBefore =
  /\b(?:beat|beats|defeated|won|win|wins|lost|drew|tied|led|leads?|trailed|downed|edged|victory|defeat|draw|loss|record)\b[^.]{0,60}$/i;
const outcomeAfter =
  /^[ -](?:win|victory|loss|defeat|draw|lead|record|result|scoreline|thriller)\b/;

/** “voted 7-2”, “beat Rovers 3-1”, “a 5-4 decision”, “3-2 odds”, “7 votes to 2”. */
const tally: Exemption = {
  id: 'tally',
  find: (context) => {
    if (context.phrase.form === 'pair') return isTally(context) ? {} : undefined;
    if (/^\d{1,3}[-–]\d{1,3}[-–]\d{1,3}$/.test(context.digits)) return {};
    return isOdds(context) || isSplitVote(context) ? {} : undefined;
  },
};

const shortPair = /^\d{1,3}(?:\s?[-–]\s?| to )\d{1,3}$/;
const oddsAfter = /^\s(?:odds|favou?rite|shot|on|against)\b/;

function isTally({ digits, phrase, before, after }: NumberContext): boolean {
  if (!shortPair.test(digits) || /^\s?(?:%|percent|million|people)/.test(after)) return false;
  const isContest = [oddsAfter, voteAfter, outcomeAfter].some((pattern) => pattern.test(after));
  if (isContest || outcomeBefore.test(before)) return true;
  const { value = 0, second = 0 } = phrase;
  const isDescending = value > second || /^\s?(?:[.,;)]|$)/.test(after);
  return voteBefore.test(before) && isDescending && !/^ [a-z]+s\b/.test(after);
}

function isOdds({ digits, before, after }: NumberContext): boolean {
  if (!/^\d{1,3}\/\d{1,3}$/.test(digits)) return false;
  return oddsAfter.test(after) || /\b(?:odds of|at)\s$/.test(before);
}

function isSplitVote({ digits, before, after }: NumberContext): boolean {
  if (!/^\d{1,3}$/.test(digits)) return false;
  if (/\bvote\W{1,4}$/.test(before) && /^ (?:for|in favou?r)\b/.test(after)) return true;
  if (/^ to \d{1,3}(?:[.,;]|$)/.test(after) && voteBefore.test(before)) return true;
  return (
    /^\s(?:votes\s)?(?:in favou?r(?:,| and)?|for(?:,| and)?|to)\s\d{1,3}\s(?:against|votes)/.test(
      after,
    ) || /\b\d{1,3}\s(?:votes\s)?(?:in favou?r(?:,| and)?|for(?:,| and)?)\s$/.test(before)
  );
}

const rating: Exemption = {
  id: 'rating',
  find: ({ phrase, before, after }) => {
    if (!isBetween(phrase, 0, 10)) return undefined;
    const stars = /^[- ]stars?\b/.exec(after)?.[0];
    if (stars !== undefined) return { after: stars.length };
    return /\brated\s$|\b[Pp][Gg]-$/.test(before) ? {} : undefined;
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
  find: ({ text, sentence, phrase, before, after }) => {
    if (!isBetween(phrase, 0, 999)) return undefined;
    if (playShare.test(after)) return {};
    const noun = /^[ -](?:(?:home|free|straight) )?(\p{Ll}+)/u.exec(after)?.[1] ?? '';
    if (sportNouns.has(noun)) return {};
    if (!scoreNouns.has(noun)) return undefined;
    const words = text.slice(toTalkStart(sentence), sentence.end);
    return playTalk.test(words) || (playBefore.test(before) && !pollTalk.test(words))
      ? {}
      : undefined;
  },
};

/** What the points are points of stands in the sentence or before it: “Her net positive was 51 points. It is down 13.” */
function toTalkStart({ start }: Sentence): number {
  return Math.max(0, start - 400);
}

/** “A crowd of 21,406 saw”: a number that is not round comes from the turnstile. */
const attendance: Exemption = {
  id: 'attendance',
  find: ({ phrase: { form, value = 0 }, before, after }) =>
    form === 'plain' &&
    value % 100 !== 0 &&
    (/\b(?:crowd|attendance) (?:of|was) $/i.test(before) ||
      (/\b(?:before|in front of|watched by) $/.test(before) &&
        /^ (?:fans|people|spectators|supporters)\b/.test(after)))
      ? {}
      : undefined,
};

/** Numbers of votes, games and bets: the act is its own record. */
export const contestExemptions: readonly Exemption[] = [tally, rating, sportResult, attendance];
