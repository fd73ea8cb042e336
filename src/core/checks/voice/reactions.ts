import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { findPositions } from '../../document/words/positions.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { isHumanNoun } from '../../facts/sources.ts';
import { isRoleWord } from '../../english/noun-kinds.ts';
import { findOwnSubject } from '../../english/joined-subjects.ts';
import { findSubject } from '../../english/subjects.ts';
import { createVerbMatcher, type VerbMatch } from '../../english/verb-matcher.ts';
import { determiners, perfectForms, prepositions, toWordSet } from '../../english/word-classes.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { compareSpans, isOverlapping } from '../../span.ts';
import type { Reaction } from './reaction.ts';
import { hasReactionOwner, isOwned } from './reaction-owners.ts';
import { findStanding, reactionNouns as nouns, reactionSigns } from './standing-reactions.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

const matchVerb = createVerbMatcher(frames.reactionVerbs);

/** The reactions of a sentence that belong to nobody. */
export function findReactions(sentence: Sentence, block: Block): readonly Reaction[] {
  if (!reactionSigns.isIn(sentence)) return [];
  const reactions = findStanding(sentence);
  for (const i of findPositions(sentence, matchVerb.openings)) {
    const reaction = readReaction(block, sentence, i);
    if (reaction && !reactions.some((other) => isOverlapping(other, reaction))) {
      reactions.push(reaction);
    }
  }
  return reactions.filter(({ end }) => !isExplained(sentence.tokens, end)).sort(compareSpans);
}

/** How far behind “because of” the reaction that explains another may stand, in tokens. */
const causeReach = 7;

/** “came under intense scrutiny because of {public outrage} over the fares”: the cause says whose it is. */
function isExplained(tokens: readonly Token[], end: number): boolean {
  const cause = tokens.findIndex(
    ({ start, lower }, i) => start >= end && lower === 'because' && wordAt(tokens, i + 1) === 'of',
  );
  if (cause < 0) return false;
  return tokens.slice(cause + 2, cause + causeReach).some((token, i, words) => {
    const owner = words[i - 1];
    if (!nouns.has(token.lower) || owner === undefined) return false;
    return isOwningNoun(owner) || owner.lower === 'political' || owningAdjectives.has(owner.lower);
  });
}

/** How far a reaction may reach, in tokens. */
const maxReach = 8;

/** Whether words belong to a reaction that has an owner: “{sparked outrage} among nurses”, “faced {outrage} from parents”, “the {fury} of its fans”. */
export function isOwnedReaction(tokens: readonly Token[], first: number, last: number): boolean {
  const isNoun = first === last && nouns.has(wordAt(tokens, last));
  if (isNoun && /^(?:from|among|amongst|of)$/.test(wordAt(tokens, last + 1))) return true;
  for (let i = Math.max(0, first - maxReach); i <= first; i++) {
    const frame = readFrame(tokens, i);
    if (frame && frame.last >= last && isOwned(tokens, frame.last)) return true;
  }
  return false;
}

/** The verb of a reaction, and its nouns from `first` to `last`. */
interface Frame {
  readonly verb: VerbMatch;
  readonly first: number;
  readonly last: number;
}

/** “raised questions”, “drew widespread criticism”: the verb, up to three words, the noun. */
function readFrame(tokens: readonly Token[], i: number): Frame | undefined {
  const verb = matchVerb(tokens, i);
  if (!verb) return undefined;
  const first = findNoun(tokens, verb.last + 1);
  return first === undefined ? undefined : { verb, first, last: findLastNoun(tokens, first) };
}

function readReaction(block: Block, { tokens }: Sentence, i: number): Reaction | undefined {
  const frame = readFrame(tokens, i);
  if (!frame || isNominal(tokens, i)) return undefined;
  const { verb, first, last } = frame;
  if (hasReactionOwner(tokens, last) || isOfBody(tokens, verb.first)) return undefined;
  if (!isEvent(block, tokens, frame)) return undefined;
  if (isHappening(verb.lemma, wordAt(tokens, first))) return undefined;
  // “prompted calls to the police”
  if (wordAt(tokens, last) === 'calls' && !isDemand(tokens, last + 1)) return undefined;
  const from = perfectForms.has(wordAt(tokens, i - 1)) ? tokens[i - 1] : tokens[i];
  const to = tokens[last];
  return from && to ? { start: from.start, end: to.end, noun: wordAt(tokens, first) } : undefined;
}

