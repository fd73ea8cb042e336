import type { Block } from '../../../document/block.ts';
import type { Figure } from '../../../facts/figures.ts';
import { toSignEnd } from '../../../facts/figures/percent-sign.ts';
import { isQuoted } from '../../../facts/voice.ts';
import { groupFigures } from '../../../facts/by-sentence.ts';
import type { Mismatch } from '../mismatch.ts';
import { findMajorityMismatches } from './majorities.ts';
import { toPlainNumber } from '../number-words.ts';

/** Shares of one whole may pass 100 by this much for rounding, or by half a point for each of them. */
const rounding = 1;
const wholes =
  /^ of (?:the )?(?:[A-Za-zÀ-ỿ]+ )?(?:ballots|budget|electorate|market|revenue|seats|spending|total|vote|votes)\b/u;
const manyAnswers =
  /\b(?:multiple|more than one|up to \w+|several|each|any) (?:answers?|choices?|options?|responses?)\b|\brespectively\b/i;
const listGap = /^(?:,| and|, and) $/;

/** Finds shares of one whole that come to more than all of it: “48%, 37% and 21% of the vote”. */
export function findShareMismatches(block: Block): readonly Mismatch[] {
  const { text, sentences } = block;
  const figuresOf = block.derive(groupFigures);
  return sentences.flatMap((sentence) => {
    const shares = figuresOf(sentence.index).filter(isShare);
    if (shares.length === 0) return [];
    const named = findMajorityMismatches(block, sentence, shares);
    if (shares.length < 2) return named;
    if (manyAnswers.test(text.slice(sentence.start, sentence.end))) return named;
    const lists = [
      ...findLists(block, shares),
      ...findAnswers(block, shares),
      ...findHolders(block, shares),
      ...findFuels(block, shares),
      ...findVoteShares(block, shares),
    ];
    return [...named, ...lists.flatMap((list) => toMismatch(block, list))];
  });
}

function isShare({ unitName, second, bound, value }: Figure): boolean {
  return unitName === 'percent' && second === undefined && !bound && value !== undefined;
}

const undecided =
  /^ (?:[A-Za-zÀ-ỿ’']+ ){0,4}(?:undecided|unsure|not sure|no opinion|neither|(?:don|did)['’n]t know|not know)\b/u;
