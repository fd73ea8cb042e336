import { dayWords, monthWords } from '../../english/calendar-names.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { isHumanNoun } from '../../facts/sources.ts';
import { historyYear } from '../../facts/claims.ts';
import { auxiliaries, conjunctions, prepositions, toWordSet } from '../../english/word-classes.ts';
import { isAsserted, isOfOtherVerb } from './asserted-superlatives.ts';
import lexicon from '../../lexicons/figures/superlatives.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';
import {
  isBeside,
  isCalled,
  isEpithet,
  isFirstOfGroup,
  isMeasured,
  isOfOne,
  isOfSeries,
  isOnRecord,
  isRanked,
  isRankedByFigure,
  isReturned,
} from './recorded-superlatives.ts';

/** What a sentence mentions rather than says, what anybody can look up, and what nobody can: hardly worth a question. */
export function isPassingSuperlative(sentence: Sentence, span: Span): boolean {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.start >= span.start);
  const last = tokens.findLastIndex((token) => token.end <= span.end);
  if (isNewStep(tokens, last)) return false;
  if (!isAsserted(sentence, span) || isOfOtherVerb(sentence, span)) return true;
  return tests.some((isMatch) => isMatch(tokens, first, last));
}

/** “took the unprecedented step of”: nobody has done it before. */
function isNewStep(tokens: readonly Token[], last: number): boolean {
  return (
    wordAt(tokens, last) === 'unprecedented' &&
    /^(?:action|decision|measure|move|ruling|step)$/.test(tokens[last + 1]?.base ?? '')
  );
}

type Test = (tokens: readonly Token[], first: number, last: number) => boolean;

const tests: readonly Test[] = [
  isElected,
  isScheduled,
  isFormer,
  isOnRecord,
  isPersonal,
  isDescriptor,
  isOfLateYears,
  isOfAttack,
  isWriters,
  isSinceBeginning,
  isOneOf,
  isStanding,
  isRecordAmount,
  isOpinion,
  isLocal,
  isHyperbole,
  isAttribute,
  isBorneOutBehind,
  isGuess,
  isOfMonths,
  isOwnRecord,
  isOfHistory,
  isRanked,
  isRankedByFigure,
  isReturned,
  isOfSeries,
  isOfPrice,
  isMaker,
  isOfOne,
  isBeside,
  isCalled,
  isEpithet,
  isFirstOfGroup,
  isMeasured,
];

/** “the tower, {once} the world’s tallest”: what held in other days, the books tell. */
function isFormer(tokens: readonly Token[], first: number): boolean {
  return /^(?:formerly|once)$/.test(wordAt(tokens, first - 1));
}

/** How far behind “first” its date is looked for, in tokens. */
const dateReach = 12;

/** “will be the first bank to report, on May 12”: the calendar says so. */
function isScheduled(tokens: readonly Token[], first: number, last: number): boolean {
  if (wordAt(tokens, last) !== 'first' || wordAt(tokens, first - 2) !== 'will') return false;
  return tokens
    .slice(last + 1, last + 1 + dateReach)
    .some((token) => isCapitalised(token) && calendar.has(token.lower));
}

const calendar: ReadonlySet<string> = new Set([...monthWords, ...dayWords]);

const lows = /^(?:best|cheapest|highest|lowest|strongest|weakest)$/;

/** “ended at 1,265 pounds a tonne, {the lowest} since 1982”: the exchange keeps its prices. */
function isOfPrice(tokens: readonly Token[], first: number, last: number): boolean {
  if (!lows.test(wordAt(tokens, last)) || tokens[last + 1]?.lower !== 'since') return false;
  return tokens
    .slice(0, first)
    .some(({ lower }) => /^(?:barrel|bushel|ounce|shares?|ton|tonne)$/.test(lower));
}

/** “{the world’s largest} tractor maker”: what a company is known as. */
function isMaker(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/['’]s$/.test(wordAt(tokens, first)) && !/['’]s$/.test(wordAt(tokens, last - 1)))
    return false;
  if (!/^(?:biggest|largest|leading|top)$/.test(wordAt(tokens, last))) return false;
  return tokens
    .slice(last + 1, last + 4)
    .some(({ lower }) =>
      /^(?:builder|consumer|exporter|importer|maker|manufacturer|producer|retailer|supplier)$/.test(
        lower,
      ),
    );
}

/** “one of the largest farms in the country”, “one of the world’s oldest”: nobody can say that it is not. */
function isOneOf(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.lower === 'one') return true;
  return tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'one';
}

