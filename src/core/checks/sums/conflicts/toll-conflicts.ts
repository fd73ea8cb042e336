import { findHeadlineAbove } from '../../../document/deck.ts';
import { toStem } from '../../../english/stem.ts';
import type { LedgerEntry } from '../../../story/ledger.ts';
import type { Story } from '../../../story/story.ts';
import { isCompatible } from './compatible-figures.ts';

/** How many sentences at the top of a story say how many died. */
const top = 3;

const farMore = 1.5;
const bygone = /\b(?:1[5-9]|20)\d\d\b|\b(?:ago|last year|previous)\b/;
const someTimeAgo = /^(?: [\p{Alpha}’'-]+){0,6} (?:ago|earlier)\b/u;
const allOf = /^(?:all|the) $/i;
const dead =
  /^ (?:dead|deceased|fatalities|people killed|people who (?:died|were killed)|victims killed)\b(?! (?:in|on|at|from|near|man|men|women|woman)\b)/;
const listed = /^[^.;,]{0,30} (?:are|were named|include|included|have been named)\b/;

/**
 * “41 people died in the quake. … The 47 dead include eight children.”: the toll that a story goes by at its top, where
 * a later sentence speaks of all the dead.
 */
export function findTollConflict(
  story: Story,
  here: LedgerEntry,
  others: readonly LedgerEntry[],
): LedgerEntry | undefined {
  const { value = 0 } = here.figure;
  const event = isOfAllDead(here) ? undefined : findEvent(here);
  if (event !== undefined) return findEventToll(story, here, others, event);
  if (!isOfAllDead(here) || others.some((other) => other.figure.value === value)) return undefined;
  const there = others
    .filter((other) => isAtTop(story, other) && toValue(other) > 1)
    .toSorted((a, b) => toValue(b) - toValue(a))[0];
  if (!there) return undefined;
  // Far more are those of something else; fewer may be those of one place, unless their names follow.
  const most = toValue(there);
  const isMore = value > most && value <= most * farMore;
  return isMore || (value < most && listed.test(toBehind(here))) ? there : undefined;
}

/** “{The blast} killed 47 people.”, “{The blast}, which killed 47, …”: what did it, where all its dead are told. */
const allKilledBy =
  /\b[Tt]he (?:\p{Lower}+ )?(\p{Lower}{3,})(?:,? (?:that|which))? (?:has |have |had )?(?:claimed the lives of|killed|left) $/u;
/** “The blast killed 47 people {in Lund}”: there may be others elsewhere. */
const somewhere =
  /^(?: \p{Lower}+){0,3}? (?:across|aged|among|and|around|at|from|in|inside|near|on)\b/u;

const inParts =
  /^(?: \p{Lower}+){0,3}? (?:at|in|near|on) [^.;]{2,30},? and (?:\p{Lower}+|\d+) (?:\p{Lower}+ )?(?:at|in|near|on) /u;

/** What killed all of those who are counted, where the copy takes it up again with “the”. */
function findEvent(here: LedgerEntry): string | undefined {
  const { block, figure, key } = here;
  if (figure.kind !== 'casualty' || key !== 'dead' || toValue(here) < 2) return undefined;
  const before = block.text.slice(Math.max(0, figure.start - 60), figure.start);
  const event = allKilledBy.exec(before)?.[1];
  return event !== undefined && !somewhere.test(toBehind(here)) && !isOfBygone(here)
    ? toStem(event)
    : undefined;
}

/** “A blast killed 45 people in Lund. … The blast, which killed 47 people, …”: of one blast there is one toll. */
function findEventToll(
  story: Story,
  here: LedgerEntry,
  others: readonly LedgerEntry[],
  event: string,
): LedgerEntry | undefined {
  const isOfEvent = (other: LedgerEntry): boolean => {
    const own = story.sentenceAt(other.index, other.figure.start);
    const isTop = own !== undefined && own.position < top && own.stems.has(event);
    return isTop && !isOfBygone(other);
  };
  const known = others.filter(isOfEvent);
  // “three in Lund and four in Orme”
  const isInParts = known.some((other) => inParts.test(toBehind(other)));
  return isInParts || known.some((other) => isCompatible(here, other)) ? undefined : known.at(-1);
}

/** “14 killed, 21 injured”, “At least 26 passengers were hurt”: a part is larger than the headline’s whole. */
export function findTooLarge(story: Story, here: LedgerEntry): LedgerEntry | undefined {
  if (here.figure.kind !== 'casualty' || !isAtTop(story, here) || isOfBygone(here))
    return undefined;
  const headline = findHeadlineAbove(story.document, here.index);
  if (headline < 0) return undefined;
  return story.ledger
    .entriesIn(headline)
    .map(({ entry }) => entry)
    .find(
      (whole) =>
        here.key.startsWith(`${whole.key} `) &&
        !whole.figure.bound &&
        toValue(whole) > 1 &&
        toValue(here) > toValue(whole) &&
        !/^(?: \p{Lower}+){0,2} in \p{Upper}/u.test(whole.block.text.slice(whole.figure.end)),
    );
}

function toValue({ figure }: LedgerEntry): number {
  return figure.value ?? 0;
}

function toBehind({ block, figure: { number } }: LedgerEntry): string {
  return block.text.slice(number.end, number.end + 60);
}

function isOfAllDead(here: LedgerEntry): boolean {
  const { block, figure, key } = here;
  if (figure.kind !== 'casualty' || key !== 'dead' || toValue(here) < 2) return false;
  const { start } = figure.number;
  const isAll = allOf.test(block.text.slice(Math.max(0, start - 4), start));
  return isAll && dead.test(toBehind(here)) && !isOfBygone(here);
}

/** “In 1953, a flood came. The 300 dead …”, “a larger quake killed 300 two years ago”: another matter. */
export function isOfBygone({ block: { text }, figure: { end } }: LedgerEntry): boolean {
  return bygone.test(text.slice(0, end)) || someTimeAgo.test(text.slice(end));
}

function isAtTop(story: Story, { block, index, figure }: LedgerEntry): boolean {
  if (block.kind === 'headline') return true;
  const own = story.sentenceAt(index, figure.start);
  return own !== undefined && own.position < top;
}
