import { readBefore, readBehind, toPlainPhrases } from '../../../english/near-words.ts';
import lexicon from '../../../lexicons/figures/figure-sources.json' with { type: 'json' };
import { toForms } from '../../../english/inflection.ts';
import { createCue, toWords } from '../../../document/words/cue.ts';
import type { FigurePlace } from '../figure-place.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

const votes = '(?:(?:electoral )?votes?|ballots|seats|slots|(?:super)?delegates)';
const counts = findWordSet('election-counts');
/** “3 million illegal votes”: somebody alleges that. */
const alleged =
  /\b(?:disputed|fake|forged|fraudulent|illegal|invalid|lost|missing|spoiled|stolen|uncounted)\b/;
const voteWords = toWords(
  'vote votes ballots seats slots delegates superdelegates electorate voters',
);
const shareOfVote = createCue(
  voteWords,
  new RegExp(
    `^(?:%| percent| per cent)? of (?:the )?(?:[A-Za-zÀ-ỿ]+ )?(?:${votes}|electorate|voters)\\b`,
    'u',
  ),
);
const partOfVotes = createCue(voteWords, new RegExp(`^ of (?:the )?\\d+ ${votes}\\b`));
const verbs = lexicon.electionVerbs
  .flatMap((verb) => {
    const [head = '', ...rest] = verb.split(' ');
    return toForms(head, 'verb').map((form) => [form, ...rest].join(' '));
  })
  .join('|');
const contests = /\b(?:ballots?|caucus(?:es)?|elections?|primar(?:y|ies)|votes?)\b/;
const polled = new RegExp(`\\b(?:${verbs})\\b[^.;]{0,60}$|\\b(?:with|by) (?:\\w+ ){0,3}$`, 'i');
const voting = createCue(
  toWords('voted voting caucused turned turnout cast spoiled spoilt'),
  /^[^.;,]{0,40}\b(?:voted|voting|caucused|turned out|turnout|spoil(?:ed|t) (?:their )?(?:ballots?|papers?|votes?)|cast (?:a|their) (?:votes?|ballots?))\b/i,
);
const outcome = createCue(
  toWords('carried took won turnout defeated rejected approved passed beaten'),
  /\b(?:carried|took|won) [^.;]{0,40}\bwith (?:\w+ ){0,2}$|\bturnout (?:of|was|reached) (?:\w+ ){0,2}$|\b(?:defeated|rejected|approved|passed|carried|beaten) (?:\w+ )?(?:by|with) (?:\w+ ){0,2}$/i,
);
/** “took 57 percent of the vote to Reddy’s 43 percent”, “voted most strongly against it, at 86 percent”. */
const share = createCue(
  toWords('vote voted'),
  /\bof (?:the )?(?:[a-zÀ-ỿ]+ )?vote\b[^.;]{0,60}$|\bvoted\b[^.;]{0,60}\bat $/i,
);
/** “won just 3 percent”. */
const won = createCue(
  toWords('collected drew got polled pulled received took won'),
  /\b(?:collected|drew|got|polled|pulled in|received|took|won) (?:just |only |about |nearly |almost |some |at least ){0,2}$/i,
);
/** “edged Moll by less than 2 percent”. */
const margin = createCue(
  toWords('bested beat defeated edged outpolled routed trailed trounced'),
  /\b(?:bested|beat|defeated|edged(?: out)?|outpolled|routed|trailed|trounced) [^.;]{0,40}$/i,
);
const outcomes = [outcome, margin, share, won];
const confirmed = toPlainPhrases('confirmed');
const pointsBehind = toPlainPhrases('point|points', 'defeat|loss|victory|win');

/** “won 54% of the vote”, “lost by 312 votes”, “took 18 of 25 slots”: the result of an election. */
export function isElected(place: FigurePlace): boolean {
  return !isForeseen(place) && isResult(place);
}

function isResult(place: FigurePlace): boolean {
  const { figure, sentence, block } = place;
  const { number, start, counted = '', second, unit } = figure;
  const { text } = block;
  const before = text.slice(Math.max(sentence.start, start - 100), start);
  const after = text.slice(number.end, Math.min(sentence.end, number.end + 60));
  if (second !== undefined && confirmed.isBeside(readBefore(text, start, sentence.start)))
    return true;
  const isWon = unit === 'percent' && outcomes.some((cue) => cue.test(sentence, before));
  if (isWon || isTurnout(place, after) || isCountedVote(place)) return true;
  if (pointsBehind.isJoined(readBehind(text, number.end, sentence.end))) return true;
  if (alleged.test(counted)) return false;
  if (isVote(place, after) && polled.test(before)) return true;
  return [isTally, isPledged, isField, isPartOfContests].some((isPublic) =>
    isPublic(place, before),
  );
}

const turnout = createCue(toWords('turnout'));
const foreseen = /\b(?:expect(?:ed|s)?|forecasts?|predict(?:ed|s)|projected)\b/;

/** “A 40% turnout is expected”: nobody has counted yet. */
function isForeseen({ block: { text }, sentence }: FigurePlace): boolean {
  return turnout.test(sentence, '') && foreseen.test(text.slice(sentence.start, sentence.end));
}

const ballots =
  /\b(?:ballots?|caucus|elections?|electorate|polls?|primar(?:y|ies)|referendum|vot(?:e|es|ed|ers|ing))\b/;

