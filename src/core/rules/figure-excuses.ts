import type { Block } from '../document/block.ts';
import { isInQuotation } from '../facts/quotations.ts';
import { finiteWords } from '../facts/word-classes.ts';
import lexicon from '../lexicons/figure-sources.json' with { type: 'json' };
import { toForms, toVerbForm } from '../repair/inflection.ts';
import { isElected, isMethod, isPolled } from './election-figures.ts';
import {
  isAnsweredBelow,
  isGivenBefore,
  isInSeries,
  isNumbered,
  isPollAnswer,
  isRestated,
  isToldBefore,
} from './figure-neighbours.ts';
import { isOfFiction } from './figure-fiction.ts';
import { isPhrasedAway } from './figure-phrasing.ts';
import { isHistory, isOfPastYear } from './figure-years.ts';
import type { FigurePlace } from './figure-place.ts';
import { toHedgedEnd } from './hedged-before.ts';
import { isMarketQuotation } from './market-quotation.ts';
import { isOwnRecord } from './own-record.ts';
import { isPublic } from './public-figures.ts';
import { isCountAtScene } from './scene-counts.ts';
import { isOfAccounts, isOfData, isOfLeadData, isOfResults, isOfStudy } from './story-sources.ts';

/** Whether a figure that nobody is named for may stand: the sentence says enough, or everybody knows. */
export function isExcused(place: FigurePlace): boolean {
  return excuses.some((isExcuse) => isExcuse(place));
}

/** Whether the copy says on another place, or by a mark, where a figure of unnamed data comes from. */
export function isToldElsewhere(place: FigurePlace): boolean {
  return elsewhere.some((isExcuse) => isExcuse(place));
}

const elsewhere: readonly ((place: FigurePlace) => boolean)[] = [
  isSourceAsked,
  isHistory,
  isGivenBefore,
  isRestated,
  isAnsweredBelow,
  isInSeries,
  isOfResults,
  isOfStudy,
  isOfData,
];

const excuses: readonly ((place: FigurePlace) => boolean)[] = [
  isSourceAsked,
  isOwnRecord,
  isLawful,
  isIntended,
  isMarketQuotation,
  isElected,
  isPolled,
  isSpeakersOwn,
  isPublic,
  isPhrasedAway,
  isMethod,
  isTaxed,
  isNumbered,
  isToldBefore,
  isInSeries,
  isFamily,
  isUndersigned,
  isWritersOwn,
  isWritersCount,
  isSupposition,
  isOfPastYear,
  isRestated,
  isGivenBefore,
  isThreshold,
  isCountAtScene,
  isHistory,
  isPollAnswer,
  isAnsweredBelow,
  isOfResults,
  isOfAccounts,
  isOfStudy,
  isOfData,
  isOfLeadData,
  isOfFiction,
];

/** Whether a source is still to come, `[SOURCE TK]` or `<!-- src: TK -->`: one hole is reported once. */
export function isSourceAsked({
  block: { text, prose },
  sentence: { start, end },
}: Pick<FigurePlace, 'block' | 'sentence'>): boolean {
  if (/\[[^\][]*\bTK\b[^\][]*\]/.test(text.slice(start, end))) return true;
  return prose.notes.some(
    ({ at, text: note }) => at > start && at <= end + 1 && /^<!--\s*src:/.test(note),
  );
}

const lawPattern =
  /^Under\b[^,]{0,60}\b(?:law|laws|rules?|bill|act|plan|proposal|agreement|deal|contract|treaty|policy|ordinance|order|ruling|terms|statute|constitution)\b/i;

/** “the maximum-allowable-by-law gift, all $2,700 of it”. */
const maximum = /\b(?:legal limit|maximum|maxed[ -]out|statutory)\b[^.;]{0,100}$/i;

