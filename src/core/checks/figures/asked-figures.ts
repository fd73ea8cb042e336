import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Token } from '../../document/words/tokens.ts';
import type { Figure } from '../../facts/figures.ts';
import { isCountOfPeople } from '../../facts/figures/counted-people.ts';
import { toForms } from '../../english/inflection.ts';
import lexicon from '../../lexicons/figures/asked-figures.json' with { type: 'json' };
import sources from '../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { toHeadNoun } from '../../facts/figures/counted.ts';
import { isPassingFigure } from './passing-figures.ts';

/** How many words before a figure, and behind it, say what it is a figure of. */
const reachBefore = 12;
const reachBehind = 7;

function toVerbForms(verbs: readonly string[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => toForms(verb, 'verb')));
}

const workedOut: ReadonlySet<string> = new Set([
  ...lexicon.workedOut,
  ...toVerbForms(lexicon.workingOut),
]);
const changing = toVerbForms(lexicon.changes);
const burning = toVerbForms(lexicon.burning);
const spilling = toVerbForms(lexicon.spilling);
const prices: ReadonlySet<string> = new Set(lexicon.prices);
const forecasts: ReadonlySet<string> = new Set(lexicon.forecasts);
const crowdWords: ReadonlySet<string> = new Set(lexicon.crowdWords);
const crowds: ReadonlySet<string> = new Set(lexicon.crowds);
const companyLines: ReadonlySet<string> = new Set(lexicon.companyLines);
const playWords: ReadonlySet<string> = new Set(lexicon.playWords);
/** “300 sculptures filled the lawn”: they are no crowd, and whoever shows them has a list. */
const exhibits: ReadonlySet<string> = new Set([...sources.programNouns, ...lexicon.exhibits]);
const counts: ReadonlySet<string> = new Set([
  ...lexicon.crowds,
  ...lexicon.people,
  ...lexicon.things,
]);
const homes: ReadonlySet<string> = new Set(lexicon.homes);
const harm: ReadonlySet<string> = new Set(lexicon.harm);
const funds: ReadonlySet<string> = new Set(lexicon.funds);
/** “More than 100 officers swooped on the yard”: whoever sends them says how many, and nobody disputes it. */
const responders: ReadonlySet<string> = new Set(lexicon.responders);
const seenThings: ReadonlySet<string> = new Set(lexicon.seenThings);
const stockWords: ReadonlySet<string> = new Set(lexicon.stockWords);
const tradedThings: ReadonlySet<string> = new Set(lexicon.tradedThings);
const administered: ReadonlySet<string> = new Set(lexicon.administered);
const stopped: ReadonlySet<string> = new Set(lexicon.stopped);
const short: ReadonlySet<string> = new Set(lexicon.short);
const audience: ReadonlySet<string> = new Set(lexicon.audience);

/** From here on nobody has seen how many there are. */
const manyThings = 100;
/** Of teachers, workers and troops a house keeps count, but for a whole country’s. */
const manyPeople = 10_000;
/** Below this one a sum is what something or somebody was paid. */
const smallSum = 1000;

/** The words on both sides of a figure in its sentence. */
interface Surroundings {
  readonly figure: Figure;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly before: readonly Token[];
  readonly around: readonly Token[];
}

/** Counts below this one are mostly what somebody has seen, and no editor asks twice. */
const smallCount = 100;
const manyResponders = 5000;

/** How grave it is that a figure of a block has no source, where not as the rule says; for `derive`. */
export function gradeFigures(block: Block): ReadonlyMap<Figure, Gravity> {
  return new Map(block.facts.figures.map((figure) => [figure, toGravity(block, figure)]));
}

type Gravity = 'information' | 'hint' | undefined;

function toGravity(block: Block, figure: Figure): Gravity {
  if (isSmall(figure)) return isPerPeriod(block, figure) ? 'information' : 'hint';
  // “tens of thousands of visitors”: nobody has counted, and nobody says so.
  if (figure.isVague && !figure.isEstimate && isCountOfPeople(figure.counted ?? '')) return 'hint';
  const isAsked = isAskedByAll(block, figure) && !isOfFew(figure);
  return isAsked && !isPassingFigure(block, figure) ? undefined : 'hint';
}