/** “Some 60,000 voted”; not “Some 60,000 turned out to protest”, whom somebody estimates. */
function isTurnout({ block: { text }, sentence }: FigurePlace, after: string): boolean {
  if (!voting.test(sentence, after)) return false;
  if (/^[^.;,]{0,40}\bspoil(?:ed|t)\b/.test(after)) return true;
  const isBare = /^[^.;,]{0,40}\bturned out\b/.test(after);
  return !isBare || ballots.test(text.slice(sentence.start, sentence.end));
}

/** “voted against, with 51.87% for keeping the law”: nobody but who counts the ballots is so exact. */
function isCountedVote({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const { unitName, number } = figure;
  if (unitName !== 'percent' || !/\.\d\d$/.test(text.slice(number.start, number.end))) return false;
  return ballots.test(text.slice(sentence.start, sentence.end));
}

/** “won almost half of them in the primaries”. */
function isPartOfContests(
  { block: { text }, sentence, figure: { kind, number } }: FigurePlace,
  before: string,
): boolean {
  if (kind !== 'fraction' || !/\b(?:carry|carried|lose|lost|win|won) (?:\w+ )?$/.test(before))
    return false;
  const isOfThem = /^ of (?:the|them|these|those)\b/.test(text.slice(number.end, number.end + 12));
  return isOfThem && contests.test(text.slice(sentence.start, sentence.end));
}

function isVote({ sentence, figure: { counted = '' } }: FigurePlace, after: string): boolean {
  if (shareOfVote.test(sentence, after)) return true;
  return counted === '' ? partOfVotes.test(sentence, after) : counts.has(counted);
}

const party = /\(\p{Upper}[\p{Alpha}. ]{0,20}\),? (?:had |on |polled |took |with )?$/u;
const placed =
  /\b(?:fourth|last|second|third),? (?:on|with) $|\b(?:got|polled|received|secured|took|won) $/;

/** “Holm (Lab) 9,120”, “came third with 4,200”, in a paragraph with votes or beside another such count. */
function isTally(
  { block: { text }, figure: { kind, counted, number, isVague } }: FigurePlace,
  before: string,
): boolean {
  if (kind !== 'count' || counted !== undefined || isVague) return false;
  if (!/^[\d,]+$/.test(text.slice(number.start, number.end))) return false;
  if (party.test(before)) return ballots.test(text) || tallies.test(text);
  return placed.test(before) && ballots.test(text);
}

const tallies =
  /\(\p{Upper}[^()\d]{0,20}\),? \d[\d,]*(?:[;,.] | and )[^()]{3,40}\(\p{Upper}[^()\d]{0,20}\),? \d/u;

const parties = createCue(
  toWords('delegate delegates superdelegate superdelegates electoral'),
  /\b(?:super)?delegates?\b|\belectoral votes?\b/i,
);

/** “has 411 delegates to Moll’s 380”, “must win 53 percent of the delegates”: the parties keep the count. */
function isPledged({ block: { text }, sentence }: FigurePlace): boolean {
  return parties.test(sentence, text.slice(sentence.start, sentence.end));
}

const field = createCue(
  toWords('field slate crowd roster'),
  /\b(?:field|slate|crowd|roster) of (?:\w+ )?$/i,
);

/** “a field of 16 candidates”: they stand on the ballot. */
function isField({ sentence, figure: { counted } }: FigurePlace, before: string): boolean {
  return (
    field.test(sentence, before) && /(?:candidates|contenders|hopefuls|rivals)$/.test(counted ?? '')
  );
}

/** “with support above 80 percent in some polls”. */
const pollWords = toWords('poll polls polling survey surveys');
const pollBehind = createCue(
  pollWords,
  /^(?:%| per ?cent)? (?:in|by) (?:[A-Za-zÀ-ỿ]+ ){0,3}(?:polls?|surveys?)\b/u,
);
const pollBefore = createCue(
  pollWords,
  /\b(?:polls?|polling(?: average)?|surveys?)\b(?! (?:open|close|tax))/,
);

/** “leads in the latest poll by 4 points”: `poll-disclosure` asks whose poll it is. */
export function isPolled({
  block: { text },
  sentence,
  figure: { kind, start, number },
}: FigurePlace): boolean {
  const isShare = kind === 'percent' || kind === 'fraction';
  if (!isShare) return false;
  const after = text.slice(number.end, Math.min(sentence.end, number.end + 60));
  const before = text.slice(sentence.start, start);
  return pollBehind.test(sentence, after) || pollBefore.test(sentence, before);
}

const conducted = createCue(
  toWords('poll survey'),
  /\b(?:poll|survey)\b[^.;]{0,20}\b(?:is|was|were) (?:carried out|conducted|taken)\b/i,
);
const error =
  /\b(?:plus or minus|margin of (?:sampling )?error [\w ]{0,30}) $|(?:\+\s?\/?\s?[-–−]|±)\s?$/i;
const sampled = createCue(
  toWords('sample samples panel survey poll interview interviews'),
  /\b(?:sample|samples|panel|survey|poll|interviews?) (?:of|with) (?:\w+ )?$|\b(?:poll|survey)\b[^.;]{0,80}\b(?:among|of|with) (?:\w+ )?$/i,
);
const asked = createCue(
  toWords('poll polled polls survey surveyed surveys'),
  /\b(?:poll|survey)(?:ed|s)?\b/i,
);

/** “plus or minus 3 percentage points”, “a panel of 600 respondents”: what a poll says of itself. */
export function isMethod({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - 100), figure.start);
  if (conducted.test(sentence, text.slice(sentence.start, sentence.end))) return true;
  if (error.test(before) || sampled.test(sentence, before)) return true;
  const isAsked = figure.counted === 'respondents' || figure.counted === 'interviews';
  return isAsked && asked.test(sentence, before);
}