/** What makes more of it than a place on a list that anybody can look up. */
const ages = toWordSet('date decade decades ever history record records since yet years');

const pronouns = toWordSet('he i it she that there these they this those we what which who you');

/** “Norvane is the country’s largest brewer”, “Peru has the longest coast in the region”: what a known place or house is known for. */
function isStanding(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = tokens[first - 1];
  if (!verb || !/^(?:are|became|has|have|is|remains)$/.test(verb.lower)) return false;
  if (!isCapitalised(tokens[first - 2]) || /^(?:first|last|only)$/.test(wordAt(tokens, last)))
    return false;
  if (pronouns.has(wordAt(tokens, first - 2)) || isOfSomebody(tokens, last)) return false;
  return !tokens.slice(last + 1, last + 1 + 2 * reach).some(({ lower }) => ages.has(lower));
}

const amounts = toWordSet('billion hectares million percent tonnes tons trillion');

/** “a record 3.7 million hectares”: whoever has the statistics has those of the years before. */
function isRecordAmount(tokens: readonly Token[], _first: number, last: number): boolean {
  if (tokens[last]?.lower !== 'record' || tokens[last + 1]?.kind !== 'number') return false;
  return tokens.slice(last + 2, last + 6).some(({ lower }) => amounts.has(lower));
}

/** Nobody can say whose challenge is the sharpest. */
const verdicts = toWordSet(
  'boldest bravest fiercest finest gravest harshest sharpest starkest toughest',
);

const measurable: ReadonlySet<string> = new Set(lexicon.measurable);

/** “the country’s most outspoken mayor”: a judgement, of which nobody keeps a list. */
function isOpinion(tokens: readonly Token[], _first: number, last: number): boolean {
  if (verdicts.has(wordAt(tokens, last))) return true;
  return (
    /^(?:most|least)$/.test(wordAt(tokens, last - 1)) &&
    !measurable.has(wordAt(tokens, last)) &&
    // “the most people”
    !/[^su]s$|people$/.test(wordAt(tokens, last))
  );
}

const locals = findWordSet('local-owners');

/** “the district’s smallest schools”: the house knows its own. */
function isLocal(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => locals.has(lower.replace('’', "'")));
}

/** How far behind it the scope of a superlative is looked for, in tokens. */
const reach = 8;

/** “the worst drought in generations”, “in living memory”: more than anybody could have checked. */
function isHyperbole(tokens: readonly Token[], _first: number, last: number): boolean {
  return tokens
    .slice(last + 1, last + 1 + reach)
    .some(
      ({ lower }, i, near) =>
        lower === 'in' &&
        /^(?:generations?|living|memory)$/.test(
          near[near[i + 1]?.lower === 'a' ? i + 2 : i + 1]?.lower ?? '',
        ),
    );
}

/** “an unprecedented disaster”: a strong word for a large one. */
function isAttribute(tokens: readonly Token[], _first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (wordAt(tokens, last) !== 'unprecedented' || next?.kind !== 'word') return false;
  return ![prepositions, conjunctions, auxiliaries].some((words) => words.has(next.lower));
}

/** “has the highest consumption in the country, with 2,000 milligrams a day”: the figure is beside it. */
function isBorneOutBehind(tokens: readonly Token[], _first: number, last: number): boolean {
  return tokens.slice(last + 1, last + 1 + 3 * reach).some(({ text }, i, rest) => {
    if (text !== ',' || rest[i + 1]?.lower !== 'with') return false;
    return rest.slice(i + 2, i + 5).some(({ kind }) => kind === 'number');
  });
}

/** “the largest fine imposed by the board”: whoever imposes them keeps the record. */
function isOwnRecord(tokens: readonly Token[], _first: number, last: number): boolean {
  return tokens
    .slice(last + 1, last + 1 + reach)
    .some(({ lower }, i, near) => given.has(lower) && near[i + 1]?.lower === 'by');
}

const given = toWordSet('awarded granted imposed issued levied');

/** “the spill of 1969, the largest at the time”; not “the largest since 1969”. */
function isOfHistory(tokens: readonly Token[]): boolean {
  if (tokens.some(({ lower }) => lower === 'since')) return false;
  return tokens.some(({ kind, text }) => kind === 'number' && /^1[5-9]\d\d$/.test(text));
}

/** “may be the first politician to do so”, “perhaps the only port left”: the writer does not claim to have checked. */
function isGuess(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  return before.some(({ text, lower }) => text === lower && guesses.has(lower));
}