/** “faced questions”, “drew scrutiny”: what happened to somebody, and nobody’s opinion. */
function isHappening(lemma: string, noun: string): boolean {
  if (noun === 'scrutiny') return lemma === 'face' || lemma.startsWith('come ');
  // “faced stiff opposition”: from another team, or another party
  if (noun === 'opposition') return lemma === 'face';
  // “The talk led to a question about tides.”
  if (lemma === 'lead to' && noun === 'question') return true;
  if (/^accusations?$/.test(noun)) return !accusing.has(lemma);
  return lemma === 'face' && /^(?:controvers|question)/.test(noun);
}

/** “calls {for} a ban”, “calls {to close} the pier” */
function isDemand(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) !== 'to') return wordAt(tokens, i) === 'for';
  return !determiners.has(wordAt(tokens, i + 1)) && !isCapitalised(tokens[i + 1]);
}

/** “prompted accusations of neglect”; who faces accusations has been accused. */
const accusing = toWordSet('draw fuel prompt provoke spark trigger');

/** What is done to a person: who draws criticism is not who criticizes. */
const suffered = toWordSet('attract draw elicit face invite provoke');

/** “The mayor sparked outrage”: whoever does so is not who is outraged. */
const stirring = toWordSet('cause draw ignite provoke set spark stoke trigger unleash');
const stirs = toWordSet('alarm anger backlash controversy fury furor furore outrage uproar');
/** “is fueling debate”, “is causing an uproar”: that anybody can hear. */
const heard: ReadonlySet<string> = new Set([...stirs, 'debate', 'debates']);

/** Whether it is a thing or an event that raises the questions; a person who does so owns them. */
function isEvent(block: Block, tokens: readonly Token[], { verb, first: noun }: Frame): boolean {
  const { form, first, lemma } = verb;
  const word = wordAt(tokens, noun);
  const isStir = form !== 'base' && stirring.has(lemma) && stirs.has(word);
  if (suffered.has(lemma) || lemma.startsWith('come '))
    return form === 'gerund' ? isUnderWay(tokens, first) : isTold(tokens, first, form);
  if (form === 'gerund' && (heard.has(word) || !isUnderWay(tokens, first)))
    return isEventTail(block, tokens, first);
  if (isOfRelative(tokens, first)) return true;
  const subject = findOwnSubject(tokens, first);
  if (subject) return isStir || !isHumanSubject(block, tokens, subject);
  return isBehindThing(tokens, first);
}

/** “which {raised} questions”, “has {raised} questions”: where no subject is found. */
function isBehindThing(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  return perfectForms.has(before) || before === 'that' || before === 'which';
}

/** “a report by the harbor {committee} which raised concerns”: they are the committee’s. */
function isOfBody(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:that|which)$/.test(wordAt(tokens, i - 1))) return false;
  return bodies.has(wordAt(tokens, textAt(tokens, i - 2) === ',' ? i - 3 : i - 2));
}

const bodies = findWordSet('reacting-bodies');

/** “drew anger”, “has come in for criticism”: of this verb the participle is the bare form. */
function isTold(tokens: readonly Token[], i: number, form: VerbMatch['form']): boolean {
  return form !== 'base' || perfectForms.has(wordAt(tokens, i - 1));
}

/** “The council is {drawing} anger” */
function isUnderWay(tokens: readonly Token[], i: number): boolean {
  return /^(?:is|are|was|were|been)$/.test(wordAt(tokens, i - 1));
}

/** “the flood, which has killed 10 people and {prompted} criticism of the mayor”: the second verb of a relative clause. */
function isOfRelative(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:and|but)$/.test(wordAt(tokens, i - 1))) return false;
  const comma = tokens.findLastIndex(({ text }, k) => k < i && text === ',');
  return comma > 0 && wordAt(tokens, comma + 1) === 'which';
}

