import { smallNumberPattern } from '../../english/small-numbers.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { apart, createCue, toFirstWord, toWords } from '../../document/words/cue.ts';
import { createPartList } from '../../document/words/words.ts';
import lexicon from '../../lexicons/figures/casualties.json' with { type: 'json' };
import { toVerbForm } from '../../english/inflection.ts';
import type { Span } from '../../span.ts';
import { findNameAhead, isCapital, isInDigits, type NumberContext } from './context.ts';
import { findCounted, type Counted } from './counted.ts';
import { isCountOfPeople } from './counted-people.ts';
import { childrenBehind, isOfParent } from './parents.ts';

function toLongestFirst(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}

const participles = lexicon.verbs.map((verb) => toVerbForm(verb, 'participle'));
const actives = lexicon.verbs.flatMap((verb) => [
  toVerbForm(verb, 'past'),
  toVerbForm(verb, 'gerund'),
  toVerbForm(verb, 'thirdPerson'),
]);
const stateWords = [...participles, ...lexicon.participlesOnly, ...lexicon.adjectives];
const states = toLongestFirst(stateWords);
const nouns: ReadonlySet<string> = new Set(lexicon.nouns);
const adjectives: ReadonlySet<string> = new Set(lexicon.adjectives);
/** What people have, live in or go by, and are named before: “a guard hut”. */
const owned: ReadonlySet<string> = new Set(lexicon.ownedThings);

/** Words between a verb and its number: “killed at least 11”. */
const approximations =
  '(?:all|at|least|most|more|fewer|less|than|about|some|nearly|almost|up|to|an?|estimated|around|over|roughly|approximately|another|as|many|only|just|close|one|or)';
/** “took the lives of”, “The gunfire struck” */
const livesOf =
  '(?:claim|cost|end|tak|took)[a-z]* the li(?:fe|ves) of|(?:bullets?|gunfire|shots) struck';
