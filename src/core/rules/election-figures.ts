import lexicon from '../lexicons/figure-sources.json' with { type: 'json' };
import { toForms } from '../repair/inflection.ts';
import type { FigurePlace } from './figure-place.ts';

const votes = '(?:(?:electoral )?votes?|ballots|seats|slots|(?:super)?delegates)';
const places =
  '(?:states|counties|districts|precincts|provinces|primaries|caucuses|contests|races|elections|victories|wins)';
const isBallot = new RegExp(`(?:^|\\s)(?:${votes}|${places})$`);
/** “3 million illegal votes”: somebody alleges that. */
const alleged =
  /\b(?:disputed|fake|forged|fraudulent|illegal|invalid|lost|missing|spoiled|stolen|uncounted)\b/;
const shareOfVote = new RegExp(
  `^(?:%| percent| per cent)? of (?:the )?(?:\\p{L}+ )?(?:${votes}|electorate|voters)\\b`,
  'u',
);
const partOfVotes = new RegExp(`^ of (?:the )?\\d+ ${votes}\\b`);
const verbs = lexicon.electionVerbs
  .flatMap((verb) => {
    const [head = '', ...rest] = verb.split(' ');
    return toForms(head, 'verb').map((form) => [form, ...rest].join(' '));
  })
  .join('|');
const contests = /\b(?:ballots?|caucus(?:es)?|elections?|primar(?:y|ies)|votes?)\b/;
const polled = new RegExp(`\\b(?:${verbs})\\b[^.;]{0,60}$|\\b(?:with|by) (?:\\w+ ){0,3}$`, 'i');
const voting =
  /^[^.;,]{0,40}\b(?:voted|voting|caucused|turned out|turnout|cast (?:a|their) (?:votes?|ballots?))\b/i;
const outcome =
  /\b(?:carried|took|won) [^.;]{0,40}\bwith (?:\w+ ){0,2}$|\bturnout (?:of|was|reached) (?:\w+ ){0,2}$|\b(?:defeated|rejected|approved|passed|carried|beaten) (?:\w+ )?(?:by|with) (?:\w+ ){0,2}$/i;
/** “took 57 percent of the vote to Reddy’s 43 percent”, “voted most strongly against it, at 86 percent”. */
const share = /\bof (?:the )?(?:\p{L}+ )?vote\b[^.;]{0,60}$|\bvoted\b[^.;]{0,60}\bat $/iu;
/** “won just 3 percent”. */
const won =
  /\b(?:collected|drew|got|polled|pulled in|received|took|won) (?:just |only |about |nearly |almost |some |at least ){0,2}$/i;
/** “edged Moll by less than 2 percent”. */
const margin =
  /\b(?:bested|beat|defeated|edged(?: out)?|outpolled|routed|trailed|trounced) [^.;]{0,40}$/i;
/** “won 54% of the vote”, “lost by 312 votes”, “took 18 of 25 slots”: the result of an election. */
export function isElected(place: FigurePlace): boolean {
  const { figure, sentence, block } = place;
  const { number, start, counted = '', second, unit } = figure;
  const before = block.text.slice(Math.max(sentence.start, start - 100), start);
  const after = block.text.slice(number.end, Math.min(sentence.end, number.end + 60));
  if (second !== undefined && /\bconfirmed $/.test(before)) return true;
  if (voting.test(after) || (unit === 'percent' && isOutcome(before))) return true;
  if (/^[ -]points? (?:defeat|loss|victory|win)\b/.test(after)) return true;
  if (alleged.test(counted)) return false;
  if (isVote(counted, after) && polled.test(before)) return true;
  return [isPledged, isField, isPartOfContests].some((isPublic) => isPublic(place, before));
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

function isVote(counted: string, after: string): boolean {
  const isShare = shareOfVote.test(after) || (counted === '' && partOfVotes.test(after));
  return isShare || isBallot.test(counted);
}

function isOutcome(before: string): boolean {
  return [outcome, margin, share, won].some((pattern) => pattern.test(before));
}

const parties = /\b(?:super)?delegates?\b|\belectoral votes?\b/i;

/** “has 411 delegates to Moll’s 380”, “must win 53 percent of the delegates”: the parties keep the count. */
function isPledged({ block: { text }, sentence }: FigurePlace): boolean {
  return parties.test(text.slice(sentence.start, sentence.end));
}

const field = /\b(?:field|slate|crowd|roster) of (?:\w+ )?$/i;

/** “a field of 16 candidates”: they stand on the ballot. */
function isField({ figure: { counted } }: FigurePlace, before: string): boolean {
  return field.test(before) && /(?:candidates|contenders|hopefuls|rivals)$/.test(counted ?? '');
}

/** “with support above 80 percent in some polls”. */
const pollBehind = /^(?:%| per ?cent)? (?:in|by) (?:\p{L}+ ){0,3}(?:polls?|surveys?)\b/u;
const pollBefore = /\b(?:polls?|polling(?: average)?|surveys?)\b(?! (?:open|close|tax))/;

/** “leads in the latest poll by 4 points”: `poll-disclosure` asks whose poll it is. */
export function isPolled({
  block: { text },
  sentence,
  figure: { kind, start, number },
}: FigurePlace): boolean {
  const isShare = kind === 'percent' || kind === 'fraction';
  if (!isShare) return false;
  const isBehind = pollBehind.test(text.slice(number.end, Math.min(sentence.end, number.end + 60)));
  return isBehind || pollBefore.test(text.slice(sentence.start, start));
}

const conducted =
  /\b(?:poll|survey)\b[^.;]{0,20}\b(?:is|was|were) (?:carried out|conducted|taken)\b/i;

/** “plus or minus 3 percentage points”, “a panel of 600 respondents”: what a poll says of itself. */
export function isMethod({ block: { text }, sentence, figure }: FigurePlace): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - 100), figure.start);
  if (conducted.test(text.slice(sentence.start, sentence.end))) return true;
  if (
    /\b(?:plus or minus|margin of (?:sampling )?error [\w ]{0,30}) $|(?:\+\s?\/?\s?[-–−]|±)\s?$/i.test(
      before,
    )
  )
    return true;
  return (
    /\b(?:sample|samples|panel|survey|poll|interviews?) (?:of|with) (?:\w+ )?$/i.test(before) ||
    /\b(?:poll|survey)\b[^.;]{0,80}\b(?:among|of|with) (?:\w+ )?$/i.test(before) ||
    (/\b(?:poll|survey)(?:ed|s)?\b/i.test(before) &&
      /\b(?:respondents|interviews)$/.test(figure.counted ?? ''))
  );
}
