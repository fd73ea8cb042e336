import type { Block } from '../../../document/block.ts';
import { createPartList } from '../../../document/words/words.ts';
import lexicon from '../../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { toForms } from '../../../english/inflection.ts';
import { apart, createCue, toWords } from '../../../document/words/cue.ts';
import type { Figure } from '../../../facts/figures.ts';
import { isMarked, markSentences } from '../../../story/reads/marked-sentences.ts';
import type { FigurePlace } from '../figure-place.ts';

const nouns = lexicon.marketNouns.join('|');
const moveWords = [
  ...lexicon.marketVerbs.flatMap((verb) => toForms(verb, 'verb')),
  'up',
  'down',
  'flat',
  'higher',
  'lower',
  'little changed',
  'steady',
  'unchanged',
];
const moves = moveWords.join('|');
/** Between a verb and its figure: “to”, “by about”, “2.3% to”, “103.20 yen, down from”. */
const tail = [
  'to|or|at|by|from|against|above|back|below|past|and|up|down|well|about|around|nearly|almost|as much as|more than|on [A-Za-zÀ-ỿ]+',
  '[$£€¥]?[\\d.,]*\\d%?(?: \\p{Lower}+)?',
].join('|');
const behindMove = `(?:,? (?:${tail})){0,8},? ?[$£€¥]?$`;
/** Stocks of fish and homes are counted by somebody. */
const notTraded = '(?<!(?:fish|food|fuel|grain|herring|cod|salmon|housing|rolling|live) )';
const quoted = createCue(
  lexicon.marketNouns.flatMap((noun) => noun.split(' ')),
  new RegExp(
    `${notTraded}\\b(?:${nouns})\\b(?! (?:production|output|demand|imports|exports|sales|consumption))[^.;,]{0,48},? (?:${moves})${behindMove}`,
    'iu',
  ),
);
/** A company, or bare “Prices”. */
const named = createCue(
  moveWords.flatMap((words) => words.split(' ')[0] ?? words),
  new RegExp(
    `\\p{Upper}[A-Za-zÀ-ỿ\\d&’'.-]* (?:(?:has|have|was|were) )?${apart}(?:${moves})${behindMove}`,
    'u',
  ),
);
/** “New York – Alder 30: UP 0.4 percent at 17,959.64”: a line of a table of quotations. */
const line = createCue(toWords('up down flat'), /:\s(?:UP|DOWN|FLAT)\b/);
/** “the dollar bought 103.20 yen, well off levels above 105 yen”: every rate of the sentence is quoted. */
const rate = createCue(
  toWords('bought fetched stood traded'),
  /\b(?:dollar|euro|franc|greenback|peso|pound|ruble|rupee|sterling|yen|yuan) (?:bought|fetched|stood at|traded)\b/,
);
/** The talk of a trading floor. */
const floor = createPartList(toWords('barrel investors traders stocks shares index yield yields'));

/** How many paragraphs above may show that the story is one of a trading day. */
const tradingReach = 8;

/** “The yield rose to 4.21%”, “with Holm down 3%” in a market report: the exchange keeps the record. */
export function isMarketQuotation(place: FigurePlace): boolean {
  const { block, sentence, figure } = place;
  const { kind, start, counted } = figure;
  if (isOfValue(place) || isInMarketStory(place)) return true;
  if (kind !== 'percent' && kind !== 'money' && (kind !== 'count' || counted)) return false;
  const before = block.text.slice(Math.max(sentence.start, start - reach), start);
  if (kind === 'money' && rate.test(sentence, before)) return true;
  return (
    line.test(sentence, before) ||
    quoted.test(sentence, before) ||
    (named.test(sentence, before) && isInMarketReport(place))
  );
}

/** How many sentences at the top of a story show that it is one of the markets. */
const top = 3;
/** Up to here a sum is the price of a share, a barrel or a currency. */
const highPrice = 100_000;

