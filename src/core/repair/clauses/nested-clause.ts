import { wordAt, type Token } from '../../document/words/tokens.ts';
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  isMidVerbWord,
  prepositions,
  subjectPronouns,
  toWordSet,
} from '../../english/word-classes.ts';
import type { Clauses } from './clause-bounds.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { isComma, isDash, isDeterminer, isJoiner, isPlural } from '../../english/word-shapes.ts';

/**
 * A clause inside the one that a source of the sentence would own: behind which token its own source can stand, or
 * `deep` where none can.
 */
export type NestedClause =
  { readonly kind: 'relative' | 'joined'; readonly at: number } | { readonly kind: 'deep' };

/** Finds what words stand in, inside a main clause that starts at `main`: a relative clause or a second predicate, “a man {who could win}”, “he left {but remains popular}”. */
export function findNestedClause(
  clauses: Clauses,
  first: number,
  main: number,
): NestedClause | undefined {
  const { tokens } = clauses;
  const before = skipBack(tokens, first - 1);
  // “a plan that’s likely to fail”: nothing fits between.
  if (/^(?:that|who|which|where)'s$/.test(wordAt(tokens, before))) return deep;
  if (isRelative(tokens, before))
    return isCompared(tokens, before) ? deep : { kind: 'relative', at: before };
  if (isSecondPredicate(clauses, before)) return { kind: 'joined', at: before };
  const apposed = findApposed(tokens, before);
  if (apposed !== undefined) return { kind: 'relative', at: apposed };
  const opener = findOpener(clauses, first, main);
  if (opener === undefined || !isOpenAt(tokens, opener, first)) return undefined;
  if (takesSaying(tokens, opener, first)) return { kind: 'relative', at: opener };
  return isAside(clauses, opener, first) ? undefined : deep;
}

const deep: NestedClause = { kind: 'deep' };

/** “less a rule than an idea that could fail”: what something is not. */
function isCompared(tokens: readonly Token[], relative: number): boolean {
  return tokens.slice(0, relative).some(({ lower }) => lower === 'than');
}

/** “The ferry, {which carries 900 people}, was sold.” */
function isAside({ tokens, marks }: Clauses, opener: number, first: number): boolean {
  const isOwners = wordAt(tokens, opener) === 'whose';
  return isComma(tokens[opener - 1]) && !isOwners && marks.some((mark) => mark > first);
}

/** Whether words stand in a relative clause: beside what the sentence is about. */
export function isBackground({ tokens, marks }: Clauses, offset: number): boolean {
  const first = tokens.findIndex(({ end }) => end > offset);
  const start = marks.findLast((mark) => mark < first) ?? -1;
  const before = tokens.slice(start + 1, first);
  const opener = before.findLast(({ lower }) => /^(?:who|whom|whose|which|where)$/.test(lower));
  return opener !== undefined;
}

/** Past what stands before a predicate: “that {is still} likely to”, “who {became the} symbol of”. */
function skipBack(tokens: readonly Token[], from: number): number {
  const article = /^(?:an?|the)$/.test(wordAt(tokens, from)) ? from - 1 : from;
  let i = /^(?:became|becomes?|remains?|remained)$/.test(wordAt(tokens, article))
    ? article - 1
    : from;
  for (let token = tokens[i]; token && isMidVerbWord(token); token = tokens[i]) i--;
  return i;
}

/** “a tide {that} is likely to”, not “after that” or “said that”. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (!/^(?:who|which|that)$/.test(word)) return false;
  const isParted = word !== 'that' && (isComma(tokens[i - 1]) || isDash(tokens[i - 1]));
  return mayBeNoun(tokens, isParted ? i - 2 : i - 1);
}

function mayBeNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'punctuation') return token?.text === ')' || token?.text === '”';
  const closed = [auxiliaries, conjunctions, determiners, prepositions, subjectPronouns];
  if (closed.some((words) => words.has(token.lower))) return false;
  // “a swing state that”, not “they state that”
  return !hasVerb([token]) || isDeterminer(tokens[i - 1]) || isDeterminer(tokens[i - 2]);
}

/** “He left the firm in May {but remains influential}”: the first half is nobody’s judgement. */
function isSecondPredicate({ tokens, marks }: Clauses, joiner: number): boolean {
  if (!/^(?:and|but)$/.test(wordAt(tokens, joiner))) return false;
  const rest = tokens.slice(joiner + 1);
  if (!opensWithVerb(rest) && !rest.slice(0, 2).some(isState)) return false;
  if (isSamePassive(tokens, joiner)) return false;
  const start = marks.findLast((mark) => mark < joiner - 1) ?? -1;
  return hasVerb(tokens.slice(start + 1, joiner));
}

/** “are cheated {and beaten}”: two participles of one “are”. */
function isSamePassive(tokens: readonly Token[], joiner: number): boolean {
  const isPair = [joiner - 1, joiner + 1].every((i) => /(?:ed|en)$/.test(wordAt(tokens, i)));
  return isPair && beForms.has(wordAt(tokens, joiner - 2));
}

/** Verbs of the present that no noun before them shows up as such: “but remains popular”. */
function isState({ lower }: Token): boolean {
  return /^(?:faces?|poses?|remains?|risks?|seems?|tends?)$/.test(lower);
}

const openers = toWordSet('that which who whom whose where');
/** “He resigned {after the plan backfired}”: that he did so is nobody’s claim. */
const times = toWordSet('after as before once since until when while');
/** Fewest tokens of a main clause. */
const minMain = 3;

/** The last word before a position that opens a clause inside another, within the same marks. */
function findOpener({ tokens, marks }: Clauses, first: number, main: number): number | undefined {
  const mark = marks.findLast((each) => each < first) ?? -1;
  for (let i = first - 1; i > Math.max(0, mark); i--) {
    const word = wordAt(tokens, i);
    if (openers.has(word) ? isOpener(tokens, i) : isTime(tokens, i, main)) return i;
  }
  return undefined;
}

/** “He resigned {after the plan backfired}”; not “as well as”, or “His choice as mayor has failed”. */
function isTime(tokens: readonly Token[], i: number, main: number): boolean {
  if (!times.has(wordAt(tokens, i)) || i < main + minMain) return false;
  if (!hasMain(tokens.slice(main, i)) || opensWithVerb(tokens.slice(i + 1))) return false;
  if (wordAt(tokens, i) !== 'as') return true;
  const isPhrase = /^(?:a|an|many|much|of|part|to|well)$/.test(wordAt(tokens, i + 1));
  const isRole = ranking.test(wordAt(tokens, i - 1));
  return !isPhrase && !isRole;
}

const plainVerbs = toWordSet('face hold hope keep make need plan push say see seek take try want');

/** Whether a clause has had its verb: “allies see an opening”, “the plan failed”. */
function hasMain(tokens: readonly Token[]): boolean {
  if (hasVerb(tokens)) return true;
  return tokens.some((token, i) => {
    const before = tokens[i - 1];
    return before !== undefined && isPlural(before) && plainVerbs.has(token.lower);
  });
}

const ranking =
  /^(?:as|such|well|act|count|describ|hail|know|rank|regard|see|serv|stand|view|work)(?:e|ed|es|ing|n|s)?$|^(?:known|saw|stood)$/;

/** “that” behind a verb opens what is said; before a noun of its own it points at something. */
function isOpener(tokens: readonly Token[], i: number): boolean {
  // “a raid in which two guards died”
  if (/^(?:which|whom)$/.test(wordAt(tokens, i)) && prepositions.has(wordAt(tokens, i - 1)))
    return true;
  return mayBeNoun(tokens, isComma(tokens[i - 1]) ? i - 2 : i - 1);
}

/** Whether the clause that opens at a position still runs at `first`: its own verb has not come, or the main one has. */
function isOpenAt(tokens: readonly Token[], opener: number, first: number): boolean {
  return (
    times.has(wordAt(tokens, opener)) ||
    hasVerb(tokens.slice(0, opener)) ||
    !(
      hasMain(tokens.slice(opener + 1, skipBack(tokens, first - 1) + 1)) ||
      isOfOther(tokens, opener, first)
    )
  );
}

const lonePronouns = toWordSet('he she it they');

/** “…, where {[SOURCE TK] said} the bank is likely to close”: a subject and its verb, and nothing between. */
function takesSaying(tokens: readonly Token[], opener: number, first: number): boolean {
  if (!/^(?:who|whom|which|where)$/.test(wordAt(tokens, opener))) return false;
  const end = skipBack(tokens, first - 1);
  const subject = tokens.slice(opener + 1, end + 1);
  if (subject.length === 0 || subject.length > 5 || subject.some(isJoiner)) return false;
  if (subject.some(({ kind, lower }) => kind === 'punctuation' || prepositions.has(lower)))
    return false;
  const [head] = subject;
  if (head && lonePronouns.has(head.lower)) return subject.length === 1;
  const isSubject = isDeterminer(head) || /^\p{Upper}/u.test(head?.text ?? '');
  return isSubject && !hasVerb(subject);
}

/** “…, where the former head, {Ada Moll,} fiddled the figures”: a subject with a name behind it. */
function findApposed(tokens: readonly Token[], close: number): number | undefined {
  if (!isComma(tokens[close])) return undefined;
  const open = tokens.findLastIndex((token, i) => i < close && isComma(token));
  const opener = tokens.findLastIndex(({ lower }, i) => i < open && lower === 'where');
  if (open < 0 || opener < 1 || hasVerb(tokens.slice(open + 1, close))) return undefined;
  return isComma(tokens[opener - 1]) && takesSaying(tokens, opener, open) ? opener : undefined;
}

/** “The valley in which the growers live {is} vulnerable”: growers are many, so that “is” belongs to the valley. */
function isOfOther(tokens: readonly Token[], opener: number, first: number): boolean {
  if (!/^(?:is|was|has)$/.test(wordAt(tokens, first))) return false;
  const between = tokens.slice(opener + 1, first);
  const stop = between.findIndex(({ lower }) => prepositions.has(lower));
  return between.slice(0, stop < 0 ? between.length : stop).some((token) => isPlural(token));
}