const lawVerbs = toAlternatives(lexicon.lawVerbs, 'verb');
const lawBefore = new RegExp(
  `\\b(?:laws?|rules?|bill|act|statute|ordinance|treaty|constitution|contract|agreement|code|regulations?)(?: \\p{L}+){0,3} (?:${lawVerbs})\\b[^.;]*$`,
  'iu',
);
/** Counts from here on say how many a law will touch, which somebody estimated. */
const manyPeople = 1000;

/** “This would have capped immigration at 16,000”: what a measure provides. */
const lawTo = new RegExp(`\\bwould (?:have )?(?:${lawVerbs})\\b[^.;]{0,60}$`, 'i');

/** “The accord will enter into force when 55 countries have signed it”. */
const lawTerms = /\b(?:into force|take effect|takes effect) (?:when|once|if|after)\b/i;

/** “Under state law, candidates within 0.5 percent may ask for a recount”, “The law allows a fee of $40”. */
function isLawful({ block: { text }, sentence: { start, end }, figure }: FigurePlace): boolean {
  if (lawPattern.test(text.slice(start, end))) return true;
  const isTold = figure.kind === 'count' && (figure.value ?? 0) >= manyPeople;
  const before = text.slice(start, figure.start);
  return (
    !isTold &&
    (maximum.test(before) || lawTo.test(before) || lawBefore.test(before) || lawTerms.test(before))
  );
}

const intents = toAlternatives(lexicon.intents, 'noun');
const pledged = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'past')).join('|');
const pledges = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'thirdPerson')).join('|');
const pledging = lexicon.intentVerbs.map((verb) => toVerbForm(verb, 'gerund')).join('|');
const intended = new RegExp(
  [
    `\\b(?:${intents}) (?:of|for) (?:an? |about |up to |at least ){0,2}[$£€¥]?$`,
    `\\b(?:(?:${intents}|${pledges}) to|wants|seeks|(?:is|are|was|were) (?:${pledging})|${pledged})\\b([^.;]{0,60})$`,
  ].join('|'),
  'i',
);
const plans = '(?:agenda|bill|budget|package|plan|platform|program|proposal)s?';
const planned = new RegExp(
  `\\b${plans}\\b[^.;]{0,80}\\b(?:calls? for|envisions|funded by|includes?|including|proposes|provides|sets? aside|would (?:set aside|spend|tax))\\b[^.;]{0,110}$`,
  'i',
);
/** “signed on to help raise $1 billion”; not “has managed to raise”. */
const toRaise =
  /(?<!\b(?:able|began|continued|helped|managed|went on)) to (?:help )?(?:collect|cut|invest|raise|save|spend) [^.;,]{0,24}$/;
const ownVerb = new RegExp(`\\b(?:that|${[...finiteWords].join('|')})\\b`, 'i');

/** “a promise to cut immigration by half”, “The union wants 6 percent”: who wants it says it. */
function isIntended({ block: { text }, sentence, figure: { start, kind } }: FigurePlace): boolean {
  if (kind === 'casualty' || kind === 'damage') return false;
  const before = text.slice(Math.max(sentence.start, start - 180), start);
  if (planned.test(before) || toRaise.test(before)) return true;
  const match = intended.exec(before.slice(-100));
  return match !== null && !ownVerb.test(match[1] ?? '');
}

const andSaid = /^[^.;,]{0,40},? and (?:then |later )?(?:said|says|told)\b/;

/** “bought 40 kippers and said he would freeze them”: whoever speaks tells of an act of their own. */
function isSpeakersOwn({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, end, value = 0 } = figure;
  const isSmall = kind === 'count' && value < manyPeople;
  return isSmall && andSaid.test(text.slice(end, Math.min(sentence.end, end + 60)));
}

function toAlternatives(words: readonly string[], pos: 'noun' | 'verb'): string {
  return words.flatMap((word) => toForms(word, pos)).join('|');
}