const answerGap = /^(?: [A-Za-zÀ-ỿ’'-]+){0,8}(?:,|,? (?:and|but|while|with)) $|^ to $/u;

/** “46% said yes, 44% said no and 14% were undecided”: whoever gives one of these answers gives no other. */
function findAnswers({ text }: Block, shares: readonly Figure[]): readonly Figure[][] {
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length < 3) return [];
  // “fell from 48% to 41%, with 16% undecided”
  if (/\bfrom $/.test(text.slice(Math.max(0, first.start - 6), first.start))) return [];
  const end = toSignEnd(text, last.number);
  const isOfAll = shares.every(
    (share, i) =>
      i === 0 ||
      answerGap.test(text.slice(toSignEnd(text, (shares[i - 1] ?? share).number), share.start)),
  );
  return isOfAll && undecided.test(text.slice(end, end + 50)) ? [[...shares]] : [];
}

const holderGap =
  /^(?:,|;|,? and|, while|, with) (?:for )?(?:the )?(?:\p{Upper}[\p{Alpha}.’'-]* ){1,4}(?:(?:at|got|had|on|received|took|won) )?$/u;
const winner = /\b(?:beat|beats|defeated|re-elected|ousted|unseated|won|wins)\b/;
const against = '(?:against|compared (?:to|with)|to|versus|vs\\.?)';
const rivalGap = new RegExp(
  `^,? ${against}(?: \\p{Upper}[\\p{Alpha}-]+(?: \\p{Upper}[\\p{Alpha}-]+)?[’']s?)? $`,
  'u',
);
const rivalBehind =
  /^ for (?:\p{Upper}|(?:(?:her|his|the) )?(?:challenger|incumbent|opponent|rival)\b)/u;
const rivalsOwn = /[’']s? $/;

/** “54% of the vote {to 49% for} Ms. Lund”, “{to Lund’s} 49%”: no comparison with another year. */
function isRivals({ text }: Block, first: Figure, share: Figure, gap: string): boolean {
  if (!rivalGap.test(gap)) return false;
  const lead = text.slice(Math.max(0, first.start - 60), first.start);
  const behind = text.slice(toSignEnd(text, share.number), share.end + 40);
  if (rivalsOwn.test(gap) || rivalBehind.test(behind)) return !/\bfrom $/.test(lead);
  return gap === ' to ' && winner.test(lead) && /^[.;]|^$/.test(behind);
}

const ofVote = /^ of (?:the )?(?:ballots|votes?)(?: cast)?(?=[,; ])/;

/** “Corwin had 52% of the vote, Adeleke 31% and Bright 22%”: nobody’s votes are another’s. */
function findHolders(block: Block, shares: readonly Figure[]): readonly Figure[][] {
  const { text } = block;
  const [first, ...others] = shares;
  if (!first) return [];
  let end = toSignEnd(text, first.number);
  const whole = ofVote.exec(text.slice(end, end + 30))?.[0];
  if (whole === undefined) return [];
  end += whole.length;
  const run = [first];
  for (const share of others) {
    const gap = text.slice(end, share.start);
    if (!holderGap.test(gap) && !isRivals(block, first, share, gap)) break;
    run.push(share);
    end = toSignEnd(text, share.number);
  }
  return run.length > 1 ? [run] : [];
}

const tookBefore = /\b(?:claimed|polled|received|secured|took|won)(?: just| only)? $/;
const pollBefore =
  /(?:\b(?:gave|gives|had|has|puts?|putting|showed|shows|with) |^)(?:the )?(?:\p{Upper}[\p{Alpha}.’'-]* ){1,3}(?:(?:are|is|was|were) )?(?:at|on) $/u;
const inPoll = /\b(?:polls?|surveys?)\b/;
const nextHolder =
  /^(?:,|;|,? and|,? while)(?: the)? (?:(?:independent|newcomer|challenger|incumbent) )?(?:\p{Upper}[\p{Alpha}.’'-]* ){1,4}(?:(?:at|on|took|won) )?$/u;
const listClose = /^(?:[.,;)]|$| of the votes?\b)/;
/** Fewest holders of shares of what is not named. */
const fewestHolders = 3;

/** “Alder took 53 percent, Moss 44 percent and Crane 6 percent”, “a poll put Labour on 43%, …”: of votes, as nothing else is shared out so. */
function findVoteShares(
  { text, sentences }: Block,
  shares: readonly Figure[],
): readonly Figure[][] {
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length < fewestHolders) return [];
  const { start = 0, end = 0 } = sentences[first.sentence] ?? {};
  const isListed = shares.every((share, i) => {
    const before = shares[i - 1];
    return !before || nextHolder.test(text.slice(toSignEnd(text, before.number), share.start));
  });
  const isClosed = listClose.test(text.slice(toSignEnd(text, last.number), end));
  const isOfVotes = isListed && isClosed && isShared(text.slice(start, end), first.start - start);
  return isOfVotes ? [[...shares]] : [];
}

/** “{Alder took} 53 percent”, “a poll {put Labour on} 43%” */
function isShared(words: string, at: number): boolean {
  const lead = words.slice(0, at);
  return tookBefore.test(lead) || (inPoll.test(words) && pollBefore.test(lead));
}

const fuel =
  '(biomass|coal|(?:natural )?gas|hydro(?:power)?|imports|nuclear|oil|peat|solar|wind)(?: power)?';
const madeBy =
  '(?: (?:accounted for|accounts for|generated|generates|made|makes|produced|produces|provided|provides|supplied|supplies))?';
const fuelBefore = new RegExp(`\\b${fuel}${madeBy} $`, 'i');
const moved =
  /\b(?:by|capacity|cheaper|costs?|dearer|down|fell|from|gr[eo]w|higher|lower|prices?|rose|than|to|up)\b/i;
/** Fewest fuels that are added up. */
const fewestFuels = 3;

/** “Peat made 18% of its heat, wood 52%, straw 14% and sun 22%”: nothing is burnt twice. */
function findFuels({ text, sentences }: Block, shares: readonly Figure[]): readonly Figure[][] {
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length < fewestFuels) return [];
  const own = sentences[first.sentence];
  if (moved.test(text.slice(own?.start, own?.end))) return [];
  const names = shares.flatMap(({ start }) => {
    const name = fuelBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    return name === undefined ? [] : [name.toLowerCase()];
  });
  return names.length === shares.length && new Set(names).size === names.length
    ? [[...shares]]
    : [];
}

/** The runs of shares that stand in one list and end with the whole. */
function findLists({ text }: Block, shares: readonly Figure[]): readonly Figure[][] {
  const lists: Figure[][] = [];
  let run: Figure[] = [];
  for (const share of shares) {
    const before = run.at(-1);
    const isNext = before && listGap.test(text.slice(toSignEnd(text, before.number), share.start));
    if (!isNext) run = [];
    run.push(share);
    const close = toSignEnd(text, share.number);
    const behind = text.slice(close, close + 40);
    if (run.length > 1 && wholes.test(behind)) lists.push(run);
  }
  return lists;
}

function toMismatch(block: Block, shares: readonly Figure[]): Mismatch[] {
  const [first, last] = [shares[0], shares.at(-1)];
  const sum = shares.reduce((all, { value = 0 }) => all + value, 0);
  const slack = Math.max(rounding, shares.length / 2);
  if (!first || !last || sum <= 100 + slack || isQuoted(block, first)) return [];
  const addends = shares.map(({ value = 0 }) => toPlainNumber(value, 2)).join(' + ');
  return [
    {
      span: { start: first.start, end: toSignEnd(block.text, last.number) },
      detail: `${addends} makes ${toPlainNumber(sum, 2)}%, more than all of it`,
      related: [],
      fixes: [],
    },
  ];
}
