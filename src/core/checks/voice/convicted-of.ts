import { findSentenceAt } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { dayWords } from '../../english/calendar-names.ts';
import { findDeedKinds } from '../../facts/claims/crimes/crime-kinds.ts';
import type { Doer } from '../../facts/claims/crimes/suspect-doers.ts';
import type { Span } from '../../span.ts';
import type { Clearing } from '../../story/clearings.ts';
import type { Conviction } from '../../story/conviction.ts';
import type { Story } from '../../story/story.ts';
import { findVerdictsOn } from './verdicts-on.ts';

/** What somebody is said to have done. */
export interface Deed {
  /** The words for it, and where they start. */
  readonly word: string;
  readonly start: number;
  /** Whoever did it; empty for anybody. */
  readonly surname: string;
}

/** What a deed is compared with. */
interface Told {
  readonly kinds: readonly string[];
  readonly sentence: Sentence | undefined;
  /** Whoever did it is charged, or on trial. */
  readonly isCharged: boolean;
}

/**
 * Whether a court has found, as far as the draft tells, that somebody did what they are said to have done: a burglar of
 * ten years ago, or a driver who was fined, is nobody’s murderer.
 */
export function isConvictedOf(story: Story, index: number, deed: Deed): boolean {
  const told = readTold(story, index, deed);
  const { convictions, clearings } = findVerdictsOn(story, index, deed);
  const standing = convictions.filter((each) => !clearings.some((other) => isUndone(each, other)));
  const isCleared = clearings.some(({ kinds }) => isShared(kinds, told.kinds));
  return standing.some((each) => isOf(each, told) && !(isCleared && isOfOther(each, told)));
}

/** “His conviction for murder was quashed” */
function isUndone({ kinds, year }: Conviction, clearing: Clearing): boolean {
  if (!clearing.isUndoing || (year ?? 0) > (clearing.year ?? Infinity)) return false;
  return kinds.length === 0 || clearing.kinds.length === 0 || isShared(kinds, clearing.kinds);
}

/** “convicted of bribery and acquitted of arson”: of another crime than that of which the court cleared somebody. */
function isOfOther({ kinds }: Conviction, told: Told): boolean {
  return kinds.length > 0 && !kinds.includes('any') && !isShared(kinds, told.kinds);
}

function isShared(a: readonly string[], b: readonly string[]): boolean {
  return a.some((kind) => b.includes(kind));
}

/** Whether what a court found, or somebody confessed, is what these words say that somebody did. */
export function isOfDeed(
  story: Story,
  index: number,
  { start, end }: Span,
  conviction: Conviction,
): boolean {
  const word = story.document.blocks[index]?.block.text.slice(start, end) ?? '';
  return isOf(conviction, readTold(story, index, { word, start, surname: '' }));
}

function readTold(story: Story, index: number, deed: Deed): Told {
  const block = story.document.blocks[index]?.block;
  return {
    kinds: findDeedKinds(deed.word),
    sentence: block && findSentenceAt(block, deed.start),
    isCharged: deed.surname !== '' && story.isAccused(deed.surname),
  };
}

/**
 * The same of somebody who has no name there, “the clerk”: a clerk was convicted, or today’s case is that of somebody
 * whom the copy may have called a clerk elsewhere.
 */
export function isOfficeConvicted(story: Story, index: number, deed: Deed & Doer): boolean {
  if (deed.surname !== '' || !story.isConvicted('')) return isConvictedOf(story, index, deed);
  const told = readTold(story, index, deed);
  const names = (told.sentence?.tokens ?? [])
    .filter(({ start, end }) => start >= deed.subject && end <= deed.start)
    .map(({ base }) => base);
  if (names.some((name) => story.findConvictions(name).some((each) => isOf(each, told))))
    return true;
  return story
    .findConvictions('')
    .some((each) => each.year === undefined && !each.isPrevious && isOf(each, told));
}

/** For these nobody is called a criminal. */
const trifles: ReadonlySet<string> = new Set(['damage', 'petty', 'road']);
/** What is done to people, and what is done for gain: whoever did the one is not said to have done the other. */
const grave: ReadonlySet<string> = new Set(['abduction', 'killing', 'sex', 'violence']);
const mild: ReadonlySet<string> = new Set([...trifles, 'corruption', 'deceit', 'drugs', 'taking']);

/** Whether a conviction is of the same, as far as one can tell: of today’s case where it is unsure. */
function isOf({ kinds, year, isPrevious }: Conviction, told: Told): boolean {
  const isBefore = told.isCharged && isPrevious;
  if (kinds.length === 0 || kinds.includes('any')) return !isBefore;
  if (isSame(kinds, told, isPrevious)) return !isBefore && !isLater(told, year);
  if (isPrevious || year !== undefined || kinds.every((kind) => trifles.has(kind))) return false;
  return !(told.kinds.every((kind) => grave.has(kind)) && kinds.every((kind) => mild.has(kind)));
}

/** Of whoever has killed the copy may tell what came before; of whoever has raped, what was done by the way. */
function isSame(kinds: readonly string[], told: Told, isPrevious: boolean): boolean {
  if (told.kinds.length === 0 || isShared(told.kinds, kinds)) return true;
  if (isPrevious) return false;
  return kinds.includes('killing') || (kinds.includes('sex') && told.kinds.includes('violence'));
}

const lately: ReadonlySet<string> = new Set([...dayWords, 'today', 'tonight', 'yesterday']);

/** “was jailed in 2016”, and “burgled the flat {on Saturday}”. */
function isLater({ sentence }: Told, year: number | undefined): boolean {
  if (year === undefined || !sentence) return false;
  return sentence.tokens.some(
    ({ lower, text }) => lately.has(lower) || (/^20\d\d$/.test(text) && Number(text) > year),
  );
}