/** “A donor may give up to $5,400”: what the rules allow. */
const allowed = new RegExp(
  toHedgedEnd(
    '(?:can|could|may) (?:\\w+ )?(?:borrow|claim|contribute|donate|give|invest|shell out)',
  ),
  'i',
);
const earning =
  /\b(?:earn(?:ing|s)?|household income of|incomes? of|mak(?:e|es|ing)) (?:at least|less than|more than|no more than|over|under|up to) [$£€]?$/i;

/** “the 270 votes needed to win”, “a $15 minimum wage”: the rules of the game. */
function isThreshold({ block: { text }, sentence, figure: { start, end } }: FigurePlace): boolean {
  if (/\b(?:majority|quorum) of $/.test(text.slice(Math.max(0, start - 24), start))) return true;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (earning.test(before) || allowed.test(before)) return true;
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  if (/^[ -](?:super)?majority\b|^ (?:\w+ )?threshold\b/.test(after)) return true;
  return /^[^.;,]{0,30}\b(?:needed|required|necessary) (?:to|for)\b|^[ -](?:an[ -]hour )?(?:\p{L}+ )?minimum\b/u.test(
    after,
  );
}

const levy =
  /^(?:%| ?percent| ?per cent)? (?:\p{L}+ ){0,2}(?:tax|taxes|tariffs?|lev(?:y|ies)|duty|duties|surcharge|VAT)\b/u;

/** “pay a 40 percent excise tax”: the rate stands in the law that sets it. */
function isTaxed({ block: { text }, figure: { kind, number } }: FigurePlace): boolean {
  return kind === 'percent' && levy.test(text.slice(number.end, number.end + 50));
}

/** “They had 17 grandchildren.” */
function isFamily({ figure: { counted } }: FigurePlace): boolean {
  return /(?:grandchildren|siblings|nieces|nephews|cousins)$/.test(counted ?? '');
}

/** “signed by 175 countries”: their names stand under it. */
function isUndersigned({ block: { text }, figure: { start, counted } }: FigurePlace): boolean {
  const isSigned = /\b(?:adopted|backed|endorsed|ratified|signed) by (?:\w+ ){0,2}$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return isSigned && /(?:countries|governments|members|nations|people|states)$/.test(counted ?? '');
}

const assumed = /\b(?:assum(?:e|es|ed|ing|ption)|imagine|suppos(?:e|ing))\b[^.;]{0,200}$/i;
const writer = /(?<!\p{L})(?:I|I['’](?:d|ll|m|ve)|me|my|My)(?!\p{L})/u;
const writers = new RegExp(writer.source, 'gu');

/** “The case has cost me $500,000”: whoever writes knows. */
function isWritersOwn({ block, sentence: { start, end } }: FigurePlace): boolean {
  return writer.test(block.text.slice(start, end)) || block.derive(isPersonal);
}

/** “My father had a farm. He bought 60 acres more.” */
function isPersonal({ text, facts }: Block): boolean {
  return [...text.matchAll(writers)].some(
    ({ index }) => !isInQuotation(facts.quotations, { start: index, end: index + 1 }),
  );
}

/** “the two dozen chairs that The Courier interviewed”: the paper has counted them itself. */
function isWritersCount({ block: { text }, sentence, figure: { end } }: FigurePlace): boolean {
  return /^[^.;,]{0,30}\bthat (?:\p{Lu}[\p{L} ]{1,40}|we|this newspaper) (?:analy[sz]ed|contacted|examined|identified|interviewed|reviewed|surveyed)\b/u.test(
    text.slice(end, Math.min(sentence.end, end + 120)),
  );
}

/** “if millions of people lose their homes”: nothing has happened yet. */
function isSupposition({
  block: { text },
  sentence,
  figure: { isVague, start },
}: FigurePlace): boolean {
  if (assumed.test(text.slice(Math.max(sentence.start, start - 240), start))) return true;
  return (
    isVague &&
    /\b(?:if|unless|until|whether) (?:\w+ )?$/i.test(text.slice(Math.max(0, start - 24), start))
  );
}
