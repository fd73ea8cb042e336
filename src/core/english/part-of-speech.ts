import { isCapitalised, type Token, wordAt } from '../document/words/tokens.ts';
import { createWordList } from '../document/words/words.ts';
import type { LexiconEntry } from '../lexicons/wording/lexicon.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { dayWords, monthWords } from './calendar-names.ts';
import type { VerbForm } from './inflection.ts';
import { isRoleWord } from './noun-kinds.ts';
import { isPastForm } from './past-forms.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  isMidVerbWord,
  prepositions,
  subjectPronouns,
  toWordSet,
  articles,
  infinitiveOpeners,
} from './word-classes.ts';

const beForms = toWordSet(
  `is are was were be been being am isn't aren't wasn't weren't it's that's he's she's they're we're there's`,
);
const linkingVerbs = toWordSet(
  `seem seems seemed look looks looked appear appears appeared become becomes became remain remains remained feel
   feels felt sound sounds sounded prove proves proved proven get gets got stay stays stayed grow grew turn turned`,
);
const pluralNouns = toWordSet(
  'people men women children police officials they we i you who that which these those many some both',
);
const objectPronouns = toWordSet(
  'him her them it us me you himself herself itself themselves this that these those each',
);
const personalObjects = toWordSet('him her them it us me you');
const gerundOpeners = toWordSet(
  `by after before without while when from keep keeps kept keeping stop stops stopped start starts started begin
   begins began continue continues continued avoid avoids avoided risk despite`,
);
/** Behind these stands a noun or a gerund. */
const nounPlaces = toWordSet('from in into of on upon with');
const calendarNames: ReadonlySet<string> = new Set([...monthWords, ...dayWords]);
const onlookers = findWordSet('onlookers');
const degreeWords = toWordSet(
  'so too as more most very quite rather how less least even just not never only equally pretty downright somewhat plain',
);
const adjectiveEnding =
  /(?:(?:[bcgt]i|on|ic|ur|rm|rn|nt|du|tu|nu|ri|ob|loc)al|ous|ful|less|able|ible|ish|(?:om|if|bl|at|st)ic)$/;
const modifierEnding = /(?:[aeiou]l|ic|ous|ive|ful|less|able|ible|ish|est|ly|ary|ent|ant|ern)$/;

/** Whether a match stands in the part of speech that its lexicon entry lists; `form` is that of a verb. Doubt is a no. */
export function fitsPartOfSpeech(
  pos: LexiconEntry['pos'],
  {
    tokens,
    first,
    last,
  }: { readonly tokens: readonly Token[]; readonly first: number; readonly last: number },
  form: VerbForm,
): boolean {
  if (pos === 'verb' && first !== last) {
    const before = wordAt(tokens, first - 1);
    // “$38 million of paper over five years”: no verb stands there.
    if (form === 'base' && nounPlaces.has(before)) return false;
    return before === 'that' || !determiners.has(before);
  }
  if (pos === 'verb') return isVerbUse(tokens, first, form);
  if (pos === 'noun' && first === last) return !isVerbBeforeObject(tokens, first);
  return pos !== 'adj' || first !== last || isAdjectiveUse(tokens, first);
}

/** “and smear the tray with oil”, “to spin it”: a noun's spelling with an object behind it. */
function isVerbBeforeObject(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], wordAt(tokens, i + 1)];
  if (!determiners.has(next) && !personalObjects.has(next)) return false;
  if (!before || before.text === ',' || before.lower === 'and' || before.lower === 'or')
    return true;
  return infinitiveOpeners.has(before.lower) || subjectPronouns.has(before.lower);
}

/** Whether the word modifies the noun behind it: “a chilling warning”. */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  // “a staggering £3 million”
  if (/^[$£€¥]$/.test(next.text)) return true;
  if (next.text === ',' || next.lower === 'and' || next.lower === 'but' || next.lower === 'yet') {
    const after = tokens[i + 2];
    return (
      !isPredicative(tokens, i) &&
      after !== undefined &&
      isContentWord(after) &&
      !isFunctionWord(after)
    );
  }
  return isContentWord(next) && !isFunctionWord(next) && !isMidVerbWord(next);
}

/** Whether the word says something of the subject: “the loss was staggering”, “it looked grim”. */
export function isPredicative(tokens: readonly Token[], i: number): boolean {
  let before = i - 1;
  while (isDegree(tokens[before])) before--;
  const word = wordAt(tokens, before);
  return beForms.has(word) || linkingVerbs.has(word);
}

