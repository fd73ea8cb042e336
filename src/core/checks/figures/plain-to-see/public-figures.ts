import { combine, NearPhrases, readBehind } from '../../../english/near-words.ts';
import { isCountOfPeople } from '../../../facts/figures/counted-people.ts';
import {
  auxiliaries,
  conjunctions,
  prepositions,
  toWordSet,
} from '../../../english/word-classes.ts';
import lexicon from '../../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { isShown } from './shown-figures.ts';
import { isPriceRange } from './price-ranges.ts';
import { toBefore, type FigurePlace } from '../figure-place.ts';
import { createCue, toAlternatives, toWords } from '../../../document/words/cue.ts';
import { createHedgedCue, toHedgedEnd } from '../../../facts/figures/hedged-before.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

/** Whether anybody can look a figure up: a price on a list, the seats of a court, the followers of an account. */
export function isPublic(place: FigurePlace): boolean {
  return publicKinds.some((isKind) => isKind(place));
}

const publicKinds: readonly ((place: FigurePlace) => boolean)[] = [
  isKnownPrice,
  isListPrice,
  isSettlement,
  isBudget,
  isStake,
  isOnRecord,
  isShown,
  isOutlet,
  isOwnPart,
  isGroup,
  isOnProgram,
];

/** From here on a count is a statistic, whatever it counts. */
const manyThings = 1000;
/** The same for those who work, learn or are members somewhere: the place itself keeps a list of them. */
const manyMembers = 100_000;
/** A plain count of at most some things; their noun, in lower case. */
function toCounted({ figure }: FigurePlace, most: number): string | undefined {
  const { kind, value = most, isEstimate, counted } = figure;
  return kind === 'count' && !isEstimate && value < most ? counted?.toLowerCase() : undefined;
}