const verbBefore = createCue(
  [...actives.map(toFirstWord), 'life', 'lives', 'struck'],
  new RegExp(
    `\\b(?:${toLongestFirst(actives)}|${livesOf})\\s(?:dead\\s)?(?:${approximations}\\s){0,4}$`,
    'i',
  ),
);
const unreal =
  /\b(?:would|could|might|may|should|to(?! (?:an?|the|his|her|its|their)\b)|not|never|n['’]t) (?:have |be )?(?:\w+ ){0,2}$/i;
const tollBefore = createCue(
  toWords('toll count number deaths fatalities casualties injuries'),
  new RegExp(
    '\\b(?:death toll|toll|death count|number of (?:dead|deaths|casualties|injured|wounded|missing|victims)|(?:deaths|fatalities|casualties|injuries))' +
      `\\b[^.;]{0,50}\\b(?:to|at|of|is|was|were|reached|passed|exceeded|surpassed|topped|hit)\\s(?:${approximations}\\s){0,4}$`,
    'i',
  ),
);
const gravely = 'seriously|critically|badly|slightly|severely|fatally|gravely|lightly|mortally';
const helpers = `(?:(?:was|were|have|has|had|been|being|is|are|also|reportedly|already|later|still|remain|remained|went|lay|confirmed|reported|believed|feared|${gravely})\\s)`;
const place =
  '(?:\\s(?:in|on|at|from|aboard|inside|near)(?:\\s(?!(?:that|which|who|whose|and|but|was|were)\\b)[a-zÀ-ỿ’-]+){1,4})?';
/** “suffered cuts”, “with head wounds” */
const hurtWith =
  '(?:(?:suffered|sustained|with)\\s(?:[a-z-]+\\s){0,2}(?:broken\\sbones|bruises|burns|concussions?|cuts|fractures|injuries|smoke\\sinhalation|wounds)|their\\slives)';
const stateAfter = createCue(
  [...stateWords.map(toFirstWord), 'suffered', 'sustained', 'with', 'lives'],
  new RegExp(
    `^(?:,? (?:among them|half|including|many|most|some|the majority) [^.;,]{1,30},?)?${place}\\s${helpers}{0,4}${apart}(?:${states}|${hurtWith})(?![a-zÀ-ỿ-])`,
    'i',
  ),
);

/** Without one of these there is no toll, but for a number that goes with one. */
const tollWords = createPartList([
  ...participles,
  ...actives,
  ...lexicon.participlesOnly.map(toFirstWord),
  ...lexicon.adjectives.map(toFirstWord),
  ...lexicon.nouns,
  ...toWords('bodies corpses struck suffered sustained toll victims with'),
]);

/** A toll: its words, from the number or article to the verb or noun that makes it one. */
export type Toll = Span;

/**
 * Reads a number of people as a toll: “killed 11 people”, “three children died”, “40 missing”, “hundreds of deaths”.
 *
 * @param isLinked whether “and” joins it to a toll before it
 */
export function findToll(
  context: NumberContext,
  counted: Counted | undefined,
  isLinked: boolean,
): Toll | undefined {
  if (isInDigits(context) && findNameAhead(context)) return undefined;
  return isLinked || tollWords.isIn(context.sentence)
    ? readToll(context, counted, isLinked)
    : undefined;
}

function readToll(
  context: NumberContext,
  counted: Counted | undefined,
  isLinked: boolean,
): Toll | undefined {
  const { phrase, text } = context;
  const end = counted?.end ?? phrase.end;
  const words = { start: phrase.start, end };
  if (counted && tollNouns.has(counted.head))
    return isLifeOrDeath(context, counted) ? words : undefined;
  if (counted ? !isPeople(text, counted) : isYear(context)) return undefined;
  return readState(context, counted, words, isLinked);
}

/** What became of the people of a number, if it is a toll. */
function readState(
  context: NumberContext,
  counted: Counted | undefined,
  words: Span,
  isLinked: boolean,
): Toll | undefined {
  const { text } = context;
  const { end } = words;
  const state = findState(context, end);
  const behind = text.slice(end + state.length, end + state.length + 10);
  if (isOfParent(context) && !(counted && isOfChildren(state, behind))) return undefined;
  const isToll = state !== '' || isKilled(context, isLinked) || isStated(text, counted);
  return isToll ? { ...words, end: end + state.length } : undefined;
}

const onlyHurt = /^ (?:[a-z]+ly )?(?:hurt|injured|killed|lost|missing|murdered|shot|wounded)$/;

/** “the mother of two boys {killed} in the crash”; of “the mother of two boys was killed” it is she. */
function isOfChildren(state: string, behind: string): boolean {
  return onlyHurt.test(state) && /^(?:$| (?:at|by|during|in|on|outside|when|while)\b)/.test(behind);
}

/** “The deadliest quake since 1985 killed 217 people.”, “A man aged 60 died.” */
function isYear({ text, phrase, before }: NumberContext): boolean {
  if (/\bage[ds]? $/i.test(before)) return true;
  const digits = text.slice(phrase.start, phrase.end);
  return /^(?:19|20)\d\d$/.test(digits) && /\b(?:before|in|of|since|until) $/.test(before);
}

/** “ were killed”, “, including six children, were killed” behind the people. */
function findState({ text, sentence }: NumberContext, end: number): string {
  return stateAfter.exec(sentence, text.slice(end, Math.min(sentence.end, end + 120)))?.[0] ?? '';
}

/** “The photographer shot two men”: with a camera. */
const pictured = createCue(
  ['shot'],
  /\b(?:camera(?:man|woman)?|film crew|photographer)s? (?:\w+ )?shot\b/i,
);

/** Whether the words before a number make it a toll: “killed at least”, “the death toll rose to”. */
function isKilled(context: NumberContext, isLinked: boolean): boolean {
  const { before, sentence } = context;
  if (pictured.test(sentence, before)) return false;
  const verb = verbBefore.exec(sentence, before);
  // “The index shot up 16 percent”, “Holm shot 67 to lead”
  if (verb && !/^shot up\b/i.test(verb[0]) && !isRound(verb[0], context))
    return !unreal.test(before.slice(0, verb.index));
  return isLinked || tollBefore.test(sentence, before);
}

/** Few rounds of golf take fewer strokes, and few more. */
const [fewestStrokes, mostStrokes] = [55, 99];

/** “Lund shot 67”: two digits and nobody counted; a squad that shot people shot “67 people”. */
function isRound(verb: string, { digits, after }: NumberContext): boolean {
  const strokes = Number(digits);
  return (
    /^shot $/i.test(verb) &&
    strokes >= fewestStrokes &&
    strokes <= mostStrokes &&
    /^(?:[.,;)-]|$| (?:and|at|for|in|on|over|to|with)\b)/.test(after)
  );
}

const bodies: ReadonlySet<string> = new Set(['bodies', 'corpses']);
const tollNouns: ReadonlySet<string> = new Set([...nouns, ...bodies]);
const foundBefore =
  /\b(?:dug|exhumed|found|pulled|recovered|retrieved|unearthed)(?: (?:out|up))?(?: (?:at least|about|more than|nearly|some))? $/;
const foundBehind =
  /^ (?:(?:had|has|have) been|was|were) (?:dug|exhumed|found|laid|pulled|recovered|retrieved|unearthed|washed)\b/;

/** “changed thousands of lives” is no toll, nor are 40 bodies that nobody has found. */
function isLifeOrDeath({ text, before }: NumberContext, { head, end }: Counted): boolean {
  if (bodies.has(head))
    return foundBefore.test(before) || foundBehind.test(text.slice(end, end + 40));
  return (
    head !== 'lives' ||
    /\b(?:claim|cost|lost|lose|loss|tak|took)\w* (?:[\w-]+ ){0,4}$/i.test(before)
  );
}

/** “12 Ukrainians”: a capital makes up for an unknown noun; “six dead”: the state stands for the people. */
function isPeople(text: string, { end, head }: Counted): boolean {
  return (
    isCountOfPeople(head) ||
    head === 'others' ||
    knownStates.has(head) ||
    isCapital(text, end - head.length)
  );
}

const knownStates: ReadonlySet<string> = new Set(stateWords);
const stated = new RegExp(`^(?:of )?${apart}(?:${states})\\b`, 'i');

/** “12 dead children”, “left 12 children dead”. */
function isStated(text: string, counted: Counted | undefined): boolean {
  if (!counted || !isPeople(text, counted)) return false;
  return adjectives.has(counted.head) || stated.test(text.slice(counted.start, counted.end));
}

const articlePattern = /\b(?:an?|another)(?: \d{1,3}-(?:year|month|week|day)-old)?(?= [a-zÀ-ỿ])/gi;
const stateAhead = new RegExp(
  `^\\s(?:(?:was|were|has been|had been|also|later|reportedly|${gravely})\\s){0,3}${apart}(?:${toLongestFirst([...participles, ...lexicon.participlesOnly])})(?![a-zÀ-ỿ-])`,
  'i',
);
const mentions = createPartList([
  ...participles,
  ...actives,
  ...lexicon.participlesOnly.map(toFirstWord),
]);

/** Finds tolls of one that no number gives: “A woman was killed”, “killed a passer-by”. */
export function findSingleTolls(text: string, sentence: Sentence): readonly Toll[] {
  if (!mentions.isIn(sentence)) return [];
  const words = text.slice(sentence.start, sentence.end);
  const tolls: Toll[] = [];
  for (const match of words.matchAll(articlePattern)) {
    const start = sentence.start + match.index;
    const counted = findPerson(text, start + match[0].length, sentence.end);
    if (!counted) continue;
    const from = skipChildren(text, counted.end);
    const state = stateAhead.exec(text.slice(from, Math.min(sentence.end, from + 60)))?.[0];
    const before = words.slice(Math.max(0, match.index - 100), match.index);
    const verb = verbBefore.exec(sentence, before);
    const isActive = state !== undefined && isOfDoer(state, text.slice(from + state.length));
    if (state !== undefined && !isActive) tolls.push({ start, end: from + state.length });
    // “cuts from a wide shot to a man”
    else if (verb && !before.endsWith(' to ') && !unreal.test(before.slice(0, verb.index)))
      tolls.push({ start, end: from });
  }
  return tolls;
}

/** Where “a mother [of two]” ends. */
function skipChildren(text: string, end: number): number {
  return end + (childrenBehind.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

const object = new RegExp(
  String.raw`^ (?:and \p{Lower}+ed|an?|another|the|his|her|its|their|at least|(?:him|her|it|my|them)(?:sel(?:f|ves))?|dozens|hundreds|several|\d+|one|${smallNumberPattern})\b`,
  'u',
);

/** “A gunman {shot} a clerk”: it is the clerk who was shot. */
function isOfDoer(state: string, behind: string): boolean {
  return !state.trim().includes(' ') && object.test(behind.slice(0, 16));
}

/** “a mum{-of-two}” */
const joinedChildren = /-(?:of|to)-[a-z\d]+$/;

/** The noun phrase behind an article, up to the noun that names a person: “34-year-old delivery driver”. */
function findPerson(text: string, end: number, limit: number): Counted | undefined {
  const phrase = findCounted(text, end, limit, true);
  if (!phrase) return undefined;
  const words = text.slice(phrase.start, phrase.end).split(' ');
  const last = words.findLastIndex(
    (word) => isCountOfPeople(word.replace(joinedChildren, '')) && /^\p{Lower}/u.test(word),
  );
  // “burned a guard hut”
  if (last < 0 || owned.has(words[last + 1] ?? '')) return undefined;
  const length = words.slice(0, last + 1).join(' ').length;
  return { start: phrase.start, end: phrase.start + length, head: words[last] ?? '' };
}

const noneHurt = new RegExp(
  `\\b(?:no one|nobody|no (?:other )?(?:people|civilians|passengers|residents|workers|students|staff)) ${helpers}{1,4}${apart}(?:${toLongestFirst(participles)})\\b|\\bno (?:deaths|injuries|casualties|fatalities|(?:other|further) (?:deaths|injuries|casualties))\\b`,
  'gi',
);

/** What none of them was, or none of which there were, as far as its first word tells. */
const hurts = createPartList([
  ...participles.map(toFirstWord),
  ...'deaths injuries casualties fatalities'.split(' '),
]);
const nones = createPartList(['no', 'nobody']);

/** Finds tolls of none: “No one was hurt”, “no casualties”. */
export function findZeroTolls(text: string, sentence: Sentence): readonly Toll[] {
  if (!nones.isIn(sentence) || !hurts.isIn(sentence)) return [];
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(noneHurt)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
}