function isDegree(token: Token | undefined): boolean {
  return token !== undefined && (degreeWords.has(token.lower) || /.{3}ly$/.test(token.lower));
}

/** “tight-lipped”, “harebrained”: made of a noun, not of a verb. */
const compoundEnds =
  /-|.{3}(?:blooded|brained|fisted|handed|headed|hearted|minded|mouthed|sighted|spirited|witted)$/;

/** Spelt like participles, but nobody can “unrival” or “renown” anything. */
const neverVerbs =
  /^(?:un(?:abash|doubt|equal|equall|found|match|parallel|precedent|rival|rivall|spoil|want)|renown)ed$/;

function isAdjectiveUse(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [wordAt(tokens, i - 1), wordAt(tokens, i), tokens[i + 1]];
  if (infinitiveOpeners.has(before) || subjectPronouns.has(before) || isSubject(tokens, i))
    return false;
  if (token.endsWith('ing')) return isParticipleUse(tokens, i, before, next);
  if (/[^e]ed$/.test(token) && !neverVerbs.test(token)) return isPastParticipleUse(tokens, i);
  // “to delete or {corrupt} the records”: with an object it is a verb.
  if (!articles.has(next?.lower ?? '') || /^(?:as|how|so|too)$/.test(before)) return true;
  return isPredicative(tokens, i);
}

/** “a {divided} town”; “was {half-baked}”, “remained {tight-lipped}”, but “ill-treated by guards” is done to it. */
function isPastParticipleUse(tokens: readonly Token[], i: number): boolean {
  if (compoundEnds.test(wordAt(tokens, i)) && isPredicative(tokens, i))
    return wordAt(tokens, i + 1) !== 'by';
  return isAttributive(tokens, i) && isModifierSlot(tokens[i - 1]);
}

/** “Grim opened the shop”: a first word with a verb and its object behind it is somebody's name. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  return i === 0 && /[a-z]ed$/.test(wordAt(tokens, 1)) && determiners.has(wordAt(tokens, 2));
}

/** “a chilling warning”, “it is chilling”: not “chilling the wine”, “after chilling it”. */
function isParticipleUse(
  tokens: readonly Token[],
  i: number,
  before: string,
  next: Token | undefined,
): boolean {
  if (gerundOpeners.has(before)) return false;
  if (isDoneToPeople(tokens, i)) return false;
  if (isPredicative(tokens, i))
    return !next || !determiners.has(next.lower) || next.lower === 'that';
  return isAttributive(tokens, i);
}

/** “policymakers”, “moviegoers” */
const workers = /(?:goers|groups|holders|ists|makers|workers)$/;

/** Most words of a bare noun phrase that a participle may have for its object. */
const objectLength = 3;

/** “is {alarming} doctors”, “fares rose, {alarming} commuter groups”: what is done to them, not what they are. */
function isDoneToPeople(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || !(before.text === ',' || beForms.has(before.lower))) return false;
  if (before.text !== ',' && isBeforeName(tokens, i + 1)) return !isExistential(tokens, i);
  // “Prices fell, {stunning} Wall Street.”
  if (isCapitalised(tokens[i + 1]) && tokens.slice(0, i).some(isPastForm))
    return before.text === ',';
  const behind = tokens.slice(i + 1, i + 1 + objectLength);
  const end = behind.findIndex((token) => token.kind !== 'word' || isFunctionWord(token));
  const people = wordAt(behind, (end < 0 ? behind.length : end) - 1);
  if (!/[^s]s$/.test(people)) return false;
  return onlookers.has(people) || workers.test(people) || isRoleWord(people);
}

/** “had been troubling {Ireland} for decades”: a name and no more; not “alarming {Russian} meddling”, “amazing {Tuesday}”. */
function isBeforeName(tokens: readonly Token[], start: number): boolean {
  if (!isCapitalised(tokens[start]) || calendarNames.has(wordAt(tokens, start))) return false;
  let end = start;
  while (isCapitalised(tokens[end])) end++;
  const behind = tokens[end];
  return !behind || !isContentWord(behind) || isFunctionWord(behind);
}

/** “{There have been} troubling signs” */
function isExistential(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => /^there\b/.test(lower));
}

