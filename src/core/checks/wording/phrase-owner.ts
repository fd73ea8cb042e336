import { isCapitalised, textAt, type Token, wordAt } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { auxiliaries, prepositions, toWordSet } from '../../english/word-classes.ts';
import { isAdjective, isAdverb, isDeterminer, isJoiner } from '../../english/word-shapes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { PlacedPhrase } from './phrase-use.ts';
import { isFoundByPaper } from '../voice/found-by-papers.ts';
import { isOneView } from '../voice/one-view.ts';
import { isOfPlot } from './plots.ts';
import { isOwnedReaction } from '../voice/reactions.ts';
import { isComplaint, isThoughtOf, isUrged } from './own-views.ts';
import { isReported } from './reported-words.ts';

/** Whether the copy says, without an attribution, whose words or whose reaction a phrase is. */
export function hasPhraseOwner(use: PlacedPhrase): boolean {
  const { context, phrase, tokens, first, last } = use;
  return (
    isOfPlot(context.block, phrase) ||
    (verdicts.has(phrase.kind) && isTheirVerdict(use)) ||
    (phrase.kind === 'judgment-noun' && isTheirNoun(tokens, first)) ||
    isMentioned(use) ||
    isNamed(tokens, first) ||
    isCalled(tokens, first, last) ||
    isJudged(tokens, first) ||
    isClaimed(tokens, first) ||
    isPassedOn(use) ||
    isOwnedReaction(tokens, first, last)
  );
}

/** What somebody reports, or “The audit exposed failings. Clerks were {bullied}.” */
function isPassedOn(use: PlacedPhrase): boolean {
  const { context, phrase } = use;
  return isReported(use) || (phrase.entry.pos === 'verb' && isFoundByPaper(context.block, phrase));
}

/** Kinds that say what somebody thinks of a thing. */
const verdicts = new Set(['sensational', 'judgment-noun']);

function isTheirVerdict(use: PlacedPhrase): boolean {
  const { context, tokens, first } = use;
  if (isDenied(tokens, first) || isComplaint(tokens, first) || isUrged(tokens, first)) return true;
  if (isThoughtOf(use)) return true;
  // “To many, he is a bully and a {tyrant}.”
  const isTold = isPredicate(tokens, first) || wordAt(tokens, 0) === 'to';
  return isTold && isOneView(context.block, tokens);
}

/** “is {infuriating}”, “was an {outrage}” */
function isPredicate(tokens: readonly Token[], first: number): boolean {
  const article = /^(?:an?|the)$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  return /^(?:is|are|was|were|be|been|remains?)$/.test(wordAt(tokens, first - 1 - article));
}

/** “It is not a crazy idea”, “hardly a bombshell”: what is denied is somebody else’s word. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  return (
    /^an?$/.test(wordAt(tokens, first - 1)) && /^(?:not|hardly)$/.test(wordAt(tokens, first - 2))
  );
}

const wordsForWords = toWordSet('word words term terms phrase label epithet slogan slur nickname');

const doubting = toWordSet('allegedly purportedly reportedly supposedly');

/** Verbs that take a word as a word where it is one side’s: “did not mention {radical Islam}”. */
const mentioning = /^(?:mention|referenc|utter)(?:e|ed|es|ing|s)?$/;
const ofOneSide = new Set(['euphemism', 'label', 'partisan']);

/** “the word {thug}”, “the term {illegal aliens}”, “the allegedly {shoddy} work”. */
function isMentioned({ phrase, tokens, first }: PlacedPhrase): boolean {
  const before = wordAt(tokens, first - 1);
  if (mentioning.test(before) && ofOneSide.has(phrase.kind)) return true;
  return wordsForWords.has(before) || doubting.has(before);
}

const naming =
  /^(?:brand|call|consider|declar|deem|defin|describ|dub|known|label|nicknam|perceiv|pronounc|referred|term)(?:e?d|ing|led|ling|e?s|e)?$/;
const between = toWordSet(
  `a an the as be to so often commonly also sometimes widely both one of most more very still it its them him her his their himself herself itself
   themselves`,
);

/** “a {known} bigot”: nobody in particular says so. */
function isKnownOffender(tokens: readonly Token[], i: number, first: number): boolean {
  return i === first - 1 && wordAt(tokens, i) === 'known' && isDeterminer(tokens[i - 1]);
}

