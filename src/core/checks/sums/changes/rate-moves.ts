import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';
import { toSignEnd } from '../../../facts/figures/percent-sign.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { findPairs, isExact, toValue } from '../sum-text.ts';

/** A change of a rate and the rate that it led to, without the one before: “raised its key rate by 0.5% to 5.25%”. */
export interface RateMove {
  readonly by: Figure;
  readonly to: Figure;
}

const rated =
  /\b(?:[Bb]ank [Rr]ate|(?:bank|base|benchmark|borrowing|cash|deposit|discount|federal funds|funds|headline|interest|key|lending|main|mortgage|official|overnight|policy|prime|reference|refinancing|repo) rates?|rates)\b/;
const byBefore =
  /\b(?:bumped|cut|cuts|cutting|dropped|eased|hiked?|hiking|increased?|increases|lifted|lifting|lowered|lowering|lowers|nudged|pushed|raise|raised|raises|raising|reduced|reduces|rose|fell|shaved|slashed|trimmed|upped)\b[^.;:,]{0,40}$/;
/** Rates are moved by a quarter or a half, seldom by more. */
const largest = 2;

/**
 * Finds changes of what is itself a percentage that are given in percent: nobody raises a rate of 4.75 by half a
 * hundredth, and a party that is “on 29%, up 4%” has gained points.
 */
export function findRateMoves(block: Block): readonly RateMove[] {
  return [...findInterestMoves(block), ...findLevelMoves(block)];
}

function findInterestMoves(block: Block): readonly RateMove[] {
  const { text, sentences } = block;
  return findPairs(block).flatMap(([by, to]) => {
    const isRate = [by, to].every(isExactShare);
    if (!isRate || !isSmall(by, to) || text.slice(by.end, to.start) !== ' to ') return [];
    const { start = 0, end = 0 } = sentences[by.sentence] ?? {};
    const isMoved =
      byBefore.test(text.slice(start, by.start)) && !/\bfrom\b/.test(text.slice(to.end, end));
    return isMoved && rated.test(text.slice(start, by.start)) ? [{ by, to }] : [];
  });
}

/** “is on 29%”, “polled 29%”, “a turnout of 61%” */
const levelBefore =
  /\b(?:are|at|is|of|on|polled|scored|stands?|stood|took|was|were|with|won)(?: (?:about|around|just|now|only))? $/;
/** What shows that it is: a beer “of 4%, up 2%” is none. */
const voted =
  /\b(?:approval|backing|ballots?|candidates?|coalition|conservatives|democrats|elections?|electorate|greens|inflation|labou?r|liberals|margins?|nationalists|part(?:y|ies)|polls?|polled|popularity|president|rat(?:e|es|ing|ings)|republicans|shares?|socialists|support|tories|turnout|unemployment|votes?|voters)\b/i;
/** “29%{, up }4%”, “61% {of voters, down by }3%” */
const changeBetween =
  /^(?: of (?:the |those )?(?:electorate|votes?|voters)\b[^.,;:\d]{0,30})?,? (?:down|up)(?: by)? $/;
/** What is counted in percent, whatever it comes to. */
const level =
  /\b(?:approval|backing|inflation|margins?|popularity|ratings?|share (?!prices?\b)|support|turnout|unemployment|(?:jobless|occupancy|poverty|vacancy) rate)\b[^.,;:\d]{0,40}\b(?:climbed|declined|dipped|down|dropped|eased|edged|fell|grew|increased|jumped|rose|slid|slipped|up)(?: (?:by|down|up))? $/i;
/** The same somewhere in a block, as far as it is told at a glance. */
const anyLevel = /, (?:down|up) |(?:%|cent) to /;
const fromBehind = /^[^.;:]{0,20}\b(?:from|than) (?:about |around )?\d/;

/** “The Harbour Party is on 31%, up {3%}”, “turnout fell {3%} to 61%”. */
function findLevelMoves(block: Block): readonly RateMove[] {
  const { text, sentences } = block;
  if (!anyLevel.test(text)) return [];
  return findPairs(block).flatMap(([first, second]) => {
    if (![first, second].every(isExactShare) || isQuoted(block, first)) return [];
    const before = text.slice(sentences[first.sentence]?.start ?? 0, first.start);
    const between = text.slice(toSignEnd(text, first.number), second.start);
    if (fromBehind.test(text.slice(second.end, second.end + fromReach))) return [];
    if (between === ' to ') return level.test(before) ? [{ by: first, to: second }] : [];
    const isLevel =
      levelBefore.test(before) && changeBetween.test(between) && voted.test(before + between);
    return isLevel ? [{ by: second, to: first }] : [];
  });
}

/** How far behind a change the level before it may stand, in UTF-16 code units. */
const fromReach = 40;

function isExactShare(figure: Figure): boolean {
  return figure.unitName === 'percent' && isExact(figure);
}

function isSmall(by: Figure, to: Figure): boolean {
  return toValue(by) <= largest && toValue(to) > toValue(by);
}