const measured = toWordSet(lexicon.measuredNouns.join(' '));
const bundles = toWordSet(lexicon.bundleNouns.join(' '));
const definitePrice =
  /(?:\b(?:the|this|that|its|their|his|her)|[a-zÀ-ỿ][’']s?)\s(?:proposed\s|planned\s|new\s)?$/i;
const indefinitePrice =
  /\b(?:a|an|another|one|one-time|annual)\s(?:[a-zÀ-ỿ]+\s|[$£€]?[\d,.]+ or )?$/i;
const nounsBehind =
  /^(?:,? an? year|, \d+-year)?[ -]([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ-]*)(?: ([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ-]*))?(?: ([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ-]*))?/u;

const namedSum = createCue(
  lexicon.namedSums.flatMap((sum) => sum.split(' ')),
  new RegExp(
    toHedgedEnd(
      `(?:an?|another|the|its|their) (?:[a-zÀ-ỿ]+ )?(?:${lexicon.namedSums.join('|')}) of`,
    ),
    'i',
  ),
);

/** “the $85 billion merger”, “a $3 million bridge”: the price is part of the name. A “$3 million deficit” is counted. */
function isKnownPrice({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, start, end } = figure;
  if (kind !== 'money') return false;
  if (namedSum.test(sentence, text.slice(Math.max(0, start - 60), start))) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const words = nounsBehind.exec(text.slice(end, end + 50))?.slice(1) ?? [];
  const [first, ...rest] = words
    .filter((word) => word !== undefined)
    .map((word) => word.toLowerCase());
  if (first === undefined || isFunctionWord(first)) return false;
  const stop = rest.findIndex(isFunctionWord);
  const nouns = [first, ...(stop < 0 ? rest : rest.slice(0, stop))];
  if (bundles.has(nouns.at(-1) ?? '')) return true;
  if (definitePrice.test(before)) return true;
  return indefinitePrice.test(before) && !nouns.some((noun) => measured.has(noun));
}

function isFunctionWord(word: string): boolean {
  return [prepositions, auxiliaries, conjunctions].some((words) => words.has(word));
}

const perUnit = new NearPhrases(
  [
    ...combine('a', 'head|night|plate|pop|share|ticket'),
    ...combine('per', 'head|person|plate|share|ticket'),
    'apiece',
    'each',
  ],
  true,
);
const offered = toWords(
  'admission beds cabins courses dinner doubles entry ferry ferries mains pitches room rooms seats starters tables ticket tickets',
);
const listPrice = createCue(
  offered,
  new RegExp(
    `\\b${toAlternatives(offered)}\\b[^;]{0,120}\\b(?:costs?|from|starts? (?:at|from)) (?:about )?(?:[$£€][\\d.]+ to )?[$£€]?$`,
    'i',
  ),
);

/** “The sandwich costs $9”: in the present a small sum is on the price tag. */
const tagged = createHedgedCue(['cost', 'costs', 'sell for', 'sells for']);
const smallPrice = 1000;

/** “Rooms at the inn start at €70 a night”: anybody may ask at the desk. */
function isListPrice(place: FigurePlace): boolean {
  const { block, sentence, figure } = place;
  const { kind, end, value = smallPrice } = figure;
  if (kind !== 'money') return false;
  if (value < smallPrice && tagged.test(sentence, toBefore(place))) return true;
  if (isPriceRange(place, toBefore(place))) return true;
  const isPerUnit = perUnit.isBeside(readBehind(block.text, end, end + 16));
  return isPerUnit || listPrice.test(sentence, toBefore(place));
}

const settlements = findWordSet('settlements');
const hedge =
  '(?:about |around |nearly |some |roughly |almost |fewer than |less than |more than |just |only |over |under ){0,2}';
const settlement = createCue(
  settlements,
  new RegExp(`\\b${toAlternatives(settlements)} of ${hedge}$`, 'i'),
);
const inhabited = createCue(
  ['home', ...settlements],
  new RegExp(`\\b(?:home to|${toAlternatives(settlements)},? with) ${hedge}$`, 'i'),
);
const population = createCue(['population'], /\bpopulation of (?:\w+ )?$/);

/** “a town of fewer than 1,000”, “at 1,266 square miles”: any gazetteer has it. */
function isSettlement(place: FigurePlace): boolean {
  const { kind, unitName } = place.figure;
  if (unitName?.startsWith('square ') === true) return true;
  if (kind !== 'count') return false;
  const before = toBefore(place);
  const isOfPeople = /^(?:inhabitants|people|residents)$/.test(place.figure.counted ?? '');
  if (isOfPeople && inhabited.test(place.sentence, before)) return true;
  return settlement.test(place.sentence, before) || population.test(place.sentence, before);
}

const budget = createCue(
  ['budget'],
  /\bbudget\b(?:(?: for| of)(?: [A-Za-zÀ-ỿ]+){1,3})? (?:(?:is|of|was|will be|stands at|grew to|rose to|fell to) )(?:(?:about|now|nearly|some) ){0,2}[$£€]?$/u,
);

/** “The annual budget is now $1.1 million”: a council or a board has passed it. */
function isBudget(place: FigurePlace): boolean {
  return place.figure.kind === 'money' && budget.test(place.sentence, toBefore(place));
}

const holding = createHedgedCue([
  ...toWords('control controls held hold holds holding own owned owning owns'),
  ...combine('stake|shareholding', 'of|to'),
]);
const stake = createCue(['stake'], /^(?:%| ?per ?cent)? stake\b/);
/** “Norvane owns 30 percent of Lund Dam”; who controls 40 percent of a country is another matter. */
const owning = createHedgedCue(toWords('own owned owning owns'));
/** “with Holm owning 18 percent, Lund Power 14 percent”: the verb stands once. */
const owners = createCue(
  toWords('own owned owning owns'),
  /\bown(?:ed|ing|s)? [^.;]{0,100}(?:,|\band\b) \p{Upper}[^,.;\d]{1,50} $/u,
);
const ofNamed =
  /^(?:%| ?per ?cent)? of \p{Upper}[\p{Alpha}&-]+(?: (?:\p{Upper}|of\b|and\b)[\p{Alpha}&-]*)*(?:[,.;]|$| (?:and|with|while|through)\b)/u;
const ofCompany =
  /^(?:%| ?per ?cent)?(?: (?:stake|shareholding|interest)\b| of (?:[A-Za-zÀ-ỿ]+ ){0,3}(?:business|club|company|firm|group|shares?|stock|venture)\b)/u;

/** “Holm’s shareholders will own 44 percent of the company”: the register says so. */
function isStake(place: FigurePlace): boolean {
  const { block, sentence, figure } = place;
  const { kind, number } = figure;
  if (kind !== 'percent' && kind !== 'fraction') return false;
  const after = block.text.slice(number.end, number.end + 60);
  if (stake.test(sentence, after)) return true;
  const isOwned = owning.test(sentence, toBefore(place)) && ofNamed.test(after);
  if (isOwned || owners.test(sentence, toBefore(place))) return true;
  return holding.test(sentence, toBefore(place)) && ofCompany.test(after);
}

const recorded = toWordSet([...lexicon.seatedNouns, ...lexicon.recordNouns].join(' '));

/** “heard by 10 judges”, “11 executions”: everybody can count them who asks the clerk. */
function isOnRecord(place: FigurePlace): boolean {
  const counted = toCounted(place, manyThings);
  return counted !== undefined && recorded.has(counted);
}

const outlets = toWordSet(lexicon.outletNouns.join(' '));
const distributed = createHedgedCue(
  combine(
    'aired|available|broadcast|carried|distributed|heard|performed|played|published|read|released|screened|seen|shown|sold|syndicated|translated',
    'across|at|in|into|on|to',
  ),
);

const places = toWordSet(lexicon.placeNouns.join(' '));
const inPlaces = createHedgedCue(toWords('across in throughout'));

/** “heard on more than 100 stations”, “has shops in 12 states”. */
function isOutlet(place: FigurePlace): boolean {
  const counted = toCounted(place, manyThings);
  if (counted === undefined) return false;
  const before = toBefore(place);
  if (places.has(counted) && inPlaces.test(place.sentence, before)) return true;
  return (outlets.has(counted) || places.has(counted)) && distributed.test(place.sentence, before);
}

const parts = toWordSet(lexicon.ownParts.join(' '));
const members = toWordSet(lexicon.ownPeople.join(' '));
const havingParts = createHedgedCue(
  toWords(
    `comprises comprising contains containing employs employing had has have having houses housing operates operating
     represents representing run running runs serving with`,
  ),
);

/** “with 30,000 people {taking part}”: they belong to no house. */
const comers =
  /^ (?:attending|coming|gathering|in attendance|joining|marching|taking part|turning)\b/;

/** “The council has 51 seats”, “employs 4,000 people”: the house knows its own rooms and staff. */
function isOwnPart(place: FigurePlace): boolean {
  const counted = toCounted(place, manyMembers);
  if (counted === undefined) return isMarket(place);
  const before = toBefore(place);
  if (!havingParts.test(place.sentence, before)) return isMarket(place);
  const { value = manyMembers } = place.figure;
  const isStaff = isCountOfPeople(counted) && /\b(?:employ|represent)/i.test(before);
  if (comers.test(place.block.text.slice(place.figure.end, place.figure.end + 24))) return false;
  return isStaff || members.has(counted) || (parts.has(counted) && value < manyThings);
}

const supplying = createHedgedCue(toWords('covers serves supplies'));
const customers = toWordSet('businesses customers homes households people properties subscribers');

/** “Orme Water, which supplies 2 million people, has closed a well”: how large a house is whose name comes by the way. */
function isMarket(place: FigurePlace): boolean {
  const counted = toCounted(place, Infinity);
  if (counted === undefined || !customers.has(counted)) return false;
  const before = toBefore(place);
  return (
    /\p{Upper}\S*, which \p{Lower}+ [^,;]*$/u.test(before) && supplying.test(place.sentence, before)
  );
}

const strong =
  /^[ -]strong (?:[A-Za-zÀ-ỿ]+ )?(?:army|choir|congregation|crew|fleet|force|membership|orchestra|squad|staff|team|union|workforce)\b/u;

const grouped = createCue(
  lexicon.groupNouns.flatMap((noun) => [noun, `${noun}s`]),
  new RegExp(
    `\\b(?:${lexicon.groupNouns.join('|')})s? of (?:about |around |nearly |over |some ){0,2}$`,
    'i',
  ),
);

/** “the team of 12 doctors”, “its 6,000-strong workforce”: who they are can be asked. */
function isGroup(place: FigurePlace): boolean {
  const { block, figure } = place;
  if (
    figure.kind === 'count' &&
    strong.test(block.text.slice(figure.number.end, figure.number.end + 40))
  )
    return true;
  return (
    toCounted(place, manyThings) !== undefined && grouped.test(place.sentence, toBefore(place))
  );
}

const onProgram = createHedgedCue(
  toWords(
    `bring brings bringing feature features featuring host hosts hosting include includes including of offer offers
     offering present presents presenting show shows showing stage stages with`,
  ),
);
const programmed = toWordSet(lexicon.programNouns.join(' '));

/** “with 42 concerts”: the program lists them. */
function isOnProgram(place: FigurePlace): boolean {
  const counted = toCounted(place, manyThings);
  return (
    counted !== undefined &&
    programmed.has(counted) &&
    onProgram.test(place.sentence, toBefore(place))
  );
}
