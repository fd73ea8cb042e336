import attributionDistant from './attribution-distant/rule.ts';
import attributionVerb from './attribution-verb/rule.ts';
import redundantAllegedly from './redundant-allegedly/rule.ts';
import casualtyNoSource from './casualty-no-source/rule.ts';
import editorialConclusion from './editorial-conclusion/rule.ts';
import unsupportedSuperlative from './unsupported-superlative/rule.ts';
import unsourcedTrend from './unsourced-trend/rule.ts';
import figureNoSource from './figure-no-source/rule.ts';
import ignoreComment from './ignore-comment/rule.ts';
import ownerlessReaction from './ownerless-reaction/rule.ts';
import unnamedSpecific from './unnamed-specific/rule.ts';
import placeholder from './placeholder/rule.ts';
import quoteNoSpeaker from './quote-no-speaker/rule.ts';
import readability from './readability/rule.ts';
import speculationAsFact from './speculation-as-fact/rule.ts';
import unattributedClaim from './unattributed-claim/rule.ts';
import vagueAttribution from './vague-attribution/rule.ts';
import agentlessAttribution from './agentless-attribution/rule.ts';
import secondHandSourcing from './second-hand-sourcing/rule.ts';
import anonymousNoReason from './anonymous-no-reason/rule.ts';
import contentiousLabel from './contentious-label/rule.ts';
import editorialAdverb from './editorial-adverb/rule.ts';
import emptyFiller from './empty-filler/rule.ts';
import euphemismPartisan from './euphemism-partisan/rule.ts';
import intensifier from './intensifier/rule.ts';
import journalese from './journalese/rule.ts';
import loadedAdjective from './loaded-adjective/rule.ts';
import loadedNoun from './loaded-noun/rule.ts';
import mindReading from './mind-reading/rule.ts';
import puffery from './puffery/rule.ts';
import sceneSetting from './scene-setting/rule.ts';
import toneCharacterisation from './tone-characterisation/rule.ts';
import motiveAsFact from './motive-as-fact/rule.ts';
import causeAsFact from './cause-as-fact/rule.ts';
import acronymUndefined from './acronym-undefined/rule.ts';
import acronymUnused from './acronym-unused/rule.ts';
import missingStoryFurniture from './missing-story-furniture/rule.ts';
import relativeTime from './relative-time/rule.ts';
import ambiguousDate from './ambiguous-date/rule.ts';
import nameVariant from './name-variant/rule.ts';
import personDetailMismatch from './person-detail-mismatch/rule.ts';
import arithmeticMismatch from './arithmetic-mismatch/rule.ts';
import percentVsPoints from './percent-vs-points/rule.ts';
import trendFigureConflict from './trend-figure-conflict/rule.ts';
import hedgedPrecision from './hedged-precision/rule.ts';
import upToFigure from './up-to-figure/rule.ts';
import numeralFormat from './numeral-format/rule.ts';
import unitAmbiguous from './unit-ambiguous/rule.ts';
import crimeAsFact from './crime-as-fact/rule.ts';
import dayDateMismatch from './day-date-mismatch/rule.ts';
import headlineUnattributed from './headline-unattributed/rule.ts';
import pollDisclosure from './poll-disclosure/rule.ts';
import figureInconsistent from './figure-inconsistent/rule.ts';
import pronounQuote from './pronoun-quote/rule.ts';
import percentNoBase from './percent-no-base/rule.ts';
import comparisonNoBaseline from './comparison-no-baseline/rule.ts';
import scareQuotes from './scare-quotes/rule.ts';
import doubledWord from './doubled-word/rule.ts';
import garbledCopy from './garbled-copy/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the rule table. */
export const rules: readonly Rule[] = [
  unattributedClaim,
  attributionDistant,
  vagueAttribution,
  agentlessAttribution,
  ownerlessReaction,
  anonymousNoReason,
  secondHandSourcing,
  motiveAsFact,
  causeAsFact,
  unnamedSpecific,
  crimeAsFact,
  speculationAsFact,
  editorialConclusion,
  unsupportedSuperlative,
  unsourcedTrend,
  quoteNoSpeaker,
  pronounQuote,
  scareQuotes,
  attributionVerb,
  headlineUnattributed,
  redundantAllegedly,
  loadedAdjective,
  intensifier,
  editorialAdverb,
  loadedNoun,
  contentiousLabel,
  euphemismPartisan,
  journalese,
  mindReading,
  toneCharacterisation,
  emptyFiller,
  puffery,
  sceneSetting,
  figureNoSource,
  casualtyNoSource,
  pollDisclosure,
  percentNoBase,
  comparisonNoBaseline,
  upToFigure,
  hedgedPrecision,
  numeralFormat,
  unitAmbiguous,
  placeholder,
  missingStoryFurniture,
  nameVariant,
  personDetailMismatch,
  relativeTime,
  ambiguousDate,
  acronymUndefined,
  acronymUnused,
  ignoreComment,
  readability,
  arithmeticMismatch,
  percentVsPoints,
  trendFigureConflict,
  dayDateMismatch,
  figureInconsistent,
  doubledWord,
  garbledCopy,
];
