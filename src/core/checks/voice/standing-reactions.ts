import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import frames from '../../lexicons/frames.json' with { type: 'json' };
import { toPlural } from '../../english/plural.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { createRowMatcher } from '../../english/word-matcher.ts';
import type { Reaction } from './reaction.ts';

/** What a reaction is called, in both numbers: “concern”, “questions”. */
export const reactionNouns: ReadonlySet<string> = new Set(
  frames.reactionNouns.flatMap((noun) => [noun, toPlural(noun)]),
);
const otherNouns = toWordSet('calls pressure rumors rumours');

/** Without one of these nobody reacts. */
export const reactionSigns = createWordList([
  ...reactionNouns,
  ...otherNouns,
  ...toWordSet('derision relief suspicions'),
]);

const growing = 'growing/mounting/rising';
const feelings =
  'alarm/anger/concern/concerns/doubts/fear/fears/outrage/suspicions/unease/worries/worry';
const matchFixed = createRowMatcher([
  'under heightened/mounting/growing/increasing/increased/intense/fresh/renewed scrutiny/criticism',
  'under heightened/mounting/growing/increasing/intense pressure',
  `fears/concerns/worries/doubts/questions are/were ${growing}/spreading`,
  `fears/concerns/worries/doubts/questions have been ${growing}/spreading`,
  'fears/concerns/worries mount/mounted',
  'has/have/had/was/were/is/are been? met with *? skepticism/scepticism/criticism/anger/outrage/derision/relief',
  'speculation is/was/has been? rife/growing/mounting/swirling',
  'calls are/have been? growing/mounting',
  'pressure is/was/has been? growing/mounting/building',
  'rumors/rumours are/were/have been? swirling/circulating/rife/spreading',
]);
/** With these the place where people feel so may follow: “questions remain in Arden”. */
const matchLasting = createRowMatcher(['questions/doubts/concerns remain/persist/linger/swirl']);
const matchThere = createRowMatcher([`there is/are/were/was deep? ${feelings}`]);

/** Finds the fixed phrases of a sentence: “under mounting scrutiny”, “fears are growing”, “there are fears that”. */
export function findStanding({ tokens }: Sentence): Reaction[] {
  return tokens.flatMap((token, i) => {
    const last = readStanding(tokens, i);
    const to = last === undefined ? undefined : tokens[last];
    if (last === undefined || !to || isOwned(tokens, i, last)) return [];
    const noun = findReactionNoun(tokens.slice(i, last + 1));
    return [{ start: token.start, end: to.end, noun, isStanding: true }];
  });
}

function readStanding(tokens: readonly Token[], i: number): number | undefined {
  const lasting = matchLasting(tokens, i);
  if (lasting !== undefined && !/^(?:in|among|for)/.test(wordAt(tokens, lasting + 1)))
    return lasting;
  const there = matchThere(tokens, i);
  if (there !== undefined && /^(?:about|over|that)$/.test(wordAt(tokens, there + 1))) return there;
  return matchFixed(tokens, i);
}

/** “criticism from”; “there are fears about the route among pilots”, where they may stand far behind. */
function isOwned(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:from|by|among|within)$/.test(wordAt(tokens, last + 1))) return true;
  return (
    wordAt(tokens, first) === 'there' && tokens.slice(last).some(({ lower }) => lower === 'among')
  );
}

function findReactionNoun(tokens: readonly Token[]): string {
  return tokens.find(({ lower }) => reactionNouns.has(lower) || otherNouns.has(lower))?.lower ?? '';
}