/** How far the words may stand from the verb that passes them on, in tokens. */
const reach = 6;
/** A name may be long: “calling Senate Minority Leader Peter Hale a”. */
const namedReach = 10;

/** “calling Peter Hale a liar”, “what Moscow calls a special operation”, “known as ballot harvesting”: what is named so stands between. */
function isNamed(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - namedReach); i--) {
    const word = tokens[i]?.lower ?? '';
    if (naming.test(word)) return !isKnownOffender(tokens, i, first);
    if (!between.has(word) && !isCapitalised(tokens[i]) && !isModifier(tokens, i)) return false;
  }
  return false;
}

const calling =
  /^(?:(?:call|consider|declar|deem|find|label|pronounc)(?:e?d|ing|led|ling|e?s|e)?|found)$/;

/** “calling the island’s government tyrannical”, “found the rule cruel”: what stands at the end of its clause is what a thing is called. */
function isCalled(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isCalledEnd(tokens, first, last)) return false;
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (calling.test(token.lower)) return i < first - 1;
    if (auxiliaries.has(token.lower) || prepositions.has(token.lower)) return false;
  }
  return false;
}

/** The end of the clause, or “finds the form {baffling} and …”, where the noun stands before the verdict. */
function isCalledEnd(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.kind === 'punctuation') return true;
  return (
    isJoiner(next) && isPlainObject(tokens[first - 1]) && !/^an?$/.test(wordAt(tokens, first - 2))
  );
}

/** “the form”, “it”: not “the”, “a very”. */
function isPlainObject(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isDeterminer(token) && !isAdverb(token) && !isAdjective(token);
}

/** “labeling him a {public} menace” */
function isModifier(tokens: readonly Token[], i: number): boolean {
  return isAdjective(tokens[i]) && /^(?:an?|the)$/.test(wordAt(tokens, i - 1));
}

const judging = new Map([
  [
    'as',
    /^(?:attack|blast|cast|characteri[sz]|cheer|classif|condemn|consider|criticis|criticiz|decri|deem|denounc|depict|deri|derid|describ|designat|dismiss|hail|identif|interpret|lambast|market|mock|paint|perceiv|pillor|portray|pounc|position|present|reputation|savag|prais|rate|recogni[sz]|regard|ridicul|scorn|see|singl|slam|slamm|treat|view)(?:e|d|ed|es|ies|ied|ing|n|s|y)?$|^saw$/,
  ],
  ['of', /^(?:accus(?:e|ed|es|ing)|charges|convicted|suspected|guilty)$/],
  [
    'for',
    /^(?:assail|attack|bash|blam|blast|castigat|censur|chid|condemn|criticis|criticiz|denounc|fault|hammer|investigat|lambast|mock|pillor|rebuk|reproach|reputation|ridicul|rip|ripp|savag|scold|skewer|slam|slamm)(?:e|d|ed|es|ied|ies|ing|s)?$|^apolog(?:y|ies)$/,
  ],
  ['to', /^(?:liken|compare)(?:d|ed|ing|s)?$|^comparing$/],
]);

const accusations = findWordSet('accusation-nouns');

/** How far “as” may stand from its verb, in tokens. */
const objectLength = 12;

/** How far behind “as” a verdict may stand, in tokens. */
const verdictReach = 12;

/** “dismissed the plan as laughable”, “what they see as contempt”, “accused them of hypocrisy”: the verdict of whoever does so. */
function isJudged(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - verdictReach); i--) {
    const token = tokens[i];
    if (!token || isClauseBreak(tokens, i)) return false;
    if (token.lower === 'of' && accusations.has(wordAt(tokens, i - 1))) return true;
    const verbs = judging.get(token.lower);
    const object = verbs ? tokens.slice(Math.max(0, i - objectLength), i) : [];
    if (object.some(({ lower }) => verbs?.test(lower))) return true;
  }
  return false;
}