/** What can stand before an attributive word: nothing, an article, another modifier, a preposition. */
function isModifierSlot(before: Token | undefined): boolean {
  if (!before || before.kind !== 'word') return true;
  const word = before.lower;
  if (
    determiners.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    word.endsWith("'s")
  )
    return true;
  return !subjectPronouns.has(word) && (degreeWords.has(word) || modifierEnding.test(word));
}

/** Whether the word at `i`, which has the form of a verb, is one: told by its neighbours alone. */
export function isVerbUse(tokens: readonly Token[], i: number, form: VerbForm): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (form === 'gerund') return isGerundVerb(before, next);
  if (form === 'past' || form === 'participle') return !isModifierSlotOfNoun(before, next);
  if (!before) return form === 'base' && next !== undefined && determiners.has(next.lower);
  if (infinitiveOpeners.has(before.lower) || subjectPronouns.has(before.lower)) return true;
  if (form === 'thirdPerson') return isThirdPerson(tokens, i);
  return isPluralSubject(tokens, i - 1) && !isCompound(before, next);
}

/** “the battered town”: a participle between an article and a noun. */
function isModifierSlotOfNoun(before: Token | undefined, next: Token | undefined): boolean {
  if (!before || before.kind !== 'word') return false;
  const isOpen =
    determiners.has(before.lower) ||
    prepositions.has(before.lower) ||
    /(?:'s|est)$/.test(before.lower);
  return isOpen && next !== undefined && isContentWord(next) && !subjectPronouns.has(before.lower);
}

function isGerundVerb(before: Token | undefined, next: Token | undefined): boolean {
  if (!before) return next !== undefined && determiners.has(next.lower);
  if (beForms.has(before.lower) || before.text === ',') return true;
  if (
    determiners.has(before.lower) ||
    before.lower.endsWith("'s") ||
    adjectiveEnding.test(before.lower)
  )
    return false;
  if (!next || next.kind !== 'word' || isCapitalised(next)) return true;
  return isFunctionWord(next) || objectPronouns.has(next.lower);
}

/** “The mayor fears a revolt”: not “her fears”, “security fears grow”, “public hopes”. */
function isThirdPerson(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || isFunctionWord(before) || !isSubjectLike(before)) return false;
  if (!next || next.kind === 'punctuation' || isFunctionWord(next)) return true;
  // “Job fears grew”: the capital of a first word names nobody.
  const isFirst = i === 1 && isCapitalised(before);
  const isObject = isCapitalised(next) || next.lower.endsWith('ing');
  return startsNounPhrase(tokens, i + 1) && (!isFirst || isObject);
}

function isSubjectLike(token: Token): boolean {
  if (!isContentWord(token) || token.lower.endsWith("'s")) return false;
  return isCapitalised(token) || isSingularNoun(token);
}

function isSingularNoun({ lower, base }: Token): boolean {
  if (/[^s]s$/.test(lower)) return false;
  return !adjectiveEnding.test(lower) || isRoleWord(base);
}

/** A plural noun, or “and” behind one: what a verb without -s can stand behind. */
function isPluralSubject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (/.{3}ly$/.test(token.lower)) return isPluralSubject(tokens, i - 1);
  // “Which rock star is it?”
  if (pluralNouns.has(token.lower)) return i > 0 || token.lower !== 'which';
  if (isFunctionWord(token) || token.kind !== 'word') return false;
  return /[^s']s$/.test(token.lower) && (i === 0 || !isCapitalised(token));
}

/** “jobs fear”, “sales surge”: two nouns, unless what follows shows a clause. */
function isCompound(before: Token, next: Token | undefined): boolean {
  return before.kind === 'word' && next !== undefined && auxiliaries.has(next.lower);
}

/** Whether a noun phrase starts here: an article, a name, a pronoun, a number, or a plain word that may be a noun. */
export function startsNounPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (determiners.has(token.lower) || objectPronouns.has(token.lower)) return true;
  if (token.kind === 'number' || /^[“"‘$£€[]$/.test(token.text)) return true;
  return isContentWord(token) && !isFunctionWord(token) && !/.{3}ly$/.test(token.lower);
}

function isContentWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

const otherFunctionWords = toWordSet(
  `out up down away back off over again too not never also there here then now today yesterday tomorrow when where how
   why if because than`,
);

const functionWords = createWordList([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...subjectPronouns,
  ...otherFunctionWords,
]);

/** Whether the word belongs to no open class: articles, prepositions, pronouns, auxiliaries and the like. */
export function isFunctionWord(token: Token): boolean {
  return functionWords.has(token);
}
