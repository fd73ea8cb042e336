import type { Block } from '../../document/block.ts';
import { findGrownMismatches } from './changes/grown.ts';
import type { Mismatch } from './mismatch.ts';
import { findVictimMismatches } from './parts/victims.ts';
import { findPlayedMismatches } from './played.ts';
import { findRivalMismatches } from './rivals.ts';
import { findSeatMismatches } from './seats.ts';

/** Words without one of which none of the cued sums is told. */
export const sumCues =
  /\b(?:drawn|drew|fatally|killing|lost|members|points? (?:adrift|ahead|behind|clear|in front)|(?:doubl|quadrupl|tripl|trebl)ed|won)\b/;

/** Finds sums that only certain words set up: leads, records, votes, victims. */
export function findCuedMismatches(block: Block): readonly Mismatch[] {
  return [
    ...findGrownMismatches(block),
    ...findRivalMismatches(block),
    ...findPlayedMismatches(block),
    ...findSeatMismatches(block),
    ...findVictimMismatches(block),
  ];
}