/** Where a list of verdicts ends: not in “seen as too bold, too loud”, but in “seen as bold, he left”. */
function isClauseBreak(tokens: readonly Token[], i: number): boolean {
  const { kind, text, lower } = tokens[i] ?? { kind: 'punctuation', text: '', lower: '' };
  if (text === ',') return !/^(?:an?|and|as|but|or|too)$/.test(wordAt(tokens, i + 1));
  if (kind === 'punctuation') return !/^[“”"‘’']$/.test(text);
  // “likened to what sailors {might} expect of”
  const isOfWhat = wordAt(tokens, i - 2) === 'what';
  // “against the will of the clerks”
  const isVerb =
    auxiliaries.has(lower) && lower !== 'being' && !isDeterminer(tokens[i - 1]) && !isOfWhat;
  return isVerb || /^(?:that|which|who)$/.test(lower);
}

/** The noun is what somebody sees in it, or what the law calls it. */
function isTheirNoun(tokens: readonly Token[], first: number): boolean {
  return isSeen(tokens, first) || isOffence(tokens, first) || isBrought(tokens, first);
}

/** “She sees a double standard”, “seemed to suggest a whitewash”: the verdict of whoever sees it. */
function isSeen(tokens: readonly Token[], first: number): boolean {
  const article = /^an?$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  return /^(?:alleg(?:e|es|ed|ing)|sees|suggest(?:s|ed|ing)?)$/.test(
    wordAt(tokens, first - 1 - article),
  );
}

const bringing =
  /^(?:alleg|describ|detail|document|expos|found|reveal|uncover|unearth)(?:ed|ing|s|es|e)?$/;
const findingPapers = findWordSet('finding-papers');
/** How far before a noun the verb that brings it out may stand, in tokens. */
const broughtReach = 8;

/** “an audit that revealed years of theft and {cover-up}”: what the paper found. */
function isBrought(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(1, first - broughtReach); i--) {
    if (isClauseBreak(tokens, i)) return false;
    if (!bringing.test(wordAt(tokens, i))) continue;
    const at = /^(?:that|which)$/.test(wordAt(tokens, i - 1)) ? i - 2 : i - 1;
    return findingPapers.has(wordAt(tokens, at));
  }
  return false;
}

const prosecuting = /^(?:arrest|charg|cit|convict|detain|indict|prosecut)(?:e|ed|es|ing|s)?$/;
/** How far before an offence the verb may stand, in tokens. */
const offenceReach = 8;

/** “arrested for trespass and {aggression}”: the bare noun is what the law calls it; “arrested for a {rant}” is not. */
function isOffence(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:and|for|of|or|with|,)$/.test(textAt(tokens, first - 1))) return false;
  const before = tokens.slice(Math.max(0, first - offenceReach), first);
  const verb = before.findLastIndex(({ lower }) => prosecuting.test(lower));
  return verb >= 0 && before.slice(verb + 1).some(({ lower }) => /^(?:for|of|with)$/.test(lower));
}

const claims =
  /^(?:(?:accusation|allegation|argument|assertion|belief|carping|charge|claim|complaint|concern|contention|criticism|fear|impression|insistence|line|notion|suggestion|thesis|view|warning)s?|worr(?:y|ies)|(?:alleg|argu|charg|claim|complain|contend|decid|suggest)(?:e|ed|es|ing|s)?|figured|reasoned|resolved)$/;

const asking = /^(?:ask|question|wonder)(?:ed|ing|s)?$/;
/** “that”, and what opens an indirect question: “asked {if} the plan was a sham”. */
const claimOpeners = createWordList(['that', 'how', 'if', 'whether', 'why']);
const clauseEnds = createWordList(['.', ';', ':', '?', '!', '—', '–']);

/** How far behind “that” words are still those of the claim, and how far before it the noun may stand, in tokens. */
const claimLength = 30;
const claimOwner = 4;

/** “despite claims from miners that the measure is a ploy”: whoever claims it says so. */
function isClaimed(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - claimLength); i--) {
    const token = tokens[i];
    if (!token || clauseEnds.has(token)) return false;
    if (!claimOpeners.has(token)) continue;
    // “a joke about how the port is a dump”
    const isTold = token.lower === 'that' || wordAt(tokens, i - 1) === 'about';
    const owners = isTold ? claims : asking;
    const before = tokens.slice(Math.max(0, i - claimOwner), i);
    if (before.some(({ lower }) => owners.test(lower))) return true;
  }
  return false;
}
