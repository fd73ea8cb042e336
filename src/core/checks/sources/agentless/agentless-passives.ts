import type { Block } from '../../../document/block.ts';
import { findPositions } from '../../../document/words/positions.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { dayWords } from '../../../english/calendar-names.ts';
import { isCalendarWord } from '../../../facts/names.ts';
import { isOrganisationWord, isRoleWord } from '../../../english/noun-kinds.ts';
import { prepositions, subjectPronouns, toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isBeforeParticiple, thoughts, type Agentless } from './agentless.ts';
import { impersonal, readImpersonal } from './agentless-impersonal.ts';
import { isCommonKnowledge } from './agentless-lore.ts';
import { hearsay, readOutlet } from './agentless-outlets.ts';
import { isSuspected, readReduced, reduced } from './agentless-reduced.ts';

/** “is thought {to} have fled”. */
const beliefs: ReadonlySet<string> = new Set([
  ...thoughts,
  ...toWordSet('alleged reported reputed said tipped'),
]);
/** “is feared {dead}” */
const fates = toWordSet('abducted dead drowned kidnapped killed lost trapped');
/** “is seen {as} a snub”. */
const views = toWordSet(
  'cited construed depicted interpreted perceived portrayed regarded seen viewed',
);
/** “was hailed {as} a triumph”: everybody’s verdict, and nobody’s. */
const verdicts = findWordSet('verdict-participles');
/** “is {widely} admired” */
const receptions = findWordSet('receptions');
/** “is {generally} accepted as”: without the adverb a board may have accepted it. */
const standings = toWordSet('accepted acknowledged recognised recognized');
/** “is {widely} expected”: without the adverb it is a timetable. */
const wide = toWordSet('expected');
/** Without one of these nothing is said, seen or reported by nobody. */
export const participles = createWordList([
  ...beliefs,
  ...views,
  ...wide,
  ...impersonal.words,
  ...verdicts,
  ...receptions,
  ...standings,
  ...hearsay.words,
  'accused',
  'blamed',
  'characterised',
  'characterized',
  'considered',
  'described',
  'locally',
]);

/** The first of a sentence: a second one asks the same question. */
export function findAgentless(sentence: Sentence, block: Block): readonly Agentless[] {
  if (!participles.isIn(sentence) || until.isIn(sentence)) return [];
  const { tokens } = sentence;
  for (const i of findPositions(sentence, openings)) {
    const found =
      readImpersonal(tokens, i) ??
      readPassive(tokens, i) ??
      readReported(tokens, i) ??
      readReduced(tokens, i) ??
      readOutlet(tokens, i);
    if (!found || hasAgent(block, sentence, found) || isPictured(block, sentence, found)) continue;
    if (!isCommonKnowledge(block, sentence, found)) return [found];
  }
  return [];
}

/** “A poster is seen as voters wait in Arden, July 10, 2013.”: a caption, and what the picture shows. */
function isPictured({ text }: Block, { end }: Sentence, { participle }: Agentless): boolean {
  return participle.lower === 'seen' && dated.test(text.slice(Math.max(0, end - 24), end));
}

const dated = /\b\p{Upper}\p{Lower}{2,8}\.? \d{1,2}, \d{4}\.?$/u;

const beForms = toWordSet('is are was were been');

/** “is thought to have fled”, “is widely considered a fake”, “is seen as a snub”. */
function readPassive(tokens: readonly Token[], i: number): Agentless | undefined {
  if (!beForms.has(wordAt(tokens, i))) return undefined;
  let verb = i + 1;
  while (isBeforeParticiple(tokens[verb])) verb++;
  const isWide = tokens
    .slice(i + 1, verb)
    .some(({ lower }) => /^(?:widely|generally|universally)$/.test(lower));
  const form = toForm(tokens, verb, isWide);
  const last = form === 'to' || form === 'as' ? findPreposition(tokens, verb) : verb;
  const [from, participle, to] = [tokens[toAuxiliary(tokens, i)], tokens[verb], tokens[last]];
  if (!form || !from || !participle || !to) return undefined;
  if (form === 'to' && isNobody(tokens, i)) return undefined;
  return { start: from.start, end: to.end, participle, form, isWide };
}

/** “No one is reported to have been hurt”: there is nothing to own yet. */
function isNobody(tokens: readonly Token[], be: number): boolean {
  const before = tokens.slice(Math.max(0, be - 3), be);
  return before.some(({ lower }) => /^(?:no|nobody|none)$/.test(lower));
}

/** “has long been seen as” starts at “has”. */
function toAuxiliary(tokens: readonly Token[], i: number): number {
  if (wordAt(tokens, i) !== 'been') return i;
  let first = i - 1;
  while (isBeforeParticiple(tokens[first]) && !/^(?:has|have|had)$/.test(wordAt(tokens, first)))
    first--;
  return /^(?:has|have|had)$/.test(wordAt(tokens, first)) ? first : i;
}

