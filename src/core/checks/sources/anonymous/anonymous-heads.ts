import { joinOpenings } from '../../../document/words/positions.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { isRoleWord } from '../../../english/noun-kinds.ts';
import { createRowMatcher } from '../../../english/word-matcher.ts';
import { prepositions, toWordSet } from '../../../english/word-classes.ts';
import { strangers } from './strangers.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

/** Whoever talks without a name. A spokesperson speaks for the house; port officials are the port. */
const talkers = createWordList(findWordSet('talkers'));

const nameless = createWordList(['anonymous', 'unnamed']);
/** What tells one of a trade from the others, without a name. */
export const ranks = toWordSet('current former longtime long-time senior top veteran');

/** What is said of those who know from inside. */
export const insideWords = ['briefed', 'close', 'familiar', 'involved', 'knowledge', 'privy'];

/** Without one of these nobody is a source without a name. */
export const talkerWords = joinOpenings(
  [talkers, nameless, strangers],
  [
    'one',
    'two',
    'three',
    'four',
    'member',
    'privately',
    'private',
    'record',
    ...ranks,
    ...insideWords,
  ],
);

/** What somebody without a name knows: “{briefed} on the plan”. */
export const knowing = /^(?:briefed|close|familiar|involved|privy|with)$/;

/** Where the noun stands that says what somebody without a name is: “a senior {official} at the ministry”; -1 where none does. */
export function findHead(words: readonly Token[], tokens: readonly Token[]): number {
  const stop = words.findIndex((token, i) => i > 0 && endsNoun(token));
  const head = (stop < 0 ? words.length : stop) - 1;
  const noun = words[head];
  return talkers.has(noun) || isCalled(words, head, tokens) ? head : -1;
}

/** “One unnamed minister”, “a former employee”, “a board member”, “bankers involved in the sale” */
function isCalled(words: readonly Token[], head: number, tokens: readonly Token[]): boolean {
  const noun = words[head];
  if (!isRoleWord(noun?.base ?? '') && !people.has(noun?.lower ?? '')) return false;
  return (
    isCalledNameless(words.slice(0, head)) ||
    isRanked(words, head) ||
    isMember(words, head) ||
    isInitiated(tokens, noun)
  );
}

function endsNoun({ lower, kind }: Token): boolean {
  return (
    prepositions.has(lower) || knowing.test(lower) || lower === 'who' || kind === 'punctuation'
  );
}

const people = findWordSet('ranked-workers');

/** “a former employee”, “a senior engineer”: whoever is told apart by a rank could have a name as well. */
function isRanked(words: readonly Token[], head: number): boolean {
  return (
    /^(?:an?|another|one|two|three|four)$/.test(wordAt(words, 0)) &&
    (words.slice(1, head).some(({ lower }) => ranks.has(lower)) || isCounted(words, head)) &&
    !/^(?:chancellor|governor|mayor|premier|president)$/.test(wordAt(words, head))
  );
}

/** “One employee”, “two guards”: told apart by number alone. */
function isCounted(words: readonly Token[], head: number): boolean {
  return (
    head === 1 && people.has(wordAt(words, 1)) && /^(?:one|two|three|four)$/.test(wordAt(words, 0))
  );
}

const memberBodies = findWordSet('member-bodies');

/** “A board member” */
function isMember(words: readonly Token[], head: number): boolean {
  return wordAt(words, head) === 'member' && memberBodies.has(wordAt(words, head - 1));
}

const initiated = createRowMatcher([
  'briefed on',
  'familiar with',
  'involved in the case/deal/decision/discussions/negotiations/planning/process/sale/talks',
  'privy to',
  'with direct/first-hand/firsthand knowledge',
  'with knowledge',
]);

const close = createRowMatcher([
  'close to the/his/her candidate/coach/couple/manager/mayor/player/premier/singer/star/striker/winger',
  'close to the/his/her * *? coach/defender/forward/goalkeeper/manager/midfielder/player/star/striker/winger',
  'close to the/his/her case/club/company/deal/discussions/family/firm/government/inquiry/investigation/leadership/matter/minister/negotiations/party/president/process/situation/talks/team',
]);

/** “bankers involved in the sale”, “a lawyer with knowledge of the case”: whoever knows as nobody else does. */
export function isInitiated(tokens: readonly Token[], noun: Token | undefined): boolean {
  const at = tokens.findIndex((token) => token === noun);
  if (at >= 0 && close(tokens, at + 1) !== undefined) return true;
  const last = at < 0 ? undefined : initiated(tokens, at + 1);
  return last !== undefined && !isOpenTo(tokens, last);
}

/** “lawyers familiar with the law”: what a whole trade knows, and no secret. */
function isOpenTo(tokens: readonly Token[], last: number): boolean {
  const words = tokens.slice(last + 1, last + 4);
  const stop = words.findIndex(({ kind, lower }) => kind !== 'word' || prepositions.has(lower));
  return words.slice(0, stop < 0 ? 3 : stop).some(({ base }) => commonKnowledge.has(base));
}

const commonKnowledge = findWordSet('common-knowledge');

/** “One unnamed minister”, “anonymous experts”. */
export function isCalledNameless(words: readonly Token[]): boolean {
  return words.some((token) => nameless.has(token));
}