function isSmall({ kind, value = smallCount, isEstimate, counted = '' }: Figure): boolean {
  const smallest = responders.has(toHeadNoun(counted)) ? manyResponders : smallCount;
  return kind === 'count' && !isEstimate && value < smallest;
}

/** “30 patients a week”: nobody sees that, somebody has kept count. */
function isPerPeriod(block: Block, figure: Figure): boolean {
  return isCountOfPeople(figure.counted ?? '') && isPerTime(block, figure);
}

/**
 * Whether any editor asks who counted: estimates and forecasts, shares, rates, damage, what something costs or loses,
 * crowds, people and things that somebody keeps count of, comparisons over time. What is left is mostly somebody’s act
 * (“paid $40 million”), a price, a score, a line of a company’s accounts or the size of a house.
 */
function isAskedByAll(block: Block, figure: Figure): boolean {
  const sentence = block.sentences[figure.sentence];
  if (!sentence || figure.isEstimate) return true;
  const { kind, unit } = figure;
  // “Two feet of snow” somebody has seen, “14.5 inches” measured.
  if (unit === 'length') return /^\d/.test(toNumberText(block, figure));
  if (/^(?:damage|rate|duration)$/.test(kind)) return true;
  const at = readAround(block, sentence, figure);
  if (kind === 'money') return isForecast(at) || (!isOfCompany(at) && isWorkedOut(at));
  if (hasAny(at.around, playWords) || isOnRecord(at)) return false;
  return isShare(figure) ? !isGivenOut(at) : isForecast(at) || isCount(at);
}