function toForm(
  tokens: readonly Token[],
  verb: number,
  isWide: boolean,
): Agentless['form'] | undefined {
  const [word, next] = [wordAt(tokens, verb), wordAt(tokens, verb + 1)];
  if (isView(tokens, verb, isWide) || isAccused(tokens, verb)) return 'as';
  if (views.has(word)) return undefined;
  if (isMet(tokens, verb, isWide)) return 'met';
  if (fates.has(next) && /^(?:believed|feared|presumed|thought)$/.test(word)) return 'fate';
  if (word === 'considered') return isJudged(tokens, verb + 1, isWide) ? 'considered' : undefined;
  const isOpen = next === 'to' && isBelief(tokens, verb, isWide);
  return isOpen && isInfinitive(tokens[verb + 2]) ? 'to' : undefined;
}

/** “has been described as too close to the party”; “is described as 6 feet tall” may be a notice. */
function isDescribed(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:characteri[sz]ed|described)$/.test(wordAt(tokens, verb))) return false;
  const isPerfect = tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => lower === 'been');
  return isPerfect && wordAt(tokens, verb + 1) === 'as' && !isOpenEnd(tokens, verb + 2);
}

/** “seen as a snub”, “hailed as a triumph”; not “was praised as she left the hall”. */
function isView(tokens: readonly Token[], verb: number, isWide: boolean): boolean {
  if (isDescribed(tokens, verb)) return true;
  const word = wordAt(tokens, verb);
  const as = findPreposition(tokens, verb);
  if (wordAt(tokens, as) !== 'as' || isOpenEnd(tokens, as + 1)) return false;
  const isHeld = views.has(word) || verdicts.has(word) || (isWide && standings.has(word));
  return isHeld && !subjectPronouns.has(wordAt(tokens, as + 1));
}

/** “The delay has been blamed on a supplier”; not “is to be blamed”. */
function isMet(tokens: readonly Token[], verb: number, isWide: boolean): boolean {
  const word = wordAt(tokens, verb);
  // “is tipped for the post”
  if (word === 'tipped' && /^(?:as|for)$/.test(wordAt(tokens, verb + 1))) return true;
  if (word !== 'blamed' || isWide) return isWide && receptions.has(word);
  const next = wordAt(tokens, verb + 1);
  return next === 'on' || (next === 'for' && wordAt(tokens, verb - 1) === 'been');
}