const guesses = toWordSet('arguably could may maybe might perhaps possibly pretty probably');

/** “the largest gain since February”: last year’s series is at hand. */
function isOfMonths(tokens: readonly Token[], _first: number, last: number): boolean {
  return tokens
    .slice(last + 1, last + 1 + reach)
    .some(
      ({ lower }, i, near) => lower === 'since' && monthWords.includes(near[i + 1]?.lower ?? ''),
    );
}

/** “Holm, the world’s second-biggest maker of clocks, …”, “the airport, the region’s largest, …”: what a company is known as. */
function isDescriptor(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.text !== ',') return false;
  // “Zelorin, the first drug shown to help”
  if (isFirstNamed(tokens, first, last)) return true;
  const isOwned = tokens.slice(first, last + 1).some(({ lower }) => lower.endsWith("'s"));
  if (!isOwned) return false;
  return isCapitalised(tokens[first - 2]) || wordAt(tokens, last + 1) === ',';
}

/** A thing that has a name, and not somebody: “Ana Ruiz, the first woman to lead the port”. */
function isFirstNamed(tokens: readonly Token[], first: number, last: number): boolean {
  if (wordAt(tokens, last) !== 'first') return false;
  const named = tokens[first - 2];
  return named !== undefined && isCapitalised(named) && !isOfSomebody(tokens, last);
}

/** “the first {woman} to lead the port”, “the youngest {person} to sail the strait”. */
function isOfSomebody(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last, last + 4).some(({ base }) => isRoleWord(base) || isHumanNoun(base));
}

/** “the first time since 2019”, “the largest crowd since the club was founded in 2011”: the paper’s own files go back as far. */
function isOfLateYears(tokens: readonly Token[], _first: number, last: number): boolean {
  const since = tokens.findIndex(
    ({ lower }, i) => i > last && i <= last + reach && lower === 'since',
  );
  if (since < 0) return false;
  return tokens
    .slice(since + 1, since + 1 + sinceReach)
    .some(({ kind, text }) => kind === 'number' && year.test(text) && Number(text) > historyYear);
}

const year = /^20\d\d$/;

/** “the deadliest shooting in the country’s history”: the tolls of attacks are on every list. */
function isOfAttack(tokens: readonly Token[], _first: number, last: number): boolean {
  return (
    /^(?:bloodiest|deadliest|deadly|worst)$/.test(wordAt(tokens, last)) &&
    tokens
      .slice(last + 1, last + 4)
      .some(({ base }) => /^(?:attack|bombing|massacre|shooting)$/.test(base))
  );
}

/** “Never before have we known so much”: the writer, and all who read. */
function isWriters(tokens: readonly Token[], _first: number, last: number): boolean {
  return (
    wordAt(tokens, last) === 'before' &&
    tokens.slice(last + 1, last + 3).some(({ lower }) => lower === 'we')
  );
}

/** How far behind “since” its verb is looked for, in tokens. */
const sinceReach = 8;
const turns = findWordSet('turning-points');

const events = findWordSet('counted-from-events');

/** “the first raid of its kind since the truce began”, “the first time since the crash”: the paper’s own files tell. */
function isSinceBeginning(tokens: readonly Token[], _first: number, last: number): boolean {
  if (wordAt(tokens, last) !== 'first') return false;
  const at = tokens.findIndex(({ lower }, i) => i > last && lower === 'since');
  if (at < 0 || at > last + 2 * reach || tokens[at + 1]?.kind === 'number') return false;
  if (events.has(wordAt(tokens, at + 2))) return true;
  return tokens.slice(at + 2, at + 2 + sinceReach).some(({ lower }) => turns.has(lower));
}

/** How far behind “first” the election is looked for, in tokens. */
const electedReach = 6;

/** “the first woman elected mayor in a century”: the desk looks it up in the election results. */
function isElected(tokens: readonly Token[], _first: number, last: number): boolean {
  return tokens.slice(last + 1, last + 1 + electedReach).some(({ lower }) => lower === 'elected');
}

/** “the first person in her family to finish school”: nobody but she can say so. */
function isPersonal(tokens: readonly Token[], _first: number, last: number): boolean {
  return tokens
    .slice(last + 1, last + 1 + reach)
    .some(
      ({ lower }, i, near) =>
        lower === 'in' &&
        /^(?:her|his|its|my|our|their)$/.test(near[i + 1]?.lower ?? '') &&
        /^(?:career|family|household|life)$/.test(near[i + 2]?.lower ?? ''),
    );
}
