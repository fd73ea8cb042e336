import { smallNumberPattern, toSmallNumber } from '../../english/small-numbers.ts';
import type { Block } from '../../document/block.ts';
import { groupFigures } from '../../facts/by-sentence.ts';
import type { Figure } from '../../facts/figures.ts';
import { isQuoted } from '../../facts/voice.ts';
import type { Mismatch } from './mismatch.ts';

const body = '(board|commission|committee|council|court|panel|tribunal)';
const size = `(\\d{1,2}|${smallNumberPattern})`;
/** “The council’s seven members”, “The board has nine members”, “the council, which has seven members,” */
const seated = new RegExp(
  `\\b${body}(?:[’']s ${size} members\\b|(?:, which)? has ${size} (?:elected |voting )?members\\b)`,
  'g',
);
const anyBody =
  /\b(?:assembly|board|chamber|commission|committee|congress|council|court|house|legislature|panel|parliament|residents|senate|tribunal|voters)\b/gi;
/** “The new, larger council”, “the then council” */
const another = /\b(?:former|larger|new|next|old|previous|then)\b/;
const voting = /\b(?:approved|backed|cleared|passed|rejected|voted)\b/;

/** Finds votes of more than a body has members: “The council’s seven members meet on Friday. The plan passed by 6-3 in May.” */
export function findSeatMismatches(block: Block): readonly Mismatch[] {
  if (!/\bmembers\b/.test(block.text)) return [];
  const figuresOf = block.derive(groupFigures);
  return [...block.text.matchAll(seated)].flatMap((match) => {
    const [words, name, own, other] = match;
    const seats = toSmallNumber(own ?? other ?? '');
    const at = block.sentences.findIndex(({ end }) => end > match.index);
    const after = match.index + words.length;
    return [at, at + 1].flatMap((index) => {
      const votes = figuresOf(index).filter((each) => each.start > after && isVote(each));
      const [vote, more] = votes;
      if (!vote || more || isQuoted(block, vote) || !isOf(block, index, vote, name)) return [];
      return toTooMany(vote, seats);
    });
  });
}

function isVote({ kind, exemption, value, second, unit }: Figure): boolean {
  const isPair = value !== undefined && second !== undefined && unit === undefined;
  return isPair && (kind === 'score' || exemption === 'tally');
}

/** Whether no other body is named beside a vote. */
function isOf({ text, sentences }: Block, index: number, vote: Figure, name = ''): boolean {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const words = text.slice(start, end);
  const others = (words.match(anyBody) ?? []).filter((each) => each.toLowerCase() !== name);
  return others.length === 0 && !another.test(words) && voting.test(text.slice(start, vote.start));
}

function toTooMany({ start, end, value = 0, second = 0 }: Figure, seats: number): Mismatch[] {
  if (value + second <= seats) return [];
  const detail = `${value} + ${second} makes ${value + second} votes, and there are ${seats} members`;
  return [{ span: { start, end }, detail, related: [], fixes: [] }];
}