const ofKind =
  /^(?: (?:of|were|are|is|being) (?:[a-z’'-]+ ){0,3})? ?(?:African|Asian|Black|Buddhist|Catholic|Christian|Democrat|Democratic|Hindu|Hispanic|Jewish|Latino|Muslim|Protestant|Republican|Shiite|Sunni|White|black|independent|white)s?\b/;
const inhabitants = /^(?:inhabitants|peacekeepers|soldiers|souls|troops)$/;

/** “24 million viewers”, “39% Republican”, “18,000 inhabitants”, “13,000 troops”: audiences, armies, rolls and censuses are there for all to look up. */
function isOnRecord({ figure, block: { text }, around }: Surroundings): boolean {
  const { kind, counted = '', end } = figure;
  if (kind === 'percent' || kind === 'fraction') return ofKind.test(text.slice(end, end + 60));
  return hasAny(around, audience) || inhabitants.test(toHeadNoun(counted));
}

function toNumberText({ text }: Block, { number }: Figure): string {
  return text.slice(number.start, number.end);
}

/** “damaged four cars”, “hundreds of homes were wrecked”: whoever was there has seen them. */
function isOfFew({ kind, value = smallCount, counted = '', isVague, text }: Figure): boolean {
  if (kind === 'damage' && isVague && /^(?:dozens|hundreds|scores) of\b/i.test(text)) return true;
  return kind === 'damage' && value < manySeen && seenThings.has(toHeadNoun(counted));
}

const manySeen = 20;

/** Whether a share is one that a firm, a law or whoever shares it out has set down. */
function isGivenOut(at: Surroundings): boolean {
  return isOfCompany(at) || isOfFunds(at) || isSet(at);
}

function isShare({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'fraction';
}

/** “a 10 percent tariff”, “the 40 percent threshold”: a rate that somebody has set, and not a count. */
function isSet({ block: { text }, figure: { kind, start, end } }: Surroundings): boolean {
  return (
    kind === 'percent' &&
    /\b(?:an?|its|the|their) $/.test(text.slice(Math.max(0, start - 8), start)) &&
    setRates.test(text.slice(end, end + 30))
  );
}

const setRates = new RegExp(`^ (?:[A-Za-zÀ-ỿ]+ )?(?:${lexicon.setRates.join('|')})\\b`, 'u');

function isCount(at: Surroundings): boolean {
  return at.figure.kind === 'measure' ? isMeasured(at) : isKept(at);
}

/** “is expected to lose $4 million”; “May” is a month. */
function isForecast({ before }: Surroundings): boolean {
  return before.some(({ text, lower }) => text === lower && forecasts.has(lower));
}

function hasAny(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }) => words.has(lower));
}

function readAround(block: Block, sentence: Sentence, figure: Figure): Surroundings {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const behind = tokens.findIndex(({ start }) => start >= figure.end);
  const to = behind < 0 ? tokens.length : behind;
  const from = Math.max(0, first - reachBefore);
  const around = tokens.slice(from, to + reachBehind);
  return { figure, block, sentence, before: tokens.slice(from, first), around };
}

/** “Revenue rose 8 percent to $40 million”, “the stock fell 12 percent”; sales of homes somebody counts. */
function isOfCompany({ sentence, block }: Surroundings): boolean {
  const { tokens, index } = sentence;
  const near = block.sentences.slice(Math.max(0, index - 1), index + 2);
  return (
    near.some((each) => hasAny(each.tokens, stockWords)) ||
    tokens.some(
      ({ lower }, i) =>
        companyLines.has(lower) &&
        !(lower === 'sales' && tradedThings.has(tokens[i - 1]?.lower ?? '')),
    )
  );
}

/** “has risen by {a third}”; not “cut the fund by half” */
const gone =
  /\b(?:climbed|declined|dropped|fallen|fell|grew|grown|increased|jumped|risen|rose|shrank|shrunk|slumped|soared) by (?:(?:about|almost|around|at least|more than|nearly|over) )?$/;

/** “a quarter of the money”, “half of the $4 million”, “one in five trains”: whoever shares it out or runs them says so. */
function isOfFunds({ block: { text }, figure }: Surroundings): boolean {
  const { counted = '', start, end, kind } = figure;
  // “around half the network”: no people; “has risen by a third” somebody has worked out
  if (kind === 'fraction' && counted === '')
    return !gone.test(text.slice(Math.max(0, start - 40), start));
  const head = toHeadNoun(counted);
  return (
    funds.has(head) ||
    administered.has(head) ||
    /^ of [^.;,]{0,20}[$£€]/.test(text.slice(end, end + 26))
  );
}

/** “would cost $4 million”, “a $4 million deficit”, “average rents rose to $900”. */
function isWorkedOut({ block, sentence, figure, around, before }: Surroundings): boolean {
  if (isOfOne(block, sentence, figure) || isPrizeMoney(block, figure)) return false;
  if (hasAny(around, prices) || runTo.test(toLead(block, figure))) return true;
  if ((figure.value ?? smallSum) < smallSum) return false;
  if (/^ (?:above|below|over|under) budget\b/.test(block.text.slice(figure.end, figure.end + 14)))
    return true;
  return hasAny(around, workedOut) || hasAny(before, changing);
}

/** “Replacing it would run to 1.2 million euros” */
const runTo =
  /\b(?:come|comes|run|running|runs|ran) to (?:about |almost |more than |nearly |over |some )?$/;

function toLead({ text }: Block, { start }: Figure): string {
  return text.slice(Math.max(0, start - 30), start);
}

/** “earned $2.4 million in prize money”: the tour keeps a list. */
function isPrizeMoney({ text }: Block, { end }: Figure): boolean {
  return /^ in (?:[a-z]+ )?(?:prize|prizes|purses|winnings)\b/.test(text.slice(end, end + 30));
}

/** From here on a sum is no longer what one household lives on. */
const householdSum = 200_000;
const ofOne =
  /\b(?:[Hh]er|[Hh]is|[Mm]y) (?:[a-z-]+ ){0,2}(?:benefits?|bills?|debts?|deposit|fine|loan|mortgage|pay|pension|premium|rent|salary|savings|wages?)\b/;

/** “Her rent was to go up to £1,725”: she has told so. */
function isOfOne({ text }: Block, { start }: Sentence, { start: at, value = 0 }: Figure): boolean {
  return value < householdSum && ofOne.test(text.slice(start, at));
}

/** “has burned 153,000 acres”, “output fell to 4 million tons”, “150,000 liters of oil leaked”. */
function isMeasured({ before, around }: Surroundings): boolean {
  return hasAny(before, changing) || hasAny(before, burning) || hasAny(around, spilling);
}

/** Counts that somebody keeps: “300 patients are waiting”, “40,000 cars a year”, “a crowd of 2,600”. */
function isKept({ figure, block, around, before }: Surroundings): boolean {
  const { value = 0, second = value, counted = '', isVague } = figure;
  const count = Math.max(value, second);
  if (count < manyThings || isAboard(block, figure)) return isVague;
  if (hasAny(before, changing) || isPerTime(block, figure)) return true;
  const head = toHeadNoun(counted);
  if (isMissed(head, before, around)) return true;
  // A house builder knows how many; what is damaged or dark somebody counts.
  if (homes.has(head)) return hasAny(around, harm);
  return isListed(head, around) || (count >= manyPeople && isOfWholeCountry(head, before));
}

function isListed(head: string, around: readonly Token[]): boolean {
  return counts.has(head) || isAtEvent(around, head);
}

/** “lost 340 pickers”, “the cancellation of 1,900 flights” */
function isMissed(head: string, before: readonly Token[], around: readonly Token[]): boolean {
  if (hasAny(before, short) && isCountOfPeople(head)) return true;
  return administered.has(head) && hasAny(around, stopped);
}

/** People whom no single house employs. */
function isOfWholeCountry(head: string, before: readonly Token[]): boolean {
  return isCountOfPeople(head) && !before.some(isEmploying);
}

function isPerTime({ text }: Block, { start, end }: Figure): boolean {
  return (
    perPeriod.test(text.slice(end, end + 16)) ||
    onNormalDay.test(text.slice(Math.max(0, start - 60), start))
  );
}

const onNormalDay =
  /\b[Oo]n an? (?:average|busy|good|normal|ordinary|typical|usual) (?:day|night)\b[^.;]*$/;

/** From here on nobody rides on one train or ship. */
const shipload = 4000;
const hedged = '(?: (?:about|around|at least|more than|nearly|over|roughly|some))?(?: an?)?';
const aboard = new RegExp(`\\b(?:aboard|carried|carrying|carries)${hedged} $`, 'i');
const withThem = new RegExp(`\\bwith${hedged} $`, 'i');
const riders = /(?:crew|passengers|travelers|travellers)$/;
const onBoard =
  /^(?: and [^.;,]{1,24})?(?: (?:who )?(?:are|had been|was|were))?,? (?:aboard|on board)\b/;

/** Nobody has a list of them. */
const unlisted = /^(?:asylum|migrants?|refugees?|seekers?|stowaways?)$/;
const rafts = /\b(?:boats?|canoes?|dinghy|dinghies|inflatable|rafts?|smugglers?)\b/i;

/**
 * “left Lund with 190 passengers”, “was carrying 640 people when it hit the pier”, “45 guests were aboard”: who runs it
 * has let them on. Of “3,000 people a day” somebody keeps count.
 */
function isAboard(block: Block, figure: Figure): boolean {
  const { start, end, counted = '', value = shipload } = figure;
  const head = toHeadNoun(counted);
  if (value >= shipload || !isCountOfPeople(head) || isPerTime(block, figure)) return false;
  if (unlisted.test(head) || rafts.test(block.text)) return false;
  const before = block.text.slice(Math.max(0, start - 30), start);
  if (aboard.test(before) || onBoard.test(block.text.slice(end, end + 50))) return true;
  return riders.test(counted) && withThem.test(before);
}

function isAtEvent(around: readonly Token[], head: string): boolean {
  return hasAny(around, crowdWords) && !exhibits.has(head);
}

/** “as many as 30,000 people marched”: how many came to be seen, and not how many may come. */
export function isOfCrowd(block: Block, figure: Figure): boolean {
  const sentence = block.sentences[figure.sentence];
  if (!sentence || figure.kind !== 'count') return false;
  const { around } = readAround(block, sentence, figure);
  const isGathered = crowds.has(toHeadNoun(figure.counted ?? '')) || hasAny(around, crowdWords);
  return isGathered && !hasAny(around, forecasts);
}

/** “employed about 89,000 workers”: a firm knows. */
function isEmploying({ lower }: Token): boolean {
  return lower.startsWith('employ');
}

const perPeriod = /^ (?:an?|each|every|per) (?:day|hour|month|night|shift|week|year)\b/;
