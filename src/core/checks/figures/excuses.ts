import { toHeadNoun } from '../../facts/figures/counted.ts';
import { isCountOfPeople } from '../../facts/figures/counted-people.ts';
import type { Block } from '../../document/block.ts';
import { isInQuotation } from '../../facts/quotations.ts';
import { createCue, toWords } from '../../document/words/cue.ts';
import { isOfAccounts } from './beats/accounts.ts';
import { isOfAuction } from './beats/auctions.ts';
import { isCeiling, isOfTerms } from './plain-to-see/ceilings.ts';
import { isOfBudget } from './beats/budgets.ts';
import { isElected, isMethod, isPolled } from './beats/elections.ts';
import { isOwnerNamedNext } from './told-elsewhere/owner-next.ts';
import {
  isAnsweredBelow,
  isGivenBefore,
  isInSeries,
  isNumbered,
  isPollAnswer,
  isRestated,
  isToldBefore,
} from './told-elsewhere/neighbours.ts';
import { isOfBox } from './told-elsewhere/box-sources.ts';
import { isOfFiction } from './beats/fiction.ts';
import { isPhrasedAway } from './phrasing.ts';
import { isBetweenWords, isToldOn } from './told-elsewhere/figure-speakers.ts';
import { isOfPast, isOfPastYear } from './plain-to-see/years.ts';
import type { FigurePlace } from './figure-place.ts';
import { isAnnounced, isAwarded, isOfEvidence, isOfTrial } from './beats/recorded.ts';
import { isIntended } from './intents.ts';
import { isOfFind, isOfKeptCount } from './told-elsewhere/kept-counts.ts';
import { isInJournal } from './beats/journals.ts';
import { isLawful, isTaxed, isThreshold } from './beats/laws.ts';
import { isOfLeadCount, isOfMainSource } from './told-elsewhere/main-source.ts';
import { isMarketQuotation } from './beats/market-quotation.ts';
import { isOwnRecord } from './own-record.ts';
import { isOfPractice } from './told-elsewhere/practice.ts';
import { isPublic } from './plain-to-see/public-figures.ts';
import { isPartOfWhole, isReckoned } from './plain-to-see/reckoned.ts';
import { isCountAtScene } from './plain-to-see/scene-counts.ts';
import { isOfSeizure } from './beats/seizures.ts';
import {
  isOfData,
  isOfLeadData,
  isOfOwnCost,
  isOfPapers,
  isOfResults,
  isOfStudy,
} from './told-elsewhere/story-sources.ts';

/** Whether a figure that nobody is named for may stand: the sentence says enough, or everybody knows. */
export function isExcused(place: FigurePlace): boolean {
  for (const isExcuse of excuses) if (isExcuse(place)) return true;
  return false;
}

/** Whether the copy says on another place, or by a mark, where a figure of unnamed data comes from. */
export function isToldElsewhere(place: FigurePlace): boolean {
  return elsewhere.some((isExcuse) => isExcuse(place));
}

const elsewhere: readonly ((place: FigurePlace) => boolean)[] = [
  isSourceAsked,
  isOfPast,
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
  isOfPractice,
  isAnnounced,
  isAwarded,
  isOfTrial,
  isOfEvidence,
  isOfMatch,
  isOnPetition,
  isOfCapacity,
  isReckoned,
  isPartOfWhole,
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
  isOfPast,
  isPollAnswer,
  isAnsweredBelow,
  isOfResults,
  isOfOwnCost,
  isOfAccounts,
  isOfStudy,
  isInJournal,
  isOfData,
  isOfKeptCount,
  isOfFind,
  isOfBox,
  isOwnerNamedNext,
  isOfLeadData,
  isOfPapers,
  isOfBudget,
  isOfSeizure,
  isOfAuction,
  isBetweenWords,
  isToldOn,
  isOfMainSource,
  isOfLeadCount,
  isOfFiction,
];

/** Whether a source is still to come, `[SOURCE TK]` or `<!-- src: TK -->`: one hole is reported once. */
export function isSourceAsked({
  block: { text, prose },
  sentence,
}: Pick<FigurePlace, 'block' | 'sentence'>): boolean {
  const { start, end } = sentence;
  if (toCome.test(sentence, text.slice(start, end))) return true;
  return prose.notes.some(
    ({ at, text: note }) => at > start && at <= end + 1 && /^<!--\s*src:/.test(note),
  );
}

const toCome = createCue(['tk'], /\[[^\][]*\bTK\b[^\][]*\]/);

const andSaid = createCue(
  toWords('said says told'),
  /^[^.;,]{0,40},? and (?:then |later )?(?:said|says|told)\b/,
);
const inMatch = /^(?:count|duration|fraction|measure|percent|rate)$/;