const traded = toWords(
  'bourse crude currency dollar dow euro ftse gauges index indexes indices kiwi loonie markets nasdaq nifty oil peso rand rouble rupee sensex shares sterling stock stocks yen yuan',
);
const session = createCue(
  traded,
  new RegExp(`\\b(?:${traded.join('|')})\\b[^.;]{0,60}\\b(?:${moves}|pummell?ed|sold)\\b`, 'i'),
);
const isOfSession = markSentences(session);
const priced = createPartList([
  ...moveWords.flatMap((words) => words.split(' ')[0] ?? words),
  ...toWords(
    'back barrel close closing cents down drop fall gain gains index jump loss off points record rise session share shares slide stock stocks turnover up volume',
  ),
]);

/** “A fall of over 4% in Norvane also weighed”, “handed back 24 cents, to close at $2.74”, where the story is one of a trading day. */
function isInMarketStory({ story, block, sentence, figure }: FigurePlace): boolean {
  const { kind, counted, value = 0, start } = figure;
  const isPrice = kind === 'money' && value < highPrice;
  const isBare = kind === 'count' && (counted === undefined || counted === 'shares');
  if (!(isPrice || isBare || kind === 'percent' || unitOfPrice(figure))) return false;
  if (!priced.isIn(sentence)) return false;
  if (!volume.isIn(sentence) && untraded.test(sentence, block.text.slice(sentence.start, start)))
    return false;
  return story.sentences.slice(0, top).some((each) => isMarked(story, each, isOfSession));
}

/** “Volume was thin, at 71% of its average”: the exchange says so. */
const volume = createPartList(toWords('turnover volume'));
/** What others count, on a trading day too. */
const untradedWords = toWords(
  'average consumer economy employment exports gdp growth homes household households imports inflation jobless jobs orders output population rents sales spending unemployment wages workers',
);
const untraded = createCue(untradedWords);

/** “24 cents”, “600 points” */
function unitOfPrice({ unitName, counted = '' }: Figure): boolean {
  return (
    /^(?:basis point|cent|euro|point|yen)$/.test(unitName ?? '') ||
    /^(?:cents|points)$/.test(counted)
  );
}

const ofPeak =
  /^(?:%| ?per ?cent)? (?:above|below|off|short of) (?:its|their|the|a)\b[^.;,]{0,24}\b(?:high|low|peak|record)\b/;
/** What is told of a price on an exchange. */
const quotedPrice = createPartList(
  toWords('barrel bushel contract delivery futures index ounce shares stock'),
);

/** “Wheat for May delivery rose to 219 euros. The price is 40% below its peak of 2022.” */
function isOffPeak({ block, sentence, figure: { number } }: FigurePlace): boolean {
  return (
    quotedPrice.isIn(block.listed) &&
    ofPeak.test(block.text.slice(number.end, Math.min(sentence.end, number.end + 60)))
  );
}

function isOfValue(place: FigurePlace): boolean {
  return isShareOfValue(place) || isOffPeak(place);
}

const ofValue = /^(?:%| ?per ?cent)? of (?:its|their) value\b/;

/** “Shares fell 4 percent. They have lost a fifth of their value this year.” */
function isShareOfValue({ block, sentence, figure: { number } }: FigurePlace): boolean {
  return (
    ofValue.test(block.text.slice(number.end, Math.min(sentence.end, number.end + 24))) &&
    block.derive(isOfTrading)
  );
}

function isInMarketReport({ story: { document }, index }: FigurePlace): boolean {
  const own = document.blocks[index]?.block;
  if (own?.derive(isOfTrading) === true) return true;
  return document.blocks
    .slice(Math.max(0, index - tradingReach), index)
    .some(({ block }) => block.derive(isOfTradingDay));
}

/** “Asian stocks struggled again”, “in early trading”. */
const day = createCue(
  toWords('indexes markets shares stocks trade trading'),
  new RegExp(
    `\\b(?:indexes|markets|shares|stocks)\\b[^.;]{0,40}\\b(?:struggled|${moves})\\b|\\b(?:morning|early|late|afternoon|in) (?:\\p{Upper}[A-Za-zÀ-ỿ]+ )?trad(?:e|ing)\\b`,
    'u',
  ),
);

function isOfTradingDay({ text, listed }: Block): boolean {
  return day.test(listed, text);
}

function isOfTrading({ listed }: Block): boolean {
  return floor.isIn(listed);
}

/** Longest stretch before a figure that is looked at, in UTF-16 code units. */
const reach = 140;