/** “was accused of “going rogue””, “is suspected of lying”: somebody’s words, and it is not said whose. */
function isAccused(tokens: readonly Token[], verb: number): boolean {
  const word = wordAt(tokens, verb);
  if (word === 'suspected') return isSuspected(tokens, verb);
  if (word !== 'accused' || wordAt(tokens, verb + 1) !== 'of') return false;
  return /^[“"]$/.test(textAt(tokens, verb + 2));
}

/** “seen as”, “seen largely as” */
function findPreposition(tokens: readonly Token[], verb: number): number {
  const next = wordAt(tokens, verb + 1);
  if (next === 'as' || next === 'to') return verb + 1;
  // “is seen by many as a test”: by nobody in particular
  if (next === 'by' && uncounted.test(wordAt(tokens, verb + 2)))
    return findGroupEnd(tokens, verb + 3);
  // “was hailed by doctors as a miracle”: by all of them?
  if (next === 'by' && professions.has(wordAt(tokens, verb + 2))) return verb + 3;
  // “was praised {on Monday} as a statesman”
  const day = next === 'on' ? wordAt(tokens, verb + 2) : next;
  if (dayWords.includes(day)) return day === next ? verb + 2 : verb + 3;
  return isBeforeParticiple(tokens[verb + 1]) ? verb + 2 : verb + 1;
}

const professions = findWordSet('opinion-givers');
const uncounted = /^(?:many|most|several|some)$/;

/** Where the group ends that a passive leaves without a name: “by some {Arden lawmakers} as”. */
function findGroupEnd(tokens: readonly Token[], first: number): number {
  const end = tokens.findIndex(({ lower }, i) => i >= first && lower === 'as');
  const words = end < 0 || end > first + longestGroup ? [] : tokens.slice(first, end);
  const isGroup = words.every(({ kind, lower }) => kind === 'word' && !prepositions.has(lower));
  return isGroup && groups.test(words.at(-1)?.lower ?? '') ? end : first;
}

/** “many pilots”, not “some measures”. */
const groups = /^people$|(?<!account|count|estimate|measure|standard|way|[’'s])s$/;

/** Longest name of a group, in words. */
const longestGroup = 3;

function isBelief(tokens: readonly Token[], verb: number, isWide: boolean): boolean {
  const word = wordAt(tokens, verb);
  // “is known to be considering”: whoever does it knows
  if (word === 'known')
    return (
      /^(?:have|be)$/.test(wordAt(tokens, verb + 2)) && !wordAt(tokens, verb + 3).endsWith('ing')
    );
  return beliefs.has(word) || (isWide && wide.has(word));
}

/** “to have fled”, not “to dispatchers”, “to the court”. */
function isInfinitive(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isCapitalised(token)) return false;
  if (isRoleWord(token.base) || isOrganisationWord(token.base)) return false;
  return !/^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|him|them|us|me|any|some|many|more|both|one)$|[^s]s$/.test(
    token.lower,
  );
}

/** “considered an essential service”, “considered a crime”: by the law. */
const classes = findWordSet('legal-classes');

/** “considered a fake”, “considered likely”; “considered for the job” is no view. */
function isJudged(tokens: readonly Token[], at: number, isWide: boolean): boolean {
  const word = wordAt(tokens, at);
  if (word === 'to') return wordAt(tokens, at + 1) === 'be';
  if (/^(?:an?|the|one)$/.test(word)) return !isClass(tokens, at + 1);
  const next = tokens[at];
  return isWide && next?.kind === 'word' && !/^(?:for|by|in|at|on|as|when|if|and|but)$/.test(word);
}

/** “considered a crime”, “considered a “growth district””: what the law or an office calls it. */
function isClass(tokens: readonly Token[], at: number): boolean {
  return classes.has(wordAt(tokens, at)) || /^(?:[“"‘]|'')$/.test(textAt(tokens, at));
}

function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'punctuation';
}

const events = findWordSet('reported-events');

/** “Two explosions were reported”; that none were is what the reporter was told by everybody. */
function readReported(tokens: readonly Token[], i: number): Agentless | undefined {
  const participle = tokens[i];
  if (participle?.lower !== 'reported') return undefined;
  const be = wordAt(tokens, i - 1) === 'also' ? i - 2 : i - 1;
  if (!/^(?:is|are|was|were)$/.test(wordAt(tokens, be)) || !events.has(wordAt(tokens, be - 1))) {
    return undefined;
  }
  if (tokens.slice(0, be).some(({ lower }) => /^(?:no|other|first|when)$/.test(lower)))
    return undefined;
  if (/^(?:to|by|as|from|dead|missing|stolen|out)$/.test(wordAt(tokens, i + 1))) return undefined;
  const from = tokens[be];
  return (
    from && { start: from.start, end: participle.end, participle, form: 'reported', isWide: false }
  );
}

/** “in the company’s annual filing”: where it was reported. */
const documented =
  /^in (?:the |its |their |an? )?(?:\S+ ){0,3}(?:filings?|reports?|circles|court|documents?|records?)\b/;

/** How far behind a passive whoever believes it may stand, in tokens. */
const agentReach = 14;

/** “by police”, “among economists”: whoever believes it stands beside it. */
function hasAgent({ text }: Block, { tokens }: Sentence, found: Agentless): boolean {
  const { end, form } = found;
  const at = tokens.findLastIndex((token) => token.end <= end);
  if (textAt(tokens, at + 1) === ':') return true;
  // “It is thought that she was killed by rebels”: whoever kills does not think so.
  if (/^(?:that|emerged|learned)$/.test(form)) return false;
  return tokens.slice(at + 1, at + agentReach).some(({ lower, start }, i) => {
    if (lower === 'by') return isAgent(tokens, at + 1 + i, found);
    if (/^(?:among|amongst)$/.test(lower)) return true;
    // “considered a landmark under city law”
    if (lower === 'under' && form === 'considered') return true;
    return lower === 'in' && i < 2 && documented.test(text.slice(start, start + 60));
  });
}

/** “seen as a snub by ranchers”; not “killed by rebels”, “fled by boat”, “gone by Monday”, “by closing the pier”. */
function isAgent(tokens: readonly Token[], by: number, { participle }: Agentless): boolean {
  const [before, next] = [tokens[by - 1], tokens[by + 1]];
  if (!before || next?.kind !== 'word' || isCalendarWord(next)) return false;
  if (means.has(next.lower)) return false;
  // “by banking analysts”, not “by closing the pier”
  if (next.lower.endsWith('ing') && !isRoleWord(tokens[by + 2]?.base ?? '')) return false;
  return before === participle || !isParticiple(before);
}

function isParticiple({ lower }: Token): boolean {
  return /[a-z]{2}ed$|^(?:built|done|given|held|hit|led|made|run|seen|sent|set|shot|struck|taken|told|written)$/.test(
    lower,
  );
}

const means = findWordSet('means-of-travel');

/** What the readers start with. */
const openings = createWordList([...beForms, ...reduced.words, ...hearsay.words, 'it', "it's"]);
const until = createWordList(['until']);