/** “winning 71 percent of the draws”: a match has its record. */
function isOfMatch({ story, figure: { counted = '', kind, isEstimate } }: FigurePlace): boolean {
  // “seven in ten fans” were asked.
  const isOfFans = /^(?:fraction|percent)$/.test(kind) && isCountOfPeople(toHeadNoun(counted));
  return inMatch.test(kind) && !isEstimate && !isOfFans && story.readership.isSport();
}

/** “can house up to 300 people”, “a prize of up to $2,000” */
function isOfCapacity({ block, figure }: FigurePlace): boolean {
  if (figure.kind === 'money') return isOfTerms(block, figure);
  return figure.kind === 'count' && isCeiling(block, figure);
}

const petition = createCue(
  toWords('petition petitions'),
  /\bpetitions? (?:bearing|carrying|containing|of|with)(?: the)? (?:\p{Alpha}+ ){0,3}$/u,
);

/** “handed over a petition with 700 names”: whoever took it can count them. */
function isOnPetition({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, start } = figure;
  return (
    kind === 'count' &&
    petition.test(sentence, text.slice(Math.max(sentence.start, start - 60), start))
  );
}

/** Counts from here on are no longer of what one person did. */
const manyThings = 1000;

/** “bought 40 kippers and said he would freeze them”: whoever speaks tells of an act of their own. */
function isSpeakersOwn({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { kind, end, value = 0 } = figure;
  const isSmall = kind === 'count' && value < manyThings;
  return isSmall && andSaid.test(sentence, text.slice(end, Math.min(sentence.end, end + 60)));
}

/** “They had 17 grandchildren.” */
function isFamily({ figure: { counted } }: FigurePlace): boolean {
  return /(?:grandchildren|siblings|nieces|nephews|cousins)$/.test(counted ?? '');
}

const signed = createCue(
  toWords('adopted backed endorsed ratified signed'),
  /\b(?:adopted|backed|endorsed|ratified|signed) by (?:\w+ ){0,2}$/,
);

/** “signed by 175 countries”: their names stand under it. */
function isUndersigned({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { start, counted } = figure;
  const isSigned = signed.test(sentence, text.slice(Math.max(0, start - 40), start));
  return isSigned && /(?:countries|governments|members|nations|people|states)$/.test(counted ?? '');
}

const assumed = createCue(
  toWords('assume assumes assumed assuming assumption imagine suppose supposing'),
  /\b(?:assum(?:e|es|ed|ing|ption)|imagine|suppos(?:e|ing))\b[^.;]{0,200}$/i,
);
const writers = /(?<!\p{Alpha})(?:I|I['’](?:d|ll|m|ve)|me|my|My)(?!\p{Alpha})/gu;
const writer = createCue(toWords('i me my'), new RegExp(writers.source, 'u'));

/** “The case has cost me $500,000”: whoever writes knows. */
function isWritersOwn({ block, sentence }: FigurePlace): boolean {
  const words = block.text.slice(sentence.start, sentence.end);
  return writer.test(sentence, words) || block.derive(isPersonal);
}

/** “My father had a farm. He bought 60 acres more.” */
function isPersonal({ text, facts, listed }: Block): boolean {
  if (!writer.test(listed, text)) return false;
  return [...text.matchAll(writers)].some(
    ({ index }) => !isInQuotation(facts.quotations, { start: index, end: index + 1 }),
  );
}

/** “the two dozen chairs that The Courier interviewed”: the paper has counted them itself. */
function isWritersCount({ block: { text }, sentence, figure: { end } }: FigurePlace): boolean {
  return reviewed.test(sentence, text.slice(end, Math.min(sentence.end, end + 120)));
}

const reviewed = createCue(
  toWords('analysed analyzed contacted examined identified interviewed reviewed surveyed'),
  /^[^.;,]{0,30}\bthat (?:\p{Upper}[A-Za-zÀ-ỿ ]{1,40}|we|this newspaper) (?:analy[sz]ed|contacted|examined|identified|interviewed|reviewed|surveyed)\b/u,
);

/** “if millions of people lose their homes”: nothing has happened yet. */
function isSupposition({
  block: { text },
  sentence,
  figure: { isVague, start },
}: FigurePlace): boolean {
  if (assumed.test(sentence, text.slice(Math.max(sentence.start, start - 240), start))) return true;
  return (
    isVague &&
    /\b(?:if|unless|until|whether) (?:\w+ )?$/i.test(text.slice(Math.max(0, start - 24), start))
  );
}