/** “The leak came out on Monday, sparking outrage”: the tail of a sentence about no person. */
function isEventTail(block: Block, tokens: readonly Token[], i: number): boolean {
  if (!isTail(tokens, i)) return false;
  const verb = tokens.findIndex((token, k) => k > 0 && k < i && isFiniteVerb(token));
  const subject = verb > 0 ? findSubject(tokens, verb) : undefined;
  if (subject === undefined) return false;
  return isRousing(tokens, i) || !isHumanSubject(block, tokens, subject);
}

/** “…, {sparking} outrage”, “…, sparking outrage and {fueling} speculation” */
function isTail(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i - 1) === ',') return true;
  if (wordAt(tokens, i - 1) !== 'and') return false;
  const comma = tokens.findLastIndex(({ text }, k) => k < i && text === ',');
  return comma > 0 && /[a-z]{2}ing$/.test(wordAt(tokens, comma + 1));
}

/** “flew to Lisbon in a donor’s jet, {raising eyebrows}”: whoever does that does not raise their own. */
function isRousing(tokens: readonly Token[], i: number): boolean {
  const verb = matchVerb(tokens, i);
  const noun = verb && findNoun(tokens, verb.last + 1);
  if (!verb || noun === undefined) return false;
  return rousing.has(verb.lemma) || nobodysOwn.test(wordAt(tokens, noun));
}

const nobodysOwn = /^(?:eyebrows|rumou?rs|speculation)$/;

/** What one does to others: whoever raises concerns may have them. */
const rousing = findWordSet('rousing-verbs');

function isNominal(tokens: readonly Token[], i: number): boolean {
  const before = wordAt(tokens, i - 1);
  if (wordAt(tokens, i) === 'heightened' && !/^(?:has|have|had)$/.test(before)) return true;
  return /^(?:the|a|an|to|of|for|would|could|might|may|can|not|no|by|while)$/.test(before);
}

function findNoun(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + 4, tokens.length); i++) {
    const token = tokens[i];
    if (!token || !canPrecedeNoun(token)) return undefined;
    // “a firestorm {of criticism}”
    if (wordAt(tokens, i + 1) === 'of' && isReaction(tokens, i + 2)) continue;
    if (isReaction(tokens, i) && !nouns.has(wordAt(tokens, i + 1)))
      return i > from && isOwningNoun(tokens[i - 1]) ? undefined : i;
  }
  return undefined;
}

/** “questions”; not “the alarm” that a fire sets off. */
function isReaction(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  // “drew howls of {protest}”; a protest is a march
  if (/^protests?$/.test(word)) return wordAt(tokens, i - 1) === 'of';
  // “the {opposition}” is a party
  if (word === 'opposition' && wordAt(tokens, i - 1) === 'the') return false;
  const isBell = /^alarms?$/.test(word) && /^(?:an?|fire|smoke|the)$/.test(wordAt(tokens, i - 1));
  return nouns.has(word) && !isBell;
}

const otherSubjects = toWordSet('his her my our your he she they it');

/** “drew {congressional} scrutiny”, “faced {Republican} criticism”: whose it is, as an adjective. */
const owningAdjectives = toWordSet(
  'bipartisan congressional conservative federal international judicial liberal official parliamentary regulatory',
);
/** “raised {market} worries”, “faced {public} scrutiny”: whose it is, right before its noun. */
const owningNouns = toWordSet('investor market national nationwide parental public');

/** “voter anger”, “market worries” */
function isOwningNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (owningNouns.has(token.lower) || isHumanNoun(token.base) || isRoleWord(token.base))
  );
}

function canPrecedeNoun(token: Token): boolean {
  const { kind, lower } = token;
  if (kind !== 'word' || otherSubjects.has(lower)) return false;
  if (isCapitalised(token) || owningAdjectives.has(lower)) return false;
  return lower === 'of' || !(prepositions.has(lower) || /^(?:as|because|when|while)$/.test(lower));
}

/** “speculation and controversy”, “alarm bells”: the last of several, or of a compound. */
function findLastNoun(tokens: readonly Token[], first: number): number {
  let last = /^bells?$/.test(wordAt(tokens, first + 1)) ? first + 1 : first;
  while (/^(?:and|or|,)$/.test(wordAt(tokens, last + 1)) && nouns.has(wordAt(tokens, last + 2))) {
    last += 2;
  }
  return last;
}
